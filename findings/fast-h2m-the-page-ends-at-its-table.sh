#!/usr/bin/env bash
# fast-h2m 0.4.5 (2026): behind a table that leaves out an end tag nothing of a page is left, and no warning says so.
#
# Guess: an end tag that HTML lets one leave out (</td>, </tr>, </tbody>) may be left out, and the paragraphs behind the
# table are there all the same.
# Seen: with every tag closed all is well. Where one is left out, the table has only its first cell or row, and every
# paragraph behind it is gone. »warnings« is an empty list.
# What follows for a fact-checking desk: a correction stands at the end of a page; that somebody's denial is not in a
# converted page is no proof that it was not printed. The number of words before and after is compared.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check fast-h2m==0.4.5
cd "$folder"
"$folder/venv/bin/python" -W ignore - <<'PROGRAM'
import fast_h2m

behind = "<p>Correction: Ida Marsh did not vote.</p>"
for table, whole in [
    ("<table><tr><th>Yes</th><th>No</th></tr><tr><td>52</td><td>48</td></tr></table>", True),
    ("<table><tr><th>Yes<th>No</tr><tr><td>52<td>48</tr></table>", False),
    ("<table><tr><td>52<tr><td>48</table>", False),
    ("<table><tbody><tr><td>52</td></tr></tbody></table>", True),
    ("<table><tbody><tr><td>52</td></tr></table>", False),
]:
    page = fast_h2m.convert("<p>The vote.</p>" + table + behind)
    print(table, "->", repr(page["content"]), page["warnings"])
    assert ("did not vote" in page["content"]) == whole
    assert page["warnings"] == []
PROGRAM
