"""Cues as rows of a table or as JSON objects a line."""

import json

import pytest

from intake import read_items
from intake.errors import IntakeError

from ..turns_of import said

TABLES = {
    "whisper.tsv": 'start\tend\ttext\n500\t900\tWe "build.\n2000\t2600\tNo.\n',
    "whisper.csv": 'start,end,text\n500,900,"We ""build."\n2000,2600,No.\n',
    "seconds.csv": 'speaker;start;end;text\n;0.5;0.9;"We ""build."\n;2.0;2.6;No.\n',
    "blank.tsv": '\n\nstart\tend\ttext\n500\t900\tWe "build.\n2000\t2600\tNo.\n',
    "lines.jsonl": '{"start": 0.5, "end": 0.9, "text": "We \\"build."}\n'
    '{"start": 2.0, "end": 2.6, "text": "No."}\n',
}


@pytest.mark.parametrize("name", TABLES)
def test_rows_with_times_are_one_recording(name):
    (record,) = read_items(TABLES[name].encode(), name=name)
    (turn,) = record.turns
    assert record.text[slice(*turn.span)] == 'We "build. No.'
    assert [seconds for _position, seconds in turn.times] == [0.5, 2.0]


def test_voices_of_rows_are_kept_and_a_broken_row_costs_itself():
    rows = [
        {"start": 0.5, "end": 0.9, "text": "We build.", "speaker": "Anna Adler"},
        {"start": 2.0, "end": 2.6, "text": "No.", "speaker": "SPEAKER_01"},
    ]
    lines = "\n".join([*map(json.dumps, rows), '{"start": 3.0, "end"'])
    (record,) = read_items(lines.encode(), name="x.jsonl")
    assert [turn.speaker for turn in record.turns] == ["Anna Adler", "SPEAKER_01"]
    assert record.warnings == ("Rows that could not be read are left out (line 3).",)


def test_a_quotation_mark_that_nothing_closes_costs_no_words():
    rows = (
        'start,end,speaker,text\n0.5,0.9,Anna Adler,"We build.\n2.0,2.6,Bert Berg,"No, not now."\n'
    )
    (record,) = read_items(rows.encode(), name="x.csv")
    assert said(record) == [("Anna Adler", "We build."), ("Bert Berg", "No, not now.")]
    assert not record.warnings


def test_a_row_may_reach_over_lines_and_be_long():
    words = "We build. " * 20_000
    table = f'start,end,text\n0,1.5,"One\ntwo."\n2,3,{words.strip()}\n4,5,a,b\n'
    (record,) = read_items(table.encode(), name="x.csv")
    assert record.text.startswith("One two. We build. ")
    assert len(record.text) > len(words)
    assert record.warnings == ("Rows that could not be read are left out (line 5).",)


def test_articles_with_a_beginning_and_an_end_stay_articles():
    row = {"title": "A fair", "start": 1, "end": 2, "text": "The fair opens on Monday at noon."}
    items = list(read_items(f"{json.dumps(row)}\n{json.dumps(row)}\n".encode(), name="x.jsonl"))
    assert [isinstance(item, IntakeError) or item.title for item in items] == ["A fair", "A fair"]
