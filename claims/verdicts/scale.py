"""The scale of verdicts that a newsroom starts with; it edits its own in the admin."""

from __future__ import annotations

from typing import Any

# Code, English, German, value for ClaimReview, whether it needs a confirmed source, and the
# definitions.
DEFAULT_SCALE: list[tuple[str, str, str, int | None, bool, str, str]] = [
    (
        "true", "true", "richtig", 5, True,
        "The claim holds, and nothing of weight is left out.",
        "Die Aussage stimmt, und nichts Wesentliches fehlt.",
    ),
    (
        "mostly-true", "mostly true", "größtenteils richtig", 4, True,
        "The core of the claim holds; a detail is inexact or needs adding.",
        "Der Kern der Aussage stimmt; eine Einzelheit ist ungenau oder zu ergänzen.",
    ),
    (
        "half-true", "half true", "teilweise richtig", 3, True,
        "One part of the claim holds, another of equal weight does not.",
        "Ein Teil der Aussage stimmt, ein ebenso gewichtiger nicht.",
    ),
    (
        "misleading", "misleading", "irreführend", 2, True,
        "The words may be exact, but what is left out or how it is put suggests something wrong.",
        "Der Wortlaut mag stimmen, doch Auslassung oder Darstellung legen Falsches nahe.",
    ),
    (
        "false", "false", "falsch", 1, True,
        "The sources contradict the claim.",
        "Die Quellen widersprechen der Aussage.",
    ),
    (
        "unproven", "unproven", "unbelegt", None, False,
        "What can be found neither shows that the claim holds nor that it does not.",
        "Was sich finden lässt, belegt weder, dass die Aussage stimmt, noch, dass sie nicht "
        "stimmt.",
    ),
    (
        "opinion", "opinion", "Meinung", None, False,
        "A judgement, a wish or a forecast: nothing that could be checked.",
        "Ein Werturteil, ein Wunsch oder eine Vorhersage: nichts, was sich prüfen ließe.",
    ),
]  # fmt: skip


def make_default_scale(rating_model: Any) -> None:
    """Add the ratings that are missing; for a migration, and for a database that was emptied."""
    for order, (
        code,
        english,
        german,
        value,
        needs_evidence,
        definition_en,
        definition_de,
    ) in enumerate(DEFAULT_SCALE):
        rating_model._default_manager.get_or_create(
            code=code,
            defaults={
                "order": order,
                "name_en": english,
                "name_de": german,
                "value": value,
                "needs_evidence": needs_evidence,
                "definition_en": definition_en,
                "definition_de": definition_de,
            },
        )
