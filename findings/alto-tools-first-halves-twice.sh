#!/usr/bin/env bash
# alto-tools 0.1.0 -t writes the first half of a divided word twice and its second half never.
#
# Guess: a word that a printed line divides, HypPart1 and HypPart2 in ALTO, comes out whole, or as its
# two halves on two lines.
# Seen: in the second line the first half stands again: »un-« and »schuldig« are »un« and »un«, so that
# the minister was not found innocent. Every divided word of a scanned newspaper is concerned, and what
# comes out is often a word.
# What follows for a fact-checking desk: a quotation from a scan is checked against the picture or the
# file's SUBS_CONTENT.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check alto-tools==0.1.0
cat > "$folder/page.xml" <<'ALTO'
<alto xmlns="http://www.loc.gov/standards/alto/ns-v3#"><Layout><Page ID="p1" PHYSICAL_IMG_NR="1"><PrintSpace>
<TextBlock ID="b1"><TextLine>
<String CONTENT="Der"/><SP/><String CONTENT="Minister"/><SP/><String CONTENT="war"/><SP/>
<String CONTENT="un" SUBS_TYPE="HypPart1" SUBS_CONTENT="unschuldig"/><HYP CONTENT="-"/>
</TextLine><TextLine>
<String CONTENT="schuldig" SUBS_TYPE="HypPart2" SUBS_CONTENT="unschuldig"/><SP/><String CONTENT="verhaftet."/>
</TextLine></TextBlock></PrintSpace></Page></Layout></alto>
ALTO
text=$("$folder/venv/bin/alto-tools" -t "$folder/page.xml")
echo "$text"
[ "$(echo $text)" = "Der Minister war un unverhaftet." ]
