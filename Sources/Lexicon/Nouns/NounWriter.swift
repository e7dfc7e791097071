import LintModel

/// Adds the forms of one noun to the table.
struct NounWriter {
  private let lemma: FormID
  private let wordClass: WordClass
  private let traits: ReadingTraits

  init(
    _ lemma: Word, _ wordClass: WordClass = .noun, traits: ReadingTraits = [],
    in table: inout FormTable
  ) {
    self.lemma = table.intern(lemma)
    self.wordClass = wordClass
    self.traits = traits
  }

  func singular(
    _ form: Word, _ cases: CaseSet, _ genders: GenderSet, to table: inout FormTable
  ) {
    add(form, .singular(cases, genders), to: &table)
  }

  /// All cases of a plural, from its nominative.
  func plural(_ form: Word, _ genders: GenderSet, to table: inout FormTable) {
    let dative = form.dativePlural
    if dative == form {
      add(form, .plural(.all, genders), to: &table)
    } else {
      add(form, .plural(.notDative, genders), to: &table)
      add(dative, .plural(.dative, genders), to: &table)
    }
  }

  func add(_ form: Word, _ agreement: Agreement, to table: inout FormTable) {
    guard !agreement.isEmpty else { return }
    table.add(
      table.intern(form), lemma: lemma, wordClass, features: agreement.rawValue, traits: traits)
  }
}
