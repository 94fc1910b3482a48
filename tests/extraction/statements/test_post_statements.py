from extraction import StatementType, extract

TEXT = (
    "Bürgermeisterin Ada Sommer schrieb am Sonntag, dass die Brücke gebaut werde.\n\n"
    "Wir bauen die Brücke noch in diesem Jahr. — Ada Sommer (@adasommer) 9. Juli 2017\n\n"
    "Der Rat tagt am Montag."
)
ELSEWHERE = (
    "Der Rat tagt am Montag.\n\nDas wird teuer. — Bert Winter (@bertwinter) 9. Juli "
    "2017\n\nMehr ist nicht bekannt."
)


def post_in(text):
    found = extract(text, "de")
    (statement,) = (s for s in found.statements if s.type == StatementType.POST)
    return found, statement


def test_a_post_is_a_statement_of_its_author_with_its_words_alone():
    found, statement = post_in(TEXT)
    begin, end = statement.quote[0]
    assert TEXT[begin:end] == "Wir bauen die Brücke noch in diesem Jahr."
    assert [TEXT[b:e] for b, e in statement.speaker] == ["Ada Sommer"]
    assert statement.resolved_speaker == "Ada Sommer"
    assert found.posts[0].body == statement.quote[0]


def test_statements_and_posts_stand_in_the_order_of_the_text():
    found, _ = post_in(TEXT)
    assert [s.begin for s in found.statements] == sorted(s.begin for s in found.statements)


def test_who_is_in_the_article_only_as_the_author_of_a_post_is_among_the_people():
    found, statement = post_in(ELSEWHERE)
    author = next(person for person in found.people if person.name == statement.resolved_speaker)
    assert (author.name, author.accounts) == ("Bert Winter", ("bertwinter",))
