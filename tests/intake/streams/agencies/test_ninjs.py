"""ninjs in its three generations, which name the same things differently."""

import json

import pytest

from intake import IntakeError, read, read_items

HTML = "<p>Lindenau (nan) - Die Stadt baut &amp; plant.</p><p>«Schneller», sagte Anna Adler.</p>"
TEXT = "Lindenau (nan) - Die Stadt baut & plant.\n\n«Schneller», sagte Anna Adler."

ONE = {
    "uri": "urn:1",
    "type": "text",
    "version": "2",
    "versioncreated": "2025-10-14T10:00:00+0200",
    "pubstatus": "usable",
    "urgency": 4,
    "language": "de",
    "byline": "Von Anna Adler",
    "headline": "Lindenau baut",
    "located": "Lindenau",
    "body_text": "Lindenau (nan) - Die Stadt baut & plant. «Schneller», sagte Anna Adler.",
    "body_html": HTML,
    "subject": [{"code": "1", "name": "Bauen"}],
    "place": [{"name": "Lindenau", "rel": "about"}],
    "genre": [{"code": "Opinion", "name": "Kommentar"}],
    "description_text": "Es geht los.",
    "ednote": "Bild folgt.",
    "associations": {"featuremedia": {"type": "picture", "headline": "Kran"}},
}
TWO = {
    "uri": "urn:1",
    "type": "text",
    "version": "2",
    "versioncreated": "2025-10-14T10:00:00+0200",
    "pubstatus": "usable",
    "urgency": 4,
    "language": "de",
    "by": "Von Anna Adler",
    "headlines": [
        {"role": "social", "value": "Baut!"},
        {"role": "main", "value": "Lindenau baut"},
    ],
    "located": "Lindenau",
    "bodies": [
        {"role": "text", "contenttype": "text/plain", "value": ONE["body_text"]},
        {"role": "html", "contenttype": "text/html", "value": HTML},
        {"role": "nitf", "contenttype": "application/nitf+xml", "value": f"<nitf>{HTML}</nitf>"},
        {"role": "html5", "contenttype": "text/html", "value": HTML},
    ],
    "subjects": [{"uri": "u:1", "name": "Bauen"}],
    "places": [{"name": "Lindenau"}],
    "genres": [{"name": "Kommentar"}],
    "descriptions": [{"role": "caption", "value": "x"}, {"role": "lead", "value": "Es geht los."}],
    "ednote": "Bild folgt.",
    "associations": [{"name": "featuremedia", "type": "picture"}],
}
THREE = {
    **{k: v for k, v in TWO.items() if k not in ("versioncreated", "pubstatus", "ednote")},
    "standard": {"name": "ninjs", "version": "3.1"},
    "versionCreated": "2025-10-14T10:00:00+0200",
    "pubStatus": "usable",
    "edNote": "Bild folgt.",
    "bodies": [
        {"role": "main", "contentType": "text/plain", "value": ONE["body_text"]},
        {"role": "richtext", "contentType": "application/xhtml+xml", "value": HTML},
    ],
}


def one(members):
    (record,) = read(json.dumps(members).encode())
    return record


@pytest.mark.parametrize("members", [ONE, TWO, THREE], ids=["1.x", "2.x", "3.x"])
def test_each_generation_gives_the_same_article(members):
    record = one(members)
    assert record.title == "Lindenau baut"
    assert record.text == TEXT
    assert record.authors == ("Anna Adler",)
    assert (record.identifier, record.version, record.urgency) == ("urn:1", "2", 4)
    assert str(record.modified) == "2025-10-14T10:00:00+02:00"
    assert record.lead == "Es geht los."
    assert record.subjects == ("Bauen",)
    assert record.places == ("Lindenau",)
    assert record.special_genre == "opinion"
    assert record.notes == ("Bild folgt.",)


def test_a_body_is_read_past_many_chances_of_a_break():
    words = "a<wbr>" * 400
    article = {**ONE, "body_html": f"<p>Das Zeichen {words}.</p><p>Ende.</p>", "body_text": ""}
    text = read(json.dumps(article).encode())[0].text
    assert text == f"Das Zeichen {'a' * 400}.\n\nEnde."


