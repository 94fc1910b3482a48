"""A claim that is shown alone has what the same claim has in a list of cards."""

import pytest
from django.http import Http404
from django.utils import timezone

from claims.display.annotated_text import Card
from claims.display.shown_claim import (
    claim_on_record,
    claim_shown,
    claims_in_article,
)
from claims.models import Claim
from claims.review.history import changes_of
from claims.review.split_merge import merge_into_one
from claims.views.opened_claim import opened_card
from tests.cast import (
    a_claim,
    a_published_verdict,
    a_source,
    an_accepted_claim,
    an_article,
    an_evidence,
)

pytestmark = pytest.mark.django_db
TEXT = "Sommer sagt, die Brücke sei fertig. Winter sagt, sie sei es nicht. Herbst schweigt."


def shown_in_list(claim):
    return Claim.on_record.with_evidence().get(pk=claim.pk)


def parts(claim):
    card = Card(claim)
    return {
        "comments": [(each.pk, each.author.username) for each in claim.comments_shown],
        "threads": claim.thread_numbers,
        "evidence": [(each.pk, str(each.source)) for each in claim.evidence.all()],
        "offers": card.offers,
        "confirmed": card.confirmed,
        "verdicts": [(each.pk, str(each.rating)) for each in claim.standing_verdicts],
    }


def test_it_has_its_sources_its_verdict_and_its_comments(edda, chris):
    claim = an_accepted_claim(edda)
    a_published_verdict(claim, by=edda, chief=chris)
    an_evidence(claim, a_source(), score=0.7)
    claim.refresh_from_db()
    claim.comment("Sicher?", by=edda, seen=claim.version)
    assert (
        parts(shown_in_list(claim))
        == parts(claim_shown(claim.pk))
        == parts(opened_card(claim.pk).claim)
    )
    [beside_the_text] = claims_in_article(claim.article_id)
    assert parts(beside_the_text) == parts(claim_shown(claim.pk))
    assert all(
        parts(opened_card(claim.pk).claim)[name] for name in ("comments", "evidence", "verdicts")
    )


def test_it_has_the_comments_on_what_was_merged_into_it(edda, emil):
    article = an_article(TEXT)
    one, two = (a_claim(article, quote=quote) for quote in ("fertig", "es nicht"))
    two.comment("Von wem?", by=emil, seen=two.version)
    merge_into_one(one, two, by=edda, seen=one.version, other_seen=two.version)
    assert [str(each) for each in claim_shown(one.pk).comments_shown] == ["Von wem?"]
    [beside_the_text] = claims_in_article(article.pk)
    assert parts(shown_in_list(one)) == parts(claim_shown(one.pk)) == parts(beside_the_text)


def test_it_has_its_number_among_those_that_stand(edda):
    article = an_article(TEXT)
    claims = [a_claim(article, quote=quote) for quote in ("fertig", "es nicht", "schweigt")]
    assert [claim_shown(claim.pk).number for claim in claims] == [1, 2, 3]
    first, second, third = claims
    merge_into_one(first, second, by=edda, seen=first.version, other_seen=second.version)
    assert opened_card(third.pk).claim.number == 2


def test_it_has_its_sentence_unless_it_stands_beside_the_text():
    claim = a_claim(an_article(TEXT), quote="es nicht")
    shown = claim_shown(claim.pk)
    assert (
        "".join(piece.text for piece in shown.sentence.pieces) == "Winter sagt, sie sei es nicht."
    )
    assert opened_card(claim.pk).claim.sentence == shown.sentence
    assert claim_shown(claim.pk, with_sentence=False).sentence is None


def test_an_opened_one_counts_its_changes_without_what_only_the_machine_proposed(edda):
    claim = a_claim(an_article(TEXT), quote="es nicht")
    claim.set_due(timezone.localdate(), seen=claim.version)
    claim.accept(by=edda, seen=claim.version)
    assert opened_card(claim.pk).claim.changes_told == len(changes_of(claim)) == 3


@pytest.mark.parametrize("ask", [claim_on_record, claim_shown, opened_card])
def test_there_is_none_where_there_is_none(ask):
    with pytest.raises(Http404):
        ask(0)


def test_each_of_an_article_has_its_own_in_a_fixed_number_of_queries(
    edda, chris, django_assert_num_queries
):
    article = an_article(TEXT)
    first, second = (a_claim(article, quote=quote) for quote in ("fertig", "es nicht"))
    for claim in (first, second):
        an_evidence(claim, a_source(address=f"https://example.org/{claim.pk}"), score=0.7)
        claim.comment("Sicher?", by=edda, seen=claim.version)
    with django_assert_num_queries(4):
        shown = claims_in_article(article.pk)
    assert [parts(claim) for claim in shown] == [
        parts(claim_shown(claim.pk)) for claim in (first, second)
    ]
