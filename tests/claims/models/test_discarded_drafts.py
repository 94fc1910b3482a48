"""A drafted verdict is given up by who may, keeps its history, and comes back."""

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from claims.models import StaleVerdictError, Verdict
from claims.models.verdicts.discarded_drafts import bring_back, discard
from claims.review.history import changes_of_verdict
from tests.cast import a_published_verdict, a_rating, a_verdict, an_accepted_claim, client_of

pytestmark = pytest.mark.django_db
HTMX = {"HX-Request": "true"}


@pytest.fixture
def claim(edda):
    return an_accepted_claim(by=edda)


@pytest.fixture
def draft(claim, edda):
    return a_verdict(claim, by=edda, reasons="Der Haushalt sagt es anders.")


def send(user, claim, step, seen, **headers):
    return client_of(user).post(
        reverse(f"claims:{step}_verdict", args=[claim.pk]), {"seen": seen}, headers=headers
    )


def test_a_draft_is_discarded_and_brought_back_as_it_was(claim, draft, edda, emil):
    discard(claim, by=edda, seen=1)
    assert Verdict.latest(claim) is None
    bring_back(claim, by=emil, seen=1)
    again = Verdict.latest(claim)
    assert (again.reasons, again.drafted_by, again.writers, again.version) == (
        draft.reasons,
        edda,
        [edda.pk],
        2,
    )
    did = [change.did.partition(" ")[0] for change in changes_of_verdict(claim)]
    assert did == ["drafted", "discarded", "restored"]


def test_a_chief_discards_it_too_and_another_editor_does_not(claim, draft, emil, chris):
    with pytest.raises(ValidationError, match="those who wrote it"):
        discard(claim, by=emil, seen=1)
    assert Verdict.latest(claim) == draft
    discard(claim, by=chris, seen=1)
    assert Verdict.latest(claim) is None


def test_what_was_submitted_approved_or_published_is_not_discarded(claim, draft, edda, chris):
    for step, by in (("submit", edda), ("approve", chris), ("publish", chris)):
        getattr(draft, step)(by=by, seen=draft.version)
        with pytest.raises(ValidationError):
            discard(claim, by=chris, seen=draft.version)
    assert Verdict.latest(claim) == draft


def test_a_draft_that_somebody_wrote_on_since_is_not_discarded_unseen(claim, draft, edda, emil):
    Verdict.write(claim, rating=a_rating("true"), reasons="Doch.", by=emil, seen=1)
    with pytest.raises(StaleVerdictError):
        discard(claim, by=edda, seen=1)
    response = send(edda, claim, "discard", 1, **HTMX)
    assert response.status_code == 409
    assert "Doch." in response.content.decode()
    assert "Der Haushalt sagt es anders." in response.content.decode()


def test_a_discarded_correction_leaves_what_is_published(claim, edda, chris):
    published = a_published_verdict(claim, by=edda, chief=chris)
    Verdict.write(
        claim,
        rating=a_rating(),
        reasons="Neu.",
        by=edda,
        seen=published.version,
        correction="Alte Zahl.",
    )
    discard(claim, by=edda, seen=published.version + 1)
    assert Verdict.latest(claim) == published
    bring_back(claim, by=edda, seen=published.version + 1)
    assert (Verdict.latest(claim).number, Verdict.latest(claim).correction) == (2, "Alte Zahl.")


def test_no_form_that_showed_a_discarded_draft_fits_the_next_one(claim, draft, edda, emil):
    discard(claim, by=edda, seen=1)
    later = Verdict.write(claim, rating=a_rating("true"), reasons="Ganz neu.", by=emil, seen=0)
    assert later.version == 2
    with pytest.raises(StaleVerdictError):
        Verdict.write(claim, rating=a_rating(), reasons="Auf dem alten.", by=edda, seen=1)
    with pytest.raises(ValidationError, match="no such draft"):
        bring_back(claim, by=edda, seen=0)


def test_a_claim_that_is_accepted_no_longer_gets_its_draft_back_later_only(claim, draft, edda):
    discard(claim, by=edda, seen=1)
    claim.reject(by=edda, seen=claim.version)
    with pytest.raises(ValidationError, match="Accept the claim first"):
        bring_back(claim, by=edda, seen=1)
    claim.undo(seen=claim.version)
    bring_back(claim, by=edda, seen=1)
    assert Verdict.latest(claim).reasons == draft.reasons


def test_the_section_offers_both_to_whom_they_are_allowed(claim, draft, edda, emil, rita):
    address = reverse("claims:claim", args=[claim.pk])
    offers = {
        user: "Discard the draft" in client_of(user).get(address).content.decode()
        for user in (edda, emil, rita)
    }
    assert offers == {edda: True, emil: False, rita: False}
    page = send(edda, claim, "discard", 1, **HTMX).content.decode()
    assert "<html" not in page
    assert "Restore" in page
    assert "discarded the draft of the verdict" in page
    assert "Draft discarded." in page
    page = send(emil, claim, "bring_back", 1, **HTMX).content.decode()
    assert "Draft restored." in page
    assert "Restore" not in page


def test_without_htmx_both_redirect_refuse_get_and_readers_and_twice_is_once(
    claim, draft, edda, rita, client
):
    for step, left in (("discard", 0), ("bring_back", 1)):
        address = reverse(f"claims:{step}_verdict", args=[claim.pk])
        assert client_of(edda).get(address).status_code == 405
        assert client.post(address, {"seen": 1})["Location"].startswith("/login/")
        assert send(rita, claim, step, 1).status_code == 403
        for _time in range(2):
            response = send(edda, claim, step, 1)
            assert (response.status_code, response["Location"]) == (
                302,
                f"/claims/{claim.pk}/?section=verdict#verdict-{claim.pk}",
            )
            assert Verdict.objects.count() == left
    assert Verdict.objects.get().version == 2


def test_a_form_of_a_draft_that_is_gone_says_so(claim, draft, edda, emil):
    discard(claim, by=edda, seen=1)
    response = send(emil, claim, "submit", 1, **HTMX)
    assert response.status_code == 422
    assert "Somebody discarded the draft in the meantime." in response.content.decode()
