#!/usr/bin/env python3
"""Makes de.bands and en.bands from the word frequencies of wordfreq 3.1.1.

    pip download --no-deps wordfreq==3.1.1
    python3 Dictionaries/frequencies/make.py wordfreq-3.1.1-py3-none-any.whl

Needs Python's standard library only. The result is the same on every machine.
Format: see Sources/Lexicon/FrequencyTable.swift.
"""

import collections
import gzip
import hashlib
import pathlib
import sys
import zipfile

WHEEL_SHA256 = "4b1c6ecffc6198be3396d5cf871c4423ca71c907c231348d352dd54d62b97473"
# Zipf × 10. Chosen so that both files together stay below 600 kB.
LOWEST_BAND = {"de": 24, "en": 24}
LETTERS = set("abcdefghijklmnopqrstuvwxyzäöüàáâçèéêëíîïñóôúû")
FIRST_CODE = 0x80
MOST_CODES = 128


def unpack(data):
    """Reads the part of MessagePack that cBpack files use: lists, maps, strings, small numbers."""
    place = 0

    def take(count):
        nonlocal place
        place += count
        return data[place - count : place]

    def length(count):
        return int.from_bytes(take(count), "big")

    def value():
        lead = take(1)[0]
        if lead < 0x80:
            return lead
        if lead < 0x90:
            return {value(): value() for _ in range(lead & 15)}
        if lead < 0xA0:
            return [value() for _ in range(lead & 15)]
        if lead < 0xC0:
            return take(lead & 31).decode()
        if lead in (0xDC, 0xDD):
            return [value() for _ in range(length(2 if lead == 0xDC else 4))]
        if lead in (0xD9, 0xDA):
            return take(length(1 if lead == 0xD9 else 2)).decode()
        raise SystemExit(f"unexpected MessagePack byte {lead:#x}")

    return value()


def bands(archive, language):
    """Word → Zipf frequency × 10, of words that consist of Latin letters."""
    packed = archive.read(f"wordfreq/data/large_{language}.msgpack.gz")
    # List i holds the words whose frequency is 10^(-i/100); Zipf is the logarithm of 10^9 times that.
    lists = unpack(gzip.decompress(packed))[1:]
    found = {}
    for centibels, words in enumerate(lists):
        band = (900 - centibels) // 10
        if band < LOWEST_BAND[language]:
            break
        for word in words:
            if len(word) > 1 and set(word) <= LETTERS:
                found[word] = band
    return found


def front_coded(words):
    """(letters shared with the word before, the other letters) of sorted words."""
    before = ""
    for word in words:
        shared = 0
        while shared < min(len(before), len(word)) and before[shared] == word[shared]:
            shared += 1
        while len(word[:shared].encode()) > 15:
            shared -= 1
        yield word[:shared], word[shared:]
        before = word


def pair_codes(rests):
    """Codes for strings that come often, made by joining the commonest pair again and again."""
    text = [item for rest in rests for item in [*rest, ""]]
    codes = sorted({letter for letter in text if letter > "\x7f"})
    while len(codes) < MOST_CODES:
        pairs = collections.Counter(pair for pair in zip(text, text[1:]) if "" not in pair)
        best = max(pairs, key=lambda pair: (pairs[pair], pair))
        joined, at = [], 0
        while at < len(text):
            width = 2 if tuple(text[at : at + 2]) == best else 1
            joined.append("".join(text[at : at + width]))
            at += width
        text = joined
        if best[0] + best[1] not in codes:
            codes.append(best[0] + best[1])
    coded, current = [], []
    for item in text:
        if item:
            current.append(item)
        else:
            coded.append(current)
            current = []
    return codes, coded


def encoded(found):
    words = sorted(found)
    shares, rests = zip(*front_coded(words))
    codes, coded = pair_codes(rests)
    number = {string: FIRST_CODE + index for index, string in enumerate(codes)}
    body = bytearray()
    for word, shared, parts in zip(words, shares, coded):
        if len(parts) > 15:
            raise SystemExit(f"too long: {word}")
        rest = [number[part] if part in number else ord(part) for part in parts]
        body += bytes([len(shared.encode()) << 4 | len(parts), *rest, found[word]])
    table = b"".join(bytes([len(code.encode())]) + code.encode() for code in codes)
    header = b"mtlint bands 1\n" + bytes([len(codes)]) + table + len(words).to_bytes(4, "little")
    return header + bytes(body), len(words)


def main():
    wheel = pathlib.Path(sys.argv[1])
    if hashlib.sha256(wheel.read_bytes()).hexdigest() != WHEEL_SHA256:
        raise SystemExit(f"{wheel} is not the wheel of wordfreq 3.1.1 on PyPI")
    with zipfile.ZipFile(wheel) as archive:
        for language in LOWEST_BAND:
            data, count = encoded(bands(archive, language))
            path = pathlib.Path(__file__).with_name(f"{language}.bands")
            path.write_bytes(data)
            print(f"{path.name}: {count} words, {len(data)} bytes")


main()
