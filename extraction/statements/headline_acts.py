"""What the words of a headline tell without a colon, read by their form alone: »Union leaders hail
deal«, »Minister slams plan«, »Gulls lose their way, study finds«, »Verdi droht mit Ausweitung«.

A headline's verb is known from a list, and in front of it has to stand somebody who can speak, in
the same number. Which form the words have, and where they end, is the language's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from extraction.parse.person_words import PersonWords, load_person_words
from extraction.parse.word_groups import word_groups
from extraction.records import Span, StatementType

RULE = "headline, verb"
_WORD = re.compile(r"[^\W\d_][\w’'&./*-]*")
_QUOTED = re.compile(r"[„“»«\"‘].+?[“”»«\"’](?!\w)")
_QUOTED_ALONE = re.compile(_QUOTED.pattern + r"|'[^']+(?:'\w[^']*)*'")
# »UPDATE 2-Norvia says …«, »EXCLUSIVE: Sheriff says …«: what an agency or a site marks its message
# with; not »NATO-Chef warnt …«
_AGENCY_MARK = re.compile(
    r"(?:UPDATE|WRAPUP|REFILE|CORRECTED|RPT|EXCLUSIVE|ANALYSIS)(?: \d{1,2})?-(?=[^\W\d_])"
    r"|(?:EXCLUSIVE|BREAKING|WATCH|VIDEO|Exclusive|Breaking|Watch): "
)
_DASHED = re.compile(r" [-–—] (?=[^\W\d_])(?!.* [-–—] )")
_NUMBER = re.compile(r" \d+(?= [-–—] |\Z)")
_LONGEST_TELLER = 4  # words behind a dash
_LONGEST_SUBJECT = 5  # words
_FEWEST_TOLD = 3  # words of a clause in front of who tells it
_MARKS = frozenset('“„«»‘"')
_BREAKS = frozenset(',:;–—"“”„»«‘()?!')


@dataclass(frozen=True, slots=True)
class HeadlineAct:
    """Who says what in a headline; all spans are characters of the text."""

    #: How it is told.
    type: StatementType
    #: What is said.
    quote: Span
    #: Who says it; None where a court or the like hears it.
    speaker: Span | None
    #: The verb, with its preposition.
    cue: Span


def headline_acts(
    text: str, line: Span, names: frozenset[str], language: str
) -> Iterator[HeadlineAct]:
    """The acts of speech in the headline ``line``; ``names`` are the last parts of the names that
    the text has. None in a language without verbs of headlines.
    """
    reader = _Reader(text, line, names, language)
    if reader.verbs:
        found = reader.told_before() or reader.told_by() or reader.first_act()
        while found:
            yield found
            found = reader.next_act(found)


@dataclass(frozen=True, slots=True)
class _Verb:
    #: Whether the form is the plural's.
    plural: bool
    #: The prepositions and particles one of which has to follow.
    beside: frozenset[str]
    #: Whether it tells something only with words in quotation marks.
    quotes: bool = False
    #: Whether a clause follows (»says the dam is safe«).
    clause: bool = False
    #: Whether a verb behind it has to show that (not »claims benefits«).
    shown: bool = False


@cache
def _verbs(language: str) -> dict[str, _Verb]:
    """By form. An entry is »singular/plural«, what belongs to it, »+« before a clause, »++«
    before a clause whose verb shows that it is one, »!« where only quoted words are told.
    """
    found = {}
    for entry in word_groups(language).get("headline_verbs", ()):
        forms, *beside = entry.split()
        asked, shown = frozenset(beside) - {"!", "+", "++"}, "++" in beside
        for plural, form in enumerate(forms.split("/")):
            clause = shown or "+" in beside
            found[form] = _Verb(bool(plural), asked, "!" in beside, clause, shown)
    return found


class _Reader:
    def __init__(self, text: str, line: Span, names: frozenset[str], language: str) -> None:
        mark = _AGENCY_MARK.match(text, *line)
        self.text, self.names = text, names
        self.line = line = Span((mark.end(), line[1])) if mark else line
        self.words: PersonWords = load_person_words(language)
        self.groups = word_groups(language)
        self.verbs = _verbs(language)
        self.found = [Span(match.span()) for match in _WORD.finditer(text, *line)]

    def _at(self, i: int) -> str:
        return self.text[slice(*self.found[i])]

    def _form(self, i: int) -> str:
        """The word as a list has it: »Governor Says Ports Bill Is Dead« is »says« to a language
        that writes small letters.
        """
        return self._at(i) if self.words.capital_nouns else self._at(i).lower()

    def first_act(self) -> HeadlineAct | None:
        for i in range(1, min(len(self.found) - 1, _LONGEST_SUBJECT + 1)):
            if self._breaks(self.found[i - 1][1], self.found[i][0]):
                return None
            verb = self.verbs.get(self._form(i))
            if verb and self._may_speak(i - 1, verb.plural):
                subject = Span((self.found[0][0], self.found[i - 1][1]))
                return self._act(i, verb, subject)
        return None

    def next_act(self, before: HeadlineAct) -> HeadlineAct | None:
        """»Union leaders hail deal, promise calm«: a further verb behind a comma."""
        behind = [i for i, word in enumerate(self.found) if word[0] >= before.quote[1]]
        if not behind or before.speaker is None or behind[0] + 1 >= len(self.found):
            return None
        if before.speaker[0] > before.quote[0]:
            return None  # »Levy stays, says the minister«
        parted = self.text[before.quote[1] : self.found[behind[0]][0]].strip() == ","
        verb = self.verbs.get(self._form(behind[0]))
        return self._act(behind[0], verb, before.speaker) if parted and verb else None

    def told_before(self) -> HeadlineAct | None:
        """»Gulls lose their way, study finds«, »Driver was asleep, jury hears«."""
        comma = self.text.rfind(", ", *self.line)
        if comma < 0:
            return None
        dash = _DASHED.search(self.text, comma, self.line[1])  # »…, says No 10 – live updates«
        close = dash.start() if dash else self.line[1]
        behind = [i for i, word in enumerate(self.found) if comma < word[0] < close]
        if not 2 <= len(behind) <= _LONGEST_SUBJECT or behind[0] < _FEWEST_TOLD:
            return None
        quote = Span((self.found[0][0], comma))
        if self.text[self.line[0] : comma].lstrip()[:1] in _BREAKS:
            quote = Span((self.line[0], comma))
        last = self._form(behind[-1])
        hearer, cue = self._at(behind[-2]).lower(), self.found[behind[-1]]
        if last in self.groups.get("headline_hearing", ()):
            heard = hearer in self.groups.get("hearers", ())
            return HeadlineAct(StatementType.INDIRECT, quote, None, cue) if heard else None
        verb = self._teller_and_verb(behind)
        if verb is None:
            return None
        who = range(behind[0], verb) if verb > behind[0] else range(verb + 1, behind[-1] + 1)
        subject = Span((self.found[who[0]][0], self._past_number(self.found[who[-1]][1])))
        return HeadlineAct(StatementType.INDIRECT, quote, subject, self.found[verb])

    def _past_number(self, end: int) -> int:
        """»No 10«"""
        number = _NUMBER.match(self.text, end, self.line[1])
        return number.end() if number else end

    def _teller_and_verb(self, behind: list[int]) -> int | None:
        """The verb of »study finds«, »Reed tells rebels« or »says No 10« (the words ``behind``)
        that somebody speaks by; None for none.
        """
        telling = self.groups.get("headline_telling", frozenset())
        if self._form(behind[0]) in telling:
            return behind[0] if self._names_teller(behind) else None
        if self._form(behind[-1]) in telling:
            verb = behind[-1]
        else:
            heard = self.groups.get("headline_telling_somebody", frozenset())
            verb = next((i for i in behind[1:-1] if self._form(i) in heard), behind[0])
        plural = not self._form(verb).endswith("s")
        return verb if verb > behind[0] and self._may_speak(verb - 1, plural) else None

    def _names_teller(self, behind: list[int]) -> bool:
        """Whether what follows the verb names somebody: a teller, or a name in a headline that
        writes other words small (»…, Claims Victory« does not).
        """
        if self._breaks(self.found[behind[0]][1], self.found[behind[-1]][1]):
            return False
        small = any(self._at(i)[0].islower() for i in range(behind[0]) if len(self._at(i)) > 3)
        return self._may_tell(behind[-1]) or (small and self._at(behind[1])[0].isupper())

    def told_by(self) -> HeadlineAct | None:
        """»Teachers to strike in May – union«, »“A disgrace” – Reed on the fire«: who is named
        behind a dash.
        """
        match = _DASHED.search(self.text, *self.line)
        if self.words.capital_nouns or not match:
            return None
        told, dash = Span((self.line[0], match.start())), Span(match.span())
        behind = [i for i, word in enumerate(self.found) if word[0] >= match.end()]
        about = next((i for i in behind if self._at(i) == "on"), len(self.found))
        if not behind or not behind[0] < about or not self._may_tell(about - 1):
            return None
        quoted = _QUOTED_ALONE.fullmatch(self.text, *told) is not None
        if not quoted and not self._is_closed_by(behind, about, told):
            return None
        subject = Span((self.found[behind[0]][0], self.found[about - 1][1]))
        kind = StatementType.DIRECT if quoted else StatementType.INDIRECT
        return HeadlineAct(kind, told, subject, dash)

    def _is_closed_by(self, behind: list[int], about: int, told: Span) -> bool:
        """Whether the few words ``behind`` a dash only name who tells the words in front of it."""
        few = about > behind[-1] and len(behind) <= _LONGEST_TELLER
        return few and behind[0] >= _FEWEST_TOLD and ": " not in self.text[slice(*told)]

    def _may_tell(self, last: int) -> bool:
        """Whether the word at ``last`` ends a name of the text, or is a noun in small letters for
        somebody, or some text, that can speak: no outlet behind a headline.
        """
        if self._at(last) in self.names:
            return True
        small = self.words.capital_nouns or self._at(last)[0].islower() or self._at(last).isupper()
        return small and (self._may_speak(last, True) or self._may_speak(last, False))

    def _act(self, i: int, verb: _Verb, subject: Span) -> HeadlineAct | None:
        cue, low = self.found[i], i + 1
        quoted = _QUOTED.search(self.text, cue[1], self.line[1])
        if quoted and (" " in quoted[0] or not self.text[quoted.end() : self.line[1]].strip(" +")):
            return HeadlineAct(StatementType.DIRECT, Span(quoted.span()), subject, cue)
        if verb.quotes or not self._tells(verb, low):
            return None
        if verb.beside:
            behind = [self._form(j) for j in range(low, len(self.found))]
            near = behind if self.words.capital_nouns else behind[:1]
            if verb.beside.isdisjoint(near) or len(behind) < 2:
                return None
            if not self.words.capital_nouns:
                cue, low = Span((cue[0], self.found[low][1])), low + 1
        kind = StatementType.INDIRECT if verb.clause else StatementType.REPORTED
        # German tells such an act as a whole
        begin = subject[0] if self.words.capital_nouns else self._past_mark(self.found[low][0])
        return HeadlineAct(kind, Span((begin, self._end(low))), subject, cue)

    def _past_mark(self, begin: int) -> int:
        """Where »‘cowardly’ thief« begins, with its mark."""
        return begin - (self.text[begin - 1] in _MARKS)

    def _tells(self, verb: _Verb, low: int) -> bool:
        """Whether something stands behind ``verb`` from the word ``low`` on: a clause, where its
        verb has to show that it is one.
        """
        if low >= len(self.found) or not verb.shown:
            return low < len(self.found)
        known = self.groups.get("headline_clause_verbs", frozenset())
        behind = [self._form(i) for i in range(low + 1, len(self.found))]
        return any(form in known or form.endswith("ed") for form in behind)

    def _end(self, low: int) -> int:
        """Before a conjunction that opens another clause, a comma, the end of the line."""
        closing = self.groups.get("headline_closing", frozenset())
        for i in range(low, len(self.found)):
            if i > low and self._at(i).lower() in closing:
                return self.found[i - 1][1]
            if i + 1 < len(self.found) and self._breaks(self.found[i][1], self.found[i + 1][0]):
                return self.found[i][1]
        return self.found[-1][1]

    def _breaks(self, begin: int, end: int) -> bool:
        return not _BREAKS.isdisjoint(self.text[begin:end])

    def _may_speak(self, last: int, plural: bool) -> bool:
        """Whether the word at ``last`` ends a phrase for somebody in this number: a name of the
        text, a role, an organisation, a group, a text.
        """
        word = self._at(last)
        lower, words = word.lower(), self.words
        if word in self.names:
            return not plural
        form = self._form(last)
        known = words.role(word) or words.organisation(word) or words.role(form)
        texts = self.groups.get("headline_sources", frozenset())
        if lower in texts or (lower in words.groups and not words.capital_nouns):
            return plural == (lower in words.groups)
        if words.capital_nouns:  # »Händler« are one or several
            return known is not None and word[0].isupper()
        return known is not None and plural == (known.plural or word.endswith("s"))
