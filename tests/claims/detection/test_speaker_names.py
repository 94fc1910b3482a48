"""The people of an article put on record: each once, whoever reads at the same time, and at once."""

from itertools import count
from threading import Barrier, Thread

import pytest
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from claims.detection import mention_recognition
from claims.detection.speaker_names import find_speakers
from claims.models import Mention
from extraction import Extraction, Person, Statement, StatementType
from speakers.models import Speaker
from speakers.record_lock import NamesThen
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
                find_speakers([(article, found(article.text, names))])
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
    find_speakers([(an_article("aaa bbb ccc"), found("aaa bbb ccc", NAMES))])

    with transaction.atomic():
        find_speakers([(first, found(first.text, [*NAMES, "Ea Au"]))])
        assert not waits(find_speakers, [(second, found(second.text, NAMES))])
        assert waits(find_speakers, [(second, found(second.text, ["Ea Au"]))])


@pytest.mark.django_db
def test_articles_read_at_once_mean_whom_they_mean_one_after_the_other():
    def meant(read):
        with transaction.atomic():
            for each in read:
                find_speakers(each)
            kept = [
                (mention.article_id, mention.name, str(mention.speaker), mention.score,
                 mention.reasons, [str(each.speaker) for each in mention.proposals.all()])
                for mention in Mention.objects.order_by("article", "name")
            ]  # fmt: skip
            made = sorted(Speaker.objects.values_list("name", flat=True))
            transaction.set_rollback(True)
        return kept, made

    @settings(max_examples=40, deadline=None)
    @given(people=st.lists(some_people, min_size=2, max_size=5), known=some_people)
    def check(people, known):
        with transaction.atomic():
            earlier = an_article(f"aaa bbb ccc {next(numbers)}")
            find_speakers([(earlier, found(earlier.text, known))])
            articles = [an_article(f"aaa bbb ccc {next(numbers)}") for _names in people]
            read = [
                (article, found(article.text, names))
                for article, names in zip(articles, people, strict=True)
            ]
            assert meant([read]) == meant([[each] for each in read])
            transaction.set_rollback(True)

    check()


@pytest.fixture
def others_write(monkeypatch):
    """As while another test's process writes, so that people who may be new are looked up again."""
    monkeypatch.setattr(NamesThen, "are_all", lambda then, last: False)


@pytest.mark.django_db
def test_articles_that_share_nobody_are_recognised_in_as_many_queries_as_one(others_write):
    def queries(*people):
        read = [(article := an_article(f"aaa bbb ccc {next(numbers)}"), found(article.text, names))
                for names in people]  # fmt: skip
        with CaptureQueriesContext(connection) as captured:
            find_speakers(read)
        return len(captured)

    queries(["Ada Sommer", "Bo Winter"])  # what is asked once a process
    one = queries(["Ea Au", "Oe Ui"])
    assert queries(["Kurt Amsel"], ["Lea Fink"], ["Nils Dohle", "Oda Meise"]) == one
    assert queries(["Per Huhn"], ["Per Huhn"], ["Udo Star"]) > one


@pytest.mark.django_db
def test_who_is_new_is_looked_up_again_only_where_somebody_may_have_been_made(monkeypatch):
    looks = []
    rank = mention_recognition.rank_all
    monkeypatch.setattr(
        mention_recognition, "rank_all", lambda *each: looks.append(each) or rank(*each)
    )
    for number, names in enumerate(["Ea Au", "Oe Ui", "Ui Oe"]):
        monkeypatch.setattr(NamesThen, "are_all", lambda then, last, is_so=number == 1: is_so)
        article = an_article(f"aaa bbb ccc {names}")
        find_speakers([(article, found(article.text, [names]))])
    assert [len(people) for people, _weights in looks] == [1, 1, 1, 1, 1]
    assert sorted(Speaker.objects.values_list("name", flat=True)) == ["Ea Au", "Oe Ui", "Ui Oe"]


@pytest.mark.django_db
def test_many_people_are_recognised_in_as_many_queries_as_two(others_write):
    def queries(names):
        article = an_article(f"aaa bbb ccc {names[0]}")
        with CaptureQueriesContext(connection) as captured:
            find_speakers([(article, found(article.text, names))])
        return len(captured)

    queries(["Ada Sommer", "Bo Winter"])  # what is asked once a process

    assert queries([f"Person {letter}" for letter in "KLMNOPQRST"]) == queries(["Ea Au", "Oe Ui"])
