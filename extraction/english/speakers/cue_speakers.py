"""Who speaks in English: subjects, agents, possessives, and how far their phrases reach."""

from __future__ import annotations

from extraction.english.cues.cue_finder import Cue
from extraction.english.grammar.animacy import animate
from extraction.english.grammar.dependency_tree import Parse
from extraction.english.grammar.summing_nouns import summing_noun
from extraction.english.speakers.source_extent import without_time
from extraction.english.speakers.subjects import find_subject, name_behind_function
from extraction.parse.verb_forms import Form
from extraction.parse.word_groups import word_groups
from extraction.parse.words import WordSpan
from extraction.statements.context import Context

_ENGLISH = word_groups("en")
_IN_NAMES = frozenset({"PROPN", "DET", "ADJ"})
_DASHES = frozenset({"–", "—", "-"})
_REASONS = frozenset({"ground", "grounds", "argument", "theory", "premise"})
_OF = _ENGLISH["owner_prepositions"]


def find_speaker(context: Context, parse: Parse, cue: Cue, begin: int, end: int) -> WordSpan | None:
    """The words that name who speaks, inside the sentence [begin, end)."""
    if cue.passive:
        return _agent_without_charge(context, parse, cue, begin, end)
    if hears(cue):
        return _heard_from(context, parse, cue, begin, end)
    if cue.rule == "noun" or cue.carrier < 0 or _is_faced(context, cue):
        return owner(context, parse, cue.main, begin, end)
    head = find_subject(context, parse, cue)
    if (
        head < 0
        or not begin <= head < end
        or context.words.lower[head] in context.lexicon.words["nobody"] - {"it"}
    ):
        feels = _is_felt(parse, cue)
        return owner(context, parse, cue.main, begin, end) if feels else None
    written = _written_on(parse, cue, head) if context.words.lower[head] == "it" else -1
    found = _extent(context, parse, cue, head if written < 0 else written, begin, end)
    return _first_of_list(context, found, begin) or found


def _agent_without_charge(
    context: Context, parse: Parse, cue: Cue, begin: int, end: int
) -> WordSpan | None:
    agent = _agent(context, parse, cue.main, begin, end)
    if agent is None and (by := agent_behind_infinitive(context, parse, cue, end)) >= 0:
        agent = _agent(context, parse, context.words.heads[by], begin, end)
    charge = charge_behind_agent(context, parse, cue)
    cut_off = agent is not None and agent[0] < charge < agent[1]
    return WordSpan((agent[0], charge)) if agent and cut_off else agent


def agent_behind_infinitive(context: Context, parse: Parse, cue: Cue, end: int) -> int:
    """»Residents were warned not to swim by the council«, »accused of lying by Ann Reed«: the »by«
    that closes the sentence, where the parse hangs who warned on the infinitive; -1 for none.
    Whatever has an object or is passive itself may be done by somebody.
    """
    words = context.words
    stop = end - (words.texts[end - 1] in ".!?")
    charges = (c for p in parse.of(cue.main, "prep") for c in parse.of(p, "pcomp"))
    for infinitive in (*parse.of(cue.main, "xcomp"), *charges) if cue.passive else ():
        acts = parse.first(infinitive, "auxpass", "dobj") >= 0
        for by in () if acts else parse.of(infinitive, "prep", "agent"):
            noun = parse.first(by, "pobj")
            closes = words.lower[by] == "by" and parse.right[by] >= stop
            somebody = noun >= 0 and animate(context, noun) and words.pos[noun] != "PRON"
            if closes and somebody and not _is_time(context, noun):
                return by
    return -1


def _is_time(context: Context, noun: int) -> bool:
    """»asked to leave by Tuesday«"""
    return context.words.lower[noun] in context.lexicon.words["occasions"]


def _is_felt(parse: Parse, cue: Cue) -> bool:
    """»There is concern among nurses that …«"""
    there = cue.rule == "noun with verb" and parse.first(cue.carrier, "expl") >= 0
    return there and not parse.has_word(cue.main, ("no", "little"), "det", "amod")


def hears(cue: Cue) -> bool:
    """Whether the subject of the cue is spoken to: »the court heard that …«."""
    return cue.verb is not None and cue.verb.lemma == "hear"


def is_hearing(context: Context, parse: Parse, cue: Cue) -> bool:
    """»the court heard«, »a jury was told«: of what is said there, whoever says it."""
    told = cue.passive and cue.verb is not None and cue.verb.lemma == "tell"
    if not told and not hears(cue):
        return False
    head = find_subject(context, parse, cue)
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


