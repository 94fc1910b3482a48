import pytest

from claims.models import Mention
from speakers.duplicates import clusters
from speakers.merging import merge
from tests.cast import a_speaker, an_article, client_of

pytestmark = pytest.mark.django_db

PAGE = "/admin/speakers/speaker/duplicates/"


@pytest.fixture
def alike():
    """One man under three names."""
    return [a_speaker(name) for name in ("Andrej Kortunow", "Andrei Kortunov", "Andrej Korunow")]


def test_names_of_one_sound_or_spelling_are_one_cluster(alike):
    a_speaker("Ada Sommer")
    assert clusters() == [alike]


def test_other_given_names_and_bare_surnames_are_no_cluster():
    a_speaker("Petra Steinbach").go_by("Steinbach")
    a_speaker("Peter Steinbach").go_by("Steinbach")
    assert clusters() == []


def test_a_merge_takes_the_record_out_of_the_cluster(alike):
    kept, second, third = alike
    merge(second, kept)
    assert clusters() == [[kept, third]]
    merge(third, kept)
    assert clusters() == []


def test_the_page_leads_to_one_confirmation_and_names_the_company_they_share(alma, alike):
    company = a_speaker("Bo Winter")
    for number, speaker in enumerate(alike):
        article = an_article(f"text {number}")
        for each in (speaker, company):
            Mention.objects.create(article=article, name=str(each), kind="person", speaker=each)
    page = client_of(alma).get(PAGE).content.decode()
    assert "merge/?ids=" + ",".join(str(speaker.pk) for speaker in alike) in page
    assert "Bo Winter" in page


def test_the_page_needs_the_right_to_change_records(edda):
    edda.is_staff = True
    edda.save()
    assert client_of(edda).get(PAGE).status_code == 403
