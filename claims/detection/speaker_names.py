"""Who is meant, from the extraction's people to the speakers on record."""

from __future__ import annotations

from articles.models import Article
from claims.detection.speaker_resolution import resolve_article_mentions
from claims.models import Claim, Mention
from extraction import Extraction, Person
from speakers.models import Speaker
from speakers.record_lock import lock_names
from speakers.resolution_queue import queue_record_comparison

# What is kept of a person that is found again.
_FOUND = ("kind", "names", "titles", "accounts", "speaks", "folded", "skeleton")


class SpeakersOfArticle:
    """The people of one article, kept as mentions, each recognised once with the others as its
    context.
    """

    def __init__(self, article: Article, found: Extraction) -> None:
        names = [name for person in found.people for name in (person.name, *person.names)]
        lock_names([*names, *(post.handle for post in found.posts if post.handle)])
        self.mentions = keep_mentions(article, found)
        resolve_article_mentions(list(self.mentions.values()))
        queue_record_comparison(
            mention.speaker_id for mention in self.mentions.values() if mention.speaker_id
        )

    def record(self, name: str | None) -> Speaker | None:
        mention = self.mentions.get((name or "")[:300])
        return mention.speaker if mention else None


def keep_mentions(article: Article, found: Extraction) -> dict[str, Mention]:
    """Bring the article's mentions in line with the people found; one that is found again keeps its
    link.
    """
    speaking = {statement.resolved_speaker for statement in found.statements}
    people = {person.name[:300]: person for person in found.people}
    article.mentions.exclude(name__in=people).exclude(name__in=_on_desk(article)).delete()
    Mention.objects.bulk_create(
        [_mention(article, person, found, person.name in speaking) for person in people.values()],
        update_conflicts=True,
        unique_fields=["article", "name"],
        update_fields=_FOUND,
    )
    kept = article.mentions.filter(name__in=people).select_related("speaker")
    return {mention.name: mention for mention in kept}


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
