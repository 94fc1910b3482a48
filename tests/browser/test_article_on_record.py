"""An article as a newsroom has it: from its address or a file, corrected, withdrawn, brought back,
and in a new version whose claims move.
"""

import pytest
from playwright.sync_api import expect

from articles import incoming
from articles.models import Article
from claims.models import Claim
from tests.browser.conftest import work
from tests.browser.test_accessibility import AXE, violations
from tests.web_server import Site, page, serving

pytestmark = pytest.mark.browser

TEXT = (
    "<p>Der Rat der Stadt Lindenau hat am Montag lange über die alte Brücke über die Aue beraten, "
    "die seit zwei Jahren gesperrt ist und deren Pfeiler nicht mehr zu retten sind.</p>"
    "<p>Die Ministerin Ada Sommer sagte am Montag: „Wir bauen die Brücke noch in diesem Jahr.“</p>"
    "<p>Der Bürgermeister Ben Winter erklärte, dass die Stadt die Hälfte der Kosten trage. Gebaut "
    "wird im Herbst, wenn das Wasser niedrig steht und die Vögel gebrütet haben.</p>"
)
CHANGED = TEXT.replace("die Hälfte der Kosten", "ein Drittel der Kosten").replace(
    "<p>Der Rat", "<p>Das Ministerium gibt Geld für den Neubau an der Aue.</p><p>Der Rat", 1
)


def a_page(text):
    return page(
        f"""<!doctype html><html lang="de"><head><title>Die Brücke fällt</title>
        <link rel="canonical" href="https://bote.example/bruecke">
        <script type="application/ld+json">{{"@type": "NewsArticle",
        "headline": "Die Brücke fällt", "datePublished": "2025-10-14T07:05:00+02:00",
        "publisher": {{"@type": "Organization", "name": "Lindenauer Bote"}}}}</script></head>
        <body><article><h1>Die Brücke fällt</h1>{text}</article></body></html>""".encode()
    )


@pytest.fixture
def site(monkeypatch):
    with serving(Site()) as site:
        site.answers["/bruecke"] = a_page(TEXT)
        monkeypatch.setattr(incoming, "page_fetcher", site.fetcher)
        yield site


def add_address(desk, site):
    desk.goto("/articles/new/")
    desk.get_by_label("Address or text").fill(site.address("/bruecke"))
    desk.get_by_role("button", name="Add and analyse").click()
    expect(desk.get_by_role("heading", name="Incoming articles")).to_be_visible()
    work()


def test_from_an_address_to_an_article_corrected_withdrawn_and_brought_back(desk, site):
    add_address(desk, site)
    desk.reload()
    expect(desk.get_by_role("heading", name="Die Brücke fällt")).to_be_visible()
    expect(desk.locator(".article-head")).to_contain_text("14 October 2025")

    desk.get_by_role("link", name="Correct", exact=True).first.click()
    desk.get_by_label("Published").fill("15. Oktober 2025")
    desk.get_by_role("button", name="Save").click()
    expect(desk.locator(".article-head")).to_contain_text("15 October 2025")

    desk.get_by_role("link", name="Correct", exact=True).first.click()
    desk.get_by_role("link", name="Withdraw …").click()
    desk.get_by_label("Reason").fill("eine Testseite")
    desk.get_by_role("button", name="Withdraw").click()
    expect(desk.locator(".article-head")).to_contain_text("Withdrawn by ellen: eine Testseite")
    desk.goto("/articles/")
    expect(desk.get_by_role("link", name="Die Brücke fällt")).to_have_count(0)

    desk.goto(Article.objects.get().get_absolute_url())
    desk.get_by_role("button", name="Bring back").click()
    desk.goto("/articles/")
    expect(desk.get_by_role("link", name="Die Brücke fällt")).to_be_visible()


def test_two_files_are_read_and_both_fates_are_shown(desk):
    desk.goto("/articles/new/")
    text = "Die Stadt {} baut eine Schule. „Wir fangen im Mai an“, sagte Ada Sommer am Montag."
    desk.locator("#id_files").set_input_files([
        {"name": f"{name}.txt", "mimeType": "text/plain", "buffer": text.format(name).encode()}
        for name in ("Auenstadt", "Birkenfeld")
    ])  # fmt: skip
    desk.get_by_role("button", name="Add and analyse").click()
    expect(desk.locator("#incoming li", has_text="Auenstadt.txt")).to_be_visible()
    work()
    for name in ("Auenstadt.txt", "Birkenfeld.txt"):
        item = desk.locator("#incoming > ul > li", has_text=name)
        expect(item).not_to_contain_text("waiting")
    expect(desk.locator("#incoming")).not_to_contain_text("failed")


def test_a_revision_takes_the_claims_along_and_shows_what_changed(context, desk, site):
    context.add_init_script(AXE)
    add_address(desk, site)
    spoken = Claim.objects.get(quote__contains="Wir bauen die Brücke")
    site.answers["/bruecke"] = a_page(CHANGED)
    add_address(desk, site)
    desk.get_by_role("button", name="A new version of it").click()
    work()

    revision = Article.objects.latest("pk")
    spoken.refresh_from_db()
    assert spoken.article == revision
    desk.goto(revision.get_absolute_url())
    expect(desk.locator(f"#claim-{spoken.pk}")).to_be_visible()
    desk.locator("#versions").get_by_role("link", name="1 words changed").click()
    changed = desk.locator(".carried > li", has_text="die Hälfte")
    expect(changed.locator("ins").first).to_contain_text("ein")
    for width in (1440, 390):
        desk.set_viewport_size({"width": width, "height": 900})
        assert violations(desk) == []
        assert desk.evaluate("document.documentElement.scrollWidth") <= width
        desk.screenshot(path=f"var/versions-{width}.png", full_page=True)
    changed.get_by_role("button", name="The claim stands here").click()
    expect(desk.locator(".carried > li", has_text="ein Drittel")).to_contain_text(
        "in the new version"
    )
    desk.goto(revision.previous.get_absolute_url())
    expect(desk.locator("#versions")).to_contain_text("A newer version exists")
