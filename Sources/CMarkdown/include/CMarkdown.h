// CommonMark (GitHub flavour) by cmark-gfm, as plain C types.
#ifndef MTLINT_CMARKDOWN_H
#define MTLINT_CMARKDOWN_H

#include <stddef.h>
#include <stdint.h>

/// A parsed text; free it with `markdown_free`.
typedef struct markdown_document markdown_document;

enum {
  MARKDOWN_OTHER = 0,
  MARKDOWN_PARAGRAPH,
  MARKDOWN_HEADING,
  MARKDOWN_QUOTE,
  MARKDOWN_ITEM,
  MARKDOWN_CELL,
  MARKDOWN_HTML_BLOCK,
  MARKDOWN_TEXT,
  MARKDOWN_SOFT_BREAK,
  MARKDOWN_HARD_BREAK,
  MARKDOWN_CODE,
  MARKDOWN_HTML,
  MARKDOWN_EMPHASIS,
  MARKDOWN_IMAGE,
  MARKDOWN_FOOTNOTE_REFERENCE,
  MARKDOWN_FOOTNOTE
};

/// A node that is entered or left. Lines and columns count from 1, columns in bytes; cmark's columns
/// of inlines are hints: they are wrong in lazy block quotes, autolinks and escaped table pipes.
typedef struct {
  int32_t kind;
  int32_t entering;
  int32_t start_line;
  int32_t start_column;
  int32_t end_line;
  /// NUL-terminated, owned by the document; NULL where the node has none.
  const char *literal;
  size_t literal_length;
} markdown_event;

/// Version of the cmark-gfm library that is loaded; static memory.
const char *markdown_library_version(void);

/// Parses `length` bytes of UTF-8, with tables, strikethrough, task lists and footnotes.
/// NULL when memory is short.
markdown_document *markdown_parse(const uint8_t *bytes, size_t length);

/// The next node in document order, without recursion; 0 at the end.
int markdown_next(markdown_document *document, markdown_event *event);

void markdown_free(markdown_document *document);

#endif
