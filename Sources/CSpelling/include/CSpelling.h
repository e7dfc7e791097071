// Hunspell dictionaries, as plain C types.
#ifndef MTLINT_CSPELLING_H
#define MTLINT_CSPELLING_H

#include <stddef.h>

/// A loaded dictionary; not thread-safe, one per worker.
typedef struct spelling spelling;

/// Bytes of the longest word that is asked. Hunspell refuses longer ones (MAXWORDLEN), and the time
/// it takes over compounds grows with the length.
enum { SPELLING_LONGEST_WORD = 100 };

/// Loads a dictionary. Null when a file is missing, is no dictionary or is written in an encoding
/// that is not known, and when memory runs out.
spelling *spelling_open(const char *affix_path, const char *words_path);
void spelling_close(spelling *dictionary);

/// Whether the dictionary accepts a word, given as `count` bytes of valid UTF-8. 1 yes, 0 no,
/// -1 when it cannot be asked: no bytes or too many, a NUL among them, or a letter that the
/// encoding of the dictionary lacks.
int spelling_accepts(spelling *dictionary, const char *word, size_t count);

#endif
