#!/usr/bin/env bash
# normattiva2md 2.1.15 marks struck words of a law as new ones, and leaves out »unless« and the title's end.
#
# Guess: what an Akoma Ntoso act strikes (<del>) and inserts (<ins>) is told apart; the closing words of a
# list, its recitals and a title with a word in italics are in the text.
# Seen: both are ((words)), which in Italy's consolidated laws marks what was put in: »must <del>not</del>
# pay« is »must ((not)) pay«, and a fee of 10 is one of ((10))((20)). The exception behind a list (<wrapUp>)
# is lost, so that rafts are exempt whatever they carry; the recitals are lost; the title ends where its
# first element begins.
# What follows for a fact-checking desk: a law is quoted from the consolidated text of its publisher, and a
# conversion is searched for »unless«, »not« and figures.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check normattiva2md==2.1.15
cat > "$folder/act.xml" <<'ACT'
<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><act name="act"><meta/>
<preface><docTitle>Act on the <i>harbour</i> of Lenau</docTitle></preface>
<preamble><recitals><recital><p>Whereas the harbour is small,</p></recital></recitals>
<formula name="enacting"><p>The council decides:</p></formula></preamble>
<body><article eId="art_1"><num>Art. 1</num><heading>Fees</heading>
<paragraph eId="art_1__para_1"><num>1.</num><content><p>The fee is <del>10</del><ins>20</ins> euros.
Ships must <del>not</del> pay in advance.</p></content></paragraph>
<paragraph eId="art_1__para_2"><num>2.</num><list><intro><p>Exempt are:</p></intro>
<point eId="art_1__para_2__point_a"><num>a)</num><content><p>boats;</p></content></point>
<point eId="art_1__para_2__point_b"><num>b)</num><content><p>rafts,</p></content></point>
<wrapUp><p>unless they carry goods.</p></wrapUp></list></paragraph>
</article></body></act></akomaNtoso>
ACT
"$folder/venv/bin/python" - "$folder/act.xml" <<'PROGRAM'
import sys
from xml.etree import ElementTree

from normattiva2md.markdown_converter import generate_markdown_text

text = generate_markdown_text(ElementTree.parse(sys.argv[1]).getroot())
print(text)
assert "The fee is ((10))((20)) euros. Ships must ((not)) pay in advance." in text
assert text.startswith("# Act on the\n") and "The council decides:" in text
assert "- b) rafts," in text and "unless" not in text and "Whereas" not in text
PROGRAM
