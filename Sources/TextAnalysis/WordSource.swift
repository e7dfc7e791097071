package import FileAccess
package import Lexicon
package import LintModel

/// Where what is known of words comes from in a run.
package enum WordSource: Sendable {
  /// No check asks.
  case notWanted
  case lexicon(Lexicon)
  /// The language has no lexicon, but a speller.
  case speller
  /// It cannot be read, and why.
  case missing(Message)

  /// The needs that the lexicon meets.
  package static let needs: Set<Need> = [.readings, .glosses, .englishWords]

  /// Says which questions are answered, so that checks that ask others are skipped visibly.
  func declare(in annotations: inout Annotations) {
    switch self {
    case .notWanted, .speller: break
    case .lexicon(let lexicon):
      annotations.available.formUnion(Self.needs)
      // Without a lexicon every noun of German would be a name.
      annotations.available.formUnion([.names, .chunks])
      for package in lexicon.missingPackages {
        for need in package.metNeeds {
          annotations.available.remove(need)
          annotations.missing[need] = missingPackage(package.rawValue)
        }
      }
    case .missing(let reason):
      for need in Self.needs { annotations.missing[need] = reason }
      annotations.missing[.names] = reason
      annotations.missing[.chunks] = reason
    }
  }

  /// Opens the lexicon where one of the needs asks for it.
  package static func open(
    for needs: some Sequence<Need>, languageCode: String, cache: LexiconCache,
    _ tell: (LexiconCache.Event) -> Void
  ) -> WordSource {
    // Only German has a lexicon; checks of every language then have to do with the speller.
    guard languageCode == "de" else { return needs.contains(.speller) ? .speller : .notWanted }
    guard needs.contains(where: Self.needs.contains) else { return .notWanted }
    do { return .lexicon(try cache.open(tell)) } catch { return .missing(reason(error)) }
  }

  /// What a user reads of it, beside the verdict.
  package static func reason(_ error: LexiconError) -> Message {
    switch error {
    case .missingPackages(let packages):
      return missingPackage(packages.map(\.rawValue).joined(separator: " "))
    case .otherDictionary(let path):
      return Message(
        id: "other-dictionary",
        template: Text(
          de:
            "„{path}“ ist nicht das Wörterbuch von {package}, sondern ein anderes, wohl das von {package}-frami: sudo apt install {package}",
          en:
            "“{path}” is not the dictionary of {package} but another one, probably that of {package}-frami: sudo apt install {package}"
        ), ["path": path, "package": SourcePackage.germanDictionary.rawValue])
    case .unreadable(let failure):
      return Message(
        id: "unreadable-source",
        template: Text(de: "„{path}“: {reason}", en: "“{path}”: {reason}"),
        ["path": failure.path, "reason": failure.reason])
    case .badLine(let path, let line, let reason, _):
      return Message(
        id: "bad-line",
        template: Text(
          de: "{path}:{line}: \(reason(.de))", en: "{path}:{line}: \(reason(.en))"),
        ["path": path, "line": "\(line)"])
    case .badFrequencies(let failure):
      let path =
        switch failure {
        case .otherFormat(let path), .damaged(let path, _): path
        }
      return Message(
        id: "bad-frequencies",
        template: Text(
          de: "„{path}“ ist keine brauchbare Häufigkeitstabelle",
          en: "“{path}” is no table of frequencies that can be used"), ["path": path])
    case .damaged:
      return Message(
        id: "damaged-lexicon",
        template: Text(
          de: "das übersetzte Lexikon ist beschädigt", en: "the compiled lexicon is damaged"))
    }
  }
}

extension SourcePackage {
  /// What nothing else meets.
  fileprivate var metNeeds: Set<Need> {
    switch self {
    case .germanDictionary: WordSource.needs
    case .dictionaryOfTranslations: [.glosses]
    case .englishDictionary: [.englishWords]
    }
  }
}

extension FileError {
  /// The file or folder that it is about.
  package var path: String {
    switch self {
    case .system(let path, _), .isFolder(let path), .notAFile(let path), .tooLarge(let path, _):
      path
    }
  }
}
