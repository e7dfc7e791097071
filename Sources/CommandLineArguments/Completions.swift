/// The shells whose completions can be written.
package enum Shell: String, Sendable, CaseIterable {
  case bash, zsh, fish
}

extension Program {
  /// A script that completes commands, options and choices; files elsewhere.
  package func completions(for shell: Shell, _ language: HelpLanguage) -> String {
    switch shell {
    case .bash: bashCompletions()
    // zsh reads bash's completions by its own bridge.
    case .zsh: "autoload -U +X bashcompinit && bashcompinit\n" + bashCompletions()
    case .fish: fishCompletions(language)
    }
  }

  private func bashCompletions() -> String {
    let function = "_" + name.replacing("-", with: "_")
    var script = """
      \(function)() {
        local current="${COMP_WORDS[COMP_CWORD]}" previous="${COMP_WORDS[COMP_CWORD-1]}"
        COMPREPLY=()
        if [ "$COMP_CWORD" -eq 1 ]; then
          COMPREPLY=($(compgen -W "\((commands.map(\.name) + ["help", "--help", "--version"]).joined(separator: " "))" -- "$current"))
          return
        fi
        case "${COMP_WORDS[1]} $previous" in

      """
    for command in commands {
      for option in command.options where !option.choices.isEmpty {
        script += "    \"\(command.name) \(option.name)\") "
        script +=
          "COMPREPLY=($(compgen -W \"\(option.choices.joined(separator: " "))\" -- \"$current\")); return ;;\n"
      }
    }
    script += "  esac\n  case \"${COMP_WORDS[1]}\" in\n"
    for command in commands {
      let names = (command.options.map(\.name) + ["--help"]).joined(separator: " ")
      script += "    \(command.name)) COMPREPLY=($(compgen -W \"\(names)\" -- \"$current\")) ;;\n"
    }
    return script + "  esac\n}\ncomplete -o default -F \(function) \(name)\n"
  }

  private func fishCompletions(_ language: HelpLanguage) -> String {
    func quoted(_ text: String) -> String {
      "'" + text.replacing("\\", with: "\\\\").replacing("'", with: "\\'") + "'"
    }
    var script = ""
    for command in commands {
      script += "complete -c \(name) -n __fish_use_subcommand -a \(command.name)"
      script += " -d \(quoted(command.summary(language)))\n"
      for option in command.options {
        script += "complete -c \(name) -n '__fish_seen_subcommand_from \(command.name)'"
        script += " -l \(option.name.dropFirst(2))"
        if let short = option.short { script += " -s \(short)" }
        if option.takesValue { script += " -r" }
        if !option.choices.isEmpty {
          script += " -f -a \(quoted(option.choices.joined(separator: " ")))"
        }
        script += " -d \(quoted(option.summary(language)))\n"
      }
    }
    return script
  }
}
