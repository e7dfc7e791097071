import Testing

@testable import TextAnalysis

@Suite struct NameKeyTests {
  private func key(_ word: String) -> NameKey { NameKey(word.lowercased().utf8) }

  @Test(arguments: [
    ("Wladimir", "Vladimir"), ("Selenskyj", "Zelensky"), ("Lawrow", "Lavrov"),
    ("Schoigu", "Shoigu"), ("Romanow", "Romanoff"), ("Jelzin", "Yeltsin"),
    ("Chruschtschow", "Khrushchow"), ("Tschernihiw", "Chernihiv"), ("Donezk", "Donetsk"),
    ("Saporischschja", "Zaporizhzhia"), ("Sergej", "Sergey"), ("Jewgeni", "Yevgeny"),
    ("Ruhani", "Rouhani"), ("Rafsandschani", "Rafsanjani"), ("Chamenei", "Khamenei"),
    ("Ahmed", "Achmed"), ("al-Assad", "Assad"), ("Netanjahu", "Netanyahu"),
    ("Alexandr", "Aleksandr"), ("Sokrates", "Socrates"), ("Müller", "Mueller"),
    ("Müller", "Muller"), ("Philipp", "Filip"), ("Hsiao", "Xiao"),
  ]) func spellingsOfOneNameSoundAlike(a: String, b: String) {
    #expect(key(a).soundsLike(key(b)), "\(a), \(b)")
  }

  @Test(arguments: [
    ("Müller", "Miller"), ("Iran", "Irak"), ("Georg", "George"), ("Meier", "Maier"),
    ("Michail", "Michael"), ("Lukas", "Lena"), ("Austria", "Australien"), ("Kosovo", "Kosice"),
    ("Karl", "Karel"), ("Berlin", "Merlin"),
  ]) func namesOfTwoDoNot(a: String, b: String) {
    #expect(!key(a).soundsLike(key(b)), "\(a), \(b)")
  }

  @Test(arguments: [
    ("Mohammed", "Muhammad"), ("Zedong", "Tse-tung"), ("Hussein", "Hussain"),
    ("Aischylos", "Aeschylus"), ("Xiaoping", "Hsiao-p'ing"),
  ]) func vowelsAndVoiceLeaveTheSkeleton(a: String, b: String) {
    #expect(key(a).skeleton == key(b).skeleton, "\(a), \(b)")
  }

  @Test func skeletonsOfOtherConsonantsDiffer() {
    #expect(key("Mohammed").skeleton != key("Mohanned").skeleton)
    #expect(key("Zedong").skeleton != key("Zemong").skeleton)
  }

  @Test func accentsThatGermanLacksAreLeftOutAndUmlautsAreNot() {
    let plain = { (word: String) in
      String(decoding: NameKey.withoutForeignAccents(Array(word.utf8)), as: UTF8.self)
    }
    #expect(plain("mélenchon") == "melenchon")
    #expect(plain("djoković") == "djokovic")
    #expect(plain("müller") == "müller")
  }

  @Test(arguments: [
    ("drosselmann", "drosselmnan", true), ("kaluwa", "kaluva", true), ("abcdef", "abcde", true),
    ("abcdef", "xabcdef", true), ("abcdef", "abdcfe", false), ("abcdef", "abc", false),
    ("abcdef", "abcdef", false), ("", "", false), ("", "a", true),
  ]) func oneEditIsOneLetterMoreLessOtherOrMoved(a: String, b: String, isOne: Bool) {
    #expect(isOneEdit(Array(a.utf8)[...], Array(b.utf8)[...]) == isOne)
    #expect(isOneEdit(Array(b.utf8)[...], Array(a.utf8)[...]) == isOne)
  }

  @Test(arguments: ["", "-", "é", "漢字", "ß", "x", "al-", "\u{301}"])
  func everyWordHasAKey(word: String) {
    #expect(key(word).soundsLike(key(word)))
  }
}
