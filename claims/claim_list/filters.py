"""Which claims a list shows: the filter in its address, for the desk, the export and the command
alike.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from articles.dates.form_fields import TypedDateField
from articles.languages import language_choices
from articles.models import Article, Topic
from claims.claim_list.conditions import ALL_STATES, matching_claims
from claims.claim_list.counts import COUNTED, Counted
from claims.claim_list.form_renderer import DirectRenderer, KeptBoundField
from claims.claim_list.ordering import ORDERS, USUAL, Order
from claims.claim_list.people import Colleague, everybody
from claims.models import Claim, Rating, Verdict
from claims.models.base.verdict_states import OPEN
from claims.models.claims.claim_queryset import ClaimQuerySet
from extraction.text import languages
from record_versions.kept_query import KeptQuery

if TYPE_CHECKING:
    from newsroom.models import User

ANY = [("", _("any"))]
LISTED_STATES = (*map(Verdict.State, OPEN), Verdict.State.PUBLISHED, Verdict.State.WITHDRAWN)
# Each claim is read to look for words in it, so that fewer are counted.
COUNTED_WITH_WORDS = 200
# What is counted along the newest claims: words are soon met there, and so is what is narrowed by
# nothing rarer than language; what is linked to a claim is walked along with the claims, from the
# newest on, since the oldest do not wait.
ALONG_THE_NEWEST = {"q", "source", "verdict", "verdict_state"}
FREQUENT = {"language", "state", "kind", "order"}
MAIN = ("q", "state", "speaker", "order")


NO_VERDICT = "none"


class Offers:
    """The choices that stand in the database; who makes many filters looks them up once for all of
    them.
    """

    @cached_property
    def ratings(self) -> dict[str, Rating]:
        """Every rating by its code, retired ones too, since claims have them."""
        return {rating.code: rating for rating in _RATINGS()}

    @property
    def verdicts(self) -> list[tuple[str, Any]]:
        return [
            *ANY,
            (NO_VERDICT, _("none")),
            *((code, str(rating)) for code, rating in self.ratings.items()),
        ]

    @cached_property
    def withdrawn(self) -> list[int]:
        """The articles that were withdrawn: few, since an article mostly stays."""
        return _WITHDRAWN()

    @cached_property
    def topics(self) -> list[tuple[str, Any]]:
        return [*ANY, *((name, name) for name in _TOPICS())]

    @cached_property
    def people(self) -> list[Colleague]:
        return everybody()

    @cached_property
    def assignees(self) -> list[tuple[str, Any]]:
        """Everybody a claim may be assigned to, and behind them, marked, those who are locked out:
        what they had is still theirs.
        """
        gone = _("locked out")
        return [
            *ANY,
            *ASSIGNEES,
            *(
                (each.username, each.username if each.is_active else f"{each.username} ({gone})")
                for each in self.people
            ),
        ]


_RATINGS = KeptQuery(Rating.objects.all)
_WITHDRAWN = KeptQuery(lambda: Article.objects.withdrawn().order_by().values_list("pk", flat=True))
_TOPICS = KeptQuery(lambda: Topic.objects.values_list("name", flat=True))


class PercentField(forms.IntegerField):
    """A whole percentage, 0 to 100, cleaned to a share of 1."""

    def __init__(self, label: Any) -> None:
        super().__init__(label=label, required=False, min_value=0, max_value=100)

    def clean(self, value: Any) -> float | None:
        percent = super().clean(value)
        return None if percent is None else percent / 100


class ClaimFilter(forms.Form):
    """The filter as a form over the query string; an unknown value narrows nothing and is shown as
    an error.
    """

    q = forms.CharField(label=_("Search text"), required=False, max_length=200)
    state = forms.ChoiceField(
        label=_("State"),
        choices=[*ANY, *Claim.State.choices, (ALL_STATES, _("all, archived ones too"))],
        required=False,
    )
    kind = forms.ChoiceField(label=_("Kind"), choices=[*ANY, *Claim.Kind.choices], required=False)
    speaker = forms.CharField(label=_("Speaker"), required=False, max_length=300)
    outlet = forms.CharField(label=_("Outlet"), required=False)
    language = forms.ChoiceField(
        label=_("Language"),
        choices=[*ANY, *language_choices()],
        required=False,
    )
    source = forms.ChoiceField(
        label=_("Source"),
        choices=[*ANY, ("linked", _("linked")), ("none", _("none linked"))],
        required=False,
    )
    topic = forms.ChoiceField(label=_("Topic"), required=False)
    verdict = forms.ChoiceField(label=_("Verdict"), required=False)
    verdict_state = forms.ChoiceField(
        label=_("State of the verdict"),
        choices=[
            *ANY,
            *((state.value, state.label) for state in LISTED_STATES),
        ],
        required=False,
    )
    assignee = forms.ChoiceField(label=_("Assigned to"), required=False)
    check_worthy = forms.ChoiceField(
        label=_("Worth checking"),
        choices=[*ANY, ("yes", _("marked")), ("no", _("not marked"))],
        required=False,
    )
    due = forms.ChoiceField(
        label=_("Due"),
        choices=[
            *ANY,
            ("overdue", _("overdue")),
            ("week", _("within a week")),
            ("set", _("with a due date")),
        ],
        required=False,
    )
    since = TypedDateField(label=_("Published from"), required=False)
    until = TypedDateField(label=_("Published until"), required=False, last=True)
    at_least = PercentField(label=_("Min. confidence (%)"))
    at_most = PercentField(label=_("Max. confidence (%)"))
    rule = forms.CharField(label=_("Rule"), required=False, max_length=80)
    order = forms.ChoiceField(
        label=_("Order"),
        required=False,
        choices=[(name, order.label) for name, order in ORDERS.items()],
    )
    article = forms.IntegerField(
        required=False, min_value=1, max_value=2**63 - 1, widget=forms.HiddenInput
    )

    # one for all of them, since it keeps the templates that it has read
    default_renderer = DirectRenderer()
    bound_field_class = KeptBoundField

    def __init__(
        self, query: QueryDict, user: User | None = None, offers: Offers | None = None
    ) -> None:
        """``user`` is who »me« means; without one nothing is mine."""
        super().__init__(query)
        self.user, self.offers = user, offers or Offers()
        # Asked for only when a filter is by one of them, or is drawn.
        self.fields["assignee"].choices = lambda: self.offers.assignees  # type: ignore[attr-defined]
        self.fields["topic"].choices = lambda: self.offers.topics  # type: ignore[attr-defined]
        self.fields["verdict"].choices = lambda: self.offers.verdicts  # type: ignore[attr-defined]
        self.is_valid()

    def main_fields(self) -> list[forms.BoundField]:
        """What an editor narrows by all day; the page shows the others on demand."""
        return [self[name] for name in MAIN]

    def further_fields(self) -> list[forms.BoundField]:
        return [field for field in self.visible_fields() if field.name not in MAIN]

    def uses_further_fields(self) -> bool:
        return any(field.data for field in self.further_fields())

    def address(self, **changed: str) -> str:
        """The query string that shows the same list, without what narrows nothing, or the one with
        ``changed``.
        """
        values = self._narrowing | changed if changed else self._narrowing
        return urlencode(
            [
                (name, value)
                for name, value in values.items()
                if value and (name, value) != ("order", USUAL)
            ]
        )

    @cached_property
    def _narrowing(self) -> dict[str, str]:
        """What each field was given, if that makes sense."""
        return {
            name: "" if name in self.errors else self.data.get(name, "") for name in self.fields
        }

    @property
    def chosen_order(self) -> Order:
        return ORDERS[self.cleaned_data.get("order") or USUAL]

    @property
    def counted(self) -> int | None:
        """How far its claims are counted, if not as far as any."""
        return COUNTED_WITH_WORDS if self.cleaned_data.get("q") else None

    def to_count(self, **changed: Any) -> Counted:
        """The claims that pass, or would with other values in these fields, to be counted."""
        given = {**self.given, **changed}
        return Counted(
            self._passing(given), self.counted or COUNTED, along_newest=_along_newest(given)
        )

    def queryset(self) -> ClaimQuerySet:
        """The claims that pass, in the order asked for."""
        return self.chosen_order.sort(self._passing(self.given))

    def matching(self, **changed: Any) -> ClaimQuerySet:
        """The claims that pass, or would with other values in these fields, in no order; none if
        the filter names what there is not (any more), since it would narrow nothing.
        """
        if self.errors:
            return Claim.objects.none()
        return self._passing({**self.given, **changed})

    @property
    def given(self) -> dict[str, Any]:
        """What narrows the list, cleaned."""
        return {name: value for name, value in self.cleaned_data.items() if value not in ("", None)}

    def _passing(self, given: dict[str, Any]) -> ClaimQuerySet:
        claims = matching_claims(given)
        # By number: no claim of another article is joined to its article for that.
        if "article" not in given and (withdrawn := self.offers.withdrawn):
            claims = claims.exclude(article__in=withdrawn)
        if "assignee" in given:
            claims = self._assigned(claims, given["assignee"])
        return self._rated(claims, given)

    def _rated(self, claims: ClaimQuerySet, given: dict[str, Any]) -> ClaimQuerySet:
        if given.get("verdict") == NO_VERDICT:
            return claims.without_verdict()
        if "verdict" not in given and "verdict_state" not in given:
            return claims
        # By number: PostgreSQL knows how frequent this rating is, not how frequent one of this
        # code may be.
        rating = self.offers.ratings[given["verdict"]].pk if "verdict" in given else None
        return claims.with_verdict(rating, given.get("verdict_state"))

    def _assigned(self, claims: ClaimQuerySet, whose: str) -> ClaimQuerySet:
        if whose == "nobody":
            return claims.filter(assignee=None)
        if whose == "me":
            return claims.filter(assignee=self.user) if self.user else claims.none()
        return claims.filter(assignee__username=whose)


# Before a person's name, since an address has to mean the same whoever is hired.
ASSIGNEES = [("me", _("me")), ("nobody", _("nobody"))]


def _along_newest(given: Mapping[str, Any]) -> bool:
    is_frequent = given.get("language") in languages.SUPPORTED and given.keys() <= FREQUENT
    return bool(given.keys() & ALONG_THE_NEWEST) or is_frequent
