"""Minutes put together: who speaks, what others call in between, what nobody said."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import NotRequired, TypedDict, Unpack

from ...dates.moments import Moment
from ...readers.text_builder import TextBuilder, squeeze
from ...records import ArticlePassageKind, ArticleRecord, SpeechTurn, TextSpan
from .interjections import read_call, read_interjections
from .speaker_labels import Voice

_BETWEEN_PARAGRAPHS = 2  # characters
# Languages that houses translate from and into.
TONGUES = {"cy": "Welsh", "en": "English", "fr": "French"}
_TRANSLATED = "Parts were said in {language}: what stands here is the house's translation."


def translation_warnings(spoken: Iterable[str]) -> tuple[str, ...]:
    """What to say of parts that were spoken in those languages, and stand here in another."""
    named = sorted({TONGUES[language] for language in spoken if language in TONGUES})
    return tuple(_TRANSLATED.format(language=name) for name in named)


@dataclass
class _OpenTurn:
    voice: Voice
    pieces: list[TextSpan] = field(default_factory=list)
    read_out: list[TextSpan] = field(default_factory=list)  # quotations set in, neighbours as one
    interrupted: bool = False  # something else stands behind the last piece


class MinutesFacts(TypedDict):
    """What a format says of a sitting, or of a part of one, each as ArticleRecord has it."""

    title: str
    outlet: str
    published: Moment | None
    language: str
    address: NotRequired[str]
    identifier: NotRequired[str]
    keywords: NotRequired[tuple[str, ...]]
    warnings: NotRequired[tuple[str, ...]]


class MinutesBuilder:
    """Collects the text of one record of minutes, and its turns."""

    def __init__(self, topic: str = "") -> None:
        self.topic = topic
        self.text = TextBuilder()
        self._turns: list[SpeechTurn] = []
        self._open: _OpenTurn | None = None

    @property
    def voice(self) -> Voice | None:
        """Whoever has the floor."""
        return self._open.voice if self._open else None

    def speaks(self, voice: Voice) -> None:
        """Somebody begins; the same person again, without anybody between, goes on."""
        if self._open and _same(self._open.voice, voice):
            return
        self.nobody_speaks()
        if voice.label:
            self.text.paragraph(voice.label, ArticlePassageKind.SPEAKER_LABEL)
        self._open = _OpenTurn(voice)

    def nobody_speaks(self) -> None:
        if self._open and self._open.pieces:
            pieces = tuple(self._open.pieces)
            turn = self._turn(self._open.voice, pieces)
            self._turns.append(replace(turn, read_out=tuple(self._open.read_out)))
        self._open = None

    def _turn(self, voice: Voice, pieces: tuple[TextSpan, ...]) -> SpeechTurn:
        return SpeechTurn(
            span=(pieces[0][0], pieces[-1][1]),
            speaker=voice.speaker,
            role=voice.role,
            party=voice.party,
            identifier=voice.identifier,
            topic=self.topic,
            kind=voice.kind,
            pieces=pieces if len(pieces) > 1 else (),
        )

    def words(self, text: str, kind: ArticlePassageKind | None = None) -> None:
        """A paragraph of whoever speaks; of nobody where nobody does."""
        if not squeeze(text):
            return
        if self._open is None:
            self.text.paragraph(text, kind or ArticlePassageKind.PRINTED_MATTER)
            return
        self._keep(self.text.paragraph(text, kind))

    def more_words(self, text: str) -> None:
        """Words right behind what is there, in the same paragraph."""
        begin = self.text.length
        lead = len(text) - len(text.lstrip())
        self.text.add(text)
        end = begin + len(text.rstrip())
        if self._open and end > begin + lead:
            self._keep((begin + lead, end))

    def _keep(self, span: TextSpan) -> None:
        assert self._open  # noqa: S101 - asked before
        pieces = self._open.pieces
        if pieces and not self._open.interrupted:
            pieces[-1] = (pieces[-1][0], span[1])
        else:
            pieces.append(span)
        self._open.interrupted = False

    def _interrupt(self) -> None:
        if self._open:
            self._open.interrupted = True

    def printed(self, text: str, kind: ArticlePassageKind | None = None) -> None:
        """A paragraph that nobody said: a heading, a motion, a list."""
        if squeeze(text):
            self._interrupt()
            span = self.text.paragraph(text, kind or ArticlePassageKind.PRINTED_MATTER)
            if kind is ArticlePassageKind.QUOTE:
                self._read_out(span)

    def _read_out(self, span: TextSpan) -> None:
        """A quotation behind somebody's words; one in front of all is nobody's."""
        if not self._open or not self._open.pieces:
            return
        before = self._open.read_out
        if before and before[-1][1] + _BETWEEN_PARAGRAPHS >= span[0]:
            span = (before.pop()[0], span[1])
        before.append(span)

    def remark(self, text: str, *, inside: bool = False, called: bool = False) -> None:
        """What the stenographer put into brackets, as a paragraph or ``inside`` one; words that
        were called out are turns of whoever did. Where the format says that all of it was
        ``called`` a name before a colon is enough.
        """
        words = squeeze(text)
        if not words:
            return
        self._interrupt()
        words = words if words[0] in "([" else f"({words})"
        if not inside:
            self.text.end_paragraph()
        elif self.text.last not in ("", " ", "\n"):
            self.text.add(" ")
        begin, _ = self.text.add(words, ArticlePassageKind.STAGE_DIRECTION)
        found = read_interjections(words)
        for each in found or (read_call(words) if called else ()):
            span = (each.span[0] + begin, each.span[1] + begin)
            self._turns.append(self._turn(each.voice, (span,)))

    def turns(self) -> tuple[SpeechTurn, ...]:
        """All turns in text order; whoever still speaks has ended then."""
        self.nobody_speaks()
        return tuple(sorted(self._turns, key=lambda turn: turn.span))

    def record(self, source: str, **facts: Unpack[MinutesFacts]) -> ArticleRecord:
        """What was collected, with what the format called ``source`` says of it."""
        turns = self.turns()  # the last one ends before the text does
        text, passages = self.text.finished()
        origins = dict.fromkeys(("title", "outlet", "published"), source)
        return ArticleRecord(text=text, passages=passages, turns=turns, origins=origins, **facts)


def _same(one: Voice, other: Voice) -> bool:
    return replace(one, label="") == replace(other, label="")
