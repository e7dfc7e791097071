import Glibc

extension FileError {
  /// The reason in German; the system's own words are English only, for want of a locale.
  package var germanReason: String {
    switch self {
    case .isFolder: "es ist ein Ordner"
    case .notAFile: "es ist weder eine Datei noch eine Pipe"
    case .tooLarge(_, let limit): "die Datei hat mehr als \(limit >> 20) MiB"
    case .system(_, let code): german(code) ?? reason
    }
  }
}

private func german(_ code: Int32) -> String? {
  switch code {
  case ENOENT: "die Datei gibt es nicht"
  case EACCES, EPERM: "keine Berechtigung"
  case ENOTDIR: "ein Teil des Pfades ist kein Ordner"
  case ELOOP: "die symbolischen Links laufen im Kreis"
  case ENAMETOOLONG: "der Name ist zu lang"
  case EMFILE, ENFILE: "zu viele offene Dateien"
  case EIO: "Fehler beim Lesen vom Datenträger"
  case ENXIO, ENODEV: "das Gerät gibt es nicht"
  case ENOSPC: "der Datenträger ist voll"
  default: nil
  }
}
