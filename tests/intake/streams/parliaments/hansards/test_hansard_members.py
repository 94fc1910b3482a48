"""How Westminster prints its members, and who they are."""

import pytest

from intake import TurnKind
from intake.formats.parliaments.hansards.members import SittingMembers, member_voice

SPEECH, CHAIR, CALL = TurnKind.SPEECH, TurnKind.CHAIR, TurnKind.INTERJECTION


@pytest.mark.parametrize(
    ("printed", "speaker", "office", "party", "kind"),
    [
        ("Mr Bert Berg (Lindenau) (Con)", "Bert Berg", "", "Con", SPEECH),
        ("Mr. Berg (Lindenau)", "Mr. Berg", "", "", SPEECH),
        ("Anna Adler (Lindenau) (Lab) [V]", "Anna Adler", "", "Lab", SPEECH),
        ("The Prime Minister (Mrs Anna Adler)", "Anna Adler", "The Prime Minister", "", SPEECH),
        ("The Minister of State (Lord Berg) (Con)", "Lord Berg", "The Minister of State", "Con", SPEECH),
        ("The Earl of Lindenau (Con)", "The Earl of Lindenau", "", "Con", SPEECH),
        ("Viscount Lindenau (Lab)", "Viscount Lindenau", "", "Lab", SPEECH),
        ("The Lord Bishop of Lindenau", "The Lord Bishop of Lindenau", "", "", SPEECH),
        ("The Lord Chancellor (Bert Berg)", "Bert Berg", "The Lord Chancellor", "", SPEECH),
        ("Mr Deputy Speaker (Mr Bert Berg)", "Bert Berg", "Mr Deputy Speaker", "", CHAIR),
        ("The Temporary Chair (Anna Adler)", "Anna Adler", "The Temporary Chair", "", CHAIR),
        ("Mr Bert Berg (in the Chair)", "Bert Berg", "", "", CHAIR),
        ("Mr Speaker", "Mr Speaker", "", "", CHAIR),
        ("An hon. Member", "An hon. Member", "", "", CALL),
        ("Noble Lords", "Noble Lords", "", "", CALL),
    ],
)  # fmt: skip
def test_a_member_is_the_name_and_never_the_seat_or_the_party(
    printed, speaker, office, party, kind
):
    voice = member_voice(printed, "7")
    assert (voice.speaker, voice.role, voice.party, voice.kind) == (speaker, office, party, kind)


def test_an_office_alone_is_whoever_held_it_before_in_the_sitting():
    members = SittingMembers()
    members.voice("The Prime Minister (Anna Adler)", "7")
    assert members.voice("The Prime Minister", "7").speaker == "Anna Adler"
    assert members.voice("Anna Adler", "7").role == "The Prime Minister"


def test_who_presided_first_has_a_name_as_soon_as_it_is_printed():
    members = SittingMembers()
    members.voice("Mr Deputy Speaker", "7")
    assert members.voice("Bert Berg (Lindenau) (Con)", "7").speaker == "Bert Berg"
    assert members.voice("Mr Deputy Speaker", "7").speaker == "Bert Berg"


@pytest.mark.parametrize("other", ["Carla Cohn", "Baroness Cohn (CB)", "Mr Cohn"])
def test_a_number_beside_another_name_is_not_believed(other):
    members = SittingMembers()
    members.voice("Anna Adler (Lindenau) (Lab)", "7")
    voice = members.voice(other, "7")
    assert voice.speaker.endswith("Cohn")
    assert (voice.identifier, voice.party == "Lab") == ("", False)
