"""The list of speakers: its filter, its orders, and how many claims each has."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django import forms
from django.db.models import Exists, OuterRef, Q, QuerySet
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from claims.claim_list.counts import Count, Counted, count_each
from claims.models import Claim
from speakers.models import Name, Position, Speaker
from speakers.name_matching import comparable_name

if TYPE_CHECKING:
    from newsroom.models import User

PAGE_SIZE = 25
ANY = [("", _("any"))]
_PENDING = Claim.objects.filter(speaker=OuterRef("pk"), state=Claim.State.PENDING)
_ANY_CLAIM = Claim.objects.filter(speaker=OuterRef("pk"))
# Fewer letters are no trigram: the beginnings of names only.
_LETTERS_INSIDE = 3


class SpeakerFilter(forms.Form):
    """The filter as a form over the query string. Records that nobody has confirmed are shown to
    whoever curates them.
    """

    q = forms.CharField(
        label=_("Name"),
        required=False,
        max_length=300,
        help_text=_("Any name that the speaker goes by, also misspelt or in another alphabet."),
    )
    kind = forms.ChoiceField(label=_("Kind"), required=False, choices=[*ANY, *Speaker.Kind.choices])
    position = forms.CharField(
        label=_("Position, party or organisation"), required=False, max_length=300
    )
    review = forms.ChoiceField(
        label=_("Review"),
        required=False,
        choices=[
            *ANY,
            ("pending", _("claims pending")),
            ("done", _("all decided")),
            ("none", _("no claims")),
        ],
    )
    state = forms.ChoiceField(label=_("Record"), required=False)
    order = forms.ChoiceField(
        label=_("Order"),
        required=False,
        choices=[("", _("by name")), ("newest", _("newest record first"))],
    )

    def __init__(self, query: QueryDict, user: User) -> None:
        super().__init__(query)
        self.curates = user.has_perm("speakers.change_speaker")
        state = self.fields["state"]
        state.choices = [  # type: ignore[attr-defined]
            ("", _("confirmed")),
            (Speaker.State.CANDIDATE.value, _("candidates")),
            ("both", _("both")),
        ]
        if not self.curates:
            del self.fields["state"]
        self.is_valid()

    def speakers(self) -> QuerySet[Speaker]:
        """The speakers that are meant, without an order."""
        given = {name: value for name, value in self.cleaned_data.items() if value}
        found = self._in_state(given.get("state", ""))
        if words := comparable_name(given.get("q", "")).split():
            found = found.filter(pk__in=_with_words(Name, words))
        if words := comparable_name(given.get("position", "")).split():
            found = found.filter(pk__in=_with_words(Position, words))
        if "kind" in given:
            found = found.filter(kind=given["kind"])
        return _REVIEWED[given["review"]](found) if "review" in given else found

    def _in_state(self, wanted: str) -> QuerySet[Speaker]:
        current = Speaker.objects.filter(merged_into=None)
        if wanted == "both":
            return current.exclude(state=Speaker.State.TURNED_DOWN)
        return current.filter(state=wanted or Speaker.State.KEPT)


def _with_words(model: type[Name | Position], words: list[str]) -> QuerySet[Any]:
    rows: QuerySet[Any] = model._default_manager.all()
    for word in words:
        # Fewer letters are in nearly every name: only its beginning is asked, which an index finds.
        inside = len(word) >= _LETTERS_INSIDE or model is Position
        rows = rows.filter(**{f"folded__{'contains' if inside else 'startswith'}": word})
    return rows.order_by().values("speaker")


_REVIEWED: dict[str, Any] = {
    "pending": lambda found: found.filter(Exists(_PENDING)),
    "done": lambda found: found.filter(Exists(_ANY_CLAIM)).exclude(Exists(_PENDING)),
    "none": lambda found: found.exclude(Exists(_ANY_CLAIM)),
}


@dataclass(frozen=True, slots=True)
class ListedSpeaker:
    """A speaker with the latest positions, and how many of the claims wait and how many there are,
    counted as far as that tells something.
    """

    speaker: Speaker
    positions: list[Position]
    pending: Count
    total: Count


@dataclass(frozen=True, slots=True)
class SpeakerPage:
    """One page; ``older`` and ``newer`` are what the addresses of its neighbours say."""

    rows: list[ListedSpeaker]
    newer: str
    older: str


def page_of_speakers(speaker_filter: SpeakerFilter, address: QueryDict) -> SpeakerPage:
    """The page behind ``before`` or in front of ``after``, by key: the last costs as the first."""
    is_by_name = speaker_filter.cleaned_data.get("order") != "newest"
    found = speaker_filter.speakers()
    forward, backward = (["name", "pk"], ["-name", "-pk"])
    if not is_by_name:
        forward, backward = ["-pk"], ["pk"]
    if key := _key(address.get("after", ""), is_by_name):
        side = _beyond(found, key, up=not is_by_name)
        rows = list(side.order_by(*backward)[: PAGE_SIZE + 1])
        return _page(rows[:PAGE_SIZE][::-1], is_by_name, newer=len(rows) > PAGE_SIZE, older=True)
    key = _key(address.get("before", ""), is_by_name)
    side = _beyond(found, key, up=is_by_name) if key else found
    rows = list(side.order_by(*forward)[: PAGE_SIZE + 1])
    return _page(rows[:PAGE_SIZE], is_by_name, newer=key is not None, older=len(rows) > PAGE_SIZE)


def _key(written: str, is_by_name: bool) -> tuple[str | None, int] | None:
    name, _sign, number = written.rpartition("~")
    if not (number.isascii() and number.isdigit() and len(number) < 19):
        # An address that nobody of us wrote shows the first page.
        return None
    return (name if is_by_name else None), int(number)


def _beyond(
    speakers: QuerySet[Speaker], key: tuple[str | None, int], *, up: bool
) -> QuerySet[Speaker]:
    way = "gt" if up else "lt"
    name, number = key
    if name is None:
        return speakers.filter(**{f"pk__{way}": number})
    beyond = Q(**{f"name__{way}": name}) | Q(name=name, **{f"pk__{way}": number})
    # Said twice: PostgreSQL walks its index from a plain bound, and not from an OR.
    return speakers.filter(beyond, **{f"name__{way}e": name})


def _page(rows: list[Speaker], is_by_name: bool, *, newer: bool, older: bool) -> SpeakerPage:
    def key(speaker: Speaker) -> str:
        return f"{speaker.name}~{speaker.pk}" if is_by_name else f"{speaker.pk}"

    return SpeakerPage(
        _with_facts(rows),
        newer=key(rows[0]) if rows and newer else "",
        older=key(rows[-1]) if rows and older else "",
    )


def _with_facts(speakers: list[Speaker]) -> list[ListedSpeaker]:
    """Positions and counts, in two queries for these speakers alone."""
    positions: dict[int, list[Position]] = {}
    for position in Position.objects.filter(speaker__in=speakers).order_by("-start_on", "-pk"):
        # Sliced below and not in the query: of one speaker the latest three, not of all.
        positions.setdefault(position.speaker_id, []).append(position)
    claims = [Claim.objects.filter(speaker=speaker) for speaker in speakers]
    sets = [Counted(each.filter(state=Claim.State.PENDING)) for each in claims]
    sets += [Counted(each) for each in claims]
    counts = count_each(sets)
    pending, total = counts[: len(speakers)], counts[len(speakers) :]
    return [
        ListedSpeaker(speaker, positions.get(speaker.pk, [])[:3], waiting, all_of_them)
        for speaker, waiting, all_of_them in zip(speakers, pending, total, strict=True)
    ]
