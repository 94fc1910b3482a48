"""Pages travel compressed, files as they are."""

import gzip

import pytest
from django.http import HttpResponse, StreamingHttpResponse

from newsroom.operation.compression import PageCompressionMiddleware
from tests.cast import client_of

ROWS = "claim,speaker\n" * 200


@pytest.fixture
def answer(rf):
    """What arrives of an answer at a browser that reads gzip."""

    def give(response):
        request = rf.get("/", headers={"Accept-Encoding": "gzip, br"})
        return PageCompressionMiddleware(lambda _: response)(request)

    return give


def test_a_page_travels_compressed_and_is_the_same_page(rita):
    client = client_of(rita)
    page = client.get("/claims/", headers={"Accept-Encoding": "gzip, deflate, br"})

    assert page["Content-Encoding"] == "gzip"
    assert "<h1" in gzip.decompress(page.content).decode()
    assert "Content-Encoding" not in client.get("/claims/")


def test_the_length_of_a_compressed_page_tells_nothing_exact(answer):
    pages = [answer(HttpResponse(ROWS, content_type="text/html; charset=utf-8")) for _ in range(40)]

    assert len({len(page.content) for page in pages}) > 1
    assert {gzip.decompress(page.content).decode() for page in pages} == {ROWS}


@pytest.mark.parametrize("kind", ["text/csv", "application/pdf", "image/png"])
def test_what_is_no_page_goes_as_it_is(answer, kind):
    assert "Content-Encoding" not in answer(HttpResponse(ROWS, content_type=kind))


def test_a_file_that_leaves_keeps_its_length(answer):
    file = StreamingHttpResponse([ROWS], headers={"Content-Length": str(len(ROWS))})
    attached = HttpResponse(ROWS, headers={"Content-Disposition": "attachment"})

    assert answer(file)["Content-Length"] == str(len(ROWS))
    assert answer(attached).content.decode() == ROWS
