"""English indirect speech: the clause, infinitive or gerund that hangs on a cue, and the sentence
around »he said«.
"""

from __future__ import annotations

from collections.abc import Iterator

from extraction.english.content.content_before import Content
from extraction.english.content.content_end import with_marks
from extraction.english.content.cue_content import find_content
from extraction.english.cues.cue_finder import Cue, find_cues
from extraction.english.grammar.animacy import animate, head_of
from extraction.english.grammar.dependency_tree import Parse
from extraction.english.speakers.addressees import find_addressee
from extraction.english.speakers.cue_speakers import find_speaker, hears, is_hearing
from extraction.parse.word_groups import word_groups
from extraction.parse.words import Words, WordSpan
from extraction.records import Medium, StatementType
from extraction.statements.candidates import Candidate, trimmed_all, without
from extraction.statements.context import Context

_ENGLISH = word_groups("en")
_DOING = frozenset({"do", "does", "did"})
_LEADING = frozenset({"that", "to"})  # »vowed to “finish the job”«
# »…, a poll found« holds all that stands before it; »as she noted« only what nobody else tells.
_ORDER = ("before", "around", "clause", "as")


def told_statements(context: Context, parse: Parse, k: int) -> Iterator[Candidate]:
    """The indirect statements of sentence ``k``; one inside the words of another is left to that
    other's speaker.
    """
    sentence = context.sentences[k]
    begin, end = sentence.begin, sentence.end
    found: list[Candidate] = []
    for cue, (rule, pieces, frame) in _contents(context, parse, begin, end):
        if any(candidate.holds(cue.main) for candidate in found) or (rule == "as" and found):
            continue
        if any(pieces[0][0] in range(*candidate.quote[0]) for candidate in found):
            continue  # »said in a letter she wrote that …«
        speaker = find_speaker(context, parse, cue, begin, end)
        if not _is_told(context, parse, cue, rule, speaker) or _is_own(context, cue, speaker):
            continue
        named = _outside(context, speaker, pieces)
        addressee = _before_words(find_addressee(context, parse, cue, named, begin, end), pieces)
        quote = [with_marks(context, k, p) for p in trimmed_all(context.words, pieces)]
        if not any(context.words.texts[i].isalnum() for piece in quote for i in range(*piece)):
            continue
        candidate = Candidate(
            StatementType.INDIRECT,
            f"{cue.rule}, {rule}",
            k,
            quote,
            speaker=_all_of(named),
            cue=cue.words,
            frame=[frame],
            addressee=_all_of(addressee),
            medium=cue.medium,
        )
        found.append(as_spoken(context, k, candidate))
    yield from found


def _all_of(span: WordSpan | None) -> list[WordSpan]:
    return [span] if span else []


def _before_words(addressee: WordSpan | None, pieces: list[WordSpan]) -> WordSpan | None:
    """»warn the reef could be lost«: nobody is addressed who is part of what is told."""
    told = addressee and any(low <= addressee[0] < high for low, high in pieces)
    return None if told else addressee


def _outside(context: Context, speaker: WordSpan | None, pieces: list[WordSpan]) -> WordSpan | None:
    """»accused by Republicans of lying«: the words told are no part of the speaker."""
    if speaker is None:
        return None
    low, high = speaker
    for begin, _ in pieces:
        if low < begin < high:
            high = begin
            while high - 1 > low and context.words.pos[high - 1] == "ADP":
                high -= 1
    return WordSpan((low, high))


def _is_own(context: Context, cue: Cue, speaker: WordSpan | None) -> bool:
    """»you will find that«, »I think that«: the reader, and the writer's own weighing."""
    if speaker is None or speaker[1] - speaker[0] > 1 or context.quoted[speaker[0]]:
        return False
    word = context.words.lower[speaker[0]]
    return word == "you" or (word in ("i", "we") and cue.medium is Medium.THOUGHT)


def _contents(context: Context, parse: Parse, begin: int, end: int) -> list[tuple[Cue, Content]]:
    """The cues with their content, in the order in which they give way to each other."""
    cues = [
        cue
        for cue in find_cues(context, parse, begin, end)
        if not (cue.unreal and cue.rule == "verb")
    ]
    found = [
        (cue, content) for cue in cues if (content := find_content(context, parse, cue, begin, end))
    ]
    found = _without_repeated(context, parse, found)
    return sorted(found, key=lambda each: _ORDER.index(each[1][0]) if each[1][0] in _ORDER else 2)


