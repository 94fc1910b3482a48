"""Who speaks in captions whose labels stand behind sounds, in brackets or in other tags."""

import pytest

from intake import ArticlePassageKind, read

from ..turns_of import of_kind, said


def one(text, **known):
    (record,) = read(text.encode(), **known)
    return record


def srt(*cues):
    return "\n".join(
        f"{number}\n00:00:0{number},000 --> 00:00:0{number},900\n{words}\n"
        for number, words in enumerate(cues, 1)
    )


def test_a_label_behind_a_sound_names_the_next_voice():
    record = one(srt("ANNA: We build.", "BOB: No.", "(LAUGHTER) ANNA: Yes.", "[MUSIC] BOB: Why?"))
    assert said(record) == [
        ("ANNA", "We build."),
        ("BOB", "No."),
        ("ANNA", "Yes."),
        ("BOB", "Why?"),
    ]
    assert of_kind(record, ArticlePassageKind.STAGE_DIRECTION) == ["(LAUGHTER)", "[MUSIC]"]


def test_a_label_behind_a_sentence_of_the_cue_names_the_next_voice():
    record = one(
        srt(
            "Dora Esch: Guten Tag.",
            "Adam Moll: Hallo zusammen. Dora\nEsch: Danke.",
            "Ich sage das Dora Esch: kein Kai. Adam Moll: Ja.",
        )
    )
    assert said(record) == [
        ("Dora Esch", "Guten Tag."),
        ("Adam Moll", "Hallo zusammen."),
        ("Dora Esch", "Danke. Ich sage das Dora Esch: kein Kai."),
        ("Adam Moll", "Ja."),
    ]


def test_a_name_in_brackets_is_a_label_where_it_is_one_elsewhere():
    record = one(srt("ANNA: We build.", "BOB: No.", "(ANNA) Right.", "(CHEERING) Thank you."))
    assert said(record) == [
        ("ANNA", "We build."),
        ("BOB", "No."),
        ("ANNA", "Right. Thank you."),
    ]


def test_a_boxed_label_names_somebody_the_first_time():
    record = one(srt("ANNA: We build.", "[Bob]: No.", "[Music] Never."))
    assert said(record) == [("ANNA", "We build."), ("Bob", "No. Never.")]


def test_first_names_that_cues_begin_with_are_voices_in_a_podcast():
    record = one(srt("Sarah: Today you will\nlearn it.", "Rents fell.", "Zorilla: Hi, it is me."))
    assert said(record) == [
        ("Sarah", "Today you will learn it. Rents fell."),
        ("", "Zorilla: Hi, it is me."),
    ]
    record = one(srt("Welcome.", "Anna: Rents fell.", "Remember: they fell.", "Tom: They did."))
    assert said(record) == [
        *(("", "Welcome."), ("Anna", "Rents fell."), ("", "Remember: they fell.")),
        ("Tom", "They did."),
    ]


def test_one_first_name_in_the_middle_is_no_voice():
    assert said(one(srt("The winner is", "Anna: she ran fast."))) == [
        ("", "The winner is Anna: she ran fast.")
    ]


def test_tags_in_braces_are_no_words():
    assert said(one(srt("ANNA: {b}We{/b} {i}build{/i}."))) == [("ANNA", "We build.")]


PLAIN = """ANNA ADLER: We build.

BOB BERG: No.

(APPLAUSE) ANNA ADLER: Yes.
[LAUGHTER] [00:02] BOB BERG: Never.
[Carla]: Why?
"""


def test_a_plain_transcript_has_its_labels_behind_sounds_and_in_brackets():
    record = one(PLAIN, name="talk.txt")
    assert said(record) == [
        ("Anna Adler", "We build."),
        ("Bob Berg", "No."),
        ("Anna Adler", "Yes."),
        ("Bob Berg", "Never."),
        ("Carla", "Why?"),
    ]
    assert record.turns[3].offset == 2.0
    assert of_kind(record, ArticlePassageKind.STAGE_DIRECTION) == ["(APPLAUSE)", "[LAUGHTER]"]


def test_a_dash_before_a_voice_is_not_the_words_before_it():
    record = one("WEBVTT\n\n00:06.000 --> 00:08.000\n- Really?\n- <v Anna>Yes.\n")
    assert said(record) == [("", "- Really?"), ("Anna", "Yes.")]


def test_a_line_of_spaces_ends_no_cue():
    """Captions that roll up begin with one (WebVTT: only an empty line ends a cue)."""
    rolling = (
        "WEBVTT Kind: captions; Language: en\n\n00:00.000 --> 00:02.000\n \nso<00:00.400><c> we</c>"
        "\n\n00:02.000 --> 00:02.010\nso we\n \n\n00:02.010 --> 00:04.000\nso we\nbuild.\n"
    )
    record = one(rolling)
    assert said(record) == [("", "so we build.")]
    assert (record.turns[0].offset, record.language) == (0.0, "en")
    assert record.title == "so we build."


TTML = """<?xml version="1.0"?><tt:tt xmlns:tt="http://www.w3.org/ns/ttml" xml:lang="de"
 xmlns:ttp="http://www.w3.org/ns/ttml#parameter" ttp:timeBase="smpte" ttp:frameRate="25"
 xmlns:ebuttm="urn:ebu:tt:metadata"><tt:head><tt:metadata><ebuttm:documentMetadata>
<ebuttm:documentStartOfProgramme>10:00:00:00</ebuttm:documentStartOfProgramme>
</ebuttm:documentMetadata></tt:metadata></tt:head><tt:body><tt:div>
<tt:p begin="09:59:59:00" end="10:00:02:12"><tt:span>Wir bauen.</tt:span></tt:p>
<tt:p begin="10:01:00:05" end="10:01:02:00">Schnell.</tt:p></tt:div></tt:body></tt:tt>"""


