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
from extraction.statements import headline_acts
from extraction.statements.confidence import confidence, load_table
from extraction.statements.interview_answers import title_of_interview
from extraction.text.paragraphs import line_groups

RULE = "headline"
_STAMP = re.compile(
    r"(?:\+{2,3}\s*)?"
    r"(?:[\[(]?\d{1,2}[.:]\d{2}(?: ?(?:Uhr|[AaPp]\.?[Mm]\.?))?[\])]?\s*(?:[:–—-]|\+{2,3})?\s*)?"
)
_LABELLED = re.compile(r"([^\W\d_][^:„“»«\"\n]{1,60}):\s+(\S[^\n]*?)\s*(?:\+{2,3})?\Z")
_WORD = re.compile(r"[^\W\d_]{2}")  # which »Zuschauer: 240« has none of behind its label
_QUOTED = re.compile(r"[„“»«\"].*[“”»«\"]\Z")
# »Rektorin Ohm: „Wir gehen“ – Stadtrat reagiert«: what is said ends with its mark
_QUOTED_FIRST = re.compile(
    r"[„“»«\"][^„“”»«\"]+[“”»«\"](?= [–—-] )"
    r"|(?:“[^“”]+”|‘[^‘\n]+’)(?= (?:as|after|amid) )"  # ‘We were bullied’ as Rovers lose
)
# »“Shambles”: auditor Leena Rao on the budget«: what is said, functions in small letters, a name
_SPOKEN = re.compile(
    r"\s*([“„»‘\"][^\n]{2,90}[”“«’\"]):\s+((?:[a-zäöü-]{3,} ){0,2})"
    r"([A-ZÄÖÜ][\w’'.-]*(?: [A-ZÄÖÜ][\w’'.-]*){0,3})(?=\s|\Z)"
)
_LONGEST_LABEL = 6  # words
_SHORTEST_LIST = 3  # lines
_BELOW = 150  # characters of the sentence under a headline
_FEWEST_WORDS = 3  # behind a label
_NO_TITLE = re.compile(r"[.;,]\Z|.{100}")
_SECTIONS = ("portal", "archiv", "magazin", "redaktion", "ressort")  # of a paper, before its links


def headline_statements(
    text: str,
    passages: Iterable[Passage],
    people: Sequence[Person],
    found: Iterable[Statement],
    language: str,
    omitted: frozenset[str] = frozenset(),
) -> Iterator[Statement]:
    """The statements of the headlines among ``passages``, and of a text that is one headline;
    without the rules that are ``omitted``.
    """
    found = tuple(found)
    taken = [(statement.begin, statement.end) for statement in found]
    passages = tuple(passages)
    lines = [p.span for p in passages if p.kind is PassageKind.HEADLINE]
    lines += _listed(text, passages)
    alone = Span((len(text) - len(text.lstrip()), len(text.rstrip())))
    acts_in = lines if headline_acts.RULE not in omitted else []
    if "\n" not in text[alone[0] : alone[1]] and not lines:
        lines = [alone]
        if _is_told_behind(text, alone, language) and headline_acts.RULE not in omitted:
            acts_in = lines
    for line in lines:
        titled = title_of_interview(text, line, found)
        told = _in_line(text, line, people, language, acts=line in acts_in)
        for statement in (titled,) if titled else told:
            if not any(b < statement.end and statement.begin < e for b, e in taken):
                yield statement


def _is_told_behind(text: str, line: Span, language: str) -> bool:
    """»Two hurt in blast, police say«: a text that is one line without a full stop, at whose end
    the language's headlines have who says it.
    """
    words = text[slice(*line)].split()
    return bool(words) and words[-1].lower() in word_groups(language).get("headline_telling", ())


def _in_line(
    text: str, line: Span, people: Sequence[Person], language: str, *, acts: bool
) -> Iterator[Statement]:
    label = _statement(text, line, people, language)
    labelled = label or _spoken_before(text, line, people, language)
    if labelled:
        yield labelled
    elif acts:
        yield from _acts(text, line, people, language)


def _acts(text: str, line: Span, people: Sequence[Person], language: str) -> Iterator[Statement]:
    """»Union leaders hail deal«, in a line without a label."""
    names = frozenset(
        parts[-1] for one in people for name in (one.name, *one.names) if (parts := name.split())
    )
    stamp = _STAMP.match(text, *line)
    bare = Span((stamp.end() if stamp else line[0], line[1]))
    for act in headline_acts.headline_acts(text, bare, names, language):
        label = text[slice(*act.speaker)] if act.speaker else ""
        named = _who_acts(label, line, people)
        yield Statement(
            act.type,
            quote=(act.quote,),
            speaker=(act.speaker,) if act.speaker else (),
            cue=(act.cue,),
            frame=(Span((min(act.cue[0], (act.speaker or act.cue)[0]), act.cue[1])),),
            confidence=confidence(load_table(language), headline_acts.RULE, bool(label)),
            reasons=(Reason(headline_acts.RULE, (act.cue,)),),
            resolved_speaker=named or label or None,
            resolution=("full_name" if named else "description") if label else "",
            resolution_certainty=0.8 if label else 0.0,
        )


