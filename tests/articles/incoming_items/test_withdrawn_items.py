"""What an agency takes back, in whatever order its words come in."""

from __future__ import annotations

import psycopg
import pytest
from django.db import IntegrityError, OperationalError, connection, transaction
from django.urls import reverse

from articles.incoming_items.reading import place_record
from articles.models import Article, ExtractionRun, IncomingItem, ItemWithdrawal, Outlet
from articles.outlet_merging import merge_outlets
from intake import Moment
from tests.api.callers import Caller, a_token
from tests.articles.incoming_items.agency_items import (
    MORE,
    OTHER,
    SAID,
    WORDS,
    at,
    place,
    record,
    standing,
    withdrawal,
)
from tests.cast import a_claim, client_of
from tests.other_connection import parameters_of_another

pytestmark = pytest.mark.django_db


# before its article


def test_the_first_version_that_comes_behind_its_withdrawal_is_withdrawn_and_not_read(edda):
    assert place(withdrawal()) == "noted"
    assert place(record()) == "withdrawn"
    article = Article.objects.get()
    assert (article.text, article.withdrawn_by, article.withdrawn_because) == (WORDS, None, SAID)
    assert not ExtractionRun.objects.exists()
    assert standing() == []
    page = client_of(edda).get(article.get_absolute_url()).content.decode()
    assert SAID in page


def test_it_is_in_no_list_and_in_no_answer_to_other_programs(alma):
    place(withdrawal())
    place(record())
    a_claim(Article.objects.get(), WORDS)
    caller = Caller(a_token(alma, "articles:read", "claims:read")[1])
    assert caller.get("/articles").json()["items"] == []
    assert caller.get("/claims").json()["items"] == []


def test_the_version_that_was_withdrawn_is_withdrawn_and_a_newer_one_is_an_article_again():
    place(withdrawal("2"))
    assert place(record(MORE, version="2")) == "withdrawn"
    assert standing() == []
    assert place(record(f"{MORE} Und ein dritter.", version="3")) == "revision"
    assert standing() == [f"{MORE} Und ein dritter."]
    assert ExtractionRun.objects.count() == 1


def test_a_newer_version_that_comes_first_stands():
    place(withdrawal("2"))
    assert place(record(version="3")) == "new"
    assert place(record(MORE, version="1")) == "same"
    assert standing() == [WORDS]


def test_another_agencys_item_of_the_same_number_is_its_own():
    place(withdrawal())
    assert place(record(outlet="XYZ")) == "new"
    assert place(record(OTHER, identifier="urn:x:2")) == "new"


def test_an_agency_under_its_new_name_is_known(edda):
    place(withdrawal())
    into = Outlet.objects.create(name="Deutsche Nachrichten")
    merge_outlets(into, [Outlet.objects.get(name="DNA")], by=edda)
    assert place(record()) == "withdrawn"


@pytest.mark.parametrize("status", ["withheld", "canceled"])
def test_what_is_withheld_first_stays_so_until_the_agency_sends_more(status):
    place(record("", status=status, version="1"))
    assert place(record(version="1")) == "withdrawn"
    assert place(record(version="2")) == "revision"  # the same words, released
    assert standing() == [WORDS]
    assert ExtractionRun.objects.count() == 1


def test_what_names_no_number_withdraws_nothing_and_is_kept_nowhere():
    place(withdrawal(identifier=""))
    assert not ItemWithdrawal.objects.exists()
    assert place(record(identifier="")) == "new"


@pytest.mark.parametrize(
    ("withdrawn", "sent", "fate"),
    [
        ({"version": ""}, {"version": ""}, "withdrawn"),
        ({"version": ""}, {"version": "7"}, "withdrawn"),
        ({"version": "2"}, {"version": ""}, "withdrawn"),
        ({"version": "", "modified": at(12)}, {"version": "", "modified": at(11)}, "withdrawn"),
        ({"version": "", "modified": at(12)}, {"version": "", "modified": at(13)}, "new"),
        ({"version": "", "published": at(12)}, {"version": "", "published": at(13)}, "new"),
        ({"version": "2", "modified": at(12)}, {"version": "2", "modified": at(13)}, "withdrawn"),
        ({"version": "2b", "modified": at(12)}, {"version": "3a", "modified": at(13)}, "new"),
        ({"version": "2b"}, {"version": "3a"}, "withdrawn"),
        ({"version": "²"}, {"version": "1"}, "withdrawn"),
        ({"version": "10"}, {"version": "9"}, "withdrawn"),
        ({"version": "", "modified": Moment("2026-11-28")},
         {"version": "", "modified": Moment("2026-11-29")}, "withdrawn"),
    ],
)  # fmt: skip
def test_without_numbers_to_count_by_the_later_moment_decides_and_without_any_the_withdrawal(
    withdrawn, sent, fate
):
    place(record("", status="canceled", **withdrawn))
    assert place(record(**sent)) == fate


def test_a_number_of_any_length_and_a_version_of_none_do_no_harm():
    long = {"identifier": "u" * 9000, "version": "9" * 9000}
    place(record("", status="canceled", **long))
    assert place(record(**long)) == "withdrawn"


