"""Real requests to real servers on this machine: what is refused is refused before anything was
asked for.
"""

import gzip
import ssl
import zlib
from threading import Event

import pytest
import trustme

from fetching import Fetcher, FetchError, Limits, Problem
from tests.web_server import Site, page, redirect, serving, status


@pytest.fixture
def site():
    with serving(Site()) as site:
        site.answers["/"] = page("<p>Wir bauen die Brücke.</p>".encode())
        yield site


def problem_of(fetcher, address):
    with pytest.raises(FetchError) as refused:
        fetcher.fetch(address)
    return refused.value.problem


def test_a_page_comes_with_every_hop(site):
    site.answers["/old"] = redirect("/new", 301)
    site.answers["/new"] = redirect(site.address("/?a=ä b", name="other.example"))
    site.answers["/?a=%C3%A4%20b"] = page(b"Text", "text/plain; charset=UTF-8")
    fetched = site.fetcher().fetch(site.address("/old"))
    assert (fetched.content, fetched.media_type, fetched.charset) == (
        b"Text",
        "text/plain",
        "utf-8",
    )
    assert [(hop.status, hop.ip) for hop in fetched.hops] == [
        (301, site.host),
        (302, site.host),
        (200, site.host),
    ]


@pytest.mark.parametrize(
    "address",
    [
        "http://127.0.0.1/", "http://localhost/", "https://127.0.0.1/", "http://10.0.0.1/", "http://192.168.0.1/",
        "http://169.254.169.254/latest/meta-data/", "http://100.64.0.1/", "http://224.0.0.1/", "http://0.0.0.0/",
        "http://[::1]/", "http://[::ffff:127.0.0.1]/", "http://[::ffff:7f00:1]/", "http://[64:ff9b::7f00:1]/",
        "http://[fd00::1]/", "http://[fe80::1]/",
    ],
)  # fmt: skip
def test_what_leads_inside_is_refused(address):
    assert problem_of(Fetcher(), address) == Problem.INSIDE


@pytest.mark.parametrize(
    "address",
    [
        "file:///etc/passwd", "ftp://example.org/", "gopher://example.org/", "//example.org/", "example.org", "", "http://",
        "http://127.1/", "http://2130706433/", "http://0x7f000001/", "http://0x7f.0.0.1/", "http://0177.0.0.1/",
        "http://127.0.0.1./", "http://ada:secret@example.org/", "http://[::1/", "http://example.org:99999/",
    ],
)  # fmt: skip
def test_what_is_no_plain_web_address_is_refused(address):
    assert problem_of(Fetcher(), address) == Problem.ADDRESS


@pytest.mark.parametrize(
    "address", ["http://example.org:22/", "https://example.org:5432/", "http://example.org:8000/"]
)
def test_ports_other_than_the_webs_are_refused(address):
    assert problem_of(Fetcher(), address) == Problem.PORT


@pytest.mark.parametrize(
    ("target", "problem"),
    [
        ("http://127.0.0.2/", Problem.INSIDE),
        ("http://inside.example/", Problem.INSIDE),
        ("http://[::1]/", Problem.INSIDE),
        ("file:///etc/passwd", Problem.ADDRESS),
        ("http://0x7f.1/", Problem.ADDRESS),
        ("http://page.example:22/", Problem.PORT),
    ],
)
def test_a_redirect_is_checked_like_an_address(site, target, problem):
    site.answers["/away"] = redirect(target)
    names = {
        "page.example": [site.host],
        "inside.example": ["127.0.0.2"],
        "127.0.0.2": ["127.0.0.2"],
        "::1": ["::1"],
    }
    fetcher = site.fetcher(resolve=lambda name, port: names[name])
    assert problem_of(fetcher, site.address("/away")) == problem


def test_redirects_in_a_ring_end(site):
    site.answers["/ring"] = redirect("/ring")
    assert problem_of(site.fetcher(), site.address("/ring")) == Problem.REDIRECTS
    assert len(site.asked) == Limits().redirects + 1


def test_a_redirect_to_nowhere_is_refused(site):
    site.answers["/nowhere"] = status(302)
    assert problem_of(site.fetcher(), site.address("/nowhere")) == Problem.REDIRECTS


def test_a_name_that_changes_its_mind_is_asked_once_and_the_checked_address_is_reached(site):
    """The first answer is allowed, every later one leads inside, where a server waits at the same
    port.
    """
    with serving(Site("127.0.0.2", site.port)) as inside:
        inside.answers["/"] = page(b"secret")
        answers = [[site.host], [inside.host], [inside.host]]
        fetched = site.fetcher(resolve=lambda name, port: answers.pop(0)).fetch(site.address())
        assert b"Wir bauen" in fetched.content
        assert (len(answers), inside.asked) == (2, [])


def test_a_name_that_changes_its_mind_between_two_hops_is_refused_at_the_second(site):
    site.answers["/away"] = redirect("/")
    answers = [[site.host], ["127.0.0.2"]]
    fetcher = site.fetcher(resolve=lambda name, port: answers.pop(0))
    assert problem_of(fetcher, site.address("/away")) == Problem.INSIDE
    assert site.asked == ["/away"]


