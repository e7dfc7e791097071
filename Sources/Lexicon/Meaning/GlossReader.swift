import LintModel

/// Reads pairs of single words from Ding.
///
/// The first sub-entries of both sides give the meaning; later ones are forms of it, except nouns
/// with a gender of their own. *etw.*, *jdm.*, *sich*, *to*, *sth.* are no words of the expression.
struct GlossReader {
  private struct Word {
    let subEntry: Int
    let range: Range<Int>
    var partOfSpeech: PartOfSpeech?
    let isTaggedNoun: Bool
    /// An irregular form of the English word before it: *to say {said; said}*.
    var isForm = false
  }

  private var pairs = GlossPairs()
  private var german: [Word] = []
  private var english: [Word] = []
  /// An English word in lower case.
  private var folded: [UInt8] = []

  mutating func read(_ ding: Ding) -> GlossPairs {
    var alternative = DingAlternative()
    for line in ding.lines {
      german.removeAll(keepingCapacity: true)
      visitAlternatives(ding.bytes, line.german, &alternative) { addGerman($0, ding.bytes) }
      guard !german.isEmpty else { continue }
      english.removeAll(keepingCapacity: true)
      visitAlternatives(ding.bytes, line.english, &alternative) { addEnglish($0, ding.bytes) }
      if !english.isEmpty { addPairs(ding.bytes) }
    }
    return pairs
  }

  private mutating func addGerman(_ alternative: DingAlternative, _ bytes: [UInt8]) {
    let tag = alternative.tags.lazy.compactMap { Self.partOfSpeech($0, bytes) }.first
    if let tag, tag != .noun {
      // A class holds for the alternatives before it.
      for at in german.indices.reversed() {
        guard german[at].subEntry == alternative.subEntry, german[at].partOfSpeech == nil else {
          break
        }
        german[at].partOfSpeech = tag
      }
    }
    guard
      let word = Self.onlyWord(
        alternative, bytes,
        except: {
          begins(bytes, $0, "etw.") || begins(bytes, $0, "jd") || equals(bytes, $0, "sich")
        })
    else { return }
    let isNoun = bytes[word.lowerBound] < 97 || tag == .noun
    german.append(
      Word(
        subEntry: alternative.subEntry, range: word, partOfSpeech: isNoun ? .noun : tag,
        isTaggedNoun: tag == .noun))
  }

  private mutating func addEnglish(_ alternative: DingAlternative, _ bytes: [UInt8]) {
    guard
      let word = Self.onlyWord(
        alternative, bytes,
        except: { equals(bytes, $0, "to") || begins(bytes, $0, "sth.") || begins(bytes, $0, "sb.") }
      )
    else { return }
    english.append(
      Word(subEntry: alternative.subEntry, range: word, partOfSpeech: nil, isTaggedNoun: false))
    guard alternative.subEntry == 0 else { return }
    for tag in alternative.tags {
      for form in bytes[tag].split(whereSeparator: { !Self.isWordByte($0) }) where form.count > 2 {
        english.append(
          Word(
            subEntry: 0, range: form.indices, partOfSpeech: nil, isTaggedNoun: false,
            isForm: true))
      }
    }
  }

  private mutating func addPairs(_ bytes: [UInt8]) {
    for word in german where word.subEntry == 0 || word.isTaggedNoun {
      var number: Int?
      for other in english where other.subEntry == word.subEntry {
        let known = number ?? pairs.number(german: bytes, word.range)
        number = known
        folded.removeAll(keepingCapacity: true)
        for byte in bytes[other.range] {
          folded.append(byte >= 65 && byte <= 90 ? byte + 32 : byte)
        }
        pairs.add(
          german: known, english: pairs.number(english: folded, folded.indices),
          word.partOfSpeech ?? .other, isForm: other.isForm)
      }
    }
  }

  /// The one word of an alternative, without placeholders; `nil` of a phrase.
  private static func onlyWord(
    _ alternative: DingAlternative, _ bytes: [UInt8], except isPlaceholder: (Range<Int>) -> Bool
  ) -> Range<Int>? {
    var only: Range<Int>?
    for word in alternative.words where !isPlaceholder(word) {
      guard only == nil, word.allSatisfy({ isWordByte(bytes[$0]) }),
        bytes[word.upperBound - 1] != UInt8(ascii: "-"),
        bytes[word.lowerBound] != UInt8(ascii: "-")
      else { return nil }
      only = word
    }
    return only.flatMap { $0.count <= longestWord ? $0 : nil }
  }

  private static let longestWord = 60  // bytes; what is longer is a chemical

  /// Letters, hyphens and apostrophes; of signs beyond ASCII, letters only.
  private static func isWordByte(_ byte: UInt8) -> Bool {
    byte | 0x20 >= 97 && byte | 0x20 <= 122 || byte >= 0x80 && byte != 0xE2
      || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "'")
  }

  private static func partOfSpeech(_ tag: Range<Int>, _ bytes: [UInt8]) -> PartOfSpeech? {
    if begins(bytes, tag, "adj") { return .adjective }
    if begins(bytes, tag, "adv") { return .adverb }
    if begins(bytes, tag, "pron") { return .pronoun }
    if begins(bytes, tag, "prp") { return .adposition }
    switch bytes[tag.lowerBound] {
    case UInt8(ascii: "v") where tag.count <= 2: return .verb
    case UInt8(ascii: "m"), UInt8(ascii: "f"), UInt8(ascii: "n"):
      // {m}, {m,f}; not {num}.
      return tag.count == 1 || bytes[tag.lowerBound + 1] == UInt8(ascii: ",") ? .noun : nil
    default: return nil
    }
  }
}
