"""What of all that comes in by itself reaches the queue: filters of the desk decide, once there is
one; the rest is archived and found.
"""

from __future__ import annotations

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, connection, transaction
from django.http import QueryDict
from django.urls import reverse

from articles.models import Article
from articles.priorities import AWAITED, BULK
from articles.registration import add_article
from claims.calibration.confidence import fit_confidence
from claims.calibration.pairwise import TooFewDecisionsError
from claims.claim_list.filters import ClaimFilter
from claims.detection.claim_creation import find_claims
from claims.models import Claim, SavedFilter
from claims.review.queue_admission import admit_articles, admit_claims_of
from tests.cast import a_speaker, an_article, client_of

pytestmark = pytest.mark.django_db
TEXT = (
    "Die Ministerin Ada Sommer sagte am Montag: „Die Mieten in Lindenau steigen weiter.“ "
    "Der Bürgermeister Jan Winter sagte: „Die Mieten in Lindenau bleiben stabil.“ "
    "Ada Sommer sagte: „Wir bauen die Brücke am Hafen.“"
)


def rule(chief, query: str) -> SavedFilter:
    saved = SavedFilter.keep(chief, query[:60], query)
    saved.share(True)
    saved.admit(True)
    return saved


def read(priority: int = BULK, text: str = TEXT, **facts) -> Article:
    given = {"title": "Mieten", "outlet": "DNA", "language": "de", "text": text, **facts}
    article = add_article(priority=priority, **given)[0]
    find_claims(article.latest_run)
    return article


def states() -> dict[str, str]:
    quotes = Claim.objects.in_reading_order().values_list("quote", "state")
    return {quote.strip("„“.").split()[-1]: state for quote, state in quotes}


def test_without_such_a_filter_everything_reaches_the_queue():
    read()
    assert set(states().values()) == {"pending"}


def test_what_one_speaker_says_about_rents_is_pending_and_the_rest_archived(chris):
    a_speaker("Ada Sommer")
    rule(chris, "speaker=Sommer&q=Miet*")
    read()
    assert states() == {"weiter": "pending", "stabil": "archived", "Hafen": "archived"}


def test_any_of_several_filters_suffices_and_their_own_state_does_not_matter(chris):
    rule(chris, "q=stabil&state=pending")
    rule(chris, "q=Brücke&state=accepted&order=oldest")
    read()
    assert states() == {"weiter": "archived", "stabil": "pending", "Hafen": "pending"}


def test_an_outlet_or_a_topic_lets_all_of_an_article_through(chris):
    rule(chris, "outlet=Tageblatt")
    assert set(states()) == set()
    read(outlet="Tageblatt")
    read(text=f"{TEXT} Mehr.")
    counts = {
        article.outlet: set(article.claims.values_list("state", flat=True))
        for article in Article.objects.all()
    }
    assert counts == {"Tageblatt": {"pending"}, "DNA": {"archived"}}


def test_what_an_editor_hands_in_reaches_the_queue_whatever_the_filters_say(chris):
    rule(chris, "q=Windrad")
    read(AWAITED)
    assert set(states().values()) == {"pending"}


def test_handed_in_by_an_editor_later_all_of_it_comes_to_the_queue(chris):
    rule(chris, "q=Windrad")
    article = read()
    admit_articles([article.pk])
    article.refresh_from_db()
    assert (set(states().values()), article.came_in_bulk) == ({"pending"}, False)


def test_a_claim_that_gets_the_watched_speaker_later_is_brought_to_the_queue(chris, edda):
    speaker = a_speaker("Berta Roth")
    rule(chris, f"speaker={speaker.pk}")
    article = read()
    claim = Claim.objects.in_reading_order()[1]
    claim.set_speaker(speaker, seen=claim.version)
    assert admit_claims_of(article) == 1
    claim.refresh_from_db()
    assert claim.state == "pending"
    event = claim.events.latest("pgh_id")
    assert event.pgh_context.metadata["action"] == "brought_to_queue"


