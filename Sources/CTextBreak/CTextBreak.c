#include "CTextBreak.h"

#if !__has_include(<unicode/ubrk.h>)
#error "ICU's headers are missing. Type: sudo apt-get install libicu-dev"
#else
#include <stdlib.h>
#include <unicode/ubrk.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>
#include <unicode/utext.h>
#include <unicode/uversion.h>

struct text_break {
  UBreakIterator *iterator;
  UText text;
};

text_break *text_break_open(const char *locale) {
  text_break *result = calloc(1, sizeof *result);
  if (!result) return NULL;
  UText empty = UTEXT_INITIALIZER;
  result->text = empty;
  UErrorCode status = U_ZERO_ERROR;
  result->iterator = ubrk_open(UBRK_SENTENCE, locale, NULL, 0, &status);
  if (U_FAILURE(status) || !result->iterator) {
    free(result);
    return NULL;
  }
  return result;
}

void text_break_close(text_break *iterator) {
  if (!iterator) return;
  ubrk_close(iterator->iterator);
  utext_close(&iterator->text);
  free(iterator);
}

_Bool text_break_set(text_break *iterator, const char *utf8, int64_t n) {
  UErrorCode status = U_ZERO_ERROR;
  utext_openUTF8(&iterator->text, utf8, n, &status);
  if (U_FAILURE(status)) return 0;
  ubrk_setUText(iterator->iterator, &iterator->text, &status);
  if (U_FAILURE(status)) return 0;
  ubrk_first(iterator->iterator);
  return 1;
}

int64_t text_break_next(text_break *iterator) {
  // Boundaries over a UText are its native indices: bytes for UTF-8. UBRK_DONE is -1.
  return ubrk_next(iterator->iterator);
}

int32_t text_normalize_nfc(const char *utf8, int32_t n, char *out, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  const UNormalizer2 *nfc = unorm2_getNFCInstance(&status);
  if (U_FAILURE(status) || n < 0) return -1;
  // One code unit a byte is the most UTF-8 gives; NFC at most triples code units.
  UChar *from = malloc(((size_t)n * 4 + 2) * sizeof *from);
  if (!from) return -1;
  UChar *to = from + n + 1;
  int32_t units = 0, written = 0;
  u_strFromUTF8(from, n + 1, &units, utf8, n, &status);
  units = unorm2_normalize(nfc, from, units, to, n * 3 + 1, &status);
  u_strToUTF8(out, capacity, &written, to, units, &status);
  free(from);
  return U_FAILURE(status) ? -1 : written;
}

const char *text_break_icu_version(void) {
  static char text[U_MAX_VERSION_STRING_LENGTH];
  if (!text[0]) {
    UVersionInfo version;
    u_getVersion(version);
    u_versionToString(version, text);
  }
  return text;
}
#endif
