"""Members of Westminster, as its Hansard prints them before their words."""

from __future__ import annotations

import re
from dataclasses import replace

from ....records import TurnKind
from ..speaker_labels import Voice, surname

_GROUP = re.compile(
    r"(?:(?:Several|Some|Other|Many|An?)\s)?(?:(?:right\s)?hon\.?\s|honourable\s|noble\s)?"
    r"(?:Members?|Lords|(?<=noble )(?:Lord|Baroness))",
    re.IGNORECASE,
)
_PRESIDES = re.compile(
    r"(?:The|Mr\.?|Madam|Mrs)\s(?:\w+\s)*(?:Speaker|Chair(?:man|woman)?)(?: of Ways and Means)?|"
    r"Lord Speaker"
)
_PEER = re.compile(
    r"(?:The\s)?(?:Lord|Lady|Baroness|Baron|Viscount(?:ess)?|Earl|Countess|Marquess|Marchioness|Duke|"
    r"Duchess|Archbishop)\s(?!Chancellor|Privy|President|Advocate|Speaker|Commissioner)"
)
_TITLE = re.compile(r"(?:Mr|Mrs|Ms|Miss)\.? (?=\S+ \S)")  # before a whole name
_MARK = re.compile(r"\s*\[[A-Z]{1,3}\]$")  # »[V]«: by video


def member_voice(attributed: str, number: str) -> Voice:
    """Whoever is printed like that: »Anna Adler (Lindenau) (Lab)«, »The Minister (Bert Berg)«.
    ``number`` is the member's.
    """
    label = f"{attributed}:"
    printed = _MARK.sub("", attributed)
    if _GROUP.fullmatch(printed):
        return Voice(attributed, kind=TurnKind.INTERJECTION, label=label)
    known = Voice(identifier="" if number in ("", "0") else number, label=label)
    head, *brackets = re.split(r"\s*\(([^()]*)\)\s*", printed)
    brackets = brackets[::2]  # what stands between them is empty
    if brackets and re.fullmatch(r"(?:in )?the Chair", brackets[0], re.IGNORECASE):
        return replace(known, speaker=_bare(head), kind=TurnKind.CHAIR)
    if _PRESIDES.fullmatch(head):
        known = replace(known, kind=TurnKind.CHAIR)
    elif _PEER.match(head):  # they have a party and no seat
        return replace(known, speaker=head, party=brackets[-1] if brackets else "")
    elif not head.startswith("The "):
        return replace(known, speaker=_bare(head), party=brackets[1] if brackets[1:] else "")
    if not brackets:
        return replace(known, speaker=head)
    party = brackets[1] if brackets[1:] else ""
    return replace(known, speaker=_bare(brackets[0]), role=head, party=party)


def _bare(name: str) -> str:
    return _TITLE.sub("", name)


class SittingMembers:
    """Members of one sitting: name, party and office are printed in full where each first spoke."""

    def __init__(self) -> None:
        self._known: dict[str, Voice] = {}

    def voice(self, label: str, number: str, register: str = "") -> Voice:
        """Whoever is printed as ``label`` with that ``number``, which is unique in a ``register``.
        A number that has stood beside another name is not believed.
        """
        voice = member_voice(label, number)
        if not voice.identifier:
            return voice
        key = f"{register}:{number}"
        known = self._known.get(key, voice)
        if known is voice or (_is_named(voice) and not _is_named(known)):
            self._known[key] = voice
            return voice
        if _is_named(voice) and _family(voice.speaker) != _family(known.speaker):
            return replace(voice, identifier="")
        role = voice.role or (known.role if known.kind is voice.kind else "")
        party = voice.party or known.party
        return replace(voice, speaker=known.speaker, party=party, role=role)


def _is_named(voice: Voice) -> bool:
    """Whether it is a person's name that is printed, and not an office alone."""
    if _PRESIDES.fullmatch(voice.speaker):
        return False
    return not voice.speaker.startswith("The ") or bool(_PEER.match(voice.speaker))


def _family(name: str) -> str:
    return surname(name.split(" of ")[0])
