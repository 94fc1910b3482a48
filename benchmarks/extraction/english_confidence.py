"""Counts how often each English rule is right, and writes ``extraction/data/en/confidence.tsv``.

    python -m benchmarks english_confidence

Counted are the findings in GUM's train part (news, interview, bio and voyage, see
``gum.py``) and in the articles and texts of our own. A rule with and without a speaker
is given the share of its findings that are found with the right speaker, as if ten more had been
seen that were right as often as those of its family (all verbs, all reported, all speeches …):
(right + 10 × family) / (found + 10). Printed at the end is how far the table can be trusted on
the news of GUM's dev and test parts, which it has not seen: the expected calibration error.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from pathlib import Path

import extraction
from benchmarks.extraction.english_gum import add_article
from benchmarks.extraction.gum import read_articles
from extraction import Extraction, Statement, StatementType, extract
from extraction.evaluation.scores import Figures, calibration_error, confidence_bins
from extraction.records import Spans
from extraction.statements.confidence import confidence
from tests.extraction.judged.expectations import all_articles
from tests.extraction.texts.english_articles import ARTICLES, UNSEEN
from tests.extraction.texts.english_genres import GENRES
from tests.extraction.texts.unseen_articles import ENGLISH

TABLE = Path(extraction.__file__).parent / "data" / "en" / "confidence.tsv"
GENRES_COUNTED = ("news", "interview", "bio", "voyage")
WEIGHT = 10
_MARKS = "\"'“”‘’' "
HEAD = """\
# How often a finding of each English rule is right, speaker included: see
# extraction/statements/confidence.py.
# Written by `python -m benchmarks english_confidence`, from GUM's train part and texts of our own;
# frequencies only.
"""

Key = tuple[str, bool]
Table = dict[Key, float]


def main() -> None:
    found, right = _counts()
    table = fitted(found, right)
    rows = [
        f"{rule}\t{'yes' if speaker else 'no'}\t{share:.2f}\n"
        for (rule, speaker), share in table.items()
    ]
    TABLE.write_text(f"{HEAD}rule\tspeaker\tprobability\n{''.join(rows)}", "utf-8")
    for key, share in table.items():
        print(
            f"{key[0]:36} {'speaker' if key[1] else 'nobody':8} {right[key]:3} of {found[key]:3}  "
            f"{share:.2f}"
        )
    print(f"{sum(right.values())} of {sum(found.values())} findings right")
    judged = [(confidence(table, *key), usable) for key, usable in _unseen()]
    print(
        f"expected calibration error on the news of GUM dev and test: "
        f"{calibration_error(judged):.3f}"
    )
    for members in confidence_bins(judged):
        mean, share = (sum(column) / len(members) for column in zip(*members, strict=True))
        print(f"  {len(members):3} findings, mean confidence {mean:.2f}, right {share:.2f}")


def fitted(found: Mapping[Key, int], right: Mapping[Key, int]) -> Table:
    """The share of each rule, drawn to that of its family."""
    families: Counter[Key] = Counter()
    families_right: Counter[Key] = Counter()
    for rule, speaker in found:
        family = rule.partition(",")[0], speaker
        families[family] += found[rule, speaker]
        families_right[family] += right[rule, speaker]
    overall = sum(right.values()) / max(sum(found.values()), 1)
    table = {}
    for rule, speaker in sorted(found):
        family = rule.partition(",")[0], speaker
        share = (families_right[family] + WEIGHT * overall) / (families[family] + WEIGHT)
        seen = found[rule, speaker]
        table[rule, speaker] = (right[rule, speaker] + WEIGHT * share) / (seen + WEIGHT)
    return table


def _counts() -> tuple[Counter[Key], Counter[Key]]:
    """Findings by rule and whether a speaker was found: how many, and how many right."""
    figures = Figures()
    for article in read_articles("train"):
        if article["genre"] in GENRES_COUNTED:
            add_article(figures, article)
    found: Counter[Key] = Counter()
    right: Counter[Key] = Counter()
    for key, counted in figures.by_rule.items():
        found[key] += counted["n"]
        right[key] += counted["usable"]
    _count_own(found, right)
    return found, right


def _unseen() -> list[tuple[Key, bool]]:
    """Rule and speaker of each finding in the news of the dev and test parts, and whether it is
    right.
    """
    figures = Figures()
    for part in ("dev", "test"):
        for article in read_articles(part):
            if article["genre"] == "news":
                add_article(figures, article)
    judged: list[tuple[Key, bool]] = []
    for key, counted in figures.by_rule.items():
        judged += [(key, i < counted["usable"]) for i in range(counted["n"])]
    return judged


def _count_own(found: Counter[Key], right: Counter[Key]) -> None:
    for text, wanted in _expectations():
        read = extract(text, "en")
        left = dict(wanted)
        for statement in (each for each in read.statements if each.type is not StatementType.POST):
            key = (statement.reasons[0].rule, bool(statement.speaker))
            beginning = next((b for b in left if _words_of(read, statement).startswith(b)), None)
            found[key] += 1
            if beginning is not None:
                right[key] += (statement.resolved_speaker or "").casefold() in left.pop(beginning)


def _expectations() -> list[tuple[str, dict[str, set[str]]]]:
    """Texts with the beginnings of the statements wanted, and the names that are right for their
    speakers.
    """
    own = [
        (text, {begin: {(name or "").casefold()} for begin, name in wanted})
        for text, wanted in (*ARTICLES, *UNSEEN, *GENRES.values(), ENGLISH)
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
