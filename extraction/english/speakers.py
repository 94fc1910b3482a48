"""Who speaks in English, and to whom: subjects, agents, possessives; objects and prepositional
phrases.
"""

from __future__ import annotations

from extraction.article import Article
from extraction.english.cues import Cue
from extraction.english.parse import NOMINAL, Parse, Range
from extraction.person_words import load_person_words
from extraction.word_groups import word_groups

_ENGLISH = word_groups("en")
_RELATIVES, _TALKING, _TALKS, _OF = (
    _ENGLISH[name] for name in ("relatives", "talking", "talks", "owner_prepositions")
)


def find_speaker(article: Article, parse: Parse, cue: Cue, begin: int, end: int) -> Range | None:
    """The words that name who speaks, inside the sentence [begin, end)."""
    if cue.passive:
        return _agent(article, parse, cue.main, begin, end)
    if cue.rule == "noun":
        return owner(article, parse, cue.main, begin, end)
    if cue.carrier < 0:
        return owner(article, parse, cue.main, begin, end)
    head = _subject(article, parse, cue)
    if (
        head < 0
        or not begin <= head < end
        or article.words.lower[head] in article.lexicon.words["nobody"] - {"it"}
    ):
        return None
    return _extent(article, parse, cue, head, begin, end)


def _subject(article: Article, parse: Parse, cue: Cue) -> int:
    words = article.words
    head = parse.first(cue.carrier, "nsubj", "nsubjpass")
    if head < 0 and words.pos[cue.carrier] in ("NOUN", "PROPN") and cue.carrier != cue.main:
        head = cue.carrier
    if head < 0:
        return -1 if words.labels[cue.carrier] == "xcomp" else beside(article, cue.main)
    if article.hidden[head] or article.quoted[head]:
        return beside(article, cue.main)
    if words.lower[head] in _RELATIVES and words.labels[cue.carrier] == "relcl":
        return words.heads[cue.carrier]
    return head


def beside(article: Article, verb: int) -> int:
    """A subject that the parse missed: the name or pronoun right before or behind the verb."""
    words = article.words
    for i in range(verb + 1, min(verb + 6, len(words))):
        if article.quoted[i] or words.texts[i] in ",.:;":
            break
        if words.pos[i] in ("NOUN", "PROPN", "PRON"):
            while (
                i + 1 < len(words)
                and words.pos[i + 1] in ("NOUN", "PROPN")
                and not article.quoted[i + 1]
            ):
                i += 1
            return i
        if words.pos[i] not in ("DET", "ADJ", "NUM"):
            break
    i = verb - 1
    while i > 0 and words.pos[i] in ("ADV", "AUX") and not article.quoted[i]:
        i -= 1
    return (
        i if i >= 0 and words.pos[i] in ("NOUN", "PROPN", "PRON") and not article.quoted[i] else -1
    )


def _extent(article: Article, parse: Parse, cue: Cue, head: int, begin: int, end: int) -> Range:
    words = article.words
    if (
        words.pos[head] == "PRON"
        and words.lower[head] in article.lexicon.words["personal_pronouns"]
    ):
        return head, head + 1
    low, high = parse.phrase(head, begin, end)
    if high - low == 1:
        while (
            low > begin
            and words.pos[low - 1] in ("PROPN", "DET", "ADJ")
            and not article.quoted[low - 1]
        ):
            low -= 1
    for i in range(low, high):
        outside = i in cue.words or (article.hidden[i] and article.quoted[i])
        if outside and i > head:
            high = min(high, i)
        elif outside and i < head:
            low = i + 1
    return parse.phrase_trimmed(low, high)


def _agent(article: Article, parse: Parse, verb: int, begin: int, end: int) -> Range | None:
    """»was told by the police«."""
    for preposition in (*parse.of(verb, "agent"), *parse.of(verb, "prep")):
        noun = parse.first(preposition, "pobj")
        if article.words.lower[preposition] == "by" and noun >= 0:
            return parse.phrase(noun, begin, end)
    return None


def owner(article: Article, parse: Parse, noun: int, begin: int, end: int) -> Range | None:
    """»her claim that«, »the minister's fear that«, »the view of the court that«."""
    owner = parse.first(noun, "poss")
    if owner >= 0:
        low, high = parse.phrase(owner, begin, end)
        if high - low > 1 and article.words.lower[high - 1] in ("'s", "'"):
            high -= 1
        return low, high
    for preposition in parse.of(noun, "prep"):
        owner = parse.first(preposition, "pobj")
        if article.words.lower[preposition] in _OF and owner >= 0:
            return parse.phrase(owner, begin, end)
    return None


def find_addressee(
    article: Article, parse: Parse, cue: Cue, speaker: Range | None, begin: int, end: int
) -> Range | None:
    """The words that name the one spoken to."""
    marks = cue.verb.addressee if cue.verb else ()
    words, found = article.words, -1
    if "obj" in marks and cue.passive:
        found = parse.first(cue.main, "nsubjpass")
        if found < 0 and words.labels[cue.main] == "conj":
            found = parse.first(words.heads[cue.main], "nsubjpass")
    elif "obj" in marks:
        found = _object(article, parse, cue)
    if found < 0:
        found = _after_preposition(article, parse, cue, marks)
    if found < 0 or article.quoted[found] or not begin <= found < end:
        return None
    low, high = parse.phrase(found, begin, end)
    if words.pos[found] == "PRON":
        low, high = found, found + 1
    overlaps = speaker is not None and low < speaker[1] and speaker[0] < high
    return None if overlaps else (low, high)


def _object(article: Article, parse: Parse, cue: Cue) -> int:
    for child in parse.of(cue.main, "dative", "dobj"):
        if (
            child > cue.main
            and article.words.pos[child] in NOMINAL
            and not _is_reflexive(article, child)
        ):
            return child
    # »urged residents to leave«: hung on »leave«
    for clause in parse.of(cue.main, "xcomp", "ccomp"):
        subject = parse.first(clause, "nsubj")
        if clause > cue.main and parse.is_to_infinitive(clause) and cue.main < subject < clause:
            return subject
    return -1


def _is_reflexive(article: Article, i: int) -> bool:
    return article.words.lower[i].endswith(("self", "selves"))


def _after_preposition(article: Article, parse: Parse, cue: Cue, marks: tuple[str, ...]) -> int:
    words = article.words
    for child in (
        *parse.children[cue.main],
        *(parse.children[cue.carrier] if cue.carrier >= 0 else ()),
    ):
        noun = parse.first(child, "pobj")
        if words.labels[child] in ("prep", "dative") and noun >= 0:
            if words.lower[child] in marks and animate(article, noun):
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


def animate(article: Article, noun: int) -> bool:
    """Whether the noun names somebody or a body who can speak or listen."""
    words = article.words
    if words.pos[noun] == "PROPN":
        return True
    if words.pos[noun] == "PRON":
        return words.lower[noun] in _ENGLISH["personal_pronouns"] | _ENGLISH["object_pronouns"]
    known = load_person_words("en")
    text = words.texts[noun]
    return (
        bool(known.role(text) or known.body(text))
        or words.lower[noun] in article.lexicon.words["sources"]
    )
