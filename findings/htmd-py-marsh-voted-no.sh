#!/usr/bin/env bash
# htmd-py 0.1.2 (2026): of a table »Marsh yes, Reed no« it leaves »Marsh« over »No«, and figures move under another year.
#
# Guess: a cell that heads its row (<th>) is a cell; one that is two columns wide or two rows high keeps the others in
# their columns, if need be by an empty cell.
# Seen: where each row begins with a <th>, the first row's is the only head, the answer beside it is gone, the second name
# is gone, and the second answer stands under the first name. Where a head is two columns wide, the second figure of 2024
# stands under 2025, and 2025's own is gone. Under a cell two rows high the next row begins one column too early.
# html-to-markdown 3.21.2 has all three right.
# What follows for a fact-checking desk: a table of a page is read from its HTML by the rules for wide and high cells, and
# a figure from a converted one is looked up before it is held against anybody.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check html-to-markdown==3.21.2 htmd-py==0.1.2
cd "$folder"
"$folder/venv/bin/python" -W ignore - <<'PROGRAM'
import html_to_markdown
import htmd


def rows(table):
    """The rows of a Markdown table, each a list of its cells, without the line below the head."""
    lines = [line for line in table.splitlines() if line.startswith("|") and "--" not in line]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]


for table, seen in [
    (
        "<table><tr><th>Marsh</th><td>Yes</td></tr><tr><th>Reed</th><td>No</td></tr></table>",
        [["Marsh"], ["No"]],
    ),
    (
        '<table><tr><th>Party</th><th colspan="2">2024</th><th>2025</th></tr>'
        "<tr><td>Greens</td><td>52</td><td>3</td><td>9</td></tr></table>",
        [["Party", "2024", "2025"], ["Greens", "52", "3"]],
    ),
    (
        "<table><tr><th>Party</th><th>Yes</th><th>No</th></tr>"
        '<tr><td rowspan="2">Greens</td><td>52</td><td>3</td></tr><tr><td>48</td><td>7</td></tr></table>',
        [["Party", "Yes", "No"], ["Greens", "52", "3"], ["48", "7", ""]],
    ),
]:
    markdown = htmd.convert_html(table)
    print(table, markdown, sep="\n")
    assert rows(markdown) == seen, rows(markdown)
    print(html_to_markdown.convert(table).content)
PROGRAM
