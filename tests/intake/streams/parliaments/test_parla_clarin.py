"""Parla-CLARIN, ParlaMint's older sister: the Riksdag's records since 1867."""

from intake import TurnKind, read

from ..turns_of import said

RECORD = """<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:id="prot-199293--072"><teiHeader><fileDesc>
<titleStmt><title>Riksdagens protokoll 1992/93:72</title></titleStmt></fileDesc></teiHeader><text>
<front><div type="preface"><head>prot-199293--72</head><docDate when="1993-03-10">x</docDate></div>
</front><body><div><pb facs="x"/><note>§ 1 Debatt</note>
<note type="speaker">Anf. 1 ANNA ADLER (s):</note>
<u who="i-a" next="i-6"><seg>Fru talman! Hyrorna stiger.</seg></u>
<pb facs="y"/><note>Prot. 1992/93:72</note>
<u who="i-a" prev="i-4"><seg>Vi bygger.</seg></u>
<note type="speaker">Andre vice talmannen Görel Berg:</note>
<u who="unknown"><seg>Ordet är fritt.</seg></u>
<note type="speaker">Finansminister CLARA COHN (fp) replik:</note>
<u who="i-c"><seg>Jag svarar.</seg></u>
<u who="i-a" prev="i-4"><seg>Nej.</seg></u></div></body></text></TEI>"""


def test_a_speech_that_a_page_parts_is_one_and_labels_are_taken_apart():
    (record,) = read(RECORD.encode(), name="prot.xml")
    assert said(record) == [
        ("Anna Adler", "Fru talman! Hyrorna stiger. Vi bygger."),
        ("Görel Berg", "Ordet är fritt."),
        ("Clara Cohn", "Jag svarar."),
        ("Anna Adler", "Nej."),
    ]
    told = [(turn.role, turn.party, turn.kind, turn.identifier) for turn in record.turns[:3]]
    assert told == [
        ("", "s", TurnKind.SPEECH, "i-a"),
        ("Andre vice talmannen", "", TurnKind.CHAIR, ""),
        ("Finansminister", "fp", TurnKind.SPEECH, "i-c"),
    ]
    assert record.published.iso == "1993-03-10"
