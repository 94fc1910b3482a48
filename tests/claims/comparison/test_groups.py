"""Claims that say the same are put into groups, taken out, merged and taken apart, and a verdict is
carried over.
"""

import pytest
from django.core.exceptions import ValidationError

from claims.comparison.groups import (
    carry_verdict_over,
    join_claims,
    leave_group_of_claims,
    merge_groups,
    separate_groups,
)
from claims.models import Claim, Group, StaleClaimError
from tests.cast import a_claim, a_published_verdict, an_accepted_claim, an_article

pytestmark = pytest.mark.django_db


def a_said(number):
    return a_claim(
        an_article(f"Er sagte: Satz {number}.", title=str(number)), quote=f"Satz {number}"
    )


@pytest.fixture
def claims():
    return [a_said(number) for number in range(4)]


def again(*claims):
    return [Claim.objects.get(pk=claim.pk) for claim in claims]


def groups(*claims):
    return [claim.group_id for claim in again(*claims)]


def test_claims_that_join_are_in_one_group_each_by_a_version_of_its_own(claims, edda):
    one, two, _three, _four = claims
    group = join_claims(one, [two], by=edda, seen=1)
    assert groups(one, two) == [group.pk, group.pk]
    assert [claim.version for claim in again(one, two)] == [2, 2]
    assert (group.title, group.made_by) == ("Satz 0", edda)
    event = two.events.latest("pgh_id")
    assert event.pgh_context.metadata["action"] == "group_joined"


def test_joining_twice_is_once(claims, edda):
    one, two, *_rest = claims
    join_claims(one, [two], by=edda, seen=1)
    one, two = again(one, two)
    join_claims(one, [two], by=edda, seen=2)
    assert (Group.objects.count(), again(one)[0].version) == (1, 2)


def test_a_stale_form_joins_nothing(claims, edda):
    one, two, *_rest = claims
    one.accept(by=edda, seen=1)
    with pytest.raises(StaleClaimError):
        join_claims(one, [two], by=edda, seen=1)
    assert groups(one, two) == [None, None]
    assert not Group.objects.exists()


def test_leaving_and_its_undo(claims, edda):
    one, two, *_rest = claims
    group = join_claims(one, [two], by=edda, seen=1)
    (one,) = again(one)
    leave_group_of_claims(one, seen=2)
    assert groups(one, two) == [None, group.pk]
    again(one)[0].undo(seen=3)
    assert groups(one) == [group.pk]


def test_one_that_is_in_another_group_brings_it_along_and_they_can_be_taken_apart(claims, edda):
    one, two, three, four = claims
    first = join_claims(one, [two], by=edda, seen=1)
    second = join_claims(three, [four], by=edda, seen=1)
    one, three = again(one, three)
    join_claims(one, [three], by=edda, seen=2)
    assert set(groups(*claims)) == {first.pk}
    second.refresh_from_db()
    assert second.standing == first
    separate_groups(second)
    assert groups(*claims) == [first.pk, first.pk, second.pk, second.pk]


def test_who_left_the_merged_group_is_not_brought_back(claims, edda):
    one, two, three, four = claims
    first, second = (
        join_claims(one, [two], by=edda, seen=1),
        join_claims(three, [four], by=edda, seen=1),
    )
    merge_groups(second, first)
    leave_group_of_claims(again(four)[0], seen=3)
    separate_groups(second)
    assert groups(three, four) == [second.pk, None]


def test_undo_leads_into_the_group_that_stands_for_the_merged_one(claims, edda):
    one, two, three, four = claims
    first, second = (
        join_claims(one, [two], by=edda, seen=1),
        join_claims(three, [four], by=edda, seen=1),
    )
    leave_group_of_claims(again(four)[0], seen=2)
    merge_groups(second, first)
    again(four)[0].undo(seen=3)
    assert groups(four) == [first.pk]


def test_a_published_verdict_is_drafted_for_the_accepted_claims_of_the_group(edda, chris):
    claim = an_accepted_claim(edda)
    a_published_verdict(claim, by=edda, chief=chris)
    accepted, pending = a_said(1), a_said(2)
    accepted.accept(by=edda, seen=1)
    (claim,) = again(claim)
    join_claims(claim, again(accepted, pending), by=edda, seen=claim.version)
    (claim,) = again(claim)
    assert carry_verdict_over(claim, by=edda) == 1
    draft = accepted.verdicts.get()
    assert (draft.state, draft.carried_from.claim_id, draft.reasons) == (
        "draft", claim.pk, "Der Haushalt sagt es anders.",
    )  # fmt: skip
    assert not pending.verdicts.exists()
    assert carry_verdict_over(claim, by=edda) == 0  # once is enough


def test_without_a_published_verdict_or_a_group_nothing_is_carried_over(edda):
    with pytest.raises(ValidationError):
        carry_verdict_over(an_accepted_claim(edda), by=edda)
