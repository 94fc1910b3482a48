"""Undo goes down step by step, to do it again goes up."""

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

from claims.models import ChangeSet, Claim, Source, StaleClaimError
from claims.models.base.steps import Steps
from claims.review.split_merge import merge_into_one, split_in_two
from speakers.models import Speaker
from tests.cast import a_speaker
from tests.claims.review.undo.acts import BOTH, TEXT, fresh, redo, undo

pytestmark = pytest.mark.django_db


def test_the_steps_below_a_version_are_those_that_still_hold():
    # 2 and 3 were made, 4 went back to 2, 5 was made there, 6 went back to 2, 7 to 1
    steps = Steps({1: None, 2: None, 3: None, 4: 2, 5: None, 6: 2, 7: 1})
    assert list(steps.down_from(3)) == [3, 2, 1]
    assert list(steps.down_from(5)) == [5, 2, 1]
    assert list(steps.down_from(7)) == [1]
    assert [steps.above(version) for version in range(1, 8)] == [None, None, None, 3, None, 5, 2]


def test_undo_after_undo_goes_down_to_where_the_claim_began(claim, edda):
    claim.accept(by=edda, seen=1)
    claim.assign(edda, seen=2)
    claim.mark_check_worthy(True, seen=3)
    for left in [("accepted", edda, False), ("accepted", None, False), ("pending", None, False)]:
        undo(claim, edda)
        now = fresh(claim)
        assert (now.state, now.assignee, now.is_check_worthy) == left
    assert not fresh(claim).can_be_undone
    with pytest.raises(ValidationError, match="nothing left"):
        undo(claim, edda)
    assert fresh(claim).version == 7


def test_what_was_undone_is_done_again_step_by_step(claim, edda):
    claim.accept(by=edda, seen=1)
    claim.assign(edda, seen=2)
    undo(claim, edda)
    undo(claim, edda)
    redo(claim, edda)
    assert (fresh(claim).state, fresh(claim).assignee) == ("accepted", None)
    redo(claim, edda)
    assert (fresh(claim).state, fresh(claim).assignee) == ("accepted", edda)
    assert not fresh(claim).can_be_done_again


def test_a_new_step_after_an_undo_is_what_the_next_undo_takes_back(claim, edda):
    claim.accept(by=edda, seen=1)
    claim.assign(edda, seen=2)
    undo(claim, edda)
    fresh(claim).mark_check_worthy(True, seen=4)
    assert not fresh(claim).can_be_done_again
    undo(claim, edda)
    assert (fresh(claim).state, fresh(claim).is_check_worthy) == ("accepted", False)
    undo(claim, edda)
    assert fresh(claim).state == "pending"


def test_the_same_undo_or_repetition_sent_twice_counts_once(claim, edda):
    source = Source.of_page("https://example.org/beleg")
    claim.accept(by=edda, seen=1)
    claim.link(source, "supports", by=edda, seen=2)
    for _time in range(2):
        fresh(claim).undo(seen=3, by=edda)
    assert (fresh(claim).version, fresh(claim).state) == (4, "accepted")
    for _time in range(2):
        fresh(claim).redo(seen=4, by=edda)
    assert (fresh(claim).version, claim.evidence.count()) == (5, 1)


@pytest.mark.parametrize("act", ["undo", "redo"])
def test_a_stale_undo_or_repetition_changes_nothing(claim, edda, emil, act):
    claim.accept(by=edda, seen=1)
    claim.assign(edda, seen=2)
    undo(claim, edda)
    seen = fresh(claim).version
    fresh(claim).mark_check_worthy(True, seen=seen)
    with pytest.raises(StaleClaimError):
        getattr(fresh(claim), act)(seen=seen, by=emil)
    assert (fresh(claim).version, fresh(claim).is_check_worthy) == (seen + 1, True)


def test_a_merge_is_undone_after_what_came_later_was_undone(claim, never, edda):
    merge_into_one(claim, never, by=edda, seen=1, other_seen=1)
    fresh(claim).accept(by=edda, seen=2)
    undo(claim, edda)
    undo(claim, edda)
    assert (fresh(claim).quote, fresh(never).merged_into) == (BOTH, None)
    redo(claim, edda)
    assert fresh(never).merged_into == claim
    redo(claim, edda)
    assert fresh(claim).state == "accepted"
    undo(claim, edda)
    undo(claim, edda)
    assert (fresh(claim).state, fresh(claim).quote, fresh(never).merged_into) == (
        "pending",
        BOTH,
        None,
    )


