#!/usr/bin/env bash
# jats 0.2.2: »1.5 percent« with the mark of note 2 is »1.52 percent«; quotation, list and table of a paper are gone.
#
# Guess: a converter of JATS to Markdown keeps raised letters and marks of notes apart from figures, and the
# blocks of a text: a quotation with its speaker, lists, boxes, tables.
# Seen: a reference behind a figure is written against it: »1.5²« is 1.52, 10⁹ is 109. A section gives its
# paragraphs only: the quotation »We will not pay.«, a list of results, the box »Correction« and the table
# are missing; a list inside a paragraph is glued into it: »Votes:52 for48 against«. An author that is a
# group is left out. Its command »text«, made for searching, has all of it.
# What follows for a fact-checking desk: figures of studies are read from the page that the journal shows.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check jats==0.2.2
cat > "$folder/study.xml" <<'JATS'
<article><front><article-meta><title-group><article-title>Votes</article-title></title-group><contrib-group>
<contrib contrib-type="author"><name><surname>Adler</surname><given-names>Anna</given-names></name></contrib>
<contrib contrib-type="author"><collab>Lenau Study Group</collab></contrib></contrib-group></article-meta></front>
<body><sec><title>Results</title>
<p>It rose by 1.5<xref ref-type="bibr" rid="b2">2</xref> percent to 10<sup>9</sup> euros.</p>
<disp-quote><p>We will not pay.</p><attrib>Bernd Beck</attrib></disp-quote>
<list><list-item><p>No bridge</p></list-item></list>
<boxed-text><p>Correction: it fell.</p></boxed-text>
<table-wrap><table><tbody><tr><td>Adler</td><td>No</td></tr></tbody></table></table-wrap>
<p>Votes:<list><list-item><p>52 for</p></list-item><list-item><p>48 against</p></list-item></list></p></sec></body>
</article>
JATS
markdown=$("$folder/venv/bin/jats" convert "$folder/study.xml")
text=$("$folder/venv/bin/jats" text "$folder/study.xml")
printf '%s\n\n%s\n' "$markdown" "$text"
grep -q 'It rose by 1.52 percent to 109 euros.' <<<"$markdown"
grep -q 'Votes:52 for *48 against' <<<"$markdown"
grep -q 'Anna Adler' <<<"$markdown"
for lost in 'We will not pay' 'Bernd Beck' 'No bridge' 'Correction' 'Study Group'; do
    if grep -q "$lost" <<<"$markdown"; then
        echo "there now: $lost"
        exit 1
    fi
done
grep -q 'We will not pay.' <<<"$text"
