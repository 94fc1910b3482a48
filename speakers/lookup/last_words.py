"""The words with which the names on record end, in the memory of the process.

Names that are spelt alike end in words that are spelt alike. There are fewer of these than names,
and comparing one word with all of them takes a millisecond for a hundred thousand names; PostgreSQL
finds like spellings by trigrams, for which it reads a quarter of a second through as many names.
Which names end so is then looked up by an index.

What others add is read before each search. A word that no name ends with any more does no harm. A
name that was changed to another last word is known after ten minutes.
"""

from __future__ import annotations

import time
from collections.abc import Iterable
from functools import cache
from threading import Lock
from typing import Any

from django.db import connection
from rapidfuzz.distance import Indel
from rapidfuzz.process import extract_iter

from record_versions.kept_plans import any_number_of, plan_keeping_cursor
from speakers.models.name import LAST_WORD

# Words are taken for alike from this share on, 0 to 1; whole names are compared afterwards.
LEAST_ALIKE = 0.82
# Names get their numbers before they are committed: those that are missing among so many of the
# latest are looked for again.
_LATE = 1000
_FORGOTTEN = 600  # seconds after which all words are read anew

_NEW = f"""
    SELECT coalesce(array_agg(id), '{{}}'), coalesce(array_agg(DISTINCT word), '{{}}'),
           coalesce(pg_sequence_last_value('speakers_name_id_seq'), 0)
    FROM (
        SELECT id, {LAST_WORD} AS word FROM speakers_name WHERE id > %s
        UNION ALL SELECT id, {LAST_WORD} FROM speakers_name
        WHERE id = ANY ({any_number_of("%s", "bigint")})
    ) AS new
"""  # noqa: S608 - no input is put in


def last_word(folded: str) -> str:
    """As the index has it: what stands behind the last blank or hyphen."""
    return folded.replace("-", " ").split(" ")[-1]


def words_alike(words: Iterable[str]) -> dict[str, list[str]]:
    """For each of the words the last words of names on record that are spelt like it, itself among
    them where a name ends with it.
    """
    known = _known_in(connection.settings_dict["HOST"], connection.settings_dict["NAME"])
    with known.lock:
        known.catch_up()
        return {word: known.alike(word) for word in words}


@cache
def _known_in(_host: str, _database: str) -> _LastWords:
    return _LastWords()


class _LastWords:
    def __init__(self) -> None:
        self.lock = Lock()
        self._forget()

    def _forget(self) -> None:
        self._words: list[str] = []
        self._there: set[str] = set()
        self._latest = 0
        # Numbers below the latest that no name was seen with, and one may come with yet.
        self._missing: set[int] = set()
        self._read_at = time.monotonic()
        # Of each word that was asked for: how many of the words it was compared with, and those
        # that are like it.
        self._asked: dict[str, tuple[int, list[str]]] = {}

    def catch_up(self) -> None:
        if time.monotonic() - self._read_at > _FORGOTTEN:
            self._forget()
        numbers, words, last_given = self._new()
        if last_given < self._latest:  # another database of the same name
            self._forget()
            numbers, words, _last = self._new()
        self._note(numbers)
        new = [word for word in words if word not in self._there]
        self._there.update(new)
        self._words += new

    def _new(self) -> Any:
        with plan_keeping_cursor() as cursor:
            cursor.execute(_NEW, [self._latest, list(self._missing)])
            return cursor.fetchone()

    def _note(self, seen: list[int]) -> None:
        before, self._latest = self._latest, max(seen, default=self._latest)
        oldest = self._latest - _LATE
        self._missing.update(range(max(before, oldest) + 1, self._latest + 1))
        self._missing.difference_update(seen)
        self._missing = {number for number in self._missing if number > oldest}

    def alike(self, word: str) -> list[str]:
        seen, found = self._asked.get(word, (0, []))
        found = found + [
            other
            for other, _share, _place in extract_iter(
                word,
                self._words[seen:],
                scorer=Indel.normalized_similarity,
                score_cutoff=LEAST_ALIKE,
            )
        ]
        self._asked[word] = len(self._words), found
        return found
