"""All forms of a German verb from its infinitive, so that a cue is found without asking a
statistical lemmatizer.

Regular verbs are built by rule, irregular ones from their principal parts
(``data/de/strong_verbs.tsv``).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from extraction.parse.verb_forms import Form, PrincipalParts

_UNSTRESSED = (
    "be",
    "emp",
    "ent",
    "er",
    "ge",
    "hinter",
    "miss",
    "ver",
    "wider",
    "zer",
    "über",
    "unter",
)


def split(entry: str) -> tuple[str, str]:
    """»mit|teilen« as ("mit", "teilen"): the separable particle and the verb."""
    particle, _, verb = entry.rpartition("|")
    return particle, verb


def forms(
    infinitive: str, particle: str, irregular: Mapping[str, PrincipalParts]
) -> Iterator[tuple[str, Form, bool]]:
    """Each form of ``particle`` + ``infinitive`` as (word, kind, whether the particle is written
    with it).

    A separable verb gives its finite forms twice: alone (»teilte … mit«) and joined (»mitteilte«).
    """
    finite, participle = _simple_forms(infinitive, irregular)
    for word in finite:
        yield word, Form.FINITE, not particle
        if particle:
            yield particle + word, Form.FINITE, True
    yield particle + participle, Form.PARTICIPLE, True
    if particle.endswith("t") and len(particle) > 4:  # »bekannt gegeben«, »klar gestellt«
        yield participle, Form.PARTICIPLE, False
        yield infinitive, Form.INFINITIVE, False
    yield particle + infinitive, Form.INFINITIVE, True
    if particle:
        yield f"{particle}zu{infinitive}", Form.ZU_INFINITIVE, True


def _simple_forms(infinitive: str, irregular: Mapping[str, PrincipalParts]) -> tuple[set[str], str]:
    for cut in range(len(infinitive)):
        if (parts := irregular.get(infinitive[cut:])) and infinitive[:cut] in {"", *_UNSTRESSED}:
            return _irregular(infinitive, infinitive[:cut], parts)
    return _regular(infinitive)


def _stem(infinitive: str) -> str:
    return infinitive[:-2] if infinitive.endswith("en") else infinitive[:-1]


def _needs_vowel(stem: str) -> bool:
    """»redete«, »zeichnete«, »ordnete«, but »wohnte«, »lernte«."""
    if stem[-1] in "td":
        return True
    return stem[-1] in "mn" and (stem[-2] not in "aeiouäöülrmnh" or stem.endswith("chn"))


def _regular(infinitive: str) -> tuple[set[str], str]:
    stem = _stem(infinitive)
    dental = "e" if _needs_vowel(stem) else ""
    third = f"{stem}{dental}t"
    past = f"{stem}{dental}te"
    present = {f"{stem}e", third, infinitive}
    if infinitive.endswith("eln"):
        present.add(f"{stem[:-2]}le")
    unstressed = infinitive.endswith("ieren") or infinitive.startswith(_UNSTRESSED)
    return present | {past, f"{past}n"}, third if unstressed else f"ge{third}"


def _irregular(infinitive: str, prefix: str, parts: PrincipalParts) -> tuple[set[str], str]:
    stem = _stem(infinitive)
    past, subjunctive = prefix + parts.past, prefix + parts.subjunctive
    finite = {prefix + parts.present, f"{stem}e", infinitive, past, subjunctive, f"{subjunctive}n"}
    if past.endswith("e"):
        finite |= {f"{past}n"}
    else:
        finite |= {f"{past}en", f"{past}n"} if past.endswith(("ie", "ß")) else {f"{past}en"}
    participle = parts.participle
    if prefix:
        participle = (
            prefix + participle.removeprefix("ge") if participle.startswith("ge") else participle
        )
        participle = participle if participle.startswith(prefix) else prefix + participle
    return finite, participle
