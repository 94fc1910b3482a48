"""Which addresses are one place, and which page a page says that it is."""

import pytest

from intake.addresses import address_digest, canonical_address, clean_address, place_key


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://example.org/a", "HTTPS://WWW.Example.ORG:443/a/"),
        ("https://example.org/a", "http://example.org:80/a?"),
        ("https://example.org/a", "https://example.org/a#chapter-2"),
        ("https://example.org/a", "https://example.org/a#:~:text=bauen"),
        (
            "https://example.org/a?id=7",
            "https://example.org/a?utm_source=x&id=7&fbclid=abc&wt_mc=1",
        ),
        ("https://example.org/?a=1&b=2", "https://example.org/?b=2&a=1"),
        ("https://bücher.example/ä", "https://xn--bcher-kva.example/%c3%a4"),
        ("https://example.org/%7Eada", "https://example.org/~ada"),
        (
            "https://twitter.com/ada/status/975261271670099968",
            "https://mobile.twitter.com/Ada/status/975261271670099968",
        ),
        (
            "https://twitter.com/ada/status/975261271670099968",
            "https://x.com/ada/status/975261271670099968?s=20",
        ),
        (
            "https://twitter.com/ada/status/975261271670099968",
            "https://x.com/i/web/status/975261271670099968/photo/1",
        ),
    ],
)
def test_one_place_however_its_address_is_written(one, other):
    assert place_key(one) == place_key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://example.org/a", "https://example.org/A"),
        ("https://example.org/a", "https://example.org:8443/a"),
        ("https://example.org/a", "https://news.example.org/a"),
        ("https://example.org/a?id=7", "https://example.org/a?id=8"),
        ("https://example.org/#!/a", "https://example.org/#!/b"),
        ("https://example.org/a%2Fb", "https://example.org/a/b"),
        (
            "https://x.com/ada/status/975261271670099968",
            "https://x.com/ada/status/975261271670099969",
        ),
        (
            "https://x.com/ada/status/975261271670099968",
            "https://example.org/?of=x.com/ada/status/975261271670099968",
        ),
        (
            "https://mastodon.example/@ada/109372843234234234",
            "https://social.example/@ada/109372843234234234",
        ),
    ],
)
def test_two_places_stay_two(one, other):
    assert place_key(one) != place_key(other)


@pytest.mark.parametrize(
    "address", ["https://example.org:99999/", "https://[::1]/", "https://" + "a" * 70 + ".example/"]
)
def test_an_odd_address_has_a_normal_form_too(address):
    assert place_key(address)


def test_no_address_has_no_digest():
    assert address_digest("") == ""
    assert len(address_digest("https://example.org/" + "ä" * 1900)) == 64


PAGE = "https://www.blatt.example/politik/rat-1.html"
VIDEO = "https://www.youtube.com/watch?v=dQw4w9WgXcQ"


@pytest.mark.parametrize(
    "address",
    [
        "https://m.blatt.example/politik/rat-1.html",
        "https://amp.blatt.example/politik/rat-1.html",
        "https://www.blatt.example/politik/rat-1.amp.html",
        "https://www.google.com/amp/s/www.blatt.example/politik/rat-1.amp.html",
        "https://www-blatt-example.cdn.ampproject.org/c/s/www.blatt.example/politik/rat-1.amp.html",
        "https://webcache.googleusercontent.com/search?q=cache:AbCdEfGhIjKl:www.blatt.example/politik/rat-1.html+&cd=1",
        f"{PAGE}?xing_share=news&fbclid=1&utm_campaign=x&outputType=amp",
    ],
)
def test_one_page_for_phones_in_a_cache_and_shared_is_one(address):
    assert place_key(address) == place_key(PAGE)


@pytest.mark.parametrize(
    "address",
    [
        "https://youtu.be/dQw4w9WgXcQ?si=abc",
        "https://www.youtube.com/embed/dQw4w9WgXcQ",
        "https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?rel=0",
        "https://www.youtube.com/shorts/dQw4w9WgXcQ",
        "https://m.youtube.com/watch?t=9&v=dQw4w9WgXcQ",
    ],
)
def test_one_video_under_its_forms_is_one(address):
    assert place_key(address) == place_key(VIDEO)


@pytest.mark.parametrize(
    "name",
    [
        "AffairId",
        "reference",
        "ref",
        "source",
        "session",
        "cid",
        "keyword",
        "campaign",
        "share",
        "page",
        "utmost",
        "ocident",
        "wtid",
        "attachment",
        "pkid",
        "mtime",
        "fbid",
        "gclidx",
    ],
)
def test_papers_that_differ_in_a_parameter_are_two_whatever_it_begins_with(name):
    one, other = (f"https://parlament.example/papier?{name}={number}" for number in (1, 2))
    assert place_key(one) != place_key(other)
    assert clean_address(one) == one


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("#!/a", "#!/b"),
        ("#/drs/1", "#/drs/2"),
        ("#page=2", "#page=3"),
        ("#20/1234", "#20/1235"),
        ("#Drs-20-123", "#Drs-20-124"),
        ("#doc=1", "#doc=2"),
    ],
)
def test_papers_that_differ_in_a_fragment_are_two(one, other):
    assert place_key(f"https://parlament.example/papier{one}") != place_key(
        f"https://parlament.example/papier{other}"
    )


def test_a_copy_in_an_archive_of_the_web_is_not_the_page():
    assert place_key(f"https://web.archive.org/web/2024/{PAGE}") != place_key(PAGE)


@pytest.mark.parametrize(
    ("found_at", "declared", "own"),
    [
        (f"{PAGE}?utm_source=x", PAGE, PAGE),
        ("https://m.blatt.example/politik/rat-1.html", PAGE, PAGE),
        (PAGE, "https://www.blatt.example/", PAGE),
        (PAGE, "https://andere.example/rat", PAGE),
        (
            "https://parl.example/d?AffairId=1",
            "https://parl.example/d",
            "https://parl.example/d?AffairId=1",
        ),
        (
            "https://blatt.example/politik/rat",
            "https://blatt.example/politik/",
            "https://blatt.example/politik/rat",
        ),
        (
            "https://blatt.example/rat/seite-2",
            "https://blatt.example/rat",
            "https://blatt.example/rat",
        ),
        ("", f"{PAGE}?fbclid=1", PAGE),
        ("https://blatt.example/a", "/b?x=1", "https://blatt.example/b?x=1"),
    ],
)
def test_a_page_s_own_word_decides_where_it_can_be_true(found_at, declared, own):
    assert canonical_address(found_at, declared) == own
