"""An article's claims as Web Annotations and as schema.org, read by a program that knows neither of
us.
"""

from __future__ import annotations

import json

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from rdflib import RDF, SDO, Graph, Literal, Namespace, URIRef

from claims.models import Claim
from tests.cast import (
    a_claim,
    a_speaker,
    a_verdict,
    an_accepted_claim,
    an_article,
    client_of,
)

pytestmark = pytest.mark.django_db
OA = Namespace("http://www.w3.org/ns/oa#")
TEXT = "🙂 Vorher. „Wir öffnen die Brücke.“ Nachher steht es noch einmal: Wir öffnen die Brücke."
QUOTE = "Wir öffnen die Brücke."
# The terms of the W3C context that an annotation of ours uses, so that nothing is fetched.
ANNO = {
    "@version": 1.1,
    "id": "@id",
    "type": "@type",
    "items": {"@id": "https://www.w3.org/ns/activitystreams#items", "@container": "@list"},
    "target": {"@id": str(OA.hasTarget), "@type": "@id"},
    "body": {"@id": str(OA.hasBody), "@type": "@id"},
    "selector": {"@id": str(OA.hasSelector), "@type": "@id"},
    "source": {"@id": str(OA.hasSource), "@type": "@id"},
    "exact": str(OA.exact),
    "prefix": str(OA.prefix),
    "suffix": str(OA.suffix),
    "start": str(OA.start),
    "end": str(OA.end),
    "value": str(RDF.value),
    "@vocab": str(OA),
}


@pytest.fixture
def article(edda):
    article = an_article(TEXT, address="https://zeitung.example/bruecke", title="Brücke")
    claim = an_accepted_claim(edda, article=article, quote=QUOTE)
    claim.set_speaker(a_speaker("Anna Berg", wikidata_id="Q42"), seen=claim.version)
    return article


def told(user, name, article):
    response = client_of(user).get(reverse(name, args=[article.pk]))
    assert response.status_code == 200
    assert response["Content-Type"] == "application/ld+json"
    return json.loads(response.content)


def test_both_selectors_find_the_words_in_the_text_at_their_address(article, edda):
    page = told(edda, "claims:annotations", article)
    graph = Graph().parse(data=json.dumps({**page, "@context": ANNO}), format="json-ld")
    [target] = graph.objects(None, OA.hasTarget)
    source = graph.value(target, OA.hasSource)
    text = client_of(edda).get(str(source).replace("http://testserver", "")).content.decode()
    quote, position = (
        next(graph.subjects(RDF.type, OA[kind]))
        for kind in ("TextQuoteSelector", "TextPositionSelector")
    )
    start, end = (graph.value(position, OA[name]).toPython() for name in ("start", "end"))
    exact, prefix, suffix = (str(graph.value(quote, OA[n])) for n in ("exact", "prefix", "suffix"))
    assert text[start:end] == exact == QUOTE
    # The words stand there twice; with those around them they are found once.
    assert text.count(exact) == 2
    assert text.count(prefix + exact + suffix) == 1
    assert text.index(prefix + exact + suffix) + len(prefix) == start


def test_the_page_has_what_the_model_requires(article, edda):
    page = told(edda, "claims:annotations", article)
    assert page["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert page["type"] == "AnnotationPage"
    assert page["partOf"]["total"] == len(page["items"]) == 1
    [annotation] = page["items"]
    assert annotation["type"] == "Annotation"
    assert annotation["id"].startswith("http")
    assert annotation["target"]["scope"] == "https://zeitung.example/bruecke"
    assert {body["purpose"] for body in annotation["body"]} == {"describing", "linking"}


def test_words_that_stand_apart_are_several_targets(article, edda):
    claim = Claim.objects.get()
    Claim.objects.update(spans={**claim.spans, "quote": [[12, 15], [20, 23]]})
    [annotation] = told(edda, "claims:annotations", article)["items"]
    assert len(annotation["target"]) == 2


def test_every_word_of_the_graph_is_one_of_schema_org(article, edda):
    graph = Graph().parse(
        data=json.dumps(
            {
                **told(edda, "claims:quotations", article),
                "@context": {"@vocab": "https://schema.org/"},
            }
        ),
        format="json-ld",
    )
    used = {term for _, term, _ in graph if term != RDF.type} | set(graph.objects(None, RDF.type))
    assert used <= {SDO[term.removeprefix(str(SDO))] for term in used if term in SDO}
    [quotation] = graph.subjects(RDF.type, SDO.Quotation)
    author = graph.value(quotation, SDO.author)
    assert graph.value(author, SDO.name) == Literal("Anna Berg")
    assert graph.value(author, SDO.sameAs) == Literal("https://www.wikidata.org/entity/Q42")
    [claim] = graph.subjects(RDF.type, SDO.Claim)
    assert graph.value(claim, SDO.appearance) == quotation
    assert isinstance(quotation, URIRef)


def test_what_nobody_accepted_says_nothing_about_anybody(edda):
    article = an_article(TEXT)
    a_claim(article, QUOTE, speaker=a_speaker("Anna Berg"))
    assert told(edda, "claims:annotations", article)["items"] == []
    assert "Anna Berg" not in json.dumps(told(edda, "claims:quotations", article))


def test_more_claims_cost_no_more_queries(article, edda):
    def queries():
        with CaptureQueriesContext(connection) as caught:
            told(edda, "claims:annotations", article)
        return len(caught)

    one = queries()
    second = a_claim(article, "Vorher.")
    second.accept(by=edda, seen=1)
    a_verdict(second, by=edda)
    assert queries() == one
