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


def post(user, claim, action, **form):
    return client_of(user).post(
        f"/claims/{claim.pk}/{action}/",
        {"seen": claim.version, **form},
        headers={"HX-Request": "true"},
    )


def threads(claim):
    """Each thread's first words with how many answers, and whether it is resolved."""
    claim = Claim.on_record.with_evidence().get(pk=claim.pk)
    return [(str(each.first), len(each.replies), each.is_resolved) for each in claim.threads]


def test_an_answer_stands_in_the_thread_of_the_comment_and_so_does_an_answer_to_it(edda, emil):
    claim = a_claim()
    claim.comment("Woher?", by=edda, seen=1)
    claim.comment("Etwas anderes.", by=edda, seen=2)
    first = claim.comments.first()
    post(emil, claim, "comment", text="Vom Amt.", reply_to=first.pk)
    claim.refresh_from_db()
    answer = claim.comments.get(text="Vom Amt.")
    post(edda, claim, "comment", text="Danke.", reply_to=answer.pk)
    assert threads(claim) == [("Woher?", 2, False), ("Etwas anderes.", 0, False)]


def test_an_answer_to_what_is_no_comment_of_the_claim_is_refused_and_what_was_typed_comes_back(
    edda,
):
    claim = a_claim()
    other = a_claim(claim.article, quote="zwei Millionen Euro")
    other.comment("Dort.", by=edda, seen=1)
    for number in (other.comments.get().pk, "²", "9" * 30):
        response = post(edda, claim, "comment", text="Getipptes", reply_to=number)
        assert response.status_code == 422
        assert "Getipptes" in response.content.decode()
    assert not claim.comments.exists()


def test_any_editor_resolves_a_thread_and_opens_it_again_with_history(edda, emil):
    claim = a_claim()
    claim.comment("Woher?", by=edda, seen=1)
    number = claim.comments.get().pk
    for _time in range(2):
        post(emil, claim, "resolve-thread", comment=number, resolved="yes")
    claim.refresh_from_db()
    assert (threads(claim), claim.version) == ([("Woher?", 0, True)], 3)
    assert claim.comments.get().resolved_by == emil
    assert changes_of(claim)[-1].did == "resolved a thread of comments"
    assert "Resolved by emil" in client_of(edda).get(f"/claims/{claim.pk}/").content.decode()
    post(edda, claim, "resolve-thread", comment=number, resolved="no")
    assert threads(claim) == [("Woher?", 0, False)]


def test_an_answer_alone_cannot_be_resolved(edda):
    claim = a_claim()
    claim.comment("Woher?", by=edda, seen=1)
    claim.comment("Vom Amt.", by=edda, seen=2, reply_to=claim.comments.get())
    answer = claim.comments.get(text="Vom Amt.")
    assert post(edda, claim, "resolve-thread", comment=answer.pk).status_code == 422
    with pytest.raises(DatabaseError), transaction.atomic():
        Comment.objects.filter(pk=answer.pk).update(
            resolved_at="2026-01-01T00:00Z", resolved_by=edda
        )


def test_undo_opens_a_thread_of_somebody_else_that_one_resolved(edda, emil):
    claim = a_claim()
    claim.comment("Woher?", by=edda, seen=1)
    claim.resolve_thread(claim.comments.get(), True, by=emil, seen=2)
    claim.undo(seen=3, by=emil)
    assert threads(claim) == [("Woher?", 0, False)]
    claim.redo(seen=4, by=emil)
    assert threads(claim) == [("Woher?", 0, True)]


def test_the_answers_to_a_withdrawn_comment_stay(edda, emil):
    claim = a_claim()
    claim.comment("Woher?", by=edda, seen=1)
    claim.comment("Vom Amt.", by=emil, seen=2, reply_to=claim.comments.get())
    claim.withdraw_comment(claim.comments.get(text="Woher?"), by=edda, seen=3)
    page = client_of(emil).get(f"/claims/{claim.pk}/?section=comments").content.decode()
    assert "This comment was withdrawn." in page
    assert "Vom Amt." in page


def test_a_thread_goes_along_whole_with_both_parts_of_a_split(edda):
    claim = a_claim()
    claim.comment("Zwei Sätze?", by=edda, seen=1)
    claim.comment("Ja.", by=edda, seen=2, reply_to=claim.comments.get())
    split_in_two(claim, TEXT.index("die Brücke.“"), by=edda, seen=3)
    second = Claim.objects.get(origin="hand")
    assert threads(second) == threads(claim) == [("Zwei Sätze?", 1, False)]
    second.comment("Auch hier.", by=edda, seen=1, reply_to=second.comments.get(text="Zwei Sätze?"))
    assert threads(second) == [("Zwei Sätze?", 2, False)]


@pytest.mark.parametrize(("before", "people"), [
    ("Frag mal @em", ["emil"]), ("@E", ["edda", "emil"]), ("an edda@em", []), ("@em ", []), ("em", []),
])  # fmt: skip
def test_people_are_suggested_for_the_name_that_is_being_typed(edda, emil, before, people):
    page = (
        client_of(edda).get("/claims/mentions/", {"text": "x", "before": before}).content.decode()
    )
    assert [name for name in ("edda", "emil") if f'data-mention="{name}"' in page] == people


def test_the_name_of_somebody_is_marked_in_a_comment_and_that_of_nobody_is_not(edda, emil):
    claim = a_claim()
    claim.comment("@Emil und @niemand: <b>a@emil</b>", by=edda, seen=1)
    page = client_of(edda).get(f"/claims/{claim.pk}/").content.decode()
    assert page.count('<b class="mention">') == 1
    assert '<b class="mention">@Emil</b> und @niemand: &lt;b&gt;a@emil&lt;/b&gt;' in page


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
