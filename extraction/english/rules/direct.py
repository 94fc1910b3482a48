"""The frames of English direct speech, and quoted parts of the writer's own sentences."""

from __future__ import annotations

from extraction.english.cues.cue_finder import Cue, find_cues
from extraction.english.grammar.animacy import head_of
from extraction.english.grammar.dependency_tree import NOMINAL, Parse
from extraction.english.speakers.addressees import find_addressee
from extraction.english.speakers.cue_speakers import find_speaker, owner
from extraction.english.speakers.source_phrases import find_source_phrases
from extraction.english.speakers.subjects import beside
from extraction.parse.word_groups import word_groups
from extraction.parse.words import Words, WordSpan
from extraction.records import StatementType
from extraction.statements.candidates import Candidate, without
from extraction.statements.context import Context
from extraction.text.announcements import is_announcement

_OPENING = frozenset("“\"‘'«„") | {"``"}
_LONGEST_LABEL = 12
_TURNS = (["Q"], ["A"], ["Q."], ["A."], ["Question"], ["Answer"])  # of an interview: nobody by name
_CALLS = frozenset({"interruption", "interruptions", "interjection", "interjections"})
_RELATIVES = word_groups("en")["relatives"]
_LONGEST_GAP = 6  # words between two quotations of one statement


def frame_of_speeches(
    parse: Parse, context: Context, k: int, speeches: list[int], pieces: list[WordSpan]
) -> Candidate | None:
    """What stands around the whole speeches of sentence ``k`` (the ``pieces``), read as their
    frame.
    """
    sentence = context.sentences[k]
    shell = Candidate(StatementType.DIRECT, "", k, [], frame=pieces)
    cues = [
        c
        for c in find_cues(context, parse, sentence.begin, sentence.end)
        if c.verb and c.uses & {"quote", "clause"}
    ]
    quoting = [c for c in cues if c.verb and "quote" in c.uses]
    cue = _nearest(context, quoting or cues, speeches)
    if cue and not _acts_between(context, cue, pieces[0]):
        return _framed(context, parse, k, shell, cue)
    for phrase in find_source_phrases(context, parse, k):
        shell.rule, shell.cue, shell.speaker = (
            f"speech, {phrase.rule}",
            phrase.cue,
            [phrase.speaker],
        )
        return shell
    return _after_colon(context, parse, k, shell) or _any_verb(context, parse, k, shell, speeches)


def _acts_between(context: Context, cue: Cue, piece: WordSpan) -> bool:
    """»She demanded hearings and mocked the answer: “No?”«: the verb in front of the colon, and
    not the cue, tells the words.
    """
    words, colon = context.words, piece[1] - 1
    if words.texts[colon] != ":" or not piece[0] <= cue.main < colon:
        return False
    verbs = (i for i in range(cue.main + 1, colon) if words.labels[i] == "conj")
    return any(words.finite[i] and words.heads[i] == cue.main for i in verbs)


def _framed(context: Context, parse: Parse, k: int, shell: Candidate, cue: Cue) -> Candidate:
    sentence = context.sentences[k]
    speaker = find_speaker(context, parse, cue, sentence.begin, sentence.end)
    if speaker is None and context.words.pos[cue.main] == "NOUN":  # »Jones’s answer: “No.”«
        speaker = owner(context, parse, cue.main, sentence.begin, sentence.end)
    addressee = find_addressee(context, parse, cue, speaker, sentence.begin, sentence.end)
    speaker = speaker and _whose_reply(context, parse, speaker)
    shell.rule, shell.cue, shell.medium = "speech, verb", cue.words, cue.medium
    shell.speaker = [speaker] if speaker else []
    shell.addressee = [addressee] if addressee else []
    return shell


def _nearest(context: Context, cues: list[Cue], speeches: list[int]) -> Cue | None:
    best, distance = None, 10**9
    for cue in cues:
        for index in speeches:
            begin, end = context.ranges[index]
            gap = begin - cue.main if cue.main < begin else cue.main - end
            if gap < distance:
                best, distance = cue, gap
    return best


def _after_colon(context: Context, parse: Parse, k: int, shell: Candidate) -> Candidate | None:
    """»Jones: “We won.”«, »Jones was defiant: “We won.”«"""
    words = context.words
    low, high = shell.frame[0]
    if words.texts[high - 1] != ":":
        return None
    shell.rule, shell.trigger = "speech, colon", [high - 1]
    if any(not context.quotations[index].marked for index in context.whole.get(k, ())):
        turn = words.texts[low : high - 1]
        shell.speaker = [] if turn in _TURNS else _labelled(words, low, high - 1)
        return shell
    if not any(words.finite[i] for i in range(low, high)):
        announces = is_announcement(" ".join(words.texts[low : high - 1]))
        named = high - low <= _LONGEST_LABEL and not announces
        label = WordSpan((_past_time(words, low, high - 1), high - 1))
        label = _whose_reply(context, parse, label)
        shell.speaker = [label] if named else []
        return shell
    subjects = (i for i in range(high - 2, low - 1, -1) if words.labels[i] == "nsubj")
    subject = next((i for i in subjects if words.lower[i] not in _RELATIVES), -1)
    if subject >= 0:
        shell.speaker = [_whose_reply(context, parse, parse.phrase(subject, low, high - 1))]
    return shell


