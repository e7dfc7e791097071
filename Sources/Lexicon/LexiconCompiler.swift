import FileAccess
import LintModel

/// Goes up with every change of what the compiler writes: compiled lexica of older versions are
/// not used any more. A test compares the content with what was recorded for this version.
let lexiconCompilerVersion = 5

/// Compiles the sources into the bytes of a lexicon file.
///
/// On two cores where there are two; what is written does not depend on it.
func compileLexicon(_ sources: LexiconSources, key: String) throws(LexiconError) -> [UInt8] {
  let lists = try LexiconLists(folder: "\(sources.lists)/de")
  let frequencies = try Frequencies(lists: sources.lists)
  let (dictionary, ding) = together {
    GermanDictionary(affix: sources.germanAffix, dictionary: sources.germanDictionary)
  } and: {
    Ding(sources.ding)
  }
  guard dictionary.isIgerman98 else {
    throw .otherDictionary(path: SourcePackage.germanDictionary.paths[1])
  }
  let (german, others) = together {
    addGerman(dictionary, ding, lists)
  } and: {
    var parts = glosses(ding)
    parts[.modifiers] = wordSet(dictionary.modifiers.words)
    parts[.forbidden] = wordSet(dictionary.forbidden.words)
    parts[.englishForms] = englishPart(sources, frequencies)
    parts[.germanBands] = bandPart(frequencies.german)
    return parts
  }
  let (forms, rest) = together {
    germanParts(german.table)
  } and: {
    var parts: [LexiconPart: [UInt8]] = [:]
    (parts[.verbFrameIndex], parts[.verbFrames]) = VerbFrameTable.bytes(
      verbFrames(ding, table: german.table, infinitives: Set(german.verbs.infinitives)))
    parts[.filter] = filterPart(german.table, modifiers: dictionary.modifiers.words)
    return parts
  }
  var parts = others.merging(rest) { first, _ in first }
  (parts[.germanForms], parts[.signatures]) = forms
  parts[.info] = info(sources, parts)
  return LexiconFile.bytes(key: key, parts)
}

/// English glosses of German words and the other way round, for checks that explain.
private func glosses(_ ding: Ding) -> [LexiconPart: [UInt8]] {
  var parts: [LexiconPart: [UInt8]] = [:]
  var reader = GlossReader()
  let pairs = reader.read(ding)
  (parts[.glossIndex], parts[.glosses]) = pairs.fromEnglish()
  (parts[.germanGlossIndex], parts[.germanGlosses]) = pairs.fromGerman()
  return parts
}

/// Everything that is known of German words.
private func addGerman(
  _ dictionary: GermanDictionary, _ ding: Ding, _ lists: LexiconLists
) -> (table: FormTable, verbs: VerbInventory) {
  var table = FormTable()
  let verbs = addVerbs(to: &table, dictionary: dictionary, ding: ding, lists: lists)
  addNouns(
    to: &table, dictionary: dictionary, ding: ding, list: lists.nouns,
    infinitives: verbs.infinitives)
  addAdjectives(to: &table, dictionary: dictionary, ding: ding, lists: lists, verbs: verbs)
  addClosedClasses(to: &table, lists: lists)
  addRemainingWords(to: &table, dictionary: dictionary, ding: ding)
  return (table, verbs)
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
  var lines = [("compiler", "\(lexiconCompilerVersion)"), ("content", content.digits)]
  for package in SourcePackage.allCases {
    let value =
      if sources.missing.contains(package) {
        Lexicon.valueOfMissing
      } else {
        switch package {
        case .germanDictionary: digits(sources.germanAffix, sources.germanDictionary)
        case .dictionaryOfTranslations: digits(sources.ding)
        case .englishDictionary: digits(sources.englishAffix, sources.englishDictionary)
        }
      }
    lines.append((package.rawValue, value))
  }
  return Array(lines.map { "\($0.0)\t\($0.1)\n" }.joined().utf8)
}
