"""Posts in plain text: the forms are the platforms', the words our own."""

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extraction.text.post_addresses import find_addresses, posted_at
from extraction.text.posts import find_posts

BEFORE = (
    "Die Ministerin hatte sich am Vormittag noch zurückhaltend gezeigt und keine Fragen "
    "beantwortet."
)
AFTER = "Am Abend wollte sie sich dazu nicht weiter äußern, wie ihr Büro auf Anfrage mitteilte."


def only(text):
    (post,) = find_posts(text)
    begin, end = post.body
    assert 0 <= post.span[0] <= begin <= end <= post.span[1] <= len(text)
    return post


# Plain text


@pytest.mark.parametrize(
    ("printed", "iso"),
    [
        ("9. Juli 2017", "2017-07-09"),
        ("09.07.2017", "2017-07-09"),
        ("July 9, 2017", "2017-07-09"),
        ("9 Jul 2017", "2017-07-09"),
        ("2017年7月9日", "2017-07-09"),
        ("9 июля 2017 г.", "2017-07-09"),
        ("9 juillet 2017", "2017-07-09"),
        ("9 de julio de 2017", "2017-07-09"),
        ("2017-07-09", "2017-07-09"),
        ("5:21 PM - 9 Jul 2017", "2017-07-09"),
        ("July 9, 2017 at 5:21 PM", "2017-07-09"),
        ("9. Juli 2017 um 17:21 Uhr", "2017-07-09"),
    ],
)
def test_printed_date_is_read_in_the_languages_that_embeds_have(printed, iso):
    text = (
        f"{BEFORE}\n\nWir bauen die Brücke jetzt. — Anna Beispiel (@annabeispiel) "
        f"{printed}\n\n{AFTER}"
    )
    post = only(text)
    assert (post.text, post.author, post.handle) == (
        "Wir bauen die Brücke jetzt.",
        "Anna Beispiel",
        "annabeispiel",
    )
    assert post.date == iso
    assert text[slice(*post.span)].endswith(printed)
    assert post.platform == "twitter"


@pytest.mark.parametrize(
    "attribution",
    [
        "— Anna Beispiel (@annabeispiel) 9. Juli 2017",
        "—Anna Beispiel (@annabeispiel) 9. Juli 2017",
        "– Anna Beispiel (@annabeispiel) 9. Juli 2017",
        "- Anna Beispiel (@annabeispiel) 9. Juli 2017",
        "-- Anna Beispiel (@annabeispiel) 9. Juli 2017",
        "&mdash; Anna Beispiel (@annabeispiel) 9. Juli 2017",
        "— Anna Beispiel (@annabeispiel)\n9. Juli 2017",
        "—\nAnna Beispiel\n(@annabeispiel)\n9.\nJuli\n2017",
        "\n— Anna Beispiel (@annabeispiel) 9. Juli 2017",
        "\n\n— Anna Beispiel (@annabeispiel) 9. Juli 2017",
        "\r\n— Anna Beispiel\r\n(@annabeispiel) 9. Juli 2017",
        "— Anna Beispiel @annabeispiel 9. Juli 2017",
    ],
)
def test_line_breaks_and_dashes_may_be_anywhere_in_the_attribution(attribution):
    post = only(f"{BEFORE}\n\nWir bauen die Brücke jetzt. {attribution}\n\n{AFTER}")
    assert (post.text, post.author, post.date) == (
        "Wir bauen die Brücke jetzt.",
        "Anna Beispiel",
        "2017-07-09",
    )


def test_display_name_may_be_missing():
    post = only("Jetzt erst recht! — (@annabeispiel) 9. Juli 2017")
    assert (post.text, post.author, post.handle) == ("Jetzt erst recht!", "", "annabeispiel")


def test_attribution_without_date_counts_at_the_end_of_a_paragraph():
    assert only(f"Jetzt erst recht! — Anna Beispiel (@annabeispiel)\n\n{AFTER}").date == ""


def test_foreign_post_may_run_over_paragraphs():
    words = (
        "We will build this bridge, whatever it may cost us in the end."
        "\n\nNobody is going to stop us on our way, not now and not later!"
    )
    text = f"{BEFORE}\n\n{words} — Anna Beispiel (@annabeispiel) July 9, 2017\n\n{AFTER}"
    assert only(text).text == " ".join(words.split())


