"""An article's claims for other programs: as W3C Web Annotations of its text, and as schema.org
Quotation and Claim.

The selectors are those of https://www.w3.org/TR/annotation-model/: a TextPositionSelector counts
code points of the plain text at the target's own address, a TextQuoteSelector finds the words again
in any copy of it, as the one on the outlet's page.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.db.models import Prefetch
from django.urls import reverse
from django.utils.translation import override

from articles.models import Article
from claims.export.claim_review import schema_type_of
from claims.models import Claim, Evidence, Source, Verdict

ANNOTATION_CONTEXT = "http://www.w3.org/ns/anno.jsonld"
# Code points before and behind the words, as other annotating programs keep them.
AROUND = 32


@dataclass(frozen=True, slots=True)
class SharedArticle:
    """An article with its claims and what stands on record for them, fetched in a fixed number of
    queries; ``site`` is what addresses begin with, as ``https://desk.example.org``.
    """

    article: Article
    claims: list[Claim]
    site: str

    @property
    def text_address(self) -> str:
        return self._address("claims:article_text")

    def _address(self, name: str) -> str:
        return f"{self.site}{reverse(name, args=[self.article.pk])}"

    def annotations(self) -> dict[str, Any]:
        """One page with all annotations, as https://www.w3.org/TR/annotation-model/#annotation-page
        has it.
        """
        items = [self._annotation(claim) for claim in self.claims]
        return {
            "@context": ANNOTATION_CONTEXT,
            "id": self._address("claims:annotations"),
            "type": "AnnotationPage",
            "partOf": {
                "id": self._address("claims:article"),
                "type": "AnnotationCollection",
                "label": self.article.title,
                "total": len(items),
            },
            "startIndex": 0,
            "items": items,
        }

    def _annotation(self, claim: Claim) -> dict[str, Any]:
        targets = [self._target(begin, end) for begin, end in claim.spans["quote"]]
        return {
            "id": f"{self.site}{reverse('claims:claim', args=[claim.pk])}",
            "type": "Annotation",
            "created": claim.found_at.isoformat(timespec="seconds"),
            "motivation": "identifying",
            "body": self._bodies(claim),
            # Words that stand apart in the text are several targets of one annotation.
            "target": targets[0] if len(targets) == 1 else targets,
        }

    def _target(self, begin: int, end: int) -> dict[str, Any]:
        text, address = self.article.text, self.article.address
        return {
            "type": "SpecificResource",
            "source": {
                "id": self.text_address,
                "type": "Text",
                "format": "text/plain",
                "language": self.article.language,
            },
            **({"scope": address} if address else {}),
            "selector": [
                {
                    "type": "TextQuoteSelector",
                    "exact": text[begin:end],
                    "prefix": text[max(0, begin - AROUND) : begin],
                    "suffix": text[end : end + AROUND],
                },
                {"type": "TextPositionSelector", "start": begin, "end": end},
            ],
        }

    def _bodies(self, claim: Claim) -> list[dict[str, Any]]:
        language = self.article.language
        told = _told(claim, language)
        texts = [("describing", words) for words in told] + [
            ("assessing", verdict.rating.name_in(language)) for verdict in _published(claim)
        ]
        return [
            {
                "type": "TextualBody",
                "purpose": purpose,
                "value": words,
                "format": "text/plain",
                "language": language,
            }
            for purpose, words in texts
        ] + [
            {"type": "SpecificResource", "source": each.source.address, "purpose": "linking"}
            for each in claim.confirmed_sources  # type: ignore[attr-defined]
        ]

    def quotations(self) -> dict[str, Any]:
        """The claims as a schema.org graph: verbatim words are a Quotation, all are a Claim."""
        graph = [node for claim in self.claims for node in self._nodes(claim)]
        return {"@context": "https://schema.org", "@graph": [self._news_article(), *graph]}

    def _news_article(self) -> dict[str, Any]:
        article = self.article
        facts = {
            "@type": "NewsArticle",
            "@id": self._address("claims:article"),
            "headline": article.title,
            "url": article.address,
            "inLanguage": article.language,
            "author": [{"@type": "Person", "name": name} for name in article.authors],
            "publisher": article.outlet and {"@type": "Organization", "name": article.outlet},
            "datePublished": article.published_in_iso,
        }
        return {name: value for name, value in facts.items() if value}

    def _nodes(self, claim: Claim) -> Iterable[dict[str, Any]]:
        address = f"{self.site}{reverse('claims:claim', args=[claim.pk])}"
        article = {"@id": self._address("claims:article")}
        said = {
            "inLanguage": self.article.language,
            **_speaker(claim),
            **({"datePublished": date} if (date := self.article.published_in_iso) else {}),
        }
        is_verbatim = claim.kind in (Claim.Kind.DIRECT, Claim.Kind.POST)
        if is_verbatim:
            spoken = {"spokenByCharacter": said["author"]} if "author" in said else {}
            yield {
                "@type": "Quotation",
                "@id": f"{address}#quotation",
                "text": claim.quote,
                "isPartOf": article,
                **said,
                **spoken,
            }
        yield {
            "@type": "Claim",
            "@id": f"{address}#claim",
            "text": claim.wording or claim.quote,
            "appearance": {"@id": f"{address}#quotation"} if is_verbatim else article,
            **said,
        }


def shared_article(article: Article, site: str) -> SharedArticle:
    """With the claims that an editor accepted, in reading order: what the machine found says
    nothing about anybody until then.
    """
    confirmed = (
        Evidence.objects.filter(state=Evidence.State.CONFIRMED)
        .exclude(source__address="")
        .exclude(source__in=Source.objects.held_back().order_by().values("pk"))
        .select_related("source")
    )
    published = Verdict.objects.published().select_related("rating")
    claims = (
        Claim.objects.filter(article=article, state=Claim.State.ACCEPTED)
        .select_related("speaker")
        .prefetch_related(
            Prefetch("evidence", confirmed, to_attr="confirmed_sources"),
            Prefetch("verdicts", published, to_attr="published_verdicts"),
        )
        .in_reading_order()
    )
    return SharedArticle(article, list(claims), site)


def _published(claim: Claim) -> list[Verdict]:
    found: list[Verdict] = claim.published_verdicts  # type: ignore[attr-defined]
    return found


def _told(claim: Claim, language: str) -> list[str]:
    """Who says it and how, in the article's language."""
    with override(language):
        kind = claim.get_kind_display()
    name = claim.speaker.name if claim.speaker else claim.speaker_words
    return [f"{name}: {kind}" if name else kind]


def _speaker(claim: Claim) -> dict[str, Any]:
    if claim.speaker is None:
        return {}
    same = claim.speaker.wikidata_id
    return {
        "author": {
            "@type": schema_type_of(claim.speaker),
            "name": claim.speaker.name,
            **({"sameAs": f"https://www.wikidata.org/entity/{same}"} if same else {}),
        }
    }
