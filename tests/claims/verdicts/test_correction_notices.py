"""A correction notice: drafted in both languages, edited, approved by another, shown to readers."""

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import IntegrityError, transaction
from django.urls import reverse
from django.utils import timezone

from claims.export.claim_review import Publication, published_versions
from claims.models import Channel, CorrectionNotice, Distribution, StaleNoticeError
from claims.verdicts.correction_text import drafted_texts
from claims.verdicts.reach import Reach
from tests.cast import a_published_verdict, an_accepted_claim, an_article, client_of
from tests.claims.verdicts.test_reach import CORRECTION, an_hour, correct, found_earlier, got

pytestmark = pytest.mark.django_db


@pytest.fixture
def claim(edda):
    return an_accepted_claim(by=edda)


@pytest.fixture
def corrected(claim, edda, chris):
    a_published_verdict(claim, by=edda, chief=chris)
    return correct(claim, edda, chris)


@pytest.fixture
def notice(claim, corrected, edda):
    return CorrectionNotice.draft(
        claim, corrected, text_de="Korrektur.", text_en="Correction.", by=edda
    )


def test_the_desk_says_in_both_languages_what_was_corrected(claim, corrected):
    texts = drafted_texts(Reach(claim))
    assert "als „falsch“ bewertet" in texts["text_de"]
    assert "„richtig“" in texts["text_de"]
    assert texts["text_de"].endswith(CORRECTION)  # written in the article's language
    assert "as “false”" in texts["text_en"]
    assert CORRECTION not in texts["text_en"]


def test_it_says_what_was_wrong_in_words_that_were_given_out(claim, edda):
    found_earlier(claim)
    got(claim, at=an_hour(0.5), user=edda)
    assert drafted_texts(Reach(claim)) == {}
    claim.correct(kind="Reported", span=(0, 10), seen=claim.version)
    assert "Wir bauen die Brücke." in drafted_texts(Reach(claim))["text_de"]
    claim.reject(by=edda, seen=claim.version)
    assert drafted_texts(Reach(claim))["text_en"].startswith("Withdrawn:")


def test_an_editor_edits_it_and_another_person_approves_it(notice, edda, emil, chris):
    notice.write(text_de="Neu.", text_en="New.", by=emil, seen=1)
    assert (notice.version, notice.writers) == (2, [edda.pk, emil.pk])
    notice.write(text_de="Neu.", text_en="New.", by=emil, seen=2)
    assert notice.version == 2
    with pytest.raises(PermissionDenied):
        notice.approve(by=emil, seen=2)
    notice.approve(by=chris, seen=2)
    notice.approve(by=chris, seen=3)
    assert (notice.state, notice.version) == ("approved", 3)
    with pytest.raises(ValidationError):
        notice.write(text_de="Doch.", text_en="Still.", by=edda, seen=3)
    actions = [event.pgh_context.metadata["action"] for event in notice.events.order_by("pgh_id")]
    assert actions == ["notice_drafted", "notice_edited", "notice_approved"]


def test_a_chief_who_wrote_on_it_does_not_approve_it(notice, chris):
    notice.write(text_de="Von Chris.", text_en="By Chris.", by=chris, seen=1)
    with pytest.raises(ValidationError, match="Somebody else"):
        notice.approve(by=chris, seen=2)
    with pytest.raises(IntegrityError), transaction.atomic():
        CorrectionNotice.objects.update(
            state="approved", approved_by=chris, approved_at=timezone.now()
        )


def test_an_approved_one_stays_as_it_is_on_every_path(notice, chris):
    notice.approve(by=chris, seen=1)
    for change in (
        lambda: CorrectionNotice.objects.update(text_de="Anders."),
        lambda: CorrectionNotice.objects.all().delete(),
    ):
        with pytest.raises(IntegrityError, match="approved_notice_is_final"), transaction.atomic():
            change()


def test_two_editors_and_what_is_typed_is_not_lost(notice, edda, emil):
    notice.write(text_de="Emil.", text_en="Emil.", by=emil, seen=1)
    with pytest.raises(StaleNoticeError):
        notice.write(text_de="Edda.", text_en="Edda.", by=edda, seen=1)
    address = reverse("claims:write_notice", args=[notice.pk])
    response = client_of(edda).post(
        address, {"text_de": "Eddas Worte.", "text_en": "Edda's.", "seen": 1}
    )
    assert response.status_code == 409
    assert "Eddas Worte." in response.content.decode()
    response = client_of(edda).post(address, {"text_de": "Getippt.", "text_en": "", "seen": 2})
    assert response.status_code == 422
    assert "Getippt." in response.content.decode()
    notice.refresh_from_db()
    assert notice.text_de == "Emil."


def test_drafting_twice_is_once_and_nothing_to_correct_is_said(claim, corrected, edda):
    client, address = client_of(edda), reverse("claims:draft_notice", args=[claim.pk])
    assert [client.post(address).status_code for _ in range(2)] == [302, 302]
    notice = CorrectionNotice.objects.get()
    assert (notice.verdict, "falsch" in notice.text_de) == (corrected, True)
    other = an_accepted_claim(by=edda, article=an_article(title="Ein anderer", outlet="Bote"))
    assert client.post(reverse("claims:draft_notice", args=[other.pk])).status_code == 422


def test_an_approved_notice_is_in_claim_review_and_on_the_published_page(
    claim, corrected, notice, chris, settings, client
):
    settings.WORTLAUT_PUBLIC = True

    def texts():
        review = Publication("https://desk.example").review(published_versions(claim.pk))
        return [each["text"] for each in review["correction"]]

    assert texts() == [CORRECTION]
    notice.approve(by=chris, seen=1)
    assert texts() == ["Korrektur."]
    page = client.get(reverse("claims:verdict", args=[claim.pk])).content.decode()
    assert "Korrektur." in page


def test_the_list_of_corrections_shows_what_waits_and_what_was_published(
    claim, corrected, notice, rita
):
    page = client_of(rita).get(reverse("claims:corrections")).content.decode()
    assert page.count(reverse("claims:reach", args=[claim.pk])) == 2
    assert CORRECTION in page


def test_a_holder_of_the_old_version_can_be_seen_beside_the_notice(claim, corrected, notice, edda):
    Distribution.remember(Channel.CSV, [claim.pk], at=timezone.now(), user=edda)
    page = client_of(edda).get(reverse("claims:reach", args=[claim.pk])).content.decode()
    assert "Korrektur." in page
    assert "verdict corrected" in page
