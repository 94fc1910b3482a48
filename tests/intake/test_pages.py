"""What a page's text, passages and facts are, case by case."""

import json

import pytest

from intake import ArticlePassageKind, read

FIRST = "Die Stadt hat am Montag entschieden, das alte Rathaus zu sanieren und die Bibliothek zu verlegen."
LAST = (
    "Der Rat stimmt im Dezember darüber ab, danach werden die ersten Aufträge vergeben, heißt es."
)


def page(body="", head="", title="Rathaus wird saniert", language="de"):
    return (
        f'<!DOCTYPE html><html lang="{language}"><head><meta charset="utf-8"><title>{title}</title>{head}</head>'
        f"<body><nav><a href='/'>Start</a></nav><article><h1>{title}</h1><p>{FIRST}</p>{body}<p>{LAST}</p></article></body></html>"
    )


def read_page(body="", head="", address="https://kurier.example/a", **kind):
    return read(page(body, head, **kind).encode(), content_type="text/html", address=address)[0]


def between(record):
    """The text between the first and the last paragraph."""
    return record.text.removeprefix(FIRST).removesuffix(LAST).strip()


def kinds(record):
    return {record.text[slice(*p.span)]: p.kind for p in record.passages}


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<p>Am <time>3. Mai</time> sagte <span class='author'>Anna Adler</span> das.</p>", "Am 3. Mai sagte Anna Adler das."),
        ("<p>Der Knopf <button>Start</button> und das <label>Feld</label> fehlten ihm.</p>", "Der Knopf Start und das Feld fehlten ihm."),
        ("<p>Sie sagte: <q>Wir <q>bauen</q> jetzt.</q> Dann ging sie.</p>", "Sie sagte: „Wir ‚bauen‘ jetzt.“ Dann ging sie."),
        ("<p>Sie sagte: <q>„Wir bauen.“</q> Dann ging sie.</p>", "Sie sagte: „Wir bauen.“ Dann ging sie."),
        ("<p>Eins ist ein Satz.<br><br>Zwei ist auch einer.</p>", "Eins ist ein Satz.\n\nZwei ist auch einer."),
        # Looked for from break to break: else this takes an hour.
        (f"<p>Eins ist ein Satz.{'&#9;' * 300_000}Er ist kurz.<br> <br>Zwei.</p>", "Eins ist ein Satz. Er ist kurz.\n\nZwei."),
        ("<p>Eins ist ein Satz.<br>\n<br/> Zwei ist auch einer.</p>", "Eins ist ein Satz.\n\nZwei ist auch einer."),
        ("<p>„Wir <span>bau</span><span>en</span>“, sagte sie im Rat.</p>", "„Wir bauen“, sagte sie im Rat."),
        ("<p>Das Bürger&shy;meister&shy;amt&nbsp;schweigt weiter dazu.</p>", "Das Bürgermeisteramt schweigt weiter dazu."),
        ("<p>Die Bundes<wbr>tags<wbr>wahl war am <wbr />Sonntag.</p><p>Das ist alles.</p>", "Die Bundestagswahl war am Sonntag.\n\nDas ist alles."),
        ("<p>Der Film<embed src='a.swf' title=\"a > b\"> lief lange.</p><embed src=b.swf/><p>Das ist alles.</p>", "Der Film lief lange.\n\nDas ist alles."),
        ("<p>Es sind 10<sup>9</sup> Euro und 5&nbsp;m<sup>2</sup> je Kopf.</p>", "Es sind 10⁹ Euro und 5 m² je Kopf."),
        ("<p>Das steht im Bericht.<sup><a href='#fn1'>1</a></sup> Mehr nicht.</p>", "Das steht im Bericht. Mehr nicht."),
        ("<p>Es kostet <math><mn>1</mn><mo>,</mo><mn>5</mn></math> Mio. Euro.</p>", "Es kostet 1,5 Mio. Euro."),
        ("<p>Es fehlen <math><mn>1</mn><mfrac><mn>1</mn><mn>2</mn></mfrac></math> Meter.</p>", "Es fehlen 1 1/2 Meter."),
        (
            "<p>Es sind <math><semantics><msup><mn>10</mn><mn>6</mn></msup><annotation>10^6</annotation></semantics></math> Euro.</p>",
            "Es sind 10⁶ Euro.",
        ),
        (
            "<p>Es gilt <math><mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mn>2</mn></mfrac></math> für alle.</p>",
            "Es gilt (a+b)/2 für alle.",
        ),
        ("<p>Es sind <math><mroot><mn>8</mn><mn>3</mn></mroot></math> und <math><msqrt><mn>2</mn></msqrt></math>.</p>", "Es sind ³√8 und √2."),
        # A picture shows it, and the formula is there for those who hear the page.
        (
            "<p>Es sind <span style='display: none'><math><mn>3</mn><mo>&#8290;</mo><mi>k</mi></math></span><img alt='3k'> je Kopf.</p>",
            "Es sind 3k je Kopf.",
        ),
        ("<p>Sie sagt <del>nie</del><ins>immer</ins> die Wahrheit dazu.</p>", "Sie sagt immer die Wahrheit dazu."),
        ("<p hidden>Niemand sieht das hier.</p><p>Das sehen alle hier.</p>", "Das sehen alle hier."),
        ("<template><p>Niemand sieht das hier.</p></template><p>Das sehen alle.</p>", "Das sehen alle."),
        ("<div style='display: none'><p>Niemand sieht das.</p></div><p>Das sehen alle.</p>", "Das sehen alle."),
        ("<section class='share-prices'><p>Die Aktie fiel am Montag um drei Prozent.</p></section>", "Die Aktie fiel am Montag um drei Prozent."),
        ("<p id='social-housing'>Der soziale Wohnungsbau stockt seit Jahren in der Stadt.</p>", "Der soziale Wohnungsbau stockt seit Jahren in der Stadt."),
        ("<p>Der Satz steht zweimal da, für zwei Breiten.</p><p class='m'>Der Satz steht zweimal da, für zwei Breiten.</p>", "Der Satz steht zweimal da, für zwei Breiten."),
        ("<p>Lesen Sie auch: <a href='/x'>„Wir reißen alles ab“</a></p><p>Das ist alles dazu.</p>", "Das ist alles dazu."),
        ("<p>Artikel anhören</p><p>Teilen</p><p>Anzeige</p><p>Das ist alles dazu.</p>", "Das ist alles dazu."),
    ],
)  # fmt: skip
def test_the_words_that_a_reader_sees_are_the_text(markup, text):
    assert between(read_page(markup)) == text


