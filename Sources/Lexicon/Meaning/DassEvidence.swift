import LintModel

/// All verbs that Ding describes, with frames and evidence for *dass*.
func verbFrames(
  _ ding: Ding, table: FormTable, infinitives: Set<Word>
) -> [(infinitive: Word, frames: VerbFrames)] {
  var reader = FrameReader { infinitives.contains($0) }
  let evidence = dassEvidence(ding, table: table) { infinitives.contains($0) }
  return reader.read(ding).map { verb in
    var frames = verb.frames
    frames.dassCount = evidence[verb.infinitive] ?? 0
    return (verb.infinitive, frames)
  }
}

/// Counts verbs before *, dass* in the examples of Ding.
///
/// - Parameters:
///   - table: with verbs; its readings lead from a form to its infinitive.
///   - isInfinitive: decides whether a particle at the end belongs to the verb: *stellte fest*.
/// - Returns: examples by infinitive.
func dassEvidence(
  _ ding: Ding, table: FormTable, isInfinitive: (Word) -> Bool
) -> [Word: Int] {
  var counts: [Word: Int] = [:]
  let mark = Array(", dass".utf8)
  for line in ding.lines {
    var at = line.german.lowerBound
    while at + mark.count <= line.german.upperBound {
      guard ding.bytes[at] == mark[0], ding.bytes[at..<at + mark.count].elementsEqual(mark) else {
        at += 1
        continue
      }
      let words = clauseBefore(at, in: line.german, ding.bytes)
      for verb in verbs(of: words, table, isInfinitive) { counts[verb, default: 0] += 1 }
      at += mark.count
    }
  }
  return counts
}

/// The words since the last mark.
private func clauseBefore(_ end: Int, in range: Range<Int>, _ bytes: [UInt8]) -> [Word] {
  var start = end
  while start > range.lowerBound, !",;|.!?:".utf8.contains(bytes[start - 1]) { start -= 1 }
  return bytes[start..<end].split(separator: 32).map { Word($0) }
}

/// The verb that the clause ends with, or its finite verb with the particle at the end.
private func verbs(
  of words: [Word], _ table: FormTable, _ isInfinitive: (Word) -> Bool
) -> Set<Word> {
  guard let last = words.last else { return [] }
  if !last.isCapitalized {
    let ending = infinitives(of: last, table) { _ in true }
    if !ending.isEmpty { return ending }
  }
  for (place, word) in words.enumerated().reversed() {
    let word = place == 0 ? word.uncapitalized : word
    let finite = infinitives(of: word, table) { $0.isFinite }
    guard !finite.isEmpty else { continue }
    let joined = Set(finite.map { last + $0 }.filter(isInfinitive))
    return joined.isEmpty ? finite : joined
  }
  return []
}

private func infinitives(
  of form: Word, _ table: FormTable, where condition: (VerbForms) -> Bool
) -> Set<Word> {
  Set(
    table.readings(form).filter {
      $0.wordClass == .verb && condition(VerbForms(rawValue: $0.features))
    }.map { table.word($0.lemma) })
}
