#!/usr/bin/env bash
# archive-hocr-tools 1.1.70, of the Internet Archive: 10⁹ euros are »9 euros«, and a caption beside a block is lost.
#
# Guess: the text of a word in hOCR is all its text, with an element in it that raises a figure or slants a
# part; lines of the page that lie in no paragraph (headings, captions) are text of the page.
# Seen: of a word that has an element in it the text of the element alone is taken: »10<sup>9</sup>« is »9«,
# »un<em>true</em>« is »true«, »52<sup>1</sup>«, a figure with its note, is »1«. Lines outside of a paragraph
# are passed over, and so is what they say: no error, no gap.
# What follows for a fact-checking desk: figures of scanned books are looked at in the picture, above all those
# with a note behind them.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check archive-hocr-tools==1.1.70
"$folder/venv/bin/python" - "$folder/page.hocr" <<'PROGRAM'
import sys
from pathlib import Path

import hocr.parse
import hocr.text

BOX = 'title="bbox 10 10 400 50; x_wconf 90"'


def line(kind, *words):
    inner = " ".join(f'<span class="ocrx_word" id="w{n}" {BOX}>{word}</span>' for n, word in enumerate(words))
    return f'<span class="{kind}" id="l1" {BOX}>{inner}</span>'


def block(*lines):
    return f'<div class="ocr_carea" id="b1" {BOX}><p class="ocr_par" id="p1" {BOX}>{"".join(lines)}</p></div>'


def text(content):
    path = Path(sys.argv[1])
    path.write_text(
        '<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>page</title></head><body>'
        f'<div class="ocr_page" id="page_1" title="bbox 0 0 500 500; ppageno 0">{content}</div></body></html>'
    )
    (found,) = [hocr.text.hocr_page_text(page).strip() for page in hocr.parse.hocr_page_iterator(str(path))]
    print(found)
    return found


assert text(block(line("ocr_line", "<strong>not</strong>", "true"))) == "not true"
assert text(block(line("ocr_line", "10<sup>9</sup>", "euros"))) == "9 euros"
assert text(block(line("ocr_line", "un<em>true</em>"))) == "true"
assert text(block(line("ocr_line", "52<sup>1</sup>", "voted"))) == "1 voted"
assert text(block(line("ocr_line", "The", "mayor")) + line("ocr_caption", "in", "2019")) == "The mayor"
assert text(block(line("ocr_line", "The", "mayor"), line("ocr_caption", "in", "2019"))) == "The mayor in 2019"
PROGRAM