def test_post_broken_inside_a_sentence_is_put_together():
    text = (
        f"{BEFORE}\n\nWir bauen die Brücke\n\njetzt und hier. — Anna Beispiel (@anna_b) 9. Juli "
        f"2017\n\n{AFTER}"
    )
    assert only(text).text == "Wir bauen die Brücke jetzt und hier."


def test_short_lines_of_one_post_belong_together():
    text = (
        f"{BEFORE}\n\nWir bauen.\nUnd zwar jetzt!\n— Anna Beispiel (@anna_b) 9. Juli "
        f"2017\n\n{AFTER}"
    )
    assert only(text).text == "Wir bauen. Und zwar jetzt!"


def test_foreign_post_is_cut_from_prose_in_the_same_line():
    text = (
        f"{BEFORE} We will build this bridge, whatever it may cost. — Anna B. (@anna_b) July 9, "
        f"2017 {AFTER}"
    )
    assert only(text).text == "We will build this bridge, whatever it may cost."


def test_words_that_announce_a_post_are_not_part_of_it():
    post = only(
        "Sie schrieb dazu auf Twitter: Wir bauen die Brücke jetzt. — Anna Beispiel "
        "(@anna_b) 9. "
        "Juli 2017"
    )
    assert post.text == "Wir bauen die Brücke jetzt."


def test_several_posts_are_found_each():
    text = (
        f"{BEFORE}\n\nErstens: Nein. — Anna B. (@anna_b) 9. Juli 2017\n\nNie. — Ben C. "
        f"(@ben_c) 10. Juli 2017"
        f"\n\n{AFTER}\nDrittens vielleicht. — Anna B. (@anna_b) 11. Juli 2017"
    )
    assert [(post.handle, post.date) for post in find_posts(text)] == [
        ("anna_b", "2017-07-09"),
        ("ben_c", "2017-07-10"),
        ("anna_b", "2017-07-11"),
    ]


def test_two_posts_in_one_line_do_not_swallow_each_other():
    posts = find_posts(
        "Nein. — Anna B. (@anna_b) 9. Juli 2017 Auch nicht. — Ben C. (@ben_c) 10. Juli 2017"
    )
    assert [post.text for post in posts] == ["Nein.", "Auch nicht."]


@pytest.mark.parametrize(
    "media",
    [" pic.twitter.com/aBcD12", "pic.twitter.com/aBcD12", " https://t.co/xyz pic.twitter.com/q"],
)
def test_picture_links_at_the_end_are_not_words(media):
    post = only(f"Die Brücke steht.{media} — Anna Beispiel (@anna_b) 9. Juli 2017")
    assert post.text == "Die Brücke steht."


def test_post_that_is_only_a_link_keeps_it():
    assert (
        only("https://t.co/AbC123 — Anna Beispiel (@anna_b) 9. Juli 2017").text
        == "https://t.co/AbC123"
    )


def test_entities_left_over_from_html_are_resolved():
    assert only("Brot &amp; Butter — Anna Beispiel (@anna_b) 9. Juli 2017").text == "Brot & Butter"


@pytest.mark.parametrize(
    ("attribution", "platform", "handle", "date"),
    [
        (
            "— Anna (@anna_b) https://twitter.com/anna_b/status/975261271670099968?ref_src=x",
            "twitter",
            "anna_b",
            "2018-03-18",
        ),
        (
            "— Anna (@anna_b) 17. März 2018 x.com/anna_b/status/975261271670099968",
            "twitter",
            "anna_b",
            "2018-03-17",
        ),
        (
            "— Anna, 17. März 2018, https://x.com/anna_b/status/975261271670099968",
            "twitter",
            "anna_b",
            "2018-03-17",
        ),
        (
            "— Anna (\u202a@anna.bsky.social\u202c) June 1, 2024 at 9:59 AM",
            "bluesky",
            "anna.bsky.social",
            "2024-06-01",
        ),
        (
            "— Anna (@anna.example) https://bsky.app/profile/anna.example/post/3kttxx6skpc2v",
            "bluesky",
            "anna.example",
            "2024-06-01",
        ),
        (
            "— Anna (@anna@ort.example) 8. Dezember 2019",
            "mastodon",
            "anna@ort.example",
            "2019-12-08",
        ),
        ("— Anna (@anna_b) auf Truth Social, 14. Juni 2023", "truthsocial", "anna_b", "2023-06-14"),
        (
            "— Anna (@anna_b) https://truthsocial.com/@anna_b/posts/110543421829476612",
            "truthsocial",
            "anna_b",
            "2023-06-14",
        ),
    ],
)
def test_platform_is_told_by_address_handle_or_name(attribution, platform, handle, date):
    post = only(f"Die Brücke steht endlich. {attribution}")
    assert (post.text, post.platform, post.handle, post.date) == (
        "Die Brücke steht endlich.",
        platform,
        handle,
        date,
    )