def test_read_again_a_decided_claim_stays_decided_and_an_archived_one_archived(chris, edda):
    rule(chris, "q=Windrad")
    article = read()
    claim = Claim.objects.in_reading_order()[0]
    claim.accept(by=edda, seen=claim.version)
    article.runs.all().update(state="done")
    admit_claims_of(article)
    assert states() == {"weiter": "accepted", "stabil": "archived", "Hafen": "archived"}
    claim.refresh_from_db()
    claim.undo(seen=claim.version, by=edda)
    claim.refresh_from_db()
    assert claim.state == "archived"


def test_a_filter_that_names_what_there_is_not_lets_nothing_through(chris):
    rule(chris, "topic=Gone")
    read()
    assert set(states().values()) == {"archived"}


def test_the_list_shows_the_archive_only_when_asked(chris, edda):
    rule(chris, "q=stabil")
    read()
    desk = client_of(edda)
    shown = {
        state: desk.get(reverse("claims:queue"), {"state": state}).content
        for state in ("", "pending", "archived", "all")
    }
    assert [b'data-state="archived"' in page for page in shown.values()] == [
        False,
        False,
        True,
        True,
    ]
    assert [b'data-state="pending"' in page for page in shown.values()] == [True, True, False, True]


def test_words_are_searched_in_the_archive_too(chris):
    rule(chris, "q=stabil")
    read()
    assert ClaimFilter(QueryDict("q=Hafen")).queryset().count() == 0
    assert ClaimFilter(QueryDict("q=Hafen&state=all")).queryset().count() == 1


def test_a_walk_over_the_queue_passes_no_archived_claim():
    """The index has the others only: PostgreSQL may use it for this very condition."""
    article = an_article("Er sagte: „Ja.“ " * 300)
    Claim.objects.bulk_create(
        Claim(article=article, origin="hand", kind="Direct", quote="„Ja.“", state="archived",
              spans={"quote": [[begin, begin + 5]]}, begin=begin, end=begin + 5)
        for begin in range(10, 300 * 16, 16)
    )  # fmt: skip
    with connection.cursor() as cursor:
        # so many that the planner knows which of two indexes is the shorter one
        cursor.execute("ANALYZE claims_claim")
        cursor.execute("SET LOCAL enable_seqscan = off; SET LOCAL enable_sort = off")
        plan = Claim.objects.not_archived().order_by("-pk")[:25].explain()
    assert "claim_not_archived" in plan


def test_only_a_shared_filter_decides(edda, chris):
    saved = SavedFilter.keep(chris, "Mine", "q=x")
    with pytest.raises(ValidationError, match="Share the filter"):
        saved.admit(True)
    with pytest.raises(IntegrityError, match="saved_filter_admits_for_all"), transaction.atomic():
        SavedFilter.objects.update(admits=True)
    saved.share(True)
    saved.admit(True)
    saved.share(False)
    assert not SavedFilter.objects.get().admits


def test_an_editor_cannot_let_a_filter_decide_and_a_chief_can(edda, chris):
    saved = SavedFilter.keep(chris, "Rents", "q=Miete")
    saved.share(True)
    address = reverse("claims:admit_with", args=[saved.pk])
    assert client_of(edda).post(address, {"admits": "yes"}).status_code == 403
    assert client_of(edda).get(address).status_code == 405
    for _time in range(2):
        assert client_of(chris).post(address, {"admits": "yes"}).status_code == 302
    assert SavedFilter.objects.get().admits
    page = client_of(chris).get(reverse("claims:filters")).content.decode()
    assert "decides what reaches the queue" in page


def test_nothing_is_learned_from_what_nobody_decided(chris):
    rule(chris, "q=Windrad")
    read()
    with pytest.raises(TooFewDecisionsError, match="0"):
        fit_confidence()
