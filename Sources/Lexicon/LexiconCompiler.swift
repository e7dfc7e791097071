import FileAccess
import LintModel

/// Goes up with every change of what the compiler writes: compiled lexica of older versions are
/// not used any more. A test compares the content with what was recorded for this version.
let lexiconCompilerVersion = 5

/// Compiles the sources into the bytes of a lexicon file.
func compileLexicon(_ sources: LexiconSources, key: String) throws(LexiconError) -> [UInt8] {
  let dictionary = GermanDictionary(
    affix: sources.germanAffix, dictionary: sources.germanDictionary)
  guard dictionary.isIgerman98 else {
    throw .otherDictionary(path: SourcePackage.germanDictionary.paths[1])
  }
  let ding = Ding(sources.ding)
  var table = FormTable()
  let verbs = try addGerman(to: &table, dictionary, ding, lists: sources.lists)

  var parts: [LexiconPart: [UInt8]] = [:]
  (parts[.germanForms], parts[.signatures]) = germanParts(table)
  addMeanings(to: &parts, ding, table, verbs)
  parts[.modifiers] = wordSet(dictionary.modifiers.words)
  parts[.forbidden] = wordSet(dictionary.forbidden.words)
  let frequencies = try Frequencies(lists: sources.lists)
  parts[.englishForms] = englishPart(sources, frequencies)
  parts[.germanBands] = bandPart(frequencies.german)
  parts[.filter] = filterPart(table, modifiers: dictionary.modifiers.words)
  parts[.info] = info(sources, parts)
  return LexiconFile.bytes(key: key, parts)
}

/// Adds verb frames and glosses, for checks that compare or explain.
private func addMeanings(
  to parts: inout [LexiconPart: [UInt8]], _ ding: Ding, _ table: FormTable, _ verbs: VerbInventory
) {
  (parts[.verbFrameIndex], parts[.verbFrames]) = VerbFrameTable.bytes(
    verbFrames(ding, table: table, infinitives: Set(verbs.infinitives)))
  var reader = GlossReader()
  let pairs = reader.read(ding)
  (parts[.glossIndex], parts[.glosses]) = pairs.fromEnglish()
  (parts[.germanGlossIndex], parts[.germanGlosses]) = pairs.fromGerman()
}

/// Fills the table with everything that is known of German words.
private func addGerman(
  to table: inout FormTable, _ dictionary: GermanDictionary, _ ding: Ding, lists: String
) throws(LexiconError) -> VerbInventory {
  let lists = try LexiconLists(folder: "\(lists)/de")
  let verbs = addVerbs(to: &table, dictionary: dictionary, ding: ding, lists: lists)
  addNouns(
    to: &table, dictionary: dictionary, ding: ding, list: lists.nouns,
    infinitives: verbs.infinitives)
  addAdjectives(to: &table, dictionary: dictionary, ding: ding, lists: lists, verbs: verbs)
  addClosedClasses(to: &table, lists: lists)
  addRemainingWords(to: &table, dictionary: dictionary, ding: ding)
  return verbs
}

/// German forms with the numbers of their signatures, and the signatures.
func germanParts(_ table: FormTable) -> (forms: [UInt8], signatures: [UInt8]) {
  var signatures = SignatureWriter()
  let withReadings = table.words.indices.map(Int32.init).filter {
    !table.readings(FormID(index: $0)).isEmpty
  }
  let order = sortedByBytes(table.words, withReadings)
  let numbers = order.map { index in
    signatures.number(
      of: table.readings(FormID(index: index)), of: table.words[Int(index)], in: table)
  }
  var forms = FrontCodedWriter(valueSize: signatures.count <= Int(UInt16.max) ? 2 : 3)
  for (index, number) in zip(order, numbers) { forms.add(table.words[Int(index)].utf8, number) }
  return (forms.bytes, signatures.bytes)
}

func wordSet(_ words: [Word]) -> [UInt8] {
  var writer = FrontCodedWriter(valueSize: 1)
  for index in sortedByBytes(words, words.indices.map(Int32.init)) {
    writer.add(words[Int(index)].utf8, 0)
  }
  return writer.bytes
}

private func bandPart(_ bands: [(word: [UInt8], band: UInt8)]) -> [UInt8] {
  var writer = FrontCodedWriter(valueSize: 1)
  for (word, band) in bands { writer.add(word, UInt32(band)) }
  return writer.bytes
}

private func englishPart(_ sources: LexiconSources, _ frequencies: Frequencies) -> [UInt8] {
  let forms = EnglishForms(affix: sources.englishAffix, dictionary: sources.englishDictionary)
  var entries: [Word: EnglishEntry] = [:]
  entries.reserveCapacity(forms.isWord.count * 2)
  for (word, isWord) in forms.isWord {
    entries[word] = EnglishEntry(band: 0, isWord: isWord, isName: !isWord)
  }
  for (word, band) in frequencies.english {
    let known = entries[Word(word)]
    entries[Word(word)] = EnglishEntry(
      band: band, isWord: known?.isWord ?? false, isName: known?.isName ?? false)
  }
  let words = Array(entries.keys)
  var writer = FrontCodedWriter(valueSize: 2)
  for index in sortedByBytes(words, words.indices.map(Int32.init)) {
    let word = words[Int(index)]
    writer.add(word.utf8, UInt32(entries[word]?.rawValue ?? 0))
  }
  return writer.bytes
}

/// A filter over all forms with readings and all modifiers.
func filterPart(_ table: FormTable, modifiers: [Word]) -> [UInt8] {
  let forms = table.words.filter { table.contains($0) }
  return WordFilter.bytes((forms + modifiers).lazy.map { PolynomialHash.of($0.utf8) })
}

/// What the file was made from, for reports: nothing of this machine, so that two machines with the
/// same packages say the same.
private func info(
  _ sources: LexiconSources, _ parts: [LexiconPart: [UInt8]]
) -> [UInt8] {
  func digits(_ pieces: [UInt8]...) -> String {
    var hash = ContentHash()
    for piece in pieces { hash.add(piece) }
    return hash.digits
  }
  var content = ContentHash()
  for part in LexiconPart.allCases { content.add(parts[part] ?? []) }
  let lines: [(String, String)] = [
    ("compiler", "\(lexiconCompilerVersion)"),
    ("content", content.digits),
    (
      SourcePackage.germanDictionary.rawValue,
      digits(sources.germanAffix, sources.germanDictionary)
    ),
    (SourcePackage.dictionaryOfTranslations.rawValue, digits(sources.ding)),
    (
      SourcePackage.englishDictionary.rawValue,
      digits(sources.englishAffix, sources.englishDictionary)
    ),
  ]
  return Array(lines.map { "\($0.0)\t\($0.1)\n" }.joined().utf8)
}
