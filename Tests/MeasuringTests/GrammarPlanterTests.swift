import Testing

@testable import Measuring

/// One sentence in CoNLL-U, of our own.
private let conllu = """
  # sent_id = a1
  # text = Der alte Mann ging mit dem Hund in die Stadt.
  1\tDer\tder\tDET\tART\tCase=Nom|Definite=Def|Gender=Masc|Number=Sing|PronType=Art\t3\tdet\t_\t_
  2\talte\talt\tADJ\tADJA\tCase=Nom|Gender=Masc|Number=Sing\t3\tamod\t_\t_
  3\tMann\tMann\tNOUN\tNN\tCase=Nom|Gender=Masc|Number=Sing\t4\tnsubj\t_\t_
  4\tging\tgehen\tVERB\tVVFIN\tMood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin\t0\troot\t_\t_
  5\tmit\tmit\tADP\tAPPR\t_\t7\tcase\t_\t_
  6\tdem\tder\tDET\tART\tCase=Dat|Definite=Def|Gender=Masc|Number=Sing|PronType=Art\t7\tdet\t_\t_
  7\tHund\tHund\tNOUN\tNN\tCase=Dat|Gender=Masc|Number=Sing\t4\tobl\t_\t_
  8\tin\tin\tADP\tAPPR\t_\t10\tcase\t_\t_
  9\tdie\tder\tDET\tART\tCase=Acc|Definite=Def|Gender=Fem|Number=Sing|PronType=Art\t10\tdet\t_\t_
  10\tStadt\tStadt\tNOUN\tNN\tCase=Acc|Gender=Fem|Number=Sing\t4\tobl\t_\t_
  11\t.\t.\tPUNCT\t$.\t_\t4\tpunct\t_\t_

  """

private func plant(_ kind: String, seed: UInt64) -> [Planted] {
  let records = treebank(Array(conllu.utf8)).map { CorpusRecord($0) }
  return Planter(records, seed: seed).plant(kinds: [kind], count: 1, withScoredOnly: true)
}

@Suite struct GrammarPlanterTests {
  @Test func aTreebankGivesTextAndWords() throws {
    let sentence = try #require(treebank(Array(conllu.utf8)).first)
    #expect(sentence.text == "Der alte Mann ging mit dem Hund in die Stadt.")
    #expect(sentence.words.count == 11)
    #expect(sentence.words[6].feature("Gender") == "Masc")
    #expect(sentence.children(of: 2) == [0, 1])
  }

  @Test(arguments: ["wrong-gender", "wrong-article", "adjective-ending", "preposition-case"])
  func oneErrorIsPlantedAndMarked(_ kind: String) throws {
    let original = "Der alte Mann ging mit dem Hund in die Stadt."
    var found = 0
    for seed in 0..<8 {
      for planted in plant(kind, seed: UInt64(seed)) {
        found += 1
        let text = planted.paragraphs.joined()
        #expect(text != original, "\(planted.recipe)")
        #expect(planted.span.upperBound <= text.unicodeScalars.count)
        #expect(!planted.span.isEmpty)
      }
    }
    #expect(found > 0)
  }

  @Test func aWrongGenderIsNoFormThatTheNounHas() {
    for seed in 0..<20 {
      for planted in plant("wrong-gender", seed: UInt64(seed)) {
        let scalars = Array(planted.paragraphs.joined().unicodeScalars)
        let marked = String(scalars: Array(scalars[planted.span]))
        #expect(!["Der alte Mann", "dem Hund", "die Stadt"].contains(marked))
        #expect(!marked.hasPrefix("den Hund"), "right in another case: \(marked)")
      }
    }
  }
}
