"""What the extraction finds in a text, as words instead of spans, for tests to compare."""

from __future__ import annotations

from dataclasses import dataclass

from extraction import extract


@dataclass(frozen=True)
class Found:
    type: str
    quote: str
    speaker: str
    cue: str
    frame: str
    addressee: str
    rule: str
    confidence: float


def found_in(text: str, language: str = "de") -> list[Found]:
    def words(spans):
        return " … ".join(text[begin:end] for begin, end in spans)

    return [
        Found(
            str(s.type),
            words(s.quote),
            words(s.speaker),
            words(s.cue),
            words(s.frame),
            words(s.addressee),
            s.reasons[0].rule,
            s.confidence,
        )
        for s in extract(text, language).statements
    ]


def only(text: str, language: str = "de") -> Found:
    """The one statement that the text holds."""
    statements = found_in(text, language)
    assert len(statements) == 1, statements
    return statements[0]
