"""The first article that the software was asked to handle, cleared with the keyboard alone, each
key counted.
"""

import json
from collections import Counter
from pathlib import Path

import pytest
from django.core.management import call_command
from playwright.sync_api import expect

from articles.models import Article
from claims.jobs import read_queued_article
from claims.models import Claim

SEED = Path(__file__).resolve().parents[4] / "shared" / "seed"
AT_MOST = 2  # keys for a claim where the machine was right

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(not SEED.is_dir(), reason="../shared/seed does not lie beside this clone"),
]


@pytest.fixture
def article(ellen):
    call_command("ingest", SEED / "000_5acca3c3b8baedfc.txt")
    article = Article.objects.get()
    read_queued_article.func(article.latest_run.pk)
    return article


@pytest.fixture
def right(article):
    """The numbers of the claims that share more than half of their words with a statement that is
    expected.
    """
    expected = json.loads((SEED / "expected.json").read_text(encoding="utf-8"))["statements"]
    spans = [
        (begin, begin + len(each["quote"]))
        for each in expected
        for begin in [article.text.index(each["quote"])]
    ]
    return {
        claim.pk
        for claim in article.claims.all()
        if any(
            2 * (min(claim.end, end) - max(claim.begin, begin))
            >= max(claim.end, end) - min(claim.begin, begin)
            for begin, end in spans
        )
    }


def test_the_first_article_is_cleared_with_at_most_two_keys_a_claim(desk, article, right):
    assert right
    in_text = list(article.claims.order_by("begin", "-end").values_list("pk", flat=True))
    decided, keys = [], Counter()

    def press(key):
        keys[decided[-1]] += 1
        desk.keyboard.press(key)

    desk.goto(article.get_absolute_url())
    for _ in in_text:
        card = desk.locator(".claim.selected")
        expect(card).to_have_attribute("data-state", "pending")
        decided.append(int(card.get_attribute("data-claim")))
        press("a" if decided[-1] in right else "x")
        state = "accepted" if decided[-1] in right else "rejected"
        expect(desk.locator(f"#claim-{decided[-1]}")).to_have_attribute("data-state", state)
        if len(decided) < len(in_text):
            expect(desk.locator(".claim.selected[data-state=pending]")).to_have_count(1)

    assert decided == in_text
    assert max(keys[pk] for pk in right) <= AT_MOST
    assert (
        set(article.claims.filter(state=Claim.State.ACCEPTED).values_list("pk", flat=True)) == right
    )
    assert not article.claims.filter(state=Claim.State.PENDING).exists()
    expect(desk.locator("#counts .state-pending")).to_have_text("0 pending")
