"""Verbatim reports of the European Parliament in the house's own XML."""

from intake import ArticlePassageKind, TurnKind, read, read_items
from intake.turns import extract_turns

from ..turns_of import of_kind, said

HEAD = '<HTML><HEAD><META CONTENT="text/html;charset=utf-8" HTTP-EQUIV="Content-Type">{day}</META></HEAD><DEBATS>'
CHAPTER = """<CHAPTER NUMBER="{number}"><TL-CHAP VL="DE" TYPE="OTHER">{german}</TL-CHAP>
<TL-CHAP VL="EN" TYPE="OTHER">{english}</TL-CHAP>
{body}</CHAPTER>"""
SPEECH = """<NUMERO ACT="2-{n}-0000" VL="{language}" VOD-START="2020-01-14T18:20:00.000"></NUMERO>
<INTERVENTION><ORATEUR PP="{party}" LG="{language}" MEPID="{number}" LIB="{name}"{kind}>{label}</ORATEUR>
{paras}</INTERVENTION>"""


def speech(name, label, *words, party="LIN", language="EN", number="7", kind=""):
    paras = "".join(f"<PARA>{each}</PARA>" for each in words)
    kind = kind and f' SPEAKER_TYPE="{kind}"'
    return SPEECH.format(
        n=1, language=language, party=party, number=number, name=name, kind=kind, label=label,
        paras=paras,
    )  # fmt: skip


def bold(words, behind=""):
    return f'<EMPHAS NAME="B">{words}</EMPHAS>{behind}'


CHAIR = speech(
    "Carla | Cohn", bold("Die Präsidentin. – "), "Das Wort hat Frau Adler.",
    party="NULL", number="9", language="DE",
)  # fmt: skip
ADLER = speech(
    "Anna | Adler", "<LG>EN</LG>" + bold("Anna Adler (<PP>LIN</PP>)."),
    " – Madam&#xa0;President, rents must fall.", '<EMPHAS NAME="I">(Applause)</EMPHAS>',
    "They will.",
)  # fmt: skip
COMMISSION = speech(
    "NULL", bold("Bert Berg,") + ' <EMPHAS NAME="I">Member of the Commission.</EMPHAS>',
    "– We agree.", party="NULL", number="NULL",
)  # fmt: skip
WRITTEN = speech(
    "Jan | Wolf", bold("Jan Wolf (<PP>LIN</PP>),") + ' <EMPHAS NAME="I">in writing</EMPHAS>.',
    " – I voted against.", kind="ecrit",
)  # fmt: skip


def day(*chapters, date="14-01-2020"):
    return (HEAD.format(day=date) + "".join(chapters) + "</DEBATS></HTML>").encode()


def chapter(body, number=1, english="Rents in Europe (debate)", german="Mieten (Aussprache)"):
    return CHAPTER.format(number=number, english=english, german=german, body=body)


def voices(record):
    return [(t.speaker, t.role, t.party, t.identifier, t.kind) for t in record.turns]


def test_a_record_for_each_chapter_with_group_office_and_number_of_whoever_speaks():
    [record] = read(day(chapter(CHAIR + ADLER + COMMISSION + WRITTEN)), name="cre.xml")
    assert said(record) == [
        ("Carla Cohn", "Das Wort hat Frau Adler."),
        ("Anna Adler", "Madam\xa0President, rents must fall. They will."),
        ("Bert Berg", "We agree."),
        ("Jan Wolf", "I voted against."),
    ]
    assert voices(record) == [
        ("Carla Cohn", "Die Präsidentin", "", "9", TurnKind.CHAIR),
        ("Anna Adler", "", "LIN", "7", TurnKind.SPEECH),
        ("Bert Berg", "Member of the Commission", "", "", TurnKind.SPEECH),
        ("Jan Wolf", "", "LIN", "7", TurnKind.WRITTEN),
    ]
    assert of_kind(record, ArticlePassageKind.STAGE_DIRECTION) == ["(Applause)"]
    assert (record.title, record.outlet, str(record.published)) == (
        "Rents in Europe (debate)", "European Parliament", "2020-01-14",
    )  # fmt: skip


def test_the_title_is_in_the_language_that_was_mostly_spoken():
    german = speech("Anna | Adler", bold("Anna Adler"), "Die Mieten müssen sinken.", language="DE")
    [record] = read(day(chapter(german)), name="cre.html")
    assert (record.title, record.language) == ("Mieten (Aussprache)", "de")
    [mixed] = read(day(chapter(german + ADLER + ADLER.replace("Anna", "Alma"))))
    assert (mixed.title, mixed.language) == ("Rents in Europe (debate)", "")


def test_a_chair_without_a_name_is_nobody_and_so_is_a_label_alone():
    nameless = speech("NULL", bold("President. –"), "Order.", party="NULL", number="NULL")
    [record] = read(day(chapter(nameless)))
    assert [each.resolved_speaker for each in extract_turns(record).statements] == [None]


def test_a_label_with_another_s_name_is_believed_before_the_mark():
    wrong = speech("Anna | Adler", bold("Bert Berg (<PP>LIN</PP>)."), "– No.")
    [record] = read(day(chapter(wrong)))
    assert [(turn.speaker, turn.identifier) for turn in record.turns] == [("Bert Berg", "")]
    assert record.warnings


def test_words_outside_of_a_speech_are_nobody_s_and_a_chapter_without_speech_is_none():
    [record] = read(day(chapter("<PARA>Vote: see Minutes</PARA>", 1), chapter(ADLER, 2)))
    assert len(record.turns) == 1
    [error] = read_items(day(chapter("<PARA>Vote: see Minutes</PARA>")))
    assert type(error).__name__ == "NoTextError"


def test_a_day_in_no_calendar_is_no_date_and_a_cut_file_is_said():
    assert read(day(chapter(ADLER), date="99-13-2020"))[0].published is None
    [error] = read_items(day(chapter(ADLER))[:-60])
    assert type(error).__name__ == "BrokenDocumentError"


def test_a_name_within_another_or_without_office_and_group_is_no_chair_s():
    within = speech("Ann | Li", bold("Olivia Berg (LIN). – "), "Rents rise.")
    guest = speech("Anna | Adler", bold("Bert Berg. – "), "I thank you.", party="NULL")
    [record] = read(day(chapter(within + guest)))
    assert voices(record) == [
        ("Olivia Berg", "", "LIN", "", TurnKind.SPEECH),  # »li« is within »Olivia«
        ("Bert Berg", "", "", "", TurnKind.SPEECH),
    ]
    assert len(record.warnings) == 2
