"""How many statements an article costs the database from its reading to its comparisons."""

import pytest
from django.db import connection

from claims.jobs import read_queued_article
from claims.models import Claim, Mention
from tests.cast import an_article

pytestmark = pytest.mark.django_db

SAID = "{who} sagte: „Wir bauen die {what} im Mai, und sie kostet uns zwei Millionen Euro.“"
PEOPLE = ("Ada Sommer", "Ben Winter", "Cara Herbst", "Dora Lenz", "Emil Frost", "Fritz Halm")
THINGS = ("Brücke", "Schule", "Straße", "Halle", "Mühle", "Scheune")


def text_of(number, part):
    words = zip(PEOPLE[:number], THINGS[:number], strict=True)
    return "\n\n".join(SAID.format(who=who, what=what) for who, what in words) + f"\n\n{part}."


def statements_for(text):
    """Without those that only mark a place to go back to."""
    run = an_article(text, title=text[-20:]).runs.create()
    asked = []

    def note(execute, sql, *given):
        if "SAVEPOINT" not in sql:
            asked.append(sql)
        return execute(sql, *given)

    with connection.execute_wrapper(note):
        read_queued_article.func(run.pk)
    return asked


def test_an_article_of_known_people_takes_few_statements():
    statements_for(text_of(6, "Erster Teil"))
    asked = statements_for(text_of(6, "Zweiter Teil"))
    assert Claim.objects.count() == 2 * Mention.objects.count() / 2 == 12
    assert len(asked) <= 56, "\n".join(asked)


def test_their_number_does_not_grow_with_the_article():
    statements_for(text_of(6, "Alles"))
    one, many = statements_for(text_of(2, "Wenig")), statements_for(text_of(6, "Viel"))
    assert len(many) <= len(one), "\n".join(many)
