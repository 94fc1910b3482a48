"""English reported speech: acts of speaking told with their content as a noun phrase (»called for
an inquiry«).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from extraction.english.content.content_end import with_marks
from extraction.english.cues.cue_finder import Cue, find_cues
from extraction.english.grammar.animacy import animate, head_of, is_organisation
from extraction.english.grammar.dependency_tree import Parse
from extraction.english.rules.indirect import as_spoken
from extraction.english.rules.labels import Told
from extraction.english.rules.objects import find_object
from extraction.english.speakers.addressees import find_addressee
from extraction.english.speakers.cue_speakers import find_speaker
from extraction.parse.word_groups import word_groups
from extraction.parse.words import WordSpan
from extraction.records import StatementType
from extraction.statements.candidates import Candidate
from extraction.statements.context import Context

_ENGLISH = word_groups("en")
_TURNING_TO = frozenset({"comment", "speak", "talk", "refer"})


def reported_statements(
    context: Context, parse: Parse, k: int, others: Sequence[Candidate]
) -> Iterator[Candidate]:
    """The acts of speech of sentence ``k`` that neither stand in the words of ``others`` nor tell
    them.
    """
    sentence = context.sentences[k]
    used = {i for other in others for i in other.cue}
    for cue in find_cues(context, parse, sentence.begin, sentence.end):
        if cue.main in used or any(other.holds(cue.main) for other in others):
            continue
        if not _is_act(context, parse, cue):
            continue
        told = find_object(context, parse, cue, sentence.end)
        told = told and _before_relative(context, parse, others, cue, told)
        if told is None or _is_told(others, told) or _judges_in_quotes(context, told):
            continue
        speaker = find_speaker(context, parse, cue, sentence.begin, sentence.end)
        if speaker and _asks_who(context, k, speaker):
            continue
        if _speaks(context, parse, cue, speaker, told):
            yield _candidate(context, parse, k, cue, told, speaker)


def _candidate(
    context: Context, parse: Parse, k: int, cue: Cue, told: Told, speaker: WordSpan | None
) -> Candidate:
    sentence = context.sentences[k]
    addressee = find_addressee(context, parse, cue, speaker, sentence.begin, sentence.end)
    stop = sentence.end - (context.words.texts[sentence.end - 1] in ".!?")
    candidate = Candidate(
        StatementType.REPORTED,
        f"reported, {cue.rule}, {told.rule}",
        k,
        [with_marks(context, k, told.words)],
        [speaker] if speaker else [],
        sorted({*cue.words, *told.cue}),
        [WordSpan((sentence.begin, max(stop, sentence.begin + 1)))],
    )
    apart = addressee and (addressee[1] <= told.words[0] or told.words[1] <= addressee[0])
    candidate.addressee = [addressee] if addressee and apart and not cue.passive else []
    candidate.medium = cue.medium
    return as_spoken(context, k, candidate)


def _is_act(context: Context, parse: Parse, cue: Cue) -> bool:
    """Not »would attack the plan«, »will praise it«, nor »did not praise it«."""
    if cue.unreal or (cue.rule != "noun" and cue.carrier < 0):
        return False
    lemma = cue.verb.lemma if cue.verb else ""
    if lemma == "cite" and parse.is_gerund(cue.main):
        return False  # »citing privacy«: a reason, not what is said
    if lemma in _TURNING_TO and parse.is_gerund(cue.main) and cue.carrier > cue.main:
        return False  # »Commenting on the result, she said …«
    place = cue.main if cue.rule == "verb" else cue.carrier
    denies = parse.first(parse.words.heads[place], "preconj")  # »neither confirmed nor denied«
    if denies >= 0 and parse.words.lower[denies] == "neither":
        return False
    return parse.first(place, "neg") < 0 and not parse.has_word(place, _ENGLISH["future"], "aux")


def _judges_in_quotes(context: Context, told: Told) -> bool:
    """»called the plan “a joke”«: the words in quotation marks are the statement, unless most of
    what is judged stands outside of them (»called the air in the hall that night “impatient”«).
    """
    if context.quoted[told.words[0] - 1] and context.quoted[told.words[0]]:
        return True  # a phrase inside the quotation
    judged = told.rule in ("label", "passive")
    quoted = sum(context.quoted[i] for i in range(*told.words))
    return judged and quoted > 0 and 2 * quoted >= told.words[1] - told.words[0]


def _asks_who(context: Context, k: int, speaker: WordSpan) -> bool:
    """ "Who attacked the plan?": nobody of whom it was said."""
    words, sentence = context.words, context.sentences[k]
    asks = words.texts[sentence.end - 1] == "?" and speaker[0] == sentence.begin
    return asks and words.lower[speaker[0]] in _ENGLISH["question_openers"]


def _before_relative(
    context: Context, parse: Parse, others: Sequence[Candidate], cue: Cue, told: Told
) -> Told:
    """»disputed [the account of two officers] who say they were hit«: without the clause in which
    another statement is made.
    """
    low, high = told.words
    for other in others:
        verb = other.cue[0] if other.cue else -1
        while low < verb < high and context.words.labels[verb] not in ("relcl", "acl"):
            if context.words.heads[verb] == verb:
                break
            verb = context.words.heads[verb]
        opens = parse.left[verb] if low < verb < high else low
        if low < opens < high and cue.main < low and context.words.lower[opens] == "who":
            high = opens
    return replace(told, words=WordSpan((low, high)))


def _is_told(others: Sequence[Candidate], told: Told) -> bool:
    """Whether what is told holds, or stands in, what another statement tells."""
    return any(
        low < told.words[1] and told.words[0] < high
        for other in others
        for low, high in other.quote
    )


def _is_relative(parse: Parse, cue: Cue) -> bool:
    """»the report, which accuses the firm«."""
    subject = parse.first(cue.carrier, "nsubj")
    relative = parse.words.labels[cue.carrier] == "relcl" and subject >= 0
    return relative and parse.words.lower[subject] in ("which", "that")


def _speaks(context: Context, parse: Parse, cue: Cue, speaker: WordSpan | None, told: Told) -> bool:
    if speaker is None:
        return told.rule == "passive" and cue.rule == "verb"
    if speaker[0] < told.words[1] and told.words[0] < speaker[1]:
        return False
    words, head = context.words, head_of(context, speaker)
    if words.lower[head] in _ENGLISH["partners_in_talk"]:
        return False
    if _is_relative(parse, cue):
        written = words.lower[head] in context.lexicon.words["sources"]
        return written or words.pos[head] == "PROPN" or is_organisation(context, head)
    if cue.verb is not None and cue.verb.lemma == "find":  # »The audit found no fraud«
        return words.lower[head] in context.lexicon.words["evidence"]
    supports = cue.verb is not None and cue.verb.lemma in ("support", "back")
    evidence = words.lower[head] in context.lexicon.words["evidence"] and not supports
    return animate(context, head) or evidence
