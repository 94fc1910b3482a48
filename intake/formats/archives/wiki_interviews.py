"""Questions and answers that wikitext has in templates: ``{{Q|…}}`` and ``{{A|…}}``, one for each,
or ``{{interview|name=…|q1=…|a1=…}}``.
"""

from __future__ import annotations

from .wiki_templates import Arguments

_QUESTIONS = frozenset({"q", "question", "frage", "wnq", "wniq", "interview question"})
_ANSWERS = frozenset({"a", "answer", "antwort", "wna", "wnia", "interview answer"})
_WHOLE = frozenset({"interview", "wikinews interview"})
_NAMES = (("q", "a"), ("question", "answer"), ("frage", "antwort"))
_WHO = ("name", "person", "interviewee", "partner", "guest")
_MOST = 200  # questions


def interview_lines(name: str, argument: Arguments) -> str | None:
    """Paragraphs of an interview's template, an answer behind the name where it has one; None for
    any other template. ``name`` is lower-case.
    """
    if name in _QUESTIONS or (name == "wikinews" and argument(1).endswith("?")):
        return _paragraph(argument(1))
    if name in _ANSWERS:  # of whom, and what, or what alone
        who = argument(1) if argument(2) else ""
        return _paragraph(_said(who, argument(2) or argument(1)))
    if name in _WHOLE:
        return _whole(argument) or None
    return None


def _whole(argument: Arguments) -> str:
    who = next(filter(None, map(argument, _WHO)), "")
    lines = []
    for number in range(1, _MOST):
        pairs = [(argument(f"{q}{number}"), argument(f"{a}{number}")) for q, a in _NAMES]
        asked, answered = next(filter(any, pairs), ("", ""))
        if not (asked or answered):
            break
        lines += [asked, _said(who, answered)]
    return "".join(map(_paragraph, filter(None, lines)))


def _said(who: str, words: str) -> str:
    return f"{who}: {words}" if who and words else words


def _paragraph(words: str) -> str:
    return f"\n\n{words}\n\n" if words else "\n\n"
