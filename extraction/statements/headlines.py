"""Headlines that say who says what: »Landrätin Brehm: Schule bleibt offen«, »Bahn: Strecke bleibt
gesperrt«.

A headline stands outside of the running prose, so it is read by its form alone: a label that ends
with a function, an organisation or a group, or with a name that the article has, and words behind
its colon. So are the lines of a list of headlines.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from extraction.parse.person_words import PersonWords, load_person_words
from extraction.parse.word_groups import word_groups
from extraction.records import (
    Passage,
    PassageKind,
    Person,
    Reason,
    Span,
    Statement,
    StatementType,
)
from extraction.statements.confidence import confidence, load_table
from extraction.text.paragraphs import line_groups

RULE = "headline"
_STAMP = re.compile(r"(?:\+\+\+\s*)?(?:[\[(]?\d{1,2}[.:]\d{2}(?: ?Uhr)?[\])]?\s*:?\s*)?")
_LABELLED = re.compile(r"([^\W\d_][^:„“»«\"\n]{1,60}):\s+(\S[^\n]*?)\s*(?:\+\+\+)?\Z")
_QUOTED = re.compile(r"[„“»«\"].*[“”»«\"]\Z")
_LONGEST_LABEL = 6  # words
_SHORTEST_LIST = 3  # lines
_FEWEST_WORDS = 3  # behind a label
_NO_TITLE = re.compile(r"[.;,]\Z|.{100}")
_SECTIONS = ("portal", "archiv", "magazin", "redaktion", "ressort")  # of a paper, before its links


def headline_statements(
    text: str,
    passages: Iterable[Passage],
    people: Sequence[Person],
    found: Iterable[Statement],
    language: str,
) -> Iterator[Statement]:
    """The statements of the headlines among ``passages``, and of a text that is one headline."""
    taken = [(statement.begin, statement.end) for statement in found]
    passages = tuple(passages)
    lines = [p.span for p in passages if p.kind is PassageKind.HEADLINE]
    lines += _listed(text, passages)
    alone = Span((len(text) - len(text.lstrip()), len(text.rstrip())))
    if "\n" not in text[alone[0] : alone[1]] and not lines:
        lines = [alone]
    for line in lines:
        statement = _statement(text, line, people, language)
        if statement and not any(b < statement.end and statement.begin < e for b, e in taken):
            yield statement


def _listed(text: str, passages: Sequence[Passage]) -> Iterator[Span]:
    """The lines of a list of headlines (»Die Woche in Schlagzeilen«): three or more without a full
    stop, of which some have no label, for »Trainer: Pit Rau« stands among labels only.
    """
    for group in line_groups(text):
        lines = [text[begin:end] for begin, end in group]
        titles = len(lines) >= _SHORTEST_LIST and not any(map(_NO_TITLE.search, lines))
        if not titles or all(": " in line for line in lines):
            continue
        for line in group:
            free = not any(p.span[0] < line[1] and line[0] < p.span[1] for p in passages)
            if free and len(text[slice(*line)].partition(": ")[2].split()) >= _FEWEST_WORDS:
                yield line


def _statement(text: str, line: Span, people: Sequence[Person], language: str) -> Statement | None:
    stamp = _STAMP.match(text, *line)
    match = _LABELLED.match(text[: line[1]], stamp.end() if stamp else line[0])
    if not match or match[2][-1] in ".?" or len(match[1].split()) > _LONGEST_LABEL:
        return None
    texts = word_groups(language).get("headline_sources", frozenset())
    resolved = _who(match[1], people, load_person_words(language), texts)
    if resolved is None:
        return None
    quoted = _QUOTED.match(match[2]) is not None
    return Statement(
        StatementType.DIRECT if quoted else StatementType.INDIRECT,
        quote=(Span(match.span(2)),),
        speaker=(Span(match.span(1)),),
        frame=(Span((match.start(1), match.end(1) + 1)),),
        confidence=confidence(load_table(language), RULE, True),
        reasons=(Reason(RULE, (Span((match.end(1), match.end(1) + 1)),)),),
        resolved_speaker=resolved,
        resolution="full_name" if any(p.name == resolved for p in people) else "description",
        resolution_certainty=0.8,
    )


def _who(
    label: str, people: Sequence[Person], words: PersonWords, texts: frozenset[str]
) -> str | None:
    """Who is meant by the label, None where it names nobody who can speak (»Fußball«, »Kiel«);
    ``texts`` say something themselves (»Studie«).
    """
    parts = label.split()
    *front, named_last = parts
    if any(part[0].islower() and part.lower() not in words.particles for part in front):
        return None
    if named_last[0].islower() and named_last not in texts:  # »Court filing«
        return None
    if named := _named(parts[-1], people):
        return named
    roles = [i for i, part in enumerate(parts) if words.role(part)]
    if roles:
        return " ".join(parts[roles[-1] + 1 :]) or label
    last = parts[-1].lower()
    speaks = words.organisation(parts[-1]) is not None or last in words.groups | texts
    return label if speaks and not last.endswith(_SECTIONS) else None


def _named(word: str, people: Sequence[Person]) -> str | None:
    """The person of this last name, else one who bears it as another part of the name."""
    for person in people:
        if word in (name.split()[-1] for name in (person.name, *person.names)):
            return person.name
    return next((person.name for person in people if word in person.name.split()), None)
