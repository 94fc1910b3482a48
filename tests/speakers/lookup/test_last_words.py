"""Names that are spelt alike are found by their last words, whoever put them on record."""

import pytest
from django.db import connection, transaction
from hypothesis import given, settings
from hypothesis import strategies as st
from rapidfuzz.distance import Indel

from speakers.lookup import last_words
from speakers.lookup.last_words import LEAST_ALIKE, last_word, words_alike
from speakers.lookup.record_lookup import MOST_NAMESAKES, names_spelt_alike
from speakers.merging.duplicates import compare
from speakers.models import Likeness, Name
from speakers.models.name import LAST_WORD
from tests.cast import a_speaker

pytestmark = pytest.mark.django_db


def spelt_alike(name):
    return {each.name for names in names_spelt_alike([name]).values() for each in names}


def test_a_like_spelling_is_found_with_blanks_and_hyphens():
    for name in ("Ada Sommer", "Aida Meyer-Sommer", "Bo Winter"):
        a_speaker(name)
    assert spelt_alike("Aida Sommar") == {"Ada Sommer", "Aida Meyer-Sommer"}
    assert spelt_alike("Zoltan Xyz") == set()


def test_whose_other_words_differ_are_not_read(django_assert_num_queries):
    for name in ("Bo Sommer", "Sommer"):
        a_speaker(name)
    spelt_alike("Ada Sommar")  # which learns the words on record
    with django_assert_num_queries(3) as asked:  # what is new, whose names end so, and these names
        assert spelt_alike("Ada Sommar") == set()
    assert not any("speakers_position" in query["sql"] for query in asked.captured_queries)


def test_what_others_put_on_record_is_seen_and_what_was_taken_back_is_not():
    a_speaker("Bo Sommer")
    assert spelt_alike("Ada Herbst") == set()
    with transaction.atomic():
        a_speaker("Aida Herbst")
        assert spelt_alike("Ada Herbst") == {"Aida Herbst"}
        transaction.set_rollback(True)
    assert spelt_alike("Ada Herbst") == set()
    a_speaker("Adan Herbst")
    assert spelt_alike("Ada Herbst") == {"Adan Herbst"}


def test_a_name_that_comes_after_later_ones_is_seen():
    with connection.cursor() as cursor:
        cursor.execute("SELECT nextval('speakers_name_id_seq')")
        (number,) = cursor.fetchone()
    speaker = a_speaker("Bo Sommer")
    assert spelt_alike("Ada Vielhaben") == set()
    Name.objects.create(pk=number, name="Aida Vielhaber", speaker=speaker)
    assert spelt_alike("Ada Vielhaben") == {"Aida Vielhaber"}


def test_numbers_that_begin_anew_are_another_database():
    a_speaker("Bo Sommer")
    assert spelt_alike("Ada Zwiebelfelt") == set()
    Name.objects.all().delete()
    with connection.cursor() as cursor:
        cursor.execute("ALTER SEQUENCE speakers_name_id_seq RESTART")
    a_speaker("Aida Zwiebelfeld")
    assert spelt_alike("Ada Zwiebelfelt") == {"Aida Zwiebelfeld"}


def test_a_name_that_got_another_last_word_is_known_after_a_while(monkeypatch):
    a_speaker("Ada Sommer")
    (old,) = Name.objects.all()
    spelt_alike("Ada Sommer")
    old.name = "Ada Qualmann"
    old.save()
    assert spelt_alike("Aida Qualmann") == set()
    monkeypatch.setattr(last_words, "_FORGOTTEN", -1)
    assert spelt_alike("Aida Qualmann") == {"Ada Qualmann"}


def test_of_many_namesakes_the_likest_are_looked_at():
    for number in range(MOST_NAMESAKES):
        a_speaker(f"Kurt {'abcdefghij'[number % 10] * 3}{number} Müller")
    a_speaker("Adda Müller")
    assert "Adda Müller" in spelt_alike("Ada Müller")
    ada = a_speaker("Addah Müller")
    compare([ada.pk])
    assert Likeness.objects.filter(reasons__contains=[["spelling", "Addah Müller / Adda Müller"]])


@pytest.mark.parametrize("written", ["AdaSommer", "RentnerinAdaSommer", "Rentnerin AdaSommer"])
def test_words_that_ran_together_are_taken_apart(written):
    ada, other = a_speaker("Ada Sommer"), a_speaker(written)
    compare([other.pk])
    assert Likeness.objects.filter(one=ada, other=other).exists()


@given(st.lists(st.text("abcäß -é", min_size=1, max_size=12).filter(str.strip), max_size=12))
@settings(max_examples=40, deadline=None)
def test_words_alike_are_those_of_all_names(names):
    from speakers.name_matching import comparable_name

    with transaction.atomic():
        for name in names:
            a_speaker(name)
        asked = {last_word(comparable_name(name)) for name in [*names, "abcabcabc"]}
        there = {last_word(folded) for folded in Name.objects.values_list("folded", flat=True)}
        with connection.cursor() as cursor:
            cursor.execute(f"SELECT {LAST_WORD} FROM speakers_name")  # noqa: S608
            assert {word for (word,) in cursor.fetchall()} == there
        for word, found in words_alike(asked).items():
            assert {other for other in found if other in there} == {
                other for other in there if Indel.normalized_similarity(word, other) >= LEAST_ALIKE
            }
        transaction.set_rollback(True)
