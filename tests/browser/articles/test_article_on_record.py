"""An article as a newsroom has it: from its address or a file, corrected, withdrawn, brought back,
and in a new version whose claims move.
"""

import pytest
from playwright.sync_api import expect

from articles.incoming_items import reading
from articles.models import Article
from claims.models import Claim
from tests.browser.accessibility.axe import AXE, complaints
from tests.browser.conftest import sign_in, work
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
        monkeypatch.setattr(reading, "page_fetcher", site.fetcher)
        yield site


def add_address(desk, site):
    desk.goto("/articles/new/")
    desk.get_by_label("Address or text").fill(site.address("/bruecke"))
    desk.get_by_role("button", name="Add and analyse").click()
    expect(desk.get_by_role("heading", name="Incoming articles")).to_be_visible()
    work()


TWO_FILES = {
    "Auenstadt.txt": "Die Stadt baut eine Schule. „Wir fangen im Mai an“, sagte Ada Sommer am Montag.",
    "Birkenfeld.txt": "Das Bad bleibt zu. Ben Winter erklärte, dass die Pumpe fehle und es kalt sei.",
}


def choose_two_files(desk):
    desk.locator("#id_files").set_input_files([
        {"name": name, "mimeType": "text/plain", "buffer": text.encode()}
        for name, text in TWO_FILES.items()
    ])  # fmt: skip


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


@pytest.fixture
def plain(browser, ellen, live_server):
    """A page without JavaScript on which Ellen is logged in."""
    context = browser.new_context(
        base_url=live_server.url, locale="en-GB", java_script_enabled=False
    )
    page = context.new_page()
    sign_in(page, "ellen")
    yield page
    context.close()


def test_without_javascript_an_address_becomes_an_article_that_is_corrected_and_withdrawn(
    plain, site
):
    add_address(plain, site)
    # The page looks again by itself, and goes to the article.
    expect(plain.get_by_role("heading", name="Die Brücke fällt")).to_be_visible()
    plain.get_by_role("link", name="Correct", exact=True).first.click()
    plain.get_by_label("Published").fill("15. Oktober 2025")
    plain.get_by_role("button", name="Save").click()
    expect(plain.locator(".article-head")).to_contain_text("15 October 2025")
    plain.get_by_role("link", name="Correct", exact=True).first.click()
    plain.get_by_role("link", name="Withdraw …").click()
    plain.get_by_label("Reason").fill("eine Testseite")
    plain.get_by_role("button", name="Withdraw").click()
    plain.get_by_role("button", name="Bring back").click()
    plain.goto("/articles/")
    expect(plain.get_by_role("link", name="Die Brücke fällt")).to_be_visible()


def test_without_javascript_files_are_read_and_claims_move_into_a_revision(plain, site):
    plain.goto("/articles/new/")
    choose_two_files(plain)
    plain.get_by_role("button", name="Add and analyse").click()
    work()
    for name in TWO_FILES:
        expect(plain.locator("#incoming > ul > li", has_text=name)).to_contain_text("done")
    add_address(plain, site)
    expect(plain.get_by_role("heading", name="Die Brücke fällt")).to_be_visible()
    spoken = Claim.objects.get(quote__contains="Wir bauen die Brücke")
    site.answers["/bruecke"] = a_page(CHANGED)
    add_address(plain, site)
    plain.get_by_role("button", name="A new version of it").click()
    work()
    revision = Article.objects.latest("pk")
    spoken.refresh_from_db()
    assert spoken.article == revision
    plain.goto(f"/articles/{revision.pk}/")
    plain.locator("#versions").get_by_role("link", name="1 words changed").click()
    plain.get_by_role("button", name="The claim stands here").click()
    expect(plain.locator(".messages")).to_contain_text("stands in the new version now")


def test_files_dropped_on_the_form_one_after_the_other_are_all_read(desk):
    desk.goto("/articles/new/")
    for name, text in TWO_FILES.items():
        dropped = desk.evaluate_handle(
            """([name, text]) => {
                const data = new DataTransfer();
                data.items.add(new File([text], name, {type: "text/plain"}));
                return data;
            }""",
            [name, text],
        )
        desk.locator("#hand-in").dispatch_event("drop", {"dataTransfer": dropped})
    desk.get_by_role("button", name="Add and analyse").click()
    expect(desk.locator("#incoming li", has_text="Auenstadt.txt")).to_be_visible()
    work()
    for name in TWO_FILES:
        expect(desk.locator("#incoming > ul > li", has_text=name)).to_contain_text("done")


def test_the_pages_on_the_way_are_accessible_and_fit(context, desk, site):
    context.add_init_script(AXE)
    add_address(desk, site)
    article = Article.objects.get()
    batch = desk.url
    for path in (
        "/articles/new/",
        f"{batch}?stay",
        f"/articles/{article.pk}/",
        f"/articles/{article.pk}/facts/",
        f"/articles/{article.pk}/withdraw/",
        "/articles/",
    ):
        desk.goto(path)
        assert (path, complaints(desk)) == (path, [])


def test_two_files_are_read_and_both_fates_are_shown(desk):
    desk.goto("/articles/new/")
    choose_two_files(desk)
    desk.get_by_role("button", name="Add and analyse").click()
    expect(desk.locator("#incoming li", has_text="Auenstadt.txt")).to_be_visible()
    work()
    for name in TWO_FILES:
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
    assert complaints(desk) == []
    changed.get_by_role("button", name="The claim stands here").click()
    expect(desk.locator(".carried > li", has_text="ein Drittel")).to_contain_text(
        "in the new version"
    )
    desk.goto(revision.previous.get_absolute_url())
    expect(desk.locator("#versions")).to_contain_text("A newer version exists")
