"""What of a text is running prose, and what is date line, headline, caption, byline, navigation,
post or foreign.

An article pasted or taken from an archive has lost its markup; picture credits and teasers stand
between its paragraphs as if they were sentences. Each paragraph is judged by itself, by its form
and the phrases of ``data/layout.json``, in time linear in the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from extraction.language_folders import text_habits
from extraction.records import Passage, PassageKind, Post, Span, Spans
from extraction.text import languages
from extraction.text.bold_questions import read_interview
from extraction.text.dates import read_date
from extraction.text.labelled_lines import opens_turn, time_stamp
from extraction.text.layout_forms import layout_forms, signs_quotation
from extraction.text.letters import read_letters
from extraction.text.paragraphs import paragraphs
from extraction.text.place_lines import lone_place_line
from extraction.text.posts import find_posts
from extraction.text.tickers import TICKER, stands_above_entry, ticker_marks, ticker_stamp
from extraction.text.voices import names_of_voices

_HEADLINE_LENGTH = 120  # characters
_HEADLINE_WORDS = 16
_STAGE_DIRECTION = re.compile(r"[.!?…]\s+\([^()\n]+\)\Z")  # »We agree. (Applause)«
_LONGEST_QUOTED_TITLE = 4  # words
_CAPTION_LENGTH = 320
_BYLINE_LENGTH = 140
_NAVIGATION_LENGTH = 240
_FINAL = re.compile(r"[.!?:;…,][\"”“«»‘’')\]]*\Z")
_BEFORE_CREDITS = "([©"  # one of these stands before a picture's credit inside a paragraph
_LIST_ITEM = re.compile(r"(?:[-–—•*·▪►]|\d{1,3}[.)]|[a-z]\))\s")
_CAPTION_END = re.compile(r"[.!?…](?=\s|\Z)|(?=\s[\"„“»«])")
_TITLE_LABEL = re.compile(r"[^\W\d_][^:„“»«\"\n]{1,60}: \S")
# A link to another article that stands in the running text, with the headline that it names.
_LINK_OPENERS = (
    *("Lesen Sie auch", "Lesen Sie dazu", "Lesen Sie hier", "Lesen Sie mehr", "Lies auch"),
    *("Mehr dazu", "Mehr zum Thema", "Siehe auch", "Auch interessant"),
    "Das könnte Sie auch interessieren",
)
_LINK_INSIDE = re.compile(
    rf"(?:(?<=[.!?…])|(?<=[.!?][“”»«\"]))\s+((?:{'|'.join(_LINK_OPENERS)})\b:?[^.!?\n„“»«]{{0,80}}"
    r"(?:[„»“][^“”»«\n]{1,120}[“”«»]|(?=\n|\Z)))"
)


@dataclass(frozen=True, slots=True)
class Layout:
    """What of a text is prose, and what is not."""

    #: The one that the text begins with, ISO 8601 of its own precision; "" without one.
    date: str
    #: What is no prose, in text order.
    passages: tuple[Passage, ...]
    #: What is, in text order; no span of it touches a passage.
    prose: Spans


def read_layout(
    text: str, posts: Sequence[Post] | None = None, language: str | None = None
) -> Layout:
    """Split ``text`` into passages and prose; ``posts`` and ``language`` are found when they are
    not given.
    """
    return _Reader(text, find_posts(text) if posts is None else posts, language).layout()


def only_prose(text: str, prose: Spans) -> str:
    """``text`` with line breaks in place of everything outside ``prose``: the offsets stay, the
    captions go.
    """
    pieces, end = [], 0
    for begin, stop in prose:
        pieces.append(_blank(text[end:begin]))
        pieces.append(text[begin:stop])
        end = stop
    pieces.append(_blank(text[end:]))
    return "".join(pieces)


def _blank(between: str) -> str:
    """White space stays as it is; words become line breaks."""
    return between if between.isspace() else "\n" * len(between)


class _Reader:
    def __init__(self, text: str, posts: Sequence[Post], language: str | None) -> None:
        self.text = text
        self.forms = layout_forms()
        self.posts = [Passage(PassageKind.POST, post.span) for post in posts]
        self.date, self.dateline = self._leading_date()
        taken = [*filter(None, [self.dateline]), *(passage.span for passage in self.posts)]
        self.paragraphs = _without(paragraphs(text), taken, text)
        self.lone_places = lone_place_line(text)
        self.interview = read_interview(text)
        self.letters = read_letters(text)
        self.voices = names_of_voices(text, self.paragraphs)
        # »Försterin Ada Kremp über Wölfe«, below the title: who answers
        head = self.interview.head[1]
        self.introduced = {end for _, end in self.paragraphs[1:] if end <= head}
        self.language = language or languages.detect(text)
        self.habits = text_habits(self.language)
        self.may_link = any(opener in text for opener in _LINK_OPENERS)

    def layout(self) -> Layout:
        passages = list(self.posts)
        if self.dateline:
            passages.append(Passage(PassageKind.DATELINE, self.dateline))
        passages += self._judged()
        passages.sort(key=lambda passage: passage.span)
        taken = [*(passage.span for passage in passages), *self.interview.marks]
        prose = _without(self.paragraphs, sorted(taken), self.text)
        return Layout(self.date, tuple(passages), prose)

    def _judged(self) -> Iterator[Passage]:
        titled = self._has_titles()
        in_list = False
        for number, span in enumerate(self.paragraphs):
            words = self.text[slice(*span)] if span[1] - span[0] <= 2000 else ""
            in_list = self._is_navigation(words) or (in_list and self._is_title(words))
            if in_list:
                yield Passage(PassageKind.NAVIGATION, span)
            elif self._is_known_prose(span):
                continue
            elif TICKER.fullmatch(words):
                yield Passage(PassageKind.HEADLINE, span)
            elif kind := self._kind(words, number == 0 and titled and span not in self.voices):
                yield Passage(kind, span)
            elif titled and self._is_heading(words, span):
                yield Passage(PassageKind.HEADLINE, span)
            elif words and languages.foreign_paragraph(words, self.language):
                yield Passage(PassageKind.FOREIGN, span)
            else:
                yield from self._within(span, number == self._first_prose)

    def _is_known_prose(self, span: Span) -> bool:
        """The questions of an interview, and what a letter says and who signs it, are no
        headlines.
        """
        return span in self.interview.questions or any(
            span in letter.body or letter.closing[0] <= span[0] < letter.closing[1]
            for letter in self.letters
        )

    def _kind(self, words: str, first: bool) -> PassageKind | None:
        if not words:
            return None
        if len(words) <= _BYLINE_LENGTH and self.forms.byline.fullmatch(words):
            return PassageKind.BYLINE
        if len(words) <= _CAPTION_LENGTH and (
            self.forms.credit.match(words) or self.forms.credit_end.search(words)
        ):
            return PassageKind.CAPTION
        long = self.habits.long_headlines and _is_long_title(words)
        titled = first and (_is_first_title(words) or long)
        chat = titled and (time_stamp(words, 0, len(words)) or opens_turn(words))
        return PassageKind.HEADLINE if titled and not chat else None

    def _within(self, span: Span, opens: bool) -> Iterator[Passage]:
        """Passages inside a paragraph of prose: the agency's place line, credits in brackets, a
        closing byline.
        """
        begin, end = span
        ticker = ticker_stamp(self.text, begin, end)
        if stamp := ticker or time_stamp(self.text, begin, end):
            yield Passage(PassageKind.DATELINE, stamp)
            begin = stamp[1]
            if ticker and (title := self._ticker_title(ticker, end)):
                yield Passage(PassageKind.HEADLINE, title)
                begin = title[1]
        for mark in ticker_marks(self.text, begin, end):
            yield Passage(PassageKind.DATELINE, mark)
        if self.may_link:
            for link in _LINK_INSIDE.finditer(self.text, begin, end):
                yield Passage(PassageKind.NAVIGATION, Span(link.span(1)))
        if place := self._place(begin, end, opens):
            yield Passage(PassageKind.DATELINE, place)
            begin = place[1]
        if any(self.text.find(mark, begin, end) >= 0 for mark in _BEFORE_CREDITS):
            for credit in self.forms.credit_inside.finditer(self.text, begin, end):
                yield Passage(
                    PassageKind.CAPTION, Span((credit.start(), self._caption_end(credit, end)))
                )
        tail = Span((max(begin, end - _BYLINE_LENGTH), end))
        if self._may_be_signed(tail) and (match := self.forms.byline_end.search(self.text, *tail)):
            yield Passage(PassageKind.BYLINE, Span(match.span()))

    def _place(self, begin: int, end: int, opens: bool) -> Span | None:
        found = self.forms.place_line.match(self.text, begin, end)
        if not found and opens:
            found = self.forms.plain_place_line.match(self.text, begin, end)
        return Span(found.span()) if found else self.lone_places.get(begin)

    def _ticker_title(self, stamp: Span, end: int) -> Span | None:
        """»+++ 14:20 Uhr +++ Verdi droht mit Ausweitung« above the entry of a ticker; an entry of
        one line is none, unless it has a label (»Müller: Wir bleiben«), as messages of a chat have
        one behind »9:05 pm –«.
        """
        begin = stamp[1]
        line = self.text[begin:end].partition("\n")[0]
        ticks = any(sign in self.text[slice(*stamp)] for sign in ("+++", "Uhr"))
        labelled = _TITLE_LABEL.match(line) is not None or TICKER.fullmatch(line.strip())
        apart = begin + len(line) < end or (ticks and stands_above_entry(self.text, end))
        title = not labelled or ticks if apart else labelled and ticks
        return Span((begin, begin + len(line.rstrip()))) if title and self._is_title(line) else None

    def _may_be_signed(self, tail: Span) -> bool:
        """Whether a closing bracket or a note on the material is there at all, which is told sooner
        than where a byline begins.
        """
        if self.text[tail[1] - 1] in ")]":
            return True
        written = self.text[slice(*tail)].lower()
        return any(note in written for note in self.forms.notes)

    def _caption_end(self, match: re.Match[str], limit: int) -> int:
        if match[0].endswith((")", "]")):
            return match.end()
        stop = _CAPTION_END.search(
            self.text, match.end(), min(limit, match.end() + _CAPTION_LENGTH // 2)
        )
        return stop.end() if stop else match.end()

    def _is_navigation(self, words: str) -> bool:
        if not 0 < len(words) <= _NAVIGATION_LENGTH:
            return False
        if all(word in self.forms.navigation_words for word in words.split()):
            return True
        match = self.forms.navigation.match(words)
        if not match:
            return False
        rest = words[match.end() :].strip()
        return (
            not rest
            or rest[0] in ":-–—|→»>"
            or not _FINAL.search(words)
            or words.endswith(("?", "!"))
        )

    def _is_title(self, words: str) -> bool:
        return (
            0 < len(words) <= _HEADLINE_LENGTH
            and len(words.split()) <= _HEADLINE_WORDS
            and not _FINAL.search(words)
            and not _STAGE_DIRECTION.search(words)
            and not _LIST_ITEM.match(words)
            and not time_stamp(words, 0, len(words))  # the message of a chat
        )

    def _is_heading(self, words: str, span: Span) -> bool:
        named = span in self.voices or signs_quotation(self.text, span)
        kept = span[1] in self.introduced or named
        return not kept and self._is_title(words) and not self._is_speech(words)

    def _is_speech(self, words: str) -> bool:
        """A line in quotation marks as a whole, signed or not, is somebody's words."""
        if not self.habits.quoted_lines_are_speech or words[0] not in '“"':
            return False
        spoken, mark, behind = words[1:].rpartition("”" if "”" in words else '"')
        signed = not behind or behind.strip()[:1] in "-–—"
        return bool(mark) and signed and len(spoken.split()) > _LONGEST_QUOTED_TITLE

    def _has_titles(self) -> bool:
        """Whether a short line without a full stop means something, in a text that else writes
        them.
        """
        untitled = sum(
            not self._is_title(self.text[begin:end])
            for begin, end in self.paragraphs
            if end - begin < 2000
        )
        long = sum(end - begin >= 2000 for begin, end in self.paragraphs)
        return 2 * (untitled + long) >= len(self.paragraphs) and len(self.paragraphs) > 1

    @property
    def _first_prose(self) -> int:
        for number, (begin, end) in enumerate(self.paragraphs[:6]):
            if end - begin > _HEADLINE_LENGTH:
                return number
        return 0

    def _leading_date(self) -> tuple[str, Span | None]:
        match = self.forms.date_label.match(self.text)
        written = read_date(self.text, match.end()) if match else None
        if not match or not written:
            return "", None
        begin = match.end() - len(match[0].lstrip())
        # Without a label, only a date that has a line of its own is the article's.
        rest = re.compile(r"(?:[,\s|]{0,3}\d{1,2}[:.]\d{2}(?:\s?Uhr)?)?").match(
            self.text, written.end
        )
        end = rest.end() if rest else written.end
        alone = re.compile(r"[^\S\n]*(?:[\r\n]|\Z)").match(self.text, end) is not None
        return (written.iso, Span((begin, end))) if match["label"] or alone else ("", None)


