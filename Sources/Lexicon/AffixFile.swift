/// The suffixes and prefixes of a Hunspell affix file, by flag.
///
/// - Source: hunspell(5), AFFIX FILE OPTIONAL SETTINGS; continuation flags are dropped.
struct AffixFile {
  private struct Rule {
    let stripped: Word
    let added: Word
    let condition: AffixCondition
  }

  private var suffixes: [[Rule]] = Array(repeating: [], count: 64)
  private var prefixes: [[Rule]] = Array(repeating: [], count: 64)
  /// Whether it is the affix file whose flags our rules know; that of hunspell-de-de-frami has
  /// another date.
  private(set) var isIgerman98: Bool

  init(_ bytes: [UInt8]) {
    isIgerman98 = false
    var sawName = false
    var sawVersion = false
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      if line.first == UInt8(ascii: "#") {
        let comment = String(decoding: line, as: UTF8.self)
        sawName = sawName || comment.contains("igerman98")
        sawVersion = sawVersion || comment.hasSuffix("Version: 20161207")
        continue
      }
      addRule(line)
    }
    isIgerman98 = sawName && sawVersion
  }

  /// The forms that affixes of these flags make of a word, in the order of the file.
  func expand(_ word: Word, _ flags: AffixFlags) -> [Word] {
    var forms: [Word] = []
    var bits = flags.rawValue
    while bits != 0 {
      let flag = bits.trailingZeroBitCount
      bits &= bits - 1
      for rule in suffixes[flag]
      where word.hasSuffix(rule.stripped) && rule.condition.matchesEnd(of: word) {
        forms.append(word.dropLast(rule.stripped.count) + rule.added)
      }
      for rule in prefixes[flag]
      where word.hasPrefix(rule.stripped) && rule.condition.matchesStart(of: word) {
        forms.append(rule.added + word.dropFirst(rule.stripped.count))
      }
    }
    return forms
  }

  /// `SFX F e innen e`; the header of a flag has four fields and is passed over.
  private mutating func addRule(_ line: ArraySlice<UInt8>) {
    let fields = line.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") || $0 == 13 }
    guard fields.count >= 5, let letter = fields[1].first, fields[1].count == 1 else { return }
    let flag = AffixFlags(letter: letter)
    guard !flag.isEmpty, flag.isDisjoint(with: .aboutCompounds) else { return }
    let added = fields[3].prefix { $0 != UInt8(ascii: "/") }
    let rule = Rule(
      stripped: Self.affix(fields[2]), added: Self.affix(added),
      condition: AffixCondition(fields[4]))
    let number = flag.rawValue.trailingZeroBitCount
    if fields[0].elementsEqual("SFX".utf8) {
      suffixes[number].append(rule)
    } else if fields[0].elementsEqual("PFX".utf8) {
      prefixes[number].append(rule)
    }
  }

  private static func affix(_ field: ArraySlice<UInt8>) -> Word {
    field.elementsEqual("0".utf8) ? "" : Word(field)
  }
}

/// Letters that a word must end or begin with, for an affix to fit: `[^aei]rig`.
struct AffixCondition {
  private enum Element {
    case anything
    case oneOf([Word])
    case noneOf([Word])

    func contains(_ letter: ArraySlice<UInt8>) -> Bool {
      switch self {
      case .anything: true
      case .oneOf(let letters): letters.contains { $0.utf8.elementsEqual(letter) }
      case .noneOf(let letters): !letters.contains { $0.utf8.elementsEqual(letter) }
      }
    }
  }

  private let elements: [Element]

  init(_ pattern: ArraySlice<UInt8>) {
    var elements: [Element] = []
    var rest = pattern
    while let byte = rest.first {
      if byte == UInt8(ascii: "["), let close = rest.firstIndex(of: UInt8(ascii: "]")) {
        var members = rest[(rest.startIndex + 1)..<close]
        rest = rest[(close + 1)...]
        let isNegated = members.first == UInt8(ascii: "^")
        if isNegated { members = members.dropFirst() }
        let letters = Self.letters(members)
        elements.append(isNegated ? .noneOf(letters) : .oneOf(letters))
      } else {
        let letter = Self.firstLetter(rest)
        elements.append(byte == UInt8(ascii: ".") ? .anything : .oneOf([Word(letter)]))
        rest = rest.dropFirst(letter.count)
      }
    }
    // A lone dot asks for nothing, not even for a letter.
    if elements.count == 1, case .anything = elements[0] { elements = [] }
    self.elements = elements
  }

  func matchesEnd(of word: Word) -> Bool {
    var rest = word.utf8[...]
    for element in elements.reversed() {
      let start = rest.lastIndex { $0 & 0xC0 != 0x80 }
      guard let start, element.contains(rest[start...]) else { return false }
      rest = rest[..<start]
    }
    return true
  }

  func matchesStart(of word: Word) -> Bool {
    var rest = word.utf8[...]
    for element in elements {
      let letter = Self.firstLetter(rest)
      guard !letter.isEmpty, element.contains(letter) else { return false }
      rest = rest.dropFirst(letter.count)
    }
    return true
  }

  private static func letters(_ bytes: ArraySlice<UInt8>) -> [Word] {
    var letters: [Word] = []
    var rest = bytes
    while !rest.isEmpty {
      let letter = firstLetter(rest)
      letters.append(Word(letter))
      rest = rest.dropFirst(letter.count)
    }
    return letters
  }

  private static func firstLetter(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard !bytes.isEmpty else { return bytes }
    let end = bytes.dropFirst().firstIndex { $0 & 0xC0 != 0x80 } ?? bytes.endIndex
    return bytes[..<end]
  }
}
