"""What an English cue tells where the parse hung the clause on another word."""

from __future__ import annotations

from extraction.english.content.clauses_behind_settings import clause_misread
from extraction.english.cues.cue_finder import Cue
from extraction.english.grammar.animacy import animate
from extraction.english.grammar.dependency_tree import SUBJECT_OPENERS, SUBJECTS, Parse
from extraction.parse.words import Words
from extraction.statements.context import Context

_WHEN = frozenset(
    {"last", "this", "next", "on", "in", "the", "early", "late", "earlier", "also", "again"}
)
_BEGIN_CLAUSE = ("DET", "NOUN", "PROPN", "PRON", "ADJ", "NUM", "ADV", "VERB", "ADP", "SCONJ")
_CIRCUMSTANCES = frozenset({"in", "at", "on", "after", "during", "before", "via", "through"})
_BEGINNING = frozenset({"he", "she", "they", "it", "we"})
_FARTHEST = 14
_JOINING = frozenset({"and", "or"})
_PASSED_OVER = ("ADP", "DET", "ADJ", "NOUN", "PROPN", "NUM", "PRON", "ADV", "PART")


def clause_behind_that(context: Context, parse: Parse, cue: Cue, end: int) -> int:
    """»The court ruled last week that …«, »told staff in a memo that …«: the place of »that«, with
    nothing but a time, a place or the one told between; 0 for none.
    """
    words, that = context.words, _behind_name(context, cue)
    if cue.rule != "verb" or "clause" not in cue.uses:
        return 0
    if (behind := _behind_commas(context, that, end)) and not cue.passive:
        return behind
    if behind := _behind_time_clause(context, parse, cue, end):
        return behind
    limit = min(cue.main + _FARTHEST, end - 3)
    while that < limit and not _opens_clause(words, that) and _is_passed(context, that):
        that += 1
    if that >= limit or not _opens_clause(words, that) or context.quoted[that]:
        return 0
    if not _is_between(context, parse, cue, that) or _belongs_to_noun(context, parse, that):
        return 0
    return that


def _behind_time_clause(context: Context, parse: Parse, cue: Cue, end: int) -> int:
    """»said after the video was released that …«: the place of »that« right behind the verb of a
    clause that tells when; 0 for none.
    """
    words, first = context.words, cue.main + 1
    if first >= end or words.lower[first] not in ("after", "before", "when", "as"):
        return 0
    for that in range(first + 3, min(first + _FARTHEST, end - 3)):
        if context.quoted[that] or words.texts[that] == ",":
            return 0
        if _opens_clause(words, that) and words.labels[that] == "mark":
            when = words.heads[words.heads[that]]
            closes = when == that - 1 and words.heads[when] == cue.main
            return that if closes and parse.first(when, "mark", "advmod") == first else 0
    return 0


def _behind_commas(context: Context, first: int, end: int) -> int:
    """»concede, through gritted teeth, that …«: the place of »that« behind what stands between
    commas; 0 for none.
    """
    words = context.words
    if first + 1 >= end or words.texts[first] != "," or words.pos[first + 1] not in ("ADP", "ADV"):
        return 0
    for i in range(first + 2, min(first + _FARTHEST, end - 3)):
        if words.texts[i] == ",":
            return i + 1 if _opens_clause(words, i + 1) and not context.quoted[i + 1] else 0
        if words.finite[i] or context.quoted[i]:
            return 0
    return 0


def lost_clause(context: Context, parse: Parse, cue: Cue, end: int) -> int:
    """The place of what is told without »that«, wherever the parse hangs it; 0 for none."""
    readings = (
        clause_behind_circumstance,
        clause_behind_somebody,
        clause_taken_out,
        clause_misread,
    )
    places = (read(context, parse, cue, end) for read in readings)
    return next((place for place in places if place), 0)


def clause_behind_circumstance(context: Context, parse: Parse, cue: Cue, end: int) -> int:
    """»said after the meeting he was pleased«, »says in the lawsuit he was fired«: the place of the
    pronoun that begins what is told, behind a time or place to which the parse gives its verb; 0
    for none.
    """
    words, first = context.words, cue.main + 1
    if not cue.tells_clause() or first + 2 >= end:
        return 0
    if words.lower[first] not in _CIRCUMSTANCES or words.pos[first] != "ADP":
        return 0
    for i in range(first + 2, min(first + _FARTHEST, end - 1)):
        if words.lower[i] in _BEGINNING and words.labels[i] in ("nsubj", "nsubjpass"):
            if words.pos[i - 1] not in ("NOUN", "PROPN", "NUM"):
                return 0
            return _behind_relative(context, parse, i, end)
        if not _is_passed(context, i) or words.finite[i]:
            return 0
    return 0


