"""What an English act of speech is about when no clause tells it: »called [for a pause]«, »denied
[the report]«, »called [the plan] [a shambles]«, »her criticism of [the deal]«.
"""

from __future__ import annotations

from collections.abc import Iterator

from extraction.english.content.object_end import object_end
from extraction.english.cues.cue_finder import Cue
from extraction.english.grammar.dependency_tree import NOMINAL, SUBJECTS, Parse
from extraction.english.grammar.verb_forms import noun_forms
from extraction.english.rules.labels import Told, find_label, told_words
from extraction.english.speakers.cue_speakers import charge_behind_agent
from extraction.parse.word_groups import word_groups
from extraction.parse.words import WordSpan
from extraction.statements.context import Context

_ENGLISH = word_groups("en")
_RELATIVES, _TALKS = _ENGLISH["relatives"] | {"whose", "where"}, _ENGLISH["talks"]
_FROM = frozenset({"from", "by"})
_POINTING = frozenset({"this", "that", "it", "these"})
_BLAMING = frozenset({"assail", "blast", "slam"})  # never with the fists
_ASKED_LABELS = frozenset({"prep", "dative", "prt", "advmod"})


def find_object(context: Context, parse: Parse, cue: Cue, end: int) -> Told | None:
    """What the cue tells as a noun phrase; None when it tells nothing in this way."""
    if cue.rule.startswith("noun"):
        return _of_noun(context, parse, cue, end)
    if cue.rule != "verb":
        return None
    if cue.passive:
        return _of_passive(context, parse, cue, end)
    for read in (_behind_preposition, find_label, _plain_object):
        if told := read(context, parse, cue, end):
            return told
    return None


def _behind_preposition(context: Context, parse: Parse, cue: Cue, end: int) -> Told | None:
    """»called for a pause«, »accused the firm of fraud«."""
    if "object" not in cue.uses or not cue.asks("object"):
        return None
    if cue.verb and cue.verb.lemma == "refer" and parse.first(cue.main, "dobj") >= 0:
        return None  # »referred reporters to the ministry«
    if "label" in cue.uses and parse.first(cue.main, "oprd") > cue.main:
        return None  # »called Bell “spineless” for leaving«
    for preposition in _asked_prepositions(context, parse, cue):
        noun = parse.first(preposition, "pobj", "pcomp")
        if noun < 0 and preposition + 1 < end:
            noun = parse.first(cue.main, "dobj")
        if noun > preposition and not context.hidden[noun] and not parse.is_date(noun):
            high = object_end(context, parse, cue, noun, end)
            return told_words(context, "object", WordSpan((preposition + 1, high)), (preposition,))
    return None


def _asked_prepositions(context: Context, parse: Parse, cue: Cue) -> Iterator[int]:
    """The words behind the verb or its object that it asks for in front of what is told."""
    words, asked = context.words, cue.asks("object")
    for place in (cue.main, *_words_behind(parse, cue)):
        for child in parse.children[place]:
            named = words.lower[child] in asked and words.labels[child] in _ASKED_LABELS
            if named and child >= cue.main:
                yield child


def _words_behind(parse: Parse, cue: Cue) -> list[int]:
    """The words behind the verb on which the parse may hang what it asks for."""
    behind = [c for c in parse.of(cue.main, "dobj", "dative", "advmod", "prt") if c > cue.main]
    objects = (c for c in behind if parse.words.labels[c] == "dobj")
    # »accused the mayor and two aides of fraud«
    behind += [c for each in objects for c in parse.of(each, "conj")]
    # »warned the county in December of a lawsuit«, where the parse hangs it on the month
    times = (p for p in parse.of(cue.main, "prep") if p > cue.main and parse.is_occasion(p))
    return [*behind, *(c for time in times if (c := parse.first(time, "pobj")) >= 0)]


def _plain_object(context: Context, parse: Parse, cue: Cue, end: int) -> Told | None:
    """»denied the report«, »announced a fund«, »attacked the plan«."""
    if _is_sum_claimed(parse, cue):
        return None
    words, noun = context.words, _object_of(parse, cue)
    free = _takes_any(parse, cue, noun)
    if not free and "matter" not in cue.uses:
        return None
    if noun < 0 and (charge := _rejected_charge(context, parse, cue)):
        return told_words(context, "object", charge)
    if not 0 <= noun < end or not _is_plain_noun(context, noun):
        return None
    low = max(parse.left[noun], cue.main + 1)
    high = object_end(context, parse, cue, noun, end)
    if not (free or _is_sum(context, cue, noun) or _is_matter(context, parse, cue, noun, high)):
        return None
    lost = context.lexicon.words["victims"]
    if cue.verb and cue.verb.lemma == "deny":
        lost |= _ENGLISH["granted"]
    if lost & set(words.lower[low:high]):
        return None
    return told_words(context, "object", WordSpan((low, high)))


def _is_sum_claimed(parse: Parse, cue: Cue) -> bool:
    """»claimed £88 for the trip«"""
    taken = parse.first(cue.main, "dobj")
    claims = cue.verb is not None and cue.verb.lemma == "claim"
    return claims and taken >= 0 and parse.words.pos[taken] == "NUM"


