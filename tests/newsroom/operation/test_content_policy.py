"""Every answer says where its page may load from."""

import pytest
from csp.constants import NONCE
from csp.decorators import csp_update
from csp.utils import build_policy
from django.http import HttpResponse

from newsroom.operation.content_policy import ContentPolicyMiddleware

HEADER = "Content-Security-Policy"


def answer_of(view, rf):
    return ContentPolicyMiddleware(view)(rf.get("/"))


def test_an_answer_has_the_policy_of_the_settings(rf, settings):
    assert answer_of(lambda request: HttpResponse(), rf)[HEADER] == build_policy()
    settings.CONTENT_SECURITY_POLICY = {"DIRECTIVES": {"default-src": ["example.org"]}}
    assert answer_of(lambda request: HttpResponse(), rf)[HEADER] == "default-src example.org"


def test_settings_that_change_are_taken_up(rf, settings):
    middleware = ContentPolicyMiddleware(lambda request: HttpResponse())
    middleware(rf.get("/"))
    settings.CONTENT_SECURITY_POLICY = {"DIRECTIVES": {"default-src": ["example.org"]}}
    assert middleware(rf.get("/"))[HEADER] == "default-src example.org"


def test_an_answer_that_has_a_policy_keeps_it(rf):
    own = {HEADER: "default-src 'none'; sandbox"}
    assert answer_of(lambda request: HttpResponse(headers=own), rf)[HEADER] == own[HEADER]


def test_what_an_answer_adds_is_in_its_policy(rf):
    adding = csp_update({"img-src": ["example.org"]})(lambda request: HttpResponse())
    assert "example.org" in answer_of(adding, rf)[HEADER]


def test_a_nonce_is_in_the_policy_of_its_answer_alone(rf, settings):
    settings.CONTENT_SECURITY_POLICY = {"DIRECTIVES": {"script-src": [NONCE]}}
    answer = answer_of(lambda request: HttpResponse(str(request.csp_nonce)), rf)
    assert f"script-src 'nonce-{answer.content.decode()}'" in answer[HEADER]
    assert "nonce" not in answer_of(lambda request: HttpResponse(), rf)[HEADER]


@pytest.mark.django_db
def test_every_page_has_one(client):
    assert client.get("/login/")[HEADER] == build_policy()