def _clause_behind_day(context: Context, parse: Parse, cue: Cue, end: int) -> int:
    """»said at a meeting Friday [students] who fail would have to leave«: the place of what is told
    behind a day, to which the parse gives its subject; 0 for none.
    """
    words, first = context.words, cue.main + 1
    if not cue.tells_clause():
        return 0
    for day in range(first, min(first + _FARTHEST, end - 2)):
        if parse.is_date(day):
            opens = words.pos[day + 1] in SUBJECT_OPENERS and not context.quoted[day + 1]
            return day + 1 if opens and _is_told_behind(parse, cue, day + 1, end) else 0
        if not _is_passed(context, day) or words.finite[day]:
            return 0
    return 0


def _is_told_behind(parse: Parse, cue: Cue, low: int, end: int) -> bool:
    """Whether a finite clause that nothing else opens hangs on the cue behind word ``low``."""
    words = parse.words
    clauses = (c for c in parse.of(cue.main, "ccomp", "advcl") if low < c < end)
    return any(
        parse.is_finite(c) and parse.first(c, "mark") < 0 and "," not in words.texts[low:c]
        for c in clauses
    )


def _behind_relative(context: Context, parse: Parse, i: int, end: int) -> int:
    """``i``, or where »in a statement he released on Monday that …« goes on behind the clause that
    begins there.
    """
    words, verb = context.words, context.words.heads[i]
    if words.lower[verb] not in context.lexicon.words["handling_verbs"]:
        return 0 if _is_gapped(parse, verb) else i
    for that in range(verb + 1, min(verb + 8, end - 2)):
        if _opens_clause(words, that):
            return that
        if not _is_passed(context, that):
            return 0
    return 0


def _is_gapped(parse: Parse, verb: int) -> bool:
    """»in a statement he released«: what the verb takes stands in front of it."""
    taken = parse.first(verb, "dobj", "acomp", "attr", "ccomp", "xcomp", "auxpass", "prep", "oprd")
    return parse.words.labels[verb] == "relcl" and taken < verb and not parse.words.finite[verb - 1]


def clause_behind_somebody(context: Context, parse: Parse, cue: Cue, end: int) -> int:
    """The place of what is told behind a day or behind whom it is told to; 0 for none."""
    behind = _clause_behind_day(context, parse, cue, end)
    return behind or _clause_behind_addressee(context, parse, cue, end)


def clause_of_object(context: Context, parse: Parse, cue: Cue, end: int) -> int:
    """»while announcing [the government would build a line]«: the verb of the clause whose subject
    the parse takes for the object of the participle, and which stands right behind it; -1 for none.
    """
    words, noun = context.words, parse.first(cue.main, "dobj")
    low, behind = parse.left[noun], parse.right[noun]
    if cue.rule != "verb" or "clause" not in cue.uses or not parse.is_gerund(cue.main):
        return -1
    if not cue.main + 1 == low <= noun < behind < end - 1 or words.pos[behind] != "AUX":
        return -1
    verb = behind if words.labels[behind] not in ("aux", "auxpass") else words.heads[behind]
    taken = parse.first(verb, *SUBJECTS, "expl") >= 0 or words.heads[verb] == noun
    return -1 if taken or not words.finite[behind] or context.quoted[low] else verb


def _clause_behind_addressee(context: Context, parse: Parse, cue: Cue, end: int) -> int:
    """»told the crowd he sympathized with them«: the place of the pronoun that begins what is told,
    where the parse takes it for a clause about the crowd; 0 for none.
    """
    words = context.words
    spoken_to = cue.verb is not None and "obj" in cue.verb.addressee and "clause" in cue.uses
    heard = parse.first(cue.main, "dobj", "dative") if spoken_to and not cue.passive else -1
    if not cue.main < heard < end - 2 or not animate(context, heard):
        return 0
    for clause in parse.of(heard, "relcl", "acl"):
        first = parse.left[clause]
        if words.lower[first] in _BEGINNING and not context.quoted[first]:
            return 0 if _is_gapped(parse, clause) else first
    return 0


