/// What a command line asks for.
package enum Parsed<Value> {
  case value(Value)
  /// `--help` stood somewhere before `--`.
  case help
}

extension Command {
  /// Fills the command from its arguments.
  ///
  /// Options may stand anywhere before `--`; `-` alone is an argument; `-ab` is `-a -b`; a value
  /// follows its option or an equals sign.
  package static func parse(_ words: [String]) throws(UsageError) -> Parsed<Self> {
    var command = Self()
    var given: [String] = []
    var index = 0
    while index < words.count {
      let word = words[index]
      index += 1
      if word == "--" {
        given += words[index...]
        break
      }
      if word == "--help" || word == "-h" { return .help }
      if word.hasPrefix("--") {
        try command.takeLong(word, words, &index)
      } else if word.hasPrefix("-"), word != "-" {
        guard try command.takeShort(word, words, &index) else { return .help }
      } else {
        given.append(word)
      }
    }
    try command.take(given)
    return .value(command)
  }

  private mutating func takeLong(
    _ word: String, _ words: [String], _ index: inout Int
  ) throws(UsageError) {
    let cut = word.firstIndex(of: "=")
    let name = String(word[..<(cut ?? word.endIndex)])
    guard let option = Self.options.first(where: { $0.description.name == name }) else {
      let names = Self.options.map(\.description.name) + ["--help"]
      throw UsageError(
        .unknownOption(given: name), nearest: nearest(to: name, among: names), command: Self.name)
    }
    if let cut {
      let value = String(word[word.index(after: cut)...])
      guard option.description.takesValue else {
        throw UsageError(.needlessValue(option: name, given: value), command: Self.name)
      }
      try apply(option, as: name, value)
    } else {
      try apply(option, as: name, try Self.value(of: option, as: name, words, &index))
    }
  }

  /// - Returns: false when `h` stood among the letters.
  private mutating func takeShort(
    _ word: String, _ words: [String], _ index: inout Int
  ) throws(UsageError) -> Bool {
    var letters = word.dropFirst()
    while let letter = letters.popFirst() {
      if letter == "h" { return false }
      let name = "-\(letter)"
      guard let option = Self.options.first(where: { $0.description.short == letter }) else {
        // `-brief` was meant as `--brief`.
        let meant = nearest(to: "-\(word)", among: Self.options.map(\.description.name))
        throw UsageError(
          .unknownOption(given: word.count > 2 && meant != nil ? word : name), nearest: meant,
          command: Self.name)
      }
      if !option.description.takesValue {
        try apply(option, as: name, "")
      } else if letters.isEmpty {
        try apply(option, as: name, try Self.value(of: option, as: name, words, &index))
      } else {
        try apply(option, as: name, String(letters.first == "=" ? letters.dropFirst() : letters))
        break
      }
    }
    return true
  }

  private static func value(
    of option: Option<Self>, as name: String, _ words: [String], _ index: inout Int
  ) throws(UsageError) -> String {
    guard let placeholder = option.description.placeholder else { return "" }
    // An option where a value was expected is a forgotten value; `--opt=-x` says otherwise.
    guard index < words.count, words[index] == "-" || !words[index].hasPrefix("-") else {
      throw UsageError(
        .missingValue(option: name, placeholder: placeholder), command: Self.name)
    }
    defer { index += 1 }
    return words[index]
  }

  private mutating func apply(
    _ option: Option<Self>, as name: String, _ value: String
  ) throws(UsageError) {
    do {
      try option.apply(&self, value)
    } catch {
      throw UsageError(
        .badValue(option: name, given: value, expected: error.expected),
        nearest: nearest(to: value, among: option.description.choices), command: Self.name)
    }
  }

  private mutating func take(_ given: [String]) throws(UsageError) {
    var rest = given[...]
    for argument in Self.arguments {
      let count = argument.description.isRepeated ? rest.count : min(1, rest.count)
      if count == 0, argument.description.isRequired {
        throw UsageError(.missingArgument(name: argument.description.name), command: Self.name)
      }
      for _ in 0..<count {
        if let word = rest.popFirst() { argument.apply(&self, word) }
      }
    }
    if let word = rest.first {
      throw UsageError(.needlessArgument(given: word), command: Self.name)
    }
  }
}
