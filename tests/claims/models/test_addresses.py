import pytest

from claims.models.sources.addresses import digest, normal_form


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
    assert normal_form(one) == normal_form(other)


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
    assert normal_form(one) != normal_form(other)


@pytest.mark.parametrize(
    "address", ["https://example.org:99999/", "https://[::1]/", "https://" + "a" * 70 + ".example/"]
)
def test_an_odd_address_has_a_normal_form_too(address):
    assert normal_form(address)


def test_no_address_has_no_digest():
    assert digest("") == ""
    assert len(digest("https://example.org/" + "ä" * 1900)) == 64
