"""The claim in a sentence of its own: as a fact of the claim, with version, history and undo."""

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

from claims.models import Claim, StaleClaimError
from claims.models.base.wording import proposal_fields
from claims.review.history import changes_of
from tests.cast import a_claim, a_published_verdict, a_speaker, an_accepted_claim

pytestmark = pytest.mark.django_db


@pytest.fixture
def claim():
    return proposed(a_claim())


def proposed(claim, wording="Die Brücke wird gebaut."):
    Claim.objects.filter(pk=claim.pk).update(**proposal_fields(wording))
    claim.refresh_from_db()
    return claim


def test_an_editor_writes_it_and_takes_it_back(claim):
    claim.word("  Das Land baut\n die Brücke. ", seen=1)
    assert (claim.wording, claim.wording_origin) == ("Das Land baut die Brücke.", "hand")
    assert changes_of(claim)[-1].did == "wrote the wording"
    claim.undo(seen=2)
    assert (claim.wording, claim.wording_origin) == ("Die Brücke wird gebaut.", "machine")


def test_a_proposal_is_confirmed_by_saving_it_and_none_by_an_empty_one(claim):
    claim.word(claim.wording, seen=1)
    assert claim.wording_origin == "hand"
    claim.word("", seen=2)
    assert (claim.wording, claim.wording_origin) == ("", "hand")


def test_the_same_twice_is_one_version_and_a_stale_form_is_refused(claim):
    claim.word("Das Land baut.", seen=1)
    claim.word("Das Land baut.", seen=1)
    assert claim.version == 2
    with pytest.raises(StaleClaimError):
        claim.word("Anders.", seen=1)


def test_what_is_too_long_is_refused_and_nothing_is_written(claim):
    with pytest.raises(ValidationError, match="200"):
        claim.word("x" * 201, seen=1)
    claim.refresh_from_db()
    assert claim.version == 1


def test_a_proposal_goes_with_the_words_and_the_speaker_that_it_was_made_of(claim):
    claim.set_speaker(a_speaker("Ada Sommer"), seen=1)
    assert (claim.wording, claim.wording_origin) == ("", "")
    proposed(claim)
    claim.correct(kind=claim.kind, span=(0, 10), seen=2)
    assert (claim.wording, claim.wording_origin) == ("", "")


def test_what_an_editor_wrote_stays_when_the_speaker_changes(claim):
    claim.word("Das Land baut.", seen=1)
    claim.set_speaker(a_speaker("Ada Sommer"), seen=2)
    assert claim.wording == "Das Land baut."


def test_a_proposal_stands_in_no_step_of_its_own_and_in_no_undo_s_way(claim):
    claim.set_speaker(a_speaker("Ada Sommer"), seen=1)
    claim.mark_check_worthy(True, seen=2)
    proposed(claim, "Ada Sommer baut die Brücke.")
    claim.take_back(2, seen=3)
    assert (claim.speaker, claim.wording) == (None, "Die Brücke wird gebaut.")


@pytest.mark.parametrize(
    "columns",
    [
        {"wording": "Etwas.", "wording_origin": ""},
        {"wording": "", "wording_origin": "machine"},
        {"wording": "Zwei\nZeilen.", "wording_origin": "hand"},
    ],
)
def test_the_database_refuses_a_wording_that_is_nobodys_or_on_two_lines(claim, columns):
    with pytest.raises(IntegrityError), transaction.atomic():
        Claim.objects.filter(pk=claim.pk).update(**columns)


def test_what_was_published_keeps_the_wording_that_readers_saw(edda, chris):
    claim = an_accepted_claim(by=edda)
    claim.word("Das Land baut die Brücke.", seen=claim.version)
    verdict = a_published_verdict(claim, by=edda, chief=chris)
    claim.refresh_from_db()
    claim.word("Anders.", seen=claim.version)
    verdict.refresh_from_db()
    assert verdict.wording == "Das Land baut die Brücke."
