"""A main clause out of a subordinate one or of what is left of one: the verb comes second."""

from __future__ import annotations

from extraction.german.wordings.indicative import is_finite, separated, to_indicative
from extraction.parse.tokens import Tokens
from extraction.parse.word_groups import word_groups
from extraction.wording.material import PlacedWord, UnsureError, Words, chunks, joined

_OPENER_TAGS = frozenset({"KOUS", "KOUI", "PRELS", "PRELAT", "PWS", "PWAV", "PWAT"})
_OBJECT_PRONOUNS = frozenset({"sich", "ihn", "ihm", "ihnen", "mich", "mir", "uns"})
# What hangs on a verb in Universal Dependencies.
_VERB_ROLES = frozenset(
    {
        *("nsubj", "obj", "iobj", "obl", "advcl", "ccomp", "xcomp", "csubj", "expl", "mark"),
        *("aux", "cop", "advmod", "root", "ROOT"),
    }
)
_DEGREES = word_groups("de")["degrees"]
_VERBAL_PREPOSITIONS = word_groups("de")["verbal_prepositions"]
_TIME_WORDS = word_groups("de")["time_words"]
_PARTITIVES = frozenset({"von", "der", "aller"})
# What links a sentence to the one before it, and says nothing of its own.
_LINKS = word_groups("de")["links"]


def opens(tokens: Tokens, chunk: Words) -> bool:
    """Whether a stretch begins a subordinate clause, also behind a preposition."""
    tags = [tokens.tags[word.token] if word.token >= 0 else "" for word in chunk[:2]]
    behind = tags[0].startswith("APPR") and len(tags) > 1 and tags[1].startswith("PREL")
    return tags[0] in _OPENER_TAGS or behind


def without_links(tokens: Tokens, words: Words) -> Words:
    """Without the adverbs that link the sentence to others; a conjunction behind a comma stays."""
    if words and words[0].lower in ("und", "aber", "denn", "doch") and len(words) > 1:
        words = words[1:]
    return [
        word
        for k, word in enumerate(words)
        if word.lower not in _LINKS or (k and words[k - 1].text == ",")
    ]


def from_subordinate(tokens: Tokens, words: Words) -> Words:
    """»sich die Lage nicht verbessert habe« → »die Lage hat sich nicht verbessert«: the words
    behind »dass« as a main clause, in the indicative.
    """
    for k in range(2, len(words) - 2):
        if words[k].lower == "und" and words[k + 1].lower in ("dass", "daß"):
            first, second = from_subordinate(tokens, words[:k]), words[k + 2 :]
            return [*first, words[k], *from_subordinate(tokens, second)]
    inside, behind = _clause(tokens, words)
    parts = _coordinated(tokens, inside)
    found: Words = []
    for part in parts:
        found += [*_link(part), *_verb_second(tokens, part, bool(found))]
    rest = to_indicative(tokens, behind)
    return joined([found, rest]) if rest else found


def from_verb_first(tokens: Tokens, words: Words) -> Words:
    """»mussten seit Januar vier Betriebe aufgeben« → »seit Januar mussten …«: what a source phrase
    stood in front of.
    """
    verb, rest = words[0], words[1:]
    light, front, rest = _front(tokens, rest)
    return to_indicative(tokens, [*front, verb, *light, *rest])


def _clause(tokens: Tokens, words: Words) -> tuple[Words, Words]:
    """The words of the clause itself, with the clauses that stand in its middle, and those behind
    its verb.
    """
    parts, depth = chunks(words), 0
    for number, part in enumerate(parts):
        if opens(tokens, part):
            depth += 1
        if not _closes(tokens, part):
            continue
        if depth == 0:
            return joined(parts[: number + 1]), joined(parts[number + 1 :])
        depth -= 1
    raise UnsureError


def _closes(tokens: Tokens, chunk: Words) -> bool:
    """Whether a stretch ends with the verb of its clause; a plural often looks like an
    infinitive.
    """
    last = chunk[-1]
    if is_finite(tokens, last):
        return True
    if last.token >= 0 and tokens.tags[last.token] == "VVIZU":
        return True
    if any(is_finite(tokens, word) for word in chunk) or last.token < 0:
        return False
    return tokens.tags[last.token] in ("VVINF", "VAINF", "VMINF")


def _coordinated(tokens: Tokens, words: Words) -> list[Words]:
    """»A steigt und B fällt« in two, each part behind its »und«."""
    for k in range(1, len(words) - 2):
        if words[k].lower in ("und", "aber") and is_finite(tokens, words[k - 1]):
            return [words[:k], *_coordinated(tokens, words[k:])]
    return [words]


def _link(part: Words) -> Words:
    return part[:1] if part[0].lower in ("und", "aber") else []


def _verb_second(tokens: Tokens, words: Words, goes_on: bool) -> Words:
    words = words[len(_link(words)) :]
    verb, middle = words[-1], words[:-1]
    if _has_other_verb(tokens, middle):
        raise UnsureError
    indicative = to_indicative(tokens, words)
    form, particle = separated(indicative[-1].lower)
    rest = indicative[:-1]
    finite = PlacedWord(form, verb.token if not particle else -1)
    tail = [PlacedWord(particle)] if particle else []
    if goes_on and not _has_subject(tokens, middle, verb):
        return [finite, *rest, *tail]
    light, front, rest = _front(tokens, rest)
    return [*front, finite, *light, *rest, *tail]


