"""The migration to addresses by each parameter, where digests meet."""

from importlib import import_module

import pytest
from django.apps import apps

from claims.models import Source
from intake.addresses import address_digest
from tests.cast import a_source

pytestmark = pytest.mark.django_db
digest_again = import_module("claims.migrations.0029_exact_addresses").digest_again


def put(source, **columns):
    Source.objects.filter(pk=source.pk).update(**columns)


def test_two_sources_of_one_place_are_kept_apart_and_the_older_is_found():
    older, younger = a_source("https://a.example/x"), a_source("https://b.example/y")
    put(younger, address="https://a.example/x?utm_source=brief")
    digest_again(apps, None)
    older.refresh_from_db()
    younger.refresh_from_db()
    assert older.address_digest == address_digest("https://a.example/x")
    assert younger.address_digest not in ("", older.address_digest)
    assert Source.objects.at("https://a.example/x").get() == older
    digest_again(apps, None)
    assert Source.objects.get(pk=younger.pk).address_digest == younger.address_digest


def test_digests_that_change_places_do_not_meet():
    one, other = a_source("https://a.example/x?id=1"), a_source("https://a.example/x?id=2")
    put(one, address_digest="0" * 64)
    put(other, address_digest=address_digest(one.address))
    put(one, address_digest=address_digest(other.address))
    digest_again(apps, None)
    for source in (one, other):
        assert Source.objects.at(source.address).get() == source
