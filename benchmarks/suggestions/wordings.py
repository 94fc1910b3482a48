"""How many proposed wordings an editor would leave as they are, on examples labelled by hand.

    python -m benchmarks wordings [--misses]

The examples of part 1 were labelled before the code was written; those of part 2 afterwards,
before it had read them.
"""

from __future__ import annotations

import sys
import tomllib
from collections import Counter

from benchmarks.builds import PROJECT
from extraction import extract

EXAMPLES = PROJECT / "tests" / "data" / "wordings.toml"


def proposed(example: dict[str, object]) -> str:
    """What is proposed for the statement that begins with the example's words."""
    text = str(example["text"])
    begin = text.index(str(example["words"]))
    found = extract(text, str(example["language"])).statements
    return next((each.wording for each in found if abs(each.begin - begin) < 3), "")


def outcome(example: dict[str, object]) -> str:
    """»usable«, »rightly silent«, »silent« or »to be edited«."""
    wording, wanted = proposed(example), example["wordings"]
    assert isinstance(wanted, list)
    if not wording:
        return "silent" if wanted else "rightly silent"
    return "usable" if wording in wanted else "to be edited"


def main(arguments: list[str]) -> None:
    examples = tomllib.loads(EXAMPLES.read_text("utf-8"))["example"]
    counts: dict[tuple[int, str], Counter[str]] = {}
    for example in examples:
        found = outcome(example)
        counts.setdefault((example["part"], example["language"]), Counter())[found] += 1
        if "--misses" in arguments and found in ("silent", "to be edited"):
            print(f"{found}: {example['text']}\n    {proposed(example)}")
    print(
        "| part | language | examples | usable without edit | rightly silent | silent "
        "| to be edited |"
    )
    print("| --- | --- | --- | --- | --- | --- | --- |")
    for (part, language), each in sorted(counts.items()):
        cells = [each[name] for name in ("usable", "rightly silent", "silent", "to be edited")]
        print(f"| {part} | {language} | {each.total()} | " + " | ".join(map(str, cells)) + " |")


if __name__ == "__main__":
    main(sys.argv[1:])