def test_the_latest_of_several_withdrawals_counts_in_one_row():
    place(withdrawal("4"))
    place(withdrawal("2"))
    place(withdrawal("4"))
    assert ItemWithdrawal.objects.get().item_version == "4"
    assert place(record(version="3")) == "withdrawn"


def test_two_rows_for_one_number_cannot_be():
    place(withdrawal())
    row = ItemWithdrawal.objects.get()
    with pytest.raises(IntegrityError, match="item_withdrawal_once"), transaction.atomic():
        ItemWithdrawal.objects.create(
            outlet=row.outlet, identifier=row.identifier, because=row.because
        )


def test_whoever_places_an_item_waits_for_others_with_the_same_number():
    with psycopg.connect(**parameters_of_another()) as other:
        other.execute("SELECT pg_advisory_xact_lock(hashtextextended('item urn:x:1', 0))")
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute("SET LOCAL lock_timeout = '50ms'")
            with pytest.raises(OperationalError, match="lock timeout"), transaction.atomic():
                place(withdrawal())
            assert place(withdrawal(identifier="urn:x:2"))
    assert not ItemWithdrawal.objects.filter(identifier="urn:x:1").exists()


def test_an_editor_brings_the_late_version_back_and_it_is_read(edda):
    place(withdrawal())
    place(record())
    article = Article.objects.get()
    address = reverse("articles:bring_back", args=[article.pk])
    client_of(edda).post(address, {"seen": article.version})
    assert standing() == [WORDS]
    assert ExtractionRun.objects.count() == 1
    assert place(record()) == "same"  # the folder is read again: the editor's word holds
    assert standing() == [WORDS]


def test_what_waits_for_an_answer_meanwhile_is_withdrawn_with_it(edda):
    place(record(MORE, identifier="", address="https://bote.example/1"))
    item = IncomingItem.objects.create(kind="record", data=b"{}", state="running")
    item.finish([place_record(record(), item)])
    assert item.state == "question"
    place(withdrawal())
    client_of(edda).post(
        reverse("articles:answer", args=[item.pk]), {"number": 0, "fate": "another"}
    )
    assert Article.objects.get(text=WORDS).withdrawn_because == SAID


# of what is on record


def test_a_withdrawal_takes_all_versions_of_the_item():
    place(record())
    place(record(MORE, version="2"))
    assert place(withdrawal("3")) == "withdrawn"
    assert standing() == []
    assert {each.withdrawn_because for each in Article.objects.all()} == {SAID}


def test_a_version_that_the_withdrawal_covers_and_that_comes_behind_it_is_withdrawn():
    place(record())
    place(withdrawal("3"))
    assert place(record(MORE, version="2")) == "withdrawn"
    assert standing() == []
    assert place(record(f"{MORE} Und ein dritter.", version="4")) == "revision"
    assert standing() == [f"{MORE} Und ein dritter."]


def test_a_withdrawal_of_an_earlier_version_leaves_the_later_one():
    place(record())
    place(record(MORE, version="3"))
    assert place(withdrawal("2")) == "same"
    assert standing() == [MORE]
    assert Article.objects.get(text=WORDS).withdrawn_because == SAID


def test_the_same_words_released_again_stand_and_an_editors_withdrawal_does_not_fall(edda):
    place(record())
    place(withdrawal("2"))
    assert place(record(version="3")) == "revision"
    assert standing() == [WORDS]
    article = Article.objects.get()
    article.withdraw(by=edda, seen=article.version, because="Doubtful.")
    assert place(record(version="4")) == "same"
    assert standing() == []


def test_the_version_of_a_copy_with_the_same_words_is_kept():
    place(record())
    place(record(version="3"))
    assert place(record(MORE, version="2")) == "same"
    assert standing() == [WORDS]
    assert Article.objects.get().item_version == "3"


def test_without_versions_an_earlier_moment_that_comes_late_changes_nothing():
    place(record(version="", modified=at(12)))
    assert place(record(MORE, version="", modified=at(11))) == "same"
    assert place(record(MORE, version="", modified=at(13))) == "revision"
    assert place(record(f"{MORE} Drei.", version="")) == "revision"


def test_of_equal_versions_the_later_moment_counts():
    place(record(modified=at(12)))
    assert place(record(MORE, modified=at(11))) == "same"
    assert place(record(MORE, modified=at(13))) == "revision"


def test_a_few_words_that_come_again_are_the_article_whose_outlet_an_editor_set():
    place(record("Der Rat tagt."))
    article = Article.objects.get()
    article.correct(seen=article.version, outlet="Lindenauer Bote")
    assert place(record("Der Rat tagt.", version="2")) == "same"
    assert Article.objects.get().item_version == "2"


def test_another_agency_corrects_nothing_of_an_item_whose_outlet_an_editor_set():
    place(record())
    article = Article.objects.get()
    article.correct(seen=article.version, outlet="Lindenauer Bote")
    assert place(record(OTHER, outlet="XYZ", version="2")) == "new"
    assert place(record(MORE, version="2")) == "revision"


def test_an_agency_that_returns_to_its_earlier_words_is_followed():
    place(record())
    place(record(MORE, version="2"))
    place(record(version="3"))
    assert standing() == [WORDS]
