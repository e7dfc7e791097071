import FileAccess
import Glibc

extension FileError {
  var path: String {
    switch self {
    case .system(let path, _), .isFolder(let path), .notAFile(let path), .tooLarge(let path, _):
      path
    }
  }

  /// The reason in German; rare ones in the words of the system.
  var germanReason: String {
    switch self {
    case .system(_, ENOENT): "gibt es nicht"
    case .system(_, EACCES), .system(_, EPERM): "keine Berechtigung"
    case .system(_, EBADF): "ist geschlossen"
    case .system(_, EISDIR), .isFolder: "ist ein Ordner"
    case .system(_, ENOTDIR): "ein Teil des Pfades ist kein Ordner"
    case .system(_, ENOSPC): "kein Platz mehr auf dem Gerät"
    case .system(_, EROFS): "Dateisystem ist nur lesbar"
    case .system: reason
    case .notAFile: "ist weder Datei noch Pipe"
    case .tooLarge(_, let limit): "ist größer als \(limit >> 20) MiB"
    }
  }
}

extension Messenger {
  func complain(aboutWriting error: FileError) {
    say(
      "\(error.path): nicht geschrieben: \(error.germanReason)",
      "\(error.path): not written: \(isClosed(error) ? "it is closed" : error.reason)")
  }

  func complain(aboutReading error: FileError) {
    say(
      "\(error.path): nicht gelesen: \(error.germanReason)",
      "\(error.path): not read: \(error.reason)")
  }
}

/// “Bad file descriptor” tells nobody that the shell closed it (`>&-`).
private func isClosed(_ error: FileError) -> Bool {
  if case .system(_, EBADF) = error { true } else { false }
}

/// Whether both paths lead to one file, links followed; false when either is missing.
func areSameFile(_ first: String, _ second: String) -> Bool {
  var (one, other) = (stat(), stat())
  return stat(first, &one) == 0 && stat(second, &other) == 0
    && one.st_dev == other.st_dev && one.st_ino == other.st_ino
}
