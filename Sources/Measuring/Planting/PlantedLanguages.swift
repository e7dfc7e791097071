/// Words and sentences of other languages for the planter, all written for it.
///
/// Rules must never read them: what a rule knows from here it would find without being able to.
enum PlantedLanguages {
  /// Frequent words of news and what a translator may leave in their place.
  static let pairs: [(String, String)] = table(
    """
    Regierung=government Behörden=authorities Polizei=police Polizisten=officers
    Krankenhaus=hospital Gericht=court Richter=judge Anwalt=lawyer Zeugen=witnesses
    Opfer=victims Gesetz=law Wahl=election Wähler=voters Stimmen=votes Kandidaten=candidates
    Parlament=parliament Haushalt=budget Steuern=taxes Wirtschaft=economy Unternehmen=company
    Firma=firm Markt=market Preise=prices Umsatz=revenue Gewinn=profit Verlust=loss
    Arbeitnehmer=employees Gewerkschaft=union Streik=strike Schule=school Schüler=pupils
    Lehrer=teachers Studenten=students Universität=university Forscher=researchers Studie=study
    Wissenschaftler=scientists Entdeckung=discovery Ergebnisse=results Ergebnis=result
    Spieler=players Spiel=match Saison=season Sieg=victory
    Niederlage=defeat Tor=goal Verletzung=injury Stadt=city Dorf=village Land=country
    Grenze=border Straße=street Brücke=bridge Fluss=river Berg=mountain Küste=coast Meer=sea
    Wetter=weather Sturm=storm Regen=rain Feuer=fire Feuerwehr=firefighters Armee=army
    Soldaten=soldiers Truppen=troops Angriff=attack Waffen=weapons Krieg=war Frieden=peace
    Verhandlungen=negotiations Abkommen=agreement Vertrag=treaty Sprecher=spokesman
    Minister=secretary Botschafter=ambassador Bürgermeister=mayor Einwohner=residents
    Familie=family Kinder=children Eltern=parents Mutter=mother Vater=father Tochter=daughter
    Bruder=brother Frau=wife Freund=friend Nachbarn=neighbours Haus=house Wohnung=apartment
    Zimmer=bedroom Küche=kitchen Garten=garden Auto=vehicle Zug=train Flugzeug=aircraft
    Flughafen=airport Schiff=vessel Fahrer=driver Unfall=accident Gesundheit=health
    Krankheit=disease Arzt=physician Ärzte=doctors Patienten=patients Impfung=vaccination
    Medikamente=drugs Umwelt=environment Energie=energy Strom=electricity Wasser=water Luft=air
    Boden=soil Wald=forest Tiere=animals Pflanzen=plants Musik=music Buch=book Bücher=books
    Zeitung=newspaper Bericht=report Künstler=artist Geschichte=history Gesellschaft=society
    Kirche=church Glaube=faith Woche=week Monat=month Jahre=years Jahr=year Zeit=time
    Zukunft=future Gefahr=danger Hilfe=help Frage=question Antwort=answer Lösung=solution
    Entscheidung=decision Beispiel=example sagte=said erklärte=stated berichtete=reported
    wegen=because obwohl=although während=during zwischen=between jedoch=however bereits=already
    zusammen=together mehrere=several wichtig=important schnell=quickly schwer=heavily
    verletzt=injured getötet=killed verhaftet=arrested neue=new neuen=new großen=large
    kleinen=small jungen=young alten=old nächsten=next letzten=last
    """)

  /// English words that a translator gave German endings.
  static let inflected: [(String, String)] = table(
    """
    unterstützen=supporten unterstützt=gesupported angekündigt=announciert wichtigen=importanten
    führenden=leadingen gemeldet=gereported entwickelt=developiert verbessern=improven
    erreicht=geachieved steigenden=risingen neuen=newen großen=largen beliebten=popularen
    getötet=gekillt gefunden=gefounded verletzt=geinjured diskutiert=gediscussed
    bekannten=knownen möglichen=possibelen verschiedenen=differenten ehemaligen=formeren
    zukünftigen=futuren internationalen=globalisen schweren=seriousen lokalen=locallen
    öffentlichen=publicen gesamten=entiren gebaut=gebuildet geschrieben=gewriten
    verkauft=gesellt geschlossen=gecloset verloren=gelostet kleinen=smallen jungen=youngen
    wichtige=importante neue=newe große=bige verschiedene=severale alten=olden
    deutlich=clearlich schnell=fastlich gemacht=gemaked genommen=getaked gegeben=gegiven
    """)