def test_a_broadcast_that_begins_at_ten_counts_from_its_beginning():
    (turn,) = one(TTML).turns
    assert (turn.offset, turn.until) == (0.0, 62.0)
    assert turn.seconds_at(turn.span[1] - 1) == 60.2


@pytest.mark.parametrize("doctype", ["", "<!DOCTYPE html>"])
def test_a_whole_page_that_begins_with_a_turn_is_a_transcript(doctype):
    page = f"""{doctype}<html lang="en"><head><title>Talk</title></head><body><h1>Talk</h1>
<cite>Anna:</cite>\n<time>0:00</time>\n<p>We build.</p></body></html>"""
    assert said(one(page, name="talk.html")) == [("Anna", "We build.")]


def test_an_article_that_quotes_a_transcript_is_an_article():
    prose = "<p>The council met on Monday and argued about the rents for three hours.</p>" * 4
    page = f"""<!DOCTYPE html><html lang="en"><head><title>Rents</title></head><body><article>
<h1>Rents</h1>{prose}<cite>Anna:</cite><time>0:00</time><p>We build.</p></article></body></html>"""
    record = one(page)
    assert not record.turns
    assert "argued about the rents" in record.text


def test_what_begins_like_a_thing_is_no_speaker_and_ends_the_voice_before():
    record = one(
        srt("ANNA ADLER: Wir bauen.", "Das Problem: Es fehlt Geld.", "Mein Plan: Steuern.")
    )
    assert said(record)[0] == ("Anna Adler", "Wir bauen.")
    assert {speaker for speaker, _ in said(record)[1:]} == {""}


@pytest.mark.parametrize(
    "office", ["Der Vorsitzende", "Die Moderatorin", "The Speaker", "A Member"]
)
def test_offices_and_members_speak_the_first_time(office):
    record = one(srt("ANNA ADLER: Wir bauen.", f"{office}: Danke.", "ANNA ADLER: Gern."))
    assert said(record) == [
        ("Anna Adler", "Wir bauen."),
        (office, "Danke."),
        ("Anna Adler", "Gern."),
    ]


def test_a_label_in_capitals_may_stand_on_a_line_of_its_own():
    record = one(srt("( clock ticking )", "ANNA:\nWe build\n♪ la la ♪", "BOB:\nNo."))
    assert said(record) == [("ANNA", "We build"), ("BOB", "No.")]
    directions = of_kind(record, ArticlePassageKind.STAGE_DIRECTION)
    assert directions == ["( clock ticking )", "♪ la la ♪"]


def test_words_that_announce_what_comes_on_the_next_line_are_no_label():
    record = one(srt("Dazu Anna Adler:\nWir bauen.", "Und Bernd Krüger:\nNein."))
    assert all(not turn.speaker for turn in record.turns)


def cued(*cues, name="x.srt"):
    lines = (
        f"{n}\n00:00:0{n},000 --> 00:00:0{n},900\n{words}\n" for n, words in enumerate(cues, 1)
    )
    (record,) = read("\n".join(lines).encode(), name=name)
    return record


def test_names_in_brackets_with_or_without_a_colon_are_voices():
    record = cued("JOHANNA:\nI never said that.", "(MARIE): You did!", "(laughing) JOHANNA: No.")
    assert said(record) == [
        ("Johanna", "I never said that."), ("Marie", "You did!"), ("Johanna", "No."),
    ]  # fmt: skip
    record = cued("[Anna Adler] We build.", "[Bert Berg] When?", "[Door closes] Soon.")
    assert said(record) == [("Anna Adler", "We build."), ("Bert Berg", "When? Soon.")]
    assert said(cued("[Anna Berg Street] We build.", "Soon.")) == [("", "We build. Soon.")]


def test_german_words_parted_at_line_ends_and_cues_are_whole():
    record = cued(
        "Die Mieten sind um fünf Pro-\nzent gestiegen, und", "das ist für E-\nMobilität und Nord-",
        "deutschland schlecht, für Miet-\nund Preise auch.",
    )  # fmt: skip
    assert said(record) == [
        (
            "",
            "Die Mieten sind um fünf Prozent gestiegen, und das ist für E-Mobilität und Norddeutschland "
            "schlecht, für Miet- und Preise auch.",
        )
    ]


def test_english_hyphens_stay_and_what_breaks_off_is_no_word_of_another():
    record = cued(
        "It is a well-\nknown rule that we were go-", "- No, you were not, and never would."
    )
    assert said(record)[0][1].startswith("It is a well-known rule that we were go-")
    words = "ANNA ADLER: Ich habe das nie gesa-", "BERT BERG: gar nicht, das ist doch wahr, nicht?"
    assert [turn for turn, _words in said(cued(*words))] == ["Anna Adler", "Bert Berg"]
    assert said(cued(*words))[0][1].endswith("gesa-")


def test_sounds_in_capitals_are_nobodys_words_unless_all_is_in_capitals():
    record = cued(
        "Good evening, everybody.", "CHEERING AND APPLAUSE", "HE LAUGHS", "NATO is right."
    )
    assert said(record) == [("", "Good evening, everybody. NATO is right.")]
    record = cued("GOOD EVENING, EVERYBODY.", "HE LAUGHS", "AT THE APPLAUSE.")
    assert said(record) == [("", "GOOD EVENING, EVERYBODY. HE LAUGHS AT THE APPLAUSE.")]
