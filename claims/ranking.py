"""Learning from the desk which record an article means: what editors chose, made into weights of the signs.

For each decided claim with several possible records the chosen one is compared with each of the others.
"""

from __future__ import annotations

from collections.abc import Iterable

from django.db.models import Exists, OuterRef

from speakers.recognition import MARGIN, rank, signs

from .choosing import Choice, Option, Scale, right
from .learning import TooFewDecisionsError, is_held_back
from .models import Claim, Mention, RankingFit
from .resolving import in_company, settled

# Choices by an editor's hand that are needed; confirmed links of the machine are learned from beside them.
FEWEST_CHOICES = 30
_CHOSEN = "speaker set"
SCALE = Scale(unit=MARGIN, most=2 * MARGIN)


def learn_ranking() -> RankingFit:
    """Fit the weights to the decisions and measure them on the articles held back; the fit is not yet in use.

    Raises TooFewDecisionsError unless enough speakers were chosen by hand, some of them in the articles held back.
    """
    choices = list(_choices())
    learned, held_back = enough(choices, "among several records")
    weights = SCALE.fit(learned)
    in_use = RankingFit.objects.weights_in_use()
    return RankingFit.objects.create(
        weights=weights,
        decisions=len(learned),
        held_back=len(held_back),
        loss_before=SCALE.loss(held_back, in_use),
        loss_after=SCALE.loss(held_back, weights),
        right_before=right(held_back, in_use),
        right_after=right(held_back, weights),
    )


def enough(choices: list[Choice], among: str) -> tuple[list[Choice], list[Choice]]:
    """The choices to learn from and those held back; TooFewChoicesError unless both are there and enough by hand."""
    learned = [choice for choice in choices if not choice.held_back]
    held_back = [choice for choice in choices if choice.held_back]
    by_hand = sum(choice.by_hand for choice in choices)
    if by_hand < FEWEST_CHOICES or not learned or not held_back:
        raise TooFewChoicesError(by_hand, FEWEST_CHOICES, among)
    return learned, held_back


class TooFewChoicesError(TooFewDecisionsError):
    def __init__(self, found: int, wanted: int, among: str) -> None:
        super().__init__(found, wanted)
        self.args = (
            f"{found} speakers that an editor chose {among} are on record; at least {wanted} are needed, "
            "in the articles learned from and in those held back.",
        )


def chosen_by_hand() -> Exists:
    """Whether an editor chose the claim's speaker."""
    events = Claim.events.rel.related_model.objects  # type: ignore[attr-defined]
    return Exists(events.filter(pgh_obj=OuterRef("pk"), pgh_context__metadata__verb=_CHOSEN))


def _choices() -> Iterable[Choice]:
    """The accepted claims whose speaker was among several records, with what the machine knows of each of these."""
    claims = Claim.objects.filter(state=Claim.State.ACCEPTED, origin=Claim.Origin.MACHINE, speaker__isnull=False)
    mentions = Mention.objects.filter(article=OuterRef("article"), name=OuterRef("resolved_name"))
    decided = claims.annotate(by_hand=chosen_by_hand(), mention=mentions.values("pk")[:1])
    rows = decided.filter(mention__isnull=False).order_by("pk").values_list("mention", "speaker", "by_hand").distinct()
    found = Mention.objects.select_related("article").defer("article__text").in_bulk([row[0] for row in rows])
    for mention, speaker, chosen in rows:
        options = _options(found[mention], speaker)
        if len(options) > 1:
            yield Choice(options, chosen, is_held_back(found[mention]))


def _options(mention: Mention, chosen: int) -> tuple[Option, ...]:
    """Unweighted, the chosen record first; nothing where it was not among those that could be meant."""
    described = mention.described()
    matches = in_company(mention, rank(described), settled([mention]), {})
    options = {match.speaker.pk: Option(match.score, dict.fromkeys(signs(match, described), 1.0)) for match in matches}
    if chosen not in options:
        return ()
    return (options.pop(chosen), *options.values())
