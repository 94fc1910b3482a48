"""Feeds and pages of the tests' own, on a server of this machine."""

from __future__ import annotations

from http.server import BaseHTTPRequestHandler

from procrastinate.contrib.django import app

from claims.jobs.worker_connector import WorkerConnector
from streams.feed_polling import poll_feed
from streams.models import Feed
from tests.web_server import Answer, Site, page

_PLACES = ("Lindenau", "Brenz", "Auhausen", "Sollerup", "Wittmoor", "Karlshagen", "Hohenfelde")
_THINGS = ("Brücke", "Schule", "Halle", "Bücherei", "Mühle", "Straßenbahn", "Feuerwache")
_DEEDS = ("abreißen", "verkaufen", "sanieren", "vermieten", "erweitern", "schließen", "verlegen")


def article_page(number: int) -> bytes:
    """A page of words that no other number has."""
    place, thing = _PLACES[number % 7], _THINGS[number // 7 % 7]
    words = " ".join(
        f"Punkt{number}x{each} wird im {each}. Ausschuss beraten." for each in range(9)
    )
    return (
        f"<!doctype html><html lang='de'><head><title>{place}: {thing} {number}</title></head>"
        f"<body><article><h1>{place}: {thing} {number}</h1><p>Der Rat von {place} will die {thing} "
        f"mit der Nummer {number} im kommenden Jahr {_DEEDS[number // 49 % 7]}.</p><p>{words}</p>"
        f"<p>„Wir haben {number} Gründe dafür“, sagte die Bürgermeisterin.</p></article></body>"
        "</html>"
    ).encode()


def rss(site: Site, numbers: range, head: str = "") -> bytes:
    items = "".join(
        f"<item><guid isPermaLink='false'>nr-{number}</guid><title>Nr. {number}</title>"
        f"<link>{site.address(f'/a/{number}')}</link>"
        f"<pubDate>Tue, 14 Oct 2025 07:05:00 +0200</pubDate></item>"
        for number in numbers
    )
    return (
        "<?xml version='1.0' encoding='utf-8'?><rss version='2.0'><channel><title>Der Bote</title>"
        f"<link>{site.address('/')}</link><language>de</language>{head}{items}</channel></rss>"
    ).encode()


def fill(site: Site, entries: int) -> None:
    """A feed at ``/feed`` with so many entries, their pages, and a robots.txt that allows them."""
    numbers = range(1, entries + 1)
    for number in numbers:
        site.answers[f"/a/{number}"] = page(article_page(number))
    site.answers["/feed"] = page(rss(site, numbers), "application/rss+xml")
    site.answers["/robots.txt"] = page(b"User-agent: *\nDisallow: /private/\n", "text/plain")


def breaking_every_third(site: Site) -> None:
    """As a proxy does on a bad day: cut in the middle, an error of its own, or no answer at all."""
    asked = 0

    def broken(answer: Answer) -> Answer:
        def answered(request: BaseHTTPRequestHandler) -> None:
            nonlocal asked
            asked += 1
            if asked % 3:
                answer(request)
            elif asked % 9 == 3:
                request.send_response(200)
                request.send_header("Content-Type", "text/html")
                request.send_header("Content-Length", "100000")
                request.end_headers()
                request.wfile.write(b"<html><p>Der Rat")
            elif asked % 9 == 6:
                request.send_error(502)

        return answered

    for path, answer in list(site.answers.items()):
        site.answers[path] = broken(answer)


def work(*queues: str) -> None:
    """Do what is due until nothing is."""
    with app.replace_connector(WorkerConnector()) as worker:
        worker.run_worker(
            wait=False,
            install_signal_handlers=False,
            listen_notify=False,
            queues=list(queues or ("fetching",)),
        )


def polled(feed: Feed) -> Feed:
    """The feed as one poll leaves it."""
    poll_feed(feed)
    feed.refresh_from_db()
    return feed
