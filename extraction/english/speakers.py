"""Who speaks in English, and to whom: subjects, agents, possessives; objects and prepositional
phrases.
"""

from __future__ import annotations

from extraction.english.animacy import animate
from extraction.english.content_end import summing_noun
from extraction.english.cues import Cue
from extraction.english.dependency_tree import NOMINAL, Parse
from extraction.parse.verb_forms import Form
from extraction.parse.word_groups import word_groups
from extraction.parse.words import WordSpan
from extraction.statements.context import Context

_ENGLISH = word_groups("en")
_NAMING = frozenset(NOMINAL) | {"PRON"}
_IN_NAMES = frozenset({"PROPN", "DET", "ADJ"})
_DASHES = frozenset({"–", "—", "-"})
_BEFORE_INVERSION = frozenset(',:–—-”"’')
_RELATIVES, _TALKING, _TALKS, _OF = (
    _ENGLISH[name] for name in ("relatives", "talking", "talks", "owner_prepositions")
)


def find_speaker(context: Context, parse: Parse, cue: Cue, begin: int, end: int) -> WordSpan | None:
    """The words that name who speaks, inside the sentence [begin, end)."""
    if cue.passive:
        agent = _agent(context, parse, cue.main, begin, end)
        charge = charge_behind_agent(context, parse, cue)
        cut_off = agent is not None and agent[0] < charge < agent[1]
        return WordSpan((agent[0], charge)) if agent and cut_off else agent
    if hears(cue):
        return _heard_from(context, parse, cue, begin, end)
    if cue.rule == "noun" or _is_faced(context, cue):
        return owner(context, parse, cue.main, begin, end)
    if cue.carrier < 0:
        return owner(context, parse, cue.main, begin, end)
    head = _subject(context, parse, cue)
    if (
        head < 0
        or not begin <= head < end
        or context.words.lower[head] in context.lexicon.words["nobody"] - {"it"}
    ):
        return None
    written = _written_on(parse, cue, head) if context.words.lower[head] == "it" else -1
    found = _extent(context, parse, cue, head if written < 0 else written, begin, end)
    return _first_of_list(context, found, begin) or found


def hears(cue: Cue) -> bool:
    """Whether the subject of the cue is spoken to: »the court heard that …«."""
    return cue.verb is not None and cue.verb.lemma == "hear"


def is_hearing(context: Context, parse: Parse, cue: Cue) -> bool:
    """»the court heard«, »a jury was told«: of what is said there, whoever says it."""
    told = cue.passive and cue.verb is not None and cue.verb.lemma == "tell"
    if not told and not hears(cue):
        return False
    head = _subject(context, parse, cue)
    return head >= 0 and context.words.lower[head] in context.lexicon.words["hearers"]


def _heard_from(context: Context, parse: Parse, cue: Cue, begin: int, end: int) -> WordSpan | None:
    """»The court heard from PC Hill that the van had no brakes«: never the court itself."""
    for preposition in parse.of(cue.main, "prep"):
        noun = parse.first(preposition, "pobj")
        if context.words.lower[preposition] == "from" and noun >= 0 and animate(context, noun):
            return parse.phrase(noun, begin, end)
    return None


def _first_of_list(context: Context, speaker: WordSpan, begin: int) -> WordSpan | None:
    """»Moss denies theft, claims alibi, says …«: in a headline that lists acts the parse takes one
    of them for the subject of the next; who is named first does them all. None outside such lists.
    """
    low, high = speaker
    commas = [i for i in range(max(low - 1, begin), high - 1) if context.words.texts[i] == ","]
    if not any(is_act_in_list(context, i + 1) for i in commas):
        return None
    acts = (i for i in range(begin, commas[0]) if is_act_in_list(context, i))
    first = next(acts, begin)
    return WordSpan((begin, first)) if first > begin else None


def is_act_in_list(context: Context, i: int) -> bool:
    """Whether word ``i`` may be a verb in the present, as headlines have it, whatever the tagger
    takes it for.
    """
    words, readings = context.words, context.lexicon.readings(context.words.lower[i])
    if not words.lower[i].endswith("s"):
        return False
    known = any(reading.form is Form.FINITE for reading in readings)
    return known or "Person=3|Tense=Pres" in words.morphs[i]


def _written_on(parse: Parse, cue: Cue, head: int) -> int:
    """»On the zoo’s website it said that …«: what speaks is the website; -1 for none."""
    for preposition in parse.of(cue.carrier, "prep"):
        noun = parse.first(preposition, "pobj")
        if preposition < noun < head and parse.words.lower[noun] in _ENGLISH["written_on"]:
            return noun
    return -1


def _is_faced(context: Context, cue: Cue) -> bool:
    """»faced accusations that he lied«: who faces them is not who tells."""
    words = context.words
    told = words.lower[cue.main] in _ENGLISH["hearsay_nouns"]
    return told and any(words.lower[i] in _ENGLISH["facing_verbs"] for i in cue.words)


