#include "CGzip.h"

#if !__has_include(<zlib.h>)
#error "zlib's headers are missing. Type: sudo apt-get install zlib1g-dev"
#else
#include <zlib.h>

gzip_file *gzip_file_open(const char *path) { return (gzip_file *)gzopen(path, "rb"); }

int64_t gzip_file_read(gzip_file *file, void *buffer, int64_t n) {
  return gzread((gzFile)file, buffer, n > 1 << 30 ? 1u << 30 : (unsigned)n);
}

void gzip_file_close(gzip_file *file) { gzclose((gzFile)file); }
#endif
