"""The picture of a published verdict: what it says, in which language, and that everything fits."""

import io

import pytest
from django.urls import reverse
from PIL import Image

from claims.export.share_picture import HEIGHT, WIDTH, SharePicture
from tests.cast import (
    a_correction,
    a_published_verdict,
    a_speaker,
    an_accepted_claim,
    an_article,
    client_of,
    publish,
)


@pytest.fixture
def published(db, edda, chris):
    article = an_article(outlet="Tageblatt", published_on="2017-07-01", published_precision="month")
    claim = an_accepted_claim(by=edda, article=article, speaker=a_speaker("Ada Sommer"))
    claim.word("Die Brücke wird gebaut.", seen=claim.version)
    return a_published_verdict(claim, by=edda, chief=chris)


def drawn(texts):
    return Image.open(io.BytesIO(texts.as_png())).convert("RGB")


def shares_of_ground(picture):
    """The part of each of the outermost strips that is drawn upon, left of the bar not counted."""
    right = picture.crop((WIDTH - 60, 0, WIDTH, HEIGHT))
    bottom = picture.crop((16, HEIGHT - 12, WIDTH, HEIGHT))
    return len(right.getcolors()), len(bottom.getcolors())


def test_it_says_the_claim_who_said_it_where_and_the_rating_with_its_definition(published):
    texts = SharePicture.of(published)
    assert texts.claim == "Die Brücke wird gebaut."
    assert texts.origin == "Ada Sommer, Tageblatt, Juli 2017"
    assert (texts.rating, texts.definition) == (
        published.rating.name_de,
        published.rating.definition_de,
    )
    for said in (texts.claim, texts.origin, texts.rating, texts.definition):
        assert said in texts.in_words


def test_the_page_names_it_with_its_size_and_what_it_says(published, edda):
    client, address = client_of(edda), reverse("claims:verdict", args=[published.claim_id])
    page = client.get(address, headers={"accept-language": "en"}).content.decode()
    texts = SharePicture.of(published)
    image = f"http://testserver/verdicts/{published.claim_id}.png?of={texts.tag}"
    assert f'<meta property="og:image" content="{image}">' in page
    assert f'<meta property="og:image:alt" content="{texts.in_words}">' in page
    response = client.get(image)
    assert response["Content-Type"] == "image/png"
    assert Image.open(io.BytesIO(response.content)).size == (WIDTH, HEIGHT)
    again = client.get(image, headers={"if-none-match": response["ETag"]})
    assert (again.status_code, again.content) == (304, b"")


def test_a_correction_has_a_picture_of_its_own(published, edda, chris):
    before = SharePicture.of(published)
    later = publish(a_correction(published, by=edda, rating="misleading"), by=edda, chief=chris)
    after = SharePicture.of(later)
    assert before.tag != after.tag
    assert before.as_png() != after.as_png()


def test_nothing_is_drawn_of_what_is_not_published(db, edda):
    claim = an_accepted_claim(by=edda)
    response = client_of(edda).get(reverse("claims:share_picture", args=[claim.pk]))
    assert response.status_code == 404


@pytest.mark.parametrize(
    "words", ["Ja.", "Wort " * 60, "Donaudampfschifffahrtsgesellschaft" * 8, "w" * 300]
)
def test_whatever_the_texts_are_they_stay_within_the_margins(words):
    texts = SharePicture(words, words, "Überwiegend falsch", words, "Tageblatt")
    assert shares_of_ground(drawn(texts)) == (2, 1)  # the ground and the panel, the panel
