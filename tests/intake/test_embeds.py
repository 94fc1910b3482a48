"""Posts in a page's HTML as the platforms hand them out, and again in the text made of it."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extraction.text.posts import find_posts
from intake import read, read_items

BEFORE = (
    "Die Ministerin hatte sich am Vormittag noch zurückhaltend gezeigt und keine Fragen "
    "beantwortet."
)
AFTER = "Am Abend wollte sie sich dazu nicht weiter äußern, wie ihr Büro auf Anfrage mitteilte."
KNOWN_TO_EXTRACTION = ("twitter", "bluesky", "mastodon", "truthsocial")
PAGES = Path(__file__).parent / "pages"


def posts_of(html):
    record = read(f"<meta charset='utf-8'>{html}".encode(), content_type="text/html")[0]
    return record.text, record.posts


TWEET = """<p>Davor steht ein Absatz der Redaktion.</p>
<blockquote class="twitter-tweet" data-lang="de"><p lang="de" dir="ltr">
Die Brücke<br>steht. <a href="https://t.co/x">pic.twitter.com/x</a></p>&mdash; Anna
Beispiel (@anna_b)
<a href="https://twitter.com/anna_b/status/975261271670099968?ref_src=twsrc%5Etfw">18. März
2018</a></blockquote>
<script async src="https://platform.twitter.com/widgets.js"></script><p>Danach auch.</p>"""


def test_tweet_embed_becomes_a_paragraph_with_its_address():
    text, (post,) = posts_of(TWEET)
    assert (post.text, post.author, post.handle, post.posted.iso[:10]) == (
        "Die Brücke steht.",
        "Anna Beispiel",
        "anna_b",
        "2018-03-18",
    )
    assert post.address == "https://twitter.com/anna_b/status/975261271670099968"
    assert text[slice(*post.body)] == "Die Brücke steht."
    assert text.startswith("Davor steht ein Absatz der Redaktion.\n\n")
    assert text.endswith("\n\nDanach auch.")
    assert "script" not in text


@pytest.mark.parametrize(
    ("embed", "expected"),
    [
        (
            '<blockquote class="twitter-tweet"><p>Wir fangen an.</p>&mdash; Anna (@anna_b) <a '
            'href="https://twitter.com/anna_b/status/133640144317198338" '
            'data-datetime="2011-11-07T20:21:07+00:00">'
            "November 7, 2011</a></blockquote>",
            ("twitter", "anna_b", "2011-11-07", "Wir fangen an."),
        ),
        (
            '<blockquote class="twitter-tweet"><p lang="ja">始めます。</p>&mdash; 花子 (@hanako_b) '
            "<a "
            'href="https://x.com/hanako_b/status/975261271670099968">2018年3月18日</a></blockquote>',
            ("twitter", "hanako_b", "2018-03-18", "始めます。"),
        ),
        (
            '<blockquote class="twitter-tweet"><p>Nein &amp; nochmals nein.</p>&mdash; '
            "(@anna_b) <a "
            'href="https://x.com/anna_b/status/975261271670099968">March 18, 2018</a></blockquote>',
            ("twitter", "anna_b", "2018-03-18", "Nein & nochmals nein."),
        ),
        (
            '<blockquote class="bluesky-embed" '
            'data-bluesky-uri="at://did:plc:a1/app.bsky.feed.post/3kttxx6skpc2v" '
            'data-bluesky-cid="bafy"><p lang="de">Es geht voran.<br><br>[image or embed]</p>'
            "&mdash; Anna (<a "
            'href="https://bsky.app/profile/did:plc:a1?ref_src=embed">@anna.bsky.social</a>) '
            "<a "
            'href="https://bsky.app/profile/did:plc:a1/post/3kttxx6skpc2v?ref_src=embed">May '
            "31, 2024 at 11:59 PM</a>"
            "</blockquote>",
            # The dialog prints the embedder's local time, the record key holds the moment in UTC.
            ("bluesky", "anna.bsky.social", "2024-06-01", "Es geht voran."),
        ),
        (
            '<blockquote class="mastodon-embed" data-embed-url="https://ort.example/@anna/103270115826048975/embed">'
            '<a href="https://ort.example/@anna/103270115826048975"><div>Post by '
            "@anna@ort.example</div><div>"
            "View on Mastodon</div></a></blockquote>",
            ("mastodon", "anna@ort.example", "2019-12-08", ""),
        ),
        (
            '<blockquote data-x="1" class="wide mastodon-embed"><p>Wir bauen die Brücke.</p> — Anna '
            '(@anna@ort.example) <a href="https://ort.example/@anna/103270115826048975">8. Dezember '
            "2019</a></blockquote>",
            ("mastodon", "anna@ort.example", "2019-12-08", "Wir bauen die Brücke."),
        ),
        (
            '<blockquote class="tiktok-embed" '
            'cite="https://www.tiktok.com/@anna.b/photo/7106594312292453675"><section></section>'
            "</blockquote>",
            ("tiktok", "anna.b", "2022-06-07", ""),
        ),
        (
            '<iframe src="https://ort.example/@anna/103270115826048975/embed" '
            'class="mastodon-embed"></iframe>',
            ("mastodon", "anna@ort.example", "2019-12-08", ""),
        ),
        (
            '<iframe src="https://truthsocial.com/@an/110543421829476612/embed" '
            'class="truthsocial-embed"></iframe>',
            ("truthsocial", "an", "2023-06-14", ""),
        ),
    ],
)
def test_embed_forms(embed, expected):
    text, posts = posts_of(f"<body><p>{BEFORE}</p>{embed}<p>{AFTER}</p></body>")
    assert [(post.platform, post.handle, post.posted.iso[:10], post.text) for post in posts] == [
        expected
    ]
    assert text.startswith(BEFORE)
    assert text.endswith(AFTER)


@pytest.mark.parametrize("name", sorted(path.stem for path in PAGES.glob("*.html")))
def test_the_extraction_finds_the_same_post_again_in_the_text(name):
    record = read((PAGES / f"{name}.html").read_bytes(), address="https://kurier.example/a")[0]
    known = [post for post in record.posts if post.platform in KNOWN_TO_EXTRACTION]
    found = {post.span: post for post in find_posts(record.text)}
    for post in known:
        assert found[post.span].text == post.text
        assert found[post.span].url == post.address


PIECES = st.lists(
    st.sampled_from(
        [
            *(
                "—",
                "- ",
                "(@anna_b)",
                "@a@b.cc",
                " 9. Juli 2017",
                "<p>",
                "</p>",
                "<br>",
                " ",
                "&mdash;",
            ),
            *(
                "<a href='https://x.com/a/status/975261271670099968'>",
                "</a>",
                "Wir bauen. ",
                "(",
                ")",
            ),
            *("<blockquote class='twitter-tweet'>", "</blockquote>", "<template>", "</template>"),
            *(
                "<figure>",
                "<figcaption>",
                "</figure>",
                "<q>",
                "</q>",
                "<noscript>",
                "\u2028",
                "<hr>",
            ),
        ]
    ),
    max_size=60,
).map("".join)


@settings(max_examples=100, deadline=None)
@given(st.one_of(PIECES, st.text(max_size=200)))
def test_any_markup_gives_spans_inside_its_text_or_an_error_that_says_why(html):
    for item in read_items(
        f"<p>{html}<blockquote class='twitter-tweet'>{html}</blockquote>".encode()
    ):
        for part in (*getattr(item, "posts", ()), *getattr(item, "passages", ())):
            assert 0 <= part.span[0] <= part.span[1] <= len(item.text)
