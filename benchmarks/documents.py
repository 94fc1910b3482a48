"""What the benchmarks print, written into the documents: each has its section between two comments.

<!-- benchmark: desk -->
…
<!-- end of desk -->
"""

from __future__ import annotations

import re
from pathlib import Path

DOCS = Path(__file__).parents[1] / "docs"
DOCUMENTS = (DOCS / "accuracy.md", DOCS / "performance.md")


def sections() -> dict[str, Path]:
    """Benchmark → the document that has its section, in the order of the documents."""
    return {
        name: document
        for document in DOCUMENTS
        for name in re.findall(r"^<!-- benchmark: (\w+) -->$", document.read_text("utf-8"), re.M)
    }


def write_section(document: Path, name: str, printed: str) -> None:
    """Replace what stands between the comments; text that is no Markdown goes into a block."""
    begin, end = f"<!-- benchmark: {name} -->\n", f"<!-- end of {name} -->"
    text = document.read_text("utf-8")
    before, found, rest = text.partition(begin)
    _, ended, after = rest.partition(end)
    if not (found and ended):
        raise ValueError(f"{document} has no section of {name}")
    printed = printed.strip("\n")
    if not printed.startswith("|"):
        printed = f"```text\n{printed}\n```"
    document.write_text(f"{before}{begin}\n{printed}\n\n{end}{after}", "utf-8")
