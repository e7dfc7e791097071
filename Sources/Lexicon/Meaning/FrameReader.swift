import LintModel

/// Reads frames of verbs from the German side of Ding: *jdm. etw. schenken {vt}*.
///
/// An alternative with a noun or another word of its own is an idiom and skipped. What stands in
/// brackets before the verb, or after the class, is optional: *(an etw.) zweifeln*.
struct FrameReader {
  private(set) var verbs = WordIndex(capacity: 1 << 14)
  private(set) var frames: [VerbFrames] = []
  private let prepositions = WordIndex(VerbFrame.known)
  private let isInfinitive: (Word) -> Bool
  private var bytes: [UInt8] = []
  /// Alternatives since the last class, which holds for all of them.
  private var pending: [(verb: Int, frame: VerbFrame)] = []

  init(isInfinitive: @escaping (Word) -> Bool) { self.isInfinitive = isInfinitive }

  /// All verbs with their frames.
  mutating func read(_ ding: Ding) -> [(infinitive: Word, frames: VerbFrames)] {
    bytes = ding.bytes
    var alternative = DingAlternative()
    for line in ding.lines where hasVerbTag(line.german) {
      pending.removeAll(keepingCapacity: true)
      visitAlternatives(bytes, line.german, &alternative) { add($0) }
    }
    bytes = []
    for verb in frames.indices {
      // Stable, so that the file is the same on every run.
      frames[verb].frames = frames[verb].frames.enumerated()
        .sorted { ($1.element.entryCount, $0.offset) < ($0.element.entryCount, $1.offset) }
        .map(\.element)
    }
    return frames.indices.map { (verbs[$0], frames[$0]) }
  }

  /// Whether a tag of a verb stands in the first sub-entry.
  private func hasVerbTag(_ range: Range<Int>) -> Bool {
    for at in range.dropLast() {
      if bytes[at] == UInt8(ascii: "|") { return false }
      if bytes[at] == UInt8(ascii: "{"), bytes[at + 1] == UInt8(ascii: "v") { return true }
    }
    return false
  }

  private mutating func add(_ alternative: DingAlternative) {
    guard alternative.subEntry == 0 else {
      // *an jdm. zweifeln* among the forms of *zweifeln*.
      if let (verb, frame) = parse(alternative), frame != VerbFrame() {
        count(frame, of: number(verb), [])
      }
      return
    }
    if let (verb, frame) = parse(alternative) {
      pending.append((number(verb), frame))
    }
    guard let tag = alternative.tags.first(where: { bytes[$0.lowerBound] == UInt8(ascii: "v") })
    else { return }
    var optional: [VerbFrame.Preposition] = []
    for range in alternative.parentheses.dropFirst(alternative.parenthesesBeforeTag) {
      optional += prepositionsIn(range)
    }
    for (verb, frame) in pending {
      var frame = frame
      frame.prepositions += optional
      count(frame, of: verb, VerbFrames.Classes(tag: tag, bytes))
    }
    pending.removeAll(keepingCapacity: true)
  }

  private mutating func number(_ verb: Range<Int>) -> Int {
    let number = verbs.insert(bytes, verb)
    if number == frames.count { frames.append(VerbFrames()) }
    return number
  }

  private mutating func count(_ frame: VerbFrame, of verb: Int, _ classes: VerbFrames.Classes) {
    var frame = frame
    if frame.objects.isEmpty, frame.prepositions.isEmpty {
      if classes.contains(.transitive) { frame.objects = [.accusative, .isFromClass] }
      if classes.contains(.reflexive) { frame.objects = [.reflexive, .isFromClass] }
    }
    frames[verb].classes.formUnion(classes)
    let same = frames[verb].frames.firstIndex {
      $0.objects == frame.objects && $0.prepositions == frame.prepositions
    }
    if let same {
      frames[verb].frames[same].entryCount += 1
    } else {
      frames[verb].frames.append(frame)
    }
  }

  /// The verb and its frame; `nil` for an idiom.
  private func parse(_ alternative: DingAlternative) -> (verb: Range<Int>, frame: VerbFrame)? {
    guard let verb = alternative.words.last, isVerb(verb) else { return nil }
    var frame = VerbFrame()
    // Prepositions whose object has not come yet; *von/aus* are alternatives.
    var waiting: [Word] = []
    func add(_ object: VerbFrame.Objects, _ cases: CaseSet) {
      if waiting.isEmpty { frame.objects.insert(object) }
      frame.prepositions += waiting.map {
        .init(word: $0.string, cases: cases, isOptional: false)
      }
      waiting = []
    }
    for word in alternative.words.dropLast() {
      if equals(bytes, word, "sich") {
        frame.objects.insert(.reflexive)
        waiting = []
      } else if let found = allPrepositions(word) {
        waiting = found
      } else if begins(bytes, word, "jdm") || begins(bytes, word, "jmdm") {
        add(.dative, .dative)
      } else if begins(bytes, word, "jdn") || begins(bytes, word, "jmdn") {
        add(.accusative, .accusative)
      } else if begins(bytes, word, "etw") {
        add(.accusative, [])
      } else if equals(bytes, word, "Sache") {
        if waiting.isEmpty { frame.objects.insert(.genitiveOrDative) }
        waiting = []
      } else if !Self.mayBeSkipped.contains(where: { equals(bytes, word, $0) }) {
        return nil
      }
    }
    for range in alternative.parentheses.prefix(alternative.parenthesesBeforeTag) {
      frame.prepositions += prepositionsIn(range)
    }
    return (verb, frame)
  }

  private static let mayBeSkipped: [StaticString] = [
    "einer", "eine", "ein", "nicht", "jd.", "jds./einer", "zu",
  ]

  private func isVerb(_ word: Range<Int>) -> Bool {
    guard word.allSatisfy({ bytes[$0] >= 0x80 || bytes[$0] >= 97 && bytes[$0] <= 122 }) else {
      return false
    }
    return isInfinitive(Word(bytes[word]))
  }

  /// The prepositions of *von/aus*; `nil` when another word is among them.
  private func allPrepositions(_ word: Range<Int>) -> [Word]? {
    var found: [Word] = []
    for part in bytes[word].split(separator: UInt8(ascii: "/")) {
      guard let number = prepositions.find(bytes, part.indices) else { return nil }
      found.append(prepositions[number])
    }
    return found.isEmpty ? nil : found
  }

  /// Prepositions inside brackets that hold nothing but them and their objects: *(auf/an etw.)*.
  private func prepositionsIn(_ range: Range<Int>) -> [VerbFrame.Preposition] {
    var found: [VerbFrame.Preposition] = []
    for word in bytes[range].split(whereSeparator: { $0 == 32 || $0 == UInt8(ascii: ";") }) {
      let word = word.last == UInt8(ascii: ",") ? word.dropLast() : word
      if let words = allPrepositions(word.indices) {
        found += words.map { .init(word: $0.string, cases: [], isOptional: true) }
      } else if found.isEmpty
        || !(begins(bytes, word.indices, "etw") || begins(bytes, word.indices, "jd"))
      {
        return []
      }
    }
    return found
  }
}

extension VerbFrames.Classes {
  fileprivate init(tag: Range<Int>, _ bytes: [UInt8]) {
    guard tag.count > 1 else {
      self = []
      return
    }
    switch bytes[tag.lowerBound + 1] {
    case UInt8(ascii: "t"): self = .transitive
    case UInt8(ascii: "i"): self = .intransitive
    case UInt8(ascii: "r"): self = .reflexive
    default: self = []
    }
  }
}
