"""Transcripts as PDFs: a court's with numbered lines, a committee's in two columns."""

from intake import ArticlePassageKind, read
from tests.documents import a_pdf_of_pages

from ..turns_of import of_kind, said

FIRST = [
    *("P R O C E E D I N G S", "CHIEF JUSTICE WOLF: We will hear", "argument this morning."),
    *("Ms. Cohn.", "ORAL ARGUMENT OF CARLA COHN", "ON BEHALF OF THE PETITIONERS"),
    *("MS. COHN: The rent in this case", "rose by eight", "percent in a year.  That is wrong."),
    *("JUSTICE DORN: Is it your view that", "any rise is a taking?", "MS. COHN: No."),
]
SECOND = [
    "JUSTICE DORN: Thank you.",
    "CHIEF JUSTICE WOLF: It is submitted.",
    "(Whereupon, it was.)",
]


def court(number, texts):
    """A page with a running head, numbers in front of its lines and the reporter below."""
    lines = [
        (place, 720 - 24 * row, 11, words)
        for row, text in enumerate(texts)
        for place, words in ((72, str(row + 1)), (110, text))
    ]
    head = [(72, 760, 10, "Official - Subject to Final Review"), (300, 745, 10, str(number))]
    return [*head, *lines, (200, 40, 9, "Lindenau Reporting Company")]


def hearing(number, left, right):
    """A page of two columns below a running head of four pieces."""
    head = [(72, 770, 9, "Ausschuss"), (300, 770, 9, "20. Wahlperiode")]
    head += [(480, 770, 9, f"Seite {number} von 9"), (72, 758, 9, "Wohnen und Bauen")]
    columns = ((72, left), (320, right))
    return head + [(x, 700 - 14 * n, 10, t) for x, texts in columns for n, t in enumerate(texts)]


def test_numbers_of_lines_and_running_heads_are_nobodys_words():
    (record,) = read(a_pdf_of_pages([court(3, FIRST), court(4, SECOND)]), name="x.pdf")
    assert said(record) == [
        ("Chief Justice Wolf", "We will hear argument this morning. Ms. Cohn."),
        ("Cohn", "The rent in this case rose by eight percent in a year. That is wrong."),
        ("Justice Dorn", "Is it your view that any rise is a taking?"),
        ("Cohn", "No."),
        ("Justice Dorn", "Thank you."),
        ("Chief Justice Wolf", "It is submitted."),
    ]
    assert of_kind(record, ArticlePassageKind.HEADING) == [
        "ORAL ARGUMENT OF CARLA COHN ON BEHALF OF THE PETITIONERS"
    ]


def test_numbers_that_do_not_count_the_lines_stay():
    rows = [f"{number} homes were built in the {number}th year." for number in range(20, 30)]
    lines = [(72, 700 - 24 * row, 11, text) for row, text in enumerate(rows)]
    assert read(a_pdf_of_pages([lines]), name="x.pdf")[0].text.startswith("20 homes were built")


def test_whoever_begins_in_the_middle_of_a_column_begins_a_turn():
    left = [
        *("Die Vorsitzende: Guten Morgen, meine Da-", "men und Herren! Ich eröffne die Sitzung."),
        *("SV Dr. Anna Adler (Mieterbund Lindenau):", "Vielen Dank! Die Mieten sind im ganzen"),
        *(
            "Land um vierzig Prozent gestiegen, wie Sie",
            "alle wissen. Das ist die Lage im Oktober.",
        ),
        *("Wir müssen jetzt mehr bauen als bisher.", "Das ist alles."),
    ]
    right = [
        *("Abg. Bert Berg (CDU/CSU): Wer soll das al-", "les bezahlen, Frau Dr. Adler?"),
        *("SV Jan Wolf (Bauverband): Es fehlen uns im", "Land etwa dreihunderttausend Wohnungen."),
        *("Es werden immer mehr, wie die Zahlen aus", "dem Mai zeigen, und niemand handelt hier."),
        *("Die Vorsitzende: Danke, die Anhörung ist", "geschlossen."),
    ]
    (record,) = read(a_pdf_of_pages([hearing(1, left, right), hearing(2, [], [])]), name="x.pdf")
    assert [turn.speaker for turn in record.turns] == [
        *("Die Vorsitzende", "Anna Adler", "Bert Berg", "Jan Wolf", "Die Vorsitzende")
    ]
    assert said(record)[1][1].endswith("mehr bauen als bisher. Das ist alles.")
    assert record.turns[2].party == "CDU/CSU"
    assert "Seite" not in record.text
