"""A verdict that is withdrawn: by a chief, with a reason that readers see, out of every feed and
file, and told to those who hold it.
"""

import csv
import io
import json

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.urls import reverse

from api.models import WebhookMessage
from claims.export.claim_review import Publication, published_versions
from claims.export.share_picture import SharePicture
from claims.models import Claim, CorrectionNotice, Notification, StaleVerdictError, Verdict
from claims.verdicts.correction_text import drafted_texts, subject_of
from claims.verdicts.reach import Reach, ReachChange
from tests.api.callers import a_caller
from tests.cast import a_correction, a_published_verdict, a_rating, an_accepted_claim, client_of
from tests.claims.verdicts.test_reach import an_hour, correct, got, hours_ago

pytestmark = pytest.mark.django_db
HTMX = {"HX-Request": "true"}
REASON = "Die Quelle war gefälscht."
SITE = Publication("https://desk.example")


@pytest.fixture
def claim(edda):
    return an_accepted_claim(by=edda)


@pytest.fixture
def published(claim, edda, chris):
    with hours_ago(3):
        return a_published_verdict(claim, by=edda, chief=chris)


@pytest.fixture
def withdrawn(published, chris):
    published.withdraw(because=REASON, by=chris, seen=published.version)
    return published


def written_anew(claim, edda, chris):
    return correct(claim, edda, chris, rating="true")


def test_a_chief_withdraws_it_and_its_writers_are_told(withdrawn, edda, chris):
    assert (withdrawn.state, withdrawn.withdrawn_by, withdrawn.version) == ("withdrawn", chris, 5)
    event = withdrawn.events.order_by("pgh_id").last()
    assert event.pgh_context.metadata["action"] == "verdict_withdrawn"
    told = Notification.objects.get(recipient=edda, kind="withdrawn")
    assert (told.note, told.by) == (REASON, chris)


def test_twice_is_once_and_a_form_of_another_version_is_stale(published, chris):
    with pytest.raises(StaleVerdictError):
        published.withdraw(because=REASON, by=chris, seen=1)
    published.withdraw(because=REASON, by=chris, seen=published.version)
    published.withdraw(because="Anders.", by=chris, seen=published.version)
    assert (published.version, published.withdrawn_because) == (5, REASON)


def test_it_takes_the_right_a_reason_and_a_published_one(claim, published, edda, chris):
    with pytest.raises(PermissionDenied):
        published.withdraw(because=REASON, by=edda, seen=published.version)
    for because in (" ", "x" * 1001):
        with pytest.raises(ValidationError):
            published.withdraw(because=because, by=chris, seen=published.version)
    draft = a_correction(published, by=edda)
    with pytest.raises(ValidationError, match="Only a published verdict"):
        draft.withdraw(because=REASON, by=chris, seen=draft.version)


def test_readers_see_that_it_was_withdrawn_and_why(withdrawn, claim, client, settings):
    settings.WORTLAUT_PUBLIC = True
    response = client.get(reverse("claims:verdict", args=[claim.pk]))
    head, _, page = response.content.decode().partition("</head>")
    assert response.status_code == 200
    assert "This verdict was withdrawn on" in page
    assert REASON in page
    assert '"ratingValue"' not in head
    assert "<title>Verdict withdrawn" in head
    assert "<blockquote cite" not in page  # nothing to embed
    picture = SharePicture.of(published_versions(claim.pk)[0])
    assert (picture.rating, picture.definition) == ("Urteil zurückgezogen", REASON)


def test_claim_review_has_no_rating_and_the_feed_says_that_the_item_is_gone(withdrawn, claim):
    review = json.loads(json.dumps(SITE.review(published_versions(claim.pk))))
    assert "reviewRating" not in review
    assert review["creativeWorkStatus"] == "Withdrawn"
    assert [each["text"] for each in review["correction"]] == [REASON]
    (item,) = SITE.feed()[0]["dataFeedElement"]
    assert item["dateDeleted"] == review["dateModified"]


def test_files_lists_and_precedents_hold_it_no_longer(withdrawn, claim, rita):
    page = client_of(rita).get(reverse("claims:export"))
    (row,) = csv.DictReader(io.StringIO(b"".join(page).decode(), newline=""))
    assert (row["verdict_state"], row["verdict_published_at"]) == ("", "")
    assert not Verdict.objects.published().exists()
    assert Claim.objects.with_verdict(state="withdrawn").get() == claim
    assert not Claim.objects.with_verdict(rating=withdrawn.rating_id).exists()
    assert Claim.objects.without_verdict().get() == claim


