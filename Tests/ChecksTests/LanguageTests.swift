import ArticleFiles
import Checks
import FileAccess
import LintEngine
import LintModel
import Testing
import TextAnalysis

/// Articles in languages other than German, through the checks that know them.
@Suite struct LanguageTests {
  private static let folder = DictionaryFolder(path: Laboratory.root + "/Dictionaries")
  private static let neutral = Catalog.written.filter { $0.info.languages == .any }

  private func pack(_ code: String) throws -> LanguagePack {
    try LanguagePack.load(code: code, locale: code, from: Self.folder)
  }

  /// What the checks of a language find: `check: text`, in text order.
  private func findings(_ code: String, _ text: String) throws -> [String] {
    let pack = try pack(code)
    var options = LintOptions()
    options.includePreview = true
    let linter = try Linter(checks: Catalog.checks, options: options, pack: pack)
    var analyzer = try Analyzer(pack: pack)
    let article = try analyzer.analyze(readPlainText(Array(text.utf8), name: "article.txt"))
    let report = linter.report(on: article)
    // Checks of German words are skipped: the analyser has no lexicon here.
    #expect(code == "de" || report.skipped.isEmpty)
    return report.findings.map {
      "\($0.finding.check): \(article.document.string($0.finding.range))"
    }
  }

  private func sentences(_ code: String, _ text: String) throws -> [String] {
    var analyzer = try Analyzer(pack: pack(code))
    let document = try analyzer.analyze(readPlainText(Array(text.utf8), name: "a.txt")).document
    return document.sentences.indices.map { document.sentence($0).text }
  }

  // MARK: - What is declared

