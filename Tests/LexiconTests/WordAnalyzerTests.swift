import LintModel
import Testing

@testable import Lexicon

/// A lexicon of a few words of our own.
private func analyzer(
  modifiers: [Word] = ["regierungs"], blockedTails: [String] = ["ist"]
) throws -> WordAnalyzer {
  var table = FormTable(capacity: 64)
  let nouns: [Word] = [
    "Kanal", "Bau", "Amt", "Schule", "Hof", "Regierung", "Sprecher", "Land", "Ist", "Straße",
    "Kind",
    "Raucher", "Sprache",
  ]
  for noun in nouns {
    table.add(noun: noun, lemma: noun, .nominative, traits: .isConfident)
  }
  table.add(noun: "Ämter", lemma: "Amt", .plural, traits: .isConfident)
  for verb in ["fahren", "spielen", "wandern"] as [Word] {
    table.add(verb: verb, lemma: verb, .infinitive)
  }
  table.add("dass", lemma: "dass", .subordinator)
  for adjective in ["weit", "grün", "spielbar"] as [Word] {
    table.add(adjective, lemma: adjective, .predicativeAdjective)
    table.add(adjective + "e", lemma: adjective, .adjective, ending: .e)
  }
  table.add("gegen", lemma: "gegen", .preposition)
  table.add("vorbei", lemma: "vorbei", .verbParticle)
  table.add("ver", lemma: "ver", .particle)
  table.add(verb: "fährt", lemma: "fahren", .thirdSingular)
  table.add(verb: "fahrt", lemma: "fahren", [.secondPlural, .imperative])
  table.add(verb: "gefahren", lemma: "fahren", .participle2)
  let german = germanParts(table)
  let key = String(repeating: "0", count: LexiconFile.keyLength)
  let bytes = LexiconFile.bytes(
    key: key,
    [
      .germanForms: german.forms, .signatures: german.signatures, .modifiers: wordSet(modifiers),
      .forbidden: wordSet([]), .filter: filterPart(table, modifiers: modifiers),
    ])
  let file = try #require(LexiconFile(MappedFile(bytes), key: key))
  return WordAnalyzer(Lexicon(file), blockedTails: Set(blockedTails.map { Array($0.utf8) }))
}

@Suite struct WordAnalyzerTests {
  private func origin(_ form: String) throws -> WordOrigin {
    try analyzer().analyze(Array(form.utf8)).origin
  }

  @Test(
    arguments: [
      ("Kanal", .lexicon), ("KANAL", .lexicon), ("ÄMTER", .lexicon), ("kanal", .unknown),
      ("daß", .spellingVariant), ("Strasse", .spellingVariant),
      ("Kanalbau", .compound), ("Kanalbauamt", .compound), ("Kanalbauämter", .compound),
      ("Schulhof", .compound), ("Landeskanal", .compound), ("Regierungssprecher", .compound),
      ("Wanderkanal", .compound), ("Gegenkanal", .compound), ("landesweit", .compound),
      ("Kanal-Amt", .hyphenated), ("X-Straße", .hyphenated), ("Kanal-", .hyphenated),
      ("Xyzkanal", .unknown), ("Kanalxyz", .unknown), ("Kanalist", .unknown),
      ("unspielbar", .derivation), ("befahrbar", .unknown), ("fahrbar", .derivation),
      ("fahrbares", .derivation), ("Nichtraucher", .derivation), ("Spielbarkeit", .derivation),
      ("Fahrer", .derivation), ("kindisch", .derivation), ("SprecherInnen", .unknown),
      ("vorbeifahren", .derivation), ("vorbeifährt", .derivation), ("vorbeifahrt", .unknown),
      ("vorbeigefahren", .derivation), ("vorbeizufahren", .derivation), ("verfahren", .derivation),
      ("erkanalt", .derivation), ("ausgekanalt", .derivation),
      ("kanalst", .unknown),
      ("Pfd", .unknown), ("", .unknown), ("ß", .unknown),
    ] as [(String, WordOrigin)])
  func aFormIsKnownByWhatItIsMadeOf(_ form: String, _ expected: WordOrigin) throws {
    #expect(try origin(form) == expected)
  }

  @Test func theHeadGivesACompoundItsReadings() throws {
    let analysis = try analyzer().analyze(Array("Kanalbauämter".utf8))
    #expect(analysis.parts.map { String(decoding: $0, as: UTF8.self) } == ["Kanalbau", "ämter"])
    let reading = try #require(analysis.readings.first)
    #expect(String(decoding: reading.lemma, as: UTF8.self) == "Kanalbauamt")
    #expect(Agreement(rawValue: reading.features) == .plural)
    #expect(reading.traits.contains(.isConfident))
  }

  @Test func aShortHeadIsNotSure() throws {
    let analysis = try analyzer().analyze(Array("Schulhof".utf8))
    #expect(analysis.readings.allSatisfy { !$0.traits.contains(.isConfident) })
  }

  @Test(
    arguments: [
      ("Kanla", ["Kanal"]), ("Kannal", ["Kanal"]), ("Kanl", ["Kanal"]), ("Kanql", ["Kanal"]),
      ("fahrem", ["fahren"]), ("gruen", ["grün"]), ("Strase", ["Straße"]),
      ("Regierumg", ["Regierung"]),
      ("ahren", ["fahren"]), ("Zanal", []), ("xy", []),
    ] as [(String, [String])])
  func aTypingErrorIsOneEditFromWhatWasMeant(_ form: String, _ expected: [String]) throws {
    let corrections = Corrections(try analyzer()).corrections(of: Array(form.utf8))
    #expect(corrections.map { String(decoding: $0, as: UTF8.self) } == expected)
  }

  @Test func hashesOfPartsAndEditsAreThoseOfTheWordsTheyMake() {
    let word = HashedWord(Array("regierungs".utf8))
    #expect(word.hash(2, 5) == PolynomialHash.of(Array("gie".utf8)))
    #expect(word.capitalizedHash(2, 5) == PolynomialHash.of(Array("Gie".utf8)))
    #expect(
      word.hash(replacing: 1, 3, with: Array("äx".utf8))
        == PolynomialHash.of(Array("räxierungs".utf8)))
    #expect(
      word.hash(0, 10, followedBy: "en", capitalized: true)
        == PolynomialHash.of(Array("Regierungsen".utf8)))
    let umlaut = HashedWord(Array("xämter".utf8))
    #expect(umlaut.capitalizedHash(1, 7) == PolynomialHash.of(Array("Ämter".utf8)))
  }
}
