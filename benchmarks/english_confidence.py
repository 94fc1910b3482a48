"""Fits the confidence of the English rules and writes ``extraction/data/en/confidence.tsv``.

    python -m benchmarks.english_confidence

No corpus of English quotations may be used, and our own articles hold some hundred and sixty
statements, so each rule begins with the probability of its German kin, which was counted on seven
hundred articles, as if it had been seen fifteen times, and what our articles show is added to that:
(right + 15 × kin) / (found + 15). The rules were written with some of these articles in view, so
the table is still too sure of itself; it tells the good rules from the bad ones, and that is what
it is for. A newsroom's own decisions put it right (``manage.py train_extraction``).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import extraction
from extraction import Extraction, Statement, StatementType, extract
from extraction.records import Spans
from extraction.statements.confidence import Table, confidence, read_table
from tests.extraction.english_articles import ARTICLES, UNSEEN
from tests.extraction.expectations import all_articles

DATA = Path(extraction.__file__).parent / "data"
WEIGHT = 15
_MARKS = "\"'“”‘’' "

# How an English rule does its work, and the German rule that does it in the same way.
KIN = {
    "that clause": "dass clause",
    "clause without that": "indicative clause",
    "question": "question clause",
    "gerund": "infinitive",
    "infinitive": "infinitive",
}
WHOLE_KIN = {
    "verb, before": "verb behind",
    "verb, around": "verb behind",
    "verb, as": "wie clause",
    "verb, passive infinitive": "sollen",
    "according to": "source preposition",
    "in the view of": "source noun",
    "would goes on": "subjunctive goes on",
    "had goes on": "subjunctive goes on",
    "speech, according to": "speech, source preposition",
    "speech, in the view of": "speech, source noun",
    "speech, other verb": "speech, colon",
    "quoted part, according to": "quoted part",
    "quoted part, in the view of": "quoted part",
    "speech in a speech": "speech, colon",
}
HEAD = """\
# How often a finding of each English rule is right, speaker included: see extraction/statements/confidence.py.
# Written by `python -m benchmarks english_confidence`, which tells how little it stands on.
"""


def kin(rule: str) -> str:
    """The German rule that begins for an English one; the same name where both have it."""
    cue, _, content = rule.partition(", ")
    return WHOLE_KIN.get(rule) or (f"{cue}, {KIN[content]}" if content in KIN else rule)


def main() -> None:
    german = read_table(DATA / "de" / "confidence.tsv")
    found, right = _count()
    rows = []
    for rule, has_speaker in sorted({*found, *_with_kin(german)}):
        prior = confidence(german, kin(rule), has_speaker)
        seen = found[rule, has_speaker]
        fitted = (right[rule, has_speaker] + WEIGHT * prior) / (seen + WEIGHT)
        rows.append(f"{rule}\t{'yes' if has_speaker else 'no'}\t{fitted:.2f}\n")
        who = "speaker" if has_speaker else "nobody"
        print(f"{rule:32} {who:8} {right[rule, has_speaker]:3} of {seen:3}  {fitted:.2f}")
    (DATA / "en" / "confidence.tsv").write_text(
        f"{HEAD}rule\tspeaker\tprobability\n{''.join(rows)}", "utf-8"
    )
    print(f"{sum(right.values())} of {sum(found.values())} findings right")


def _with_kin(german: Table) -> Iterator[tuple[str, bool]]:
    """English rules that our articles may not show, but whose German kin is known."""
    cues = ("verb", "stance", "noun", "noun with verb")
    rules = [*WHOLE_KIN, *(f"{cue}, {content}" for cue in cues for content in KIN)]
    return (
        (rule, speaker)
        for rule in rules
        for speaker in (False, True)
        if (kin(rule), speaker) in german
    )


def _count() -> tuple[Counter[tuple[str, bool]], Counter[tuple[str, bool]]]:
    """Findings by rule and whether a speaker was found: how many, and how many right."""
    found: Counter[tuple[str, bool]] = Counter()
    right: Counter[tuple[str, bool]] = Counter()
    for text, wanted in _expectations():
        read = extract(text, "en")
        left = dict(wanted)
        for statement in (each for each in read.statements if each.type is not StatementType.POST):
            key = (statement.reasons[0].rule, bool(statement.speaker))
            beginning = next((b for b in left if _words_of(read, statement).startswith(b)), None)
            found[key] += 1
            if beginning is not None:
                right[key] += (statement.resolved_speaker or "").casefold() in left.pop(beginning)
    return found, right


def _expectations() -> list[tuple[str, dict[str, set[str]]]]:
    """Texts with the beginnings of the statements wanted, and the names that are right for their
    speakers.
    """
    own = [
        (text, {begin: {(name or "").casefold()} for begin, name in wanted})
        for text, wanted in (*ARTICLES, *UNSEEN)
    ]
    others = [
        (
            article.text,
            {
                _beginning(article.text, each.quote): {
                    name.casefold() for name in each.resolved or ("",)
                }
                for each in article.statements
            },
        )
        for article in all_articles()
        if article.language == "en"
    ]
    return own + others


def _beginning(text: str, quote: Spans) -> str:
    begin, end = quote[0]
    return text[begin : min(end, begin + 24)].lstrip(_MARKS)


def _words_of(found: Extraction, statement: Statement) -> str:
    return found.text[statement.begin : statement.end].lstrip(_MARKS)


if __name__ == "__main__":
    main()
