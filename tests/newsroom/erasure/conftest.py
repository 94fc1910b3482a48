"""An article with all that hangs on it, and another beside it, for tests of erasure."""

import pytest
from django.db import connection
from django.utils import timezone

from articles.models import EarlierItem, IncomingItem, ItemWithdrawal, Post, Topic
from claims.models import (
    ChangedQuotation,
    ChangeSet,
    Comment,
    Group,
    Source,
)
from newsroom.erasure.counts import total_of
from newsroom.erasure.erase import erase_article
from newsroom.erasure.scope import scope_of
from tests.cast import a_claim, a_published_verdict, a_speaker, an_article

# In every text that the article brought along, and nowhere else.
MARK = "Zwiebelturm"
TEXT = f"Der {MARK} wackelt. Ada Sommer sagte: „Der {MARK} fällt.“ Sie blieb dabei."


@pytest.fixture
def story(db, edda, emil, chris):
    """An article of two versions, with whatever can hang on one."""
    article = an_article(
        TEXT, title=f"{MARK} wackelt", address="https://zeitung.example/turm", lead=f"{MARK}.",
        outlet="DNA", identifier=f"urn:{MARK}",
    )  # fmt: skip
    article.correct(seen=1, outlet="Lindenauer Bote")
    ItemWithdrawal.objects.create(outlet="DNA", identifier=f"urn:{MARK}", because=f"{MARK}.")
    EarlierItem.objects.create(article=article, identifier=f"urn:{MARK}:0")
    article.topics.add(Topic.objects.named("Bauten"))
    article.correct(seen=2, title=f"Der {MARK} wackelt")
    Post.objects.create(
        article=article, begin=0, end=5, body_begin=0, body_end=5, platform="x", text=MARK
    )
    alone = a_speaker(f"{MARK}wart")
    known = a_speaker("Ada Sommer", state="kept")
    claim = a_claim(article, f"„Der {MARK} fällt.“", speaker=known)
    a_claim(article, f"Der {MARK} wackelt.", speaker=alone)
    claim.accept(by=edda, seen=1)
    Comment.objects.create(claim=claim, author=edda, text=f"Stimmt das mit dem {MARK}?")
    claim.link(Source.of_page(f"https://amt.example/{MARK}"), "contradicts", by=edda, seen=2)
    a_published_verdict(claim, by=edda, chief=chris, reasons=f"Der {MARK} steht.")
    claim.refresh_from_db()
    claim.group = Group.objects.create(title=claim.quote[:300], made_by=edda)
    claim.save()
    ChangeSet.objects.create(action="accepted", made_by=edda).add(claim)
    ChangedQuotation.objects.create(claim=claim, version=2, changed_at=timezone.now())
    later = an_article(TEXT + " Ende.", title=f"{MARK} wackelt", previous=article)
    IncomingItem.objects.create(
        kind="file", name=f"{MARK}.txt", data=TEXT.encode(), state="done",
        outcomes=[{"article": article.pk, "title": MARK, "fate": "new"}],
    )  # fmt: skip
    return later


@pytest.fixture
def neighbour(db, edda):
    """An article of somebody else's, which uses the same speaker and quotes the story."""
    return a_claim(
        an_article("Ada Sommer meint: „Das ist falsch.“ So war es."), "„Das ist falsch.“"
    )


def erase(article, chief, reason="Urteil vom Montag"):
    return erase_article(article, by=chief, reason=reason, seen=total_of(scope_of(article)))


def asked(statement, table, *values):
    """The first value that a statement about a table gives."""
    with connection.cursor() as cursor:
        cursor.execute(statement % connection.ops.quote_name(table), values)
        return cursor.fetchone()[0]


def tables_with(words):
    """The tables with these words in any column of any row, also as stored bytes."""
    statement = "SELECT EXISTS (SELECT FROM %s AS row WHERE row::text LIKE ANY(%%s))"
    patterns = [f"%{words}%", f"%{words.encode().hex()}%"]
    return [
        table
        for table in connection.introspection.table_names()
        if asked(statement, table, patterns)
    ]
