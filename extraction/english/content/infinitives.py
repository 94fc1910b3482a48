"""Infinitives and gerunds as what an English cue tells: »vowed to stay«, »denied stealing«."""

from __future__ import annotations

from extraction.english.cues.carriers import asks_to_know
from extraction.english.cues.cue_finder import Cue
from extraction.english.grammar.dependency_tree import Parse
from extraction.parse.word_groups import word_groups
from extraction.statements.context import Context

_SETTINGS = word_groups("en")["settings"]


def infinitive_kind(context: Context, parse: Parse, cue: Cue, head: int) -> str:
    """What sort of content the infinitive is; empty when it is none."""
    words = context.words
    if "infinitive" not in cue.uses:
        return ""
    if cue.rule == "noun":  # »her promise to cut taxes«
        return "infinitive" if words.labels[head] == "acl" else ""
    if _is_no_content(context, parse, cue, head):
        return ""
    asked = cue.asks("infinitive")
    if asked == {"passive"}:
        return "passive infinitive" if cue.passive else ""
    if asked and not _is_asked(parse, cue, asked) and not parse.has_word(head, asked, "mark"):
        return ""
    needs_object = words.labels[head] in ("advcl", "acl")
    needs_object = needs_object and not _is_behind_talk(parse, cue, head)
    has_object = asked or (cue.verb and cue.verb.addressee)
    return "" if needs_object and not has_object else "infinitive"


def _is_behind_talk(parse: Parse, cue: Cue, head: int) -> bool:
    """»vowed in a letter to the speaker to oppose it«, which the parse gives to the letter."""
    words = parse.words
    letter = words.heads[head]
    said_in = words.labels[letter] == "pobj" and words.heads[words.heads[letter]] == cue.main
    return said_in and words.lower[letter] in _SETTINGS


def _is_asked(parse: Parse, cue: Cue, asked: frozenset[str]) -> bool:
    """»called on Reed to resign«, not »called a vote on Monday to decide it«."""
    beside = parse.of(cue.main, "prep", "dative", "prt")
    return any(parse.words.lower[c] in asked and not parse.is_occasion(c) for c in beside)


def _is_no_content(context: Context, parse: Parse, cue: Cue, head: int) -> bool:
    """»told the crowd, to laughter«, »who asked not to be named«, »refused to comment«."""
    words = context.words
    if words.labels[head] == "acl" and words.heads[head] == cue.carrier:
        return True
    if words.lower[head] == "differ" and cue.verb is not None and cue.verb.lemma == "beg":
        return True
    if words.texts[parse.left[head] - 1] == ",":
        return True
    if words.lower[head] in ("comment", "respond") and _is_request(cue):
        return True  # »The ministry has been asked to comment«
    if asks_to_know(parse, head):
        return True  # »demanded to know why«: what is asked follows
    if "anonymity" in words.lower[cue.main : head]:
        return True
    anonymous = words.lower[head] in context.lexicon.words["kept_anonymous"]
    if anonymous and parse.first(head, "neg") >= 0:
        return True
    return _is_refused(context, parse, cue, head)


def _is_refused(context: Context, parse: Parse, cue: Cue, head: int) -> bool:
    """»refused to comment«, »refused to be photographed«"""
    refused = cue.verb is not None and cue.verb.lemma == "refuse"
    met = parse.first(head, "auxpass") >= 0
    return refused and (met or bool(context.lexicon.readings(context.words.lower[head])))


def _is_request(cue: Cue) -> bool:
    return cue.verb is not None and cue.verb.lemma in ("ask", "invite", "request")


def gerund_kind(context: Context, cue: Cue, head: int) -> str:
    words = context.words
    if cue.passive and cue.verb is not None and cue.verb.lemma == "charge":
        return ""  # in court
    if "gerund" not in cue.uses or words.labels[head] not in ("xcomp", "pcomp", "ccomp"):
        return ""
    asked = cue.asks("gerund")
    if words.labels[head] == "pcomp":
        governing = cue.verb.beside.get("gerund", frozenset()) if cue.verb else frozenset()
        return "gerund" if words.lower[words.heads[head]] in governing else ""
    return "" if asked else "gerund"
