#!/usr/bin/env bash
# granian 2.8.7, WSGI, HTTP/1.1: a table of quotations that is streamed row by row fails in the
# middle.
#
# Guess: the server breaks the connection off, since the answer cannot be finished, and every
# client sees that the file is not whole (curl: exit 18).
# Seen: the exception is logged, and the chunked answer is ended in order, with a last chunk of
# length 0: status 200, exit 0, half a file. With a Content-Length every client sees it.
# What follows for a fact-checking desk: a table is whole, and its length known, before its first
# byte is sent.
#
# Output: "chunked: 200, 1000 bytes, exit 0" and "with length: 200, 1000 bytes, exit 18".
set -euo pipefail

folder=$(mktemp -d)
trap 'kill "${server:-0}" 2> /dev/null || true; rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet granian==2.8.7

cat > table.py <<'PY'
import time


def rows():
    yield b"speaker,quote\r\n" + b"x" * 985
    time.sleep(0.5)  # the first rows are on their way
    raise RuntimeError("the database has gone away")


def application(environ, start_response):
    headers = [("Content-Type", "text/csv")]
    if environ["PATH_INFO"] == "/with-length":
        headers.append(("Content-Length", "2000"))
    start_response("200 OK", headers)
    return rows()
PY

free='import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'
port=$(python3 -c "$free")
venv/bin/granian --interface wsgi --host 127.0.0.1 --port "$port" --workers 1 \
  table:application > log 2>&1 &
server=$!
for _ in $(seq 100); do
  curl --silent --output /dev/null "http://127.0.0.1:$port/" && break
  sleep 0.2
done

asked() {
  curl --silent --output file --write-out '%{http_code}, %{size_download} bytes' \
    "http://127.0.0.1:$port$1" && echo ", exit 0" || echo ", exit $?"
}
chunked=$(asked /)
with_length=$(asked /with-length)
echo "chunked: $chunked"
echo "with length: $with_length"
[ "$chunked" = "200, 1000 bytes, exit 0" ]
[ "$with_length" = "200, 1000 bytes, exit 18" ]
