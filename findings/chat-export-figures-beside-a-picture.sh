#!/usr/bin/env bash
# chat-export 1.1.2, for WhatsApp: »The vote was close (52 to 48)« under a picture is »The vote was close«.
#
# Guess: the words that were sent with a picture are shown with it, as they were; what is taken off is the name
# of the picture's file.
# Seen: a bracket at the end of such a message that begins with a digit is taken for the size of the file and
# deleted: »(52 to 48)«, »(3 May 2024)«, »(5 refused)«. The same message without a picture keeps it. Nothing
# in the page that is made tells of it.
# What follows for a fact-checking desk: a chat handed in as evidence is read in its _chat.txt, and the page
# made of it is for looking through.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check chat-export==1.1.2
cd "$folder"
"$folder/venv/bin/python" - <<'PROGRAM'
import subprocess
import sys
import zipfile
from pathlib import Path

CHAT = """[03.05.24, 10:00:00] Anna Adler: The vote was close (52 to 48)
[03.05.24, 10:01:00] Anna Adler: Look how close it was (52 to 48) <attached: 0001.jpg>
[03.05.24, 10:02:00] Bert Beck: <attached: 0002.jpg> They all signed (5 refused)
[23.05.24, 10:03:00] Bert Beck: <attached: 0001.jpg> They all signed (five refused)
"""
with zipfile.ZipFile("WhatsApp Chat - Council.zip", "w") as archive:
    archive.writestr("_chat.txt", CHAT)
    for name in ("0001.jpg", "0002.jpg"):
        archive.writestr(name, b"picture")
command = [str(Path(sys.executable).with_name("chat-export")), "-n", "-z", "WhatsApp Chat - Council.zip"]
subprocess.run([*command, "-p", "Anna Adler", "-o", "."], check=True, capture_output=True)
(page,) = Path().rglob("chat_media_linked.html")
html = page.read_text()
for text in ("The vote was close (52 to 48)", "Look how close it was", "They all signed", "(5 refused)", "(five refused)"):
    print(text, html.count(text))
assert html.count("(52 to 48)") == 1
assert "Look how close it was" in html and html.count("They all signed") == 2
assert "(5 refused)" not in html and "(five refused)" in html
PROGRAM