def test_an_embargo_counts_beside_a_status_of_usable():
    record = one({**ONE, "embargoed": "2025-10-15T04:30:00+00:00"})
    assert (record.status, str(record.embargo)) == ("usable", "2025-10-15T04:30:00+00:00")


def test_an_embargo_that_cannot_be_read_holds_the_article_back():
    assert one({**ONE, "embargoed": "bis heute Abend"}).status == "withheld"


@pytest.mark.parametrize("status", ["withheld", "canceled"])
def test_a_withdrawal_is_a_record_even_without_words(status):
    members = {"uri": "urn:1", "versioncreated": "2025-10-14T10:00:00Z", "pubstatus": status}
    assert one(members).status == status


def test_a_list_and_an_object_with_items_hold_several():
    assert len(read(json.dumps([ONE, TWO]).encode())) == 2
    assert len(read(json.dumps({"items": [ONE, TWO]}).encode())) == 2


def test_a_picture_and_a_number_among_them_are_said_by_number():
    picture = {"uri": "p", "type": "picture", "versioncreated": "2025-10-14T10:00:00Z"}
    found = list(read_items(json.dumps([ONE, picture, 7, TWO]).encode()))
    problems = [found[1], found[2]]
    assert all(isinstance(problem, IntakeError) for problem in problems)
    assert [problem.item for problem in problems] == ["item 2", "item 3"]
    assert found[3].title == "Lindenau baut"


def test_wrong_types_do_not_stop_it():
    record = one({**ONE, "genre": "Satire", "headlines": "x", "place": 3, "subject": [None, 1]})
    assert record.special_genre == "satire"


def test_what_is_no_json_is_an_error():
    cut = b'{"uri": "urn:1", "versioncreated": "2025-10-14T10:00:00Z", "headline": "Ab'
    (problem,) = read_items(cut)
    assert problem.code == "broken"


def with_bodies(*bodies, **members):
    item = {"uri": "x:1", "type": "text", "pubstatus": "usable", "bodies": list(bodies), **members}
    (record,) = read(json.dumps(item).encode())
    return record


def test_an_item_without_a_body_has_its_description():
    record = with_bodies(descriptions=[{"role": "text", "value": "Die Stadt baut."}])
    assert record.text == "Die Stadt baut."
    assert "summary" in record.warnings[0]


def test_the_lead_alone_is_not_the_body():
    record = with_bodies(
        {"role": "lead", "contenttype": "text/html", "value": "<p>Kurz.</p>"},
        {"role": "main", "contenttype": "text/html", "value": "<p>Kurz.</p><p>Lang.</p>"},
    )
    assert record.text == "Kurz.\n\nLang."


def test_long_lines_of_a_plain_body_are_paragraphs():
    long = "Die Stadt Lindenau will schneller bauen als geplant. " * 4
    words = f"Lindenau baut\n{long}\n– Wir bauen, sagte Anna Adler."
    record = with_bodies({"role": "text", "contenttype": "text/plain", "value": words})
    assert record.text.split("\n\n")[::2] == ["Lindenau baut", "– Wir bauen, sagte Anna Adler."]


def test_place_and_photographer_beside_the_text_are_marked():
    body = """<article><div class="dat">Wohnen NAN</div><p>Die Stadt baut.</p><figure>
<div class="byline">Bernd Eck</div><figcaption>Ein Kran.</figcaption></figure></article>"""
    record = with_bodies({"role": "html5", "contenttype": "text/html", "value": body})
    kinds = [passage.kind.value for passage in record.passages]
    assert kinds == ["dateline", "credit", "caption"]


def outlet_of(**members):
    return one({**ONE, **members}).outlet


