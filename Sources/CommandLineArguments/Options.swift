// Ways to declare an option or argument, one for each kind of variable.

extension Option {
  /// A switch: `--brief`.
  package static func flag(
    _ name: String, short: Character? = nil, _ path: WritableKeyPath<Target, Bool>,
    de: String, en: String
  ) -> Self {
    Option(
      description: OptionDescription(
        name: name, short: short, placeholder: nil, choices: [], summary: Bilingual(de: de, en: en)),
      apply: { (target: inout Target, _: String) throws(ValueError) in target[keyPath: path] = true
      })
  }

  /// A text; the last one given holds.
  package static func value(
    _ name: String, short: Character? = nil, _ placeholder: String,
    _ path: WritableKeyPath<Target, String?>, de: String, en: String
  ) -> Self {
    Option(
      description: OptionDescription(
        name: name, short: short, placeholder: placeholder, choices: [],
        summary: Bilingual(de: de, en: en)),
      apply: { (target: inout Target, value: String) throws(ValueError) in
        guard !value.isEmpty else {
          throw ValueError(
            expected: Bilingual(de: "\(placeholder), nicht leer", en: "\(placeholder), not empty"))
        }
        target[keyPath: path] = value
      })
  }

  /// A list: repeated, parted by commas, or both.
  package static func list(
    _ name: String, short: Character? = nil, _ placeholder: String,
    _ path: WritableKeyPath<Target, [String]>, de: String, en: String
  ) -> Self {
    Option(
      description: OptionDescription(
        name: name, short: short, placeholder: "\(placeholder),…", choices: [],
        summary: Bilingual(de: de, en: en)),
      apply: { (target: inout Target, value: String) throws(ValueError) in
        let items = value.split(separator: ",").map { trimmed($0) }.filter { !$0.isEmpty }
        guard !items.isEmpty else {
          throw ValueError(
            expected: Bilingual(de: "\(placeholder), nicht leer", en: "\(placeholder), not empty"))
        }
        target[keyPath: path] += items
      })
  }

  /// One of the cases of an enumeration with raw values.
  package static func choice<Value>(
    _ name: String, short: Character? = nil, _ path: WritableKeyPath<Target, Value>,
    de: String, en: String
  ) -> Self where Value: RawRepresentable<String> & CaseIterable {
    choice(name, short: short, de: de, en: en) { $0[keyPath: path] = $1 as Value }
  }

  /// One of the cases of an enumeration, or none.
  package static func choice<Value>(
    _ name: String, short: Character? = nil, _ path: WritableKeyPath<Target, Value?>,
    de: String, en: String
  ) -> Self where Value: RawRepresentable<String> & CaseIterable {
    choice(name, short: short, de: de, en: en) { $0[keyPath: path] = $1 as Value }
  }

  /// A whole number within bounds.
  package static func number(
    _ name: String, short: Character? = nil, _ placeholder: String, in bounds: ClosedRange<Int>,
    _ path: WritableKeyPath<Target, Int?>, de: String, en: String
  ) -> Self {
    Option(
      description: OptionDescription(
        name: name, short: short, placeholder: placeholder, choices: [],
        summary: Bilingual(de: de, en: en)),
      apply: { (target: inout Target, value: String) throws(ValueError) in
        guard let number = Int(value), bounds.contains(number) else {
          throw ValueError(
            expected: Bilingual(
              de: "eine ganze Zahl von \(bounds.lowerBound) bis \(bounds.upperBound)",
              en: "a whole number from \(bounds.lowerBound) to \(bounds.upperBound)"))
        }
        target[keyPath: path] = number
      })
  }

  private static func choice<Value>(
    _ name: String, short: Character?, de: String, en: String,
    store: @escaping (inout Target, Value) -> Void
  ) -> Self where Value: RawRepresentable<String> & CaseIterable {
    let choices = Value.allCases.map(\.rawValue)
    return Option(
      description: OptionDescription(
        name: name, short: short, placeholder: choices.joined(separator: "|"), choices: choices,
        summary: Bilingual(de: de, en: en)),
      apply: { (target: inout Target, value: String) throws(ValueError) in
        guard let choice = Value(rawValue: value) else {
          throw ValueError(
            expected: Bilingual(
              de: alternatives(choices, or: "oder"), en: alternatives(choices, or: "or")))
        }
        store(&target, choice)
      })
  }
}

extension Argument {
  /// One argument.
  package static func value(
    _ name: String, _ path: WritableKeyPath<Target, String?>, isRequired: Bool = true,
    de: String, en: String
  ) -> Self {
    Argument(
      description: ArgumentDescription(
        name: name, isRepeated: false, isRequired: isRequired,
        summary: Bilingual(de: de, en: en)),
      apply: { $0[keyPath: path] = $1 })
  }

  /// All arguments that are left.
  package static func list(
    _ name: String, _ path: WritableKeyPath<Target, [String]>, isRequired: Bool = true,
    de: String, en: String
  ) -> Self {
    Argument(
      description: ArgumentDescription(
        name: name, isRepeated: true, isRequired: isRequired,
        summary: Bilingual(de: de, en: en)),
      apply: { $0[keyPath: path].append($1) })
  }
}

/// `a, b or c`.
func alternatives(_ items: [String], or word: String) -> String {
  guard let last = items.last, items.count > 1 else { return items.first ?? "" }
  return "\(items.dropLast().joined(separator: ", ")) \(word) \(last)"
}

private func trimmed(_ text: Substring) -> String {
  String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
}
