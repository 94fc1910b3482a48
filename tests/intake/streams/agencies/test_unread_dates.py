"""A date that an agency sends and that is in no calendar is said, and the item is kept."""

from pathlib import Path

import pytest

from intake import read, read_items

WIRES = Path(__file__).parent / "wires"


@pytest.mark.parametrize(
    ("name", "date", "unread"),
    [
        ("apa_g2_ots.xml", "2025-10-14T", "2025-13-44T10:00:00+02:00"),
        ("aap_nitf.xml", "20251014T", "2025-13-44T192751+1100"),
        ("anp_newsml1.xml", "20251014T", "2025-13-44T093549"),
        ("superdesk_ninjs1.json", "2025-10-14T", "2025-13-44T"),
    ],
)
def test_a_date_that_is_none_is_said(name, date, unread):
    wire = (WIRES / name).read_text("utf-8")
    assert date in wire
    (record,) = read(wire.replace(date, "2025-13-44T").encode(), name=name)
    assert record.modified is None
    assert record.text
    assert [words for words in record.warnings if words.startswith(f"»{unread}")]


def test_dates_that_are_dates_are_not_said():
    for wire in WIRES.iterdir():
        for found in read_items(wire.read_bytes(), name=wire.name):
            assert "calendar" not in " ".join(getattr(found, "warnings", ()))
