/// The languages of the interface; not those of the articles.
public enum UILanguage: String, Sendable, CaseIterable {
  case de
  case en
}

/// A sentence of the interface in both languages; `{name}` stands for an argument.
public struct Text: Hashable, Sendable {
  public let de: String
  public let en: String
  public init(de: String, en: String) {
    self.de = de
    self.en = en
  }
  public func callAsFunction(_ language: UILanguage) -> String {
    switch language {
    case .de: de
    case .en: en
    }
  }
}

/// A template with the arguments that fill it.
public struct Message: Hashable, Sendable {
  public struct Argument: Hashable, Sendable {
    public let name: String
    /// The same in both languages where it is quoted from the article.
    public let value: Text
    public init(name: String, value: Text) {
      self.name = name
      self.value = value
    }
    public init(name: String, value: String) {
      self.init(name: name, value: Text(de: value, en: value))
    }
  }

  /// The template's name within its check, stable for machines.
  public let id: String
  public let template: Text
  public let arguments: [Argument]

  public init(id: String, template: Text, arguments: [Argument] = []) {
    self.id = id
    self.template = template
    self.arguments = arguments
  }

  public init(id: String, template: Text, _ arguments: KeyValuePairs<String, String>) {
    self.init(
      id: id, template: template,
      arguments: arguments.map { Argument(name: $0.key, value: $0.value) })
  }

  /// The template with `{name}` replaced; an unknown name stays as it is.
  public func text(_ language: UILanguage) -> String {
    var result = ""
    var rest = template(language)[...]
    while let open = rest.firstIndex(of: "{") {
      result += rest[..<open]
      rest = rest[open...]
      guard let close = rest.firstIndex(of: "}") else { break }
      let name = rest[rest.index(after: open)..<close]
      result += arguments.first { $0.name == name }?.value(language) ?? String(rest[...close])
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }
}
