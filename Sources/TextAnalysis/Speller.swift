import CSpelling
package import LintModel

/// Asks a Hunspell dictionary whether it knows a word. One per worker; opened at the first question.
///
/// Hunspell decides on single words only. Its own suggestions are not used: they cost up to 40 ms a
/// word, stop at a time limit and so differ from machine to machine. What a word may be meant for
/// comes from our lexicon.
package struct Speller: ~Copyable {
  private enum State {
    case unopened
    case open(OpaquePointer)
    /// The files are there, but Hunspell cannot use them.
    case unusable
    case missing
  }

  /// What a check says that it needs.
  private let need: Need
  private let locale: String
  private let dictionary: SpellingDictionary?
  private var state: State
  /// Answers by form, so that a form is asked once.
  private var answers: [[UInt8]: Bool?] = [:]
  /// What the questions of a document have cost, remembered answers included: what is answered
  /// must not depend on what the worker read before.
  private var effort = 0

  /// Bytes of the longest word that is asked.
  package static let longestWord = Int(SPELLING_LONGEST_WORD)
  /// Forms that are remembered, about 5 MB; then the memory is emptied. Unknown forms of one
  /// article are a few hundred.
  private static let mostAnswers = 50_000
  /// Squares of bytes that may be asked for one document. A German word costs 0.2 µs a unit, for it
  /// may be cut anywhere; so this is 4 s, or 100,000 different words that the lexicon does not know.
  private static let mostEffort = 20_000_000

  /// Looks for the dictionary without opening it.
  ///
  /// - Parameter locale: BCP 47, such as `de-AT`.
  package init(
    for need: Need = .speller, locale: String, in folders: SpellingFolders = .installed
  ) {
    self.need = need
    self.locale = locale
    dictionary = folders.dictionary(for: locale)
    state = dictionary == nil ? .missing : .unopened
  }

  deinit {
    if case .open(let handle) = state { spelling_close(handle) }
  }

  /// Call before the first question of each document.
  package mutating func beginDocument() { effort = 0 }

  /// Whether the document has asked more than is answered; answers since then are no answers.
  var isExhausted: Bool { effort >= Self.mostEffort }

  /// Counts a question whose answer the caller remembers, as if it were asked anew.
  mutating func charge(byteCount: Int) {
    if byteCount <= Self.longestWord { effort += byteCount * byteCount }
  }

  /// Whether the dictionary accepts a word.
  ///
  /// Hunspell takes a capital at the beginning and capitals throughout for the small letters too,
  /// leaves out full stops at the end, and, in German, accepts *Haus-Hof* for its parts.
  ///
  /// - Parameter word: valid UTF-8, as it stands in the text; decomposed letters and soft hyphens
  ///   are no matter.
  /// - Returns: `nil` when there is no dictionary, or one that cannot be used, when the word is
  ///   empty, longer than `longestWord`, holds a NUL or a letter that the dictionary's encoding
  ///   lacks; and once a document has asked so much that it was made to keep us busy.
  package mutating func accepts(_ word: some Collection<UInt8>) -> Bool? {
    if case .missing = state { return nil }
    if word.isEmpty || word.count > Self.longestWord || isExhausted { return nil }
    charge(byteCount: word.count)
    let form = undecorated(word)
    if let known = answers[form] { return known }
    guard let handle = open() else { return nil }
    let answer = form.withUnsafeBytes { bytes in
      let characters = bytes.bindMemory(to: CChar.self)
      return spelling_accepts(handle, characters.baseAddress, characters.count)
    }
    let accepted: Bool? = answer < 0 ? nil : answer != 0
    if answers.count >= Self.mostAnswers { answers.removeAll(keepingCapacity: true) }
    answers[form] = .some(accepted)
    return accepted
  }

  private mutating func open() -> OpaquePointer? {
    switch state {
    case .open(let handle): return handle
    case .missing, .unusable: return nil
    case .unopened:
      guard let dictionary,
        let handle = spelling_open(dictionary.affixPath, dictionary.wordsPath)
      else {
        state = .unusable
        return nil
      }
      state = .open(handle)
      return handle
    }
  }

  /// Says which questions are answered, so that checks that ask them run or are skipped visibly.
  ///
  /// Call it once all words of a document were asked: that a dictionary cannot be used shows only
  /// then.
  package func declare(in annotations: inout Annotations) {
    switch state {
    case _ where isExhausted:
      annotations.missing[need] = Message(
        id: "too-many-words",
        template: Text(
          de: "der Artikel hat zu viele unbekannte Wörter",
          en: "the article has too many unknown words"))
    case .unopened, .open: annotations.available.insert(need)
    case .missing: annotations.missing[need] = missingDictionary(of: locale)
    case .unusable:
      annotations.missing[need] = Message(
        id: "unusable-dictionary",
        template: Text(
          de: "„{path}“ ist kein brauchbares Wörterbuch für Hunspell; Paket {package} neu "
            + "installieren",
          en: "“{path}” is no dictionary that Hunspell can use; install the package {package} anew"),
        [
          "path": dictionary?.wordsPath ?? "", "package": spellingPackage(of: locale),
        ])
    }
  }
}

/// Says which package to install for the Hunspell dictionary of a locale.
package func missingDictionary(of locale: String) -> Message {
  missingPackage(spellingPackage(of: locale))
}

/// Says which Debian package to install, or which ones, with blanks between them.
package func missingPackage(_ name: String) -> Message {
  Message(
    id: "missing-package",
    template: Text(
      de: "nicht installiert: {package} (sudo apt install {package})",
      en: "not installed: {package} (sudo apt install {package})"),
    ["package": name])
}

/// The Debian package with the Hunspell dictionary of a locale.
package func spellingPackage(of locale: String) -> String {
  switch locale {
  case "de-AT": "hunspell-de-at"
  case "de-CH", "de-LI": "hunspell-de-ch"
  default:
    switch locale.prefix(while: { $0 != "-" }) {
    case "de": "hunspell-de-de"
    case "en": "hunspell-en-us"
    case "pt": "hunspell-pt-pt"
    case "sr": "hunspell-sr"
    case let language: "hunspell-\(language)"
    }
  }
}
