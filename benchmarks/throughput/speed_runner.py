"""One build at work for ``speed_ratio``: jobs come as JSON lines, processor seconds go back.

It runs in an older build too, and so uses nothing that is not in both.
"""

from __future__ import annotations

import hashlib
import json
import sys
import time
from collections.abc import Callable
from typing import Any

import extraction
from extraction.parse import pipeline

Texts = list[tuple[str, str]]
"""Language and text."""


def pipeline_one_by_one(texts: Texts) -> list[Any]:
    return [pipeline.load(language)(text) for language, text in texts]


def pipeline_in_batches(texts: Texts) -> list[Any]:
    docs = list[Any]()
    for code in ("de", "en"):
        alike = [text for language, text in texts if language == code]
        docs += pipeline.load(code).pipe(alike, batch_size=64)
    return docs


def extract(texts: Texts) -> list[Any]:
    return [extraction.extract(text, language) for language, text in texts]


def extract_many(texts: Texts) -> list[Any]:
    """An older build has ``extract`` alone."""
    if not hasattr(extraction, "extract_many"):
        return extract(texts)
    languages = [language for language, _ in texts]
    return list(extraction.extract_many([text for _, text in texts], languages))


def as_json(found: Any) -> Any:
    """To be compared: of a parse each word's head and labels. Lemmas an older build had too."""
    if hasattr(found, "as_dict"):
        return found.as_dict()
    return [(word.head.i, word.dep_, word.tag_, word.ent_type_) for word in found]


JOBS: dict[str, Callable[[Texts], list[Any]]] = {
    job.__name__: job for job in (pipeline_one_by_one, pipeline_in_batches, extract, extract_many)
}


def main() -> None:
    for line in sys.stdin:
        order = json.loads(line)
        start = time.process_time()
        done = JOBS[order["job"]](order["texts"])
        spent = time.process_time() - start
        digest = hashlib.sha256(json.dumps([as_json(found) for found in done]).encode()).hexdigest()
        print(json.dumps({"seconds": spent, "digest": digest}), flush=True)


if __name__ == "__main__":
    main()
