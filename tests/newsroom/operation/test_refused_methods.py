"""An address that only takes what a form sends says so to who comes there."""

import pytest

from tests.cast import a_claim, an_article, client_of


@pytest.mark.parametrize(
    ("language", "words"), [("en", "Nothing to show here."), ("de", "Hier gibt es nichts zu sehen")]
)
def test_a_person_gets_a_page_with_a_way_on(edda, language, words):
    address = f"/claims/{a_claim(an_article()).pk}/accept/"
    answer = client_of(edda).get(address, headers={"Accept-Language": language})
    assert (answer.status_code, answer["Allow"]) == (405, "POST")
    assert words in answer.text
    assert 'href="/"' in answer.text


def test_a_program_gets_the_status_alone(edda):
    assert client_of(edda).post("/claims/").content == b""
    assert client_of(edda).get("/api/v1/articles/1/nothing").status_code == 404
