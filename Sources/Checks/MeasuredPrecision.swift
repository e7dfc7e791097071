import LintModel

// Made by `swift run mtlint-dev docs` from Reports/judged.tsv and Reports/fresh.tsv.

/// What was judged of each check's findings on fresh text.
enum MeasuredPrecision {
  static let byCheck: [String: Measured] = [
    "accepted-forms-mixed": Measured(
      right: 4, wrong: 1, findings: 5),
    "adjacent-finite-verbs": Measured(
      right: 11, wrong: 2, findings: 13),
    "adjective-agreement": Measured(
      right: 50, wrong: 9, findings: 59),
    "apostrophe-genitive": Measured(
      right: 3, wrong: 0, findings: 3),
    "article-before-genitive-name": Measured(
      right: 0, wrong: 1, findings: 1),
    "article-before-name": Measured(
      right: 0, wrong: 4, findings: 4),
    "capital-inside": Measured(
      right: 5, wrong: 5, findings: 10),
    "character-entity": Measured(
      right: 8, wrong: 0, findings: 8),
    "clause-without-verb": Measured(
      right: 5, wrong: 2, findings: 7),
    "control-character": Measured(
      right: 4, wrong: 0, findings: 4),
    "cut-off-end": Measured(
      right: 1, wrong: 1, findings: 2),
    "determiner-agreement": Measured(
      right: 68, wrong: 77, findings: 145),
    "doubled-article": Measured(
      right: 4, wrong: 0, findings: 4),
    "doubled-auxiliary": Measured(
      right: 5, wrong: 0, findings: 5),
    "doubled-mark": Measured(
      right: 13, wrong: 0, findings: 13),
    "doubled-word": Measured(
      right: 11, wrong: 1, findings: 12),
    "english-number-format": Measured(
      right: 5, wrong: 2, findings: 7),
    "english-office": Measured(
      right: 5, wrong: 1, findings: 6),
    "english-ordinal": Measured(
      right: 0, wrong: 1, findings: 1),
    "english-place-name": Measured(
      right: 1, wrong: 2, findings: 3),
    "english-run": Measured(
      right: 5, wrong: 3, findings: 8),
    "english-unit": Measured(
      right: 4, wrong: 0, findings: 4),
    "english-word": Measured(
      right: 29, wrong: 18, findings: 47),
    "exonym-beside-endonym": Measured(
      right: 2, wrong: 14, findings: 16),
    "foreign-article": Measured(
      right: 5, wrong: 0, findings: 5),
    "foreign-block": Measured(
      right: 7, wrong: 0, findings: 7),
    "foreign-name-form": Measured(
      right: 9, wrong: 0, findings: 9),
    "foreign-sentence": Measured(
      right: 5, wrong: 3, findings: 8),
    "foreign-words": Measured(
      right: 1, wrong: 1, findings: 2),
    "genitive-ending": Measured(
      right: 14, wrong: 20, findings: 34),
    "joined-suspended-compound": Measured(
      right: 10, wrong: 0, findings: 10),
    "known-name-misspelled": Measured(
      right: 5, wrong: 0, findings: 5),
    "lower-case-noun": Measured(
      right: 95, wrong: 13, findings: 108),
    "markdown-debris": Measured(
      right: 1, wrong: 0, findings: 1),
    "missing-space": Measured(
      right: 73, wrong: 4, findings: 77),
    "misspelled-word": Measured(
      right: 31, wrong: 11, findings: 81),
    "mistyped-name": Measured(
      right: 8, wrong: 7, findings: 15),
    "mixed-romanisation": Measured(
      right: 0, wrong: 1, findings: 1),
    "name-genitive": Measured(
      right: 3, wrong: 0, findings: 3),
    "name-spelled-two-ways": Measured(
      right: 14, wrong: 16, findings: 30),
    "numeral-noun": Measured(
      right: 2, wrong: 3, findings: 5),
    "old-spelling": Measured(
      right: 75, wrong: 0, findings: 75),
    "one-of-many": Measured(
      right: 6, wrong: 0, findings: 6),
    "organisation-before-noun": Measured(
      right: 0, wrong: 1, findings: 1),
    "part-translated-name": Measured(
      right: 2, wrong: 0, findings: 2),
    "passive-with-infinitive": Measured(
      right: 0, wrong: 1, findings: 1),
    "person-not-introduced": Measured(
      right: 0, wrong: 16, findings: 16),
    "polite-pronoun": Measured(
      right: 3, wrong: 4, findings: 7),
    "preposition-case": Measured(
      right: 21, wrong: 12, findings: 33),
    "pronoun-verb": Measured(
      right: 4, wrong: 2, findings: 6),
    "repeated-paragraph": Measured(
      right: 0, wrong: 12, findings: 12),
    "repeated-phrase": Measured(
      right: 2, wrong: 0, findings: 2),
    "same-word-coordinated": Measured(
      right: 1, wrong: 5, findings: 6),
    "score-with-hyphen": Measured(
      right: 0, wrong: 1, findings: 1),
    "small-sentence-start": Measured(
      right: 7, wrong: 0, findings: 7),
    "space-before-hyphen": Measured(
      right: 16, wrong: 0, findings: 16),
    "space-before-mark": Measured(
      right: 109, wrong: 0, findings: 109),
    "space-in-number": Measured(
      right: 22, wrong: 0, findings: 22),
    "space-inside-marks": Measured(
      right: 8, wrong: 0, findings: 8),
    "spaced-apostrophe": Measured(
      right: 11, wrong: 1, findings: 12),
    "split-compound": Measured(
      right: 5, wrong: 1, findings: 6),
    "split-name": Measured(
      right: 14, wrong: 14, findings: 28),
    "um-without-zu": Measured(
      right: 2, wrong: 1, findings: 3),
    "umlaut-transcribed": Measured(
      right: 2, wrong: 1, findings: 3),
    "unbalanced-quotes": Measured(
      right: 7, wrong: 19, findings: 26),
    "uninflected-attribute": Measured(
      right: 2, wrong: 2, findings: 4),
    "unknown-word": Measured(
      right: 37, wrong: 60, findings: 97),
    "us-state-abbreviation": Measured(
      right: 0, wrong: 1, findings: 1),
    "weak-masculine": Measured(
      right: 10, wrong: 5, findings: 15),
    "wrong-given-name": Measured(
      right: 0, wrong: 6, findings: 6),
    "wrong-joint": Measured(
      right: 1, wrong: 1, findings: 2),
  ]
}
