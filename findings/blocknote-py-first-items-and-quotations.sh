#!/usr/bin/env bash
# blocknote-py 0.3.1: the first item of a list comes out empty, quotations are not written, »5« and »2« are 52.
#
# Guess: a converter between BlockNote, HTML and Markdown keeps the words of simple documents: lists, quotations,
# paragraphs over two lines, tables.
# Seen: of »- 52 for«, »- 48 against« the first item is empty, the second a paragraph; a paragraph that begins
# »1. Mai 2024« is an empty item. A line that ends in »will not« and one that begins »pay« are »will notpay«.
# A quotation is read and left out of the Markdown that is written. From HTML only the inner item of a list
# in a list is read, and a table, a list of terms and a text in <section> not at all. No error anywhere.
# What follows for a fact-checking desk: words are counted before and after a conversion.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check blocknote-py==0.3.1
"$folder/venv/bin/python" - <<'PROGRAM'
from blocknote.converter import blocks_to_markdown, html_to_blocks, markdown_to_blocks


def texts(blocks):
    found = ["".join(part.text for part in each.content or []) for each in blocks]
    print(found)
    return found


assert texts(markdown_to_blocks("She did **not** pay.")) == ["She did not pay."]
assert texts(markdown_to_blocks("- 52 for\n- 48 against\n- 3 absent")) == ["", "48 against", "3 absent"]
assert texts(markdown_to_blocks("1. Mai 2024 kam sie.")) == [""]
assert texts(markdown_to_blocks("We will not\npay.")) == ["We will notpay."]
assert texts(markdown_to_blocks("Section 5\n2 to 48")) == ["Section 52 to 48"]
quotation = markdown_to_blocks("> We pay.\n\nShe left.")
assert texts(quotation) == ["We pay.", "She left."]
assert blocks_to_markdown(quotation).strip() == "She left."
assert texts(html_to_blocks("<ul><li>No<ul><li>Yes</li></ul></li></ul>")) == ["Yes"]
votes = "<p>Votes</p><table><tr><td>Adler</td><td>No</td></tr></table><dl><dt>Beck</dt><dd>Yes</dd></dl>"
assert texts(html_to_blocks(f"{votes}<section>It was no.</section>")) == ["Votes"]
PROGRAM
