"""Articles with statements from GUM, the Georgetown University Multilayer corpus (Zeldes 2017).

GUM marks no statements, but its discourse units tell who says what: a unit whose relation is
``attribution-positive`` or ``attribution-negative`` (»the mayor said«) points at the unit that is
said. Out of these come articles in the shape of the German corpus: quote = the unit said with what
hangs below it in its sentence, or up to the closing quotation mark; frame = the attributing unit;
cue and speaker by the tree inside it. Thoughts (»she believed«), credits (»Photo: A. Moreau.«)
and first persons who weigh what they say (»I think«) are marked as thought: no desk wants them, and
finding them is not punished.

Objects of speech (»called for a pause«) and quotations that go on have no unit of their own. So the
news of the dev and test parts was read whole, and its statements are labels of ours; in the train
part what the extraction found beside GUM's units was judged one by one, and is gold where it is
right, so that recall there is flattered (``gum_statements.json``, offsets only). GUM's
annotations are CC BY 4.0, its texts CC BY 2.5 (news, interview), CC BY 4.0 (court, academic) and CC
BY-SA 3.0 (bio, voyage); none of it is part of this project.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from benchmarks.builds import PROJECT
from benchmarks.extraction.gum_documents import Document, Unit, Word, read_documents

FOLDER = PROJECT.parent / "shared" / "gum-en"
LABELS = Path(__file__).parent / "gum_statements.json"

# Cues of private states: they tell what somebody thinks, not what somebody said.
_THOUGHTS = """
    think believe know feel wonder hope fear expect assume consider suppose realize realise
    imagine understand see remember doubt suspect guess decide learn hear want wish dream forget
    notice worry mean find appear seem recognize recognise perceive presume figure judge ensure
    take be
"""
_SUPPORTS = "make give issue express voice raise come reach offer have send"
_THOUGHT, _SUPPORT = frozenset(_THOUGHTS.split()), frozenset(_SUPPORTS.split())
_OPEN, _CLOSE = '“"„', '”"“'
_CUE_PARTS = ("aux", "aux:pass", "compound:prt", "cop")


def read_articles(part: str, folder: Path = FOLDER) -> Iterator[dict[str, Any]]:
    """The articles of GUM's ``part`` (train, dev or test) with their statements."""
    for document in read_documents(folder / f"gum-{part}.conllu.gz"):
        statements = _labels()["whole"].get(document.name) or [
            *_statements(document),
            *_labels()["added"].get(document.name, ()),
        ]
        yield {
            "id": document.name,
            "genre": document.genre,
            "language": "en",
            "text": document.text,
            "tokens": [[word.begin, word.end] for word in document.words],
            "statements": statements,
        }


@cache
def _labels() -> dict[str, dict[str, list[dict[str, Any]]]]:
    labels: dict[str, dict[str, list[dict[str, Any]]]] = json.loads(LABELS.read_text("utf-8"))
    return labels


def _statements(document: Document) -> Iterator[dict[str, Any]]:
    below = defaultdict[int, list[int]](list)
    for number, unit in document.units.items():
        below[unit.head].append(number)
    for number, unit in document.units.items():
        if unit.relation.startswith("attribution") and unit.head in document.units:
            statement = _statement(document, number, below)
            if statement:
                yield statement


def _statement(
    document: Document, number: int, below: dict[int, list[int]]
) -> dict[str, Any] | None:
    unit = document.units[number]
    root = _root(document, unit)
    quote = _said(document, number, below)
    if root < 0 or not quote or _is_nested(document, root):
        return None
    cue, speaker = _cue_and_speaker(document, unit, root)
    direct = _is_quoted(document, quote)
    thought = _is_thought(document, root, cue, speaker)
    spans = {"quote": quote, "speaker": speaker, "cue": cue, "frame": unit.words}
    return {
        "type": "Direct" if direct else "Indirect",
        "medium": "Thought" if thought else "Speech",
        "addressee": [],
        **{role: _spans(document, _bare(document, words)) for role, words in spans.items()},
    }


def _root(document: Document, unit: Unit) -> int:
    inside = set(unit.words)
    outside = [i for i in unit.words if document.words[i].head not in inside]
    return next((i for i in outside if document.words[i].label != "punct"), -1)


def _said(document: Document, number: int, below: dict[int, list[int]]) -> list[int]:
    """The words of the unit that is said and of all below it in its sentence; to the closing mark
    where a quotation begins in it.
    """
    head = document.units[number].head
    if not document.units[head].words:
        return []
    sentence = document.words[document.units[head].words[0]].sentence
    if document.words[document.units[number].words[0]].sentence != sentence:
        return []  # a credit under a picture, or a frame in a sentence of its own
    found, queue = set[int](), [head]
    while queue:
        current = queue.pop()
        words = document.units[current].words
        inside = [i for i in words if document.words[i].sentence == sentence]
        if current != number and inside:
            found.update(inside)
            queue += [
                n
                for n in below[current]
                if n != number and not _is_other_frame(document, n, current, head)
            ]
    return sorted(_to_closing_mark(document, found))


def _is_other_frame(document: Document, number: int, current: int, head: int) -> bool:
    """A second frame around the same words."""
    return current == head and document.units[number].relation.startswith("attribution")


