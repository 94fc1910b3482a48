"""The article of the first order: every speaker by the name an editor would write."""

import json
import re
from pathlib import Path

import pytest

from extraction.coreference.people import name_authors, resolve_speakers
from extraction.parse import pipeline
from extraction.parse.tokens import Tokens
from extraction.records import Statement, StatementType
from extraction.text.layout import only_prose, read_layout
from extraction.text.posts import find_posts

SEED = Path(__file__).parents[4] / "shared" / "seed"

pytestmark = pytest.mark.skipif(
    not SEED.exists(), reason="the seed article is not beside this checkout"
)


@pytest.fixture(scope="module")
def expected():
    return json.loads((SEED / "expected.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def found(expected):
    text = (SEED / expected["article"]).read_text(encoding="utf-8")
    posts = find_posts(text)
    tokens = Tokens(pipeline.parse(only_prose(text, read_layout(text, posts, "de").prose), "de"))
    statements, people = resolve_speakers(
        tokens, [hand_made(text, wanted) for wanted in expected["statements"]], posts
    )
    return statements, people, name_authors(posts, people)


def hand_made(text, wanted):
    begin = text.index(wanted["quote"])
    quote = (begin, begin + len(wanted["quote"]))
    places = [
        match.span() for match in re.finditer(rf"(?<!\w){re.escape(wanted['speaker'])}(?!\w)", text)
    ]
    speaker = min(places, key=lambda place: min(abs(place[0] - quote[1]), abs(quote[0] - place[1])))
    return Statement(StatementType(wanted["type"]), (quote,), (speaker,))


def test_every_speaker_is_resolved(expected, found):
    statements, _, _ = found
    assert [statement.resolved_speaker for statement in statements] == [
        wanted["resolved_speaker"] for wanted in expected["statements"]
    ]


def test_speakers_have_their_positions_names_and_accounts(expected, found):
    _, people, _ = found
    by_name = {person.name: person for person in people}
    for wanted in expected["speakers"]:
        person = by_name[wanted["name"]]
        assert [position.title for position in person.positions] == wanted["positions"]
        assert set(wanted["names"]) - {wanted["name"]} <= set(person.names)
        assert list(person.accounts) == wanted.get("accounts", [])


def test_author_of_the_post_is_the_person_of_the_article(expected, found):
    _, _, posts = found
    assert [post.resolved_speaker for post in posts] == [
        wanted["resolved_speaker"] for wanted in expected["posts"]
    ]
