"""Set the marks of known misses to what the extraction misses now, and print the figures.

    python -m tests.extraction.judged.refresh_marks          writes articles/known_misses.toml anew
    python -m tests.extraction.judged.refresh_marks --show   only prints the figures and every miss

Look at the difference before it is committed: a mark that comes is something the extraction could
do before.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter

from tests.extraction.judged import judgement, marks
from tests.extraction.judged.expectations import all_articles

ASPECTS = (
    *judgement.STATEMENT_ASPECTS,
    "post",
    "person",
    "positions",
    "not a statement",
    "spurious",
)
HEAD = """\
# What the extraction is known to miss in these articles, by aspect: a strict xfail each.
# Written by python -m tests.extraction.judged.refresh_marks; not to be edited by hand.
"""


def current_misses() -> dict[str, dict[str, str]]:
    misses: dict[str, dict[str, str]] = {}
    for case in marks.fixed_cases():
        if complaint := _complaint(case):
            misses.setdefault(case.aspect, {})[case.id] = complaint
    for article in all_articles():
        for name, rule in _spurious(article).items():
            misses.setdefault("spurious", {})[name] = rule or "no rule named"
    return misses


def _complaint(case):
    try:
        return case.complaint()
    except Exception as error:  # whatever it is, the extraction has not done it
        return f"{type(error).__name__}: {error}"


def _spurious(article):
    try:
        return judgement.spurious(judgement.read(article))
    except Exception:
        return {}


def as_toml(misses) -> str:
    lines = [HEAD]
    for aspect in ASPECTS:
        lines.append(f"[{_string(aspect)}]")
        lines += [
            f"{_string(name)} = {_string(why)}"
            for name, why in sorted(misses.get(aspect, {}).items())
        ]
        lines.append("")
    return "\n".join(lines)


def _string(words):
    """A TOML basic string; JSON's escapes are TOML's too, except for DEL, which no article
    holds.
    """
    return json.dumps(words, ensure_ascii=False)


def figures(misses) -> str:
    cases = Counter(case.aspect for case in marks.fixed_cases())
    missed = {aspect: len(misses.get(aspect, {})) for aspect in cases}
    lines = [
        f"{aspect:<16}{cases[aspect] - missed[aspect]:>5} of {cases[aspect]}" for aspect in cases
    ]
    return "\n".join([*lines, f"{'spurious':<16}{len(misses.get('spurious', {})):>5}"])


def main(arguments=None) -> int:
    parser = argparse.ArgumentParser(
        prog="python -m tests.extraction.judged.refresh_marks",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--show", action="store_true", help="write nothing, print every miss")
    options = parser.parse_args(arguments)
    misses = current_misses()
    if options.show:
        sys.stdout.write(as_toml(misses) + "\n")
    else:
        marks.PATH.write_text(as_toml(misses), encoding="utf-8")
    sys.stdout.write(figures(misses) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
