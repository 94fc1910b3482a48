"""Builds the German pipeline again: ``python -m extraction.model_building`` (``make model``).

First a pipeline is trained without the held-out sentences and its accuracy on them is printed; then the one that is
shipped is trained in the same way on everything. One core is busy for about an hour.
"""

from __future__ import annotations

import argparse
import logging
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

import spacy
from spacy.language import Language

from extraction.model_building.building import Materials, gather, train_pipeline, train_silver
from extraction.model_building.corpora import Gold, read_gold
from extraction.model_building.moods import write_mood_lexicon
from extraction.model_building.report import figures, megabytes, speed, table
from extraction.model_building.sources import (
    PROJECT,
    VERB_DICTIONARY,
    SourceMissingError,
    check_verb_dictionary,
    find_sources,
)
from extraction.model_building.verbs import read_verbs
from extraction.mood import LEXICON

MODEL = PROJECT / "extraction" / "models" / "de_wortlaut"
META = {
    "name": "wortlaut",
    "version": "1.0.0",
    "description": "Wortlaut's German pipeline: tags, features, lemmas, Universal Dependencies, named entities",
    "author": "Wortlaut",
    "license": "CC BY-SA 4.0",
}


def main(arguments: Sequence[str] | None = None) -> int:
    options = _options(arguments)
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s", stream=sys.stderr)
    try:
        if options.lexicon:
            check_verb_dictionary()
            write_mood_lexicon(read_verbs(VERB_DICTIONARY), LEXICON)
        elif options.evaluate:
            nlp = spacy.load(options.evaluate)
            _report(nlp, read_gold(find_sources(), nlp), options.evaluate)
        else:
            _build(gather(find_sources()), options.output, only_held_out=options.held_out)
    except SourceMissingError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    return 0


def _build(materials: Materials, output: Path, *, only_held_out: bool) -> None:
    silver = train_silver(materials)
    measured = train_pipeline(materials, silver, held_out=True)
    performance = {name: round(hits.f1, 1) for name, hits in figures(measured, materials.gold).items()}
    shipped = measured if only_held_out else train_pipeline(materials, silver, held_out=False)
    _save(shipped, output, performance)
    _report(measured, materials.gold, output)


def _save(nlp: Language, output: Path, performance: dict[str, float]) -> None:
    """Replace the model in ``output``; the model card beside it stays."""
    nlp.meta.update(META, performance=performance)
    for old in output.iterdir() if output.exists() else ():
        if old.name != "README.md":
            shutil.rmtree(old) if old.is_dir() else old.unlink()
    nlp.to_disk(output)


def _report(nlp: Language, gold: Gold, model: Path) -> None:
    """Print the figures of ``nlp``, and the size of what lies in ``model``."""
    sys.stdout.write(f"{table(figures(nlp, gold))}\n{speed(nlp, gold):,.0f} words a second on one core\n")
    if model.exists():
        sys.stdout.write(f"{megabytes(model):.1f} MB in {model}\n")


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m extraction.model_building", description=(__doc__ or "").split("\n\n")[0]
    )
    parser.add_argument("--output", type=Path, default=MODEL, help="where the model goes (default: %(default)s)")
    parser.add_argument(
        "--held-out", action="store_true", help="keep the pipeline that was measured, train no second one"
    )
    parser.add_argument("--evaluate", type=Path, metavar="MODEL", help="print the figures of a model on disk")
    parser.add_argument("--lexicon", action="store_true", help="only write the lexicon of verb moods again")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main())
