import csv
import io
import json
from datetime import date

import pytest
from django.core.management import CommandError, call_command

from speakers.models import Account, Name, Position, Speaker
from speakers.record_files.record_import import Held, Record, bring_in
from speakers.record_files.spreadsheet import write_spreadsheet
from tests.cast import a_speaker

pytestmark = pytest.mark.django_db

HEAD = "name,kind,description,wikidata,names,positions,accounts\n"


def take_in(tmp_path, content, *, name="records.csv", **options):
    file = tmp_path / name
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    out = io.StringIO()
    call_command("import_speakers", str(file), stdout=out, **options)
    return out.getvalue()


def test_a_row_becomes_a_kept_record_with_names_positions_and_accounts(tmp_path):
    positions = '"Ministerin; Verkehr; 2017-03-14;"'
    take_in(
        tmp_path,
        HEAD
        + (
            f'Ada Sommer,person,a minister,Q77,"misspelling: Ada Somer\nAda '
            f'S.",{positions},twitter: @ada\n'
        ),
    )
    ada = Speaker.objects.get()
    assert (ada.state, ada.wikidata_id) == ("kept", "Q77")
    assert set(ada.names.values_list("name", "kind")) == {
        ("Ada Sommer", "full"), ("Ada Somer", "misspelling"), ("Ada S.", "alias")
    }  # fmt: skip
    assert ada.positions.get().start_on == date(2017, 3, 14)
    assert ada.accounts.get().handle == "ada"


def test_accounts_have_days_which_are_filled_and_exported(tmp_path):
    take_in(tmp_path, f"{HEAD}Ada Sommer,,,,,,twitter: @ada; 2012-01-01\n")
    take_in(tmp_path, f"{HEAD}Ada Sommer,,,,,,twitter: ada; 2012-01-01; 2017-03-01\n")
    account = Account.objects.get()
    assert (account.start_on, account.end_on) == (date(2012, 1, 1), date(2017, 3, 1))
    rows = list(write_spreadsheet([account.speaker]))
    assert "twitter: ada; 2012-01-01; 2017-03-01" in rows[1]
    with pytest.raises(CommandError, match="not a date"):
        take_in(tmp_path, f"{HEAD}Bo Winter,,,,,,twitter: bo; soon\n")


def test_a_dry_run_tells_each_rows_effect_and_stores_nothing(tmp_path):
    a_speaker("Bo Winter", state="kept")
    told = take_in(tmp_path, "name;names\nAda Sommer;\nBo Winter;B. Winter\n", dry_run=True)
    assert "Row 2: new record “Ada Sommer”" in told
    assert "Row 3: name: B. Winter" in told
    assert Speaker.objects.count() == Name.objects.count() == 1


def test_importing_twice_changes_nothing_the_second_time(tmp_path):
    content = HEAD + "Ada Sommer,person,,,Ada S.,Ministerin,x: ada\n"
    take_in(tmp_path, content)
    assert "1 rows, 0 with an effect" in take_in(tmp_path, content)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("nmae\nAda\n", "Row 1: unknown column 'nmae'"),
        ("kind\nperson\n", "Row 1: no column"),
        ("name\nAda\nBj\xf6rn\n".encode("latin-1"), "Row 3: not UTF-8"),
        (HEAD + "Ada,person,,,,,\nBo,robot,,,,,\n", "Row 3: kind “robot”"),
        (
            HEAD + "Ada,person,,,,Boss; ; 2020-01-01; 2019-01-01,\n",
            "Row 2: The position ends before it starts.",
        ),
        (HEAD + "Ada,person,,,,Boss; ; gestern;,\n", "Row 2: “gestern” is not a date"),
        (HEAD + "Ada,person,,,,,x: ada\nBo,person,,,,,x: ADA\n", "Row 3: @ADA belongs to “Ada”"),
        (HEAD + "Ada,person,,seven,,,\n", "Row 2:"),
        (HEAD + "Ada,person\n", "Row 2: 2 cells instead of 7"),
        ("name\nAda\n".encode("utf-16"), "Row 1: not UTF-8"),
        ("name\nAda\0\n", "Row 2: not UTF-8"),
        ("name,Name\nAda,Bo\n", "Row 1: the column 'name' appears twice"),
        ("name\n" + "x" * 200_000 + "\n", "Row 2: "),
        (HEAD + "Ada,person,,Ada,,,\n", "Row 2: A Wikidata id is written like Q42."),
    ],
)
def test_a_wrong_row_is_named_and_nothing_is_stored(tmp_path, content, message):
    with pytest.raises(CommandError, match="Nothing was stored") as refused:
        take_in(tmp_path, content)
    assert message in str(refused.value)
    assert not Speaker.objects.exists()


