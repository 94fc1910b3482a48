"""What the list draws without Django's templates and routes is what those would say."""

import pytest
from django.forms.renderers import DjangoTemplates
from django.http import QueryDict
from django.urls import NoReverseMatch, reverse, set_script_prefix

from claims.claim_list.filters import ClaimFilter
from claims.models.base.record_urls import address_of
from claims.verdicts.forms import VerdictForm
from tests.cast import a_claim

QUERIES = [
    "",
    "q=%3Cb%3E+%26+%22x%22&state=pending&verdict=none&since=2024-01-01&at_least=20&article=7",
    "state=wrong&at_most=never&until=yesterday&assignee=%22nobody%22",
]


@pytest.mark.django_db
@pytest.mark.parametrize("query", QUERIES)
def test_the_filter_looks_as_django_draws_it(query):
    drawn, usual = ClaimFilter(QueryDict(query)), ClaimFilter(QueryDict(query))
    usual.renderer = DjangoTemplates()
    assert len(list(drawn)) > 15
    for field in drawn:
        assert compact(field) == compact(usual[field.name])


def compact(field):
    return "".join(line.strip() for line in str(field).splitlines())


@pytest.mark.parametrize(
    "page", ["claims:accept", "claims:speaker", "claims:article", "claims:source", "claims:beside"]
)
def test_an_address_is_the_one_that_its_route_has(page):
    for number in (1, 10_000, 987_654_321):
        assert address_of(page, number) == reverse(page, args=[number])


def test_an_address_begins_where_the_desk_is_served():
    address_of("claims:accept", 1)
    set_script_prefix("/desk/")
    try:
        assert address_of("claims:accept", 7) == "/desk/claims/7/accept/"
    finally:
        set_script_prefix("/")


def test_a_page_about_no_record_has_an_address_without_a_number():
    assert address_of("claims:queue") == reverse("claims:queue")
    with pytest.raises(NoReverseMatch):
        address_of("claims:accept")


@pytest.mark.parametrize("written", ["", "\nVon <b> & \"x\"\nbis 'y'", "{{ claim }}"])
def test_the_form_of_a_verdict_looks_as_django_draws_it(db, written):
    sent = QueryDict(mutable=True)
    sent.update({"reasons": written, "rating": "false"})
    claim = a_claim()
    drawn, usual = VerdictForm(claim, None, sent), VerdictForm(claim, None, sent)
    usual.renderer = DjangoTemplates()
    assert str(drawn["reasons"]).count("<textarea") == 1
    assert str(drawn["reasons"]) == str(usual["reasons"])