def _is_first_title(words: str) -> bool:
    """A headline may be a question, a call or somebody's words in quotation marks."""
    short = len(words) <= _HEADLINE_LENGTH and len(words.split()) <= _HEADLINE_WORDS
    ending = words.rstrip("\"”“«»‘’'")
    return (
        short
        and (ending.endswith(("?", "!")) or not _FINAL.search(words))
        and "." not in ending[-1:]
    )


def _is_long_title(words: str) -> bool:
    """A line of more than a headline's length that no full stop ends."""
    return len(words) <= 2 * _HEADLINE_LENGTH and "\n" not in words and not _FINAL.search(words)


def _without(spans: Iterable[Span], taken: Iterable[Span], text: str) -> Spans:
    """``spans`` without what is ``taken``, trimmed of white space; both in text order."""
    left: list[Span] = []
    holes = sorted(taken)
    first = 0
    for begin, end in spans:
        while first < len(holes) and holes[first][1] <= begin:
            first += 1
        position, hole = begin, first
        while hole < len(holes) and holes[hole][0] < end:
            left += _trimmed(text, position, holes[hole][0])
            position = max(position, holes[hole][1])
            hole += 1
        left += _trimmed(text, position, end)
    return tuple(left)


def _trimmed(text: str, begin: int, end: int) -> list[Span]:
    while begin < end and text[begin].isspace():
        begin += 1
    while end > begin and text[end - 1].isspace():
        end -= 1
    return [Span((begin, end))] if begin < end else []