def test_bare_address_is_a_post_without_words():
    text = f"{BEFORE}\n\nhttps://ort.example/@anna/103270115826048975\n\n{AFTER}"
    post = only(text)
    assert (post.platform, post.handle, post.text, post.date) == (
        "mastodon",
        "anna@ort.example",
        "",
        "2019-12-08",
    )
    assert text[slice(*post.span)] == "https://ort.example/@anna/103270115826048975"


@pytest.mark.parametrize(
    "text",
    [
        "Die Ministerin (@annabeispiel) sagte am 9. Juli 2017, man werde bauen.",
        "Sie kam – wie immer – zu spät und schrieb an redaktion@zeitung.example, dass sie komme.",
        "Der Link https://twitter.com/anna_b/status/975261271670099968 steht mitten im Satz "
        "der Redaktion.",
        "",
        "@",
        "— (@)",
    ],
)
def test_handles_and_links_in_prose_are_no_posts(text):
    assert find_posts(text) == ()


# Times inside identifiers


@pytest.mark.parametrize(
    ("platform", "identifier", "minute"),
    [
        ("twitter", "975261271670099968", datetime(2018, 3, 18, 6, 43, tzinfo=UTC)),
        ("mastodon", "103270115826048975", datetime(2019, 12, 8, 3, 48, tzinfo=UTC)),
        ("truthsocial", "110543421829476612", datetime(2023, 6, 14, 16, 5, tzinfo=UTC)),
        ("bluesky", "3jzfcijpj2z2a", datetime(2023, 6, 30, 15, 3, tzinfo=UTC)),
    ],
)
def test_moment_of_posting_is_read_from_the_identifier(platform, identifier, minute):
    assert posted_at(platform, identifier).replace(second=0, microsecond=0) == minute


@pytest.mark.parametrize(
    ("platform", "identifier"), [("twitter", "20"), ("twitter", "9" * 20), ("mastodon", "1" * 5)]
)
def test_identifiers_that_carry_no_moment_give_none(platform, identifier):
    assert posted_at(platform, identifier) is None


def test_address_loses_its_query_but_keeps_its_account():
    (address,) = find_addresses("siehe https://x.com/anna_b/status/975261271670099968?s=20&t=abc.")
    assert (address.url, address.handle) == (
        "https://x.com/anna_b/status/975261271670099968",
        "anna_b",
    )


# Any text

PIECES = st.lists(
    st.sampled_from(
        [
            "—",
            "- ",
            "(@anna_b)",
            "@a@b.cc",
            " 9. Juli 2017",
            "\n",
            "\n\n",
            "\r\n",
            " ",
            "https://x.com/a/status/975261271670099968",
            "https://ort.example/@a/103270115826048975",
            "Wir bauen. ",
            "We will build it now. ",
            "auf Truth Social",
            "pic.twitter.com/x",
            ": ",
            "\u2028",
            "&mdash;",
            "(",
            ")",
        ]
    ),
    max_size=60,
).map("".join)


@settings(max_examples=150, deadline=None)
@given(st.one_of(PIECES, st.text(max_size=300)))
def test_any_text_gives_ordered_spans_inside_it(text):
    end = 0
    for post in find_posts(text):
        assert end <= post.span[0] <= post.body[0] <= post.body[1] <= post.span[1] <= len(text)
        end = post.span[1]
