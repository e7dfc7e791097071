import LintModel

/// Which checks run and which findings are already known.
package struct LintOptions: Sendable {
  /// Check ids, or `check/entry`; empty: all.
  package var only: [String] = []
  /// Check ids, or `check/entry`.
  package var disabled: [String] = []
  /// Whether checks that are not yet shown to be right run as well.
  package var includePreview = false
  package var baseline = Baseline.empty
  package init() {}
}

/// A check or an entry that no check knows.
package struct UnknownCheck: Error, Equatable {
  /// As it was given.
  package let name: String
  /// All ids there are, for a suggestion.
  package let known: [String]
}

/// `doubled-word`, or `feed-boilerplate/read-more` for one line of a data file.
struct CheckSelector: Hashable {
  let check: String
  let entry: String?

  init(_ text: String) {
    let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    check = parts.first.map(String.init) ?? ""
    entry = parts.count > 1 ? String(parts[1]) : nil
  }

  func selects(_ finding: Finding) -> Bool {
    finding.check == check && (entry == nil || entry == finding.entry)
  }
}

/// The checks of a run, chosen once.
struct Selection {
  let checks: [any Check]
  /// Entries of a running check that are silenced, or the only ones wanted.
  private let silenced: [CheckSelector]
  private let wantedEntries: [CheckSelector]

  init(
    _ all: [any Check], _ options: LintOptions, _ pack: LanguagePack?
  ) throws(UnknownCheck) {
    let known = all.map(\.info.id)
    let only = options.only.map(CheckSelector.init)
    let disabled = options.disabled.map(CheckSelector.init)
    for (name, selector) in zip(options.only + options.disabled, only + disabled)
    where !known.contains(selector.check) {
      throw UnknownCheck(name: name, known: known)
    }
    silenced = disabled.filter { $0.entry != nil }
    wantedEntries = only.filter { $0.entry != nil }
    let wantedWhole = Set(only.filter { $0.entry == nil }.map(\.check))
    let wanted = Set(only.map(\.check))
    let off = Set(disabled.filter { $0.entry == nil }.map(\.check))
    let chosen = all.filter { check in
      let id = check.info.id
      if off.contains(id) { return false }
      // Naming a check asks for it, preview or not.
      if !wanted.isEmpty { return wanted.contains(id) }
      return options.includePreview || check.info.status == .stable
    }
    chosenCount = chosen.count
    checks = pack.map { pack in chosen.filter { $0.info.knows(pack) } } ?? chosen
    entriesOnly = wanted.subtracting(wantedWhole)
  }

  /// Checks that were chosen, whether or not they know the language.
  let chosenCount: Int

  /// Checks of which only named entries are wanted.
  private let entriesOnly: Set<String>

  func keeps(_ finding: Finding) -> Bool {
    if silenced.contains(where: { $0.selects(finding) }) { return false }
    return !entriesOnly.contains(finding.check)
      || wantedEntries.contains { $0.selects(finding) }
  }
}