def _object_of(parse: Parse, cue: Cue) -> int:
    """The noun behind the verb, which the parse may hang on its particle (»shrugs off the insult«);
    -1 for none.
    """
    if (noun := next((c for c in parse.of(cue.main, "dobj") if c > cue.main), -1)) >= 0:
        return noun
    particle = parse.first(cue.main, "prt", "prep", "advmod")
    completes = cue.verb is not None and parse.words.lower[particle] == cue.verb.particle
    return parse.first(particle, "pobj") if particle > cue.main and completes else -1


def _rejected_charge(context: Context, parse: Parse, cue: Cue) -> WordSpan | None:
    """»…, an accusation she denies«, »a charge that the mayor rejected«: what the verb takes stands
    in front of it.
    """
    words, noun = context.words, context.words.heads[cue.main]
    rejects = words.lower[cue.main] in context.lexicon.words["rejecting_verbs"]
    if not rejects or words.labels[cue.main] != "relcl" or not noun < cue.main:
        return None
    by_whom = parse.first(cue.main, "nsubj")
    if any(context.quoted[i] for i in range(cue.main, parse.right[cue.main])):
        return None  # »…, an allegation he dismissed as “gossip”«
    if by_whom < 0 or words.lower[by_whom] in _RELATIVES:
        return None
    told = context.lexicon.is_speech_noun(words.lower[noun])
    return WordSpan((parse.left[noun], noun + 1)) if told else None


def _is_plain_noun(context: Context, noun: int) -> bool:
    """A noun outside a speech, not »himself«, »which«."""
    words, word = context.words, context.words.lower[noun]
    if words.pos[noun] not in NOMINAL or context.hidden[noun]:
        return False
    rejects = words.lower[noun - 1] in context.lexicon.words["rejecting_verbs"]
    if word == "that" and rejects and words.texts[noun + 1 : noun + 2] in (["."], [","], [";"]):
        return True  # »Leaders disputed that.«
    return not word.endswith(("self", "selves")) and word not in _RELATIVES


def _is_matter(context: Context, parse: Parse, cue: Cue, noun: int, high: int) -> bool:
    """Whether one can speak for or against it: an abstract noun, a verb's doing, somebody »for« …,
    or anything »in a letter«.
    """
    words = context.words
    if words.lower[noun] in ("question", "questions"):
        return False  # »brushed aside a question«: whoever asks it
    known = context.lexicon.is_speech_noun(words.lower[noun])
    pointed = words.lower[noun] in ("it", "this", "that") and words.lower[noun - 1] != "by"
    if known or pointed or is_abstract(context, noun):
        return True
    for preposition in parse.of(cue.main, "prep"):
        talk = parse.first(preposition, "pobj")
        if preposition > noun and talk >= 0 and words.lower[talk] in _TALKS | {"twitter", "x"}:
            return True
        if preposition > noun and words.lower[preposition] in ("for", "over", "as"):
            return words.pos[noun] in ("PROPN", "PRON") or preposition < high
    return any(
        words.lower[p] in ("for", "over") and words.pos[noun] == "PROPN"
        for p in parse.of(noun, "prep")
    )


def _takes_any(parse: Parse, cue: Cue, noun: int) -> bool:
    """Whether the verb tells its object whatever that is: »announced a fund«."""
    free = "object" in cue.uses and not cue.asks("object")
    return free or _is_judged(parse, cue, noun)


def _is_judged(parse: Parse, cue: Cue, noun: int) -> bool:
    """»blasted the prosecutor who dropped it«: whom the verb judges, with what for; »maintains his
    innocence«.
    """
    lemma = cue.verb.lemma if cue.verb else ""
    if lemma in ("maintain", "proclaim", "protest"):
        return noun >= 0 and parse.words.lower[noun] == "innocence"
    about = parse.of(noun, "relcl") if lemma in _BLAMING and noun >= 0 else ()
    return any(_tells_of_person(parse, clause) for clause in about)


def _tells_of_person(parse: Parse, clause: int) -> bool:
    """»who dropped it«, »whose office dropped it«"""
    subject = parse.first(clause, *SUBJECTS)
    owned = subject >= 0 and any(parse.words.lower[i] == "whose" for i in parse.of(subject, "poss"))
    return owned or parse.has_word(clause, ("who",), *SUBJECTS)


def _is_sum(context: Context, cue: Cue, noun: int) -> bool:
    """»questioned the figure«, »reported revenue of £3m«"""
    sums = _ENGLISH["estimated"] - {"crowd"}
    tells = cue.verb is not None and cue.verb.lemma in ("question", "report")
    return tells and context.words.lower[noun] in sums


def is_abstract(context: Context, noun: int) -> bool:
    """Whether the noun names something that one can speak for or against, not a person, place or
    thing.
    """
    known = context.lexicon.words["abstract nouns"]
    return context.words.pos[noun] == "NOUN" and not known.isdisjoint(
        noun_forms(context.words.lower[noun])
    )