def test_programs_are_told(published, claim, alma, chris):
    from tests.api.webhooks.test_outbox import a_webhook

    a_webhook(alma, "verdict.withdrawn")
    published.withdraw(because=REASON, by=chris, seen=published.version)
    message = WebhookMessage.objects.get()
    assert (message.event_type, message.payload["claim"]) == ("verdict.withdrawn", claim.pk)
    (told,) = a_caller(alma).get("/verdicts").json()["items"]
    assert (told["state"], told["withdrawn_because"]) == ("withdrawn", REASON)


def test_who_got_it_holds_it_and_who_asks_again_does_not(published, claim, edda, emil, chris):
    for reader in (edda, emil):
        got(claim, at=an_hour(2), user=reader)
    with hours_ago(1):
        published.withdraw(because=REASON, by=chris, seen=published.version)
    got(claim, user=emil)
    old, new = Reach(claim).holders
    assert (old.who, old.changed) == ("edda", (ReachChange.VERDICT_WITHDRAWN,))
    assert (new.who, new.verdict, new.is_outdated) == ("emil", None, False)


def test_what_readers_saw_until_then_is_said(withdrawn, claim, settings):
    settings.WORTLAUT_PUBLIC = True
    assert Reach(claim).shown_to_readers == [(withdrawn, withdrawn.withdrawn_at)]


def test_a_notice_is_drafted_once_and_is_what_readers_and_claim_review_get(
    withdrawn, claim, edda, chris
):
    texts = drafted_texts(Reach(claim))
    assert texts["text_de"].startswith("Zurückgezogen: ")
    assert texts["text_de"].endswith(REASON)
    assert REASON not in texts["text_en"]  # written in the article's language
    client_of(edda).post(reverse("claims:draft_notice", args=[claim.pk]))
    notice = CorrectionNotice.objects.get()
    assert not any(subject_of(Reach(claim)))
    notice.approve(by=chris, seen=1)
    review = SITE.review(published_versions(claim.pk))
    assert {each["text"] for each in review["correction"]} == {REASON, notice.text_de}


def test_written_anew_it_goes_the_whole_way_and_says_what_was_wrong(withdrawn, claim, edda, chris):
    with pytest.raises(ValidationError, match="Say what was wrong"):
        Verdict.write(claim, rating=a_rating("true"), reasons="Doch.", by=edda, seen=5)
    again = written_anew(claim, edda, chris)
    withdrawn.refresh_from_db()
    assert (again.number, again.state, withdrawn.state) == (2, "published", "withdrawn")
    page = client_of(edda).get(reverse("claims:verdict", args=[claim.pk])).content.decode()
    assert "This version was withdrawn on" in page
    review = SITE.review(published_versions(claim.pk))
    assert review["reviewRating"]["alternateName"] == again.rating.name_in("de")
    assert "dateDeleted" not in SITE.feed()[0]["dataFeedElement"][0]


def test_its_claim_may_be_rejected_afterwards(withdrawn, claim, edda, client, settings):
    claim.refresh_from_db()
    claim.reject(by=edda, seen=claim.version)
    settings.WORTLAUT_PUBLIC = True
    page = client.get(reverse("claims:verdict", args=[claim.pk]))
    assert REASON in page.content.decode()


def test_it_is_withdrawn_while_its_correction_is_being_written(published, claim, edda, chris):
    a_correction(published, by=edda)
    address = reverse("claims:withdraw_verdict", args=[claim.pk])
    client_of(chris).post(address, {"seen": published.version, "because": REASON})
    states = Verdict.objects.filter(claim=claim).order_by("number").values_list("state", flat=True)
    assert list(states) == ["withdrawn", "draft"]


def test_the_form_stands_at_the_published_verdict_for_chiefs_alone(published, claim, edda, chris):
    address = reverse("claims:withdraw_verdict", args=[claim.pk])
    place = reverse("claims:claim", args=[claim.pk]) + "?section=verdict"
    assert address in client_of(chris).get(place).content.decode()
    assert address not in client_of(edda).get(place).content.decode()
    answer = client_of(chris).post(address, {"seen": 4, "because": ""}, headers=HTMX)
    assert answer.status_code == 422
    assert "Say why: readers see it" in answer.content.decode()