def test_a_split_is_undone_after_both_parts_are_as_it_left_them(claim, edda, emil):
    split_in_two(claim, TEXT.index("Das kostet"), by=edda, seen=1)
    second = Claim.objects.get(origin="hand")
    second.accept(by=emil, seen=1)
    with pytest.raises(StaleClaimError):
        undo(claim, edda)
    undo(second, emil)
    undo(claim, edda)
    assert (fresh(claim).quote, fresh(second).merged_into) == (BOTH, claim)
    redo(claim, edda)
    undo(second, edda)
    assert (fresh(claim).quote, fresh(second).merged_into) == (BOTH, claim)


def test_the_same_undo_of_a_merge_sent_twice_counts_once_and_a_stale_one_is_refused(
    claim, never, edda
):
    merge_into_one(claim, never, by=edda, seen=1, other_seen=1)
    for _time in range(2):
        fresh(claim).undo(seen=2, by=edda)
    assert (fresh(claim).quote, fresh(claim).version) == (BOTH, 3)
    redo(claim, edda)
    fresh(claim).assign(edda, seen=4)
    undo(claim, edda)
    # it stands where that form saw it, but the form did not see how it came there
    with pytest.raises(StaleClaimError):
        fresh(claim).undo(seen=4, by=edda)
    assert fresh(never).merged_into == claim


def test_an_undone_set_of_many_is_undone_after_what_came_later_was_undone(claim, never, edda):
    done = ChangeSet.objects.create(action="accepted", made_by=edda)
    done.change(Claim.objects.all(), Claim.decision("accepted", by=edda))
    fresh(claim).assign(edda, seen=2)
    undo(claim, edda)
    undoing = done.undo(by=edda)
    assert (fresh(claim).state, fresh(never).state, undoing.number) == ("pending", "pending", 2)
    with pytest.raises(ValidationError, match="nothing left"):
        undo(claim, edda)
    redo(claim, edda)
    assert (fresh(claim).state, fresh(never).state) == ("accepted", "pending")


def test_what_others_wrote_about_a_claim_is_in_nobodys_way(claim, never, edda, emil):
    merge_into_one(claim, never, by=edda, seen=1, other_seen=1)
    fresh(claim).accept(by=edda, seen=2)
    fresh(claim).comment("Wirklich?", by=emil, seen=3)
    undo(claim, edda)
    assert fresh(claim).state == "pending"
    fresh(claim).comment("Und das?", by=emil, seen=5)
    undo(claim, edda)
    assert (fresh(claim).quote, fresh(never).merged_into) == (BOTH, None)
    assert claim.comments.filter(withdrawn_at=None).count() == 2
    redo(claim, edda)
    assert fresh(never).merged_into == claim


def test_a_record_that_was_merged_since_comes_back_as_the_one_that_stands(claim, edda):
    from speakers.merging.merges import merge_speakers as merge_speakers

    other = a_speaker("Bo Winter")
    claim.set_speaker(other, seen=1)
    claim.accept(by=edda, seen=2)
    merge_speakers(Speaker.objects.get(name="Ada Sommer"), dora := a_speaker("Dora Frühling"))
    undo(claim, edda)
    undo(claim, edda)
    assert fresh(claim).speaker == dora


def test_a_version_that_no_undo_made_is_a_step_of_its_own_on_any_path(claim, edda):
    claim.accept(by=edda, seen=1)
    undo(claim, edda)
    assert fresh(claim).returned_to == 1
    Claim.objects.filter(pk=claim.pk).update(medium="speech")  # no version
    assert fresh(claim).returned_to == 1
    Claim.objects.filter(pk=claim.pk).update(is_check_worthy=True, version=4)
    assert fresh(claim).returned_to is None
    with (
        pytest.raises(IntegrityError, match="claim_returned_to_an_earlier_version"),
        transaction.atomic(),
    ):
        Claim.objects.filter(pk=claim.pk).update(returned_to=4)