def _of_passive(context: Context, parse: Parse, cue: Cue, end: int) -> Told | None:
    """»was described as a joke«, »was accused of fraud«, »the plan was praised by the mayor«."""
    if cue.verb and cue.verb.lemma in ("cast", "charge", "paint", "put", "attribute"):
        return None  # in a film, in court, in a colour, in a place, to a cause
    preposition, use = _asked_of_passive(context, parse, cue)
    if preposition < 0 and (charge := charge_behind_agent(context, parse, cue)) >= 0:
        preposition, use = charge, "object"
    if preposition >= 0:
        of_cue = use == "object"
        high = object_end(context, parse, cue, preposition, end)
        piece = WordSpan((preposition + of_cue, high))
        return told_words(context, "passive", piece, (preposition,) * of_cue)
    if parse.first(cue.main, "agent") < 0:
        return None
    label = _label_of_passive(context, parse, cue, end)
    if label >= 0:
        low = label if cue.asks("label") else max(parse.left[label], cue.main + 1)
        high = object_end(context, parse, cue, label, end)
        return told_words(context, "passive", WordSpan((low, high)))
    return _subject_of_passive(context, parse, cue, end)


def _asked_of_passive(context: Context, parse: Parse, cue: Cue) -> tuple[int, str]:
    """»was accused of fraud«, »was described as a joke«: the word that the verb asks for, and the
    use that it has; -1 for none.
    """
    for use in ("object", "label"):
        asked = cue.asks(use) if use in cue.uses else frozenset()
        for preposition in parse.of(cue.main, "prep"):
            inside = parse.first(preposition, "pobj", "pcomp", "amod") > preposition
            if preposition > cue.main and context.words.lower[preposition] in asked and inside:
                return preposition, use
    return -1, ""


def _label_of_passive(context: Context, parse: Parse, cue: Cue, end: int) -> int:
    """Where the label begins that somebody gives the subject; -1 for none."""
    if "label" not in cue.uses:
        return -1
    if asked := cue.asks("label"):  # »described by neighbours as quiet«
        reach = range(cue.main + 1, min(parse.right[cue.main], end, cue.main + 12))
        return next((i for i in reach if context.words.lower[i] in asked), -1)
    return next((c for c in parse.of(cue.main, "oprd", "attr") if c > cue.main), -1)


def _subject_of_passive(context: Context, parse: Parse, cue: Cue, end: int) -> Told | None:
    """»the plan was praised by the mayor«."""
    subject = parse.first(cue.main, "nsubjpass")
    if subject < 0 and context.words.labels[cue.main] == "conj":
        # »was praised by some and denounced by others«
        subject = parse.first(context.words.heads[cue.main], "nsubjpass")
    stranded = bool(cue.asks("object")) and _is_stranded(parse, cue)
    if subject < 0 or not cue.uses & {"object", "matter"} or (cue.asks("object") and not stranded):
        return None
    if context.words.lower[subject] in _POINTING:
        return None  # »This was disclosed by the governor«: what stands in the sentence before
    if cue.verb and cue.verb.lemma in ("support", "back", "favor", "favour"):
        return None  # »the study was supported by the fund«: with money
    if "object" not in cue.uses and not is_abstract(context, subject):
        return None
    if context.words.lower[subject] in _RELATIVES:
        return None
    low, high = parse.phrase(subject, 0, end)
    return told_words(context, "passive", WordSpan((low, high)))


def _is_stranded(parse: Parse, cue: Cue) -> bool:
    """»a boycott was called for by the students«: the word that the verb asks for has nothing
    behind it.
    """
    asked = cue.asks("object")
    behind = (p for p in parse.of(cue.main, "prep", "prt") if parse.words.lower[p] in asked)
    return any(p == cue.main + 1 and parse.first(p, "pobj", "pcomp") < 0 for p in behind)


def _of_noun(context: Context, parse: Parse, cue: Cue, end: int) -> Told | None:
    """»his criticism of the deal«, »issued a plea for calm«, »her calls for an inquiry«."""
    words = context.words
    noun = words.lower[cue.main]
    behind = (c for c in parse.children[max(cue.carrier, 0)] if c == cue.main + 1)
    own = parse.of(cue.main, "prep")
    # »calls from residents for an audit«, where the parse hangs the second on the first
    after = (c for p in own if words.lower[p] in _FROM for c in _prepositions_behind(parse, p))
    for preposition in (*own, *behind, *after):
        pair = {f"{form} {words.lower[preposition]}" for form in noun_forms(noun)}
        inner = parse.first(preposition, "pobj", "pcomp")
        if not pair & _ENGLISH["noun_objects"] or inner < preposition or context.hidden[inner]:
            continue
        high = min(parse.right[preposition], end)
        for i in range(inner + 1, high):
            if words.texts[i] == "," and i + 1 < high and words.lower[i + 1] in _RELATIVES:
                high = i
                break
        return told_words(context, "object", WordSpan((preposition + 1, high)), (preposition,))
    return None


def _prepositions_behind(parse: Parse, preposition: int) -> Iterator[int]:
    yield from parse.of(preposition, "prep")
    if (noun := parse.first(preposition, "pobj")) >= 0:
        yield from parse.of(noun, "prep")
