import CTextBreak
package import LintModel

/// The ICU that is loaded; its sentence and word data change between versions.
package func textBreakVersion() -> DataVersion {
  DataVersion(name: "ICU", version: String(cString: text_break_icu_version()))
}
