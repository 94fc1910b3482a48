"""MediaWiki exports: the prose of the last revision, without notes, sources and struck words."""

from intake import ArticlePassageKind, read, read_items

from .turns_of import of_kind

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
