import Foundation

var checkout: String {
  #filePath.split(separator: "/").dropLast(3).reduce(into: "") { $0 += "/\($1)" }
}

/// Clean German, long enough to be told from other languages.
let cleanText = """
  Die Feuerwehr hat am Montag einen Hund aus dem Fluss gerettet. Das Tier war auf dünnes Eis \
  gelaufen und eingebrochen. Ein Nachbar hörte das Bellen und rief die Leitstelle an.

  Der Einsatz dauerte eine halbe Stunde. Der Hund ist wohlauf und wieder bei seiner Besitzerin.

  """

/// The same with one word that stands twice.
let faultyText = cleanText.replacingOccurrences(of: "aus dem Fluss", with: "aus dem Fluss Fluss")