def _subject(context: Context, parse: Parse, cue: Cue) -> int:
    words = context.words
    head = parse.first(cue.carrier, "nsubj", "nsubjpass")
    if head >= 0 and words.texts[parse.right[head] - 1] == ":":  # »The point: “No,” said Reed«
        head = max(parse.of(cue.carrier, "nsubj"))
    if head < 0 and words.pos[cue.carrier] in ("NOUN", "PROPN") and cue.carrier != cue.main:
        head = cue.carrier
    if head < 0:
        head = _hung_elsewhere(parse, cue.carrier)
    if head < 0 and words.labels[cue.carrier] == "xcomp":
        return -1
    if head < 0:
        told = cue.verb is not None and "obj" in cue.verb.addressee
        return beside(context, cue.main, behind=not told)
    if context.hidden[head] or context.quoted[head]:
        return beside(context, cue.main)
    if words.lower[head] in _RELATIVES and words.labels[cue.carrier] == "relcl":
        return words.heads[cue.carrier]
    return head


def _hung_elsewhere(parse: Parse, verb: int) -> int:
    """»Conway, asked about it, said …«, »Trump, who …, called …«: a subject that the parse gives to
    the participle, or takes for the head; -1 for none.
    """
    words = parse.words
    for clause in parse.of(verb, "advcl"):
        if words.pos[clause] in NOMINAL and clause < verb and words.texts[clause + 1] == ",":
            return clause
        subject = parse.first(clause, "nsubj", "nsubjpass")
        if 0 <= subject < clause < verb and words.texts[parse.right[subject]] == ",":
            return subject
    head = words.heads[verb]
    named = words.pos[head] in NOMINAL and words.labels[head] == "ROOT"
    return head if words.labels[verb] == "acl" and named and head < verb else -1


def beside(context: Context, verb: int, behind: bool = True) -> int:
    """A subject that the parse missed: the name or pronoun right before or behind the verb (whom
    it may be said to instead: »told LA Weekly«).
    """
    words = context.words
    spoken = verb > 0 and context.quoted[verb - 1]
    inverted = spoken or (behind and (verb == 0 or words.texts[verb - 1] in _BEFORE_INVERSION))
    found = _name_behind(context, verb) if inverted else -1
    return found if found >= 0 else _name_before(context, verb)


def _name_behind(context: Context, verb: int) -> int:
    """The last noun of the name or the pronoun right behind the verb; -1 for none."""
    words = context.words
    for i in range(verb + 1, min(verb + 6, len(words))):
        if context.quoted[i] or words.texts[i] in ",.:;":
            return -1
        if words.labels[i] in ("nsubj", "nsubjpass") and words.heads[i] != verb:
            return -1  # who acts in what is told
        if words.pos[i] in _NAMING:
            return _end_of_name(context, i)
        if words.pos[i] not in ("DET", "ADJ", "NUM"):
            return -1
    return -1


def _end_of_name(context: Context, i: int) -> int:
    words = context.words
    while i + 1 < len(words) and words.pos[i + 1] in NOMINAL and not context.quoted[i + 1]:
        i += 1
    return i


def _name_before(context: Context, verb: int) -> int:
    """The noun or pronoun right before the verb, past adverbs and auxiliaries; -1 for none."""
    words, i = context.words, verb - 1
    while i > 0 and words.pos[i] in ("ADV", "AUX") and not context.quoted[i]:
        i -= 1
    if words.texts[i] == "," and i > 1 and words.pos[i - 1] in NOMINAL:
        return _before_apposition(context, i - 1)
    named = i >= 0 and words.pos[i] in _NAMING and not context.quoted[i]
    return i if named else -1


def _before_apposition(context: Context, i: int) -> int:
    """»Tom Molomby, SC, said«: the name in front of what stands between commas, -1 for none."""
    words, head = context.words, context.words.heads
    for _ in range(4):
        if words.labels[i] not in ("appos", "conj", "compound", "pobj", "prep") or head[i] >= i:
            break
        i = head[i]
    return i if words.pos[i] in NOMINAL and not context.quoted[i] else -1


def _extent(context: Context, parse: Parse, cue: Cue, head: int, begin: int, end: int) -> WordSpan:
    """The phrase of the speaker's noun, without the cue's words, speeches, and a relative clause
    that holds the cue.
    """
    words = context.words
    personal = context.lexicon.words["personal_pronouns"]
    if words.pos[head] == "PRON" and words.lower[head] in personal:
        return WordSpan((head, head + 1))
    low, high = parse.phrase(head, begin, end)
    low = _behind_opening(context, low, head, high)
    if high - low == 1:
        low = _begin_of_name(context, low, begin)
    for i in range(low, high):
        outside = i in cue.words or (context.hidden[i] and context.quoted[i])
        if outside and i > head:
            high = min(high, i)
        elif outside and i < head:
            low = i + 1
    for clause in parse.of(head, "relcl"):
        if parse.left[clause] <= cue.main < parse.right[clause]:  # »groups [which deny it]«
            high = max(min(high, parse.left[clause]), head + 1)
    return parse.phrase_trimmed(low, high)


