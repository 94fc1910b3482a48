"""What language an article is in, where its file says something else.

Agencies send translations under the tag of their own language, and systems write the language of
the site beside every article. What is told plainly by the words counts, and is said.
"""

from __future__ import annotations

from dataclasses import replace

from extraction.text.languages import told_otherwise

from ..records import ArticleRecord

_SAID = "The file says that this is in »{tag}«; it is read as »{found}«, which its words are in."


def in_written_language(record: ArticleRecord) -> ArticleRecord:
    """The record in the language of its words. Speeches are in their house's languages, each its
    own, and are left as they are.
    """
    if not record.language or record.turns:
        return record
    found = told_otherwise(record.text, record.language)
    if found is None:
        return record
    said = _SAID.format(tag=record.language, found=found)
    return replace(record, language=found, warnings=(*record.warnings, said))