  @Test func everyLanguageHasTheListsThatNeutralChecksNeed() throws {
    let folders = try listFolder(Self.folder.path).filter { Self.folder.hasLanguage($0) }
    #expect(Set(folders).isSuperset(of: ["de", "es", "fr"]))
    for code in folders {
      let pack = try pack(code)
      for check in Self.neutral {
        #expect(check.info.knows(pack))
        for need in check.info.needs {
          switch need {
          case .words(let name): #expect(pack.has(list: name), "\(code)/words/\(name).txt")
          case .phrases:
            #expect(
              pack.phrases.phrases.contains { $0.check == check.info.id },
              "\(code)/phrases.tsv has no line for \(check.info.id)")
          default: break
          }
        }
      }
      #expect(fileKind(of: "\(Self.folder.path)/\(code)/SOURCES.md") == .file)
    }
  }

  @Test func germanChecksDoNotKnowOtherLanguages() throws {
    let pack = try pack("fr")
    let german = Catalog.written.filter { $0.info.languages == .german }
    #expect(german.count > 10)
    #expect(german.allSatisfy { !$0.info.knows(pack) })
  }

  @Test func aLanguageWithoutListsKeepsTheChecksThatNeedNone() throws {
    let bare = LanguagePack(
      code: "pt", locale: "pt", lexemes: .empty, lists: [:], phrases: .empty, versions: [],
      hasOwnData: false)
    let known = Set(Self.neutral.filter { $0.info.knows(bare) }.map(\.info.id))
    #expect(known.isSuperset(of: ["repeated-sentence", "space-before-mark", "foreign-article"]))
    #expect(known.isDisjoint(with: ["doubled-word", "feed-boilerplate", "cut-off-end"]))
  }

  // MARK: - Good articles

  private static let frenchArticle = """
    Les pompiers ont sauvé lundi un chien tombé dans la rivière. L’animal s’était aventuré sur une \
    glace trop mince et avait disparu sous l’eau. Un voisin a entendu ses aboiements : il a \
    aussitôt appelé les secours.

    « Nous nous attendions au pire », raconte le chef de l’équipe ; « mais il nageait encore. » \
    L’intervention a duré une demi-heure. Que s’est-il passé ensuite ? Le chien est rentré chez sa \
    maîtresse, sain et sauf !

    La commune, qui compte 1 500 habitants, veut installer des panneaux le long de la rive avant \
    le 1er mars. Le vent d’est est froid, et vous vous promènerez peut-être dans les rues de la \
    vieille ville. M. Dupont, le maire, s’en réjouit : « Son son est clair. »
    """

  private static let spanishArticle = """
    Los bomberos rescataron el lunes a un perro que había caído al río. El animal se había \
    aventurado sobre un hielo demasiado fino y había desaparecido bajo el agua. Un vecino oyó sus \
    ladridos y llamó enseguida a los servicios de emergencia.

    «Nos temíamos lo peor», cuenta el jefe del equipo; «pero todavía nadaba». La operación duró \
    media hora. ¿Qué pasó después? El perro volvió a casa con su dueña, ¡sano y salvo!

    El municipio, de 1500 habitantes, quiere instalar carteles a lo largo de la orilla. La Sra. \
    García, la alcaldesa, se para para mirar el río: el sobre sobre la mesa contiene el proyecto.
    """

  @Test func nothingIsWrongWithAGoodFrenchArticle() throws {
    #expect(try findings("fr", Self.frenchArticle) == [])
  }

  @Test func nothingIsWrongWithAGoodSpanishArticle() throws {
    #expect(try findings("es", Self.spanishArticle) == [])
  }

  @Test(arguments: [" ", "\u{A0}", "\u{202F}"])
  func frenchSetsASpaceBeforeHighMarksAndInsideItsQuotes(space: String) throws {
    let text = """
      Le maire a dit la vérité\(space): «\(space)Tout va bien\(space)!\(space)» Vraiment\(space)? \
      Oui\(space); les travaux sont finis depuis le mois de mai.
      """
    #expect(try findings("fr", text) == [])
  }

  // MARK: - Bad articles

  @Test func frenchFaultsAreFound() throws {
    let text = Self.frenchArticle
      .replacingOnce("dans la rivière", "dans dans la rivière")
      .replacingOnce("trop mince et", "trop mince , et")
      .replacingOnce("sous l’eau. Un", "sous l’eau.Un")
      .replacingOnce("une demi-heure", "une&nbsp;demi-heure")
      .replacingOnce("les rues de la vieille ville", "les rues de la ville de la ville de la ville")
    #expect(
      try findings("fr", text) == [
        "doubled-word: dans dans", "space-before-mark:  ,", "missing-space: eau.Un",
        "character-entity: &nbsp;", "repeated-phrase: de la ville de la ville de la ville",
      ])
  }

  @Test func spanishFaultsAreFound() throws {
    let text = Self.spanishArticle
      .replacingOnce("al río. El", "al al río. El")
      .replacingOnce("del equipo;", "del equipo ;")
      .replacingOnce("media hora", "media hora (Nota del traductor: aprox.)")
      .replacingOnce("a lo largo de la orilla", "en la orilla en la orilla en la orilla")
    #expect(
      try findings("es", text) == [
        "doubled-word: al al", "space-before-mark:  ;", "translator-note: Nota del traductor",
        "repeated-phrase: en la orilla en la orilla en la orilla",
      ])
  }

  // MARK: - The wrong language

  @Test(arguments: [("fr", "es"), ("es", "fr"), ("fr", "de"), ("es", "de"), ("de", "fr")])
  func anArticleInTheWrongLanguageIsReported(expected: String, found: String) throws {
    let german = """
      Die Feuerwehr hat am Montag einen Hund aus dem Fluss gerettet. Das Tier war auf dünnes Eis \
      gelaufen und eingebrochen. Ein Nachbar hörte das Bellen und rief die Leitstelle an.
      """
    let text = ["fr": Self.frenchArticle, "es": Self.spanishArticle, "de": german][found] ?? ""
    let all = try findings(expected, text)
    #expect(all.count == 1)
    #expect(all.first?.hasPrefix("foreign-article: ") == true, "\(all)")
  }

  @Test func aSentenceThatWasLeftInGermanIsReportedInFrench() throws {
    let text = Self.frenchArticle.replacingOnce(
      "L’intervention a duré", "Der Hund war nicht mehr auf dem Eis zu sehen. L’intervention a duré"
    )
    #expect(
      try findings("fr", text) == [
        "foreign-sentence: Der Hund war nicht mehr auf dem Eis zu sehen."
      ])
  }

  // MARK: - Sentences

  @Test(arguments: [
    ["Il est né en 1998.", "Le maire le sait."],
    ["« Merci. »", "Il est parti."],
    ["Que faire ?", "Rien !", "Il attend."],
    ["M. Dupont et Mme Durand sont là.", "Ils restent."],
    ["Les rois Louis XIV et Louis XV.", "Leur règne fut long."],
    ["Il vient depuis lundi.", "« Non », dit-il, « non ! »", "Elle rit."],
  ])
  func frenchSentencesEndWhereTheyShould(parts: [String]) throws {
    #expect(try sentences("fr", parts.joined(separator: " ")) == parts)
  }

  @Test(arguments: [
    ["Nació en 1998.", "¿Quién lo sabe?", "¡Nadie!", "La Sra. García, quizá."],
    ["«Gracias.»", "Se fue."],
    ["Vive en EE. UU. desde mayo.", "El Dr. Pérez lo visita."],
  ])
  func spanishSentencesEndWhereTheyShould(parts: [String]) throws {
    #expect(try sentences("es", parts.joined(separator: " ")) == parts)
  }
}

extension String {
  /// With the one place of `old` replaced; unchanged, and so failing the test, where there is none.
  fileprivate func replacingOnce(_ old: String, _ new: String) -> String {
    guard let range = firstRange(of: old) else { return self }
    return replacingCharacters(range, new)
  }

  private func replacingCharacters(_ range: Range<String.Index>, _ new: String) -> String {
    self[..<range.lowerBound] + new + self[range.upperBound...]
  }
}
