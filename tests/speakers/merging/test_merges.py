import pytest

from claims.models import Claim
from speakers.merging.merges import (
    MergeError,
    merge_all_speakers,
    merge_speakers,
    undo_speaker_merge,
)
from speakers.models import Account, Merge, Name, Position, Speaker
from tests.cast import a_claim, a_speaker

pytestmark = pytest.mark.django_db


@pytest.fixture
def kortunow():
    speaker = a_speaker("Andrej Kortunow", state="kept")
    speaker.go_by("Kortunow")
    return speaker


@pytest.fixture
def korunow():
    speaker = a_speaker("Korunow", description="a misprint", wikidata_id="Q77")
    speaker.go_by("Kortunow")
    Position.objects.create(speaker=speaker, title="Direktor")
    Account.objects.create(speaker=speaker, platform="twitter", handle="korunow")
    return speaker


def everything():
    """All that a merge may touch, as it stands in the database."""
    return {
        model: list(model.objects.order_by("pk").values())
        for model in (Speaker, Name, Position, Account, Claim)
    }


def test_everything_of_the_merged_record_goes_to_the_one_that_stays(kortunow, korunow):
    claim = a_claim(speaker=korunow)
    merge_speakers(korunow, kortunow)
    claim.refresh_from_db()
    korunow.refresh_from_db()
    assert claim.speaker == kortunow
    assert claim.version == 1
    assert korunow.merged_into == kortunow
    assert {name.name for name in kortunow.names.all()} == {
        "Andrej Kortunow",
        "Kortunow",
        "Korunow",
    }
    assert kortunow.positions.get().title == "Direktor"
    assert kortunow.accounts.get().handle == "korunow"


def test_the_record_that_stays_takes_over_only_what_it_lacks(kortunow, korunow):
    Speaker.objects.filter(pk=kortunow.pk).update(description="political scientist")
    merge_speakers(korunow, kortunow)
    kortunow.refresh_from_db()
    assert (kortunow.description, kortunow.wikidata_id) == ("political scientist", "Q77")


def test_a_candidate_that_a_kept_record_is_merged_into_is_kept(kortunow, korunow):
    merge_speakers(kortunow, korunow)
    korunow.refresh_from_db()
    assert korunow.state == Speaker.State.CONFIRMED


def test_undo_brings_back_exactly_what_was(kortunow, korunow):
    a_claim(speaker=korunow)
    before = everything()
    undo_speaker_merge(merge_speakers(korunow, kortunow))
    assert everything() == before


def test_undo_leaves_what_was_decided_otherwise_since(kortunow, korunow):
    claim, third = a_claim(speaker=korunow), a_speaker("Fedor Lukjanow")
    made = merge_speakers(korunow, kortunow)
    claim.refresh_from_db()
    claim.set_speaker(third, seen=1)
    Speaker.objects.filter(pk=kortunow.pk).update(description="written since")
    undo_speaker_merge(made)
    claim.refresh_from_db()
    kortunow.refresh_from_db()
    assert claim.speaker == third
    assert kortunow.description == "written since"


def test_undo_of_one_merge_leaves_no_name_of_another_out_of_reach(kortunow, korunow):
    third = a_speaker("Kortunov")
    third.go_by("Korunow")
    first = merge_speakers(korunow, kortunow)
    merge_speakers(third, kortunow)
    undo_speaker_merge(first)
    assert set(kortunow.names.values_list("name", flat=True)) == {
        "Andrej Kortunow", "Kortunow", "Kortunov", "Korunow"
    }  # fmt: skip


def test_a_record_is_not_merged_into_itself(kortunow):
    with pytest.raises(MergeError, match="itself"):
        merge_speakers(kortunow, kortunow)
    assert not Merge.objects.exists()


def test_a_merged_record_is_merged_no_further(kortunow, korunow):
    third = a_speaker("Kortunov")
    merge_speakers(korunow, kortunow)
    with pytest.raises(MergeError, match="already merged"):
        merge_speakers(korunow, third)
    with pytest.raises(MergeError, match="already merged"):
        merge_speakers(third, korunow)


def test_several_records_are_merged_all_or_none(kortunow, korunow):
    with pytest.raises(MergeError):
        merge_all_speakers([korunow, kortunow], kortunow)
    assert not Speaker.objects.exclude(merged_into=None).exists()


def test_merges_are_taken_back_in_their_order_and_once(kortunow, korunow):
    third = a_speaker("Andrei Kortunov")
    first = merge_speakers(korunow, kortunow)
    second = merge_speakers(kortunow, third)
    with pytest.raises(MergeError, match="undo that first"):
        undo_speaker_merge(first)
    undo_speaker_merge(second)
    undo_speaker_merge(first)
    with pytest.raises(MergeError, match="already undone"):
        undo_speaker_merge(first)


def test_undo_refuses_when_the_wikidata_id_has_gone_to_another_record(kortunow, korunow):
    made = merge_speakers(korunow, kortunow)
    Speaker.objects.filter(pk=kortunow.pk).update(wikidata_id="")
    a_speaker("Somebody else", wikidata_id="Q77")
    with pytest.raises(MergeError):
        undo_speaker_merge(made)
    korunow.refresh_from_db()
    assert korunow.merged_into == kortunow


def test_each_move_is_in_the_history_with_its_verb(kortunow, korunow):
    claim = a_claim(speaker=korunow)
    merge_speakers(korunow, kortunow)
    event = claim.events.order_by("-pgh_id").first()
    assert event.speaker_id == kortunow.pk
    assert event.pgh_context.metadata["action"] == "speakers_merged"
