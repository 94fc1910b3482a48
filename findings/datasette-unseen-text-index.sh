#!/usr/bin/env bash
# datasette 0.65.5 and sqlite-utils 4.2.1: a full-text index made as SQLite's manual makes it is not
# seen.
#
# Guess: any FTS5 index with an external content table, which SQLite itself searches, is found and
# offers search for that table.
# Seen: only content="claims" and content=[claims] are seen; content='claims' (the form of SQLite's
# own examples), content=claims, content=`claims` and blanks around the sign of equality are not.
# No error: the table has no search field, and sqlite-utils says that search is not configured.
# What follows: a newsroom publishes its claims without search and nobody notices.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet datasette==0.65.5 sqlite-utils==4.2.1
cat > program.py <<'PROGRAM'
import sqlite3

import sqlite_utils
from datasette.utils import detect_fts

expected = {
    'content="claims"': True,
    "content=[claims]": True,
    "content='claims'": False,
    "content=claims": False,
    "content=`claims`": False,
    'content = "claims"': False,
}
for form, is_seen in expected.items():
    db = sqlite3.connect(":memory:")
    db.execute("CREATE TABLE claims (id INTEGER PRIMARY KEY, quote TEXT)")
    db.execute("INSERT INTO claims VALUES (1, 'Die Brücke ist offen.')")
    db.execute(f"CREATE VIRTUAL TABLE claims_fts USING fts5(quote, {form}, content_rowid=id)")
    db.execute("INSERT INTO claims_fts (claims_fts) VALUES ('rebuild')")
    [(hits,)] = db.execute("SELECT count(*) FROM claims_fts WHERE claims_fts MATCH 'offen'")
    seen = sqlite_utils.Database(db)["claims"].detect_fts(), detect_fts(db, "claims")
    print(f"{form:<20} SQLite finds {hits}, sqlite-utils sees {seen[0]}, Datasette {seen[1]}")
    assert hits == 1
    assert seen == (("claims_fts", "claims_fts") if is_seen else (None, None))
PROGRAM
venv/bin/python program.py
