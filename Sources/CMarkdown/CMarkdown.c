#include "CMarkdown.h"

#if !__has_include(<cmark-gfm.h>)
#error "cmark-gfm's headers are missing. Type: sudo apt-get install libcmark-gfm-dev libcmark-gfm-extensions-dev"
#else
#include <cmark-gfm.h>

const char *markdown_library_version(void) { return cmark_version_string(); }
#endif
