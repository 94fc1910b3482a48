"""Compiled templates are found, included and escaped like any other."""

import pytest
from django.contrib.auth.models import AnonymousUser
from django.template import TemplateDoesNotExist, engines
from django.template.loader import get_template, render_to_string
from django.test import RequestFactory
from django.utils import translation

from newsroom.pages import compiled_templates


@pytest.fixture
def written(tmp_path, settings, monkeypatch):
    """Templates of the test, by name; they stand in for those of the project."""

    def write(**templates):
        for name, text in templates.items():
            ending = "html" if name == "page" else "jinja"
            (tmp_path / f"{name}.{ending}").write_text(text, "utf-8")

    backend = settings.TEMPLATES[0]
    settings.TEMPLATES = [{**backend, "DIRS": [tmp_path]}]
    compiled_templates._environment.cache_clear()
    yield write
    compiled_templates._environment.cache_clear()


def drawn(name, context=None, request=None):
    return engines["django"].get_template(name).render(context or {}, request)


def test_a_page_includes_a_compiled_part_with_what_it_hands_over(written):
    written(
        part="<b>{{ word }} {{ other }}</b>", page='{% include "part.jinja" with other="zwei" %}'
    )
    assert drawn("page.html", {"word": "eins"}) == "<b>eins zwei</b>"


def test_what_is_given_is_escaped_and_what_is_missing_is_empty(written):
    written(part="{{ word }}{{ nobody.name.at_all }}{% if missing %}there{% endif %}")
    assert drawn("part.jinja", {"word": "<i>"}) == "&lt;i&gt;"


def test_a_part_that_a_part_includes_sees_the_names_around_it(written):
    written(
        part='{% for row in rows %}{% with word=row %}{% include "inner.jinja" %}{% endwith %}'
        "{% endfor %}",
        inner="{% set shown = word ~ sign %}[{{ shown }}]",
    )
    assert drawn("part.jinja", {"rows": ["a", "b"], "sign": "!"}) == "[a!][b!]"


def test_each_reader_gets_the_texts_of_his_language(written):
    written(
        part="{{ _('Accept') }} {{ ngettext('%(count)s claim', '%(count)s claims', 2)|format(count=2) }}"
    )
    shown = {}
    for language in ("de", "en", "de"):
        with translation.override(language):
            shown[language] = drawn("part.jinja")
    assert shown == {"de": "Annehmen 2 Aussagen", "en": "Accept 2 claims"}


def test_what_is_put_into_a_text_is_escaped(written):
    written(part="{{ _('Merged into claim %(number)s')|format(number=word) }}")
    assert "&lt;b&gt;" in drawn("part.jinja", {"word": "<b>"})


def test_a_form_carries_the_token_of_the_page_and_none_without_a_request(written):
    written(part="{{ csrf_input }}", page='{% csrf_token %}|{% include "part.jinja" %}')
    request = RequestFactory().get("/")
    request.user = AnonymousUser()
    one, other = drawn("page.html", request=request).split("|")
    assert one == other != ""
    assert drawn("part.jinja") == ""


def test_a_right_is_asked_for_once(written):
    class Reader:
        asked = 0

        def has_perm(self, right):
            self.asked += 1
            return right == "claims.view_claim"

    written(part="{% for n in [1, 2] %}{{ may('claims.view_claim') }}{% endfor %}{{ may('x.y') }}")
    reader = Reader()
    assert drawn("part.jinja", {"user": reader}) == "TrueTrueFalse"
    assert reader.asked == 2


def test_a_template_that_is_not_there_is_named():
    with pytest.raises(TemplateDoesNotExist, match=r"_nowhere\.jinja"):
        get_template("claims/_nowhere.jinja")


def test_django_finds_the_parts_of_the_project():
    assert "errorlist" in render_to_string("claims/_problems.jinja", {"problems": ["<x>"]})


@pytest.mark.parametrize("language", ["de", "en"])
def test_each_part_of_the_project_compiles(language):
    environment = compiled_templates._environment(language)
    parts = environment.list_templates(["jinja"])
    assert len(parts) > 40
    for name in parts:
        environment.get_template(name)
