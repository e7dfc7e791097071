import LintModel
import Testing

@testable import TextAnalysis

@Suite struct TokenizerTests {
  @Test(arguments: [
    ("Der Zug hielt.", "Der:word Zug:word hielt:word .:stop"),
    ("Farb- und US-Einsätze", "Farb-:word und:word US-Einsätze:word"),
    ("Truppen -Einsätze", "Truppen:word -:hyphen Einsätze:word"),
    ("Farb-und Tonfilm", "Farb-und:word Tonfilm:word"),
    ("Berlin - Bonn – Köln", "Berlin:word -:dash Bonn:word –:dash Köln:word"),
    ("Wie geht’s, geht's?", "Wie:word geht’s:word ,:comma geht's:word ?:stop"),
    ("Bürger:innen und Leser*innen", "Bürger:innen:word und:word Leser*innen:word"),
    ("Schüler/-innen", "Schüler/-innen:word"),
    ("jede:r Fahrer_in", "jede:r:word Fahrer_in:word"),
    ("Thema:innere Sicherheit", "Thema:word ::colon innere:word Sicherheit:word"),
    ("Dr. Weber usw.", "Dr.:abbreviation Weber:word usw.:abbreviation"),
    ("z. B. z.B.", "z.:abbreviation B.:abbreviation z.:abbreviation B.:abbreviation"),
    ("gegangen.Dann", "gegangen:word .:stop Dann:word"),
    ("Москва и Київ", "Москва:word и:word Київ:word"),
  ]) func wordsAreCut(text: String, expected: String) {
    #expect(Cut(text).described == expected)
  }

  @Test(arguments: [
    ("12 3.000 3,5 1.000,50", "12:number 3.000:number 3,5:number 1.000,50:number"),
    ("am 19.06.2024, 2024-06-19", "am:word 19.06.2024:date ,:comma 2024-06-19:date"),
    ("um 18:30 Uhr, 18.30 Uhr", "um:word 18:30:time Uhr:word ,:comma 18.30:time Uhr:word"),
    ("2:0 und 3-1", "2:0:score und:word 3-1:score"),
    ("3-4 Tage", "3:number -:hyphen 4:number Tage:word"),
    ("5 km, 10km, 7 %", "5:number km:unit ,:comma 10:number km:unit ,:comma 7:number %:unit"),
    ("20 °C", "20:number °C:unit"),
    ("der 50-jährige 3D-Druck", "der:word 50-jährige:word 3D-Druck:word"),
    ("20- bis 30-Jährige", "20-:word bis:word 30-Jährige:word"),
    ("Der 3. Mai", "Der:word 3:number .:stop Mai:word"),
    ("6.November", "6:number .:stop November:word"),
    ("5 € oder US$ 7", "5:number €:currency oder:word US$:currency 7:number"),
    ("in den 1990er Jahren", "in:word den:word 1990er:word Jahren:word"),
  ]) func figuresAreCut(text: String, expected: String) {
    #expect(Cut(text).described == expected)
  }

  @Test(arguments: [
    ("Siehe https://a.de/x_(y)?b=1.", "Siehe:word https://a.de/x_(y)?b=1:url .:stop"),
    ("(www.zug.de)", "(:openingBracket www.zug.de:url ):closingBracket"),
    ("Bei zug.de, post@zug.de.", "Bei:word zug.de:url ,:comma post@zug.de:email .:stop"),
    ("max.muster@zug.de", "max.muster@zug.de:email"),
    ("#Bahn_2 @zug", "#Bahn_2:hashtag @zug:mention"),
  ]) func addressesAreCut(text: String, expected: String) {
    #expect(Cut(text).described == expected)
  }

  @Test(arguments: [
    ("„Ja“", "„:openingQuote Ja:word “:closingQuote"),
    ("“Yes”", "“:openingQuote Yes:word ”:closingQuote"),
    ("»Ja« «Ja»", "»:openingQuote Ja:word «:closingQuote «:openingQuote Ja:word »:closingQuote"),
    ("\"Ja\"", "\":openingQuote Ja:word \":closingQuote"),
    ("'Ja' 's", "':openingQuote Ja:word ':closingQuote ':apostrophe s:word"),
    ("Hans’ Haus", "Hans:word ’:apostrophe Haus:word"),
    ("Na... Ach…", "Na:word ...:stop Ach:word …:stop"),
    ("Was?! Halt..", "Was:word ?!:stop Halt:word .:stop .:stop"),
    ("👩‍👩‍👧 🇩🇪👍🏽", "👩‍👩‍👧:emoji 🇩🇪:emoji 👍🏽:emoji"),
    ("a\u{202E}b", "a:word \u{202E}:control b:word"),
  ]) func marksAreCut(text: String, expected: String) {
    #expect(Cut(text).described == expected)
  }

  @Test func caseAndDecorationAreFoldedAway() {
    let cut = Cut("Gestern gestern ÄRGER A\u{308}rger ver\u{AD}gessen")
    #expect(cut.tokens[0].folded == cut.tokens[1].folded)
    #expect(cut.tokens[0].surface != cut.tokens[1].surface)
    #expect(cut.folded(2) == "ärger")
    #expect(cut.tokens[2].folded == cut.tokens[3].folded)
    #expect(cut.tokens[3].shape.contains(.decorated))
    #expect(cut.folded(4) == "vergessen")
    #expect(cut.tokens[4].shape.contains(.decorated))
  }

  @Test func shapesSayHowAWordIsWritten() {
    let cut = Cut("Haus USA iPhone 3D US-Gericht")
    #expect(cut.tokens[0].shape == [.capitalised, .spaceBefore])
    #expect(cut.tokens[1].shape == [.capitalised, .allCapitals, .spaceBefore])
    #expect(cut.tokens[2].shape == [.innerCapital, .spaceBefore])
    #expect(cut.tokens[3].shape.contains(.hasDigit))
    #expect(cut.tokens[4].shape.contains(.hyphenated))
  }

  @Test func theFirstTokenAndThoseAfterAnySpaceFollowSpace() {
    let cut = Cut("a\u{A0}b,c\u{2028}d")
    #expect(cut.tokens.map(\.hasSpaceBefore) == [true, true, false, false, true])
  }

  @Test func aWordOfThePackKeepsItsId() {
    let pack = pack(["x": ["haus"]])
    var tokenizer = Tokenizer(
      lexemes: LexemeOverlay(base: pack.index, baseCount: pack.lexemes.count),
      abbreviations: .empty)
    let text = Array("Haus Baum haus".utf8)
    tokenizer.tokenize(text.span, 0..<text.count)
    #expect(tokenizer.tokens.map(\.folded.rawValue)[0] == 0)
    #expect(tokenizer.tokens[2].surface.rawValue == 0)
    #expect(tokenizer.tokens[1].surface.rawValue >= 1)
  }

  @Test func aTokenOfAMegabyteIsSplitOnScalarBoundaries() {
    let cut = Cut(Array(String(repeating: "ä", count: 500_000).utf8))
    #expect(cut.tokens.count == 16)
    #expect(cut.tokens.dropLast().allSatisfy { $0.shape.contains(.split) })
    #expect(cut.tokens.last?.shape.contains(.split) == false)
    #expect(cut.tokens.allSatisfy { $0.length % 2 == 0 })
  }
}