def test_an_export_comes_back_as_it_was(tmp_path):
    ada = a_speaker("Ada Sommer", description="=1+1", wikidata_id="Q77", pronoun="sie")
    ada.go_by("Ada S.", "abbreviation")
    ada.go_by("Ада Зоммер", "transliteration", "ru")
    known_from = "https://example.org/a;b"
    Position.objects.create(
        speaker=ada,
        title="Ministerin",
        organisation="Verkehr",
        end_on=date(2019, 1, 1),
        known_from=known_from,
    )
    Account.objects.create(speaker=ada, platform="x", handle="ada")
    out = io.StringIO()
    call_command("export_speakers", stdout=out)
    assert next(csv.DictReader(io.StringIO(out.getvalue(), newline="")))["description"] == "'=1+1"
    before = rows()
    Speaker.objects.all().delete()
    take_in(tmp_path, out.getvalue())
    assert rows() == before


def test_a_candidate_that_a_table_names_is_kept(tmp_path):
    candidate = a_speaker("Ada Sommer")
    assert "Row 2: confirmed" in take_in(tmp_path, "name\nAda Sommer\n")
    candidate.refresh_from_db()
    assert candidate.state == "kept"


def test_what_a_record_says_otherwise_stays_and_the_run_says_so(tmp_path):
    known = a_speaker("Ada Sommer", state="kept", description="minister")
    assert "description stays “minister”" in take_in(
        tmp_path, "name,description\nAda Sommer,singer\n"
    )
    known.refresh_from_db()
    assert known.description == "minister"


def test_a_position_still_held_gets_its_end(tmp_path):
    known = a_speaker("Ada Sommer", state="kept")
    known.positions.create(title="Ministerin", start_on=date(2017, 1, 1))
    take_in(tmp_path, "name,positions\nAda Sommer,Ministerin; ; 2017-01-01; 2019-12-31\n")
    assert known.positions.get().end_on == date(2019, 12, 31)


def test_what_a_record_costs_does_not_grow_with_its_rows(django_assert_num_queries):
    offices = tuple(Held("Rätin", f"Amt {n}", date(2001 + n, 1, 1)) for n in range(9))
    names = tuple((f"A. {n}. Sommer", "alias", "") for n in range(9))
    records = [Record(f"{n}", f"Ada {n}", names=names, positions=offices) for n in range(4)]
    around = 4  # a savepoint, the lock, and the savepoint taken back
    with django_assert_num_queries(around + 4 * 6):
        bring_in(records, dry_run=True)
    bring_in(records)
    assert (Position.objects.count(), Name.objects.count()) == (36, 40)
    with django_assert_num_queries(around + 4 * 5):
        again = bring_in(records, dry_run=True)
    assert [effect.changes for effect in again] == [[]] * 4


def test_a_row_that_ends_what_the_same_record_has_open_is_no_second_one():
    start, end = date(2017, 1, 1), date(2019, 12, 31)
    bring_in(
        [Record("1", "Ada", positions=(Held("Rätin", "", start), Held("Rätin", "", start, end)))]
    )
    assert list(Position.objects.values_list("start_on", "end_on")) == [(start, end)]


def rows():
    return (
        list(
            Speaker.objects.values_list(
                "name", "kind", "state", "description", "pronoun", "wikidata_id"
            )
        ),
        list(Name.objects.values_list("name", "kind", "language")),
        list(
            Position.objects.values_list(
                "title", "organisation", "start_on", "end_on", "known_from"
            )
        ),
        list(Account.objects.values_list("platform", "handle")),
    )


def time(value, precision):
    return [{"datavalue": {"value": {"time": value, "precision": precision}}}]


def item(key):
    return {"mainsnak": {"datavalue": {"value": {"id": key}}}}