def _listed(text: str, passages: Sequence[Passage]) -> Iterator[Span]:
    """The lines of a list of headlines (»Die Woche in Schlagzeilen«): three or more without a full
    stop, of which some have no label, for »Trainer: Pit Rau« stands among labels only.
    """
    yield from _lines_apart(text, passages)
    for group in line_groups(text):
        lines = [text[begin:end] for begin, end in group]
        titles = len(lines) >= _SHORTEST_LIST and not any(map(_NO_TITLE.search, lines))
        if not titles or all(": " in line for line in lines):
            continue
        for line in group:
            free = not any(p.span[0] < line[1] and line[0] < p.span[1] for p in passages)
            if free and len(text[slice(*line)].partition(": ")[2].split()) >= _FEWEST_WORDS:
                yield line


def _lines_apart(text: str, passages: Sequence[Passage]) -> Iterator[Span]:
    """The lines of a list of headlines with blank lines between them, as newsletters have them."""
    run: list[Span] = []
    for group in (*line_groups(text), []):
        title = len(group) == 1 and not _NO_TITLE.search(text[slice(*group[0])])
        if title:
            run.append(group[0])
            continue
        if len(run) > _SHORTEST_LIST and not all(": " in text[slice(*line)] for line in run):
            taken = [p.span for p in passages]
            yield from (s for s in run if not any(b < s[1] and s[0] < e for b, e in taken))
        run = []


def _statement(text: str, line: Span, people: Sequence[Person], language: str) -> Statement | None:
    stamp = _STAMP.match(text, *line)
    match = _LABELLED.match(text[: line[1]], stamp.end() if stamp else line[0])
    if not match or match[2][-1] in ".?" or len(match[1].split()) > _LONGEST_LABEL:
        return None
    if not _WORD.search(match[2]):
        return None
    resolved = _named_below(match[1], line, people) or _label_names(match[1], people, language)
    if resolved is None:
        return None
    quoted = _QUOTED.match(match[2]) or _QUOTED_FIRST.match(match[2])
    kind = StatementType.DIRECT if quoted else StatementType.INDIRECT
    label, colon = Span(match.span(1)), Span((match.end(1), match.end(1) + 1))
    frame = Span((label[0], colon[1]))
    said = Span((match.start(2), match.start(2) + len(quoted[0]) if quoted else match.end(2)))
    return _labelled(kind, said, label, frame, colon, resolved, people, language)


def _label_names(label: str, people: Sequence[Person], language: str) -> str | None:
    texts = word_groups(language).get("headline_sources", frozenset())
    return _who(label, people, load_person_words(language), texts)


def _spoken_before(
    text: str, line: Span, people: Sequence[Person], language: str
) -> Statement | None:
    """»“Shambles”: auditor Leena Rao on the budget«: who is named behind the colon."""
    match = _SPOKEN.match(text[: line[1]], line[0])
    if not match:
        return None
    words, begin = load_person_words(language), match.start(3)
    if match[2] and not all(words.role(word) for word in match[2].split()):
        return None
    resolved = _label_names(match[3], people, language) or (match[3] if match[2] else None)
    if resolved is None:
        return None
    label = Span((match.start(2) if match[2] else begin, match.end(3)))
    colon = Span((match.end(1), match.end(1) + 1))
    frame, said = Span((colon[0], label[1])), Span(match.span(1))
    return _labelled(StatementType.DIRECT, said, label, frame, colon, resolved, people, language)


def _labelled(
    kind: StatementType,
    quote: Span,
    label: Span,
    frame: Span,
    colon: Span,
    resolved: str,
    people: Sequence[Person],
    language: str,
) -> Statement:
    return Statement(
        kind,
        quote=(quote,),
        speaker=(label,),
        frame=(frame,),
        confidence=confidence(load_table(language), RULE, True),
        reasons=(Reason(RULE, (colon,)),),
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
    others = (person.name for person in people if word in person.name.split())
    return _bearer(word, people) or next(others, None)


def _who_acts(label: str, line: Span, people: Sequence[Person]) -> str | None:
    """The person of the text whom the subject of a headline means, None for no label or nobody."""
    if not label:
        return None
    return _bearer(label.split()[-1], people) or _named_below(label, line, people)


def _named_below(label: str, line: Span, people: Sequence[Person]) -> str | None:
    """»Kapitän verteidigt Kurs« above »Kapitän Arne Lüders …«: whoever has the function that the
    headline names, in the sentence below it.
    """
    below = range(line[1], line[1] + _BELOW)
    found = {
        person.name
        for person in people
        for position in person.positions
        if position.title == label and any(span[0] in below for span in position.spans)
    }
    return found.pop() if len(found) == 1 else None


def _bearer(word: str, people: Sequence[Person]) -> str | None:
    for person in people:
        if word in (" ".join(name.split()[-1:]) for name in (person.name, *person.names)):
            return person.name
    return None