def clause_taken_out(context: Context, parse: Parse, cue: Cue, end: int) -> int:
    """»ballots that an observer [claimed] may have come late«: the place of the verb whose subject
    stands before the cue, and which the parse hangs on another word; 0 for none.
    """
    words, low = context.words, cue.main + 1
    relative = words.labels[cue.main] == "relcl" and cue.rule == "verb" and not cue.passive
    subject = parse.first(cue.main, "nsubj")
    if not relative or "clause" not in cue.uses or not 0 <= subject < cue.main or low + 1 >= end:
        return 0
    told = words.heads[low] if words.labels[low] in ("aux", "auxpass") else low
    lacks = parse.first(told, "nsubj", "nsubjpass", "expl") < 0 and told > cue.main
    finite = words.finite[low] and words.pos[low] in ("VERB", "AUX")
    finite = finite or (words.labels[low] == "xcomp" and not parse.is_gerund(low))  # »he said put«
    return low if finite and lacks and not context.quoted[low] else 0


def _opens_clause(words: Words, i: int) -> bool:
    points = words.labels[i] == "det" and words.pos[i + 1] not in ("DET", "PRON")
    return words.lower[i] == "that" and not points and words.pos[i + 1] in _BEGIN_CLAUSE


def _is_passed(context: Context, i: int) -> bool:
    return context.words.pos[i] in _PASSED_OVER and not context.quoted[i]


def _behind_name(context: Context, cue: Cue) -> int:
    """»told “Face the State” that …«: behind the quoted name of whom it is told, else the cue."""
    told = cue.verb is not None and "obj" in cue.verb.addressee
    begins = dict(context.ranges) if told else {}
    return begins.get(cue.main + 1, cue.main + 1)


def _is_between(context: Context, parse: Parse, cue: Cue, that: int) -> bool:
    """Whether what stands before »that« is no object of the cue, save for whom it tells."""
    words, first = context.words, cue.main + 1
    if context.quoted[first]:
        return True  # »told “Face the State” that …«
    if words.labels[first] == "prep" and parse.is_occasion(first):
        return True  # »said in a speech in Iowa on Thursday night that …«
    while first < that and (
        words.pos[first] == "ADV" or words.lower[first] in _WHEN or _completes(cue, words, first)
    ):
        first += 1
    if first == that or words.pos[first] == "ADP" or words.lower[first] in parse.occasions:
        return True
    return _tells_somebody(context, cue, first, that)


def _tells_somebody(context: Context, cue: Cue, first: int, that: int) -> bool:
    """»told the voters that …«: from ``first`` on stands whom it tells."""
    labels = context.words.labels
    told = cue.verb is not None and "obj" in cue.verb.addressee
    named = next((i for i in range(first, that) if labels[i] in ("dobj", "dative")), -1)
    return told and not cue.passive and named >= 0 and animate(context, named)


def _completes(cue: Cue, words: Words, i: int) -> bool:
    """»made clear that«, »made it clear that«."""
    last = max(cue.words)
    return cue.main < i <= last and (i in cue.words or words.lower[i] == "it")


def _belongs_to_noun(context: Context, parse: Parse, that: int) -> bool:
    """»in a letter that she wrote«, »the people that came«, »on the report that …«."""
    words, head = context.words, context.words.heads[that]
    relative = words.labels[that] in ("dobj", "nsubj", "nsubjpass", "pobj")
    if relative and words.pos[that + 1] in ("VERB", "AUX"):
        return True
    verb = next((i for i in range(that + 1, head + 1) if words.pos[i] == "VERB"), head)
    handled = words.lower[verb] in context.lexicon.words["handling_verbs"]
    return relative and handled and parse.first(verb, "dobj") in (-1, that)


def gerund_behind(context: Context, parse: Parse, cue: Cue) -> int:
    """»accused the governor of hiding it«, »accused the governor and two aides of hiding it«, where
    »of« hangs on who is accused; -1 for none.
    """
    words, asked = context.words, cue.asks("gerund")
    if not asked or cue.verb is None or "obj" not in cue.verb.addressee:
        return -1
    for i in range(cue.main + 2, min(cue.main + _FARTHEST, len(words) - 1)):
        if words.lower[i] in asked and words.labels[i + 1] in ("pcomp", "pobj"):
            return i + 1 if parse.is_gerund(i + 1) else -1
        joined = words.lower[i] in _JOINING and not context.quoted[i]
        if not _is_passed(context, i) and not joined:
            return -1
    return -1
