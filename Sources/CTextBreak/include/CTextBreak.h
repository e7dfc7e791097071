// Sentence boundaries of ICU over UTF-8, as plain C types.
#ifndef MTLINT_CTEXTBREAK_H
#define MTLINT_CTEXTBREAK_H

#include <stdint.h>

/// An opened sentence iterator with its text handle; not thread-safe, one per worker.
typedef struct text_break text_break;

/// Opens an iterator for a BCP 47 or ICU locale. Null when ICU has no data or memory runs out.
text_break *text_break_open(const char *locale);
void text_break_close(text_break *iterator);

/// Puts the iterator on n bytes of UTF-8, which must outlive its use. False when ICU refuses.
_Bool text_break_set(text_break *iterator, const char *utf8, int64_t n);

/// The next boundary after the last one, as a byte offset; -1 at the end.
int64_t text_break_next(text_break *iterator);

/// Canonical composition (NFC) of n bytes of UTF-8 into `out`.
/// Returns the bytes written; -1 when ICU refuses or they do not fit.
int32_t text_normalize_nfc(const char *utf8, int32_t n, char *out, int32_t capacity);

/// Version of the ICU library that is loaded, such as "72.1"; static memory.
const char *text_break_icu_version(void);

#endif
