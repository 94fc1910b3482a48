#!/usr/bin/env bash
# litdown 0.7.0, JATS to Markdown: an interview is »Anna AdlerNever.Bernd BeckWe agree.«, and 1.5 with a note 1.52.
#
# Guess: <speech> with its <speaker>, and questions with their answers, which JATS has elements for, are lines of
# their own; a note inside a sentence is set apart from it, and its mark from a figure.
# Seen: speakers, words and the next speaker are put together without a blank, »Will you resign?No.« too.
# A reference to a note behind »1.5« makes 1.52 of it (one to the literature becomes a link, raised figures are
# <sup>), in a table »Yes« is »Yes1«. A note that stands in the sentence becomes part of it: »She pays.Not
# official.«
# What follows for a fact-checking desk: interviews are read by their elements.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check litdown==0.7.0
cat > "$folder/interview.xml" <<'JATS'
<article><front><article-meta><title-group><article-title>Interview</article-title></title-group></article-meta>
</front><body><sec><title>Talk</title>
<speech><speaker>Anna Adler</speaker><p>Never.</p></speech><speech><speaker>Bernd Beck</speaker><p>We agree.</p></speech>
<question-wrap><question><p>Will you resign?</p></question><answer><p>No.</p></answer></question-wrap>
<p>It rose by 1.5<xref ref-type="fn" rid="n1">2</xref> percent to 10<sup>9</sup> euros.</p>
<p>She pays.<fn id="n2"><p>Not official.</p></fn></p></sec></body></article>
JATS
markdown=$("$folder/venv/bin/litdown" "$folder/interview.xml")
printf '%s\n' "$markdown"
grep -q 'Anna AdlerNever.Bernd BeckWe agree.' <<<"$markdown"
grep -q 'Will you resign?No.' <<<"$markdown"
grep -q 'It rose by 1.52 percent to 10<sup>9</sup> euros.' <<<"$markdown"
grep -q 'She pays.Not official.' <<<"$markdown"
