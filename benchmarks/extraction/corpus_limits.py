"""What of the German news quotation corpus no rule can reach, on its train part, which the rules
were tuned on.

    python -m benchmarks corpus_limits [GOLD] [--markdown]

GOLD is ../shared/quotes-de/train.jsonl.gz when not given. First the statements that are found with
another speaker than the corpus has, by kind. Then the acts of speech without a clause: each verb's
findings, as the `desk` profile has them, are marked in the corpus or they are not; the figures are
those of a reader who knows for each verb which is more frequent, and keeps or drops all of its
findings: the best that any list of verbs can reach.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from benchmarks.extraction.gold_files import TRAIN, gold_files
from benchmarks.tables import percent, print_table
from extraction import extract
from extraction.evaluation.assignment import best_pairs
from extraction.evaluation.scores import (
    Marked,
    jaccard,
    marked,
    overlap,
    read_gold_articles,
    same_speaker,
)
from extraction.parse.lexicon import load_lexicon

HALF = 0.5
CARRIED = ("subjunctive goes on", "sollen", "speech without frame")
Pair = tuple[Marked, Marked | None]


def main(arguments: list[str]) -> int:
    markdown = "--markdown" in arguments
    gold = gold_files(arguments, TRAIN)[0]
    articles = list(read_gold_articles(gold))
    found = [pair for article in articles for pair in _pairs(article, "corpus")[0]]
    _print_speakers(found, markdown=markdown)
    _print_verbs(articles, markdown=markdown)
    return 0


def _pairs(
    article: dict[str, Any], profile: str
) -> tuple[list[Pair], list[tuple[Marked, str, bool]]]:
    """The gold statements with what is found for them; and each finding with the words that made
    its rule fire, and whether it is marked.
    """
    tokens = article["tokens"]
    ends = [end for _, end in tokens]
    gold = [g for g in (marked(row, tokens, ends) for row in article["statements"]) if g.quote]
    rows = extract(article["text"], "de", profile=profile).as_dict()["statements"]
    findings = [marked(row, tokens, ends) for row in rows]
    partner = dict(best_pairs([[overlap(g, p) for p in findings] for g in gold]))
    pairs = [(g, findings[partner[i]] if i in partner else None) for i, g in enumerate(gold)]
    met = {j for i, j in partner.items() if jaccard(gold[i].quote, findings[j].quote) >= HALF}
    words = [" ".join(_words(article["text"], row)) for row in rows]
    return pairs, [(p, words[j], j in met) for j, p in enumerate(findings)]


def _words(text: str, row: dict[str, Any]) -> Iterator[str]:
    for reason in row["reasons"]:
        yield from (text[slice(*span)].lower() for span in reason["words"])


def _print_speakers(pairs: Iterable[Pair], *, markdown: bool) -> None:
    found = [(g, p) for g, p in pairs if p and jaccard(g.quote, p.quote) >= HALF]
    kinds = Counter(_kind(g, p) for g, p in found if not same_speaker(g, p))
    rows = [[kind, n, percent(n / len(found))] for kind, n in kinds.most_common()]
    rows.append(["all", kinds.total(), percent(kinds.total() / len(found))])
    print_table(["another speaker", "statements", "of those found"], rows, markdown=markdown)


def _kind(gold: Marked, found: Marked) -> str:
    wanted, named = gold.roles["speaker"], found.roles["speaker"]
    if not wanted:
        return "the corpus has nobody"
    if not named:
        return "nobody found"
    if wanted & named:
        return "the same, longer or shorter"
    return "carried over sentences" if found.rule in CARRIED else "another in the sentence"


def _print_verbs(articles: Iterable[dict[str, Any]], *, markdown: bool) -> None:
    lexicon = load_lexicon("de")
    counted: dict[str, Counter[bool]] = {}
    reported = 0
    for article in articles:
        pairs, findings = _pairs(article, "desk")
        reported += sum(g.type == "Reported" for g, _ in pairs)
        for finding, words, is_marked in findings:
            if finding.rule.startswith("reported"):
                verbs = {r.verb.lemma for word in words.split() for r in lexicon.readings(word)}
                counted.setdefault(min(verbs, default=words), Counter())[is_marked] += 1
    kept = [n for n in counted.values() if n[True] >= n[False]]
    rows = [
        _share("all verbs", list(counted.values()), reported),
        _share("the better answer for each verb", kept, reported),
    ]
    head = ["acts of speech", "findings", "marked", "precision", "recall", "F1"]
    print_table(head, rows, markdown=markdown)


def _share(name: str, counts: Sequence[Counter[bool]], reported: int) -> list[object]:
    findings, right = sum(n.total() for n in counts), sum(n[True] for n in counts)
    f1 = 2 * right / (findings + reported)
    return [
        name,
        findings,
        right,
        percent(right / findings),
        percent(right / reported),
        percent(f1),
    ]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
