"""A record's turns as a reader would name them."""


def words_of(record, turn):
    return " ".join(record.text[slice(*span)] for span in turn.words).replace("\n\n", " ")


def said(record):
    """(speaker, words) of each turn in text order."""
    return [(turn.speaker, words_of(record, turn)) for turn in record.turns]


def of_kind(record, kind):
    return [record.text[slice(*p.span)] for p in record.passages if p.kind is kind]
