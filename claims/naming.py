"""Who is meant, from the extraction's people to the speakers on record."""

from __future__ import annotations

from articles.models import Article
from extraction import Extraction
from speakers.models import Speaker
from speakers.recognition import recognise


class SpeakersOfArticle:
    """The speakers of one article, each looked up or created once.

    An unnamed source (»a spokesman of the police«) is nobody's record: two of them are hardly ever one person.
    """

    def __init__(self, article: Article, found: Extraction) -> None:
        self.article = article
        self.people = {person.name: person for person in found.people}
        self.accounts = [(post.resolved_speaker, post.platform, post.handle) for post in found.posts if post.handle]
        self._records: dict[str, Speaker | None] = {}

    def record(self, name: str | None) -> Speaker | None:
        if not name:
            return None
        if name not in self._records:
            self._records[name] = self._recognise(name)
        return self._records[name]

    def _recognise(self, name: str) -> Speaker | None:
        person = self.people.get(name)
        if person is None or person.kind == "unnamed":
            return None
        return recognise(
            name,
            kind=person.kind.value,
            names=person.names,
            accounts=[(platform, handle) for owner, platform, handle in self.accounts if owner == name],
            titles=[position.title for position in person.positions],
            known_from=self.article.address or self.article.title,
        )
