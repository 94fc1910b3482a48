import pytest

from speakers.lookup.search import suggest_speakers_named
from speakers.merging.merges import merge_speakers
from tests.cast import a_speaker

pytestmark = pytest.mark.django_db


@pytest.fixture
def ada():
    speaker = a_speaker("Ádá Sommer", state="kept")
    speaker.go_by("Die Brückenministerin")
    speaker.accounts.create(platform="twitter", handle="AdaSommer")
    speaker.positions.create(title="Ministerin", organisation="Verkehr")
    return speaker


@pytest.mark.parametrize(
    ("letters", "found_by"),
    [
        ("ad", "Ádá Sommer"),
        ("SOMM", "Ádá Sommer"),
        ("sommer ada", "Ádá Sommer"),
        ("bruckenm", "Die Brückenministerin"),
        ("@adaso", "@AdaSommer (Twitter)"),
        ("verkehr minister", "Ministerin"),
        ("Ada Somer", "Ádá Sommer"),
    ],
)
def test_names_handles_positions_and_misspellings_are_found(ada, letters, found_by):
    a_speaker("Bo Winter", state="kept")
    assert [(found.speaker, found.found_by) for found in suggest_speakers_named(letters)] == [
        (ada, found_by)
    ]


def test_the_exact_name_comes_before_longer_ones():
    a_speaker("Lenz Adamski", state="kept")
    exact = a_speaker("Lenz", state="kept")
    assert suggest_speakers_named("lenz")[0].speaker == exact


def test_candidates_and_merged_records_are_not_suggested(ada):
    candidate = a_speaker("Ada Winter")
    assert [found.speaker for found in suggest_speakers_named("ada")] == [ada]
    assert {found.speaker for found in suggest_speakers_named("ada", candidates=True)} == {
        ada,
        candidate,
    }
    merge_speakers(candidate, ada)
    assert [found.speaker for found in suggest_speakers_named("winter")] == [ada]


def test_no_letters_suggest_nobody(ada):
    assert suggest_speakers_named("  ") == []
