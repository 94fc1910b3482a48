"""The people of an article put on record: each once, whoever reads at the same time, and at once."""

from itertools import count
from threading import Barrier, Thread

import pytest
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from claims.detection.speaker_names import SpeakersOfArticle
from claims.models import Mention
from extraction import Extraction, Person, Statement, StatementType
from speakers.models import Speaker
from tests.cast import an_article
from tests.speakers.test_record_lock import waits

NAMES = ["Ada Sommer", "Bo Winter", "Cem Herbst", "Dora Lenz"]
# Two are spelt alike, and one is another's surname.
some_people = st.lists(
    st.sampled_from([*NAMES, "Ada Sommar", "Sommer"]), unique=True, min_size=1, max_size=4
)
numbers = count()


def found(text, names):
    statements = tuple(
        Statement(type=StatementType.DIRECT, quote=((0, 3),), resolved_speaker=name)
        for name in names
    )
    people = tuple(Person(name) for name in names)
    return Extraction(text=text, language="de", statements=statements, people=people)


def read_at_once(people):
    """An article for each list of names, each read by a worker of its own; what failed."""
    articles = [an_article(f"aaa bbb ccc {next(numbers)}") for _names in people]
    ready = Barrier(len(people))
    failed = []

    def read(article, names):
        try:
            with transaction.atomic():
                ready.wait()
                SpeakersOfArticle(article, found(article.text, names))
        except Exception as error:  # shown by the test's own thread
            failed.append(error)
        finally:
            connection.close()

    workers = [Thread(target=read, args=each) for each in zip(articles, people, strict=True)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    return failed


@pytest.mark.django_db(transaction=True)
def test_two_workers_that_meet_the_same_unknown_people_make_each_once():
    # the other way round, where a deadlock would wait
    assert not read_at_once([NAMES, NAMES[::-1]])
    assert sorted(Speaker.objects.values_list("name", flat=True)) == sorted(NAMES)


@pytest.mark.django_db(transaction=True)
def test_two_workers_never_make_one_person_twice():
    @settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.too_slow])
    @given(people=st.lists(some_people, min_size=2, max_size=2))
    def check(people):
        Mention.objects.all().delete()
        Speaker.objects.all().delete()
        assert not read_at_once(people)
        made = list(Speaker.objects.values_list("name", flat=True))
        assert sorted(made) == sorted({name for names in people for name in names})

    check()


@pytest.mark.django_db(transaction=True)
def test_nobody_waits_for_people_who_are_on_record():
    first, second = (an_article(f"aaa bbb ccc {number}") for number in range(2))
    SpeakersOfArticle(an_article("aaa bbb ccc"), found("aaa bbb ccc", NAMES))

    with transaction.atomic():
        SpeakersOfArticle(first, found(first.text, [*NAMES, "Ea Au"]))
        assert not waits(SpeakersOfArticle, second, found(second.text, NAMES))
        assert waits(SpeakersOfArticle, second, found(second.text, ["Ea Au"]))


@pytest.mark.django_db
def test_many_people_are_recognised_in_as_many_queries_as_two():
    def queries(names):
        article = an_article(f"aaa bbb ccc {names[0]}")
        with CaptureQueriesContext(connection) as captured:
            SpeakersOfArticle(article, found(article.text, names))
        return len(captured)

    queries(["Ada Sommer", "Bo Winter"])  # what is asked once a process

    assert queries([f"Person {letter}" for letter in "KLMNOPQRST"]) == queries(["Ea Au", "Oe Ui"])
