"""The pictures of README.md and docs/editing.md, of the demo's articles: ``make pictures``.

No test by its name, so that the test run leaves it out; what it shows are the demo's own inventions.
"""

import io
from pathlib import Path

import pytest
from django.core.management import call_command
from PIL import Image

from articles.models import Article
from claims.models import Claim, Evidence
from newsroom.roles import CHIEF
from tests.browser.conftest import log_in, work
from tests.cast import person

pytestmark = pytest.mark.browser
FOLDER = Path(__file__).resolve().parents[2] / "docs" / "screenshots"
COLOURS = 128  # a desk has few: a third of the bytes


def keep(name, picture):
    image = Image.open(io.BytesIO(picture)).convert("RGB")
    image.quantize(COLOURS, dither=Image.Dither.NONE).save(FOLDER / name, optimize=True)


@pytest.fixture
def harbour(queue):
    """The demo's first article, read, with decisions on its first claims."""
    call_command("load_demo", stdout=io.StringIO())
    work()
    chief = person("carla", CHIEF)
    article = Article.objects.get(title__startswith="Nordhafen")
    first, second, third, *_others = article.claims.in_reading_order()
    first.accept(by=chief, seen=first.version)
    second.accept(by=chief, seen=second.version)
    third.reject(by=chief, seen=third.version, because="")
    return article


def test_the_pictures_are_taken_anew(page, harbour):
    page.set_viewport_size({"width": 1440, "height": 900})
    log_in(page, "carla")
    fourth = harbour.claims.in_reading_order()[3]
    page.goto(f"/articles/{harbour.pk}/#claim-{fourth.pk}")
    page.locator(f"#claim-{fourth.pk}").focus()
    page.wait_for_load_state("networkidle")
    page.evaluate("scrollTo(0, 0)")
    keep("article.png", page.screenshot())
    page.goto("/claims/?state=pending")
    page.wait_for_load_state("networkidle")
    keep("claims.png", page.screenshot())
    posted = Evidence.objects.filter(claim__article=harbour, source__kind="post").first()
    page.set_viewport_size({"width": 1440, "height": 480})
    page.goto(f"/evidence/{posted.pk}/")
    page.wait_for_load_state("networkidle")
    keep("side-by-side.png", page.screenshot())
    page.set_viewport_size({"width": 390, "height": 844})
    pending = Claim.objects.pending().filter(article=harbour).in_reading_order().first()
    page.goto(f"/claims/{pending.pk}/")
    page.wait_for_load_state("networkidle")
    keep("claim-on-a-phone.png", page.screenshot())
