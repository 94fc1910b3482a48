"""MediaWiki exports: the prose of the last revision, without notes, sources and struck words."""

import pytest

from intake import ArticlePassageKind, read, read_items

from ..turns_of import of_kind

DUMP = """<mediawiki xmlns="http://www.mediawiki.org/xml/export-0.11/" version="0.11" xml:lang="de">
<siteinfo><sitename>Wikinews</sitename><dbname>dewikinews</dbname>
<base>https://news.example.org/wiki/Hauptseite</base></siteinfo>
<page><title>Lindenau baut</title><ns>0</ns><id>1</id>
<revision><id>10</id><timestamp>2025-10-13T10:00:00Z</timestamp>
<text xml:space="preserve">Alte Fassung.</text></revision>
<revision><id>11</id><timestamp>2025-10-14T10:00:00Z</timestamp>
<text xml:space="preserve">{{Datum|14. Oktober 2025}}
[[Datei:Kran.jpg|thumb|Ein Kran]]
'''[[Lindenau]]''' baut &lt;s&gt;langsam&lt;/s&gt; schneller&lt;ref&gt;Eine Fußnote.&lt;/ref&gt; als
[[Plan|geplant]].&lt;br /&gt;Das sagte {{w|Anna Adler}} am Montag. &lt;!-- stimmt das? --&gt;

{{Zitat|Text=Wir bauen jetzt.|Autor=Anna Adler}}

== Rat stimmt zu ==
* Erster Punkt
* Zweiter Punkt

{| class="wikitable"
| Zelle
|}

Der Rat stimmte zu.

== Quellen ==
* {{Quelle|URL=https://example.org|Titel=Meldung}}
[[Kategorie:Themenportal]]</text></revision></page>
<page><title>Diskussion:Lindenau</title><ns>1</ns><revision><id>12</id>
<text>Nicht lesen.</text></revision></page>
<page><title>Alt</title><ns>0</ns><redirect title="Lindenau baut"/><revision><id>13</id>
<text>#WEITERLEITUNG [[Lindenau baut]]</text></revision></page>
<page><title>Leer</title><ns>0</ns><revision><id>14</id><text/></revision></page></mediawiki>"""


def test_the_last_revision_is_read_as_prose():
    record = next(iter(read_items(DUMP.encode())))
    assert record.text.split("\n\n") == [
        "Lindenau baut schneller als geplant. Das sagte Anna Adler am Montag.",
        "Wir bauen jetzt. — Anna Adler",
        "Rat stimmt zu",
        "Erster Punkt",
        "Zweiter Punkt",
        "Der Rat stimmte zu.",
    ]
    assert of_kind(record, ArticlePassageKind.QUOTE) == ["Wir bauen jetzt. — Anna Adler"]
    assert of_kind(record, ArticlePassageKind.HEADING) == ["Rat stimmt zu"]


def test_date_address_and_version_are_kept():
    record = next(iter(read_items(DUMP.encode())))
    assert str(record.published) == "2025-10-14"
    assert str(record.modified) == "2025-10-14T10:00:00Z"
    assert record.address == "https://news.example.org/wiki/Lindenau_baut"
    assert (record.outlet, record.language, record.version) == ("Wikinews", "de", "11")


def test_an_empty_page_is_said_and_talk_and_redirects_passed_over():
    items = list(read_items(DUMP.encode()))
    assert len(items) == 2
    assert (items[1].code, items[1].item) == ("no_text", "page 4 Leer")


def test_an_export_that_breaks_off_gives_what_stands_before():
    items = list(read_items(DUMP.encode()[:-200]))
    assert items[0].title == "Lindenau baut"
    assert items[-1].code == "cut_off"


def test_an_export_without_pages_is_an_error():
    (problem,) = read_items(b"<mediawiki><siteinfo/></mediawiki>")
    assert problem.code == "broken"


def test_read_raises_the_first_problem():
    assert read(DUMP.replace("<text/>", "<text>Voll.</text>").encode())[1].title == "Leer"


def prose_of(wikitext):
    page = f"<page><title>T</title><ns>0</ns><revision><text>{wikitext}</text></revision></page>"
    return read(f"<mediawiki>{page}</mediawiki>".encode())[0].text


def test_words_that_templates_dress_stay_in_their_sentence():
    assert prose_of("Adler did {{em|not}} say so, {{abbr|SPD|a party}}.") == (
        "Adler did not say so, SPD."
    )
    assert prose_of("{{ill|Anna Adler|de}} paid {{nowrap|{{US$|5 billion}}}}.") == (
        "Anna Adler paid US$5 billion."
    )


def test_figures_in_templates_keep_sign_and_power():
    assert prose_of("It fell by {{val|-5|u=%}}, {{minus}}3 and {{nts|-4}}.") == (
        "It fell by -5 %, −3 and -4."
    )
    assert prose_of("{{val|10|e=9}} of 10{{sup|9}} and 10&lt;sup&gt;-3&lt;/sup&gt;.") == (
        "10×10⁹ of 10⁹ and 10⁻³."
    )
    assert prose_of(
        "{{convert|5|km|mi}}, {{cvt|5|to|6|km|mi}}, {{frac|1|2}} and {{frac|5|1|2}}"
    ) == ("5 km, 5 to 6 km, 1/2 and 5 1/2")
    assert prose_of("In 2020{{endash}}2024 it was {{formatnum:1234567}}.") == (
        "In 2020–2024 it was 1234567."
    )


