#!/usr/bin/env bash
# NewsMLG2 1.1 (IPTC's own package): a headline ends at its first span, a description at its break.
#
# Guess: an element of the standard's label and block types, which may hold span, a and br, gives
# its whole text; the library is made by those who make the schema.
# Seen: what stands in and behind the first inner element is gone: of »Stadt <span>baut</span> nicht
# weiter« remains »Stadt«, without a sign.
# What follows: text is read from the XML with all that is inside.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check newsmlg2==1.1
"$folder/venv/bin/python" - <<'PROGRAM'
from NewsMLG2 import NewsMLG2Document

ITEM = b"""<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:nan:1" version="2"
 standard="NewsML-G2" standardversion="2.35" conformance="power" xml:lang="de">
<catalogRef href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_40.xml"/>
<itemMeta><itemClass qcode="ninat:text"/><provider qcode="nprov:NAN"/>
<versionCreated>2025-10-14T14:10:47+02:00</versionCreated></itemMeta>
<contentMeta><headline>Stadt <span class="new">baut</span> nicht weiter</headline>
<description>Der Rat stimmte zu.<br/>Die Stadt widerspricht.</description></contentMeta>
</newsItem>"""
item = NewsMLG2Document(ITEM).get_item()
headline = str(item.contentmeta.headline[0]).strip()
description = str(item.contentmeta.description[0]).strip()
print(repr(headline), repr(description))
assert (headline, description) == ("Stadt", "Der Rat stimmte zu.")
PROGRAM