def test_chances_of_a_break_nest_nothing_however_many():
    words = "a<wbr>" * 400
    assert between(read_page(f"<p>Das Zeichen war {words}.</p><p>Das ist alles.</p>")) == (
        f"Das Zeichen war {'a' * 400}.\n\nDas ist alles."
    )


def many_paragraphs(count=8):
    return [
        f"Der Rat hat am Montag über den Punkt {n} der Ordnung lange beraten." for n in range(count)
    ]


@pytest.mark.parametrize("name", ["inline-placeholder", "paywall", "para teaser"])
def test_a_name_that_each_paragraph_has_makes_none_of_them_a_box(name):
    paragraphs = many_paragraphs()
    body = "".join(f"<p class='{name}'>{words}</p>" for words in paragraphs)
    assert between(read_page(body)) == "\n\n".join(paragraphs)


def test_teasers_beside_the_article_stay_out_however_many():
    teasers = "".join(f"<div><p class='teaser'>{words}</p></div>" for words in many_paragraphs(20))
    assert between(read_page(f"<div>{teasers}</div>")) == ""


COOKIES = "<p>Diese Seite verwendet Cookies und gibt Daten an 2202 Anbieter weiter, wenn Sie zustimmen.</p>"


@pytest.mark.parametrize(
    "box",
    [
        f"<div role='dialog' class='layer'>{COOKIES * 20}</div>",
        f"<div aria-modal='true'>{COOKIES * 20}</div>",
        f"<div id='onetrust-consent-sdk'><div>{COOKIES * 20}</div></div>",
    ],
)
def test_a_box_that_asks_for_consent_is_no_article_however_long(box):
    several = box.replace(COOKIES * 20, "".join(COOKIES.replace("2202", str(n)) for n in range(20)))
    markup = page().replace("<nav>", f"{several}<nav>")
    text = read(markup.encode(), content_type="text/html")[0].text
    assert text == f"{FIRST}\n\n{LAST}"


