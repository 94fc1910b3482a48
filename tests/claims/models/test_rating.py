"""The scale that a newsroom edits: what it starts with, what the admin lets one change, what
stays.
"""

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse
from django.utils import translation

from claims.models import Rating
from tests.cast import a_published_verdict, a_rating, an_accepted_claim, client_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def used(edda, chris):
    return a_published_verdict(an_accepted_claim(by=edda), by=edda, chief=chris).rating


def test_a_newsroom_starts_with_a_scale_in_both_languages():
    a_rating()
    codes = ["true", "mostly-true", "half-true", "misleading", "false", "unproven", "opinion"]
    assert list(Rating.objects.values_list("code", flat=True)) == codes
    assert set(Rating.objects.filter(needs_evidence=False).values_list("code", flat=True)) == {
        "unproven",
        "opinion",
    }
    half = a_rating("half-true")
    with translation.override("de"):
        assert (str(half), half.definition[:8]) == ("teilweise richtig", "Ein Teil")
    with translation.override("en"):
        assert (str(half), half.definition[:8]) == ("half true", "One part")


def test_a_rating_that_readers_have_seen_keeps_its_meaning_and_can_be_retired(used):
    used.name_de = "unwahr"
    with pytest.raises(ValidationError) as refused:
        used.full_clean()
    assert list(refused.value.message_dict) == ["name_de"]
    used.refresh_from_db()
    used.retired, used.order, used.definition_de = True, 9, "Die Quellen sagen das Gegenteil."
    used.full_clean()
    used.save()
    assert not Rating.objects.on_offer().filter(pk=used.pk).exists()


def test_the_word_for_no_verdict_is_no_code():
    with pytest.raises(ValidationError, match="none"):
        Rating(
            code="none", name_en="a", name_de="b", definition_en="c", definition_de="d"
        ).full_clean()


def test_an_administrator_edits_the_scale_and_deletes_nothing(alma, used):
    client = client_of(alma)
    page = client.get(reverse("admin:claims_rating_change", args=[used.pk])).content.decode()
    assert 'name="name_de"' not in page  # readers have seen it
    assert 'name="definition_de"' in page
    assert client.get(reverse("admin:claims_rating_delete", args=[used.pk])).status_code == 403
    client.post(
        reverse("admin:claims_rating_add"),
        {"order": 7, "code": "satire", "name_en": "satire", "name_de": "Satire", "definition_en": "A joke.",
         "definition_de": "Ein Scherz."},
    )  # fmt: skip
    assert Rating.objects.get(code="satire").needs_evidence is False


def test_a_chief_does_not_edit_the_scale(chris):
    assert client_of(chris).get(reverse("admin:claims_rating_changelist")).status_code == 302
