#!/usr/bin/env bash
# lvovich 2.1.0: Эммануэль Макрон is a woman, whose name has no genitive, and Мирей Матьё is a man.
#
# Guess: a library that declines Russian names and finds out who is a man by first names tells Emmanuel and Manuel,
# as Daniel and Igor, from women; where it does not know, it says so; a common first name (Любовь) is declined.
# Seen: Эммануэль and Мануэль are women, and a woman's surname in a consonant stays as it is: »of Emmanuel Macron«
# comes as »Эммануэль Макрон«, which is »Emmanuel Macron« as the one who acts, where it is Эммануэля Макрона. Of
# Мигель, Рафаэль and Шарль it says that it does not know, and gives the same. Любовь stays as it is; Саша becomes
# »Сашы«, which is no Russian; »from Athens« is »Афинов« for Афин, from Velikiye Luki »Луков« for Лук.
# What follows for a fact-checking desk: names in Russian text are matched by all their forms, and who did
# something to whom is never taken from a form that a program wrote.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts lvovich@2.1.0
cat > program.cjs <<'PROGRAM'
const assert = require('node:assert')
const { incline, cityFrom } = require('lvovich')

const genitive = (first, last) => {
  const name = incline({ first, last }, 'genitive')
  console.log(first, last, '->', name.first, name.last, name.gender)
  return `${name.first} ${name.last} ${name.gender}`
}
assert.equal(genitive('Игорь', 'Бек'), 'Игоря Бека male')
assert.equal(genitive('Даниэль', 'Бек'), 'Даниэля Бека male')
assert.equal(genitive('Эммануэль', 'Макрон'), 'Эммануэль Макрон female')
assert.equal(genitive('Мануэль', 'Бек'), 'Мануэль Бек female')
assert.equal(genitive('Мирей', 'Матьё'), 'Мирея Матьё male')
assert.equal(genitive('Шарль', 'Бек'), 'Шарль Бек null')
assert.equal(genitive('Любовь', 'Бек'), 'Любовь Бек null')
assert.equal(genitive('Саша', 'Бек'), 'Сашы Бек androgynous')
assert.equal(cityFrom('Прага'), 'Праги')
assert.equal(cityFrom('Афины'), 'Афинов')
assert.equal(cityFrom('Великие Луки'), 'Великих Луков')
PROGRAM
node program.cjs
