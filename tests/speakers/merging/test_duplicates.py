import pytest
from django.core.management import call_command

from claims.display.co_mentions import shared_co_mentions
from claims.management.commands import find_duplicates
from claims.models import Mention
from speakers.merging import duplicates
from speakers.merging.duplicates import clusters, compare, is_short_for, page_of_clusters
from speakers.merging.merges import merge_speakers, undo_speaker_merge
from speakers.models import Likeness, Speaker
from tests.cast import a_speaker, an_article, client_of

pytestmark = pytest.mark.django_db

CHANGELIST = "/admin/speakers/speaker/"
PAGE = f"{CHANGELIST}duplicates/"


@pytest.fixture
def alike():
    """One man under three names."""
    return [a_speaker(name) for name in ("Andrej Kortunow", "Andrei Kortunov", "Andrej Korunow")]


def named_together(*speakers):
    article = an_article(f"an article {Mention.objects.count()}")
    for speaker in speakers:
        Mention.objects.create(article=article, name=str(speaker), kind="person", speaker=speaker)


def compare_all():
    compare(Speaker.objects.values_list("pk", flat=True), shared_co_mentions)
    return groups()


def groups():
    rows, _older = page_of_clusters(Likeness.objects.open())
    return [sorted({pk for row in group for pk in (row.one_id, row.other_id)}) for group in rows]


def pks(speakers):
    return [speaker.pk for speaker in speakers]


def test_names_of_one_sound_or_spelling_are_one_cluster(alike):
    a_speaker("Ada Sommer")
    assert compare_all() == [pks(alike)]


def test_the_newest_record_alone_finds_the_older_ones(alike):
    compare([alike[2].pk])
    assert [row.why for row in Likeness.objects.all()] == [
        ["spelt alike: Andrej Korunow / Andrej Kortunow"]
    ]


def test_other_given_names_and_bare_surnames_are_no_cluster():
    a_speaker("Petra Steinbach").go_by("Steinbach")
    a_speaker("Peter Steinbach").go_by("Steinbach")
    assert compare_all() == []


def test_a_short_form_is_offered_where_both_keep_the_same_company():
    ada, short, company = a_speaker("Ada Sommer"), a_speaker("A. Sommer"), a_speaker("Bo Winter")
    assert compare_all() == []
    named_together(ada, company)
    named_together(short, company)
    assert compare_all() == [pks([ada, short])]
    assert Likeness.objects.get().why == [
        "one may be short for the other: Ada Sommer / A. Sommer",
        "named in articles with the same people: Bo Winter",
    ]


@pytest.mark.parametrize(
    ("short", "full", "is_one"),
    [
        ("sommer", "ada sommer", True),
        ("a. sommer", "ada sommer", True),
        ("b. sommer", "ada sommer", False),
        ("ada sommer", "sommer", False),
        ("ada sommer", "ada sommer", False),
        ("winter", "ada sommer", False),
    ],
)
def test_what_may_be_short_for_a_name(short, full, is_one):
    assert is_short_for(short, full) == is_one


def test_a_merge_takes_the_record_out_of_the_cluster_and_its_undo_brings_it_back(alike):
    first, second, third = alike
    compare_all()
    made = merge_speakers(second, first)
    assert groups() == [pks([first, third])]
    undo_speaker_merge(made)
    assert groups() == [pks(alike)]


def test_a_record_that_was_renamed_is_like_it_no_more(alike):
    compare_all()
    alike[2].names.all().delete()
    alike[2].go_by("Bo Winter")
    compare([alike[2].pk])
    assert groups() == [pks(alike[:2])]


def test_what_was_dismissed_is_like_nobody(alike):
    compare_all()
    alike[2].turn_down()
    compare([alike[2].pk])
    assert groups() == [pks(alike[:2])]
    assert compare_all() == [pks(alike[:2])]


def test_what_was_told_apart_is_not_offered_again(alma, alike):
    compare_all()
    client = client_of(alma)
    ids = ",".join(map(str, pks(alike)))
    for _twice in range(2):
        assert client.post(PAGE, {"ids": ids}).url == PAGE
    assert compare_all() == []
    assert {row.told_apart_by for row in Likeness.objects.all()} == {alma}
    assert "Korunow" in client.get(PAGE, {"apart": ""}).content.decode()
    client.post(f"{PAGE}?apart", {"ids": ids})
    assert groups() == [pks(alike)]


def test_a_large_group_stands_whole_on_one_page_only(monkeypatch):
    monkeypatch.setattr(duplicates, "PAIRS", 2)
    ones = [a_speaker("Ada Sommer") for _number in range(3)]
    others = [a_speaker("Bo Winter") for _number in range(2)]
    compare_all()
    seen, before = [], None
    while True:
        page, before = page_of_clusters(Likeness.objects.open(), before)
        seen += [
            sorted({pk for row in group for pk in (row.one_id, row.other_id)}) for group in page
        ]
        if before is None:
            break
    assert sorted(seen) == [pks(ones), pks(others)]


def test_chains_of_likenesses_are_one_cluster():
    rows = [Likeness(one_id=one, other_id=other) for one, other in ((1, 2), (3, 4), (2, 4), (5, 6))]
    assert [len(group) for group in clusters(rows)] == [3, 1]


def test_the_page_leads_to_one_confirmation(alma, alike):
    compare_all()
    page = client_of(alma).get(PAGE).content.decode()
    assert "merge/?ids=" + ",".join(str(speaker.pk) for speaker in alike) in page


def test_the_number_of_queries_does_not_grow_with_the_clusters(
    alma, alike, django_assert_max_num_queries
):
    for name in ("Ada Sommer", "Bo Winter", "Cy Lenz"):
        a_speaker(name), a_speaker(name)
    compare_all()
    client = client_of(alma)
    with django_assert_max_num_queries(9):
        assert len(client.get(PAGE).context["clusters"]) == 4


def test_the_list_is_narrowed_to_possible_duplicates(alma, alike):
    a_speaker("Ada Sommer")
    compare_all()
    shown = client_of(alma).get(CHANGELIST, {"alike": "yes"}).context["cl"].result_list
    assert {speaker.pk for speaker in shown} == set(pks(alike))


@pytest.mark.parametrize("method", ["get", "post"])
def test_the_page_needs_the_right_to_change_records(edda, method):
    edda.is_staff = True
    edda.save()
    assert getattr(client_of(edda), method)(PAGE).status_code == 403


def test_the_command_compares_all_records(alike, capsys):
    call_command("find_duplicates")
    assert "3 records compared" in capsys.readouterr().out
    assert groups() == [pks(alike)]


def test_a_command_that_was_broken_off_goes_on_behind_the_record_it_named(
    alike, capsys, monkeypatch
):
    monkeypatch.setattr(find_duplicates, "_AT_ONCE", 1)
    monkeypatch.setattr(find_duplicates, "_TOLD_EVERY", 2)
    call_command("find_duplicates")
    second = sorted(pks(alike))[1]
    assert f"2 records compared; --after {second} goes on from here." in capsys.readouterr().out
    call_command("find_duplicates", after=second)
    assert "1 records compared" in capsys.readouterr().out


def test_many_records_are_compared_in_as_few_queries_as_one(alike, django_assert_num_queries):
    for number in range(8):
        a_speaker(f"Berta Qualmann {'abcdefgh'[number]}")
    everybody = list(Speaker.objects.values_list("pk", flat=True))
    # Their names, last words that are new, names to look at, what was kept, and what is kept now;
    # a savepoint in the test's transaction.
    for pks in ([alike[2].pk], everybody):
        with django_assert_num_queries(5 + 2):
            compare(pks)