def _behind_opening(context: Context, low: int, head: int, high: int) -> int:
    """Behind what the parse takes into the phrase at its beginning: »…, a finding lawmakers called
    a joke«, »14:32 – Rail operator NorthLine says«.
    """
    words, summed = context.words, summing_noun(context, low, high)
    if low < summed < head:
        low = summed + 1
    timed = words.texts[low][0].isdigit() and low + 1 < head and words.texts[low + 1] in _DASHES
    return low + 2 if timed else low


def _begin_of_name(context: Context, low: int, begin: int) -> int:
    """Where the name begins of which the parse sees the last word alone."""
    words = context.words
    while low > begin and words.pos[low - 1] in _IN_NAMES and not context.quoted[low - 1]:
        low -= 1
    return low


def _agent(context: Context, parse: Parse, verb: int, begin: int, end: int) -> WordSpan | None:
    """»was told by the police«."""
    for preposition in (*parse.of(verb, "agent"), *parse.of(verb, "prep")):
        noun = parse.first(preposition, "pobj")
        if context.words.lower[preposition] == "by" and noun >= 0:
            return parse.phrase(noun, begin, end)
    return None


def charge_behind_agent(context: Context, parse: Parse, cue: Cue) -> int:
    """»accused by the council of lying«: the word that the verb asks for, where the parse hangs it
    on who accuses; -1 for none. What a name follows is part of a name (»the Bank of England«).
    """
    asked = cue.asks("object") if "object" in cue.uses else frozenset()
    if not cue.passive or any(parse.words.lower[p] in asked for p in parse.of(cue.main, "prep")):
        return -1
    for by in parse.of(cue.main, "agent"):
        for preposition in parse.of(parse.first(by, "pobj"), "prep"):
            charge = parse.first(preposition, "pobj", "pcomp")
            is_asked = context.words.lower[preposition] in asked
            if is_asked and charge > preposition and context.words.pos[charge] != "PROPN":
                return preposition
    return -1


def owner(context: Context, parse: Parse, noun: int, begin: int, end: int) -> WordSpan | None:
    """»her claim that«, »the minister's fear that«, »the view of the court that«."""
    owner = parse.first(noun, "poss")
    if owner >= 0:
        low, high = parse.phrase(owner, begin, end)
        if high - low > 1 and context.words.lower[high - 1] in ("'s", "'"):
            high -= 1
        return WordSpan((low, high))
    for preposition in parse.of(noun, "prep"):
        owner = parse.first(preposition, "pobj")
        if context.words.lower[preposition] in _OF and owner >= 0:
            return parse.phrase(owner, begin, end)
    return None


def find_addressee(
    context: Context, parse: Parse, cue: Cue, speaker: WordSpan | None, begin: int, end: int
) -> WordSpan | None:
    """The words that name the one spoken to."""
    marks = cue.verb.addressee if cue.verb else ()
    words, found = context.words, -1
    if "obj" in marks and cue.passive:
        found = parse.first(cue.main, "nsubjpass")
        if found < 0 and words.labels[cue.main] == "conj":
            found = parse.first(words.heads[cue.main], "nsubjpass")
    elif "obj" in marks:
        found = _object(context, parse, cue)
    if found < 0:
        found = _after_preposition(context, parse, cue, marks)
    if found < 0 or context.quoted[found] or not begin <= found < end:
        return None
    low, high = parse.phrase(found, begin, end)
    if words.pos[found] == "PRON":
        low, high = found, found + 1
    overlaps = speaker is not None and low < speaker[1] and speaker[0] < high
    return None if overlaps else WordSpan((low, high))


def _object(context: Context, parse: Parse, cue: Cue) -> int:
    for child in parse.of(cue.main, "dative", "dobj"):
        if (
            child > cue.main
            and context.words.pos[child] in NOMINAL
            and not _is_reflexive(context, child)
        ):
            return child
    # »urged residents to leave«: hung on »leave«
    for clause in parse.of(cue.main, "xcomp", "ccomp"):
        subject = parse.first(clause, "nsubj")
        if clause > cue.main and parse.is_to_infinitive(clause) and cue.main < subject < clause:
            return subject
    return -1


def _is_reflexive(context: Context, i: int) -> bool:
    return context.words.lower[i].endswith(("self", "selves"))


def _after_preposition(context: Context, parse: Parse, cue: Cue, marks: tuple[str, ...]) -> int:
    words = context.words
    for child in (
        *parse.children[cue.main],
        *(parse.children[cue.carrier] if cue.carrier >= 0 else ()),
    ):
        noun = parse.first(child, "pobj")
        if words.labels[child] in ("prep", "dative") and noun >= 0:
            if words.lower[child] in marks and animate(context, noun):
                return noun
            if words.lower[child] in _ENGLISH["talk_prepositions"] and words.lower[noun] in _TALKS:
                return _partner(parse, noun)
        if words.labels[child] == "advcl" and words.lower[child] in _TALKING:
            return _partner(parse, child)
    return -1


def _partner(parse: Parse, talk: int) -> int:
    for preposition in parse.of(talk, "prep"):
        if parse.words.lower[preposition] in _ENGLISH["partner_prepositions"]:
            return parse.first(preposition, "pobj")
    return -1