ENTITIES = {
    "Q77": {
        "id": "Q77",
        "labels": {
            "de": {"language": "de", "value": "Ada Sommer"},
            "ru": {"language": "ru", "value": "Ада Зоммер"},
        },
        "aliases": {"en": [{"language": "en", "value": "Ada Summer"}]},
        "claims": {
            "P31": [item("Q5")],
            "P39": [
                {
                    **item("Q90"),
                    "qualifiers": {
                        "P580": time("+2017-03-14T00:00:00Z", 11),
                        "P582": time("+2019-00-00T00:00:00Z", 9),
                    },
                }
            ],
            "P2002": [{"mainsnak": {"datavalue": {"value": "AdaSommer"}}}],
        },
    },
    "Q90": {"id": "Q90", "labels": {"de": {"language": "de", "value": "Verkehrsministerin"}}},
}


@pytest.mark.parametrize(
    "export",
    [
        json.dumps({"entities": ENTITIES}),
        json.dumps(list(ENTITIES.values())),
        "[\n" + ",\n".join(json.dumps(entity) for entity in ENTITIES.values()) + "\n]",
        "\n".join(json.dumps(entity) for entity in ENTITIES.values()),
    ],
)
def test_a_wikidata_export_gives_names_dated_positions_and_the_handle(tmp_path, export):
    known = a_speaker("Ada Sommer")
    take_in(tmp_path, export, name="export.json")
    known.refresh_from_db()
    assert (Speaker.objects.count(), known.wikidata_id) == (1, "Q77")
    assert set(known.names.values_list("name", "language")) == {
        ("Ada Sommer", ""), ("Ада Зоммер", "ru"), ("Ada Summer", "en")
    }  # fmt: skip
    office = known.positions.get()
    assert (office.title, office.start_on, office.end_on) == (
        "Verkehrsministerin",
        date(2017, 3, 14),
        date(2019, 12, 31),
    )
    assert office.known_from == "https://www.wikidata.org/wiki/Q77#P39"
    assert known.accounts.get().handle == "AdaSommer"


@pytest.mark.parametrize(
    "label",
    ["%s" % ("9" * 5000), '"Ada \\ud800"', "[" * 100_000],
)
@pytest.mark.parametrize("form", ["%s", "[\n%s,\n]"])
def test_an_export_that_nothing_can_hold_is_refused_in_words(tmp_path, form, label):
    entity = '{"id": "Q77", "labels": {"de": {"value": LABEL}}}'.replace("LABEL", label)
    path = tmp_path / "export.json"
    path.write_text(form % entity)
    with pytest.raises(CommandError):
        call_command("import_speakers", path)
    assert not Speaker.objects.exists()


def test_what_is_no_wikidata_export_is_refused(tmp_path):
    with pytest.raises(CommandError, match=r"Line 2: not JSON"):
        take_in(tmp_path, '{"id": "Q1"}\nno\n', name="export.json")
    with pytest.raises(CommandError, match="no entities"):
        take_in(tmp_path, "[1]", name="export.json")
    with pytest.raises(CommandError, match="Line 2: not UTF-8"):
        take_in(tmp_path, b"[\n\xf6]", name="export.json")


@pytest.mark.parametrize(
    "wrong",
    [
        {"aliases": {"de": [{"value": 1}]}, "claims": {"P31": [item("Q5")]}},
        {"labels": {"de": {"value": "Ada\0"}}, "claims": {"P31": [item("Q5")]}},
    ],
)
def test_a_wrong_entity_is_named_and_nothing_is_stored(tmp_path, wrong):
    export = json.dumps([{**ENTITIES["Q77"], **wrong, "id": "Q78"}, *ENTITIES.values()])
    with pytest.raises(CommandError, match="Q78"):
        take_in(tmp_path, export, name="export.json")
    assert not Speaker.objects.exists()


def test_empty_lists_stand_for_nothing_in_an_export(tmp_path):
    bare = {"id": "Q78", "labels": ENTITIES["Q77"]["labels"], "aliases": [], "descriptions": []}
    take_in(tmp_path, json.dumps({**bare, "claims": {"P31": [item("Q5")]}}), name="export.json")
    assert Speaker.objects.get().wikidata_id == "Q78"
