/// Numbers written as words.
enum NumberWords {
  private static let units: [Word] = [
    "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun",
  ]
  private static let teens: [Word] = [
    "zehn", "elf", "zwölf", "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn",
    "neunzehn",
  ]
  private static let tens: [Word] = [
    "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig",
  ]
  private static let multipliers: [Word] = ["hundert", "tausend", "hunderttausend"]

  private static let belowHundred: [Word] =
    Array(units.dropFirst()) + teens + tens
    + tens.flatMap { ten in units.map { $0 + "und" + ten } }

  /// From *null* to *neunundneunzig*, then round hundreds and thousands.
  static let cardinals: [Word] =
    ["null", "zwo", "eineinhalb", "anderthalb", "zweieinhalb", "dreieinhalb", "viereinhalb"]
    + belowHundred
    + multipliers + (units + teens).flatMap { unit in multipliers.prefix(2).map { unit + $0 } }

  /// *die zwanziger Jahre*; never inflected.
  static let decades: [Word] = tens.map { $0 + "er" } + ["zehner"]

  private static let irregularOrdinals: [Word] = ["erst", "dritt", "siebt", "acht"]

  /// Stems that take the endings of adjectives: *zweit-*, *zwanzigst-*.
  static let ordinals: [Word] =
    irregularOrdinals
    + (Array(units.dropFirst()) + teens).filter { !["drei", "sieben", "acht"].contains($0) }
    .map { $0 + "t" }
    + tens.map { $0 + "st" } + tens.flatMap { ten in units.map { $0 + "und" + ten + "st" } }
    + ["hundertst", "tausendst", "millionst", "letzt", "vorletzt", "drittletzt", "siebent"]
}
