#!/usr/bin/env bash
# corp-names 0.3.3 makes one key of Ms. Chris Adler and Christopher Adler, and of Hans Beck and Henry Beck.
#
# Guess: its level »common«, said to be for English nicknames only, leaves Hans and a known Ms. alone; a
# mark behind a name such as MdB, member of the Bundestag, is no surname; an e.V. is an association.
# Seen: »Ms. Chris Adler« is »christopher adler« although the Ms. was read, Hans is henry, Kim kimberly and
# Jo joanna, who need not be called so. »Anna Adler MdB« has the surname mdb, so that all members of the
# Bundestag share one. »SV Lenau e.V.« is a »Sole Proprietorship«.
# What follows for a fact-checking desk: a short name is not lengthened; two names that share a key are an
# offer to look at, and not one person.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check corp-names==0.3.3
"$folder/venv/bin/python" - <<'PROGRAM'
from corp_names import normalize_company, normalize_name


def key(name):
    read = normalize_name(name)
    print(name, "->", read.normalized, (read.prefix, read.first, read.last))
    return read.normalized


assert key("Ms. Chris Adler") == key("Christopher Adler") == "christopher adler"
assert normalize_name("Ms. Chris Adler").prefix == "ms"
assert key("Hans Beck") == key("Henry Beck")
assert key("Kim Beck") == "kimberly beck" and key("Jo Beck") == "joanna beck"
assert key("Anna Adler MdB") != key("Anna Adler")
assert normalize_name("Anna Adler MdB").last == normalize_name("Bernd Conrad MdB").last == "mdb"
assert normalize_company("SV Lenau e.V.").entity_type == "Sole Proprietorship"
PROGRAM
