// Reads plain or gzipped files, as plain C types. For measuring only.
#ifndef MTLINT_CGZIP_H
#define MTLINT_CGZIP_H

#include <stdint.h>

/// An opened file; null when it cannot be opened (errno says why).
typedef struct gzip_file gzip_file;
gzip_file *gzip_file_open(const char *path);

/// Reads at most n bytes; 0 at the end, -1 on a damaged file.
int64_t gzip_file_read(gzip_file *file, void *buffer, int64_t n);
void gzip_file_close(gzip_file *file);

#endif
