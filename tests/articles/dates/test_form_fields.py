"""Dates are understood wherever one is typed, asked back when still to come, and shown in one form."""

from datetime import date

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import CommandError, call_command
from django.urls import reverse
from django.utils import translation
from django.utils.formats import date_format

from articles.models import Article, IncomingItem
from articles.templatetags.publication import publication_date
from claims.models import Source
from tests.cast import a_claim, a_source, an_article, client_of

pytestmark = pytest.mark.django_db
TO_COME = f"{date.today().year + 2}-05-01"
FORMS = ["2023-05-01", "1.5.2023", "1. Mai 2023", "May 1, 2023", "2023-05-01T09:30:00+02:00"]


@pytest.mark.parametrize("written", FORMS)
@pytest.mark.parametrize("list_name", ["claims:articles", "claims:queue"])
def test_a_filter_understands_every_form(edda, written, list_name):
    a_claim(an_article(published_on=date(2023, 5, 1)))
    browser = client_of(edda)
    for bound in ("since", "until"):
        page = browser.get(reverse(list_name), {bound: written})
        assert "Die Brücke" in page.content.decode(), (bound, written)


def test_a_month_as_the_last_bound_holds_all_its_days(edda):
    a_claim(an_article(published_on=date(2023, 5, 31)))
    page = client_of(edda).get(reverse("claims:articles"), {"until": "2023-05"})
    assert "Die Brücke" in page.content.decode()


def test_a_filter_says_what_is_no_date(edda):
    page = client_of(edda).get(reverse("claims:articles"), {"since": "gestern oder so"})
    assert "since" in page.context["filter"].errors


def correct(edda, published_on, **more):
    source = Source.objects.first() or a_source()
    form = {"seen": source.version, "title": "x", "address": source.address, **more}
    address = reverse("claims:correct_source", args=[source.pk])
    return client_of(edda).post(address, {**form, "published_on": published_on})


@pytest.mark.parametrize("written", FORMS)
def test_a_source_understands_every_form(edda, written):
    correct(edda, written)
    assert Source.objects.get().published_on == date(2023, 5, 1)


def test_a_source_of_a_day_to_come_is_asked_back_and_taken_when_meant(edda):
    page = correct(edda, TO_COME)
    assert page.status_code == 422
    assert 'name="date_is_meant"' in page.content.decode()
    correct(edda, TO_COME, date_is_meant="yes")
    assert Source.objects.get().published_on.isoformat() == TO_COME


def test_a_sources_month_alone_is_no_day(edda):
    assert correct(edda, "2023-05").status_code == 422


@pytest.mark.parametrize(
    "form",
    [
        {"text": "https://zeitung.example/a"},
        {"text": "", "uploads": "file"},
        {"text": "Der Rat der Stadt hat am Montag lange getagt und dann doch nichts beschlossen."},
    ],
)
@pytest.mark.parametrize("published", [TO_COME, "irgendwann"])
def test_what_is_handed_in_with_a_date_to_come_or_none_is_asked_back(edda, form, published):
    if "uploads" in form:
        form = {**form, "uploads": SimpleUploadedFile("a.txt", b"Ein Text.")}
    browser = client_of(edda)
    page = browser.post(reverse("articles:add"), {**form, "published": published})
    assert page.status_code == 422
    assert page.context["form"].has_error("published")
    assert "The text is empty" not in page.content.decode()
    assert not IncomingItem.objects.exists()
    assert not Article.objects.exists()
    assert ('name="date_is_meant"' in page.content.decode()) == (published == TO_COME)


def test_a_date_that_is_typed_with_an_address_is_kept_as_precisely(edda):
    form = {"text": "https://zeitung.example/a", "published": "Mai 2023"}
    client_of(edda).post(reverse("articles:add"), form)
    assert IncomingItem.objects.get().facts["published"] == "2023-05"


@pytest.mark.parametrize("written", ["9.7.2017", "9. Juli 2017", "July 9, 2017"])
def test_the_command_understands_every_form(tmp_path, written):
    file = tmp_path / "a.html"
    file.write_text("<p>Der Rat hat lange getagt und dann doch nichts beschlossen.</p>" * 3)
    call_command("ingest", str(file), published=written)
    assert Article.objects.get().published_in_iso == "2017-07-09"


@pytest.mark.parametrize("written", ["gestern", TO_COME])
def test_the_command_refuses_what_is_no_date_or_still_to_come(tmp_path, written):
    with pytest.raises(CommandError):
        call_command("ingest", str(tmp_path / "a.txt"), published=written)


@pytest.mark.parametrize(
    ("language", "shown"),
    [("de", "9. Juli 2017"), ("en", "July 9, 2017"), ("en-gb", "9 July 2017")],
)
def test_a_language_has_one_form(language, shown):
    with translation.override(language):
        for name in ("DATE_FORMAT", "SHORT_DATE_FORMAT"):
            assert date_format(date(2017, 7, 9), name) == shown
        assert publication_date(Article(published_on=date(2017, 7, 9))) == shown


def test_a_date_is_shown_no_more_precisely_than_it_is_known():
    month = Article(published_on=date(2017, 7, 1), published_precision="month")
    year = Article(published_on=date(2017, 1, 1), published_precision="year")
    with translation.override("de"):
        assert [publication_date(each) for each in (month, year)] == ["Juli 2017", "2017"]


def test_british_dates_are_chosen_in_the_profile_and_stay_when_the_language_is_clicked(edda):
    browser = client_of(edda)
    an_article(published_on=date(2017, 7, 9))
    browser.post(reverse("people:profile"), {"language": "en-gb", "email": "", "mails": "daily"})
    page = browser.get(reverse("claims:articles")).content.decode()
    assert "9 July 2017" in page
    assert 'value="en-gb"' in page
