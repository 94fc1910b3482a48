#!/usr/bin/env bash
# chatpack 0.1.0: »I lied«, which Beck forwarded from Dorn, is said by Beck; a service line of WhatsApp is his, too.
#
# Guess: a message forwarded in Telegram keeps whose it is, as the export has it in a field of its own and the page
# lists forwarded messages as read; a line of WhatsApp without a sender's colon (»Beck hat Dorn hinzugefügt«) is
# nobody's; a phone's time without a zone is none.
# Seen: of a forwarded message sender and words are left, and merge=True makes one message of it and of what Beck
# himself wrote next: »I lied. / No.« In a German WhatsApp export the service line, with its date, is put behind
# the words of the message before, and times of the phone are given as UTC. A poll is left out.
# What follows for a fact-checking desk: what was forwarded is read from the export itself before anybody is named.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check chatpack==0.1.0
cd "$folder"
"$folder/venv/bin/python" - <<'PROGRAM'
import json
from pathlib import Path

import chatpack


def message(number, text, **more):
    stamp = {"date": f"2024-05-03T14:3{number}:00", "date_unixtime": str(1714739400 + 60 * number)}
    words = {"text": text, "text_entities": [{"type": "plain", "text": text}]}
    return {"id": number, "type": "message", "from": "Bert Beck", "from_id": "user2", **stamp, **words, **more}


messages = [message(1, "I lied.", forwarded_from="Carla Dorn"), message(2, "No.")]
export = {"name": "Lenau", "type": "private_group", "id": 1, "messages": messages}
Path("result.json").write_text(json.dumps(export))
found = [(each.sender, each.content) for each in chatpack.parse_telegram("result.json")]
print(found)
assert found == [("Bert Beck", "I lied."), ("Bert Beck", "No.")]
assert not any("forward" in name for name in dir(chatpack.parse_telegram("result.json")[0]))
merged = [(each.sender, each.content) for each in chatpack.parse_telegram("result.json", merge=True)]
print(merged)
assert merged == [("Bert Beck", "I lied.\nNo.")]

SERVICE = "03.05.24, 14:33 - Bert Beck hat Carla Dorn hinzugefügt."
Path("chat.txt").write_text(
    f"03.05.24, 14:31 - Anna Adler: Wir zahlen nicht.\n03.05.24, 14:32 - Bert Beck: Nein.\n{SERVICE}\n"
    "03.05.24, 14:37 - Carla Dorn: Ja.\n"
)
read = chatpack.parse_whatsapp("chat.txt")
print([(each.sender, each.content, str(each.timestamp)) for each in read])
assert read[1].content == f"Nein.\n{SERVICE}"
assert str(read[0].timestamp) == "2024-05-03T14:31:00+00:00"
PROGRAM
