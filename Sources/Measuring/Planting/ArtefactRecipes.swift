/// What programs leave behind in a text.
enum ArtefactRecipes {
  static let all: [Recipe] = markup + encoding + residue

  static let markup: [Recipe] = [
    .open("markup", "tag") { text, generator in
      guard let tag = generator.pick(["b", "em", "strong", "span", "a"]) else { return nil }
      return wrap(text, &generator, "<\(tag)>", "</\(tag)>")
    },
    .scoredOnly("markup", "lone-tag") { text, generator in
      stray(text, &generator, ["<br>", "<br/>", "</p>", "<hr />", "</div>", "<p class=\"intro\">"])
    },
    .open("markup", "entity") { text, generator in
      stray(text, &generator, ["&amp;", "&quot;", "&#39;"])
    },
    .scoredOnly("markup", "entity-2") { text, generator in
      stray(text, &generator, ["&nbsp;", "&#8220;", "&lt;", "&ndash;", "&#x27;"])
    },
  ]

  static let encoding: [Recipe] = [
    .open("mojibake", "umlaut") { text, generator in
      encode(text, &generator) { $0.value >= 0xC0 && $0.value < 0x100 ? misread($0) : nil }
    },
    .scoredOnly("mojibake", "twice") { text, generator in
      encode(text, &generator) { scalar in
        guard scalar.value >= 0xC0, scalar.value < 0x100 else { return nil }
        return misread(scalar).unicodeScalars.map(misread).joined()
      }
    },
    .open("mojibake", "lost") { text, generator in
      encode(text, &generator) { $0.value >= 0xC0 && $0.value < 0x100 ? "\u{FFFD}" : nil }
    },
    .scoredOnly("mojibake", "quotes") { text, generator in
      let misread: [Unicode.Scalar: String] = [
        "\u{201E}": "\u{E2}\u{20AC}\u{17E}", "\u{201C}": "\u{E2}\u{20AC}\u{153}",
        "\u{2013}": "\u{E2}\u{20AC}\u{201C}",
      ]
      return encode(text, &generator) { misread[$0] }
    },
    .open("control", "low") { text, generator in
      stray(text, &generator, ["\u{8}", "\u{1B}", "\u{2}"], inside: true)
    },
    .scoredOnly("control", "bidi-and-others") { text, generator in
      stray(
        text, &generator, ["\u{202E}", "\u{2066}", "\u{7F}", "\u{FFFC}", "\u{90}"], inside: true)
    },
  ]

  static let residue: [Recipe] = [
    .open("prompt", "preface") { text, generator in
      lead(
        text, &generator,
        [
          "Here is the German translation of the article:",
          "Sure! Here is the translated text:",
          "Hier ist die Übersetzung des Artikels:",
        ])
    },
    .scoredOnly("prompt", "refusal-and-closing") { text, generator in
      lead(
        text, &generator,
        [
          "Als KI-Sprachmodell kann ich diesen Text nicht übersetzen.",
          "I hope this translation helps!",
          "Gerne! Nachfolgend finden Sie die deutsche Übersetzung.",
          "As an AI language model, I cannot verify these claims.",
          "Translate the following text into German:",
          "Lassen Sie mich wissen, ob Sie weitere Änderungen an der Übersetzung wünschen.",
        ])
    },
    .open("placeholder", "brackets") { text, generator in
      swap(text, &generator, ["{{name}}", "[NAME]", "{0}", "XXX"])
    },
    .scoredOnly("placeholder", "variables") { text, generator in
      swap(text, &generator, ["%s", "${title}", "<PLACEHOLDER>", "[Name einfügen]", "%(city)s"])
    },
    .open("cut-off", "between-words") { cut($0, &$1, insideWord: false) },
    .scoredOnly("cut-off", "inside-word") { cut($0, &$1, insideWord: true) },
  ]

  private static func wrap(
    _ text: CleanText, _ generator: inout SeededGenerator, _ before: String, _ after: String
  ) -> Planting? {
    guard let word = generator.pick(text.words.filter(text.isLetters)) else { return nil }
    return Planting(
      text, paragraph: word.paragraph, replacing: word.core,
      with: before + text.core(word) + after)
  }

  private static func stray(
    _ text: CleanText, _ generator: inout SeededGenerator, _ strings: [String],
    inside: Bool = false
  ) -> Planting? {
    guard let string = generator.pick(strings),
      let word = generator.pick(text.words.filter { text.isLetters($0) && $0.core.count >= 4 })
    else { return nil }
    let at = inside ? word.core.lowerBound + word.core.count / 2 : word.range.upperBound
    let addition = inside ? string : " " + string
    return Planting(
      text, paragraph: word.paragraph, replacing: at..<at, with: addition,
      marked: addition.unicodeScalars.count
        - string.unicodeScalars.count..<addition.unicodeScalars.count)
  }

  /// A UTF-8 sequence read as Latin-1.
  private static func misread(_ scalar: Unicode.Scalar) -> String {
    String(String(scalar).utf8.map { Character(Unicode.Scalar($0)) })
  }

  private static func encode(
    _ text: CleanText, _ generator: inout SeededGenerator,
    _ replacement: (Unicode.Scalar) -> String?
  ) -> Planting? {
    let places = text.places { scalars, index in replacement(scalars[index]) != nil }
    guard let (paragraph, at) = generator.pick(places),
      let string = replacement(text.paragraphs[paragraph][at])
    else { return nil }
    return Planting(text, paragraph: paragraph, replacing: at..<at + 1, with: string)
  }

  private static func lead(
    _ text: CleanText, _ generator: inout SeededGenerator, _ strings: [String]
  ) -> Planting? {
    guard let string = generator.pick(strings) else { return nil }
    let isFirst = generator.below(2) == 0
    return Planting(
      text, inserting: Array(string.unicodeScalars), at: isFirst ? 0 : text.paragraphs.count)
  }

  private static func swap(
    _ text: CleanText, _ generator: inout SeededGenerator, _ strings: [String]
  ) -> Planting? {
    guard let string = generator.pick(strings),
      let word = generator.pick(
        text.words.filter { text.isLetters($0) && text.isCapitalised($0) && !$0.isFirst })
    else { return nil }
    return Planting(text, paragraph: word.paragraph, replacing: word.core, with: string)
  }

  /// Cuts the article off within its last paragraph.
  private static func cut(
    _ text: CleanText, _ generator: inout SeededGenerator, insideWord: Bool
  ) -> Planting? {
    let last = text.paragraphs.count - 1
    let words = text.words.filter { $0.paragraph == last }
    guard words.count >= 8, words.last?.endsSentence == true else { return nil }
    let candidates = words[5..<words.count - 1].filter {
      $0.core == $0.range && $0.core.count >= (insideWord ? 6 : 2)
    }
    guard let word = generator.pick(candidates) else { return nil }
    let end = insideWord ? word.range.lowerBound + word.range.count / 2 : word.range.upperBound
    var planting = Planting(
      text, paragraph: last, replacing: end..<text.paragraphs[last].count, with: "")
    planting.mark = word.range.lowerBound..<end
    return planting
  }
}
