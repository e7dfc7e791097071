package import FileAccess
package import LintModel

/// Why there is no lexicon, or none that was asked for; the program writes the sentence.
package enum LexiconError: Error {
  /// Debian packages whose files are missing, the German dictionary among them: without another one
  /// the lexicon lacks what comes from it.
  case missingPackages([SourcePackage])
  /// The German dictionary is another one, such as that of hunspell-de-de-frami, whose affix flags
  /// mean something else.
  case otherDictionary(path: String)
  case unreadable(FileError)
  /// A line of a source or of our own data that cannot be used; lines count from 1.
  case badLine(path: String, line: Int, reason: Text, advice: Text)
  /// A table of frequencies that cannot be used.
  case badFrequencies(FrequencyError)
  /// What was compiled cannot be opened: a fault of mtlint.
  case damaged
}

/// A Debian package that the lexicon is made from.
package enum SourcePackage: String, Sendable, CaseIterable {
  case germanDictionary = "hunspell-de-de"
  case dictionaryOfTranslations = "trans-de-en"
  case englishDictionary = "hunspell-en-us"

  /// Whether all files that are read are there.
  var isInstalled: Bool { paths.allSatisfy { fileStamp(of: $0) != nil } }

  /// Its files that are read.
  package var paths: [String] {
    switch self {
    case .germanDictionary: ["/usr/share/hunspell/de_DE.aff", "/usr/share/hunspell/de_DE.dic"]
    case .dictionaryOfTranslations: ["/usr/share/trans/de-en"]
    case .englishDictionary: ["/usr/share/hunspell/en_US.aff", "/usr/share/hunspell/en_US.dic"]
    }
  }
}
