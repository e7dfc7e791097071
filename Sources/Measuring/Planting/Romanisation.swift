/// How German and English write the sounds of names from other scripts: the planter's own table.
///
/// No rule reads it, and no rule's table was read for it. It need not be right about any
/// language; it has to be what a translator mixes up.
struct Correspondence: Sendable {
  let from: [Unicode.Scalar]
  let to: [Unicode.Scalar]
  /// Letters that may stand before and after; `^` and `$` are the ends of the word.
  let before: Set<Unicode.Scalar>?
  let after: Set<Unicode.Scalar>?
  /// Stretches of names that are plainly German or English: there nothing was romanised.
  let unless: [String]

  init(
    _ from: String, _ to: String, before: String? = nil, after: String? = nil, unless: String = ""
  ) {
    self.from = Array(from.unicodeScalars)
    self.to = Array(to.unicodeScalars)
    self.before = before.map { Set($0.unicodeScalars) }
    self.after = after.map { Set($0.unicodeScalars) }
    self.unless = unless.split(separator: " ").map(String.init)
  }

  func applies(_ word: [Unicode.Scalar], at index: Int) -> Bool {
    let end = index + from.count
    guard end <= word.count, Array(word[index..<end]) == from else { return false }
    if let before, !before.contains(index == 0 ? "^" : word[index - 1]) { return false }
    if let after, !after.contains(end == word.count ? "$" : word[end]) { return false }
    return true
  }
}

enum Romanisation {
  /// From what German writes to what English does; longer stretches first.
  static let toEnglish: [Correspondence] = [
    Correspondence("tsch", "ch", unless: "deutsch"),
    Correspondence("dsch", "j"),
    Correspondence("sch", "sh"),
    Correspondence("skij", "sky", after: "$"),
    Correspondence("skyj", "sky", after: "$"),
    Correspondence("ski", "sky", after: "$"),
    Correspondence(
      "ow", "ov", before: "dikjlmnrstv", after: "$",
      unless: "snow know arrow crow brow grow barlow harlow marlow ludlow fellow willow"),
    Correspondence("ew", "ev", before: "dhijlnrsty", after: "$", unless: "drew thew view brew"),
    Correspondence(
      "w", "v", before: "^aeioulrtdks", after: "aeiouyl",
      unless: "schw wood wool woo ward world wal wash wild wind west wor who web wei way"),
    Correspondence("ks", "x", before: "aei"),
    Correspondence(
      "j", "y", before: "^aeiounlrtd", after: "aeou",
      unless: "joh jon jos jor joe jac jam jan jas jay jea jef jen jer jes jew jim jud jun jus jap"),
    Correspondence("s", "z", before: "aeiou", after: "aeiou"),
    Correspondence("tz", "ts"),
    Correspondence("k", "c", before: "^aeious", after: "aoult$"),
    Correspondence("f", "ph", before: "aei", after: "aei$"),
    Correspondence("u", "ou", before: "msyjfh", after: "dfhls", unless: "bus mus sus sun must"),
    Correspondence("ch", "kh", before: "aou", after: "aom", unless: "ach$"),
    Correspondence("ei", "ey", after: "$"),
    Correspondence("ej", "ey", after: "$"),
    Correspondence("eie", "eye"),
    Correspondence("ie", "y", before: "hlnt", after: "$"),
    Correspondence("ai", "ay", before: "bhnsk", after: "$"),
    Correspondence("i", "y", before: "lnrtsdkv", after: "$"),
    Correspondence("ll", "l", before: "aeiou", after: "aeiou"),
    Correspondence("rr", "r", before: "aeiou", after: "aeiouy"),
    Correspondence("pp", "p", before: "aeiou", after: "aeiouy"),
    Correspondence("tt", "t", before: "aeiou", after: "aeiou"),
    Correspondence("mm", "m", before: "aeiou", after: "aeiou"),
    Correspondence("ss", "s", before: "aeiou", after: "aeiou"),
    Correspondence("nn", "n", before: "aeiou", after: "aeiouy"),
    Correspondence("ff", "f", before: "aeiou", after: "aeiou"),
    Correspondence("dd", "d", before: "aeiou", after: "aeiou"),
  ]

