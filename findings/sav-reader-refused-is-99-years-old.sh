#!/usr/bin/env bash
# sav-reader 2.0.8 (npm) on a poll that pyreadstat 1.3.7 wrote: who refused to tell is 99 years old.
#
# Guess: answers that a file of SPSS declares missing (99 refused, 990 to 999 not asked) are missing in the rows, as
# they are to pyreadstat and to SPSS itself.
# Seen: the rows hold 99 and 998: of four people the mean age is 290.5 where it is 32.5, and »refused« counts as a
# third answer beside Adler and Beck. That these are missing is told in the description of the variable, which the
# rows do not look at; nothing in a row shows it.
# What follows for a fact-checking desk: a share or a mean from raw answers is counted once more with the description
# of the variables at hand, and the number of people it is of.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check pyreadstat==1.3.7 pandas==3.1.1
cd "$folder"
venv/bin/python - <<'PROGRAM'
import pandas as pd
import pyreadstat

answers = pd.DataFrame({"age": [25.0, 99.0, 998.0, 40.0], "vote": [1.0, 2.0, 9.0, 1.0]})
labels = {"age": {99.0: "refused", 998.0: "not asked"}, "vote": {1.0: "Adler", 2.0: "Beck", 9.0: "refused"}}
missing = {"age": [99.0, {"lo": 990.0, "hi": 999.0}], "vote": [9.0]}
pyreadstat.write_sav(answers, "poll.sav", variable_value_labels=labels, missing_ranges=missing)
read = pyreadstat.read_sav("poll.sav")[0]
print(read)
assert read["age"].mean() == 32.5 and read["vote"].count() == 3
PROGRAM
npm install --silent --no-fund --no-audit --ignore-scripts sav-reader@2.0.8
cat > program.cjs <<'PROGRAM'
const assert = require('node:assert')
const { readFileSync } = require('node:fs')
const { SavBufferReader } = require('sav-reader')

const main = async () => {
  const reader = new SavBufferReader(readFileSync('poll.sav'))
  await reader.open()
  const rows = await reader.readAllRows()
  console.log(rows)
  assert.deepEqual(rows.map((row) => row.vote), [1, 2, 9, 1])
  assert.equal(rows.reduce((sum, row) => sum + row.age, 0) / rows.length, 290.5)
  assert.deepEqual(reader.meta.sysvars[0].missing, { min: 990, max: 999, value: 99 })
}
main().catch((error) => { console.error(error); process.exit(1) })
PROGRAM
node program.cjs
