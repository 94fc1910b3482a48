"""How the cases of all kinds are written down."""

DIRECT, INDIRECT, SAID, FREE = "Direct", "Indirect", "Reported", "IndirectFreeIndirect"


def whole(text: str, speaker: str, *meant: str) -> tuple:
    return text, (SAID, text, speaker, *meant)
