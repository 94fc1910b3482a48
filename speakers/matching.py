"""When two spellings are one name."""

import unicodedata

_APOSTROPHES = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "`": "'", "´": "'", "\u00ad": None, "ß": "ss"})


def fold(name: str) -> str:
    """The name without case, accents, soft hyphens and double spaces, for comparison only."""
    decomposed = unicodedata.normalize("NFKD", name.translate(_APOSTROPHES))
    letters = "".join(character for character in decomposed if not unicodedata.combining(character))
    return " ".join(letters.casefold().split())
