from datetime import date

import pytest

from speakers.lookup.candidate_records import recognise
from speakers.lookup.recognition import Description, rank, sure
from speakers.models import Account, Position, Speaker
from tests.cast import a_speaker

pytestmark = pytest.mark.django_db

MAY = (date(2018, 5, 1), date(2018, 5, 31))


@pytest.fixture
def ada():
    return a_speaker("Ada Sommer", state="kept")


def meant(*args, **kwargs):
    match = sure(rank(Description(*args, **kwargs)))
    return match and match.speaker


def test_the_account_says_who_it_is_whatever_the_name(ada):
    Account.objects.create(speaker=ada, platform="twitter", handle="AdaSommer")
    match = sure(rank(Description("Die Sommerin", accounts=(("twitter", "adasommer"),))))
    assert match.speaker == ada
    assert match.reasons == (("account", "@adasommer"),)


def test_an_exact_name_is_sure(ada):
    assert meant("ADA SOMMER") == ada


def test_a_surname_on_record_of_one_person_only_is_sure(ada):
    ada.go_by("Sommer")
    assert meant("Sommer") == ada
    a_speaker("Bo Sommer", state="kept").go_by("Sommer")
    assert meant("Sommer") is None
    assert len(rank(Description("Sommer"))) == 2


def test_of_two_namesakes_the_position_at_the_time_decides(ada):
    other = a_speaker("Ada Sommer", state="kept")
    Position.objects.create(
        speaker=ada, title="Verkehrsministerin", start_on=date(2017, 1, 1), end_on=date(2019, 1, 1)
    )
    Position.objects.create(speaker=other, title="Verkehrsministerin", start_on=date(2020, 1, 1))
    assert meant("Ada Sommer") is None
    assert meant("Ada Sommer", titles=("Verkehrsministerin",), days=MAY) == ada


def test_a_name_in_another_script_is_sure_and_another_transliteration_is_offered():
    kortunow = a_speaker("Andrej Kortunow", state="kept")
    assert meant("Андрей Кортунов") == kortunow
    assert meant("Andrei Kortunov") is None
    (offered,) = rank(Description("Andrei Kortunov"))
    assert (offered.speaker, offered.reasons) == (
        kortunow,
        (("transliteration", "Andrej Kortunow"),),
    )


def test_a_transliteration_with_the_same_position_is_sure():
    kortunow = a_speaker("Andrej Kortunow", state="kept")
    Position.objects.create(speaker=kortunow, title="Direktor des Rates")
    assert meant("Andrei Kortunov", titles=("Direktor des Rates",)) == kortunow


def test_a_misspelling_is_offered_and_another_given_name_is_not():
    kortunow = a_speaker("Andrej Kortunow", state="kept")
    assert [match.speaker for match in rank(Description("Andrej Korunow"))] == [kortunow]
    a_speaker("Petra Steinbach", state="kept")
    assert rank(Description("Peter Steinbach")) == []


def test_a_mere_function_means_who_held_it_on_the_day(ada):
    Position.objects.create(
        speaker=ada, title="Kanzlerin", start_on=date(2017, 1, 1), end_on=date(2019, 1, 1)
    )
    a_speaker("Bo Sommer").positions.create(title="Kanzlerin", start_on=date(2019, 1, 2))
    assert meant("Kanzlerin", kind="unnamed", days=MAY) == ada
    assert (
        meant("Kanzlerin", kind="unnamed", days=(date(2020, 1, 1), date(2020, 1, 1))).name
        == "Bo Sommer"
    )
    assert meant("Kanzlerin", kind="unnamed", days=(date(2010, 1, 1), date(2010, 1, 1))) is None


def test_a_function_is_called_so_with_an_organisation_behind_it_and_no_longer_word(ada):
    ada.positions.create(title="Leiter", organisation="Bauamt Nord")
    a_speaker("Bo Sommer").positions.create(title="Leiterin")
    a_speaker("Cem Winter").positions.create(title="Leiter-Vertreter")
    matches = rank(Description("Leiter", kind="unnamed", titles=("Leiter",)))
    assert [match.speaker for match in matches] == [ada]


def test_a_kept_record_is_not_held_up_by_a_candidate_of_the_same_name(ada):
    a_speaker("Ada Sommer")
    assert meant("Ada Sommer") == ada


def test_a_merged_record_is_never_meant(ada):
    Speaker.objects.filter(pk=a_speaker("Bo Winter").pk).update(merged_into=ada)
    assert rank(Description("Bo Winter")) == []


def test_a_typed_name_is_recognised_or_becomes_a_candidate(ada):
    assert recognise("ada sommer", kind="organisation") == ada
    unknown = recognise("Bo Winter", kind="person")
    assert (unknown.state, unknown.names.get().name) == ("candidate", "Bo Winter")
    assert recognise("Bo Winter", kind="person") == unknown
