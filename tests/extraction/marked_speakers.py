"""Texts with ``[…]`` around each speaker, read and resolved."""

import re

from extraction.coreference.people import resolve_speakers
from extraction.parse import pipeline
from extraction.parse.tokens import Tokens
from extraction.records import Statement, StatementType
from extraction.text.layout import only_prose, read_layout
from extraction.text.posts import find_posts


def read(marked, language="de"):
    """Resolved statements and people of a text whose speakers stand in brackets."""
    text, speakers = "", []
    for piece in re.split(r"(\[[^\]]*\])", marked):
        if piece.startswith("["):
            speakers.append((len(text), len(text) + len(piece) - 2))
            piece = piece[1:-1]
        text += piece
    statements = [Statement(StatementType.INDIRECT, ((0, 0),), (speaker,)) for speaker in speakers]
    posts = find_posts(text)
    prose = read_layout(text, posts, language).prose
    return resolve_speakers(
        Tokens(pipeline.parse(only_prose(text, prose), language)), statements, posts
    )


def names(marked, language="de"):
    return [statement.resolved_speaker for statement in read(marked, language)[0]]