def _whose_reply(context: Context, parse: Parse, phrase: WordSpan) -> WordSpan:
    """»Moss’s reply: “No.”«, »The mayor’s answer was short: “No.”«: whose words the noun names;
    else the ``phrase``.
    """
    head = head_of(context, phrase)
    answers = word_groups("en")["answers"]
    if context.words.lower[head] not in answers or parse.first(head, "poss") < 0:
        return phrase
    return owner(context, parse, head, *phrase) or phrase


def _labelled(words: Words, low: int, last: int) -> list[WordSpan]:
    """Who is named before the colon of a turn, without affiliation (»Ben Asher (Labour)«), and
    without the bracket and call of an interjection (»(Interruption by Cllr Asher«).
    """
    low = _past_time(words, low, last)
    if words.texts[low] == "(":
        low += 1
        if words.lower[low] in _CALLS:
            low += 1 + (words.lower[low + 1] in ("by", "from"))
    elif words.lower[low] not in ("the", "a"):  # »The Chair (Cllr Moira Quill)«
        last = next((i for i in range(low + 1, last) if words.texts[i] in "(["), last)
    return [WordSpan((low, last))] if low < last else []


def _past_time(words: Words, low: int, last: int) -> int:
    while low < last - 1 and _tells_time(words, low):
        low += 1
    return low


def _tells_time(words: Words, i: int) -> bool:
    """»9:05 p.m. – Mel R.«"""
    return words.texts[i][0] in "[0123456789–—-" or words.lower[i].replace(".", "") in ("am", "pm")


def _any_verb(
    context: Context, parse: Parse, k: int, shell: Candidate, speeches: list[int]
) -> Candidate | None:
    """»“We won,” Jones grinned.«: whatever stands behind the comma of a speech, and its subject, is
    its frame.
    """
    words = context.words
    for index in speeches:
        end = context.ranges[index][1]
        if end < 2 or words.texts[end - 2] not in ",?!":
            continue
        for i in range(end, min(end + 8, context.sentences[k].end)):
            if _is_lost_verb(context, end, i):
                shell.rule, shell.cue = "speech, other verb", [i]
                shell.speaker = [WordSpan((end, i))]
                return shell
            if words.pos[i] != "VERB" or not words.finite[i]:
                continue
            cue = Cue("verb", i, [i], i)
            speaker = find_speaker(context, parse, cue, end, context.sentences[k].end)
            head = beside(context, i) if speaker is None else -1
            shell.speaker = (
                [speaker]
                if speaker
                else [parse.phrase(head, end, context.sentences[k].end)] * (head >= 0)
            )
            shell.rule, shell.cue = "speech, other verb", [i]
            return shell
    return None


def _is_lost_verb(context: Context, begin: int, i: int) -> bool:
    """»“Go home,” the narrator intones.«: a verb of speech that the tagger takes for a noun, behind
    the name or noun of who speaks, at the end of the frame.
    """
    words = context.words
    if words.pos[i] not in ("NOUN", "PROPN") or not words.lower[i].endswith("s") or i == begin:
        return False
    quotes = any("quote" in r.verb.uses for r in context.lexicon.readings(words.lower[i]))
    ends = i + 1 >= len(words) or words.texts[i + 1] in ".,:"
    return quotes and ends and words.texts[i].islower() and words.pos[i - 1] in NOMINAL


def take_frame_behind(context: Context, parse: Parse, k: int, found: list[Candidate]) -> None:
    """»“Sad!” Mr. Cole wrote on Twitter.«: behind ? and ! a frame looks like a sentence of its own,
    and is the frame of the speech before it.
    """
    words, last = context.words, found[-1] if found else None
    if last is None or last.rule != "speech without frame" or k + 1 >= len(context.sentences):
        return
    begin, end = context.sentences[k + 1].begin, context.sentences[k + 1].end
    if last.end != begin or words.texts[begin - 2] not in "?!" or words.breaks[begin]:
        return
    cue = next(iter(find_cues(context, parse, begin, end)), None)
    if cue is None or not _is_bare_frame(context, parse, cue, begin, end):
        return
    shell = _framed(context, parse, k + 1, Candidate(last.type, "", k, []), cue)
    if shell.speaker and shell.speaker[0][0] == begin:
        last.rule, last.cue, last.speaker = shell.rule, shell.cue, shell.speaker
        last.addressee, last.medium, last.sentence = shell.addressee, shell.medium, k + 1
        stop = end - (words.texts[end - 1] in ".!?")
        last.frame = [WordSpan((begin, stop))]