def test_a_body_that_a_script_is_to_show_is_read_where_only_a_teaser_is_seen():
    paragraphs = many_paragraphs()
    hidden = "".join(f"<p>{words}</p>" for words in paragraphs)
    record = read_page(f"<div id='articleBody' style='display: none'>{hidden}</div>")
    assert between(record) == "\n\n".join(paragraphs)


def test_a_page_that_shows_its_beginning_alone_is_read_from_its_data():
    paragraphs = [FIRST, *many_paragraphs(), LAST]
    head = data({**ARTICLE, "articleBody": "\n\n".join(paragraphs)})
    record = read_page(head=head)
    assert record.text == "\n\n".join(paragraphs)
    assert record.origins["text"] == "json-ld"
    assert (
        read_page("".join(f"<p>{words}</p>" for words in paragraphs[1:-1]), head).origins.get(
            "text"
        )
        is None
    )


def test_a_line_behind_a_quotation_says_whose_it_is():
    quoted = f"<blockquote><p>{FIRST} {LAST}</p></blockquote>"
    line = "<p class='cite'>— <a href='/adler'>Anna Adler</a>, Rede im Rat</p>"
    markup = page().replace(f"<p>{FIRST}</p><p>{LAST}</p>", quoted + line)
    assert read(markup.encode(), content_type="text/html")[0].text.endswith(
        "— Anna Adler, Rede im Rat"
    )


def test_a_paragraph_that_tells_of_signing_up_asks_for_nothing():
    told = (
        "Die Stadträtin wollte sich dort anmelden, um den Newsletter abonnieren zu können. »Den "
        'Newsletter abonnieren wollen viele«, sagte sie im <a href="/rat">Rat</a> dazu am Montag.'
    )
    assert "Stadträtin" in between(read_page(f"<p>{told}</p>"))


def test_an_article_in_several_elements_with_advertising_between_is_read_whole():
    paragraphs = many_paragraphs(10)
    part = "<div class='grid'><div class='article__body'>{}</div></div>"
    parts = [
        part.format("".join(f"<p>{words}</p>" for words in some))
        for some in (paragraphs[:7], paragraphs[7:9], paragraphs[9:])
    ]
    advertising = (
        "<div class='ad-slot'><p>Jetzt das neue Angebot sichern und sparen, nur heute.</p></div>"
    )
    markup = page().replace(f"<p>{FIRST}</p><p>{LAST}</p>", advertising.join(parts))
    assert read(markup.encode(), content_type="text/html")[0].text == "\n\n".join(paragraphs)


@pytest.mark.parametrize(
    "markup",
    [
        "<figure><blockquote>Wir bauen jetzt.</blockquote><figcaption>Anna Adler</figcaption></figure>",
        "<blockquote>Wir bauen jetzt.<footer>Anna Adler</footer></blockquote>",
        "<blockquote><p>Wir bauen jetzt.</p><footer>— <cite>Anna Adler</cite></footer></blockquote>",
        "<blockquote><p>„Wir bauen jetzt.“</p><p class='author'>Anna Adler</p></blockquote>",
    ],
)
def test_a_quotation_set_apart_keeps_its_speaker(markup):
    record = read_page(markup)
    assert between(record) == "„Wir bauen jetzt.“ – Anna Adler"
    assert kinds(record)[between(record)] is ArticlePassageKind.QUOTE


def test_words_that_stand_below_again_are_a_pull_quote():
    record = read_page(
        "<blockquote>Das Geld ist da, der Wille fehlt</blockquote>"
        "<p>„Das Geld ist da, der Wille fehlt“, sagte Anna Adler am Montag.</p>"
    )
    assert kinds(record)["Das Geld ist da, der Wille fehlt"] is ArticlePassageKind.PULL_QUOTE