def _without_repeated(
    context: Context, parse: Parse, found: list[tuple[Cue, Content]]
) -> list[tuple[Cue, Content]]:
    """»Critics argued that it was late, so the bill, [they said,] would fail«: a frame that takes
    up the one in front tells nothing of its own.
    """
    kept = list(found)
    for again in [each for each in found if each[1][0] in ("around", "before")]:
        for i, (cue, (rule, pieces, frame)) in enumerate(kept):
            if _closes_with_other_verb(context.words, again[1][0], again[0], cue):
                continue
            if cue.main < again[0].main and _takes_up(context, parse, again[0], cue):
                left = [part for piece in pieces for part in without(piece, [again[1][2]])]
                kept[i] = cue, (rule, left, frame)
                kept.remove(again)
                break
    return kept


def _takes_up(context: Context, parse: Parse, again: Cue, cue: Cue) -> bool:
    """Whether the pronoun of the frame ``again`` is, or goes back to, the subject of ``cue``."""
    words = context.words
    pronoun, subject = parse.first(again.main, "nsubj"), parse.first(cue.main, "nsubj")
    if pronoun < 0 or subject < 0 or words.pos[pronoun] != "PRON" or cue.rule != "verb":
        return False
    if parse.has_word(cue.main, ("had",), "aux"):
        return False  # »She had asked him, she said, and he had told her«: she tells what she did
    alone = parse.first(cue.main, "dobj", "dative") < 0
    several = words.lower[pronoun] == "they" and "Number=Plur" in words.morphs[subject] and alone
    return several or words.lower[pronoun] == words.lower[subject]


def _closes_with_other_verb(words: Words, rule: str, again: Cue, cue: Cue) -> bool:
    """»She had asked him, [she said]«: what she did is what she tells; not »He said …, he said«."""
    return rule == "before" and words.lower[again.main] != words.lower[cue.main]


def _is_told(context: Context, parse: Parse, cue: Cue, rule: str, speaker: WordSpan | None) -> bool:
    """Whether somebody tells it: not »the move suggests that«, nor »there were fears that«."""
    if hears(cue):
        return is_hearing(context, parse, cue)
    if _is_asked_for(context, parse, cue):
        return False
    if speaker is None:
        return cue.passive or _is_hearsay(context, cue)
    head = head_of(context, speaker)
    known = animate(context, head) or context.words.lower[head] in context.lexicon.words["evidence"]
    if rule == "infinitive" and not known:
        return False  # »the weather encouraged many to move«
    if cue.verb is None or cue.verb.lemma not in context.lexicon.words["showing_verbs"]:
        return True
    low, high = speaker
    evidence = context.lexicon.words["evidence"]
    return any(animate(context, i) or context.words.lower[i] in evidence for i in range(low, high))


def _is_asked_for(context: Context, parse: Parse, cue: Cue) -> bool:
    """»How does she think it went?«: a question what somebody thinks or says."""
    words, subject = context.words, parse.first(cue.main, "nsubj")
    asks = any(
        words.lower[i] in _DOING and i < subject < cue.main for i in parse.of(cue.main, "aux")
    )
    last = context.sentences[context.sentence_of[cue.main]].end - 1
    return asks and words.texts[last] == "?"


def _is_hearsay(context: Context, cue: Cue) -> bool:
    """»Allegations that he took bribes have dogged him«: told by nobody who is named."""
    words = context.words
    return cue.rule.startswith("noun") and words.lower[cue.main] in _ENGLISH["hearsay_nouns"]


def as_spoken(context: Context, k: int, candidate: Candidate) -> Candidate:
    """The statement; words said that stand in quotation marks as a whole are direct speech."""
    quoted = [_quotation_of(context, k, piece) for piece in candidate.quote]
    if all(quoted):
        candidate.type, candidate.quote = StatementType.DIRECT, [piece for piece in quoted if piece]
    return candidate


def _quotation_of(context: Context, k: int, piece: WordSpan) -> WordSpan | None:
    """The quotation that ``piece`` fills, save for a mark at its rim."""
    for index in context.partial.get(k, ()):
        low, high = context.ranges[index]
        fits = piece[0] - 1 <= low <= piece[0] + 1 and piece[1] - 1 <= high <= piece[1] + 2
        if fits and not _says_more(context, piece, WordSpan((low, high))):
            return WordSpan((low, high))
    return None


def _says_more(context: Context, piece: WordSpan, quotation: WordSpan) -> bool:
    """»said [he “loved” her]«: whether a word of what is said stands outside of the quotation."""
    words, outside = context.words, set(range(*piece)) - set(range(*quotation))
    return any(words.texts[i].isalnum() and words.lower[i] not in _LEADING for i in outside)
