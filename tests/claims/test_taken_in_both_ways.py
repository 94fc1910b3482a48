"""What stands on record of articles does not tell whether they were read alone or at once, and how
much is asked of the database does not grow with them.
"""

import json

import pytest
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext

from articles.models import Article, ExtractionRun, Passage, Post
from articles.priorities import AWAITED, BULK
from articles.registration import add_article
from claims.jobs import read_runs
from claims.models import Claim, Evidence, Meaning, Mention, Parallel, Source
from claims.models.base.events import events_of
from speakers.models import Likeness, Name, Position, Speaker
from speakers.record_lock import NamesThen

pytestmark = pytest.mark.django_db

TEXTS = [
    ("de", "Bürgermeisterin Ada Sommer sagte: „Wir bauen die neue Brücke über den Fluss bis 2027.“ "
           "Der Rat lehne das ab, sagte Bo Winter. Die Bürger seien „nicht gefragt worden“."),
    ("de", "„Die Brücke kostet acht Millionen Euro“, sagte Stadtrat Bo Winter am Montag.\n\n"
           "Laut Aida Sommer ist das zu viel."),
    ("en", "Mayor Ada Sommer said: “We are building the new bridge across the river by 2027.” "
           "Critics, she added, “were asked in good time”."),
    ("de", "Ada Sommer sagte: „Wir bauen die neue Brücke über den Fluss bis 2027.“"),
    ("de", "Der Kämmerer kritisierte den Plan. Er werde „am Ende viel teurer als gedacht“."),
]  # fmt: skip
# The article's own number and what hangs on it, moments, and how it came in.
_APART = {"id", "pgh_id", "pgh_obj", "pgh_context", "pgh_created_at", "pgh_label", "version"}


def handed_in(priority, texts=TEXTS):
    """The runs of new articles."""
    articles = [
        add_article(title=f"{at}", outlet="Blatt", language=language, text=text, priority=priority)
        for at, (language, text) in enumerate(texts)
    ]
    return [article.latest_run.pk for article, _is_new in articles]


def told(row, **instead):
    fields = {
        field.attname: getattr(row, field.attname)
        for field in row._meta.concrete_fields
        if field.attname not in _APART and not field.is_relation
        and not field.attname.endswith("_at")
    }  # fmt: skip
    return json.dumps(fields | instead, default=str, sort_keys=True)


def on_record():
    """All rows, named by their words instead of their numbers; vectors but for their last
    digits.
    """

    def claim(it):
        return f"{it.article.title}: {it.kind} {it.quote}"

    def cosine(it):
        return round(it.meaning, 2)

    rows = {
        "runs": [told(it, of=it.article.title) for it in ExtractionRun.objects.all()],
        "passages": [told(it, of=it.article.title) for it in Passage.objects.all()],
        "posts": [told(it) for it in Post.objects.all()],
        "claims": [told(it, of=claim(it), by=str(it.speaker)) for it in Claim.objects.all()],
        "history": [
            told(it, of=str(it.pgh_context.metadata))
            for model in (Claim, Evidence, Speaker, Name, Position)
            for it in events_of(model).all()
        ],
        "mentions": [
            told(it, of=it.article.title, by=str(it.speaker),
                 offered=sorted(f"{each.speaker} {each.score}" for each in it.proposals.all()))
            for it in Mention.objects.all()
        ],
        "speakers": [told(it) for it in Speaker.objects.all()],
        "names": [told(it, of=str(it.speaker)) for it in Name.objects.all()],
        "positions": [told(it, of=str(it.speaker)) for it in Position.objects.all()],
        "likenesses": [f"{it} {it.reasons}" for it in Likeness.objects.all()],
        "meanings": [f"{claim(it.claim)} {it.digest}" for it in Meaning.objects.all()],
        "parallels": [
            f"{sorted([claim(it.one), claim(it.other)])} {cosine(it)} {it.words}"
            for it in Parallel.objects.all()
        ],
        "evidence": [
            told(it, of=claim(it.claim), source=str(it.source), score=round(it.score, 2))
            for it in Evidence.objects.all()
        ],
        "sources": [told(it) for it in Source.objects.all()],
    }  # fmt: skip
    return {name: sorted(each) for name, each in rows.items()}


def rows_of(read):
    with transaction.atomic():
        read()
        rows = on_record()
        transaction.set_rollback(True)
    return rows


def test_rows_are_the_same():
    def one_by_one():
        for run in handed_in(AWAITED):
            read_runs([run])

    alone = rows_of(one_by_one)
    at_once = rows_of(lambda: read_runs(handed_in(BULK)))
    for name, rows in alone.items():
        assert rows == at_once[name], name
    assert all(alone[each] for each in ("claims", "mentions", "parallels", "evidence", "sources"))
    assert len(alone["runs"]) == len(TEXTS)


@pytest.fixture
def asked(monkeypatch):
    """Queries of the reading, as while nobody else writes."""
    monkeypatch.setattr(NamesThen, "are_all", lambda then, last: True)

    def number(runs):
        with CaptureQueriesContext(connection) as captured:
            read_runs(runs)
        return len([each for each in captured if "SAVEPOINT" not in each["sql"]])

    return number


SURNAMES = (
    "Amsel", "Bussard", "Dohle", "Elster", "Fink", "Gimpel",
    "Habicht", "Ibis", "Kranich", "Lerche", "Meise", "Nandu",
)  # fmt: skip


def others(number):
    """Articles that have nobody and nothing to do with each other."""
    return [
        ("de", f"{name[::-1].title()} {name} sagte: „{name} ist Kapitel {number} im {at}. Buch.“")
        for at, name in enumerate(SURNAMES[:number])
    ]


def test_twelve_articles_take_as_many_queries_as_three(asked):
    asked(handed_in(BULK, TEXTS))  # what is asked once a process
    few = asked(handed_in(BULK, others(3)))
    assert asked(handed_in(BULK, others(12)[3:])) == few


def test_an_article_by_itself_takes_thirty_five_queries_at_most(asked):
    runs = handed_in(AWAITED, TEXTS)
    assert max([asked([run]) for run in runs][1:]) <= 35
    assert Article.objects.count() == len(TEXTS)