def _is_bare_frame(context: Context, parse: Parse, cue: Cue, begin: int, end: int) -> bool:
    """Whether the cue has a speaker in front, and neither a clause nor an object behind."""
    asked = "quote" in cue.uses and cue.verb is not None and not cue.passive
    if not asked or not begin < cue.main or cue.carrier != cue.main:
        return False
    return not _takes(context, parse, cue)


def _takes(context: Context, parse: Parse, cue: Cue) -> list[int]:
    """What the verb takes behind it: not whom it tells, nor »“Why?” Reed said [laughing].«"""
    labels = context.words.labels
    told = cue.verb is not None and "obj" in cue.verb.addressee
    taken = [c for c in parse.of(cue.main, "dobj", "ccomp", "xcomp", "oprd") if c > cue.main]
    taken = [c for c in taken if not (told and labels[c] == "dobj")]
    manner = "gerund" not in cue.uses
    return [c for c in taken if not (manner and labels[c] == "xcomp" and parse.is_gerund(c))]


def join_parted(context: Context, found: list[Candidate]) -> list[Candidate]:
    """»“Look,” he said, leaning in, “I get it.”«: what one verb tells in one sentence is one."""
    joined: list[Candidate] = []
    for candidate in found:
        last = joined[-1] if joined else None
        same = last is not None and bool(last.cue) and last.cue == candidate.cue
        told = candidate.rule == "speech, verb" and context.words.texts[candidate.begin - 1] == ","
        if last is not None and same and told and last.speaker == candidate.speaker:
            last.quote = [*last.quote, *candidate.quote]
        else:
            joined.append(candidate)
    return joined


def give_added(context: Context, parse: Parse, k: int, found: list[Candidate]) -> None:
    """»“A,” he told voters, adding, “B.”«: the cue of the further speech is the participle in
    front of it.
    """
    for candidate in found[1:]:
        low = candidate.begin - 2
        if candidate.rule != "speech, verb" or low < context.sentences[k].begin:
            continue
        cue = next(iter(find_cues(context, parse, low, candidate.begin)), None)
        if cue and cue.main == low and parse.is_gerund(low) and "quote" in cue.uses:
            candidate.cue, candidate.addressee, candidate.medium = cue.words, [], cue.medium


def join_speeches(context: Context, k: int, found: list[Candidate]) -> list[Candidate]:
    """»“A,” she said. “B.”«: a speech that stands alone behind a framed one in its paragraph is
    part of that; what is ``found`` in sentence ``k`` else.
    """
    last = next((c for c in reversed(context.candidates) if not c.nested), None)
    bare = all(c.rule == "speech without frame" for c in found)
    if not found or not bare or last is None or last.type is not StatementType.DIRECT:
        return found
    goes_on = (
        last.sentence == k - 1
        and last.rule.startswith("speech")
        and last.frame
        and last.speaker == found[0].speaker
        and not context.words.breaks[context.sentences[k].begin]
    )
    if not goes_on:
        return found
    last.quote = [*last.quote, *(piece for c in found for piece in c.quote)]
    last.sentence = k
    return []


def join_interrupted(context: Context, candidates: list[Candidate], k: int) -> None:
    """»“We knew,” she said, “that it would fail.”«: what goes on in lower case is the same
    statement.
    """
    speech = next(
        (d for d in reversed(candidates) if d.type is StatementType.DIRECT and d.frame), None
    )
    for index in context.partial.get(k, ()):
        begin, end = context.ranges[index]
        if (
            speech
            and begin > speech.end
            and context.words.texts[begin - 1] in ",–—-"
            and _goes_on(context, begin)
        ):
            speech.quote = [*speech.quote, WordSpan((begin, end))]
            speech.frame = [
                piece
                for whole in speech.frame
                for piece in without(whole, [WordSpan((begin, end))])
            ]


def _goes_on(context: Context, begin: int) -> bool:
    return context.words.texts[begin + 1][:1].islower() or context.words.texts[begin + 1] in "….–—"


def join_parts(context: Context, parts: list[Candidate]) -> list[Candidate]:
    """»described him as “crude” and “a bully”«: one act of speech, one statement."""
    joined: list[Candidate] = []
    for part in parts:
        last = joined[-1] if joined else None
        if (
            last
            and last.cue == part.cue
            and last.speaker == part.speaker
            and _is_near(context, last, part)
        ):
            last.quote = [*last.quote, *part.quote]
            last.frame = [p for whole in last.frame for p in without(whole, part.quote)]
        else:
            joined.append(part)
    return joined


def _is_near(context: Context, last: Candidate, part: Candidate) -> bool:
    gap = range(last.end, part.begin)
    silent = not any(context.words.pos[i] in ("VERB", "AUX") for i in gap)
    return bool(last.cue) and silent and len(gap) <= _LONGEST_GAP
