"""Quotations that changed after somebody got them stand in the list of corrections."""

import pytest
from django.db import connection
from django.http import QueryDict
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from claims.models import ChangedQuotation, Channel, Claim, CorrectionNotice
from claims.verdicts.changed_quotations import changed_quotations
from claims.verdicts.reach import ReachChange
from tests.cast import a_claim, a_speaker, an_accepted_claim, an_article, client_of
from tests.claims.verdicts.test_reach import got

pytestmark = pytest.mark.django_db


@pytest.fixture
def claim(edda):
    claim = an_accepted_claim(by=edda)
    got(claim, user=edda)
    return claim


def listed(**key):
    address = QueryDict(mutable=True)
    address.update(key)
    return changed_quotations(address).rows


def test_changed_words_are_listed_with_those_that_were_given_out(claim):
    words = claim.quote
    claim.correct(kind="Reported", span=(0, 10), seen=claim.version)
    (found,) = listed()
    assert (found.record.quote, found.changes) == (words, [ReachChange.WORDS_CORRECTED])
    assert found.notice is None


def test_another_speaker_and_a_rejection_are_listed_and_the_first_version_is_kept(claim, edda):
    words = claim.quote
    claim.set_speaker(a_speaker("Emil Falk"), seen=claim.version)
    claim.correct(kind="Reported", span=(0, 10), seen=claim.version)
    assert listed()[0].changes == [ReachChange.WORDS_CORRECTED, ReachChange.SPEAKER_CORRECTED]
    claim.reject(by=edda, seen=claim.version)
    (found,) = listed()
    assert (found.record.quote, found.changes) == (words, [ReachChange.CLAIM_WITHDRAWN])


def test_what_is_undone_is_listed_no_longer(claim, edda):
    claim.correct(kind="Reported", span=(0, 10), seen=claim.version)
    claim.undo(seen=claim.version, by=edda)
    assert listed() == []


def test_what_nobody_got_or_what_was_nobodys_word_is_not_listed(claim, edda):
    other = an_accepted_claim(by=edda, article=an_article("„Nein.“"), quote="„Nein.“")
    other.correct(kind="Reported", span=other.spans["quote"][0], seen=other.version)
    other.reject(by=edda, seen=other.version)
    pending = a_claim(an_article("„Ja.“"), quote="„Ja.“")
    got(pending, user=edda)
    pending.reject(by=edda, seen=pending.version)
    third = an_accepted_claim(by=edda, article=an_article("„Doch.“"), quote="„Doch.“")
    got(third, channel=Channel.FEED, user=edda)  # it repeats the verdict's words
    third.reject(by=edda, seen=third.version)
    assert not ChangedQuotation.objects.exists()


def test_a_change_by_any_path_is_noted(claim):
    Claim.objects.filter(pk=claim.pk).update(quote="Anders.")
    assert ChangedQuotation.objects.get().claim == claim


def test_a_notice_drafted_since_is_told(claim, edda):
    CorrectionNotice.draft(claim, None, text_de="Alt.", text_en="Old.", by=edda)
    claim.correct(kind="Reported", span=(0, 10), seen=claim.version)
    # One transaction has one time; a change and a notice have one each.
    ChangedQuotation.objects.update(changed_at=timezone.now())
    assert listed()[0].notice is None
    CorrectionNotice.objects.update(drafted_at=timezone.now())
    ChangedQuotation.objects.update(changed_at=claim.found_at)
    assert listed()[0].notice is not None


def test_the_page_lists_them_without_a_query_for_each(edda, rita):
    def queries(number):
        for each in range(number):
            text = f"„Nummer {number}-{each}.“"
            claim = an_accepted_claim(by=edda, article=an_article(text), quote=text)
            got(claim, user=edda)
            claim.reject(by=edda, seen=claim.version)
        with CaptureQueriesContext(connection) as found:
            page = client_of(rita).get(reverse("claims:corrections"))
        assert page.content.decode().count("Given out as:") >= number
        return len(found)

    assert queries(1) == queries(5)


def test_the_list_goes_on_behind_its_last_line(edda, rita):
    for each in range(26):
        text = f"„Nummer {each}.“"
        claim = an_accepted_claim(by=edda, article=an_article(text), quote=text)
        got(claim, user=edda)
        claim.reject(by=edda, seen=claim.version)
    last = ChangedQuotation.objects.order_by("-pk")[24].pk
    page = client_of(rita).get(reverse("claims:corrections")).content.decode()
    assert f"?quotations_before={last}" in page
    assert len(listed(before=str(last))) == 1
