"""What editors say about a claim: kept for ever, withdrawn by its author, and never in the way."""

import pytest
from django.core.exceptions import ValidationError
from django.db import DatabaseError, connection, transaction
from django.test.utils import CaptureQueriesContext

from claims.models import Claim, Comment, StaleClaimError
from claims.review.history import changes_of
from claims.review.split_merge import merge_into_one, split_in_two
from tests.cast import TEXT, a_claim, a_run, a_speaker, an_article, client_of
from tests.markup import squeezed

pytestmark = pytest.mark.django_db


def shown(claim):
    return [
        str(comment) for comment in Claim.on_record.with_evidence().get(pk=claim.pk).comments_shown
    ]


def test_a_comment_is_kept_with_its_author_and_is_a_line_of_the_history(edda):
    claim = a_claim()
    claim.comment("Bitte beim Ministerium fragen.", by=edda, seen=1)
    comment = claim.comments.get()
    assert (comment.author, comment.text, claim.version) == (
        edda,
        "Bitte beim Ministerium fragen.",
        2,
    )
    assert changes_of(claim)[-1].comment == "Bitte beim Ministerium fragen."


def test_a_comment_sent_twice_is_one(edda):
    claim = a_claim()
    for _time in range(2):
        claim.comment("Hm.", by=edda, seen=1)
    assert shown(claim) == ["Hm."]


def test_a_withdrawn_comment_is_out_of_sight_and_stays_in_the_history(edda):
    claim = a_claim()
    claim.comment("Unsinn.", by=edda, seen=1)
    claim.withdraw_comment(claim.comments.get(), by=edda, seen=2)
    assert shown(claim) == []
    assert [change.comment for change in changes_of(claim)] == ["", "Unsinn.", ""]
    page = client_of(edda).get(f"/claims/{claim.pk}/").content.decode()
    assert "withdrew a comment" in page
    assert "Unsinn." in page


def test_only_its_author_withdraws_a_comment_be_it_by_undo(edda, emil):
    claim = a_claim()
    claim.comment("Meins.", by=edda, seen=1)
    with pytest.raises(ValidationError):
        claim.withdraw_comment(claim.comments.get(), by=emil, seen=2)
    with pytest.raises(ValidationError):
        claim.undo(seen=2, by=emil)
    assert client_of(emil).post(f"/claims/{claim.pk}/undo/", {"seen": 2}).status_code == 422
    assert shown(claim) == ["Meins."]


def test_undo_withdraws_a_comment_and_brings_back_a_withdrawn_one(edda):
    claim = a_claim()
    claim.comment("Hm.", by=edda, seen=1)
    claim.undo(seen=2, by=edda)
    assert shown(claim) == []
    claim.redo(seen=3, by=edda)
    assert shown(claim) == ["Hm."]
    claim.withdraw_comment(claim.comments.get(), by=edda, seen=4)
    claim.undo(seen=5, by=edda)
    assert shown(claim) == ["Hm."]


def test_comments_cannot_be_rewritten_or_deleted(edda):
    claim = a_claim()
    claim.comment("So war es.", by=edda, seen=1)
    for rewrite in (
        lambda: claim.comments.update(text="Anders."),
        lambda: claim.comments.all().delete(),
    ):
        with pytest.raises(DatabaseError), transaction.atomic():
            rewrite()
    assert shown(claim) == ["So war es."]


def test_comments_go_along_with_both_parts_of_a_split_and_are_shown_once_when_it_is_undone(edda):
    claim = a_claim()
    claim.comment("Zwei Sätze?", by=edda, seen=1)
    split_in_two(claim, TEXT.index("die Brücke.“"), by=edda, seen=2)
    second = Claim.objects.get(origin="hand")
    assert (shown(claim), shown(second)) == (["Zwei Sätze?"], ["Zwei Sätze?"])
    second.comment("Nur hier.", by=edda, seen=1)
    merge_into_one(claim, second, by=edda, seen=3, other_seen=2)
    assert shown(claim) == ["Zwei Sätze?", "Nur hier."]


def test_comments_of_a_claim_that_was_merged_away_are_shown_where_its_words_are(edda):
    article = an_article()
    claim, other = a_claim(article), a_claim(article, quote="zwei Millionen Euro")
    other.comment("Woher die Zahl?", by=edda, seen=1)
    merge_into_one(claim, other, by=edda, seen=1, other_seen=2)
    assert shown(claim) == ["Woher die Zahl?"]
    claim.undo(seen=2, by=edda)
    assert (shown(claim), shown(other)) == ([], ["Woher die Zahl?"])


def test_a_stale_comment_is_not_written_and_comes_back_with_the_conflict(edda, emil):
    claim = a_claim()
    claim.set_speaker(a_speaker(), seen=1)
    response = client_of(edda).post(
        f"/claims/{claim.pk}/comment/", {"seen": 1, "text": "Zeile eins\nZeile zwei"}
    )
    assert response.status_code == 409
    # to be read, and to be sent again
    assert response.content.decode().count("Zeile eins\nZeile zwei") == 2
    assert not Comment.objects.exists()
    with pytest.raises(StaleClaimError):
        claim.comment("x", by=edda, seen=1)


def test_an_empty_comment_is_refused_and_a_long_one_comes_back(edda):
    claim = a_claim()
    client = client_of(edda)
    assert client.post(f"/claims/{claim.pk}/comment/", {"seen": 1, "text": "  "}).status_code == 422
    response = client.post(f"/claims/{claim.pk}/comment/", {"seen": 1, "text": "lang " * 1001})
    assert response.status_code == 422
    assert "lang lang" in response.content.decode()


def queries_for_the_article(article, user):
    client = client_of(user)
    with CaptureQueriesContext(connection) as captured:
        page = client.get(f"/articles/{article.pk}/").content.decode()
    return len(captured), page


def test_the_count_in_each_card_takes_no_query_for_each(edda):
    article = an_article()
    run = a_run(article)
    one = a_claim(article, run=run)
    one.comment("Eins.", by=edda, seen=1)
    few, page = queries_for_the_article(article, edda)
    assert squeezed('1<span class="hidden-label"> comment</span>') in squeezed(page)
    for number in range(5):
        a_claim(article, run=run).comment(f"Noch {number}.", by=edda, seen=1)
    assert queries_for_the_article(article, edda)[0] == few
