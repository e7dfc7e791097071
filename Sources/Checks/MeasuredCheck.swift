import LintModel

/// The check with what was measured of it in its `info`; the check itself where nothing was.
///
/// A check states what it is; what was measured comes from `Reports/judged.tsv`. So a judgement
/// changes no file of a check.
func measured(_ check: any Check) -> any Check {
  guard let measured = MeasuredPrecision.byCheck[check.info.id] else { return check }
  var info = check.info
  info.measured = measured
  return switch check {
  case let check as any SentenceCheck & ArticleCheck:
    MeasuredCheckOfBothKinds(info: info, check: check)
  case let check as any SentenceCheck: MeasuredSentenceCheck(info: info, check: check)
  case let check as any ArticleCheck: MeasuredArticleCheck(info: info, check: check)
  default: check
  }
}

private struct MeasuredSentenceCheck: SentenceCheck {
  let info: CheckInfo
  let check: any SentenceCheck
  func inspect(_ sentence: Sentence, into findings: inout Findings) {
    check.inspect(sentence, into: &findings)
  }
  func inspect(all sentences: [Sentence], into findings: inout Findings) {
    check.inspect(all: sentences, into: &findings)
  }
}

private struct MeasuredArticleCheck: ArticleCheck {
  let info: CheckInfo
  let check: any ArticleCheck
  func inspect(_ article: Article, into findings: inout Findings) {
    check.inspect(article, into: &findings)
  }
}

private struct MeasuredCheckOfBothKinds: SentenceCheck, ArticleCheck {
  let info: CheckInfo
  let check: any SentenceCheck & ArticleCheck
  func inspect(_ sentence: Sentence, into findings: inout Findings) {
    check.inspect(sentence, into: &findings)
  }
  func inspect(all sentences: [Sentence], into findings: inout Findings) {
    check.inspect(all: sentences, into: &findings)
  }
  func inspect(_ article: Article, into findings: inout Findings) {
    check.inspect(article, into: &findings)
  }
}
