import ArticleFiles
import LintModel
import Testing

@Suite struct MarkdownTests {
  @Test func everyKindOfBlockIsTold() throws {
    let article = try read(
      """
      # Sturm über dem See

      **Boote rissen sich los, verletzt wurde niemand.**

      Am Abend kam der Wind.

      ![Ein Boot liegt auf der Wiese](boot.jpg)

      Foto: Anna Beispiel

      > Das war knapp.

      - Segel
      - Ruder

      | Ort | Boote |
      | --- | --- |
      | Neuhausen | drei |

      ## Folgen
      """, as: .markdown)
    #expect(
      outline(article) == [
        "headline: Sturm über dem See",
        "teaser: Boote rissen sich los, verletzt wurde niemand.",
        "paragraph: Am Abend kam der Wind.", "caption: Ein Boot liegt auf der Wiese",
        "credit: Foto: Anna Beispiel", "quotation: Das war knapp.", "list-item: Segel",
        "list-item: Ruder", "table-cell: Ort", "table-cell: Boote", "table-cell: Neuhausen",
        "table-cell: drei", "headline: Folgen",
      ])
  }

  @Test(arguments: [
    ("Die Truppen**be**wegung begann.", "Truppenbewegung", "Truppen**be**wegung"),
    ("Der *neue* Plan", "neue Plan", "neue* Plan"),
    ("Zwei \\* drei", "* drei", "\\* drei"),
    ("M&uuml;ller &amp; Sohn", "Müller & Sohn", "M&uuml;ller &amp; Sohn"),
    ("Das &#252;bt &lt;viel", "übt <viel", "&#252;bt &lt;viel"),
    (
      "Im [Rat](https://example.org/Rat \"Rat\") sa&szlig;en", "Rat saßen",
      "Rat](https://example.org/Rat \"Rat\") sa&szlig;en"
    ),
    ("Unter <https://example.org> steht mehr", "https://example.org", "https://example.org"),
    ("> Erst eins\nund **lazy** zwei", "lazy", "lazy"),
    ("> Erst eins\n> und zwei", "eins\nund zwei", "eins\n> und zwei"),
    ("Hart  \nnächste Zeile", "Hart\nnächste", "Hart  \nnächste"),
    ("Hart\\\r\nnächste Zeile", "nächste", "nächste"),
    ("| a | b |\n|---|---|\n| x \\| y | zwei *drei* |", "x | y", "x \\| y"),
    ("| a | b |\n|---|---|\n| x \\| y | zwei *drei* |", "zwei drei", "zwei *drei"),
    ("[a]: /ziel\nNach [a] kommt er.", "kommt", "kommt"),
    ("~~Alte~~ Züge", "Alte Züge", "Alte~~ Züge"),
    ("- Erstens\n  zweitens **dr**ei", "drei", "dr**ei"),
    ("Grüße 👩‍👩‍👧 an _al_le", "👩‍👩‍👧 an", "👩‍👩‍👧 an"),
    ("Überschrift\n===\n\nTe`x`t **fe**tt", "fett", "fe**tt"),
    ("Eins<br>zwei", "Eins\nzwei", "Eins<br>zwei"),
  ])
  func wordsLeadBackToTheirBytes(_ source: String, _ words: String, _ expected: String) throws {
    let article = try read(source, as: .markdown)
    #expect(original(of: words, in: article) == expected)
  }

  @Test func codeAndRawMarkupAreLeftOut() throws {
    let article = try read(
      """
      Der Befehl `rm -rf` l&ouml;scht <b>alles</b>.

      ```
      let x = 1
      ```

          eingerückter Code

      <div>Rohes</div>
      """, as: .markdown)
    #expect(outline(article) == ["paragraph: Der Befehl □ löscht alles."])
    #expect(original(of: "□", in: article) == "`rm -rf`")
  }

  @Test func frontMatterGivesMetadataAndIsNotText() throws {
    let article = try read(
      """
      ---
      title: "Sturm: \\"Tor\\" zu"
      lang: de-AT # Wien
      translator: 'Maschine ''7'''
      source: Agentur
      desk: Lokales
      date: 2026-11-24
      tags:
        - Wetter
      ---
      Der Wind kam.
      """, as: .markdown)
    #expect(outline(article) == ["paragraph: Der Wind kam."])
    #expect(article.metadata.title == "Sturm: \"Tor\" zu")
    #expect(article.metadata.language == "de-AT")
    #expect(article.metadata.engine == "Maschine '7'")
    #expect(article.metadata.source == "Agentur")
    #expect(article.metadata.desk == "Lokales")
    #expect(article.metadata.date == "2026-11-24")
  }

  @Test func aRuleAtTheStartIsNoFrontMatter() throws {
    #expect(outline(try read("---\n\nDer Wind kam.\n\n---\n\nEr ging.", as: .markdown)).count == 2)
  }

  @Test func footnotesStayWhereTheyStand() throws {
    let article = try read(
      "Der Wind[^1] kam.\n\n[^1]: Aus *Nord*west.\n\nEr ging.", as: .markdown)
    #expect(
      outline(article) == [
        "paragraph: Der Wind kam.", "paragraph: Aus Nordwest.", "paragraph: Er ging.",
      ])
    #expect(original(of: "Nordwest", in: article) == "Nord*west")
  }

  @Test func aCommentSilencesTheNextBlock() throws {
    let article = try read(
      "Eins.\n\n<!-- mtlint:disable-next doubled-word so gewollt -->\n\nZwei zwei.", as: .markdown)
    let suppression = try #require(article.suppressions.first)
    #expect(suppression.check == "doubled-word")
    #expect(suppression.reason == "so gewollt")
    #expect(
      String(decoding: article.text[suppression.scope.indices], as: UTF8.self) == "Zwei zwei.")
    #expect(suppression.place.range == TextRange(7, 59))
  }

  @Test func aCommentWithinABlockSpeaksOfThatBlock() throws {
    let article = try read(
      "- Eins <!-- mtlint:disable-next a/b -->eins.\n- Zwei.", as: .markdown)
    let suppression = try #require(article.suppressions.first)
    #expect(suppression.check == "a/b")
    #expect(
      String(decoding: article.text[suppression.scope.indices], as: UTF8.self) == "Eins eins.")
  }

  @Test func aCommentWithoutACheckIsKeptForTheEngineToReport() throws {
    let article = try read("<!-- mtlint:disable-next -->\n\nZwei.", as: .markdown)
    #expect(article.suppressions.map(\.check) == [""])
  }

  @Test func aLastCommentHasNothingToSilence() throws {
    let article = try read("Eins.\n\n<!-- mtlint:disable-next a -->", as: .markdown)
    #expect(article.suppressions.map(\.scope.isEmpty) == [true])
  }

  @Test func invalidBytesKeepPositionsRight() throws {
    var bytes = Array("---\ntitle: a".utf8) + [0xFE]
    bytes += Array("\n---\nDer **Wa".utf8) + [0xFF] + Array("l** taucht.".utf8)
    let article = try readArticle(bytes, name: "a.md")
    #expect(outline(article) == ["paragraph: Der Wa\u{FFFD}l taucht."])
    #expect(original(of: "taucht", in: article) == "taucht")
    #expect(article.defects.map(\.bytes) == ["FE", "FF"])
    #expect(article.defects.map(\.range) == [TextRange(0, 0), TextRange(6, 9)])
  }
}
