"""OpenDocument texts without what stands in their margins and what was deleted."""

from intake import ArticlePassageKind, read
from tests.intake.office_files import an_odt


def text_of(body):
    return read(an_odt(body), name="a.odt")[0].text


def test_comments_notes_and_deletions_are_not_in_the_text():
    body = (
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>Weg.</text:p>"
        "</text:deletion></text:changed-region></text:tracked-changes>"
        "<text:p>Der Rat<office:annotation><text:p>prüfen!</text:p></office:annotation> stimmt"
        "<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Quelle.</text:p>"
        "</text:note-body></text:note> zu.</text:p>"
    )
    assert text_of(body) == "Der Rat stimmt zu."


def test_spaces_tabs_and_line_breaks_keep_words_apart():
    body = "<text:p>Eins<text:s text:c='3'/>zwei<text:tab/>drei<text:line-break/>vier</text:p>"
    assert text_of(body) == "Eins zwei drei\nvier"


def test_styles_name_title_and_headings_and_lists_are_marked():
    styles = '<style:style style:name="P1" style:parent-style-name="Title"/>'
    body = (
        '<text:p text:style-name="P1">Rat baut um</text:p><text:p>Am Montag begann es.</text:p>'
        "<text:h>Kosten</text:h><text:list><text:list-item><text:p>Dach</text:p></text:list-item>"
        "<text:list-item><text:p>Keller</text:p></text:list-item></text:list>"
    )
    record = read(an_odt(body, styles), name="a.odt")[0]
    assert record.title == "Rat baut um"
    assert record.text == "Am Montag begann es.\n\nKosten\n\nDach\nKeller"
    assert [passage.kind for passage in record.passages] == [
        ArticlePassageKind.HEADING,
        ArticlePassageKind.LIST_ITEM,
        ArticlePassageKind.LIST_ITEM,
    ]


def test_who_wrote_it_comes_from_the_properties_where_the_text_does_not_say():
    record = read(an_odt("<text:p>Ein Text.</text:p>", meta="<dc:creator>Anna Adler</dc:creator>"))[
        0
    ]
    assert record.authors == ("Anna Adler",)
    assert record.origins["authors"] == "properties"
