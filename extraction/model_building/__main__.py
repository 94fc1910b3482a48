"""Builds the German pipeline again: ``python -m extraction.model_building`` (``make model``).

A pipeline is trained without the held-out sentences. Then it is finished twice: without them, and
its accuracy on them is printed; and on everything, which is what is shipped. One core is busy for
about an hour.
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

from extraction.german.grammar.mood import LEXICON
from extraction.model_building.building import gather, train_on_gold, train_pipeline, train_silver
from extraction.model_building.corpora import Gold, read_gold_corpora
from extraction.model_building.evaluation import Hits
from extraction.model_building.moods import write_mood_lexicon
from extraction.model_building.pipeline import new_pipeline
from extraction.model_building.report import figures, megabytes, speed, table
from extraction.model_building.silver import Silver
from extraction.model_building.sources import (
    PROJECT,
    VERB_DICTIONARY,
    SourceMissingError,
    Sources,
    check_verb_dictionary,
    find_sources,
)
from extraction.model_building.verbs import read_verbs

MODEL = PROJECT / "extraction" / "models" / "de_wortlaut"
WORK = PROJECT / "var" / "model" / "work"
META = {
    "name": "wortlaut",
    "version": "1.1.0",
    "description": (
        "Wortlaut's German pipeline: tags, features, lemmas, Universal Dependencies, named entities"
    ),
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
            gold = read_gold_corpora(find_sources(), nlp)
            _report(nlp, gold, figures(nlp, gold), options.evaluate)
        else:
            _build(options.work, options.output, only_held_out=options.held_out)
    except SourceMissingError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    return 0


def _build(folder: Path, output: Path, *, only_held_out: bool) -> None:
    """``folder`` keeps what takes long, so that a run that was broken off goes on there."""
    sources = find_sources()
    if not (begun := folder / "begun").exists():
        unfinished = folder / "begun.unfinished"
        _begin(sources, folder / "silver").to_disk(unfinished)
        unfinished.rename(begun)
    gold = read_gold_corpora(sources, new_pipeline())
    measured = train_on_gold(spacy.load(begun), gold, held_out=True)
    found = figures(measured, gold)
    performance = {name: round(hits.f1, 1) for name, hits in found.items()}
    _save(measured, output, performance)
    _report(measured, gold, found, output)
    if not only_held_out:
        _save(train_on_gold(spacy.load(begun), gold, held_out=False), output, performance)


def _begin(sources: Sources, silver: Path) -> Language:
    materials = gather(sources)
    if not silver.exists():
        train_silver(materials).to_disk(silver)
    return train_pipeline(materials, Silver.from_disk(silver, new_pipeline().vocab))


def _save(nlp: Language, output: Path, performance: dict[str, float]) -> None:
    """Replace the model in ``output``; the model card beside it stays."""
    nlp.meta.update(META, performance=performance)
    for old in output.iterdir() if output.exists() else ():
        if old.name != "README.md":
            shutil.rmtree(old) if old.is_dir() else old.unlink()
    nlp.to_disk(output)


def _report(nlp: Language, gold: Gold, found: dict[str, Hits], model: Path) -> None:
    """Print what was ``found`` of ``nlp``, its speed, and the size of what lies in ``model``."""
    sys.stdout.write(f"{table(found)}\n{speed(nlp, gold):,.0f} words a second on one core\n")
    if model.exists():
        sys.stdout.write(f"{megabytes(model):.1f} MB in {model}\n")


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m extraction.model_building", description=(__doc__ or "").split("\n\n")[0]
    )
    parser.add_argument(
        "--output", type=Path, default=MODEL, help="where the model goes (default: %(default)s)"
    )
    parser.add_argument(
        "--held-out",
        action="store_true",
        help="keep the pipeline that was measured, finish no second one",
    )
    parser.add_argument(
        "--work",
        type=Path,
        default=WORK,
        metavar="FOLDER",
        help=(
            "where intermediate results are kept and looked for; empty it to train anew (default: "
            "%(default)s)"
        ),
    )
    parser.add_argument(
        "--evaluate", type=Path, metavar="MODEL", help="print the figures of a model on disk"
    )
    parser.add_argument(
        "--lexicon", action="store_true", help="only write the lexicon of verb moods again"
    )
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main())
