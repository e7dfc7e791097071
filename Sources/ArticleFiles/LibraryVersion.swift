import CMarkdown
package import LintModel

/// The cmark-gfm that is loaded.
package func markdownVersion() -> DataVersion {
  DataVersion(name: "cmark-gfm", version: unsafe String(cString: markdown_library_version()))
}