def test_one_inner_address_among_several_spoils_them_all(site):
    fetcher = site.fetcher(resolve=lambda name, port: [site.host, "10.0.0.1"])
    assert problem_of(fetcher, site.address()) == Problem.INSIDE
    assert site.asked == []


def test_an_unknown_name_and_a_closed_door_are_told_apart(site):
    def unknown(name, port):
        raise OSError("no such name")

    assert problem_of(site.fetcher(resolve=unknown), site.address()) == Problem.UNKNOWN_HOST
    with serving(Site()) as closed:
        pass
    assert problem_of(closed.fetcher(), closed.address()) == Problem.UNREACHABLE


def test_a_body_that_is_announced_too_large_is_not_read(site):
    site.answers["/big"] = page(b"", content_length=str(2 * 1024**3))
    assert problem_of(site.fetcher(), site.address("/big")) == Problem.TOO_LARGE


def test_a_body_that_never_ends_is_left_at_the_limit(site):
    sent = []

    def endless(request):
        request.send_response(200)
        request.send_header("Transfer-Encoding", "chunked")
        request.end_headers()
        try:
            while True:
                request.wfile.write(b"1000\r\n" + b"x" * 4096 + b"\r\n")
                sent.append(4096)
        except OSError:
            pass

    site.answers["/endless"] = endless
    assert (
        problem_of(site.fetcher(Limits(size=100_000)), site.address("/endless"))
        == Problem.TOO_LARGE
    )
    assert sum(sent) < 50_000_000


@pytest.mark.parametrize("pack", [gzip.compress, zlib.compress])
def test_a_bomb_is_stopped_while_it_is_unpacked(site, pack):
    bomb = pack(b"\0" * 50_000_000)
    site.answers["/bomb"] = page(bomb, Content_Encoding="gzip")
    assert (
        problem_of(site.fetcher(Limits(unpacked=1_000_000)), site.address("/bomb"))
        == Problem.TOO_LARGE
    )


def test_a_packed_page_is_unpacked_and_a_cut_one_refused(site):
    packed = gzip.compress(b"<p>Wir bauen.</p>")
    site.answers["/packed"] = page(packed, Content_Encoding="gzip")
    site.answers["/cut"] = page(packed[:-12], Content_Encoding="gzip")
    site.answers["/odd"] = page(packed, Content_Encoding="br")
    fetched = site.fetcher().fetch(site.address("/packed"))
    assert (fetched.content, fetched.hops[0].body) == (b"<p>Wir bauen.</p>", packed)
    assert {problem_of(site.fetcher(), site.address(path)) for path in ("/cut", "/odd")} == {
        Problem.BROKEN
    }


@pytest.mark.parametrize("named", ["x-gzip", "gzip, identity", "GZIP", "gzip,gzip"])
def test_what_is_packed_is_readable_however_its_packing_is_named(site, named):
    packed = gzip.compress(b"<p>Wir bauen.</p>")
    packed = gzip.compress(packed) if named == "gzip,gzip" else packed
    site.answers["/packed"] = page(packed, Content_Encoding=named)
    assert site.fetcher().fetch(site.address("/packed")).content == b"<p>Wir bauen.</p>"


def test_a_body_that_ends_early_is_refused(site):
    site.answers["/early"] = page(b"half", content_length="400")
    assert problem_of(site.fetcher(), site.address("/early")) == Problem.UNREACHABLE


@pytest.mark.parametrize("path", ["/drip-head", "/drip-body", "/silence"])
def test_a_server_that_drips_ends_with_the_time_of_the_whole(site, path):
    stopped = Event()

    def drip(request):
        if path != "/silence":
            request.wfile.write(
                b"HTTP/1.1 200 OK\r\n" + (b"\r\n" if path == "/drip-body" else b"X-Slow: ")
            )
        try:
            for _time in range(300):
                if stopped.wait(0.02):
                    return
                if path != "/silence":
                    request.wfile.write(b"x")
        except OSError:
            pass

    site.answers[path] = drip
    try:
        assert problem_of(site.fetcher(Limits(seconds=0.3)), site.address(path)) == Problem.TIMEOUT
    finally:
        stopped.set()


@pytest.mark.parametrize("code", [404, 403, 500, 204])
def test_anything_but_a_complete_answer_is_refused_with_its_status(site, code):
    site.answers["/no"] = status(code)
    with pytest.raises(FetchError) as refused:
        site.fetcher().fetch(site.address("/no"))
    assert (refused.value.problem, refused.value.detail) == (Problem.STATUS, str(code))


@pytest.fixture(scope="module")
def authority():
    return trustme.CA()


def tls_site(authority, name):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(name).configure_cert(context)
    return Site(tls=context)


def test_the_certificate_is_verified_against_the_name_though_a_number_is_connected_to(
    authority, tmp_path
):
    trusted = tmp_path / "authority.pem"
    authority.cert_pem.write_to_path(trusted)
    with serving(tls_site(authority, "page.example")) as site:
        site.answers["/"] = page(b"<p>Wir bauen.</p>")
        fetcher = site.fetcher(certificates=str(trusted))
        assert fetcher.fetch(site.address()).content == b"<p>Wir bauen.</p>"
        assert problem_of(fetcher, site.address(name="other.example")) == Problem.CERTIFICATE
        # nobody vouches for the authority
        assert problem_of(site.fetcher(), site.address()) == Problem.CERTIFICATE