def test_the_outlet_is_who_sends_it_and_not_who_told_it():
    told = {
        "name": "Stadt Lindenau",
        "role": "http://cv.iptc.org/newscodes/infosourcerole/originfo",
    }
    sender = {"name": "NAN", "role": "http://cv.iptc.org/newscodes/infosourcerole/provider"}
    assert outlet_of(infosources=[told, sender], copyrightholder="Nord GmbH") == "NAN"
    assert outlet_of(infoSources=[told, {"name": "dpa"}], copyrightholder="dpa GmbH") == "dpa"
    assert outlet_of(infosources=[told], copyrightholder="Nord GmbH") == "Nord GmbH"
    assert outlet_of(infosource=[{"name": "NAN"}]) == "NAN"
    assert outlet_of(infosources=[told], source="XYZ") == "XYZ"
    assert outlet_of(infosources="x") == ""


def test_a_package_with_words_of_its_own_is_an_article_beside_its_stories():
    story = {**TWO, "uri": "urn:2", "bodies": [{"value": "<p>Ein Kasten.</p>"}]}
    package = {**TWO, "type": "composite", "associations": [story, {"type": "picture"}, 7]}
    assert [each.identifier for each in read(json.dumps(package).encode())] == ["urn:1", "urn:2"]
    of_text = {**TWO, "associations": {"sidebar": story}}
    assert [each.identifier for each in read(json.dumps(of_text).encode())] == ["urn:1"]


def test_an_embargo_of_a_package_holds_its_stories():
    story = {**ONE, "uri": "urn:2"}
    package = {"uri": "urn:1", "type": "composite", "versioncreated": "2025-10-14T10:00:00Z",
               "embargoed": "2025-10-15T04:30:00Z", "associations": {"a": story}}  # fmt: skip
    assert str(one(package).embargo) == "2025-10-15T04:30:00Z"
    until = {**package, "embargoeduntil": package["embargoed"], "embargoed": None}
    assert str(one(until).embargo) == "2025-10-15T04:30:00Z"


def test_what_holds_a_package_holds_its_stories():
    silent = {k: v for k, v in TWO.items() if k not in ("pubstatus", "ednote")}
    package = {"uri": "urn:1", "type": "composite", "associations": [{**silent, "uri": "urn:2"}]}
    assert one({**package, "pubstatus": "withheld"}).status == "withheld"
    assert one({**package, "ednote": "Embargoed until the speech"}).status == "withheld"
    assert one({**package, "pubstatus": "usable"}).status == "usable"


def test_what_a_machine_wrote_is_said():
    code = "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"
    assert "machine" in one({**ONE, "digitalSourceType": {"uri": code}}).warnings[0]
    person = "http://cv.iptc.org/newscodes/digitalsourcetype/digitalCreation"
    assert one({**ONE, "digitalsourcetype": {"uri": person}}).warnings == ()


@pytest.mark.parametrize("around", ['{"items": %s}', "%s"])
def test_a_list_that_breaks_off_gives_the_items_in_front_of_the_break(around):
    items = [
        {
            "uri": f"urn:x:{n}",
            "version": "1",
            "pubstatus": "usable",
            "headline": f"Harbour {n}",
            "body_html": f"<p>Lindenau builds harbour {n}.</p>",
        }
        for n in (1, 2, 3)
    ]
    whole = around % json.dumps(items)
    *records, problem = read_items(whole[: whole.index("harbour 3")].encode(), name="a.json")
    assert [record.title for record in records] == ["Harbour 1", "Harbour 2"]
    assert (problem.code, problem.item) == ("broken", "item 3")


def test_an_item_names_the_one_that_it_goes_on_from_and_a_search_has_several():
    item = {
        **{"uri": "urn:nan:2", "type": "text", "language": "de", "evolvedfrom": "urn:nan:1"},
        **{"headline": "Hafen", "bodyXhtml": "<html><body><p>Er öffnet.</p></body></html>"},
    }
    answer = {"data": {"search": {"totalHits": 2, "items": [item, {**item, "uri": "urn:nan:3"}]}}}
    first, second = read(json.dumps(answer).encode(), name="a.json")
    assert (first.identifier, first.evolved_from) == ("urn:nan:2", "urn:nan:1")
    assert (second.identifier, second.text) == ("urn:nan:3", "Er öffnet.")
