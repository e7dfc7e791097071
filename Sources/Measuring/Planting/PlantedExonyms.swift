/// Names as German and as English or their own language have them: the planter's own list.
///
/// Rules must never read it: what a rule knows from here it would find without being able to.
/// `_` is a blank; several German forms of one name stand for one another.
enum PlantedExonyms {
  /// For the open recipe.
  static let first = table(
    """
    Großbritannien=Britain Indien=India Schottland=Scotland Syrien=Syria Jemen=Yemen
    Ungarn=Hungary Österreich=Austria Griechenland=Greece Südafrika=South_Africa Kanada=Canada
    Brasilien=Brazil Rumänien=Romania Kroatien=Croatia Norwegen=Norway Dänemark=Denmark
    Kenia=Kenya Indonesien=Indonesia Türkei=Turkey Polen=Poland Libyen=Libya Kuba=Cuba
    Europa=Europe Südkorea=South_Korea Vereinigten_Staaten=United_States
    Vereinigte_Staaten=United_States Brüssel=Brussels Moskau=Moscow Mailand=Milan Kairo=Cairo
    Wien=Vienna Lissabon=Lisbon Venedig=Venice Neapel=Naples Nizza=Nice München=Munich
    Bukarest=Bucharest Bagdad=Baghdad Riad=Riyadh Tokio=Tokyo Havanna=Havana Bayern=Bavaria
    Sizilien=Sicily Katalonien=Catalonia Donau=Danube Themse=Thames Antwerpen=Antwerp
    """)

  /// For the recipe that is scored only.
  static let second = table(
    """
    Deutschland=Germany Frankreich=France Saudi-Arabien=Saudi_Arabia Italien=Italy Spanien=Spain
    Russland=Russia
    Bulgarien=Bulgaria Serbien=Serbia Jordanien=Jordan Ägypten=Egypt Äthiopien=Ethiopia
    Philippinen=Philippines Australien=Australia Neuseeland=New_Zealand Mexiko=Mexico
    Argentinien=Argentina Kolumbien=Colombia Schweden=Sweden Finnland=Finland Estland=Estonia
    Litauen=Lithuania Irland=Ireland Nordirland=Northern_Ireland Nordkorea=North_Korea
    Schweiz=Switzerland Belgien=Belgium Niederlande=Netherlands Afrika=Africa Amerika=America
    Südamerika=South_America Vereinigten_Königreich=United_Kingdom
    Vereinigten_Königreichs=United_Kingdom Vereinigtes_Königreich=United_Kingdom
    Weißen_Haus=White_House Weiße_Haus=White_House Nahen_Osten=Middle_East
    Vereinten_Nationen=United_Nations Europäischen_Union=European_Union
    Warschau=Warsaw Genf=Geneva Peking=Beijing Rom=Rome Athen=Athens Prag=Prague
    Kopenhagen=Copenhagen Florenz=Florence Straßburg=Strasbourg Köln=Cologne Nürnberg=Nuremberg
    Belgrad=Belgrade Kiew=Kyiv Teheran=Tehran Damaskus=Damascus Mekka=Mecca Hongkong=Hong_Kong
    Pjöngjang=Pyongyang Kapstadt=Cape_Town Kalifornien=California Korsika=Corsica Sachsen=Saxony
    Thüringen=Thuringia Schlesien=Silesia Kaschmir=Kashmir Toskana=Tuscany Rhein=Rhine
    """)

  /// Such as an article belongs to.
  static let withArticle: Set<String> = [
    "Türkei", "Schweiz", "Jemen", "Niederlande", "Philippinen", "Donau", "Themse", "Rhein",
    "Toskana",
  ]

  private static func table(_ text: String) -> [String: String] {
    let pairs = text.split(whereSeparator: \.isWhitespace).compactMap { pair -> (String, String)? in
      let sides = pair.split(separator: "=").map { String($0.replacing("_", with: " ")) }
      return sides.count == 2 ? (sides[0], sides[1]) : nil
    }
    return Dictionary(pairs) { first, _ in first }
  }
}
