"""What a page showed is gone with its answer, and does not wait for the garbage collector."""

import gc
from weakref import ref

import pytest
from django.template import engines
from django.test import RequestFactory


class Shown:
    """What weak references can tell of."""


@pytest.fixture
def no_collector():
    gc.disable()
    yield
    gc.enable()


@pytest.mark.parametrize("name", ["claims/_toast.jinja", "claims/_said.html"])
def test_what_a_template_was_given_is_gone_once_it_is_drawn(name, no_collector):
    shown, request = Shown(), RequestFactory().get("/")
    request.user, gone = None, ref(shown)
    assert engines["django"].get_template(name).render({"said": shown}, request)
    del shown
    assert gone() is None
