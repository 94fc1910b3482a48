#!/usr/bin/env bash
# warcbench 0.1.0 writes the lengths of chunks into the articles that it takes out of an archive.
#
# Guess: `wb extract` gives the file that a browser had: its help says that what is encoded is decoded,
# and archives as crawlers write them hold bodies with Transfer-Encoding: chunked.
# Seen: only Content-Encoding is undone. The page begins with the hexadecimal length of its first chunk,
# and »1a« stands in the middle of a word wherever the server had filled a buffer. Nothing is said.
# What follows for a fact-checking desk: bodies come through a reader that knows both encodings, or a
# figure that nobody wrote stands in a quotation.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check warcbench==0.1.0
cd "$folder"
cat > archive.py <<'PROGRAM'
words = b"<p>The town will pay 12 million euros.</p>"
pieces = [words[:21], words[21:]]
body = b"".join(b"%x\r\n%s\r\n" % (len(each), each) for each in pieces) + b"0\r\n\r\n"
head = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n"
fields = [
    "WARC/1.1",
    "WARC-Type: response",
    "WARC-Target-URI: https://example.org/bridge",
    "WARC-Date: 2024-05-03T10:00:00Z",
    "WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000001>",
    "Content-Type: application/http; msgtype=response",
    f"Content-Length: {len(head + body)}",
]
with open("archive.warc", "wb") as file:
    file.write("\r\n".join(fields).encode() + b"\r\n\r\n" + head + body + b"\r\n\r\n")
PROGRAM
venv/bin/python archive.py
venv/bin/wb extract --basename page archive.warc text/html html
cat page-0.html
printf '15\r\n<p>The town will pay \r\n15\r\n12 million euros.</p>\r\n0\r\n\r\n' | diff - page-0.html
