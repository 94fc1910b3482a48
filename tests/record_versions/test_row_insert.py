"""Rows written as one document are those that Django writes value by value."""

from decimal import Decimal

import pghistory
import pytest
from django.db import IntegrityError, connection, transaction
from django.forms.models import model_to_dict
from django.test.utils import CaptureQueriesContext
from hypothesis import given, settings
from hypothesis import strategies as st

from claims.models import Claim, Meaning, Mention, Signature
from record_versions.row_insert import insert_rows
from speakers.models import Speaker
from tests.cast import a_claim, an_article

pytestmark = pytest.mark.django_db

words = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=40)
values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.floats(-1e9, 1e9) | words,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(words, inner, max_size=3),
    max_leaves=6,
)
facts = st.fixed_dictionaries(
    {
        "quote": words.filter(str.strip), "cue": words, "reasons": st.lists(values, max_size=3),
        "confidence": st.none() | st.floats(0, 1), "is_check_worthy": st.booleans(),
        "due_on": st.none() | st.dates(),
    }
)  # fmt: skip


def written(claims):
    rows = Claim.objects.filter(pk__in=[claim.pk for claim in claims]).order_by("pk")
    return [
        model_to_dict(claim, exclude=["id"]) | {"antecedents": claim.antecedents} for claim in rows
    ]


def test_claims_are_what_bulk_create_makes_of_them():
    article = an_article("Er sagte: das alles.")
    run = a_claim(article, quote="das").run

    @settings(max_examples=40, deadline=None)
    @given(st.lists(facts, min_size=1, max_size=3))
    def check(rows):
        one, other = (
            [
                Claim(article=article, run=run, kind="Direct", spans={"quote": [[0, 3]]},
                      begin=0, end=3, **row)
                for row in rows
            ]
            for _time in range(2)
        )  # fmt: skip
        Claim.objects.bulk_create(one)
        insert_rows(other)
        assert written(other) == written(one)
        assert [row["quote"] for row in written(other)] == [row["quote"] for row in rows]
        assert not any(claim._state.adding for claim in other)

    check()


def test_a_hundred_rows_are_one_statement_with_one_value():
    article = an_article("Er sagte: das alles.")
    mentions = [Mention(article=article, name=f"Ada {number}") for number in range(100)]
    with CaptureQueriesContext(connection) as asked:
        insert_rows(mentions)
    (statement,) = [each["sql"] for each in asked]
    assert statement.count("json_populate_recordset") == 1
    assert [mention.pk for mention in Mention.objects.order_by("pk")] == [m.pk for m in mentions]


def test_no_rows_are_no_statement(django_assert_num_queries):
    with django_assert_num_queries(0):
        insert_rows([])


def test_a_row_that_is_there_gets_the_fields_that_are_named_and_no_other():
    article, ada = an_article("Er sagte: das alles."), Speaker.objects.create(name="Ada")
    insert_rows([Mention(article=article, name="Ada", kind="person", titles=["Rätin"])])
    (before,) = Mention.objects.all()
    again = [
        Mention(article=article, name="Ada", kind="group", titles=[], speaker=ada, score=0.9),
        Mention(article=article, name="Bo"),
    ]
    insert_rows(again, unique=["article", "name"], update=["speaker", "score"])
    kept, _new = Mention.objects.order_by("pk")
    assert (kept.pk, kept.kind, kept.titles, kept.speaker, kept.score) == (
        before.pk, "person", ["Rätin"], ada, 0.9,
    )  # fmt: skip
    assert [mention.pk for mention in again] == [kept.pk, _new.pk]


def test_bytes_arrive_as_they_are():
    claim = a_claim(an_article("Er sagte: das."), quote="das")
    insert_rows([Meaning(claim=claim, digest="x", vector=bytes(range(256)))])
    assert bytes(Meaning.objects.get().vector) == bytes(range(256))


def test_what_is_written_is_history_with_its_context():
    claim = a_claim(an_article("Er sagte: das."), quote="das")
    claim.pk = None
    with pghistory.context(extractor="test 1"):
        insert_rows([claim])
    assert claim.events.get().pgh_context.metadata["extractor"] == "test 1"


def test_the_plan_is_kept_and_each_history_has_its_own_context():
    article = an_article("Er sagte: das.")
    said = [f"turn {number}" for number in range(7)]
    claims = []
    for each in said:
        claims.append(a_claim(article, quote="das"))
        claims[-1].pk = None
        with pghistory.context(extractor=each):
            insert_rows(claims[-1:])
    told = [claim.events.get().pgh_context.metadata["extractor"] for claim in claims]
    assert told == said
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT custom_plans + generic_plans FROM pg_prepared_statements "
            "WHERE statement LIKE '%INSERT INTO \"claims_claim\"%json%'"
        )
        assert cursor.fetchall() == [(7,)]


def test_what_the_database_puts_in_is_known_and_left_to_it_for_all_rows_or_none():
    article = an_article("Er sagte: das.")
    rows = [
        Signature(claim=a_claim(article, quote="das"), bits="01" * 256, language="de")
        for _time in range(2)
    ]
    insert_rows(rows)
    assert [row.changed_in for row in rows] == list(
        Signature.objects.order_by("claim").values_list("changed_in", flat=True)
    )
    other = Signature(claim=a_claim(article, quote="das"), bits="01" * 256, language="de")
    for mixed in ([rows[0], other], [other, rows[0]]):
        with pytest.raises(ValueError, match="leave a value to the database"):
            insert_rows(mixed, unique=["claim"], update=["bits"])


def test_a_value_that_json_cannot_hold_is_refused():
    article = an_article("Er sagte: das.")
    with pytest.raises(TypeError, match="Decimal"):
        insert_rows([Mention(article=article, name="Ada", score=Decimal("0.5"))])


def test_rules_of_the_table_hold():
    article = an_article("Er sagte: das.")
    twice = [Mention(article=article, name="Ada") for _time in range(2)]
    with pytest.raises(IntegrityError), transaction.atomic():
        insert_rows(twice)
    with pytest.raises(Exception, match="too long"), transaction.atomic():
        insert_rows([Mention(article=article, name="A" * 301)])