  /// From what English writes to what German does.
  static let toGerman: [Correspondence] = [
    Correspondence("shch", "schtsch"),
    Correspondence("zh", "sch"),
    Correspondence("sh", "sch", unless: "wash ship shire shop fish bush shore shaw heim"),
    Correspondence("kh", "ch"),
    Correspondence("gh", "g", unless: "igh ough augh"),
    Correspondence(
      "ch", "tsch", before: "^aeiou", after: "eiu", unless: "chi rache chae niche miche cher sachu"),
    Correspondence("chi", "tschi", before: "aou", after: "$"),
    Correspondence("sky", "ski", after: "$"),
    Correspondence("ov", "ow", after: "$"),
    Correspondence("ev", "ew", after: "$"),
    Correspondence(
      "v", "w", before: "^aeioulrdt", after: "aeiolru",
      unless: "dav ville val van ves vin nevi riv liv cleve harv ver oliv vic steve virg silv calv"),
    Correspondence(
      "y", "j", before: "^aeiou", after: "aeou",
      unless: "york young yahoo yale yard you roya maye saw oye ray bay"),
    Correspondence("ts", "z", before: "^"),
    Correspondence("z", "s", before: "^aeiounr", after: "aeiou"),
    Correspondence(
      "ou", "u", before: "^hsdfcbmtzkp", after: "hscnfdbkmlr",
      unless: "ough oun our south cloud house mou foul"),
    Correspondence("x", "ks", before: "aeiou"),
    Correspondence("ph", "f"),
    Correspondence(
      "th", "t", before: "^aei", after: "aeour$", unless: "smith other ather south north worth"),
    Correspondence("q", "k", before: "^aei", after: "aiou$", unless: "qu"),
    Correspondence("c", "k", before: "^aeiousrlt", after: "aourlt$", unless: "cest"),
    Correspondence("yn", "in", after: "$"),
    Correspondence("y", "i", before: "cdlnrt", after: "$"),
    Correspondence("y", "i", before: "dlmnrstbhkp", after: "dlmnrstbkp"),
    Correspondence(
      "ee", "i", before: "bdhkmnqrsz", after: "bdlmnr", unless: "green street queen steel week"),
    Correspondence("oo", "u", before: "hmrsd", after: "dn$", unless: "wood hood room"),
    Correspondence("ll", "l", before: "aeiou", after: "aeiou"),
    Correspondence("tt", "t", before: "aeiou", after: "aeiou"),
    Correspondence("rr", "r", before: "aeiou", after: "aeiouy"),
    Correspondence(
      "j", "dsch", before: "^aiu", after: "aiu", unless: "japan jim jac jam jan jas jus jud jun"),
  ]

  /// Endings and parts of names that German or English made itself.
  private static let native = ["land", "burg", "stadt", "deutsch", "reich", "nord", "süd", "groß"]

  /// Rewrites a name; `nil` where nothing corresponds.
  ///
  /// - Parameter all: at every place, else at one.
  static func rewrite(
    _ name: String, by table: [Correspondence], all: Bool, _ generator: inout SeededGenerator
  ) -> String? {
    let small = name.lowercased()
    guard !native.contains(where: small.contains) else { return nil }
    let word = Array(small.unicodeScalars)
    let usable = table.filter { rule in !rule.unless.contains(where: small.contains) }
    var sites: [(at: Int, rule: Correspondence)] = []
    var index = 0
    while index < word.count {
      guard let rule = usable.first(where: { $0.applies(word, at: index) }) else {
        index += 1
        continue
      }
      sites.append((index, rule))
      index += rule.from.count
    }
    if !all {
      guard let site = generator.pick(sites) else { return nil }
      sites = [site]
    }
    guard !sites.isEmpty else { return nil }
    var result = word
    for site in sites.reversed() {
      result.replaceSubrange(site.at..<site.at + site.rule.from.count, with: site.rule.to)
    }
    return capitalised(String(scalars: result))
  }
}
