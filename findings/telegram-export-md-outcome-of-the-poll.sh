#!/usr/bin/env bash
# telegram-export-md 0.4.1: of a poll in a chat the outcome is missing, and a quotation is the writer's own words.
#
# Guess: polls, replies and the marks of the text are kept, as its page promises: a poll has its answers with their
# votes, what somebody quotes is marked as quoted, hidden words (spoiler) are marked.
# Seen: Telegram Desktop writes a poll's answers under »answers«; the program looks for »options« and prints the
# question alone, as if nobody had voted. A quotation inside a message comes out as plain text in the line of the one
# who quotes: »Is this yours: We never paid« is Beck's sentence. What is hidden is plain. Struck words are struck,
# forwards and replies named.
# What follows for a fact-checking desk: words from a chat are compared with the export itself before they are
# anybody's; a poll without figures is not one that nobody took part in.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check telegram-export-md==0.4.1
cd "$folder"
cat > result.json <<'EXPORT'
{"chats": [{"name": "Council", "type": "private_group", "id": 1, "messages": [
  {"id": 1, "type": "message", "date": "2024-05-03T10:00:00", "from": "Anna Adler", "from_id": "user1",
   "poll": {"question": "Raise the tax?", "closed": true, "total_voters": 100, "answers": [
     {"text": "yes", "voters": 48, "chosen": false}, {"text": "no", "voters": 52, "chosen": true}]},
   "text": "", "text_entities": []},
  {"id": 2, "type": "message", "date": "2024-05-03T10:06:00", "from": "Bernd Beck", "from_id": "user2",
   "text": ["Is this yours: ", {"type": "blockquote", "text": "We never paid"}],
   "text_entities": [{"type": "plain", "text": "Is this yours: "}, {"type": "blockquote", "text": "We never paid"}]},
  {"id": 3, "type": "message", "date": "2024-05-03T10:07:00", "from": "Bernd Beck", "from_id": "user2",
   "forwarded_from": "Clara Cohn",
   "text": ["It was ", {"type": "strikethrough", "text": "five"}, " ", {"type": "spoiler", "text": "six"}],
   "text_entities": [{"type": "plain", "text": "It was "}, {"type": "strikethrough", "text": "five"},
     {"type": "plain", "text": " "}, {"type": "spoiler", "text": "six"}]}
]}]}
EXPORT
venv/bin/tg-export-md result.json -o out --quiet
cat out/Council*.md
grep -q 'Raise the tax?' out/Council*.md
if grep -qE '48|52|yes' out/Council*.md; then echo "the poll has its answers"; exit 1; fi
grep -qxF 'Is this yours: We never paid' out/Council*.md
grep -q 'forwarded from Clara Cohn' out/Council*.md
grep -qxF 'It was ~~five~~ six' out/Council*.md
