import LintModel

struct NameGenitive: ArticleCheck {
  let info = CheckInfo(
    id: "name-genitive", family: .names, category: .linguisticConventions, its: .misspelling,
    severity: .minor,
    summary: Text(
      de: "Der Genitiv eines Namens ist englisch gebildet oder doppelt.",
      en: "The genitive of a name is built in the English manner, or twice."),
    explanation: Text(
      de: """
        „Putin’s Rede“ heißt „Putins Rede“, „Trumps’s“ und „Putins’“ gibt es nicht. Gemeldet wird, \
        was im Artikel auch ohne diese Endung steht oder im Wörterbuch ein Name ist; Namen, die sich \
        selbst so schreiben („Sotheby’s“), nicht.
        """,
      en: """
        “Putin’s Rede” is “Putins Rede”; “Trumps’s” and “Putins’” do not exist. Reported is what the \
        article also has without that ending, or what the dictionary knows as a name; names that are \
        spelled so themselves (“Sotheby’s”) are not.
        """),
    messages: [
      "genitive": Text(
        de: "der Genitiv von „{name}“ ist „{correction}“",
        en: "the genitive of “{name}” is “{correction}”"),
      "elsewhere": Text(
        de: "„{name}“ ist ein Name, den der Artikel auch ohne Endung nennt",
        en: "“{name}” is a name that the article also has without the ending"),
    ],
    needs: [.readings, .names, .words("names-with-apostrophe")],
    examples: [
      .bad("Harald Brunsing sprach lange. Die Rede ⟦Brunsing’s⟧ war gut."),
      .bad("Harald Brunsing sprach lange. ⟦Brunsings's⟧ Rede war gut."),
      .bad("Harald Brunsing sprach lange. ⟦Brunsings’⟧ Rede war gut."),
      .good("Harald Brunsing sprach lange. Brunsings Rede war gut."),
      .good("Felix’ Rede war gut, und auch Marx’ Rede. Das Haus Sotheby’s versteigert sie."),
    ])

  func inspect(_ article: Article, into findings: inout Findings) {
    let document = article.document
    // Made when the first genitive asks for it.
    var bare: Set<String>?
    func stands(_ name: String) -> Bool {
      let names = bare ?? Self.bareNames(of: article)
      bare = names
      return names.contains(name)
    }
    for mention in article.names.mentions {
      let last = mention.tokens.upperBound - 1
      let token = document.tokens[last]
      guard token.range.contains(mention.name.end - 1), !token.shape.contains(.hyphenated),
        !document.isInTitle(mention.range), !isBeforeEnglish(last, in: document),
        !document.pack.words("names-with-apostrophe").contains(token.folded)
      else { continue }
      let text = document.string(TextRange(token.start..<mention.range.end))
      let word = article.names.words[mention.words[mention.words.count - 1]]
      if let base = Self.base(of: text) {
        // *Trumps's*: the name has an s already, unless it ends in one.
        let name =
          base.hasSuffix("s") && stands(String(base.dropLast()))
          ? String(base.dropLast()) : base
        guard word.places.count > 1 || stands(name) else { continue }
        add(name, at: token.range, to: &findings)
      } else if text.hasSuffix("s"), mention.name.end + 1 == token.end,
        let mark = following(last, in: document), mark.kind == .apostrophe, !mark.hasSpaceBefore
      {
        // *Putins’*, where Putin is the name.
        guard word.places.count > 1 else { continue }
        add(word.text, at: token.range.union(mark.range), to: &findings)
      }
    }
  }

  private func add(_ name: String, at range: TextRange, to findings: inout Findings) {
    let correction = ["s", "x", "z", "ß"].contains(where: name.hasSuffix) ? name + "’" : name + "s"
    findings.add(
      "genitive", ["name": name, "correction": correction], at: range, evidence: ["elsewhere"],
      fix: .suggestion(.replace(range, with: correction)))
  }

  /// *World’s Most Expensive Cities*
  private func isBeforeEnglish(_ index: Int, in document: Document) -> Bool {
    guard let next = following(index, in: document), next.kind == .word else { return false }
    let words = document.annotations.words
    return words.facts(next.folded).traits.contains(.isEnglish)
      && !words.facts(next.surface).isKnown && !words.facts(next.folded).isKnown
  }

  private func following(_ index: Int, in document: Document) -> Token? {
    index + 1 < document.tokens.count ? document.tokens[index + 1] : nil
  }

  /// *Putin* of *Putin’s*.
  private static func base(of word: String) -> String? {
    for ending in ["'s", "’s", "‘s"] where word.hasSuffix(ending) {
      return String(word.dropLast(2))
    }
    return nil
  }

  /// What the article has without an ending somewhere.
  private static func bareNames(of article: Article) -> Set<String> {
    let document = article.document
    return Set(
      article.names.words.lazy.filter { word in
        word.places.contains {
          document.text.count > Int($0.end) && !isMark(after: $0, in: document)
        }
      }.map(\.text))
  }

  private static func isMark(after place: TextRange, in document: Document) -> Bool {
    let next = document.text[Int(place.end)]
    return next == UInt8(ascii: "'") || next == 0xE2 || next == UInt8(ascii: "s")
  }
}