def _extent(context: Context, parse: Parse, cue: Cue, head: int, begin: int, end: int) -> WordSpan:
    """The phrase of the speaker's noun, without the cue's words, speeches, and a relative clause
    that holds the cue.
    """
    words = context.words
    personal = context.lexicon.words["personal_pronouns"]
    if words.pos[head] == "PRON" and words.lower[head] in personal:
        return WordSpan((head, head + 1))
    head = _past_hyphen(context, parse, head, end)
    low, high = parse.phrase(head, begin, end)
    low = _behind_opening(context, _before_hyphen(context, parse, low, begin), head, high)
    if high - low == 1:
        low = _begin_of_name(context, low, begin)
    low = _begin_of_function(parse, cue, head, low, begin)
    low = max((i + 1 for i in range(low, head) if words.texts[i] == ";"), default=low)
    for i in range(low, high):
        outside = i in cue.words or (context.hidden[i] and context.quoted[i])
        if outside and i > head:
            high = min(high, i)
        elif outside and i < head:
            low = i + 1
    high = _before_cue_clause(parse, cue, head, high)
    high = _to_name_behind_function(parse, cue, head, high)
    return parse.phrase_trimmed(low, without_time(parse, head, high))


def _to_name_behind_function(parse: Parse, cue: Cue, head: int, high: int) -> int:
    """»noted Acme's founder and head, Dan Kiely«, where the parse hangs the name on the verb: to
    its end.
    """
    words = parse.words
    if head < cue.main or words.pos[head] == "PRON" or high >= len(words):
        return high
    if words.texts[high] != ",":
        return high
    for named in parse.of(cue.carrier, "npadvmod", "dep", "oprd", "appos", "dobj"):
        whole = words.pos[named] == "PROPN" and parse.left[named] < named
        if parse.left[named] == high + 1 and whole:
            return parse.right[named]
    return high


def _begin_of_function(parse: Parse, cue: Cue, head: int, low: int, begin: int) -> int:
    """Where the function in front of a name begins that the parse takes for a subject of its
    own.
    """
    function = parse.first(cue.carrier, "nsubj")
    if not 0 <= function < head or name_behind_function(parse, cue.carrier, function) != head:
        return low
    return max(parse.left[function], begin)


def _past_hyphen(context: Context, parse: Parse, head: int, end: int) -> int:
    """»its co-founder, Jody Wirth«, which the tokenizer parts and the parse does not join again."""
    words = context.words
    while head + 2 < end and _is_glued(context, head + 1) and words.pos[head + 2] == "NOUN":
        if words.labels[head + 2] != words.labels[head]:
            break
        head += 2
    return head


def _before_hyphen(context: Context, parse: Parse, low: int, begin: int) -> int:
    glued = low > begin + 1 and _is_glued(context, low - 1)
    return max(parse.left[low - 2], begin) if glued else low


def _is_glued(context: Context, i: int) -> bool:
    """Whether word ``i`` is a hyphen without blanks around it."""
    words = context.words
    near = words.ends[i - 1] == words.begins[i] and words.ends[i] == words.begins[i + 1]
    return words.texts[i] in ("-", "‑") and near


def _before_cue_clause(parse: Parse, cue: Cue, head: int, high: int) -> int:
    """»groups [which deny it]«, »Roy, a guard [who says so]«"""
    for noun in (head, *parse.of(head, "appos")):
        for clause in parse.of(noun, "relcl"):
            if parse.left[clause] <= cue.main < parse.right[clause]:
                high = max(min(high, parse.left[clause]), head + 1)
    return high


def _behind_opening(context: Context, low: int, head: int, high: int) -> int:
    """Behind what the parse takes into the phrase at its beginning: »…, a finding lawmakers called
    a joke«, »14:32 – Rail operator NorthLine says«, »Commenting, Ann Reed MSP said«.
    """
    words, summed = context.words, summing_noun(context, low, high)
    commenting = words.lower[low].endswith("ing") and bool(
        context.lexicon.readings(words.lower[low])
    )
    if commenting and low + 2 < high and words.texts[low + 1] == ",":
        return low + 2
    if low < summed < head:
        low = summed + 1
    for i in range(low + 1, head if words.pos[head] == "PROPN" else low):
        in_words = words.pos[i] == "NOUN" and words.lower[i] in context.lexicon.words["occasions"]
        if in_words and all(words.pos[j] == "PROPN" for j in range(i + 1, head)):
            return i + 1  # »in a tweet Lind called …«
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
    for made in parse.of(noun, "acl"):  # »the claim, made by Reed, that …«
        given = parse.words.lower[made] in _ENGLISH["issuing"]  # not »rejected by Reed«
        if given and (by_whom := _agent(context, parse, made, begin, end)):
            return by_whom
    arguing = _arguing(context, parse, noun)
    return parse.phrase(arguing, begin, end) if arguing >= 0 else None


def _arguing(context: Context, parse: Parse, noun: int) -> int:
    """»sued on the grounds that …«, »blocked it on the argument that …«: who acts on it; -1 for
    none.
    """
    words, preposition = context.words, context.words.heads[noun]
    verb, reason = words.heads[preposition], words.lower[noun] in _REASONS
    if not reason or words.lower[preposition] != "on" or words.lower[noun - 1] != "the":
        return -1
    subject = parse.first(verb, "nsubj") if parse.first(verb, "auxpass") < 0 else -1
    return subject if subject >= 0 and animate(context, subject) else -1
