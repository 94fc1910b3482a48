"""The picture that stands for a published verdict where it is shared: the claim, who said it, and
the rating with what it means.
"""

from __future__ import annotations

from dataclasses import astuple, dataclass
from functools import lru_cache
from hashlib import sha256
from io import BytesIO
from typing import TYPE_CHECKING

import fontpkg
from django.conf import settings
from django.utils import translation
from django.utils.translation import gettext as _

from articles.templatetags.publication import publication_date

if TYPE_CHECKING:
    from PIL import ImageDraw
    from PIL.ImageFont import FreeTypeFont

    from claims.models import Verdict

# What the platforms ask for: https://ogp.me, at the shape of a large card.
WIDTH, HEIGHT = 1200, 630
_MARGIN = 64
_LONGEST = 300  # characters of a claim; the page has the rest
# Those of static/css/base.css, light.
_GROUND, _INK, _SOFT, _ACCENT, _PANEL = "#f7f5f0", "#1c1e21", "#565b63", "#1f4a80", "#e6edf6"
_SHADES = 32  # of the palette: a text's smooth edges, at a third of the bytes
_WEIGHTS = {"regular": 400, "bold": 700}


@dataclass(frozen=True, slots=True)
class SharePicture:
    """The texts of a picture, in the language of the article."""

    claim: str
    origin: str
    rating: str
    definition: str
    publisher: str

    @classmethod
    def of(cls, verdict: Verdict) -> SharePicture:
        """With the words, the speaker's name and the rating as they were published."""
        article = verdict.claim.article
        with translation.override(article.language):
            on = str(publication_date(article)) if article.published_on else ""
            origin = ", ".join(filter(None, (verdict.speaker_name, article.outlet, on)))
            rating, definition = str(verdict.rating), verdict.rating.definition
            if verdict.withdrawn_at:  # where it was shared, the old rating must not stand
                rating = _("Verdict withdrawn")
                definition = verdict.withdrawn_because
            claim = _cut(verdict.wording or verdict.quote)
            return cls(claim, origin, rating, definition, settings.WORTLAUT_PUBLISHER)

    @property
    def in_words(self) -> str:
        """What the picture says, for those who do not see it."""
        rating = ": ".join(filter(None, (self.rating, self.definition)))
        return " – ".join(filter(None, (self.claim, self.origin, rating)))

    @property
    def tag(self) -> str:
        """Another one for each picture, so that a correction is not answered from a cache."""
        return sha256("\0".join(astuple(self)).encode()).hexdigest()[:12]

    def as_png(self) -> bytes:
        return _drawn(self)


def _cut(words: str) -> str:
    line = " ".join(words.split())
    if len(line) <= _LONGEST:
        return line
    return line[:_LONGEST].rpartition(" ")[0] + "…"


# A picture that is shared is asked for again and again, by every platform.
@lru_cache(maxsize=64)
def _drawn(texts: SharePicture) -> bytes:
    # A process that never draws does not load it.
    from PIL import Image, ImageDraw

    picture = Image.new("RGB", (WIDTH, HEIGHT), _GROUND)
    pen = ImageDraw.Draw(picture)
    inner = WIDTH - 2 * _MARGIN
    definition = _Fitted(texts.definition, "regular", inner, 130, (30, 20))
    panel = HEIGHT - definition.height - 150
    pen.rectangle((0, 0, 16, HEIGHT), fill=_ACCENT)
    pen.rectangle((16, panel, WIDTH, HEIGHT), fill=_PANEL)
    pen.text((_MARGIN, 40), texts.publisher, _ACCENT, _font("bold", 28))
    origin = _Fitted(texts.origin, "regular", inner, 80, (28, 22))
    claim = _Fitted(texts.claim, "bold", inner, panel - 130 - origin.height, (60, 26))
    claim.draw(pen, 96, _INK)
    origin.draw(pen, 106 + claim.height, _SOFT)
    _Fitted(texts.rating, "bold", inner, 70, (46, 30)).draw(pen, panel + 26, _ACCENT)
    definition.draw(pen, panel + 104, _INK)
    file = BytesIO()
    picture.quantize(_SHADES).save(file, "PNG", optimize=True)
    return file.getvalue()


class _Fitted:
    """A text in lines of a width, as large as its height allows between two sizes in pixels; what
    is too long at the least size loses its end.
    """

    def __init__(
        self, text: str, weight: str, width: int, height: int, sizes: tuple[int, int]
    ) -> None:
        largest, least = sizes
        for size in range(largest, least - 1, -2):
            self.font, self.leading = _font(weight, size), round(size * 1.3)
            self.lines = _lines(text, self.font, width)
            if self.height <= height:
                return
        self.lines = self.lines[: max(1, height // self.leading)]
        self.lines[-1] = _shortened(self.lines[-1], self.font, width)

    @property
    def height(self) -> int:
        return len(self.lines) * self.leading

    def draw(self, pen: ImageDraw.ImageDraw, top: int, colour: str) -> None:
        for number, line in enumerate(self.lines):
            pen.text((_MARGIN, top + number * self.leading), line, colour, self.font)


def _lines(text: str, font: FreeTypeFont, width: int) -> list[str]:
    lines, line = [], ""
    for word in text.split():
        longer = f"{line} {word}".strip()
        if font.getlength(longer) <= width:
            line = longer
            continue
        if line:
            lines.append(line)
        while font.getlength(word) > width:  # an address, or a compound of eighty letters
            fits = next(n for n in range(len(word), 0, -1) if font.getlength(word[:n]) <= width)
            lines.append(word[:fits])
            word = word[fits:]
        line = word
    return [*lines, line] if line else lines


def _shortened(line: str, font: FreeTypeFont, width: int) -> str:
    """The line with a mark that there was more, which has to fit too."""
    while font.getlength(f"{line}…") > width:
        line = line.rpartition(" ")[0] or line[:-1]
    return line.rstrip(" ,;:–-") + "…"


@lru_cache(maxsize=64)
def _font(weight: str, size: int) -> FreeTypeFont:
    from PIL import ImageFont

    font = ImageFont.truetype(fontpkg.path("Noto Sans"), size)
    font.set_variation_by_axes([_WEIGHTS[weight], 100])  # weight, width in percent
    return font
