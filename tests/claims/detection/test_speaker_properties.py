"""Whatever order names, merges and re-resolution come in, no claim is lost and no decision
changes.
"""

from contextlib import suppress

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase

from claims.detection.speaker_resolution import resolve_mentions_of
from claims.models import Claim, Mention
from newsroom.models import User
from speakers.merging.merges import MergeError, merge_speakers, undo_speaker_merge
from speakers.models import Account, Merge, Name, Position, Speaker
from speakers.record_files.record_import import Held, Record, RefusedError, bring_in
from tests.cast import a_claim, a_run, a_speaker, an_article

NAMES = ("Ada Sommer", "Ada Sommar", "Sommer", "Bo Winter", "Бо Винтер", "B. Winter")
RECORDS = 4
record = st.integers(0, RECORDS - 1)
name = st.sampled_from(NAMES)
steps = st.lists(
    st.one_of(
        st.tuples(st.just("alias"), record, name),
        st.tuples(st.just("merge"), record, record),
        st.tuples(st.just("undo"), record, record),
        st.tuples(st.just("resolve"), record, record),
        st.tuples(st.just("keep"), record, record),
        st.tuples(st.just("turn down"), record, record),
        st.tuples(st.just("handle"), record, record),
        st.tuples(st.just("position"), record, name),
        st.tuples(st.just("import"), record, name),
        st.tuples(st.just("decide"), st.integers(0, 7), record),
    ),
    max_size=12,
)
unhurried = settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def stage():
    """Four records, two articles that mention three names each, a claim for each mention."""
    for each in NAMES[:RECORDS]:
        a_speaker(each)
    for number in range(2):
        article = an_article(f"aaa bbb ccc {number}")
        run = a_run(article)
        for quote, each in zip(("aaa", "bbb", "ccc"), NAMES[number * 2 :], strict=False):
            speaker = Speaker.objects.filter(name=each).first()
            accounts = [["x", "ada"]] if each == "Ada Sommer" else []
            Mention.objects.create(
                article=article,
                name=each,
                kind="person",
                speaks=True,
                speaker=speaker,
                accounts=accounts,
            )
            a_claim(article, quote, run=run, resolved_name=each, speaker=speaker)
    return User.objects.create_user("edda")


def take(step, editor):
    verb, one, other = step
    records = list(Speaker.objects.order_by("pk")[:RECORDS])
    if verb == "alias":
        records[one].standing.go_by(other)
    elif verb == "merge":
        merge_speakers(records[one], records[other])
    elif verb == "undo":
        made = list(Merge.objects.filter(undone_at=None))
        if made:
            undo_speaker_merge(made[one % len(made)])
    elif verb == "resolve":
        resolve_mentions_of([records[one].pk])
    elif verb == "keep":
        records[one].standing.keep()
    elif verb == "turn down":
        records[one].standing.turn_down()
    elif verb == "handle":
        Account.objects.filter(handle="ada").delete()
        records[one].standing.accounts.create(platform="x", handle="ada")
    elif verb == "position":
        records[one].standing.positions.get_or_create(title=other, organisation="Amt")
    elif verb == "import":
        bring_in(
            [
                Record(
                    "Row 2",
                    records[one].name,
                    names=((other, "alias", ""),),
                    positions=(Held(other),),
                )
            ]
        )
    elif verb == "decide":
        claims = list(Claim.objects.pending().order_by("pk"))
        if claims:
            claim = claims[one % len(claims)]
            claim.accept(by=editor, seen=claim.version)


def take_all(taken, editor):
    for step in taken:
        with suppress(MergeError, RefusedError):
            take(step, editor)


def rows():
    models = (Speaker, Name, Position, Account, Claim, Mention)
    return {model: list(model.objects.order_by("pk").values()) for model in models}


def decided():
    """The decided claims, with who is meant, followed through merges."""
    claims = Claim.objects.exclude(state="pending").select_related("speaker")
    return {
        claim.pk: (claim.state, claim.version, claim.quote, claim.speaker_id) for claim in claims
    }


class SpeakerProperties(TestCase):
    @unhurried
    @given(before=steps, one=record, other=record)
    def test_merge_followed_by_undo_is_the_identity(self, before, one, other):
        take_all(before, stage())
        records = list(Speaker.objects.order_by("pk")[:RECORDS])
        as_it_was = rows()
        with suppress(MergeError):
            undo_speaker_merge(merge_speakers(records[one], records[other]))
        assert rows() == as_it_was

    @unhurried
    @given(taken=steps)
    def test_no_order_of_steps_loses_a_claim_or_changes_a_decided_one(self, taken):
        editor = stage()
        claims, names = Claim.objects.count(), Name.objects.count()
        for step in taken:
            as_decided = decided()
            take_all([step], editor)
            now = decided()
            for pk, (state, version, quote, speaker) in as_decided.items():
                assert now[pk][:3] == (state, version, quote)
                # A merge and its undo move a claim between the two records that they are about,
                # nothing else does.
                assert now[pk][3] == speaker or step[0] in ("merge", "undo")
            assert Claim.objects.count() == claims
            assert Name.objects.count() >= names
            assert not Claim.objects.exclude(speaker__merged_into=None).exists()

    @unhurried
    @given(taken=steps)
    def test_taking_all_merges_back_brings_every_decided_claim_home(self, taken):
        editor = stage()
        homes = dict(Claim.objects.values_list("pk", "speaker"))
        take_all([step for step in taken if step[0] != "resolve"], editor)
        for made in Merge.objects.filter(undone_at=None).order_by("-pk"):
            undo_speaker_merge(made)
        assert dict(Claim.objects.values_list("pk", "speaker")) == homes


pytestmark = pytest.mark.django_db
