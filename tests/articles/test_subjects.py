"""Subjects of agencies become topics of the desk when an editor says so."""

from __future__ import annotations

import pytest
from django.db import IntegrityError, transaction
from django.urls import reverse

from articles.incoming_items.reading import place_record
from articles.models import Article, IncomingItem, Subject
from intake import ArticleRecord
from intake.formats.agencies.subject_codes import once, subject_code
from tests.cast import client_of

pytestmark = pytest.mark.django_db


def place(number: int, *subjects: tuple[str, str]) -> Article:
    names, codes = once(subjects)
    words = " ".join(f"wort{number}x{each}" for each in range(30))
    record = ArticleRecord(
        title="T", text=f"Nr. {number}: {words}.", language="de", subjects=names,
        subject_codes=codes,
    )  # fmt: skip
    return Article.objects.get(pk=place_record(record, IncomingItem(kind="record"))["article"])


def topics(article: Article) -> list[str]:
    return list(article.topics.values_list("name", flat=True))


def test_nothing_is_filed_before_an_editor_confirmed_it_and_all_is_afterwards(edda):
    first = place(1, ("Wohnungsbau", "medtop:20000538"), ("Lokales", ""))
    assert topics(first) == []
    subject = Subject.objects.get(code="medtop:20000538")
    desk = client_of(edda)
    page = desk.get(reverse("articles:subjects")).content.decode()
    assert "Wohnungsbau" in page
    answer = desk.post(
        reverse("articles:decide_subject", args=[subject.pk]), {"topic": " Mieten  und Bauen "}
    )
    assert answer.status_code == 302
    assert topics(place(2, ("Wohnungsbau", "medtop:20000538"))) == ["Mieten und Bauen"]
    # The same code from an agency in another language is the same subject.
    english = ("housing", "http://cv.iptc.org/newscodes/mediatopic/20000538")
    assert topics(place(3, english)) == ["Mieten und Bauen"]
    assert Subject.objects.count() == 2


def test_what_is_no_topic_is_not_asked_about_again(edda):
    place(1, ("Lokales", ""))
    subject = Subject.objects.get()
    client_of(edda).post(
        reverse("articles:decide_subject", args=[subject.pk]), {"none": "1", "topic": "Lokales"}
    )
    assert topics(place(2, ("lokales", ""))) == []
    assert not Subject.objects.waiting().exists()
    assert "no topic" in client_of(edda).get(reverse("articles:subjects")).content.decode()


def test_a_reader_neither_sees_nor_decides_them(rita):
    place(1, ("Lokales", ""))
    desk = client_of(rita)
    assert desk.get(reverse("articles:subjects")).status_code == 403
    address = reverse("articles:decide_subject", args=[Subject.objects.get().pk])
    assert desk.post(address, {"topic": "x"}).status_code == 403


def test_a_topic_that_nobody_confirmed_is_refused_by_the_database(edda):
    place(1, ("Lokales", ""))
    refused = pytest.raises(IntegrityError, match="subject_decided_by_somebody")
    with refused, transaction.atomic():
        Subject.objects.update(decided_by=edda)


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("medtop:20000538", "medtop:20000538"),
        ("http://cv.iptc.org/newscodes/mediatopic/20000538", "medtop:20000538"),
        ("https://cv.iptc.org/newscodes/mediatopic/20000538", "medtop:20000538"),
        ("http://cv.iptc.org/newscodes/subjectcode/04000000", "medtop:04000000"),
        ("dpasubject:12", "dpasubject:12"),
        ("17", ""),
        (" ", ""),
    ],
)
def test_codes_are_one_however_they_are_written(written, code):
    assert subject_code(written) == code


def test_each_name_stands_once_with_the_code_that_one_of_them_has():
    assert once([("Bauen", ""), ("Bauen", "medtop:20000538"), ("", "x"), ("Ort", "")]) == (
        ("Bauen", "Ort"), ("medtop:20000538", ""),
    )  # fmt: skip
