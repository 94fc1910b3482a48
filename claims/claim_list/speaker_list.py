"""The list of speakers: its filter, its orders, and how many claims each has."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django import forms
from django.db.models import Q, QuerySet
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from claims.claim_list.counts import Count, Counted, count_each
from claims.claim_list.newest_first import ByNumber
from claims.claim_list.pages_by_key import KeyOrder, KeyPage, page_by_key
from claims.claim_list.rare_hits import narrowed_by
from claims.claim_list.review_filter import REVIEW_CHOICES, in_review
from claims.models import Claim
from record_versions.sent_numbers import is_key
from speakers.models import Name, Position, Speaker
from speakers.name_matching import comparable_name

if TYPE_CHECKING:
    from newsroom.models import User

PAGE_SIZE = 25
ANY = [("", _("any"))]
# Fewer letters are no trigram, by which an index finds them anywhere.
_LETTERS_INSIDE = 3


class SpeakerFilter(forms.Form):
    """The filter as a form over the query string. Records that nobody has confirmed are shown to
    whoever curates them.
    """

    q = forms.CharField(
        label=_("Name"),
        required=False,
        max_length=300,
        help_text=_("In any spelling; one or two letters are a word."),
    )
    kind = forms.ChoiceField(label=_("Kind"), required=False, choices=[*ANY, *Speaker.Kind.choices])
    position = forms.CharField(
        label=_("Position, party or organisation"), required=False, max_length=300
    )
    review = forms.ChoiceField(label=_("Review"), required=False, choices=REVIEW_CHOICES)
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
            found = narrowed_by(found, _with_words(Name, words))
        if words := comparable_name(given.get("position", "")).split():
            found = narrowed_by(found, _with_words(Position, words))
        if "kind" in given:
            found = found.filter(kind=given["kind"])
        return in_review(found, given["review"], "speaker") if "review" in given else found

    def _in_state(self, wanted: str) -> QuerySet[Speaker]:
        current = Speaker.objects.filter(merged_into=None)
        if wanted == "both":
            return current.exclude(state=Speaker.State.DISMISSED)
        return current.filter(state=wanted or Speaker.State.CONFIRMED)


def _with_words(model: type[Name | Position], words: list[str]) -> QuerySet[Any]:
    rows: QuerySet[Any] = model._default_manager.all()
    long_ones = [word for word in words if len(word) >= _LETTERS_INSIDE]
    of_short_ones = _OF_SHORT_WORDS[model, bool(long_ones)]
    for word in words:
        rows = rows.filter(Q(folded__contains=word) if word in long_ones else of_short_ones(word))
    return rows.order_by().values("speaker")


def _at_the_beginning(letters: str) -> Q:
    return Q(folded__startswith=letters)


def _at_a_words_beginning(letters: str) -> Q:
    return Q(folded__startswith=letters) | Q(folded__contains=f" {letters}")


def _as_a_word(letters: str) -> Q:
    return (
        Q(folded=letters)
        | Q(folded__startswith=f"{letters} ")
        | Q(folded__endswith=f" {letters}")
        | Q(folded__contains=f" {letters} ")
    )


# Fewer letters are in nearly every name, and no index finds them inside a word. By themselves they
# are a word of a name (»Xi«): tens of thousands begin with two letters, and the list, which is by
# name, would pass all names in front of them. Keys tell the columns, and whether a longer word
# stands beside.
_OF_SHORT_WORDS: dict[tuple[type[Name | Position], bool], Callable[[str], Q]] = {
    (Name, False): _as_a_word,
    (Name, True): _at_the_beginning,
    (Position, False): _at_a_words_beginning,
    (Position, True): _at_a_words_beginning,
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


def page_of_speakers(speaker_filter: SpeakerFilter, address: QueryDict) -> KeyPage[ListedSpeaker]:
    """The page behind ``before`` or in front of ``after``, by key: the last costs as the first."""
    order: KeyOrder[Speaker, Any] = _ByName()
    if speaker_filter.cleaned_data.get("order") == "newest":
        order = ByNumber()
    page = page_by_key(speaker_filter.speakers(), order, address, PAGE_SIZE)
    return page.showing(_with_facts(page.rows))


class _ByName:
    """By name, and by number where two are called the same."""

    def key_of(self, speaker: Speaker) -> str:
        return f"{speaker.name}~{speaker.pk}"

    def read(self, written: str) -> tuple[str, int] | None:
        name, _sign, number = written.rpartition("~")
        return (name, int(number)) if is_key(number) else None

    def sort(self, speakers: QuerySet[Speaker], *, backward: bool = False) -> QuerySet[Speaker]:
        return speakers.order_by(*(["-name", "-pk"] if backward else ["name", "pk"]))

    def beyond(
        self, speakers: QuerySet[Speaker], key: tuple[str, int], *, backward: bool = False
    ) -> QuerySet[Speaker]:
        way = "lt" if backward else "gt"
        name, number = key
        beyond = Q(**{f"name__{way}": name}) | Q(name=name, **{f"pk__{way}": number})
        # Said twice: PostgreSQL walks its index from a plain bound, and not from an OR.
        return speakers.filter(beyond, **{f"name__{way}e": name})


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