def test_headings_lists_captions_and_credits_are_marked_where_they_stand():
    record = read_page(
        "<h2>Kosten</h2><ul><li>Das Dach ist alt</li><li>Der Keller auch</li></ul>"
        "<figure><img><figcaption>Das Rathaus im Mai. Foto: Bert Berg/dpa</figcaption></figure>"
        "<table><tr><th>Jahr</th><th>Euro</th></tr><tr><td>2024</td><td>12</td></tr></table>"
    )
    found = kinds(record)
    assert found["Kosten"] is ArticlePassageKind.HEADING
    assert found["Das Dach ist alt"] is ArticlePassageKind.LIST_ITEM
    assert found["Das Rathaus im Mai."] is ArticlePassageKind.CAPTION
    assert found["Foto: Bert Berg/dpa"] is ArticlePassageKind.CREDIT
    assert found["2024 | 12"] is ArticlePassageKind.TABLE
    assert [(s.heading, s.level) for s in record.sections] == [("Kosten", 2)]
    assert "Das Dach ist alt\nDer Keller auch" in record.text


def test_an_interview_s_questions_are_marked():
    record = read_page(
        "<p><b>Warum dauert das so lange?</b></p><p>Weil das Geld fehlt, ganz einfach.</p>"
        "<p><b>Und wer bezahlt am Ende?</b></p><p>Alle zusammen, wie immer hier.</p>"
    )
    asked = [t for t, kind in kinds(record).items() if kind is ArticlePassageKind.QUESTION]
    assert asked == ["Warum dauert das so lange?", "Und wer bezahlt am Ende?"]


# Facts
# --------------------------------------------------------------------------------------------


def data(*blocks):
    return "".join(
        f'<script type="application/ld+json">{block if isinstance(block, str) else json.dumps(block)}</script>'
        for block in blocks
    )


ARTICLE = {"@type": "NewsArticle", "headline": "Rathaus wird saniert"}


@pytest.mark.parametrize(
    ("head", "body", "published"),
    [
        (data({**ARTICLE, "datePublished": "2025-10-14T23:30:00-05:00"}), "", "2025-10-14T23:30:00-05:00"),
        (data({**ARTICLE, "datePublished": "2017-07"}), "", "2017-07"),
        ("", '<p><abbr title="2011-08-25T01:40:40Z">vor einer Stunde</abbr></p>', "2011-08-25T01:40:40Z"),
        (data({**ARTICLE, "datePublished": "1987-03-04"}), "", "1987-03-04"),
        (data("{broken: ", {**ARTICLE, "datePublished": "2024-05-06"}), "", "2024-05-06"),
        (data({"@graph": [{"@type": "WebSite"}, {**ARTICLE, "datePublished": "2024-05-06"}]}), "", "2024-05-06"),
        (data({"@type": "ClaimReview", "itemReviewed": {"@type": "Claim", "datePublished": "2018-01-05"}, "datePublished": "2024-05-06"}), "", "2024-05-06"),
        (data({**ARTICLE, "@type": "LiveBlogPosting", "coverageStartTime": "2024-05-06T08:00:00Z", "liveBlogUpdate": [{"@type": "BlogPosting", "datePublished": "2024-05-06T18:00:00Z"}]}), "", "2024-05-06T08:00:00Z"),
        ('<meta property="article:published_time" content="2024-05-06T07:00:00+02:00">', "", "2024-05-06T07:00:00+02:00"),
        ("", '<p><time datetime="2024-05-06">6. Mai</time></p>', "2024-05-06"),
        ("", "<p>Stand: 06.05.2024, 07:15 Uhr</p>", "2024-05-06T07:15"),
        ("", "<p>Anna Adler wurde am 3. Mai 1987 in Lindenau geboren und lebt dort bis heute.</p>", None),
        ("", "<p>Anna Adler was born on May 3, 1987, in Lindenau and has lived there since.</p>", None),
        ("", "<p>Das Gesetz vom 3. Mai 2019 gilt weiter, sagte sie im Rat der Stadt.</p>", None),
        (data({**ARTICLE, "datePublished": "0001-01-01T00:00:00"}), "", None),
        (data({**ARTICLE, "datePublished": "1970-01-01T00:00:00Z"}), '<p><time datetime="2024-05-06">6. Mai</time></p>', "2024-05-06"),
        (data({**ARTICLE, "datePublished": "1970-05-06"}), "", "1970-05-06"),
        (data({**ARTICLE, "@type": "LiveBlogPosting", "liveBlogUpdate": [{"datePublished": "2024-05-06T18:00:00Z"}, {"datePublished": "2024-05-06T08:00:00Z"}]}), "", "2024-05-06T08:00:00Z"),
        ("", '<ul><li><time datetime="2024-05-06T18:00:00Z">20.00</time> Ende der Sitzung</li><li><time datetime="2024-05-06T08:00:00Z">10.00</time> Beginn der Sitzung</li></ul>', "2024-05-06T08:00:00Z"),
        ('<meta property="article:published_time" content="2017-07">', "", "2017-07"),
        ("", '<p class="date">Lindenau, 4. März 1987</p>', "1987-03-04"),
        (data({"@type": "ClaimReview", "datePublished": "2024-05-07", "itemReviewed": {"@type": "CreativeWork", "datePublished": "2018-01-05"}}, {**ARTICLE, "datePublished": "2024-05-06"}), "", "2024-05-06"),
    ],
)  # fmt: skip
def test_the_date_is_the_article_s_own_as_precise_as_it_is_known(head, body, published):
    record = read_page(body, head)
    assert (record.published.iso if record.published else None) == published


