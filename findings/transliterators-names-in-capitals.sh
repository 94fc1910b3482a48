#!/usr/bin/env bash
# iuliia 0.13.0: ЮЛИЯ ЩЕДРИНА is »YuLIYa ShchEDRINA«; @natlibfi/sfs-4900 1.1.0: ГОРБАЧЁВ is »GORBATšoV«.
#
# Guess: a name in capitals, as headlines, captions and passports have it, comes out in capitals: YULIYA
# SHCHEDRINA; at least in the scheme for passports (ICAO 9303), whose names are in capitals.
# Seen: a letter that becomes several has one capital, the others stay small, in iuliia in every scheme, ICAO's
# too, and in the Finnish standard, where Ё after a hissing sound is even a small o. Put into small letters both
# are right, so that nothing is lost; shown to a reader or cut at capitals they are no names.
# What follows for a fact-checking desk: names are transliterated in small letters and raised afterwards, and
# compared without regard to capitals.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check iuliia==0.13.0
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts @natlibfi/sfs-4900@1.1.0
"$folder/venv/bin/python" - <<'PROGRAM'
import iuliia

SMALL, LARGE = "Юлия Щедрина", "ЮЛИЯ ЩЕДРИНА"
SCHEMES = {
    iuliia.WIKIPEDIA: ("Yuliya Shchedrina", "YuLIYa ShchEDRINA"),
    iuliia.ICAO_DOC_9303: ("Iuliia Shchedrina", "IuLIIa ShchEDRINA"),
}
for scheme, expected in SCHEMES.items():
    found = tuple(scheme.translate(name) for name in (SMALL, LARGE))
    print(scheme.name, found)
    assert found == expected
PROGRAM
cat > program.cjs <<'PROGRAM'
const assert = require('node:assert')
const { convertToLatin } = require('@natlibfi/sfs-4900')

const found = ['Горбачёв', 'ГОРБАЧЁВ'].map((name) => convertToLatin(name).result)
console.log(found)
assert.deepEqual(found, ['Gorbatšov', 'GORBATšoV'])
PROGRAM
node program.cjs
