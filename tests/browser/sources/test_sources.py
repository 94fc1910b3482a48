"""A document on its way: uploaded, read, linked, and a passage of it selected as the proof."""

import pytest
from playwright.sync_api import expect

from claims.models import Evidence, Source
from tests.browser.conftest import sign_in, work
from tests.cast import a_claim, a_source
from tests.documents import a_pdf

pytestmark = pytest.mark.browser
LINES = (
    "Bericht des Rechnungshofs",
    "Die neue Bruecke kostet zwei Millionen Euro.",
    "Die alte Bruecke bleibt.",
)


@pytest.fixture(autouse=True)
def media(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path / "media"


@pytest.fixture
def evidence(ellen):
    from claims.models import Snapshot, StoredFile

    source, claim = a_source(), a_claim()
    file = StoredFile.objects.create(sha256="a" * 64, media_type="application/warc", size=9)
    Snapshot.ask_for(source)[0].keep(file, "\n".join(["🏛 " + LINES[0], *LINES[1:]]))
    return claim.link(source, "supports", by=ellen, seen=1)


def test_a_document_is_uploaded_and_its_text_appears_without_reloading(desk):
    desk.goto("/")
    desk.get_by_role("link", name="Sources").click()
    desk.get_by_role("link", name="Add a source").click()
    desk.get_by_label("File").set_input_files(
        {"name": "bericht.pdf", "mimeType": "application/pdf", "buffer": a_pdf(*LINES)}
    )
    desk.get_by_role("button", name="Add source").click()
    expect(desk.get_by_role("heading", name="bericht.pdf")).to_be_visible()
    expect(desk.locator("#snapshot")).to_contain_text("is being read")
    work()
    expect(desk.get_by_role("region", name="Stored text")).to_contain_text(LINES[1])


def test_a_file_that_is_too_large_is_refused_before_it_is_sent(desk, settings):
    settings.WORTLAUT_UPLOAD_LIMIT = 1024 * 1024
    desk.goto("/sources/new/")
    desk.get_by_label("File").set_input_files(
        {
            "name": "gross.pdf",
            "mimeType": "application/pdf",
            "buffer": b"%PDF-" + b"x" * 1024 * 1024,
        }
    )
    desk.get_by_role("button", name="Add source").click()
    assert (
        desk.get_by_label("File")
        .evaluate("field => field.validationMessage")
        .startswith("The file is too large")
    )
    assert desk.url.endswith("/sources/new/")
    assert not Source.objects.exists()


def select(page, words):
    """With the mouse, from before the first to behind the last of these letters."""
    page.evaluate(
        """words => {
            const line = [...document.querySelectorAll("#stored-text p")].find(p => p.textContent.includes(words));
            const range = document.createRange(), at = line.textContent.indexOf(words);
            range.setStart(line.firstChild, at);
            range.setEnd(line.firstChild, at + words.length);
            getSelection().removeAllRanges();
            getSelection().addRange(range);
        }""",
        words,
    )


def test_a_passage_is_selected_in_the_text_and_stands_at_the_claim(page, ellen, evidence):
    sign_in(page, "ellen")
    page.goto(f"/claims/{evidence.claim_id}/")
    page.locator("[data-section=sources] > summary").click()
    page.get_by_role("link", name="Select passage").click()
    select(page, "zwei Millionen Euro")
    expect(page.get_by_label("Words of the passage")).to_have_value("zwei Millionen Euro")
    page.get_by_role("button", name="Save as evidence").click()
    expect(page.locator(f"#claim-{evidence.claim_id} .passage")).to_have_text("zwei Millionen Euro")
    kept = Evidence.objects.get()
    text = kept.snapshot.text
    assert (kept.passage_begin, text[kept.passage_begin : kept.passage_end]) == (
        text.index("zwei"), "zwei Millionen Euro",
    )  # fmt: skip


def test_what_is_selected_while_the_page_still_loads_is_taken(page, ellen, evidence):
    sign_in(page, "ellen")
    held = []
    page.route("**/passage.js", lambda route: held.append(route))
    page.goto(f"/evidence/{evidence.pk}/passage/", wait_until="commit")
    page.locator("#stored-text p").first.wait_for()
    select(page, "zwei Millionen Euro")
    held[0].continue_()
    expect(page.get_by_label("Words of the passage")).to_have_value("zwei Millionen Euro")


def test_a_passage_is_selected_by_keys_alone(page, ellen, evidence):
    sign_in(page, "ellen")
    page.goto(f"/evidence/{evidence.pk}/passage/")
    page.get_by_role("region", name="Stored text").focus()
    for key in ("Enter", "ArrowRight", "Shift+ArrowRight", "Enter"):
        page.keyboard.press(key)
    expect(page.get_by_role("button", name="Save as evidence")).to_be_focused()
    words = page.get_by_label("Words of the passage").input_value().strip()
    page.keyboard.press("Enter")
    expect(page.locator(f"#claim-{evidence.claim_id} .passage")).to_have_text(words)
    assert Evidence.objects.get().passage == words


def test_two_lines_are_selected_together(page, ellen, evidence):
    sign_in(page, "ellen")
    page.goto(f"/evidence/{evidence.pk}/passage/")
    page.evaluate(
        """() => {
            const [, one, other] = document.querySelectorAll("#stored-text p");
            getSelection().setBaseAndExtent(one.firstChild, 0, other, other.childNodes.length);
        }"""
    )
    expect(page.get_by_label("Words of the passage")).not_to_have_value("")
    page.get_by_role("button", name="Save as evidence").click()
    expect(page.locator(f"#claim-{evidence.claim_id} .passage")).to_contain_text("bleibt")
    assert Evidence.objects.get().passage == "\n".join(LINES[1:])
