package import LintModel

/// All checks, in the order in which they run and are listed.
package enum Catalog {
  /// The checks with what was measured of each; `status` follows from it.
  package static let checks: [any Check] = written.map(measured)

  /// As their files state them.
  package static let written: [any Check] = [
    // Language
    ForeignArticle(),
    ForeignBlock(),
    ForeignSentence(),
    // Repetition
    DoubledWord(),
    RepeatedPhrase(),
    SameWordCoordinated(),
    RepeatedClause(),
    RepeatedSentence(),
    SentenceAgain(),
    RepeatedParagraph(),
    DecoderLoop(),
    // Spelling
    UnknownWord(),
    MisspelledWord(),
    LowerCaseNoun(),
    CapitalInside(),
    PolitePronoun(),
    SmallSentenceStart(),
    ApostropheGenitive(),
    UnitSymbol(),
    SplitCompound(),
    MissingHyphen(),
    WrongJoint(),
    UmlautTranscribed(),
    OldSpelling(),
    PrintHyphenation(),
    MixedScripts(),
    // Untranslated
    EnglishRun(),
    EnglishWord(),
    QuotationInOriginal(),
    ForeignWords(),
    PartTranslatedName(),
    EnglishPlaceName(),
    EnglishDemonym(),
    EnglishOffice(),
    USStateAbbreviation(),
    EnglishMonthOrWeekday(),
    EnglishUnit(),
    EnglishOrdinal(),
    // Names
    NameSpelledTwoWays(),
    MistypedName(),
    SplitName(),
    KnownNameMisspelled(),
    ForeignNameForm(),
    ExonymBesideEndonym(),
    NameGenitive(),
    WrongGivenName(),
    // Spacing
    SpaceBeforeHyphen(),
    SpaceBeforeMark(),
    SpaceInsideMarks(),
    MissingSpace(),
    DoubledMark(),
    JoinedSuspendedCompound(),
    SpaceInNumber(),
    SpacedApostrophe(),
    UnbalancedBrackets(),
    UnbalancedQuotes(),
    LostSentenceBoundary(),
    // Typography
    MonthDayOrder(),
    ScoreWithHyphen(),
    EnglishNumberFormat(),
    StopAfterQuotation(),
    StraightQuotes(),
    WrongClosingMark(),
    HyphenAsDash(),
    PercentWithoutSpace(),
    DotsForEllipsis(),
    // Artefacts
    LeftOverTag(),
    MarkdownDebris(),
    CharacterEntity(),
    Mojibake(),
    ReplacementCharacter(),
    PromptResidue(),
    TranslatorNote(),
    FeedBoilerplate(),
    PlaceholderResidue(),
    CutOffEnd(),
    AddressDebris(),
    ControlCharacter(),
  ]
}
