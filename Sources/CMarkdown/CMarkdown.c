#include "CMarkdown.h"

#if !__has_include(<cmark-gfm.h>) || !__has_include(<cmark-gfm-core-extensions.h>)
#error "cmark-gfm's headers are missing. Type: sudo apt-get install libcmark-gfm-dev libcmark-gfm-extensions-dev"
#else
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

struct markdown_document {
  cmark_node *root;
  cmark_iter *iterator;
};

// The list of extensions belongs to the process, and articles are read by several workers.
// Strikethrough also switches “~” on and off in a table of the library while it parses: two parsers
// at once would read different articles from one run to the next, hence the lock.
static pthread_mutex_t parsing = PTHREAD_MUTEX_INITIALIZER;
static pthread_once_t registered = PTHREAD_ONCE_INIT;
static void register_extensions(void) { cmark_gfm_core_extensions_ensure_registered(); }

const char *markdown_library_version(void) { return cmark_version_string(); }

markdown_document *markdown_parse(const uint8_t *bytes, size_t length) {
  static const char *const extensions[] = {"table", "strikethrough", "tasklist"};
  pthread_once(&registered, register_extensions);
  pthread_mutex_lock(&parsing);
  cmark_parser *parser = cmark_parser_new(CMARK_OPT_FOOTNOTES | CMARK_OPT_SOURCEPOS);
  for (size_t i = 0; i < sizeof extensions / sizeof *extensions; i++) {
    cmark_syntax_extension *extension = cmark_find_syntax_extension(extensions[i]);
    if (extension) cmark_parser_attach_syntax_extension(parser, extension);
  }
  cmark_parser_feed(parser, (const char *)bytes, length);
  cmark_node *root = cmark_parser_finish(parser);
  cmark_parser_free(parser);
  pthread_mutex_unlock(&parsing);
  if (!root) return NULL;
  markdown_document *document = malloc(sizeof *document);
  if (!document) {
    cmark_node_free(root);
    return NULL;
  }
  document->root = root;
  document->iterator = cmark_iter_new(root);
  return document;
}

static int32_t kind_of(cmark_node *node) {
  cmark_node_type type = cmark_node_get_type(node);
  if (type == CMARK_NODE_TEXT) return MARKDOWN_TEXT;
  if (type == CMARK_NODE_SOFTBREAK) return MARKDOWN_SOFT_BREAK;
  if (type == CMARK_NODE_LINEBREAK) return MARKDOWN_HARD_BREAK;
  if (type == CMARK_NODE_PARAGRAPH) return MARKDOWN_PARAGRAPH;
  if (type == CMARK_NODE_HEADING) return MARKDOWN_HEADING;
  if (type == CMARK_NODE_BLOCK_QUOTE) return MARKDOWN_QUOTE;
  if (type == CMARK_NODE_ITEM) return MARKDOWN_ITEM;
  if (type == CMARK_NODE_HTML_BLOCK) return MARKDOWN_HTML_BLOCK;
  if (type == CMARK_NODE_CODE) return MARKDOWN_CODE;
  if (type == CMARK_NODE_HTML_INLINE) return MARKDOWN_HTML;
  if (type == CMARK_NODE_EMPH || type == CMARK_NODE_STRONG) return MARKDOWN_EMPHASIS;
  if (type == CMARK_NODE_IMAGE) return MARKDOWN_IMAGE;
  if (type == CMARK_NODE_FOOTNOTE_REFERENCE) return MARKDOWN_FOOTNOTE_REFERENCE;
  if (type == CMARK_NODE_FOOTNOTE_DEFINITION) return MARKDOWN_FOOTNOTE;
  // The type of an extension is a number known at run time only.
  if (strcmp(cmark_node_get_type_string(node), "table_cell") == 0) return MARKDOWN_CELL;
  return MARKDOWN_OTHER;
}

int markdown_next(markdown_document *document, markdown_event *event) {
  cmark_event_type type = cmark_iter_next(document->iterator);
  if (type == CMARK_EVENT_DONE || type == CMARK_EVENT_NONE) return 0;
  cmark_node *node = cmark_iter_get_node(document->iterator);
  event->kind = kind_of(node);
  event->entering = type == CMARK_EVENT_ENTER;
  event->start_line = cmark_node_get_start_line(node);
  event->start_column = cmark_node_get_start_column(node);
  event->end_line = cmark_node_get_end_line(node);
  event->literal = NULL;
  event->literal_length = 0;
  switch (event->kind) {
  case MARKDOWN_TEXT:
  case MARKDOWN_CODE:
  case MARKDOWN_HTML:
  case MARKDOWN_HTML_BLOCK:
    event->literal = cmark_node_get_literal(node);
    event->literal_length = event->literal ? strlen(event->literal) : 0;
    break;
  default:
    break;
  }
  return 1;
}

void markdown_free(markdown_document *document) {
  if (!document) return;
  cmark_iter_free(document->iterator);
  cmark_node_free(document->root);
  free(document);
}
#endif
