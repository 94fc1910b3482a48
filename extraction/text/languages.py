"""Which language a text, or a passage of it, is written in. Codes are ISO 639-1; ``und`` where
nothing tells.
"""

from __future__ import annotations

import json
import re
from functools import cache, lru_cache
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

from py3langid.langid import MODEL_DIR, MODEL_FILE, LanguageIdentifier

from extraction.kept_tables import kept_tables, numbers_of
from extraction.language_folders import codes

if TYPE_CHECKING:
    from numpy.typing import NDArray

_DATA_FILE = Path(__file__).parents[1] / "data" / "languages.json"

SUPPORTED = codes()
UNDETERMINED = "und"

# A text of thousands of pages is as German as its beginning, middle and end.
_SAMPLE = 3000
_SURE = 0.6
# The newsroom's own languages win a doubtful contest when they are not far behind.
_PLAUSIBLE = 0.08
_FOREIGN_SURE = 0.9
_FOREIGN_WORDS = 5
_TELLING_WORDS = 30  # a paragraph; captions and tables of results have names and little else
_PLAIN_SHARE = 0.18  # no passage in another language tried came near it
_ADDRESSES = re.compile(r"https?://\S+|\bpic\.twitter\.com/\S+|[@#]\w+")
_WORD = re.compile(r"[^\W\d_]+")
_QUOTED = re.compile(r"[„“”»«\"][^„“”»«\"\n]+[“”«»\"]")


@cache
def _data() -> tuple[list[str], dict[str, frozenset[str]]]:
    """Candidates, since rare languages draw short texts away from common ones, and function words
    by language.
    """
    data = json.loads(_DATA_FILE.read_text(encoding="utf-8"))
    return data["candidates"].split(), {
        code: frozenset(words.split()) for code, words in data["function_words"].items()
    }


@cache
def _identifier() -> LanguageIdentifier:
    """py3langid's own, of our candidates only (28 MB less); of its 39 MB of moves few are made, in
    pages that the system may drop.
    """
    kept = kept_tables(_key(), ("labels", "weights", "priors", "moves", "rows", "features"), _made)
    features, rows = numbers_of(kept["features"]), numbers_of(kept["rows"])
    identifier = LanguageIdentifier(
        kept["weights"],
        kept["priors"],
        kept["labels"].tolist(),
        kept["moves"].data,
        features,
        norm_probs=True,
        tk_row=(),
    )
    identifier._rowbase = rows  # as numbers of four bytes, where a list takes forty
    return identifier


def _key() -> str:
    """Of what the tables are made of."""
    made_of = _packed_model().read_bytes() + " ".join(_data()[0]).encode()
    return f"languages-{sha256(made_of).hexdigest()[:32]}"


def _packed_model() -> Path:
    return Path(MODEL_DIR, MODEL_FILE)


def _made() -> dict[str, NDArray[Any]]:
    import numpy as np

    whole = LanguageIdentifier.from_model_file(_packed_model(), norm_probs=True)
    whole.set_languages(_data()[0])
    return {
        "labels": np.array(whole.nb_classes),
        "weights": np.ascontiguousarray(whole.nb_ptc),  # a few rows are read, not whole columns
        "priors": whole.nb_pc,
        "moves": np.asarray(whole.tk_nextmove, np.uint32),
        "rows": np.array(whole._rowbase, np.uint32),
        "features": np.array(whole.tk_output, np.int32),
    }


def detect(text: str) -> str:
    """The language that most of ``text`` is written in."""
    return _most_likely(text)[0]


def surely_foreign(passage: str, language: str) -> str | None:
    """The language of ``passage`` where it is long and clear enough to be told from ``language``,
    else None.
    """
    words = _WORD.findall(passage.lower())
    if len(words) < _FOREIGN_WORDS or _plainly_in(words, language):
        return None
    found, certainty = _most_likely(passage)
    return found if found not in (language, UNDETERMINED) and certainty >= _FOREIGN_SURE else None


def foreign_paragraph(words: str, language: str) -> str | None:
    """The same for a paragraph of an article, by what stands outside of its quotation marks where
    that is enough: who tells in German what somebody said in English is read by German rules.
    """
    frame = _QUOTED.sub(" ", words)
    if frame == words or len(_WORD.findall(frame)) < _FOREIGN_WORDS:
        return surely_foreign(words, language)
    found = surely_foreign(frame, language)
    if found in SUPPORTED or surely_written_in(frame, language):
        return found
    return surely_foreign(words, language)  # »In response, Mr Ó Snodaigh said«: names tell little


def told_otherwise(text: str, tagged: str) -> str | None:
    """The language that ``text`` is plainly written in, where its tag says another one; None where
    the tag may be right: in languages that are not told apart here, for short texts and for rows
    of names. One of the two is a language that the extraction knows.
    """
    if tagged not in _data()[0] or _plainly_in(_WORD.findall(text[:200].lower()), tagged):
        return None
    words = _WORD.findall(text[:_SAMPLE].lower())
    found = surely_foreign(text[:_SAMPLE], tagged) if len(words) >= _TELLING_WORDS else None
    if found in SUPPORTED:
        return found if _plainly_in(words, found) else None
    return found if tagged in SUPPORTED else None


def _plainly_in(words: list[str], language: str) -> bool:
    """Whether function words alone settle it, as in nineteen paragraphs of twenty, for a tenth of
    the time.
    """
    known = _data()[1].get(language, frozenset())
    hits = sum(map(known.__contains__, words))
    return hits >= 3 and hits >= _PLAIN_SHARE * len(words)


def surely_written_in(passage: str, language: str) -> bool:
    """Whether ``passage`` is long and clear enough to be told to be in ``language``."""
    found, certainty = _most_likely(passage)
    return (
        found == language and certainty >= _SURE and len(_WORD.findall(passage)) >= _FOREIGN_WORDS
    )


def _most_likely(text: str) -> tuple[str, float]:
    return _of_sample(_sampled(text))


@lru_cache(maxsize=4)  # who reads a text, its posts and its layout ask for the same
def _of_sample(sample: str) -> tuple[str, float]:
    sample = _ADDRESSES.sub(" ", sample)
    words = [word.lower() for word in _WORD.findall(sample)]
    if not words:
        return UNDETERMINED, 0.0
    ranked = _identifier().rank(sample)
    best, certainty = ranked[0]
    if certainty >= _SURE:
        return best, certainty
    return _of_doubtful(words, dict(ranked)) or (best, certainty)


def _of_doubtful(words: list[str], likelihoods: dict[str, float]) -> tuple[str, float] | None:
    hits = {
        language: sum(word in known for word in words) for language, known in _data()[1].items()
    }
    language = max(SUPPORTED, key=lambda code: (hits[code], likelihoods[code]))
    likely = max(likelihoods.values())
    if hits[language] or likelihoods[language] >= max(_PLAUSIBLE, likely / 3):
        return language, likelihoods[language]
    return None


def _sampled(text: str) -> str:
    if len(text) <= 3 * _SAMPLE:
        return text
    middle = len(text) // 2
    return " ".join((text[:_SAMPLE], text[middle : middle + _SAMPLE], text[-_SAMPLE:]))