  private static func table(_ text: String) -> [(String, String)] {
    text.split { $0 == " " || $0 == "\n" }.compactMap { entry in
      let parts = entry.split(separator: "=")
      return parts.count == 2 ? (String(parts[0]), String(parts[1])) : nil
    }
  }

  /// For open recipes.
  static let english = [
    "The minister told reporters that the talks would continue over the weekend.",
    "She said the company had been warned about the risk several months earlier.",
    "Residents were asked to leave their homes before the river rose any further.",
    "He has never been charged with a crime and denies any wrongdoing.",
    "Prices have fallen since the beginning of the year, which worries many farmers.",
    "A spokeswoman for the hospital declined to comment on the condition of the patients.",
    "They have been waiting for an answer from the council since last spring.",
    "It was the first time that both sides agreed to meet without a mediator.",
    "The old bridge was closed because engineers found cracks in two of the pillars.",
    "Most of the players arrived late after their flight had been delayed by fog.",
    "Nobody knows how many people were on the boat when it left the harbour.",
    "According to the report, the fire started in a kitchen on the second floor.",
  ]

  /// For recipes that are scored only.
  static let english2 = [
    "Police are still looking for a man who was seen near the school.",
    "The new law would make it easier for families to buy a house.",
    "Her father worked in the mine until it was shut down in the nineties.",
    "We do not expect the situation to improve before the end of the month.",
    "Several witnesses told the court that they had heard someone shouting for help.",
    "The team lost again even though their best striker had returned from injury.",
    "Scientists believe that the lake was once much larger than it is today.",
    "As soon as the rain stopped, volunteers began to clear the road of branches.",
    "There is little hope of finding anyone alive under what remains of the building.",
    "His lawyers argued that the evidence should not have been used in the trial.",
    "Workers at the plant went on strike because their wages had not been paid.",
    "The museum wants to show the paintings to the public for the first time next year.",
  ]

  /// French.
  static let french = [
    "Le ministre a déclaré que les négociations allaient se poursuivre pendant plusieurs jours.",
    "Les habitants du quartier ont été réveillés par une forte explosion dans la nuit.",
    "Elle a expliqué que personne ne savait encore pourquoi le train était parti si tard.",
    "Selon les pompiers, il faudra au moins une semaine pour rouvrir la route.",
    "La nouvelle école doit accueillir ses premiers élèves après les vacances de printemps.",
    "Nous avons toujours pensé que cette décision était mauvaise pour les petites entreprises.",
  ]

  /// Spanish.
  static let spanish = [
    "El alcalde dijo que las obras del puente van a terminar antes del verano.",
    "Muchos vecinos salieron a la calle cuando oyeron el ruido de los camiones.",
    "La empresa no quiso explicar por qué había cerrado la fábrica sin avisar a nadie.",
    "Según los médicos, los niños podrán volver a sus casas dentro de pocos días.",
    "Nunca se había visto tanta nieve en los pueblos de la costa.",
    "El equipo perdió el partido porque su mejor jugador estaba todavía lesionado.",
  ]

  /// Italian.
  static let italian = [
    "Il sindaco ha detto che la piazza resterà chiusa fino alla fine del mese.",
    "Molti abitanti sono usciti di casa quando hanno sentito la scossa più forte.",
    "Secondo i giudici, non ci sono ancora abbastanza prove contro il proprietario della nave.",
    "La ragazza è stata trovata nel bosco dopo due giorni di ricerche.",
    "Gli operai della fabbrica chiedono da anni uno stipendio migliore per tutti.",
    "Questa volta nessuno ha voluto spiegare perché il treno non era partito.",
  ]
}
