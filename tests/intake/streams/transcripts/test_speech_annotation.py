"""YouTube's own XML, and the files of tools that annotate speech."""

import pytest

from intake import read

from ..turns_of import said

SRV3 = """<?xml version="1.0" encoding="utf-8" ?><timedtext format="3">
<head><ws id="0"/></head><body><w t="0" id="1"/>
<p t="160" d="4119" w="1"><s ac="252">We</s><s t="240"> waited</s></p>
<p t="2350" d="1929" w="1" a="1">
</p>
<p t="2360" d="4000" w="1"><s>and</s><s t="300"> now we build.</s></p></body></timedtext>"""
SRV2 = """<timedtext format="2"><text t="160" d="2000">We waited</text>
<text t="2360" d="2000">and now we build.</text></timedtext>"""
SRV1 = """<transcript><text start="0.16" dur="2">We waited</text>
<text start="2.36" dur="2">and now we build.</text></transcript>"""


@pytest.mark.parametrize("data", [SRV1, SRV2, SRV3])
def test_captions_of_youtube_are_joined_and_keep_their_times(data):
    (record,) = read(data.encode())
    assert said(record) == [("", "We waited and now we build.")]
    assert [seconds for _place, seconds in record.turns[0].times] == [0.16, 2.36]


def test_letters_that_youtube_escapes_twice_are_read():
    (record,) = read(b'<transcript><text start="0" dur="2">We&amp;#39;re here.</text></transcript>')
    assert record.text == "We're here."


ELAN = """<ANNOTATION_DOCUMENT FORMAT="3.0"><HEADER TIME_UNITS="milliseconds"/><TIME_ORDER>
<TIME_SLOT TIME_SLOT_ID="ts1" TIME_VALUE="500"/><TIME_SLOT TIME_SLOT_ID="ts2" TIME_VALUE="2500"/>
<TIME_SLOT TIME_SLOT_ID="ts3" TIME_VALUE="6000"/></TIME_ORDER>
<TIER TIER_ID="b" PARTICIPANT="Bert Berg"><ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID="a1"
 TIME_SLOT_REF1="ts2" TIME_SLOT_REF2="ts3"><ANNOTATION_VALUE>Weil wir warten.</ANNOTATION_VALUE>
</ALIGNABLE_ANNOTATION></ANNOTATION></TIER>
<TIER TIER_ID="a" PARTICIPANT="Anna Adler"><ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID="a2"
 TIME_SLOT_REF1="ts1" TIME_SLOT_REF2="ts2"><ANNOTATION_VALUE>Warum?</ANNOTATION_VALUE>
</ALIGNABLE_ANNOTATION></ANNOTATION></TIER>
<TIER TIER_ID="a-gesture" PARTICIPANT="Anna Adler"><ANNOTATION><ALIGNABLE_ANNOTATION
 ANNOTATION_ID="a3" TIME_SLOT_REF1="ts1" TIME_SLOT_REF2="ts2"><ANNOTATION_VALUE>nickt
</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION></TIER>
<TIER TIER_ID="b-en" PARENT_REF="b"><ANNOTATION><REF_ANNOTATION ANNOTATION_ID="a4"
 ANNOTATION_REF="a1"><ANNOTATION_VALUE>Because.</ANNOTATION_VALUE></REF_ANNOTATION></ANNOTATION>
</TIER></ANNOTATION_DOCUMENT>"""
EXMARALDA = """<basic-transcription><head><meta-information><project-name>P</project-name>
<transcription-name>Am Hafen</transcription-name></meta-information><speakertable>
<speaker id="S0"><abbreviation>Anna Adler</abbreviation></speaker>
<speaker id="S1"><abbreviation>Bert Berg</abbreviation></speaker></speakertable></head><basic-body>
<common-timeline><tli id="T0" time="0.5"/><tli id="T1" time="2.5"/><tli id="T2"/></common-timeline>
<tier id="t1" speaker="S1" category="v" type="t"><event start="T1" end="T2">Weil wir </event>
<event start="T2" end="T2">warten. ((lacht))</event></tier>
<tier id="t0" speaker="S0" category="v" type="t"><event start="T0" end="T1">Warum? </event></tier>
<tier id="t2" speaker="S1" category="en" type="a"><event start="T1" end="T2">Because.</event></tier>
</basic-body></basic-transcription>"""
TRANSCRIBER = """<Trans version="2" xml:lang="de"><Speakers><Speaker id="s1" name="Anna Adler"/>
<Speaker id="s2" name="Bert Berg"/></Speakers><Episode><Section type="report">
<Turn speaker="s1" startTime="0.5" endTime="2.5"><Sync time="0.5"/>
Warum?<Event desc="laugh" type="noise"/></Turn>
<Turn speaker="s1 s2" startTime="2.5" endTime="6"><Sync time="2.5"/><Who nb="2"/>
Weil wir<Sync time="4"/> warten.</Turn></Section></Episode></Trans>"""


@pytest.mark.parametrize("data", [ELAN, EXMARALDA, TRANSCRIBER])
def test_voices_are_in_the_order_of_their_times_and_translations_are_left_out(data):
    (record,) = read(data.encode())
    assert said(record) == [("Anna Adler", "Warum?"), ("Bert Berg", "Weil wir warten.")]
    assert [turn.offset for turn in record.turns] == [0.5, 2.5]


def test_a_tier_that_names_nobody_gives_words_of_nobody():
    (record,) = read(ELAN.replace(' PARTICIPANT="Bert Berg"', "").encode())
    assert said(record) == [("Anna Adler", "Warum?"), ("", "Weil wir warten.")]


def test_words_of_a_point_without_a_time_stay_in_their_place():
    """ELAN has such points where a stretch is parted."""
    elan = (
        "<ANNOTATION_DOCUMENT><TIME_ORDER>"
        + "".join(f'<TIME_SLOT TIME_SLOT_ID="{point}"/>' for point in ("a1", "b", "c9"))
        + '</TIME_ORDER><TIER PARTICIPANT="Anna Adler">'
        + "".join(
            f'<ANNOTATION><ALIGNABLE_ANNOTATION TIME_SLOT_REF1="{begin}" TIME_SLOT_REF2="{end}">'
            f"<ANNOTATION_VALUE>{words}</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION>"
            for begin, end, words in (("a1", "b", "We build."), ("b", "c9", "Then we rest."))
        )
        + "</TIER></ANNOTATION_DOCUMENT>"
    )
    for point, time in (("a1", 1000), ("c9", 3000)):
        elan = elan.replace(f'ID="{point}"', f'ID="{point}" TIME_VALUE="{time}"')
    (record,) = read(elan.encode())
    assert said(record) == [("Anna Adler", "We build. Then we rest.")]
