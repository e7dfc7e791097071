package import LintModel

/// All checks, in the order in which they run and are listed.
package enum Catalog {
  package static let checks: [any Check] = [
    // Repetition
    DoubledWord(),
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
  ]
}
