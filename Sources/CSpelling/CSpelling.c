#include "CSpelling.h"

#if !__has_include(<hunspell/hunspell.h>)
#error "Hunspell's headers are missing. Type: sudo apt-get install libhunspell-dev"
#else
#include <hunspell/hunspell.h>

#include <iconv.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>

struct spelling {
  Hunhandle *handle;
  iconv_t to_dictionary; // (iconv_t)-1 when the dictionary is UTF-8
};

// Hunspell counts its handles in a global table of letters that the first builds and the last frees,
// without a lock: workers that open at once corrupt the heap. Questions only read the table.
static pthread_mutex_t handles = PTHREAD_MUTEX_INITIALIZER;

// Hunspell takes whatever is missing, a folder or no dictionary for an empty one, which accepts
// nothing; so both files are looked at before.
static _Bool is_filled_file(const char *path) {
  struct stat status;
  return stat(path, &status) == 0 && S_ISREG(status.st_mode) && status.st_size > 0;
}

// A word list begins with the number of its words.
static _Bool begins_with_number(const char *path) {
  FILE *file = fopen(path, "re");
  if (!file) return 0;
  int byte = getc(file);
  if (byte == 0xEF && getc(file) == 0xBB && getc(file) == 0xBF) byte = getc(file);
  while (byte == ' ' || byte == '\t') byte = getc(file);
  fclose(file);
  return byte >= '1' && byte <= '9';
}

// Hunspell's names of encodings are not those of iconv.
static iconv_t converter(const char *encoding) {
  char name[64];
  const char *prefix = "";
  if (strncasecmp(encoding, "microsoft-", 10) == 0) encoding += 10;
  if (strncasecmp(encoding, "ISO8859", 7) == 0) {
    prefix = "ISO-";
    encoding += 3;
  } else if (strncasecmp(encoding, "TIS620", 6) == 0) {
    encoding = "TIS-620";
  }
  int length = snprintf(name, sizeof name, "%s%s", prefix, encoding);
  if (length < 0 || (size_t)length >= sizeof name) return (iconv_t)-1;
  return iconv_open(name, "UTF-8");
}

spelling *spelling_open(const char *affix_path, const char *words_path) {
  if (!is_filled_file(affix_path) || !is_filled_file(words_path)) return NULL;
  if (!begins_with_number(words_path)) return NULL;
  spelling *dictionary = calloc(1, sizeof *dictionary);
  if (!dictionary) return NULL;
  dictionary->to_dictionary = (iconv_t)-1;
  pthread_mutex_lock(&handles);
  dictionary->handle = Hunspell_create(affix_path, words_path);
  pthread_mutex_unlock(&handles);
  if (!dictionary->handle) {
    free(dictionary);
    return NULL;
  }
  const char *encoding = Hunspell_get_dic_encoding(dictionary->handle);
  if (encoding && strcasecmp(encoding, "UTF-8") != 0) {
    dictionary->to_dictionary = converter(encoding);
    if (dictionary->to_dictionary == (iconv_t)-1) {
      spelling_close(dictionary);
      return NULL;
    }
  }
  return dictionary;
}

void spelling_close(spelling *dictionary) {
  if (!dictionary) return;
  if (dictionary->to_dictionary != (iconv_t)-1) iconv_close(dictionary->to_dictionary);
  pthread_mutex_lock(&handles);
  Hunspell_destroy(dictionary->handle);
  pthread_mutex_unlock(&handles);
  free(dictionary);
}

int spelling_accepts(spelling *dictionary, const char *word, size_t count) {
  if (count == 0 || count > SPELLING_LONGEST_WORD || memchr(word, 0, count)) return -1;
  // One byte a letter at least, whatever the encoding: what is converted is never longer.
  char asked[SPELLING_LONGEST_WORD + 1];
  if (dictionary->to_dictionary == (iconv_t)-1) {
    memcpy(asked, word, count);
    asked[count] = 0;
  } else {
    char *in = (char *)word, *out = asked;
    size_t in_left = count, out_left = SPELLING_LONGEST_WORD;
    iconv(dictionary->to_dictionary, NULL, NULL, NULL, NULL);
    if (iconv(dictionary->to_dictionary, &in, &in_left, &out, &out_left) == (size_t)-1) return -1;
    *out = 0;
  }
  return Hunspell_spell(dictionary->handle, asked) != 0;
}
#endif
