"""All forms of an English verb from its infinitive; irregular ones stand in
``data/en/strong_verbs.tsv``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from extraction.english.grammar.dependency_tree import Parse
from extraction.parse.verb_forms import Form, PrincipalParts

_VOWELS = "aeiou"
_ENDS_IN_ES = ("ses", "xes", "zes", "ches", "shes", "oes")  # »wages« is no plural of »wag«
_DOUBLING = (
    "admit bat beg blog brag concur demur dub extol flag jab pan plan prod quip rebut refer regret "
    "rip slam snap sob sum"
)
_DOUBLED = frozenset(_DOUBLING.split())


def split(entry: str) -> tuple[str, str]:
    """»point out« as ("out", "point"): the particle and the verb."""
    verb, _, particle = entry.partition(" ")
    return particle, verb


def forms(
    infinitive: str, particle: str, irregular: Mapping[str, PrincipalParts]
) -> Iterator[tuple[str, Form, bool]]:
    """Each form of the verb as (word, kind, whether no particle has to follow)."""
    alone = not particle
    if parts := irregular.get(infinitive):
        present, past, participle = parts.present, parts.past, parts.participle
    else:
        present, past = _present(infinitive), _past(infinitive)
        participle = past
    finite = {infinitive, present, past}
    yield from ((word, Form.FINITE, alone) for word in sorted(finite))
    yield from (
        (word, Form.PARTICIPLE, alone)
        for word in sorted({participle, _gerund(infinitive)} - finite)
    )


def noun_forms(word: str) -> Iterator[str]:
    """The noun itself and what it may be the plural of."""
    yield word
    if word.endswith("ies"):
        yield f"{word[:-3]}y"
    if word.endswith(_ENDS_IN_ES):
        yield word[:-2]
    if word.endswith("s"):
        yield word[:-1]
    if word.endswith("men"):
        yield f"{word[:-2]}an"


def _ends_in_y(verb: str) -> bool:
    return verb.endswith("y") and verb[-2] not in _VOWELS


def _present(verb: str) -> str:
    if _ends_in_y(verb):
        return f"{verb[:-1]}ies"
    return f"{verb}es" if verb.endswith(("s", "sh", "ch", "x", "z")) else f"{verb}s"


def _past(verb: str) -> str:
    if _ends_in_y(verb):
        return f"{verb[:-1]}ied"
    if verb.endswith("e"):
        return f"{verb}d"
    return f"{verb}{verb[-1]}ed" if verb in _DOUBLED else f"{verb}ed"


def _gerund(verb: str) -> str:
    if verb.endswith("e") and not verb.endswith(("ee", "oe", "ye")):
        return f"{verb[:-1]}ing"
    return f"{verb}{verb[-1]}ing" if verb in _DOUBLED | {"put", "hit", "set"} else f"{verb}ing"


def third_person(verb: str) -> str:
    """The present of a regular verb that goes with »she«: »closes«."""
    return _present(verb) if not verb.endswith("o") else f"{verb}es"


def is_beyond_modal(parse: Parse, i: int, head: int) -> bool:
    """»say it could help and [urged] him«: a form that »could« does not lead to."""
    morphs = parse.words.morphs
    modal = any(morphs[aux] == "VerbForm=Fin" for aux in parse.of(head, "aux"))  # without a tense
    alone = parse.first(i, "aux", "auxpass") < 0 and parse.first(head, "auxpass") < 0
    return modal and alone and "Tense=Past" in morphs[i] and parse.first(i, "dobj") > i
