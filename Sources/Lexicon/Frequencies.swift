/// How often German and English words are written, in the order of the words' bytes.
struct Frequencies {
  let german: [(word: [UInt8], band: UInt8)]
  let english: [(word: [UInt8], band: UInt8)]

  /// - Parameter lists: the folder `Dictionaries/`.
  init(lists: String) throws(LexiconError) {
    german = try Self.read("\(lists)/frequencies/de.bands")
    english = try Self.read("\(lists)/frequencies/en.bands")
  }

  private static func read(_ path: String) throws(LexiconError) -> [([UInt8], UInt8)] {
    let bytes = try LexiconSources.read(path)
    do throws(FrequencyError) {
      let table = try FrequencyTable(bytes, path: path)
      var words: [([UInt8], UInt8)] = []
      words.reserveCapacity(table.count)
      try table.visit { word, band in words.append((word, band)) }
      return words
    } catch { throw .badFrequencies(error) }
  }
}
