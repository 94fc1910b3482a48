"""What Wikidata writes besides the plain case: offices, names of every language, odd days."""

from __future__ import annotations

import json
from datetime import date

import pytest

from speakers.models import Account, Position, Speaker
from speakers.record_files.record_import import bring_in
from speakers.record_files.wikidata import records

pytestmark = pytest.mark.django_db


def item(key):
    return {"mainsnak": {"datavalue": {"value": {"id": key}}}}


def time(written, precision=11, calendar="Q1985727"):
    calendar = f"http://www.wikidata.org/entity/{calendar}"
    value = {"time": f"+{written}T00:00:00Z", "precision": precision, "calendarmodel": calendar}
    return [{"snaktype": "value", "datavalue": {"value": value}}]


def person(key="Q1", labels=None, **claims):
    labels = labels or {"de": "Anna Berg"}
    return {
        "id": key,
        "labels": {code: {"language": code, "value": name} for code, name in labels.items()},
        "claims": {"P31": [item("Q5")], **claims},
    }


def office(key="Q90", kind="Q294414"):
    labels = {"de": {"language": "de", "value": "Ministerin"}}
    return {"id": key, "labels": labels, "claims": {"P31": [item(kind)]}}


def held(**qualifiers):
    return [{**item("Q90"), "qualifiers": qualifiers}]


def read(*entities):
    return records(json.dumps({"entities": {each["id"]: each for each in entities}}).encode())


def test_an_office_is_no_organisation_whatever_it_is_an_instance_of():
    for kind in ("Q294414", "Q999"):
        found = read(person(P39=held()), office(kind=kind))
        assert [record.name for record in found] == ["Anna Berg"]
        assert [position.title for position in found[0].positions] == ["Ministerin"]


def test_an_office_that_nobody_in_the_file_held_is_none_either():
    assert read(office(kind="Q4164871")) == []


def test_a_name_of_every_language_is_a_name_of_none():
    [record] = read(person(labels={"mul": "Anna Berg", "fr": "Anne Berg"}))
    assert record.name == "Anna Berg"
    assert record.names == (("Anne Berg", "full", "fr"),)


def test_a_day_that_cannot_be_costs_one_position_and_is_told():
    claims = [*held(P580=time("2019-02-31")), *held(P580=time("2020-01-01"))]
    found = read(person(P39=claims), person("Q2", {"de": "Jens Rohde"}), office())
    first, second = bring_in(found)
    assert Speaker.objects.count() == 2
    assert Position.objects.get().start_on == date(2020, 1, 1)
    assert first.left == ["the position “Ministerin” has a day that cannot be"]
    assert second.left == []


def test_an_unknown_end_is_told_apart_from_none():
    unknown = [{"snaktype": "somevalue"}]
    [ended] = bring_in(read(person(P39=held(P582=unknown)), office()))
    assert ended.left == ["the position “Ministerin” has ended on a day that nobody knows"]
    assert Position.objects.get().end_unknown
    [open_ended] = bring_in(read(person("Q2", {"de": "Jens Rohde"}, P39=held()), office()))
    assert open_ended.left == []


def test_an_account_that_ended_is_told_so():
    claim = {
        "mainsnak": {"datavalue": {"value": "annaberg"}},
        "qualifiers": {"P582": time("2019-01-01")},
    }
    [effect] = bring_in(read(person(P2002=[claim])))
    assert effect.left == ["the account @annaberg has ended"]
    account = Account.objects.get()
    assert (account.handle, account.end_on) == ("annaberg", date(2019, 1, 1))


@pytest.mark.parametrize(
    ("julian", "ours"),
    [
        ("1917-10-25", date(1917, 11, 7)),
        ("1582-10-05", date(1582, 10, 15)),
        ("1900-02-29", date(1900, 3, 13)),
    ],
)
def test_a_day_of_the_old_calendar_becomes_the_day_of_ours(julian, ours):
    [record] = read(person(P39=held(P580=time(julian, calendar="Q1985786"))), office())
    assert record.positions[0].start_on == ours


def test_a_label_with_a_line_separator_is_one_line():
    lines = [person(labels={"de": "Anna\u2028Berg"}), person("Q2", {"de": "Jens\u0085Rohde"})]
    text = "\n".join(json.dumps(line, ensure_ascii=False) for line in lines)
    assert len(records(text.encode())) == 2