@pytest.mark.parametrize(
    ("author", "authors"),
    [
        ({"@type": "Person", "name": "Prof. Dr. Anna v. Adler"}, ("Prof. Dr. Anna v. Adler",)),
        ({"@type": "Person", "name": "Adler, Anna"}, ("Anna Adler",)),
        ("dpa/afp", ("dpa", "AFP")),
        ([{"name": "Anna Adler"}, {"name": "Bert Berg"}], ("Anna Adler", "Bert Berg")),
        ({"@type": "Person", "name": "Interview: Anna Adler"}, ("Anna Adler",)),
        ({"@type": "Organization", "name": "Kurier"}, ("Kurier",)),
        ("Dr. med. Berg, Bert", ("Dr. med. Bert Berg",)),
        ("King, Martin L., Jr.", ("Martin L. King Jr.",)),
        ("Martin L. King Jr.", ("Martin L. King Jr.",)),
        ("Adler, Anna; Berg, Bert", ("Anna Adler", "Bert Berg")),
        ("Text: Anna Adler, Fotos: Bert Berg", ("Anna Adler",)),
        ("Protokoll: Anna Adler", ("Anna Adler",)),
        ("Anna Adler mit dpa", ("Anna Adler", "dpa")),
        ("O'Neill, Sean", ("Sean O'Neill",)),
        ("AFP/AP", ("AFP", "AP")),
        ("dpa-AFX", ("dpa-AFX",)),
        ("ANNA ADLER", ("Anna Adler",)),
    ],
)
def test_authors_are_written_as_a_person_would(author, authors):
    publisher = {"@type": "Organization", "name": "Kurier"}
    record = read_page(head=data({**ARTICLE, "author": author, "publisher": publisher}))
    assert record.authors == authors
    assert record.origins["authors"] == "json-ld"


def test_people_that_the_page_names_count_for_more_than_the_outlet_as_its_own_author():
    head = data({**ARTICLE, "author": {"name": "Kurier"}, "publisher": {"name": "Kurier"}})
    record = read_page('<p class="byline">Von <a rel="author" href="/a">Anna Adler</a></p>', head)
    assert record.authors == ("Anna Adler",)


