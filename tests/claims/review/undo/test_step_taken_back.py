"""One step is taken back out of the middle of the history."""

import pytest
from django.core.exceptions import ValidationError

from claims.models import Source, StaleClaimError
from claims.review.split_merge import merge_into_one
from tests.cast import a_published_verdict, client_of
from tests.claims.review.undo.acts import BOTH, fresh, redo, undo
from tests.markup import squeezed

pytestmark = pytest.mark.django_db


def test_a_step_is_taken_back_and_what_was_done_since_stays(claim, edda, emil):
    source = Source.of_page("https://example.org/beleg")
    claim.link(source, "supports", by=edda, seen=1)
    claim.accept(by=edda, seen=2)
    claim.assign(emil, seen=3)
    claim.comment("Ist das so?", by=emil, seen=4)
    claim.take_back(3, seen=5, by=edda)
    assert (claim.state, claim.decided_by, claim.assignee, claim.version) == (
        "pending",
        None,
        emil,
        6,
    )
    claim.take_back(2, seen=6, by=edda)
    assert not claim.evidence.exists()
    assert claim.comments.get().withdrawn_at is None
    for state, links in [("pending", 1), ("accepted", 1), ("accepted", 1)]:
        undo(claim, edda)
        assert (fresh(claim).state, claim.evidence.count()) == (state, links)
    assert fresh(claim).assignee is None


def test_a_step_that_others_were_built_upon_is_not_taken_back_alone(claim, edda, emil):
    claim.accept(by=edda, seen=1)
    claim.reject(by=emil, seen=2, because="keine Aussage")
    claim.assign(emil, seen=3)
    with pytest.raises(ValidationError, match="rest on this one"):
        claim.take_back(2, seen=4, by=edda)
    assert fresh(claim).state == "rejected"


def test_a_link_that_was_changed_since_is_not_taken_back_alone(claim, edda):
    source = Source.of_page("https://example.org/beleg")
    claim.link(source, "supports", by=edda, seen=1)
    claim.link(source, "context", by=edda, seen=2)
    claim.accept(by=edda, seen=3)
    with pytest.raises(ValidationError, match="rest on this one"):
        claim.take_back(2, seen=4, by=edda)
    assert claim.evidence.get().relation == "context"


def test_a_merge_is_not_taken_back_alone_under_later_steps(claim, never, edda):
    merge_into_one(claim, never, by=edda, seen=1, other_seen=1)
    fresh(claim).accept(by=edda, seen=2)
    with pytest.raises(ValidationError, match="rest on this one"):
        fresh(claim).take_back(2, seen=3, by=edda)
    assert fresh(never).merged_into == claim


def test_taking_a_step_back_twice_is_once_and_a_stale_one_changes_nothing(claim, edda, emil):
    claim.accept(by=edda, seen=1)
    claim.assign(emil, seen=2)
    for _time in range(2):
        fresh(claim).take_back(2, seen=3, by=edda)
    assert (fresh(claim).state, fresh(claim).version) == ("pending", 4)
    fresh(claim).accept(by=emil, seen=4)
    with pytest.raises(StaleClaimError):
        fresh(claim).take_back(3, seen=4, by=edda)
    assert fresh(claim).assignee == emil


def test_what_was_undone_is_not_taken_back_once_more(claim, edda):
    claim.accept(by=edda, seen=1)
    undo(claim, edda)
    with pytest.raises(ValidationError, match="already"):
        fresh(claim).take_back(2, seen=3, by=edda)


def test_only_its_author_takes_back_a_comment(claim, edda, emil):
    claim.comment("Hm.", by=emil, seen=1)
    claim.accept(by=edda, seen=2)
    with pytest.raises(ValidationError, match="author"):
        claim.take_back(2, seen=3, by=edda)
    undo(claim, edda)
    with pytest.raises(ValidationError, match="author"):  # also when it is the last step
        fresh(claim).take_back(2, seen=4, by=edda)
    redo(claim, edda)
    fresh(claim).take_back(2, seen=5, by=emil)
    assert (fresh(claim).state, claim.comments.get().withdrawn_at is None) == ("accepted", False)


def test_a_merge_under_a_comment_of_somebody_else_is_undone_from_its_line_of_the_history(
    claim, never, edda, emil
):
    merge_into_one(claim, never, by=edda, seen=1, other_seen=1)
    fresh(claim).comment("Wirklich?", by=emil, seen=2)
    page = client_of(edda).get(f"/claims/{claim.pk}/").content.decode()
    assert squeezed('<input type="hidden" name="step" value="2">') in squeezed(page)
    assert (
        client_of(edda).post(f"/claims/{claim.pk}/undo/", {"seen": 3, "step": 2}).status_code == 302
    )
    assert (fresh(claim).quote, fresh(never).merged_into) == (BOTH, None)
    assert claim.comments.get().withdrawn_at is None


def test_an_acceptance_under_a_published_verdict_is_neither_undone_nor_taken_back(
    claim, edda, chris
):
    claim.accept(by=edda, seen=1)
    claim.link(Source.of_page("https://example.org/beleg"), "contradicts", by=edda, seen=2)
    claim.assign(edda, seen=3)
    a_published_verdict(claim, by=edda, chief=chris)
    with pytest.raises(ValidationError):
        claim.take_back(2, seen=4, by=edda)
    undo(claim, edda)
    with pytest.raises(ValidationError):
        undo(claim, edda)
    assert (fresh(claim).state, claim.evidence.count(), fresh(claim).assignee) == (
        "accepted",
        1,
        None,
    )


def test_the_history_offers_each_step_that_holds_and_says_what_an_undo_took_back(claim, edda, emil):
    claim.accept(by=edda, seen=1)
    claim.assign(emil, seen=2)
    claim.mark_check_worthy(True, seen=3)
    claim.undo(seen=4, by=edda)
    client = client_of(edda)
    page = client.get(f"/claims/{claim.pk}/").content.decode()
    assert "undid: marked as worth checking" in page
    assert page.count("Undo this") == 2
    assert "Redo" in page

    response = client.post(f"/claims/{claim.pk}/undo/", {"seen": 5, "step": 2}, follow=True)
    assert "Undone." in response.content.decode()
    assert (fresh(claim).state, fresh(claim).assignee) == ("pending", emil)
    page = client.get(f"/claims/{claim.pk}/").content.decode()
    assert "undid: accepted" in page
    # of the step that was taken back last, and of the assignment
    assert page.count("Undo this") == 2
