import LintModel

struct SplitCompound: SentenceCheck {
  let info = CheckInfo(
    id: "split-compound", family: .spelling, category: .linguisticConventions, its: .misspelling,
    severity: .minor,
    summary: Text(
      de: "Ein zusammengesetztes Substantiv ist getrennt geschrieben.",
      en: "A noun compound is written as two words."),
    explanation: Text(
      de: """
        Das Englische schreibt „pepper spray“, das Deutsche „Pfefferspray“. Gemeldet wird, was zusammen \
        ein gebräuchliches Wort ist und wo Begleiter oder Fugenlaut zeigen, dass es eines sein soll: \
        „ein Pfeffer Spray“, „die Wirtschafts Lage“. Maße („ein Glas Wasser“), Titel und Namen \
        bleiben außer Betracht.
        """,
      en: """
        English writes “pepper spray”, German “Pfefferspray”. Reported is what together is a word in \
        use and where a determiner or a linking sound shows that it is meant to be one: “ein Pfeffer \
        Spray”, “die Wirtschafts Lage”. Measures (“ein Glas Wasser”), titles and names are left alone.
        """),
    messages: [
      "split": Text(
        de: "getrenntes Kompositum: „{compound}“", en: "compound written apart: “{compound}”")
    ],
    needs: [.readings, .glosses, .englishWords, .words("measures")],
    examples: [
      .bad("Er trug ein ⟦Pfeffer Spray⟧ bei sich."),
      .bad("Die ⟦Wirtschafts Lage⟧ bleibt unklar."),
      .good("Er trug ein Pfefferspray bei sich."),
      .good("Sie trank ein Glas Wasser."),
      .good("Ich weiß, dass die Kinder Bücher lesen."),
      .good("Die Stadt Wien und der Fluss Rhein."),
    ])

  func inspect(_ sentence: Sentence, into findings: inout Findings) {
    let joins = sentence.document.annotations.words.joins
    guard !joins.isEmpty else { return }
    for index in sentence.tokens.indices.dropLast() {
      let (first, second) = (sentence.tokens[index], sentence.tokens[index + 1])
      // Where a join can be; to ask costs more.
      guard first.isCapitalised, second.kind == .word,
        second.isCapitalised || first.shape.contains(.hyphenated), let join = joins[index]
      else { continue }
      let pair = NounPair(sentence, index, join)
      guard pair.isSplitCompound else { continue }
      let word = pair.compound
      findings.add(
        "split", ["compound": word], at: pair.range,
        fix: .suggestion(.replace(pair.range, with: word)))
    }
  }
}
