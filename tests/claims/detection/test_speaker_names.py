"""The people of an article put on record: each once, whoever reads at the same time, and at once."""

from threading import Barrier, Thread

import pytest
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext

from claims.detection.speaker_names import SpeakersOfArticle
from extraction import Extraction, Person, Statement, StatementType
from speakers.models import Speaker
from tests.cast import an_article

NAMES = ["Ada Sommer", "Bo Winter", "Cem Herbst", "Dora Lenz"]


def found(text, names):
    statements = tuple(
        Statement(type=StatementType.DIRECT, quote=((0, 3),), resolved_speaker=name)
        for name in names
    )
    people = tuple(Person(name) for name in names)
    return Extraction(text=text, language="de", statements=statements, people=people)


@pytest.mark.django_db(transaction=True)
def test_two_workers_that_meet_the_same_unknown_people_make_each_once():
    articles = [an_article(f"aaa bbb ccc {number}") for number in range(2)]
    ready = Barrier(2)
    failed = []

    def read(article, names):
        try:
            with transaction.atomic():
                ready.wait()
                SpeakersOfArticle(article, found(article.text, names))
        except Exception as error:  # shown below, by the test's own thread
            failed.append(error)
        finally:
            connection.close()

    orders = (NAMES, NAMES[::-1])  # the other way round, where a deadlock would wait
    workers = [Thread(target=read, args=each) for each in zip(articles, orders, strict=True)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()

    assert not failed
    assert sorted(Speaker.objects.values_list("name", flat=True)) == sorted(NAMES)


@pytest.mark.django_db
def test_many_people_are_recognised_in_as_many_queries_as_two():
    def queries(names):
        article = an_article(f"aaa bbb ccc {names[0]}")
        with CaptureQueriesContext(connection) as captured:
            SpeakersOfArticle(article, found(article.text, names))
        return len(captured)

    queries(["Ada Sommer", "Bo Winter"])  # what is asked once a process

    assert queries([f"Person {letter}" for letter in "KLMNOPQRST"]) == queries(["Ea Au", "Oe Ui"])
