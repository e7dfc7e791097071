// Hunspell dictionaries, as plain C types.
#ifndef MTLINT_CSPELLING_H
#define MTLINT_CSPELLING_H

/// A loaded dictionary; not thread-safe, one per worker.
typedef struct spelling spelling;

/// Loads a dictionary. Null when a file cannot be opened or memory runs out.
spelling *spelling_open(const char *affix_path, const char *dictionary_path);
void spelling_close(spelling *dictionary);

/// Whether the dictionary accepts a word: NUL-terminated UTF-8. 1 yes, 0 no,
/// -1 when the word cannot be written in the dictionary's encoding.
int spelling_accepts(spelling *dictionary, const char *word);

#endif
