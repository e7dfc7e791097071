// CommonMark (GitHub flavour) by cmark-gfm, as plain C types.
#ifndef MTLINT_CMARKDOWN_H
#define MTLINT_CMARKDOWN_H

#include <stdint.h>

/// Version of the cmark-gfm library that is loaded; static memory.
const char *markdown_library_version(void);

#endif
