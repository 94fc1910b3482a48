"""Press releases in the XML of the Nordic agencies' services."""

from intake import read, read_items
from intake.records import SpecialGenre

RELEASE = """<?xml version="1.0" encoding="UTF-8"?>
<release id="178" lang="no"><!--Long URL-->
<longurl>https://nan.example/pressemelding/havna?releaseId=178</longurl>
<body>&lt;p&gt;&amp;ndash; Vi bygger havna n&amp;aring;, sier direkt&amp;oslash;r Hanna Hecht.&lt;/p&gt;
 &lt;p&gt;Ti b&amp;aring;ter f&amp;aring;r plass.&lt;/p&gt;</body>
<boilerplate/><contactsAsText>Hanna Hecht 000 00 000</contactsAsText><embargo/>
<leadtext>Lindenau har signert kontrakt om den nye fiskerihavna.</leadtext>
<publicationDate>28.09.2018 11:15</publicationDate><title>Signerte kontrakt</title>
<language id="16"><label>Norsk</label></language><type id="19"><label>Pressemelding</label></type>
<publisher id="14"><name>Lindenau Havn</name><description>Havna er eid av byen.</description>
</publisher></release>"""


def test_a_release_has_its_words_and_none_of_its_contacts():
    (record,) = read(RELEASE.encode())
    assert record.text.split("\n\n") == [
        "Lindenau har signert kontrakt om den nye fiskerihavna.",
        "– Vi bygger havna nå, sier direktør Hanna Hecht.",
        "Ti båter får plass.",
    ]
    assert (record.title, record.language) == ("Signerte kontrakt", "no")
    assert record.published.iso == "2018-09-28T11:15"
    assert record.authors == ("Lindenau Havn",)
    assert record.special_genre is SpecialGenre.PRESS_RELEASE
    assert record.address == "https://nan.example/pressemelding/havna?releaseId=178"


def test_its_embargo_is_kept():
    held = RELEASE.replace("<embargo/>", "<embargo>29.09.2018 06:00</embargo>")
    (record,) = read(held.encode())
    assert record.embargo.iso == "2018-09-29T06:00"
    (record,) = read(held.replace("29.09.2018 06:00", "tomorrow").encode())
    assert record.status == "withheld"


def test_another_release_is_refused_by_its_name():
    (problem,) = read_items(b"<release><track>One</track></release>", name="a.xml")
    assert problem.code == "unknown_format"
