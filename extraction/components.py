"""The rules as a spaCy component, usable in any pipeline with a parser:
``nlp.add_pipe("wortlaut_statements")``.
"""

from __future__ import annotations

from spacy.language import Language
from spacy.tokens import Doc

from extraction.parse.lexicon import Lexicon, load_lexicon
from extraction.parse.profiles import DEFAULT
from extraction.parse.tokens import Tokens
from extraction.statements.finder import find_statements

if not Doc.has_extension("statements"):
    Doc.set_extension("statements", default=())


class StatementFinder:
    """Puts the statements of a parsed ``Doc`` into ``doc._.statements``, a tuple of
    :class:`extraction.Statement`.
    """

    def __init__(self, lexicon: Lexicon) -> None:
        self.lexicon = lexicon

    def __call__(self, doc: Doc) -> Doc:
        doc._.statements = find_statements(Tokens(doc), self.lexicon)
        return doc


@Language.factory(
    "wortlaut_statements",
    requires=["token.pos", "token.morph", "token.dep", "token.head"],
    assigns=["doc._.statements"],
    default_config={"language": "", "profile": DEFAULT},
)
def make_statement_finder(
    nlp: Language, name: str, language: str, profile: str = DEFAULT
) -> StatementFinder:
    """``language`` names the rules' lexicon; by default that of the pipeline."""
    return StatementFinder(load_lexicon(language or nlp.lang, profile))
