"""How each of the desk's pages is asked for: see benchmarks/desk.py."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

HTMX = {"HX-Request": "true"}


@dataclass(frozen=True, slots=True)
class Request:
    """A page's address; with a form, what is posted there as htmx does."""

    address: str
    form: dict[str, Any] | None = None

    def send(self, client: Any) -> Any:
        if self.form is None:
            return client.get(self.address)
        return client.post(self.address, self.form, headers=HTMX)


# What a page is asked by: dice for what is asked anew each time. Looking up what to ask for is not
# measured.
Ask = Callable[[random.Random], Request]


def asks() -> dict[str, Ask]:
    """How each page is asked for, of the database that is connected."""
    from articles.models import Article
    from claims.models import Claim, Verdict

    last_claim = Claim.objects.latest("pk").pk
    first, last = (
        Article.objects.order_by(order).values_list("pk", flat=True)[0] for order in ("pk", "-pk")
    )

    published = list(
        Verdict.objects.published().order_by("-pk").values_list("claim", flat=True)[:500]
    )

    def of_a_claim(page: str) -> Ask:
        return lambda dice: Request(f"/claims/{dice.choice(published)}/{page}")

    def accept(dice: random.Random) -> Request:
        claim = (
            Claim.objects.pending().filter(pk__lte=last_claim - dice.randrange(200)).latest("pk")
        )
        return Request(f"/claims/{claim.pk}/accept/", {"seen": claim.version})

    def tick(dice: random.Random) -> Request:
        claims = (
            Claim.objects.pending()
            .filter(pk__lte=last_claim - dice.randrange(200))
            .order_by("-pk")[:25]
        )
        ticked = [f"{claim.pk}:{claim.version}" for claim in claims]
        return Request("/claims/bulk/", {"action": "accept", "claim": ticked})

    return {
        **{
            f"queue: {name}": _list_of(query)
            for name, query in _queue(last_claim, first, last).items()
        },
        "its counts": lambda dice: Request("/claims/counts/?state=pending"),
        "its further counts": lambda dice: Request("/claims/counts/further/?state=pending"),
        "its counts, words": lambda dice: Request(f"/claims/counts/?q=Nummer+{dice.randrange(25)}"),
        "saved filters": lambda dice: Request("/claims/filters/"),
        "feed of verdicts": lambda dice: Request("/verdicts/feed.jsonld"),
        "article": lambda dice: Request(f"/articles/{dice.randint(first, last)}/"),
        "who is here": lambda dice: Request(f"/articles/{dice.randint(first, last)}/presence/", {}),
        "claim: opened": of_a_claim(""),
        "claim: similar claims": of_a_claim("said-before/"),
        "claim: versions of its quotation": of_a_claim("quotation/"),
        "claim: its verdict with precedents": of_a_claim("?section=verdict"),
        "claim: who got it": of_a_claim("reach/"),
        "corrections": lambda dice: Request("/corrections/"),
        "start": lambda dice: Request("/"),
        "accept a claim": accept,
        "preview of 25": tick,
    }


def _list_of(query: str | Callable[[random.Random], str]) -> Ask:
    return lambda dice: Request(f"/claims/?{query if isinstance(query, str) else query(dice)}")


def _queue(
    last_claim: int, first: int, last: int
) -> dict[str, str | Callable[[random.Random], str]]:
    from claims.claim_list.ordering import ORDERS
    from claims.models import Claim, Rating

    ratings = list(Rating.objects.values_list("code", flat=True))
    speakers = list(Claim.objects.order_by("-pk").values_list("speaker", flat=True)[:500])
    other_orders = [name for name in ORDERS if name != "newest"]
    return {
        "newest": "state=",
        "a speaker": lambda dice: f"speaker={dice.choice(speakers)}",
        "an outlet": lambda dice: f"outlet=Blatt+{dice.randrange(40)}",
        "kind and language": "kind=Direct&language=en",
        "since a day": lambda dice: f"since=202{dice.randrange(6)}-0{dice.randint(1, 9)}-01",
        "mine": "assignee=me",
        "nobody's": "assignee=nobody",
        "a colleague's, pending": "assignee=colleague-2&state=pending",
        "worth checking": "check_worthy=yes",
        "with a source": "source=linked",
        "without a source": "source=none",
        "a rating": lambda dice: f"verdict={dice.choice(ratings)}",
        "a verdict's state": lambda dice: (
            f"verdict_state={dice.choice(['draft', 'submitted', 'published'])}"
        ),
        "no verdict": "verdict=none",
        "words": lambda dice: f"q=Nummer+{dice.randrange(25)}",
        "rare words": lambda dice: f"q=Aussage+{dice.randint(first, last)}+Nummer+7",
        "pending": "state=pending",
        "pending, of a rule": lambda dice: f"state=pending&rule=rule+{dice.randrange(9)}",
        "pending, doubtful": "state=pending&at_most=60",
        "pending, worth checking": "state=pending&check_worthy=yes",
        "pending, with a source": "state=pending&source=linked",
        "pending, words": lambda dice: f"state=pending&q=Nummer+{dice.randrange(25)}",
        "far down": lambda dice: f"after={last_claim - dice.randrange(last_claim - 100)}",
        **{f"in order, {name}": f"order={name}" for name in other_orders},
        **{f"pending, {name}": f"state=pending&order={name}" for name in other_orders},
    }
