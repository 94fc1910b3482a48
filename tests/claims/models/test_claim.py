"""The verbs of a claim: each once, against the version that was seen, with history."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from articles.models import Topic
from claims.models import Claim, Evidence, Source, StaleClaimError
from claims.models.base.spans import TextSpan
from speakers.merging.merges import merge_speakers
from tests.cast import a_claim, a_speaker

pytestmark = pytest.mark.django_db


def events(claim):
    return list(claim.events.order_by("pgh_id").values_list("version", "state"))


def test_a_decision_writes_the_columns_that_it_changes(edda):
    claim = a_claim()
    with CaptureQueriesContext(connection) as asked:
        claim.accept(by=edda, seen=claim.version)
    (update,) = (each["sql"] for each in asked if 'UPDATE "claims_claim" SET' in each["sql"])
    assert '"state" = ' in update
    assert '"quote"' not in update.partition(" WHERE ")[0]


def test_a_decision_locks_and_writes_and_asks_for_nothing_else(edda, django_assert_num_queries):
    claim = a_claim()
    with django_assert_num_queries(4) as asked:  # in a transaction of its own
        claim.accept(by=edda, seen=claim.version)
    assert [each["sql"].partition(" ")[0] for each in asked][::3] == ["SAVEPOINT", "RELEASE"]


def test_a_claim_is_afterwards_as_it_is_on_record(edda):
    claim = a_claim()
    claim.set_speaker(a_speaker(), seen=1)
    claim.file_under([Topic.objects.named("Bau")], seen=2)
    claim.correct(kind="Indirect", span=TextSpan((0, 10)), seen=3)
    claim.accept(by=edda, seen=4)
    on_record = Claim.objects.get(pk=claim.pk)
    for field in Claim._meta.concrete_fields:
        value = getattr(claim, field.attname)
        assert value == getattr(on_record, field.attname), field
        assert type(value) is type(getattr(on_record, field.attname))


def test_accepting_writes_state_person_and_history(edda):
    claim = a_claim()
    claim.accept(by=edda, seen=1)
    assert (claim.state, claim.decided_by, claim.version) == ("accepted", edda, 2)
    assert events(claim) == [(1, "pending"), (2, "accepted")]


def test_a_decision_sent_twice_counts_once(edda):
    claim = a_claim()
    claim.accept(by=edda, seen=1)
    claim.accept(by=edda, seen=1)
    assert claim.version == 2


def test_a_stale_decision_changes_nothing_and_shows_the_current_claim(edda, emil):
    claim = a_claim()
    Claim.objects.get(pk=claim.pk).reject(by=emil, seen=1, because="keine Aussage")
    with pytest.raises(StaleClaimError) as stale:
        claim.accept(by=edda, seen=1)
    assert stale.value.current.rejected_because == "keine Aussage"
    claim.refresh_from_db()
    assert claim.state == "rejected"


def test_undo_brings_back_what_was_before(edda):
    claim = a_claim()
    claim.accept(by=edda, seen=1)
    claim.undo(seen=2)
    assert (claim.state, claim.decided_by, claim.decided_at, claim.version) == (
        "pending",
        None,
        None,
        3,
    )


def test_what_was_undone_is_done_again(edda):
    claim = a_claim()
    claim.accept(by=edda, seen=1)
    claim.undo(seen=2)
    claim.redo(seen=3)
    assert (claim.state, claim.decided_by) == ("accepted", edda)


def test_undo_brings_back_the_speaker(edda):
    claim = a_claim(speaker=a_speaker("Ada Sommer"))
    claim.set_speaker(a_speaker("Bert Winter"), seen=1)
    claim.undo(seen=2)
    assert claim.speaker.name == "Ada Sommer"


def test_a_link_is_confirmed_and_its_undo_takes_it_away(edda):
    claim = a_claim()
    source = Source.of_page("https://example.org/beleg")
    claim.link(source, "supports", by=edda, seen=1)
    assert claim.evidence.get().state == Evidence.State.CONFIRMED
    claim.undo(seen=2)
    assert not claim.evidence.exists()
    assert claim.version == 3


def test_a_proposed_source_dismissed_is_proposed_again_by_undo(edda):
    claim = a_claim()
    source = Source.of_page("https://example.org/beleg")
    Evidence.objects.create(
        claim=claim, source=source, reasons=[["author", "Ada Sommer"]], score=0.5
    )
    claim.turn_down(source, by=edda, seen=1)
    assert claim.evidence.get().state == Evidence.State.DISMISSED
    claim.undo(seen=2)
    assert claim.evidence.get().state == Evidence.State.PROPOSED


def test_the_history_cannot_be_changed():
    from django.db import DatabaseError, transaction

    claim = a_claim()
    with pytest.raises(DatabaseError), transaction.atomic():
        claim.events.update(state="accepted")


def test_history_sees_a_change_on_any_path(edda):
    claim = a_claim()
    Claim.objects.filter(pk=claim.pk).update(cue="sagte")
    assert claim.events.count() == 2


def test_accepting_keeps_the_speaker_that_was_a_candidate(edda):
    claim = a_claim(speaker=a_speaker("Ada Sommer"))
    claim.accept(by=edda, seen=1)
    assert claim.speaker.state == "kept"


def test_undo_brings_back_a_merged_speaker_as_the_record_that_stands_for_it():
    merged, stays = a_speaker("A. Sommer"), a_speaker("Ada Sommer")
    claim = a_claim(speaker=merged)
    claim.set_speaker(a_speaker("Bo Winter"), seen=1)
    merge_speakers(merged, stays)
    claim.undo(seen=2)
    assert claim.speaker == stays
