#!/usr/bin/env bash
# openapi-python-client 0.29.1 refuses a whole OpenAPI 3.1 document for one schema that is »false«.
#
# Guess: in OpenAPI 3.1 a schema is JSON Schema 2020-12, where true and false are schemas too, and
# {"properties": {"speaker": false}} says that an article has no such member. A generator that reads
# 3.1 makes a class of what it can say in types and passes over the rest.
# Seen: nothing is generated; the document is called invalid, with »Input should be a valid dictionary«.
# {"speaker": {"not": {}}}, which means the same, is passed over as guessed.
# What follows: a desk that describes its interface strictly locks out clients that are generated.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check openapi-python-client==0.29.1
cd "$folder"
describe() {
  cat <<DOCUMENT
{"openapi": "3.1.0", "info": {"title": "Desk", "version": "1"},
 "paths": {"/articles": {"post": {
   "requestBody": {"content": {"application/json": {"schema": {"\$ref": "#/components/schemas/Article"}}}},
   "responses": {"202": {"description": "taken in"}}}}},
 "components": {"schemas": {"Article": {"type": "object",
   "properties": {"text": {"type": "string"}, "speaker": $1}}}}}
DOCUMENT
}
generate() {
  PATH="$folder/venv/bin:$PATH" openapi-python-client generate --path "$1" --output-path "$2" \
    --meta none > "$2.log" 2>&1 || true
  if [ -f "$2/models/article.py" ]; then echo "$1: a class"; else echo "$1: refused"; fi
}
describe 'false' > false.json
describe '{"not": {}}' > not.json
first=$(generate false.json one)
second=$(generate not.json two)
printf '%s\n%s\n' "$first" "$second"
grep -m 1 'valid dictionary' one.log
[ "$first" = "false.json: refused" ]
[ "$second" = "not.json: a class" ]
