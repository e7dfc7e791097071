import ArticleFiles
import LintModel
import Testing

@Suite struct PlainTextTests {
  @Test(arguments: ["\n\n", "\r\n\r\n", "\r\r", "\n \t\n", "\u{2029}", "\u{C}", "\n\u{A0}\n"])
  func blankLinesSeparateBlocks(_ separator: String) throws {
    let article = try read("Der Zug kam spät.\(separator)Niemand wartete mehr.\(separator)")
    #expect(
      outline(article) == ["paragraph: Der Zug kam spät.", "paragraph: Niemand wartete mehr."])
  }

  @Test func linesWrappedAtAMarginBecomeOneBlock() throws {
    let article = try read(
      """
      Am Montag haben die Stadtwerke in Neuhausen damit begonnen, die alten Rohre
      unter dem Marktplatz zu ersetzen. Die Arbeiten sollen nach Angaben der
      Verwaltung bis zum Herbst dauern und rund zwei Millionen Euro kosten.
      """)
    #expect(article.blocks.count == 1)
  }

  @Test func aFileWithOneSentenceALineIsSplitAtLines() throws {
    let article = try read("Der Regen hörte auf.\nAlle gingen hinaus.\nDie Sonne schien wieder.\n")
    #expect(article.blocks.count == 3)
  }

  @Test func longLinesAreParagraphs() throws {
    let line = "Die Feuerwehr rückte in der Nacht zu einem Brand aus, " + "der lange wütete, "
    let long = String(repeating: line, count: 4) + "und löschte ihn."
    #expect(try read("\(long)\n\(long)\n\(long)").blocks.count == 3)
  }

  @Test func aShortFirstLineWithoutStopIsTheHeadline() throws {
    let article = try read(
      "Brücke wieder offen\n\nNach drei Jahren rollt der Verkehr\n\nAm Freitag fuhren die ersten Autos."
    )
    #expect(article.blocks.map(\.kind) == [.headline, .teaser, .paragraph])
  }

  @Test func aHeadlineRightAboveAParagraphIsABlockOfItsOwn() throws {
    let article = try read(
      "Brücke wieder offen\nAm Freitag fuhren die ersten Autos über die neue Brücke am Hafen von Neuhausen."
    )
    #expect(article.blocks.count == 2)
  }

  @Test func aSingleBlockIsAParagraph() throws {
    #expect(try read("Brücke wieder offen").blocks.map(\.kind) == [.paragraph])
  }

  @Test(arguments: [
    ("Foto: Anna Beispiel", BlockKind.credit), ("(dpa)", .credit), ("(AFP/dpa)", .credit),
    ("Datei – Ein Boot liegt im Hafen von Kiel.", .caption),
    ("Bild: Ein Boot liegt seit Wochen im Hafen.", .caption),
    ("Ein Boot liegt im Hafen. (Foto: Beispiel)", .caption),
    ("Ein Boot (grün) liegt im Hafen.", .paragraph),
  ])
  func captionsAndCreditsAreRecognised(_ text: String, _ kind: BlockKind) throws {
    #expect(try read("Der Hafen war leer.\n\n\(text)").blocks.last?.kind == kind)
  }

  @Test func bulletsBeginListItemsAndAreNotPartOfThem() throws {
    let article = try read("Mitzubringen sind:\n- Brot\n- Käse\n  aus der Region\n\n1) Wasser")
    #expect(
      outline(article) == [
        "paragraph: Mitzubringen sind:", "list-item: Brot", "list-item: Käse\n  aus der Region",
        "list-item: Wasser",
      ])
  }

  @Test func aDateAtTheStartOfALineIsNoListItem() throws {
    #expect(try read("3. Oktober ist Feiertag.").blocks.map(\.kind) == [.paragraph])
  }

  @Test func plainTextIsTheBytesOfTheFile() throws {
    let article = try read("\u{FEFF}Grüße aus Köln.\r\n\r\nBis bald.")
    #expect(article.text == article.parts[0].bytes)
    #expect(article.runs.runs.isEmpty)
    #expect(outline(article).first == "paragraph: Grüße aus Köln.")
  }
}