def _has_other_verb(tokens: Tokens, words: Words) -> bool:
    """Whether the clause itself has a second finite verb, beside those of clauses within it."""
    depth = 0
    for chunk in chunks(words):
        if opens(tokens, chunk):
            depth += 1
        if depth == 0 and any(is_finite(tokens, word) for word in chunk):
            return True
        depth -= 1 if depth and _closes(tokens, chunk) else 0
    return False


def _has_subject(tokens: Tokens, words: Words, verb: PlacedWord) -> bool:
    here = {word.token for word in (*words, verb)}
    return any(
        word.token >= 0
        and tokens.deps[word.token].startswith("nsubj")
        and tokens.heads[word.token] in here
        for word in words
    )


def _front(tokens: Tokens, words: Words) -> tuple[Words, Words, Words]:
    """What of a clause without its verb goes behind that at once (»sich«), what in front of it, and
    the rest.
    """
    light: Words = []
    while words and words[0].lower in _OBJECT_PRONOUNS:
        light, words = [*light, words[0]], words[1:]
    length = _first_constituent(tokens, words)
    if words[0].lower in _DEGREES and length == 1:
        length += _first_constituent(tokens, words[1:])
    last = words[length - 1].token
    if length > 1 and last >= 0 and tokens.tags[last] == "ADJD":
        raise UnsureError  # the predicate, which the parser took along
    if not 0 < length < len(words) + bool(light):
        raise UnsureError
    front, rest = words[:length], words[length:]
    ends_in_clause = opens(tokens, front) or any(word.text == "," for word in front)
    if rest and rest[0].text == "," and ends_in_clause:
        front, rest = [*front, rest[0]], rest[1:]
    return light, front, rest


def _first_constituent(tokens: Tokens, words: Words) -> int:
    """How many words the first constituent has; commas count."""
    if not words or words[0].token < 0:
        raise UnsureError
    if words[0].text == "," or opens(tokens, chunks(words)[0]):
        return _clause_length(tokens, words)
    members = _subtree(tokens, _head_of_constituent(tokens, words))
    if tokens.pos[words[0].token] == "NUM":
        members |= _partitive(tokens, words, members)
    length = 0
    while length < len(words) and (
        words[length].token in members or _comma_inside(words, length, members)
    ):
        if length and (
            _goes_with_the_verb(tokens, words, length) or _counts_others(tokens, words, length)
        ):
            break
        length += 1
    return length


def _goes_with_the_verb(tokens: Tokens, words: Words, k: int) -> bool:
    """»die Brücke | im Mai«: a phrase that the parser often takes for an attribute."""
    if not tokens.tags[words[k].token].startswith("APPR"):
        return False
    near = {word.lower for word in words[k + 1 : k + 4]}
    return words[k].lower in _VERBAL_PREPOSITIONS or bool(near & _TIME_WORDS)


def _counts_others(tokens: Tokens, words: Words, k: int) -> bool:
    """»im vergangenen Jahr | 412 Kliniken«: a number of what stands behind it, when the noun of the
    preposition has come; of »im Jahr 2015« it is the noun's own.
    """
    begin, number = words[0].token, words[k].token
    governed = tokens.heads[begin] if tokens.tags[begin].startswith("APPR") else number
    return tokens.pos[number] == "NUM" and governed < number < tokens.heads[number]


def _head_of_constituent(tokens: Tokens, words: Words) -> int:
    """From the first word up to what hangs on the verb itself."""
    here, top = {word.token for word in words}, words[0].token
    while tokens.deps[top].partition(":")[0] not in _VERB_ROLES and tokens.heads[top] in here:
        if tokens.heads[top] == top or tokens.pos[tokens.heads[top]] in ("VERB", "AUX"):
            break
        top = tokens.heads[top]
    return top


def _subtree(tokens: Tokens, top: int) -> set[int]:
    below, members = [top], set()
    while below:
        token = below.pop()
        members.add(token)
        below += tokens.children[token]
    return members


def _partitive(tokens: Tokens, words: Words, members: set[int]) -> set[int]:
    """»vier von zehn Versicherten«: the parser often takes the second half for the verb's."""
    k = sum(word.token in members for word in words)
    if k < len(words) - 1 and words[k].lower in _PARTITIVES:
        return _subtree(tokens, _head_of_constituent(tokens, words[k:]))
    return set()


def _comma_inside(words: Words, k: int, members: set[int]) -> bool:
    return words[k].text == "," and k + 1 < len(words) and words[k + 1].token in members


def _clause_length(tokens: Tokens, words: Words) -> int:
    """How many words a clause has that the sentence begins with."""
    depth, length = 0, 0
    for chunk in chunks(words):
        length += len(chunk) + bool(length)
        depth += opens(tokens, chunk)
        if _closes(tokens, chunk):
            depth -= 1
            if depth <= 0:
                return length
    raise UnsureError
