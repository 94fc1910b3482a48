"""Where words or facts can be checked."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

import pghistory
from django.conf import settings
from django.contrib.postgres.indexes import GinIndex, OpClass
from django.db import IntegrityError, models, transaction
from django.db.models.functions import Upper
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from articles.embargoes import under_embargo
from articles.models import Article, Post
from claims.models.base.actions import Action
from claims.models.base.record_urls import address_of
from claims.models.base.versions import changing
from claims.models.sources.stored_file import StoredFile
from intake.addresses import address_digest
from record_versions.kept_query import Given, KeptQuery
from record_versions.record_change import StaleError, VersionedRecord
from record_versions.row_insert import insert_rows

if TYPE_CHECKING:
    from newsroom.models import User


class StaleSourceError(StaleError):
    current: Source


class SourceQuerySet(models.QuerySet["Source"]):
    def held_back(self) -> SourceQuerySet:
        """The articles under embargo, and the posts in them."""
        articles = Article.objects.filter(under_embargo()).values("pk")
        return self.filter(
            models.Q(article__in=articles)
            | models.Q(post__in=Post.objects.filter(article__in=articles).values("pk"))
        )

    def shareable(self) -> SourceQuerySet:
        """Without those."""
        return self.exclude(pk__in=Source.objects.held_back().order_by().values("pk"))

    def at(self, address: str) -> SourceQuerySet:
        """The source at this address, however it is written; none for no address."""
        return self.filter(address_digest=address_digest(address)) if address else self.none()

    def naming(self, words: str) -> SourceQuerySet:
        """Those whose title, publisher, author or address has these letters in it."""
        places = ("title", "publisher", "author", "address")
        return self.filter(
            models.Q.create(
                [(f"{place}__icontains", words) for place in places], connector=models.Q.OR
            )
        )


@pghistory.track(obj_field=pghistory.ObjForeignKey(related_name="events"))
class Source(VersionedRecord, models.Model):
    """An embedded post, a web page, a document, or another article. The same address is one
    source.
    """

    class Kind(models.TextChoices):
        POST = "post", _("post")
        PAGE = "page", _("web page")
        DOCUMENT = "document", _("document")
        ARTICLE = "article", _("article")

    # What an editor may correct; what the source is does not change.
    FACTS = (
        "title",
        "publisher",
        "author",
        "published_on",
        "accessed_on",
        "address",
        "archive_address",
    )
    stale_error = StaleSourceError

    kind = models.CharField(_("kind"), max_length=8, choices=Kind.choices)
    title = models.CharField(_("title"), max_length=500)
    publisher = models.CharField(_("publisher"), max_length=200, blank=True)
    author = models.CharField(_("author"), max_length=300, blank=True)
    address = models.URLField(_("address"), max_length=2000, blank=True)
    # Unique by its digest: an address may be longer than an index takes, and has several spellings.
    address_digest = models.CharField(max_length=64, blank=True, editable=False)
    archive_address = models.URLField(_("archived at"), max_length=2000, blank=True)
    published_on = models.DateField(_("published"), null=True, blank=True)
    accessed_on = models.DateField(_("accessed"), null=True, blank=True)
    # PROTECT: what a verdict cites must not go with the record that brought it.
    post = models.OneToOneField(
        Post, on_delete=models.PROTECT, null=True, blank=True, related_name="source"
    )
    article = models.OneToOneField(
        Article, on_delete=models.PROTECT, null=True, blank=True, related_name="as_source"
    )
    file = models.OneToOneField(
        StoredFile, on_delete=models.PROTECT, null=True, blank=True, related_name="source"
    )
    file_name = models.CharField(_("file name"), max_length=200, blank=True)
    version = models.PositiveIntegerField(default=1)
    added_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    created_at = models.DateTimeField(auto_now_add=True)

    objects: ClassVar[SourceQuerySet] = SourceQuerySet.as_manager()  # type: ignore[assignment]

    class Meta:
        verbose_name = _("source")
        verbose_name_plural = _("sources")
        ordering: ClassVar = ["-pk"]
        constraints: ClassVar = [
            models.UniqueConstraint(
                # Documents and posts without an address do not collide with each other.
                name="source_address_once",
                fields=["address_digest"],
                condition=~models.Q(address_digest=""),
            ),
            models.CheckConstraint(
                name="source_address_is_digested",
                condition=models.Q(address="", address_digest="")
                | (~models.Q(address="") & ~models.Q(address_digest="")),
            ),
            models.CheckConstraint(
                name="source_leads_somewhere",
                condition=~models.Q(kind="page", address="")
                & ~models.Q(kind="post", post=None)
                & ~models.Q(kind="article", article=None)
                & ~models.Q(kind="document", file=None),
            ),
        ]
        indexes: ClassVar = [
            models.Index(name="source_by_kind", fields=["kind", "-id"]),
            GinIndex(
                *(
                    # Upper, since that is what icontains asks PostgreSQL for.
                    OpClass(Upper(place), name="gin_trgm_ops")
                    for place in ("title", "publisher", "author", "address")
                ),
                name="source_words_trigrams",
            ),
        ]

    def __str__(self) -> str:
        return self.title

    def save(self, **kwargs: Any) -> None:
        self.address_digest = address_digest(self.address)
        super().save(**kwargs)

    def get_absolute_url(self) -> str:
        return address_of("claims:source", self.pk)

    @classmethod
    def of_post(cls, post: Post, by: User | None = None) -> Source:
        """The post's source; where the same address is on record, with or without another copy of
        it, that one.
        """
        return cls.objects.filter(post=post).first() or cls._add_post(post, by)

    @classmethod
    def _add_post(cls, post: Post, by: User | None = None) -> Source:
        facts = {"title": str(post), "author": post.author, "published_on": post.posted_on}
        return cls._add(cls.Kind.POST, "post", post, facts, by)

    @classmethod
    def learn_addresses(cls, articles: Collection[int]) -> None:
        """Let the sources of posts have the addresses that another copy of an article told."""
        lacking = cls.objects.filter(post__article__in=articles, address="")
        posts = Post.objects.filter(source__in=lacking).exclude(address="")
        for post in posts.select_related("source"):
            if not cls.objects.at(post.address).exists():
                post.source.complete(address=post.address, published_on=post.posted_on)

    @classmethod
    def of_article(cls, article: Article, by: User | None = None) -> Source:
        """The article's source; where the same address is on record, as a page or another revision,
        that one.
        """
        return cls.objects.filter(article=article).first() or cls._add_article(article, by)

    @classmethod
    def _add_article(cls, article: Article, by: User | None = None) -> Source:
        return cls._add(cls.Kind.ARTICLE, "article", article, cls._article_facts(article), by)

    @classmethod
    def _add(
        cls, kind: str, field: str, text: Post | Article, facts: dict[str, Any], by: User | None
    ) -> Source:
        """A source whose words are stored as ``text``, which no source has yet; a page on record
        at its address learns that they are.
        """
        facts = {"kind": kind, "address": text.address, "added_by": by, field: text, **facts}
        if not text.address:
            return cls._make(**facts)
        with transaction.atomic():
            source = cls.objects.select_for_update().at(text.address).first()
            if source is None:
                return cls._make(**facts)
            if source.kind == cls.Kind.PAGE:
                # A version of its own, so that a form that is open on the page is answered as
                # stale.
                source.kind, source.version = kind, source.version + 1
                setattr(source, field, text)
                source.save()
        return source

    @classmethod
    def of_posts(cls, posts: Collection[Post]) -> dict[int, Source]:
        """The sources of several posts, by the posts' keys."""
        pks = [post.pk for post in posts]
        known = {source.post_id: source for source in _OF_POSTS(pks=pks)} if pks else {}
        return {post.pk: known.get(post.pk) or cls._add_post(post) for post in posts}

    @classmethod
    def of_articles(cls, articles: Collection[Article]) -> dict[int, Source]:
        """The sources of several articles, by the articles' keys."""
        pks = [article.pk for article in articles]
        known = {source.article_id: source for source in _OF_ARTICLES(pks=pks)} if pks else {}
        new = [article for article in articles if article.pk not in known]
        return known | cls._add_articles(new)

    @classmethod
    def _add_articles(cls, articles: Sequence[Article]) -> dict[int, Source]:
        """Of articles that no source has yet; those without an address, which no page can be at,
        all at once.
        """
        alone = [article for article in articles if not article.address]
        made = [cls(**cls._article_facts(article)) for article in alone]
        try:
            if made:
                with transaction.atomic():
                    insert_rows(made)
        except IntegrityError:  # somebody else was quicker with one of them
            return {article.pk: cls._add_article(article) for article in articles}
        added = {article.pk: source for article, source in zip(alone, made, strict=True)}
        with_address = [article for article in articles if article.address]
        return added | {article.pk: cls._add_article(article) for article in with_address}

    @classmethod
    def _article_facts(cls, article: Article) -> dict[str, Any]:
        return {
            "kind": cls.Kind.ARTICLE,
            "article": article,
            "title": article.title,
            "publisher": article.outlet,
            # The column holds a day: »2017« must not turn into its first of January.
            "published_on": article.exact_day,
        }

    @classmethod
    def _make(cls, **facts: Any) -> Source:
        """A new source, unless somebody else was quicker: then theirs."""
        made = cls(**facts)
        try:
            # In a savepoint: a refused INSERT would end the caller's transaction.
            with transaction.atomic():
                made.save()
        except IntegrityError:
            same = models.Q(post=made.post) if made.post else models.Q(article=made.article)
            theirs = cls.objects.filter(same).first() or cls.objects.at(made.address).first()
            # Nobody was quicker: another constraint refused it.
            if theirs is None:
                raise
            return theirs
        return made

    @classmethod
    def of_page(cls, address: str, title: str = "", by: User | None = None) -> Source:
        """Whatever is on record at the address, else a web page."""
        return cls.add_page(address, by=by, title=title)[0]

    @classmethod
    def add_page(cls, address: str, *, by: User | None = None, **facts: Any) -> tuple[Source, bool]:
        """The source at the address, and whether it is new; the facts are for a new one only."""
        facts = {
            "kind": cls.Kind.PAGE,
            "accessed_on": timezone.localdate(),
            "address": address,
            "added_by": by,
            **facts,
        }
        facts["title"] = facts.get("title") or address[:500]
        return cls.objects.get_or_create(address_digest=address_digest(address), defaults=facts)

    @classmethod
    def add_document(
        cls, file: StoredFile, *, name: str, by: User | None = None, **facts: Any
    ) -> tuple[Source, bool]:
        """The source that is this file, and whether it is new; the facts are for a new one only."""
        # The end of a long name, which has its extension.
        facts = {"kind": cls.Kind.DOCUMENT, "file_name": name[-200:], "added_by": by, **facts}
        facts["title"] = facts.get("title") or name[:500]
        return cls.objects.get_or_create(file=file, defaults=facts)

    def correct(self, *, seen: int, **facts: Any) -> None:
        """Set the facts that are given; StaleSourceError when the source is no longer at version
        ``seen``.
        """
        with changing(self, seen=seen, action=Action.SOURCE_CORRECTED) as source:
            for name in self.FACTS:
                setattr(source, name, facts.get(name, getattr(source, name)))

    def complete(self, **facts: Any) -> None:
        """Fill in what nobody has said yet, from what the source says of itself."""
        with transaction.atomic():
            # Locked before its version is read: the worker must not run over an editor who
            # corrects.
            current = Source.objects.select_for_update().get(pk=self.pk)
            with changing(current, seen=current.version, action=Action.SOURCE_COMPLETED) as source:
                for name, value in facts.items():
                    # A title that is the address was only put there for want of one.
                    if value and getattr(source, name) in ("", None, source.address[:500]):
                        setattr(source, name, value)
        self.refresh_from_db()


_OF_POSTS = KeptQuery(lambda: Source.objects.filter(post__among=Given("pks")))
_OF_ARTICLES = KeptQuery(lambda: Source.objects.filter(article__among=Given("pks")))
