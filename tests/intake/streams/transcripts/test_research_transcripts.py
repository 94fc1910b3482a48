"""CHAT, TextGrid, and the lines of speech recognition."""

import pytest

from intake import read, read_items
from intake.errors import BrokenDocumentError, CutOffError, NoTextError, UnknownFormatError
from intake.formats.transcripts.research.chat import spoken_words

from ..turns_of import said

CHAT = """\
@UTF8
@PID:\t11312/c-00000001-1
@Begin
@Languages:\teng
@Participants:\tADL Anna_Adler Interviewer, MOT Mother
@ID:\teng|corpus|ADL|||||Interviewer|||
@Date:\t03-MAY-2019
*ADL:\twhen did you build the bridge ? \x150_2100\x15
%mor:\tadv:int|when mod|do pro|you v|build det|the n|bridge ?
*MOT:\twe finished it (.) in two thousand
\tnineteen . \x152100_5400\x15
%act:\tpoints at the map
*ADL:\tan(d) who paid +/. \x155400_8000\x15
@End
"""


def test_tiers_of_chat_are_turns_with_their_times_and_names():
    (record,) = read(CHAT.encode(), name="a.cha")
    assert said(record) == [
        ("Anna Adler", "when did you build the bridge?"),
        ("Mother", "we finished it in two thousand nineteen."),
        ("Anna Adler", "and who paid –"),
    ]
    assert [(turn.offset, turn.until) for turn in record.turns][1] == (2.1, 5.4)
    assert (record.language, str(record.published)) == ("en", "2019-05-03")
    assert "mor" not in record.text


@pytest.mark.parametrize(
    ("tier", "words"),
    [
        ("<we &-uh we> [//] we went .", "we uh we we went."),
        ("it cost [: costed] [* s:r] two million !", "it cost two million!"),
        ("&=laughs xxx right ?", "[laughs] […] right?"),
        ("&=imit:plane and &+fr friends (1.5) came", "[imit plane] and friends came"),
        ("+< no:: way +...", "no way…"),
        ("who paid +/?", "who paid?"),
        ("gumma@c wan(t) ta ‡ 0is Anna_Adler here ?", "gumma want ta, Anna Adler here?"),
        ("+\" that was (be)cause of me .", "that was because of me."),
    ],
)  # fmt: skip
def test_signs_of_a_transcriber_are_no_words(tier, words):
    assert spoken_words(tier) == words


def test_chat_without_its_end_breaks_off():
    record, error = read_items(CHAT.removesuffix("@End\n").encode(), name="a.cha")
    assert len(record.turns) == 3
    assert isinstance(error, CutOffError)


def test_chat_without_utterances_is_broken():
    with pytest.raises(BrokenDocumentError):
        read(b"@UTF8\n@Begin\n@Participants:\tADL Anna_Adler Interviewer\n@End\n")


def interval(begin, end, text):
    return f'            xmin = {begin} \n            xmax = {end} \n            text = "{text}" \n'


def tier(name, *intervals, kind="IntervalTier"):
    counted = [f"        intervals [{n}]:\n{each}" for n, each in enumerate(intervals, 1)]
    return (
        f'        class = "{kind}" \n        name = "{name}" \n        xmin = 0 \n        xmax = 9 \n'
        f"        intervals: size = {len(intervals)} \n{''.join(counted)}"
    )


def grid(*tiers):
    listed = "".join(f"    item [{n}]:\n{each}" for n, each in enumerate(tiers, 1))
    return (
        'File type = "ooTextFile"\nObject class = "TextGrid"\n\nxmin = 0 \nxmax = 9 \n'
        f"tiers? <exists> \nsize = {len(tiers)} \nitem []: \n{listed}"
    )


TALK = grid(
    tier("Anna Adler", interval(0, 2.1, 'Is the ""new"" bridge 12 metres?'), interval(8, 9, "Good.")),
    tier("Bert Berg - words", interval(2.1, 3, "It"), interval(3, 4, "is."), interval(4, 8, "sil")),
    tier("Bert Berg - phones", interval(2.1, 3, "ɪt")),
    tier("notes", interval(0, 9, "recorded outside")),
)  # fmt: skip
SHORT = """File type = "ooTextFile"
"TextGrid"

0
9
<exists>
2
"IntervalTier"
"Anna Adler"
0
9
2
0
2.1
"Is the ""new"" bridge 12 metres?"
8
9
"Good."
"IntervalTier"
"Bert Berg"
0
9
1
2.1
4
"It is."
"""


@pytest.mark.parametrize("text", [TALK, SHORT], ids=["long", "short"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_tiers_of_a_textgrid_are_voices(text, encoding):
    (record,) = read(text.encode(encoding), name="a.TextGrid")
    assert said(record) == [
        ("Anna Adler", 'Is the "new" bridge 12 metres?'),
        ("Bert Berg", "It is."),
        ("Anna Adler", "Good."),
    ]
    assert record.turns[1].offset == 2.1


def test_a_tier_that_says_only_what_is_on_it_is_nobodys():
    text = grid(
        tier("ORT-MAU", interval(0, 1, "We")), tier("utterances", interval(0, 2, "We build."))
    )
    (record,) = read(text.encode())
    assert said(record) == [("", "We build.")]


def test_a_textgrid_that_breaks_off_gives_what_stands_before():
    record, error = read_items(SHORT[: SHORT.index('"It is')].encode())
    assert [who for who, _words in said(record)] == ["Anna Adler"]
    assert isinstance(error, CutOffError)


@pytest.mark.parametrize(
    ("data", "error", "told"),
    [
        (b"ooBinaryFile\x08TextGrid\0\0\0\0", UnknownFormatError, "save it as a text file"),
        (grid(tier("Anna", interval(0, 1, ""))).encode(), NoTextError, "no text"),
        (SHORT.replace("9\n2\n0\n", '9\n"x"\n0\n').encode(), BrokenDocumentError, "number"),
    ],
)
def test_what_is_no_readable_textgrid_is_refused(data, error, told):
    with pytest.raises(error, match=told):
        read(data, name="a.TextGrid")


STM = """;; made by a recogniser
talk 1 Anna_Adler 0.00 2.10 <o,f0,female> when did you build it
talk 1 inter_segment_gap 2.10 2.20 <o> ignore_time_segment_in_scoring
talk 1 speaker7 2.20 5.40 <o,f0,male> two years ago
"""


def test_segments_of_stm_have_names_and_ids_are_nobody():
    (record,) = read(STM.encode(), name="a.stm")
    assert said(record) == [("Anna Adler", "when did you build it"), ("", "two years ago")]
    assert record.turns[1].offset == 2.2


def test_words_of_ctm_are_prose():
    lines = "talk 1 0.11 0.25 we 0.99\ntalk 1 0.36 0.20 build 0.98\ntalk 1 0.6 0.1 [noise] 0.5\n"
    (record,) = read(lines.encode(), name="a.ctm")
    assert said(record) == [("", "we build")]


def test_rttm_is_said_to_have_no_words():
    line = "SPEAKER talk 1 0.500 2.100 <NA> <NA> SPEAKER_00 <NA> <NA>\n"
    with pytest.raises(NoTextError, match="no words"):
        read(line.encode(), name="a.rttm")