def test_a_quotation_element_has_the_marks_that_a_browser_draws():
    assert prose_of(
        "The mayor said &lt;q&gt;we will [[Bridge|build]]&lt;/q&gt; to the council."
    ) == ("The mayor said “we will build” to the council.")


def test_templates_without_words_leave_none():
    assert (
        prose_of("It is so.{{citation needed|date=May 2024}} {{r|adler}}Yes.") == "It is so. Yes."
    )


def news(wikitext):
    (record,) = read(
        f"<mediawiki><page><title>T</title><ns>0</ns><revision><id>1</id><text>{wikitext}</text>"
        "</revision></page></mediawiki>".encode()
    )
    return record


def test_a_dateline_of_wikinews_is_its_date_and_no_prose():
    record = news("'''Lindenau''' ([[Deutschland]]), 05.03.2024 – Die Mieten steigen.")
    assert record.text == "Lindenau (Deutschland), 05.03.2024 – Die Mieten steigen."
    assert str(record.published) == "2024-03-05"
    assert of_kind(record, ArticlePassageKind.DATELINE) == ["Lindenau (Deutschland), 05.03.2024 – "]


def test_a_byline_has_the_date_and_a_quotation_beside_the_text_its_speaker():
    record = news(
        "{{byline|date=March 5, 2024|location=Lindenau}}\nRents rose.\n\n"
        "{{QuoteRight|We cannot pay.|Anna Adler|tenant}}"
    )
    assert str(record.published) == "2024-03-05"
    assert record.text == "Rents rose.\n\nWe cannot pay. — Anna Adler"


@pytest.mark.parametrize(
    ("template", "words"),
    [
        ("{{rquote|right|We cannot pay.|Anna Adler|The Herald}}", "We cannot pay. — Anna Adler"),
        ("{{cquote|We cannot pay.|20px|20px|Anna Adler}}", "We cannot pay. — Anna Adler"),
        ("{{cquote|We cannot pay.|author=Anna Adler}}", "We cannot pay. — Anna Adler"),
        ("{{Quote box|quote=We cannot pay.|author=Anna Adler|width=30%}}",
         "We cannot pay. — Anna Adler"),
        ("{{pullquote|We cannot pay.|Anna Adler}}", "We cannot pay. — Anna Adler"),
        ("{{quote|We cannot pay.|source=Anna Adler}}", "We cannot pay. — Anna Adler"),
        # Where it was printed is nobody who said it.
        ("{{quote|We cannot pay.|source=The Herald, 5 March}}", "We cannot pay."),
        ("{{quote|We cannot pay.|50px}}", "We cannot pay."),
    ],
)  # fmt: skip
def test_a_quotation_has_its_words_and_speaker_where_its_template_has_them(template, words):
    record = news(f"Rents rose.\n\n{template}")
    assert record.text.split("\n\n")[1] == words
    assert of_kind(record, ArticlePassageKind.QUOTE) == [words]


def test_a_link_to_a_category_with_a_colon_before_it_is_words():
    assert prose_of("Er lebt in ([[:Kategorie:Land|Land]]).[[Kategorie:Land]]") == (
        "Er lebt in (Land)."
    )
    assert prose_of("Siehe [[:Datei:Haus.jpg]] dort.") == "Siehe Datei:Haus.jpg dort."
    assert prose_of("Er lebt hier. [[:en:House]]") == "Er lebt hier. en:House"


def test_a_dateline_with_a_linked_country_tells_the_day():
    page = "'''Lindenau''' ([[:Kategorie:Land|Land]]), 14.10.2019 – Die Stadt baut."
    record = read(
        f"<mediawiki><page><title>T</title><revision><text>{page}</text></revision></page>"
        "</mediawiki>".encode()
    )[0]
    assert str(record.published) == "2019-10-14"


def test_a_date_in_the_middle_of_a_sentence_stays_there():
    assert prose_of("{{date|March 1, 2024}}\nIt ended on {{date|March 2, 2024}}, she said.") == (
        "It ended on March 2, 2024, she said."
    )
    assert prose_of("300 homes{{dash}}paid {{as of|2024}}.") == "300 homes—paid as of 2024."


def test_the_latest_revision_counts_where_it_comes_first_and_data_are_no_article():
    revisions = "".join(
        f"<revision><timestamp>{moment}</timestamp><model>wikitext</model><text>{words}</text>"
        f"<content><role>mediainfo</role><text>{{}}</text></content></revision>"
        for moment, words in (("2025-10-14T10:00:00Z", "Neu."), ("2025-10-13T10:00:00Z", "Alt."))
    )
    page = f"<page><title>T</title><ns>0</ns>{revisions}</page>"
    data = page.replace("wikitext", "wikibase-item")
    record, problem = read_items(f"<mediawiki>{page}{data}</mediawiki>".encode())
    assert record.text == "Neu."
    assert (problem.code, problem.item) == ("no_article", "page 2 T")


def test_a_page_of_thousands_of_templates_and_notes_is_read_to_its_end():
    words = "Der {{w|Rat}} baut&lt;ref&gt;Note.&lt;/ref&gt; {{w|viel}}. " * 3000
    page = (
        f"<page><title>x</title><ns>0</ns><revision><text>{words}Schluss.</text></revision></page>"
    )
    (record,) = read(f"<mediawiki>{page}</mediawiki>".encode(), name="x.xml")
    assert record.text == "Der Rat baut viel. " * 3000 + "Schluss."
