import FileAccess
import LintModel

@testable import Lexicon

/// The half of the German core that is under test here, from the installed packages; built once.
struct GermanCore: Sendable {
  static let shared = GermanCore()

  let table: FormTable
  let inventory: VerbInventory

  /// Without a package it is empty, and every test that asks it fails.
  private init() {
    var table = FormTable()
    var inventory = VerbInventory()
    do {
      let german = try SourcePackage.germanDictionary.paths.map { try readFile($0) }
      let translations = try readFile(SourcePackage.dictionaryOfTranslations.paths[0])
      let dictionary = GermanDictionary(affix: german[0], dictionary: german[1])
      let ding = Ding(translations)
      let lists = try LexiconLists(folder: germanData)
      inventory = addVerbs(to: &table, dictionary: dictionary, ding: ding, lists: lists)
      addAdjectives(
        to: &table, dictionary: dictionary, ding: ding, lists: lists, verbs: inventory)
      addClosedClasses(to: &table, lists: lists)
      addRemainingWords(to: &table, dictionary: dictionary, ding: ding)
    } catch {
      print("no German core: \(error)")
    }
    self.table = table
    self.inventory = inventory
  }

  func verbForms(_ form: String, of infinitive: String) -> VerbForms {
    table.readings(Word(form)).reduce(into: []) { forms, reading in
      if reading.wordClass == .verb, table.word(reading.lemma) == Word(infinitive) {
        forms.formUnion(VerbForms(rawValue: reading.features))
      }
    }
  }
}
