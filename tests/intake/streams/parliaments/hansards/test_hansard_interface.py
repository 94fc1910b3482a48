"""Debates of Westminster from the interface of Hansard."""

import json

from intake import ArticlePassageKind, TurnKind, read

from ...turns_of import of_kind, said


def one(text, name="x.xml"):
    (record,) = read(text.encode(), name=name)
    return record


def voices(record):
    return [(turn.speaker, turn.role, turn.party, turn.kind) for turn in record.turns]


def contribution(place, attributed, value, kind="Contribution", number=7):
    return {
        "ItemType": kind,
        "AttributedTo": attributed,
        "Value": value,
        "OrderInSection": place,
        "MemberId": number,
    }


DEBATE = {
    "Overview": {
        "Id": 1, "ExtId": "A-1", "Title": "Rents", "Date": "2024-03-05T00:00:00",
        "House": "Commons", "Location": "Commons Chamber", "HRSTag": "hs_2DebatedMotion",
    },
    "Items": [
        contribution(3, "Mr Speaker", "<p>Order.</p>", number=0),
        contribution(1, "The Minister for Housing (Anna Adler)", "<p>Rents <em>fell</em>. "
                     "[Interruption.] They did.</p><p>We build.</p>"),
        contribution(2, "Bert Berg (Lindenau) (Lab/Co-op)", "<p>When?</p>", number=8),
        contribution(0, None, "<p>2.30 pm</p>", kind="Timestamp"),
        contribution(4, None, "<p>Question put and agreed to.</p>"),
    ],
    "ChildDebates": [{
        "Overview": {"Title": "New clause"},
        "Items": [contribution(1, "Baroness Lang of Lindenau (CB)", "<p>My Lords.</p>"),
                  contribution(2, "Madam Deputy Speaker (Carla Lang)", "<p>Order.</p>")],
    }],
}  # fmt: skip


def test_a_debate_of_the_interface_of_hansard_is_in_its_order():
    record = one(json.dumps(DEBATE), "x.json")
    assert said(record) == [
        ("Anna Adler", "Rents fell. They did. We build."),
        ("Bert Berg", "When?"),
        ("Mr Speaker", "Order."),
        ("Baroness Lang of Lindenau", "My Lords."),
        ("Carla Lang", "Order."),
    ]
    assert voices(record) == [
        ("Anna Adler", "The Minister for Housing", "", TurnKind.SPEECH),
        ("Bert Berg", "", "Lab/Co-op", TurnKind.SPEECH),
        ("Mr Speaker", "", "", TurnKind.CHAIR),
        ("Baroness Lang of Lindenau", "", "CB", TurnKind.SPEECH),
        ("Carla Lang", "Madam Deputy Speaker", "", TurnKind.CHAIR),
    ]
    assert [turn.topic for turn in record.turns][2:4] == ["Rents", "New clause"]
    assert (record.outlet, str(record.published)) == ("House of Commons", "2024-03-05")
    assert of_kind(record, ArticlePassageKind.PRINTED_MATTER) == ["Question put and agreed to."]