@pytest.mark.parametrize(
    "written", ["Anna Adler WLZT", "Anna Adler WLZT Executive News Editor", "Anna Adler, WLZT"]
)
def test_the_outlet_behind_a_name_is_no_part_of_it(written):
    head = data({**ARTICLE, "author": written, "publisher": {"name": "WLZT.com"}})
    assert read_page(head=head).authors == ("Anna Adler",)


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ('<meta property="og:title" content="Rathaus wird saniert | Kurier"><meta property="og:site_name" content="Kurier">', "Rathaus wird saniert"),
        (data({**ARTICLE, "headline": "Rathaus wird sani…"}), "Rathaus wird saniert"),
        (data({**ARTICLE, "headline": "Rathaus wird &quot;saniert&quot;"}), 'Rathaus wird "saniert"'),
        (data({"@type": "ItemList", "itemListElement": [{"@type": "NewsArticle", "headline": "Ganz anderes"}]}), "Rathaus wird saniert"),
    ],
)  # fmt: skip
def test_the_title_is_the_headline_without_outlet(head, title):
    assert read_page(head=head).title == title


def test_a_kicker_is_no_part_of_the_title():
    markup = page().replace("<h1>", "<h1><span class='kicker'>Stadtrat:</span> ")
    record = read(markup.encode(), address="https://kurier.example/a")[0]
    assert (record.kicker, record.title) == ("Stadtrat", "Rathaus wird saniert")


def test_the_page_s_canonical_address_is_the_article_s():
    record = read_page(
        head='<link rel="canonical" href="https://kurier.example/a?utm_source=x">',
        address="https://m.kurier.example/a?fbclid=1",
    )
    assert record.address == "https://kurier.example/a"


@pytest.mark.parametrize("declared", ["iso-8859-1", "utf-8", "ascii"])
@pytest.mark.parametrize("written", ["utf-8", "cp1252"])
def test_a_wrong_charset_spoils_no_letter(declared, written):
    data = page("<p>Der Stra&szlig;enbau kostet – sagte sie – „viel“ Geld.</p>").encode(written)
    data = data.replace(b'"utf-8"', f'"{declared}"'.encode())
    record = read(data, content_type=f"text/html; charset={declared}")[0]
    assert "– sagte sie – „viel“ Geld" in record.text


def test_pasted_markup_without_head_is_read_as_a_page():
    pasted = f"<meta charset='utf-8'><h2>Rathaus</h2><p>{FIRST}</p><ul><li>{LAST}</li></ul>"
    record = read(pasted.encode(), content_type="text/plain")[0]
    assert "<" not in record.title + record.text
    assert FIRST in record.text


@pytest.mark.parametrize(
    ("pasted", "title", "text"),
    [
        ("<p>Ada spielte <i>Piano</i> und sagte: <q>Wir bauen.</q></p>", "Ada spielte Piano und sagte: „Wir bauen.“", "Ada spielte Piano und sagte: „Wir bauen.“"),
        ("<h2>Rathaus</h2><p>Kurz.</p><ul><li>eins</li><li>zwei</li></ul>", "Rathaus", "Kurz.\n\neins\nzwei"),
        ("<span>Nur ein Satz ohne Absatz.</span><b>x</b>", "Nur ein Satz ohne Absatz.x", "Nur ein Satz ohne Absatz.x"),
        ("<p>Seen.</p><p hidden>Unseen.</p><div aria-hidden='true'><p>Unseen.</p></div>", "Seen.", "Seen."),
    ],
)  # fmt: skip
def test_all_that_was_copied_is_read_however_short(pasted, title, text):
    record = read(f"<meta charset='utf-8'>{pasted}".encode(), content_type="text/plain")[0]
    assert (record.title, record.text) == (title, text)


@pytest.mark.parametrize(
    ("facts", "warning"),
    [({"isAccessibleForFree": False}, "paywall"), ({"datePublished": "2190-01-01"}, "future")],
)
def test_what_an_editor_should_look_at_is_a_warning(facts, warning):
    body = f"<p>{FIRST} Das steht fest.</p><p>{LAST} So ist es.</p>"
    (said,) = read_page(body, data({**ARTICLE, **facts})).warnings
    assert warning in said
