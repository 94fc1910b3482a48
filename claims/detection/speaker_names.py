"""Who is meant, from the extraction's people to the speakers on record."""

from __future__ import annotations

from collections.abc import Mapping

from articles.models import Article
from claims.detection.mention_recognition import keep_proposals, recognise_mentions
from claims.models import Claim, Mention
from extraction import Extraction, Person
from record_versions.kept_query import Given, KeptQuery
from speakers.models import Speaker
from speakers.record_lock import share_records

_FOUND = ("kind", "names", "titles", "accounts", "speaks", "folded", "skeleton")
_MEANT = ("speaker", "score", "reasons")


class SpeakersOfArticle:
    """The people of one article, kept as mentions, each recognised once with the others as its
    context.
    """

    def __init__(
        self, article: Article, found: Extraction, weights: Mapping[str, float] | None = None
    ) -> None:
        """``weights`` are those of the ranking in use, where the caller has them already."""
        share_records()
        self.mentions = keep_mentions(article, found, weights)

    def record(self, name: str | None) -> Speaker | None:
        mention = self.mentions.get((name or "")[:300])
        return mention.speaker if mention else None


def keep_mentions(
    article: Article, found: Extraction, weights: Mapping[str, float] | None = None
) -> dict[str, Mention]:
    """Bring the article's mentions in line with the people found, and recognise them; one that is
    found again keeps its link where it may.
    """
    earlier = {mention.name: mention for mention in _EARLIER(article=article.pk)}
    mentions = _mentions(article, found, earlier)
    if gone := earlier.keys() - {mention.name for mention in mentions}:
        article.mentions.filter(name__in=gone).exclude(name__in=_on_desk(article)).delete()
    likely = recognise_mentions(mentions, weights)
    # Written once, with whom they mean.
    Mention.objects.bulk_create(
        mentions,
        update_conflicts=True,
        unique_fields=["article", "name"],
        update_fields=[*_FOUND, *_MEANT],
    )
    keep_proposals(mentions, likely, had_some=bool(earlier))
    return {mention.name: mention for mention in mentions}


_EARLIER = KeptQuery(lambda: Mention.objects.filter(article=Given("article")))


def speakers_in(*articles: Article) -> list[int]:
    """The records that the articles' mentions mean, by their numbers."""
    found: list[int] = _MEANT_IN(articles=[article.pk for article in articles])
    return found


_MEANT_IN: KeptQuery[Mention] = KeptQuery(
    lambda: (
        Mention.objects.filter(article__among=Given("articles"), speaker__isnull=False)
        .order_by("speaker")
        .values_list("speaker", flat=True)
        .distinct()
    )
)


def _mentions(article: Article, found: Extraction, earlier: Mapping[str, Mention]) -> list[Mention]:
    """Not saved yet; what was found before comes first, with the link that it had."""
    speaking = {statement.resolved_speaker for statement in found.statements}
    people = {person.name[:300]: person for person in found.people}
    mentions = []
    for name in dict.fromkeys([*(name for name in earlier if name in people), *people]):
        mention = _mention(article, people[name], found, people[name].name in speaking)
        mention.speaker_id = earlier[name].speaker_id if name in earlier else None
        mentions.append(mention)
    return mentions


def _on_desk(article: Article) -> list[str]:
    """Names that claims refer to, which may outlive the finding."""
    claims = Claim.on_record.filter(article=article).exclude(resolved_name="").order_by()
    return list(claims.values_list("resolved_name", flat=True).distinct())


def _mention(article: Article, person: Person, found: Extraction, speaks: bool) -> Mention:
    posts = [post for post in found.posts if post.handle and post.resolved_speaker == person.name]
    return Mention(
        article=article,
        name=person.name[:300],
        kind=person.kind.value,
        names=list(person.names),
        titles=list(dict.fromkeys(position.title for position in person.positions)),
        accounts=[
            list(account)
            for account in dict.fromkeys((post.platform, post.handle) for post in posts)
        ],
        speaks=speaks,
    )
