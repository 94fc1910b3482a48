"""The list of verdicts that wait: for whom, in which order, and what it shows of each."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from claims.models import Verdict
from tests.cast import (
    a_correction,
    a_published_verdict,
    a_verdict,
    an_accepted_claim,
    an_article,
    client_of,
    with_passage,
)

pytestmark = pytest.mark.django_db


def waiting_page(user, **query):
    return client_of(user).get(reverse("claims:waiting"), query)


def test_the_list_of_waiting_verdicts_shows_what_one_may_approve_or_publish(edda, chris):
    by_rating = {}
    for word, steps in (("Eins", 1), ("Zwei", 2), ("Drei", 0), ("Vier", 1)):
        claim = an_accepted_claim(
            by=edda, article=an_article(f"Er sagte: „{word}.“"), quote=f"„{word}.“"
        )
        verdict = a_verdict(
            claim, by=chris if word == "Vier" else edda, reasons=f"Gründe zu {word}."
        )
        if steps:
            verdict.submit(by=edda, seen=1)
        if steps > 1:
            verdict.approve(by=chris, seen=2)
        by_rating[word] = claim
    page = waiting_page(chris).content.decode()
    assert "Gründe zu Eins." in page
    assert "Gründe zu Zwei." in page
    assert "Gründe zu Drei." not in page  # a draft
    assert "Gründe zu Vier." not in page  # their own
    assert page.index("Gründe zu Eins.") < page.index("Gründe zu Zwei.")
    assert '<span class="count">2<' in page


def test_the_list_of_waiting_verdicts_is_paged_by_key_in_a_fixed_number_of_queries(edda, chris):
    counts = []
    article = an_article("Er sagte: „Nein.“")
    client = client_of(chris)
    for number in (2, 11):
        while Verdict.objects.count() < number:
            verdict = a_verdict(
                an_accepted_claim(by=edda, article=article, quote="„Nein.“"), by=edda
            )
            verdict.submit(by=edda, seen=1)
        with CaptureQueriesContext(connection) as queries:
            page = client.get(reverse("claims:waiting"))
        counts.append(len(queries))
    assert counts[0] == counts[1]
    sections = page.context["page"].sections
    assert len(sections) == 10
    second = client.get(reverse("claims:waiting"), {"after": page.context["page"].after}).context[
        "page"
    ]
    assert [section.claim for section in second.sections] == [verdict.claim]


def test_what_waits_is_shown_with_its_sentence_and_the_words_of_its_sources(edda, chris):
    claim = an_accepted_claim(by=edda)
    evidence = claim.evidence.get()
    with_passage(claim.evidence.all(), "Kosten: zwei Millionen.")
    a_verdict(claim, by=edda).submit(by=edda, seen=1)
    page = waiting_page(chris).content.decode()
    assert "Die Ministerin Ada Sommer sagte am Montag: " in page
    assert '<mark class="words">„Wir bauen die Brücke.“</mark>' in page
    assert "Kosten: zwei Millionen." in page
    assert reverse("claims:beside", args=[evidence.pk]) in page
    assert "Changed since" not in page


def test_what_was_sent_back_is_shown_with_what_became_of_it(edda, chris):
    verdict = a_verdict(an_accepted_claim(by=edda), by=edda, reasons="Es sind zwei Millionen.")
    verdict.submit(by=edda, seen=1)
    verdict.send_back(because="Beleg?", by=chris, seen=2)
    verdict = a_verdict_again(verdict, by=edda, reasons="Es sind drei Millionen.")
    verdict.submit(by=edda, seen=verdict.version)
    page = waiting_page(chris).content.decode()
    assert "Changed since it was sent back" in page
    assert "<del\n        >zwei</del><ins\n        >drei</ins>" in page


def test_a_correction_is_shown_beside_the_published_version(edda, chris):
    claim = an_accepted_claim(by=edda)
    published = a_published_verdict(claim, by=edda, chief=chris)
    later = a_correction(published, by=edda, rating="misleading", reasons=published.reasons)
    later.submit(by=edda, seen=later.version)
    page = waiting_page(chris).content.decode()
    assert "Changed since the published version" in page
    assert "The reasons are the same." in page


def a_verdict_again(verdict, *, by, reasons):
    return Verdict.write(
        verdict.claim, rating=verdict.rating, reasons=reasons, by=by, seen=verdict.version
    )


def test_an_editors_page_counts_no_verdicts(edda):
    assert 'id="waiting"' not in client_of(edda).get("/claims/").content.decode()
