import FileAccess

/// A sentence of a treebank in CoNLL-U: its text, and its words with what people said of them.
package struct TreebankSentence: Sendable {
  package struct Word: Sendable {
    let form: String
    let lemma: String
    /// Universal part of speech.
    let tag: String
    let features: String
    /// Index of the governing word; `nil` for the root.
    let head: Int?
    let relation: String
    /// Code points of the text; of a contraction as a whole where it is a part of one.
    let range: Range<Int>
    /// *in* and *dem* of *im*.
    let isFused: Bool

    func feature(_ name: String) -> Substring? {
      features.split(separator: "|").first { $0.hasPrefix("\(name)=") }?.dropFirst(name.count + 1)
    }
  }

  package let id: String
  package let text: String
  let words: [Word]

  func children(of word: Int) -> [Int] { words.indices.filter { words[$0].head == word } }
}

/// The sentences of a file in CoNLL-U; one whose words are not found in its text is left out.
package func treebank(_ path: String) throws -> [TreebankSentence] {
  treebank(try readFile(path))
}

func treebank(_ bytes: [UInt8]) -> [TreebankSentence] {
  var result: [TreebankSentence] = []
  var reader = SentenceReader()
  for line in bytes.split(separator: 10, omittingEmptySubsequences: false) {
    let line = String(decoding: line, as: UTF8.self)
    if line.isEmpty {
      if let sentence = reader.sentence { result.append(sentence) }
      reader = SentenceReader()
    } else {
      reader.read(line)
    }
  }
  if let sentence = reader.sentence { result.append(sentence) }
  return result
}

private struct SentenceReader {
  private var id = ""
  private var text = ""
  private var scalars: [Unicode.Scalar] = []
  private var words: [TreebankSentence.Word] = []
  private var at = 0
  private var fused: (last: Int, range: Range<Int>)?
  private var isLost = false

  var sentence: TreebankSentence? {
    isLost || words.isEmpty ? nil : TreebankSentence(id: id, text: text, words: words)
  }

  mutating func read(_ line: String) {
    if line.hasPrefix("#") {
      if let value = line.value(of: "# sent_id = ") { id = value }
      if let value = line.value(of: "# text = ") {
        text = value
        scalars = Array(value.unicodeScalars)
      }
      return
    }
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard fields.count > 7 else { return }
    let numbers = fields[0].split(separator: "-").compactMap { Int($0) }
    if numbers.count == 2 {
      guard let range = place(of: fields[1]) else { return }
      fused = (numbers[1], range)
    } else if let number = numbers.first, fields[0] == "\(number)" {
      let isPart = fused.map { number <= $0.last } ?? false
      guard let range = isPart ? fused?.range : place(of: fields[1]) else { return }
      words.append(
        TreebankSentence.Word(
          form: fields[1], lemma: fields[2], tag: fields[3], features: fields[5],
          head: Int(fields[6]).flatMap { $0 > 0 ? $0 - 1 : nil }, relation: fields[7],
          range: range, isFused: isPart))
    }
  }

  private mutating func place(of form: String) -> Range<Int>? {
    let form = Array(form.unicodeScalars)
    var start = at
    while start + form.count <= scalars.count {
      if scalars[start..<start + form.count].elementsEqual(form) {
        at = start + form.count
        return start..<at
      }
      start += 1
    }
    isLost = true
    return nil
  }
}

extension String {
  fileprivate func value(of key: String) -> String? {
    hasPrefix(key) ? String(dropFirst(key.count)) : nil
  }
}
