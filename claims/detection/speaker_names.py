"""Who is meant, from the extraction's people to the speakers on record."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from articles.models import Article
from claims.detection.mention_recognition import keep_proposals, recognise_mentions
from claims.models import Claim, Mention
from extraction import Extraction, Person
from record_versions.kept_query import Given, KeptQuery
from record_versions.row_insert import insert_rows
from speakers.models import Speaker
from speakers.record_lock import NamesThen, share_records

_FOUND = ("kind", "names", "titles", "accounts", "speaks", "folded", "skeleton")
_MEANT = ("speaker", "score", "reasons")


class SpeakersOfArticle:
    """The people of one article, kept as mentions."""

    def __init__(self, mentions: Mapping[str, Mention]) -> None:
        self.mentions = mentions

    def record(self, name: str | None) -> Speaker | None:
        mention = self.mentions.get((name or "")[:300])
        return mention.speaker if mention else None

    @property
    def records(self) -> set[int]:
        """The numbers of all whom these people are."""
        return {each.speaker_id for each in self.mentions.values() if each.speaker_id}


Read = tuple[Article, Extraction]
"""An article, and what was found in it."""


def find_speakers(
    read: Sequence[Read], weights: Mapping[str, float] | None = None, *, had_some: bool = True
) -> dict[int, SpeakersOfArticle]:
    """Put the people of the articles on record, each recognised once with the others of its article
    as its context; by the article's number.

    ``weights`` are those of the ranking in use, where the caller has them already, and ``had_some``
    is False where none of the articles has mentions from before.
    """
    kept = keep_mentions(read, weights, since=share_records(), had_some=had_some)
    return {article: SpeakersOfArticle(mentions) for article, mentions in kept.items()}


def keep_mentions(
    read: Sequence[Read],
    weights: Mapping[str, float] | None = None,
    *,
    since: NamesThen | None = None,
    had_some: bool = True,
) -> dict[int, dict[str, Mention]]:
    """Bring the articles' mentions in line with the people found, and recognise them; one that is
    found again keeps its link where it may. By article and name. ``since`` is from before any
    record was looked up.
    """
    known: dict[int, dict[str, Mention]] = {article.pk: {} for article, _found in read}
    for mention in _EARLIER(articles=list(known)) if had_some else ():
        known[mention.article_id][mention.name] = mention
    mentions: list[Mention] = []
    for article, found in read:
        earlier = known[article.pk]
        these = _mentions(article, found, earlier)
        if gone := earlier.keys() - {mention.name for mention in these}:
            article.mentions.filter(name__in=gone).exclude(name__in=_on_desk(article)).delete()
        mentions += these
    likely = recognise_mentions(mentions, weights, since=since, had_some=had_some)
    # Written once, with whom they mean.
    insert_rows(mentions, unique=["article", "name"], update=[*_FOUND, *_MEANT])
    keep_proposals(mentions, likely, had_some=any(known.values()))
    kept: dict[int, dict[str, Mention]] = {article.pk: {} for article, _found in read}
    for mention in mentions:
        kept[mention.article_id][mention.name] = mention
    return kept


_EARLIER = KeptQuery(lambda: Mention.objects.filter(article__among=Given("articles")))


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
