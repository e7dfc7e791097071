#include "CSpelling.h"

#if !__has_include(<hunspell/hunspell.h>)
#error "Hunspell is missing: run .ci/install, or install libhunspell-dev"
#endif
#include <hunspell/hunspell.h>

#include <errno.h>
#include <iconv.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <unistd.h>

struct spelling {
  Hunhandle *handle;
  iconv_t to_dictionary; // (iconv_t)-1 when the dictionary is UTF-8
};

spelling *spelling_open(const char *affix_path, const char *dictionary_path) {
  // Hunspell takes missing files for empty ones.
  if (access(affix_path, R_OK) != 0 || access(dictionary_path, R_OK) != 0) return NULL;
  spelling *dictionary = calloc(1, sizeof *dictionary);
  if (dictionary == NULL) return NULL;
  dictionary->to_dictionary = (iconv_t)-1;
  dictionary->handle = Hunspell_create(affix_path, dictionary_path);
  if (dictionary->handle == NULL) {
    free(dictionary);
    return NULL;
  }
  const char *encoding = Hunspell_get_dic_encoding(dictionary->handle);
  if (encoding != NULL && strcasecmp(encoding, "UTF-8") != 0) {
    // Hunspell writes ISO8859-1 where iconv wants ISO-8859-1.
    char name[64];
    if (strncasecmp(encoding, "ISO8859", 7) == 0 && strlen(encoding) < sizeof name - 1) {
      strcpy(name, "ISO-");
      strcat(name, encoding + 3);
    } else {
      strncpy(name, encoding, sizeof name - 1);
      name[sizeof name - 1] = 0;
    }
    dictionary->to_dictionary = iconv_open(name, "UTF-8");
    if (dictionary->to_dictionary == (iconv_t)-1) {
      spelling_close(dictionary);
      return NULL;
    }
  }
  return dictionary;
}

void spelling_close(spelling *dictionary) {
  if (dictionary == NULL) return;
  if (dictionary->to_dictionary != (iconv_t)-1) iconv_close(dictionary->to_dictionary);
  Hunspell_destroy(dictionary->handle);
  free(dictionary);
}

int spelling_accepts(spelling *dictionary, const char *word) {
  if (dictionary->to_dictionary == (iconv_t)-1)
    return Hunspell_spell(dictionary->handle, word) != 0;
  char converted[1024];
  char *in = (char *)word, *out = converted;
  size_t in_left = strlen(word), out_left = sizeof converted - 1;
  iconv(dictionary->to_dictionary, NULL, NULL, NULL, NULL);
  if (iconv(dictionary->to_dictionary, &in, &in_left, &out, &out_left) == (size_t)-1) return -1;
  *out = 0;
  return Hunspell_spell(dictionary->handle, converted) != 0;
}