def _to_closing_mark(document: Document, found: set[int]) -> set[int]:
    words, first = document.words, min(found)
    text = "".join(words[i].text for i in range(first, max(found) + 1))
    opens = words[first].text in _OPEN or (first and words[first - 1].text in _OPEN)
    if not opens or sum(c in _OPEN + _CLOSE for c in text) % 2 == 0:
        return found
    for i in range(max(found) + 1, min(max(found) + 200, len(words))):
        if words[i].text in _CLOSE:
            return found | set(range(max(found) + 1, i + 1))
    return found


def _is_nested(document: Document, root: int) -> bool:
    """Whether the frame stands inside quoted words itself."""
    begin = document.words[root].begin
    paragraph = document.text.rfind("\n\n", 0, begin)
    before = document.text[max(paragraph, 0) : begin]
    return before.count("“") > before.count("”") or before.count('"') % 2 == 1


def _cue_and_speaker(document: Document, unit: Unit, root: int) -> tuple[list[int], list[int]]:
    words, inside = document.words, set(unit.words)
    if source := _according(words, unit):
        cue = [source[0], source[0] + 1]
        return cue, [i for i in _phrase(document, root, inside) if i not in cue]
    children = [i for i in unit.words if words[i].head == root]
    cue = [root, *(i for i in children if words[i].label in _CUE_PARTS)]
    cue += [i for i in children if words[i].lemma == "not"]
    if words[root].lemma in _SUPPORT:
        cue += [i for i in children if words[i].label in ("obj", "obl")]
    subject = _subject(document, root, children)
    if subject < 0:
        return sorted(cue), []
    reach = inside if subject in inside else set(range(len(words)))
    return sorted(cue), _phrase(document, subject, reach)


def _according(words: Sequence[Word], unit: Unit) -> list[int]:
    source = [i for i in unit.words if words[i].lemma == "accord" or words[i].text == "According"]
    return source or [i for i in unit.words if words[i].text.lower() == "according"]


def _subject(document: Document, root: int, children: list[int]) -> int:
    words = document.words
    passive = any(words[i].label == "aux:pass" for i in children)
    if passive:
        return next((i for i in children if words[i].label == "obl:agent"), -1)
    own = [i for i in words[root].subjects_of if words[i].text.lower() not in ("who", "which")]
    if own:
        return own[0]
    head = words[root].head
    if words[root].label in ("advcl", "acl", "xcomp", "conj") and head >= 0:
        if words[head].pos in ("NOUN", "PROPN", "PRON"):
            return head
        return words[head].subjects_of[0] if words[head].subjects_of else -1
    return next((i for i in children if words[i].label == "nmod:poss"), -1)


def _phrase(document: Document, head: int, reach: set[int]) -> list[int]:
    """The noun phrase of ``head``, without loose clauses behind it."""
    words, found, queue = document.words, {head}, [head]
    skipped = ("acl:relcl", "acl", "advcl", "parataxis", "punct", "conj", "cc", "cop", "nsubj")
    loose = {"acl:relcl", "acl", "advcl", "parataxis", "cop", "nsubj", "advmod", "ccomp", "csubj"}
    if words[head].pos in ("VERB", "AUX"):
        loose |= set(skipped)
    sentence = words[head].sentence
    around = range(max(0, head - 60), min(len(words), head + 60))
    near = [i for i in around if words[i].sentence == sentence and i in reach]
    while queue:
        current = queue.pop()
        for i in near:
            if words[i].head == current and i not in found:
                if current == head and words[i].label in loose:
                    continue
                found.add(i)
                queue.append(i)
    return sorted(i for i in found if not _is_by(document, i, head))


def _is_by(document: Document, i: int, head: int) -> bool:
    word = document.words[i]
    return word.head == head and word.label == "case" and word.text.lower() in ("by", "'s", "to")


def _is_quoted(document: Document, quote: list[int]) -> bool:
    words = document.words
    first, last = quote[0], quote[-1]
    opens = words[first].text in _OPEN or (first > 0 and words[first - 1].text in _OPEN)
    closes = any(words[i].text in _CLOSE for i in range(last - 1, min(last + 2, len(words))))
    return opens and closes


def _is_thought(document: Document, root: int, cue: list[int], speaker: list[int]) -> bool:
    words = document.words
    if words[root].pos not in ("VERB", "AUX") and words[cue[0]].text.lower() != "according":
        return True
    own = [words[i].text.lower() for i in speaker] in (["i"], ["we"])
    return own or not speaker or words[root].lemma in _THOUGHT


def _bare(document: Document, numbers: Iterable[int]) -> list[int]:
    """Without punctuation at the rims, quotation marks excepted."""
    found = list(numbers)
    while found and document.words[found[-1]].text in ".,;:!?–—-":
        found.pop()
    while found and document.words[found[0]].text in ".,;:!?–—-":
        found.pop(0)
    return found


def _spans(document: Document, numbers: list[int]) -> list[list[int]]:
    spans: list[list[int]] = []
    previous = -2
    for i in numbers:
        word = document.words[i]
        if i == previous + 1:
            spans[-1][1] = word.end
        else:
            spans.append([word.begin, word.end])
        previous = i
    return spans
