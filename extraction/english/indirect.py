"""English indirect speech: the clause, infinitive or gerund that hangs on a cue, and the sentence
around »he said«.
"""

from __future__ import annotations

from collections.abc import Iterator

from extraction.article import Article
from extraction.drafts import Draft, trimmed_all
from extraction.english.content import Content, find_content
from extraction.english.cues import Cue, find_cues
from extraction.english.parse import Parse, Range
from extraction.english.speakers import animate, find_addressee, find_speaker
from extraction.records import StatementType

# »…, a poll found« holds all that stands before it; »as she noted« only what nobody else tells.
_ORDER = ("before", "around", "clause", "as")


def told_statements(article: Article, parse: Parse, k: int) -> Iterator[Draft]:
    """The indirect statements of sentence ``k``; one inside the words of another is left to that
    other's speaker.
    """
    sentence = article.sentences[k]
    begin, end = sentence.begin, sentence.end
    found: list[Draft] = []
    for cue, (rule, pieces, frame) in _contents(article, parse, begin, end):
        if any(draft.holds(cue.main) for draft in found) or (rule == "as" and found):
            continue
        speaker = find_speaker(article, parse, cue, begin, end)
        if not _is_told(article, cue, rule, speaker):
            continue
        addressee = find_addressee(article, parse, cue, speaker, begin, end)
        quote = trimmed_all(article.words, pieces)
        if any(article.words.texts[i].isalnum() for piece in quote for i in range(*piece)):
            draft = Draft(
                StatementType.INDIRECT,
                f"{cue.rule}, {rule}",
                k,
                quote,
                cue=cue.words,
                frame=[frame],
            )
            draft.speaker, draft.medium = [speaker] if speaker else [], cue.medium
            draft.addressee = [addressee] if addressee else []
            found.append(_as_spoken(article, k, draft))
    yield from found


def _contents(article: Article, parse: Parse, begin: int, end: int) -> list[tuple[Cue, Content]]:
    """The cues with their content, in the order in which they give way to each other."""
    cues = [
        cue
        for cue in find_cues(article, parse, begin, end)
        if not (cue.unreal and cue.rule == "verb")
    ]
    found = [
        (cue, content) for cue in cues if (content := find_content(article, parse, cue, begin, end))
    ]
    return sorted(found, key=lambda each: _ORDER.index(each[1][0]) if each[1][0] in _ORDER else 2)


def _is_told(article: Article, cue: Cue, rule: str, speaker: Range | None) -> bool:
    """Whether somebody tells it: not »the move suggests that«, nor »there were fears that«."""
    if speaker is None:
        return cue.passive
    if cue.verb is None or cue.verb.lemma not in article.lexicon.words["showing_verbs"]:
        return True
    low, high = speaker
    evidence = article.lexicon.words["evidence"]
    return any(animate(article, i) or article.words.lower[i] in evidence for i in range(low, high))


def _as_spoken(article: Article, k: int, draft: Draft) -> Draft:
    """Words said that stand in quotation marks as a whole are direct speech."""
    quoted = [_quotation_of(article, k, piece) for piece in draft.quote]
    if all(quoted):
        draft.type, draft.quote = StatementType.DIRECT, [piece for piece in quoted if piece]
    return draft


def _quotation_of(article: Article, k: int, piece: Range) -> Range | None:
    """The quotation that ``piece`` fills, save for a mark at its rim."""
    for index in article.partial.get(k, ()):
        low, high = article.ranges[index]
        if piece[0] - 1 <= low <= piece[0] + 1 and piece[1] - 1 <= high <= piece[1] + 2:
            return low, high
    return None
