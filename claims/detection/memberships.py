"""The party or group that minutes and transcripts have beside the name of who speaks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from django.utils.translation import gettext, override

from articles.models import Article
from claims.models import Mention
from speakers.lookup.recognition import Description


def described_with_parties(mentions: Iterable[Mention]) -> Iterator[Description]:
    """What the articles say of each, with the parties that stand beside the name there. A member is
    called so in the article's language.
    """
    known: dict[int, dict[str, list[str]]] = {}
    for mention in mentions:
        article = mention.article
        if article.pk not in known:
            known[article.pk] = _parties(article)
        with override(article.language):
            member = gettext("member")
        parties = known[article.pk].get(mention.name, ())
        yield replace(mention.described(), memberships=tuple((member, party) for party in parties))


def _parties(article: Article) -> dict[str, list[str]]:
    """By speaker, as long as a mention keeps a name; each party once."""
    found: dict[str, list[str]] = {}
    for turn in article.turns:
        parties = found.setdefault(turn["speaker"][:300], [])
        if turn.get("party") and turn["party"] not in parties:
            parties.append(turn["party"])
    return found
