"""Who answers in an interview whose questions stand in bold and whose answers have no label.

Whoever the questions address by name (»Frau Kremp, wie geht es dem Wald?«), else the only person
whom the lines before the first question name in full; nobody where that leaves two.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from extraction.parse.person_words import PersonWords, load_person_words
from extraction.parse.tokens import Tokens
from extraction.parse.word_groups import word_groups
from extraction.records import Reason, Span, Spans, Statement, StatementType
from extraction.text.bold_questions import Interview, read_interview
from extraction.text.layout_phrases import any_of

FirstName = Callable[[str], str | None]
"""The gender of a first name, None for a word that is none."""

_PERSONS = frozenset({"PER", "PERSON"})  # in the recognisers' labels
_SHORTEST_TITLE = 12  # characters
_OPENING, _CLOSING = '„“»«"”‘', '“”«»"’'
_BARE = "speech without frame"
_LABELLED = "speech, colon"
# »Frau Dr. Kremp,«; the words of address are the language's
_ADDRESSED = r"(?:^|[\s*_,])((?:(?:{titles})\s+)+((?:[^\W\d_a-zß][\w’'-]*\s?){{1,3}}))(?=\s*[,?!])"


def name_who_answers(
    tokens: Tokens, statements: Sequence[Statement], interview: Interview, first_name: FirstName
) -> tuple[Statement, ...]:
    """The statements with who answers as speaker of the answers, of the words in the title, and of
    what a question says that he or she has said; ``first_name`` is None for a word that is none.
    """
    if not interview.questions:
        return tuple(statements)
    named = _who_answers(tokens, interview, first_name)
    speaker = (named,) if named else ()
    return tuple(
        replace(statement, speaker=speaker)
        if _is_answer(statement, interview) or _is_of_addressed(tokens, statement, interview)
        else statement
        for statement in statements
    )


def _is_answer(statement: Statement, interview: Interview) -> bool:
    answers = any(b <= statement.begin < e for b, e in interview.answers)
    labelled = statement.reasons[0].rule == _LABELLED
    if labelled and (interview.labelled or not statement.speaker):
        return answers  # »A: I was tired.«, »Antwort: Ich war müde.«
    if statement.type is not StatementType.DIRECT or statement.frame or statement.cue:
        return False
    titled = not statement.speaker and statement.end <= interview.head[1]
    return titled or (answers and statement.reasons[0].rule == _BARE)


def _is_of_addressed(tokens: Tokens, statement: Statement, interview: Interview) -> bool:
    """»**Sie sagten im Mai, …**«: whoever is asked. Behind a sentence »Sie« may mean others, and in
    an answer it does.
    """
    text, addressed = tokens.text, word_groups(tokens.language).get("formal_address", frozenset())
    capital = load_person_words(tokens.language).capital_nouns
    opens = next((b for b, e in interview.questions if b <= statement.begin < e), None)
    return opens is not None and any(
        text[b:e].lower() in addressed
        and (text[b].isupper() or not capital)
        and not (capital and text[opens:b].rstrip()[-1:] in (".", "!", "?"))
        for b, e in statement.speaker
    )


def _who_answers(tokens: Tokens, interview: Interview, first_name: FirstName) -> Span | None:
    """The words that name who answers, the fullest ones in the prose; None for nobody or two."""
    known = load_person_words(tokens.language)
    found = list(_addressed(tokens.text, interview.questions, known))
    if found:
        surnames = {tokens.text[slice(*name)].split()[-1] for _, name in found}
        if len(surnames) > 1:
            return None
        return _in_full(tokens, surnames.pop(), interview.head[1], known) or found[0][0]
    full = list(_full_names(tokens, interview.head[1], known, first_name))
    different = {tokens.text[slice(*name)] for name in full}
    return full[0] if len(different) == 1 else None


def _addressed(text: str, questions: Spans, known: PersonWords) -> Iterator[tuple[Span, Span]]:
    """Each name with a title that a question addresses, with and without it."""
    pattern = re.compile(_ADDRESSED.format(titles=any_of(known.titles)))
    for begin, end in questions:
        for match in pattern.finditer(text, begin, end):
            if not known.role(match[2].split()[-1]):  # »Herr Minister,«
                yield Span(match.span(1)), Span(match.span(2))


def _in_full(tokens: Tokens, surname: str, end: int, known: PersonWords) -> Span | None:
    """The full name that ends with ``surname``, in front of the first question."""
    for i, text in enumerate(tokens.texts):
        if tokens.begins[i] >= end:
            return None
        if text == surname:
            first = _begin_of_name(tokens, i, known)
            if first < i:
                return tokens.span(first, i)
    return None


def _begin_of_name(tokens: Tokens, last: int, known: PersonWords) -> int:
    first = last
    while first > 0 and (
        tokens.texts[first - 1][:1].isupper() or tokens.texts[first - 1] in known.particles
    ):
        if known.role(tokens.texts[first - 1]) or tokens.texts[first - 1] in known.titles:
            break
        first -= 1
    return first


def _full_names(
    tokens: Tokens, end: int, known: PersonWords, first_name: FirstName
) -> Iterator[Span]:
    """The persons of two names and more before character ``end``: whom the recogniser takes for
    one, or whose first name is known.
    """
    first = 0
    for i in range(1, len(tokens) + 1):
        if tokens.begins[first] >= end:
            return
        if i < len(tokens) and tokens.pos[i] == tokens.pos[first] == "PROPN":
            continue
        begin, first = max(first, _begin_of_name(tokens, i - 1, known)), i
        called = first_name(tokens.texts[begin]) is not None
        if i - begin > 1 and (called or tokens.entities[begin] in _PERSONS):
            yield tokens.span(begin, i - 1)


def title_of_interview(text: str, line: Span, found: Sequence[Statement]) -> Statement | None:
    """The headline ``line`` in quotation marks above an interview, of whoever gives its answers;
    None where that is not one person.
    """
    words = text[slice(*line)].strip()
    if len(words) < _SHORTEST_TITLE or words[0] not in _OPENING or words[-1] not in _CLOSING:
        return None
    interview = read_interview(text)
    answers = [s for s in found if any(b <= s.begin < e for b, e in interview.answers)]
    given = [s for s in answers if s.reasons[0].rule == _BARE and s.resolved_speaker]
    if line[1] > interview.head[1] or len({s.resolved_speaker for s in given}) != 1:
        return None
    why = (Reason(_BARE, (line,)),)
    return replace(given[0], quote=(line,), cue=(), frame=(), addressee=(), reasons=why, wording="")
