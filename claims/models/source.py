"""Where words or facts can be checked."""

from __future__ import annotations

from typing import ClassVar

import pghistory
from django.db import models
from django.utils.translation import gettext_lazy as _

from articles.models import Article, Post


@pghistory.track()
class Source(models.Model):
    """An embedded post, a web page, a document, or another article. The same address is one source."""

    class Kind(models.TextChoices):
        POST = "post", _("post")
        PAGE = "page", _("web page")
        DOCUMENT = "document", _("document")
        ARTICLE = "article", _("article")

    kind = models.CharField(_("kind"), max_length=8, choices=Kind.choices)
    title = models.CharField(_("title"), max_length=500)
    publisher = models.CharField(_("publisher"), max_length=200, blank=True)
    author = models.CharField(_("author"), max_length=300, blank=True)
    address = models.URLField(_("address"), max_length=2000, blank=True)
    archive_address = models.URLField(_("archived at"), max_length=2000, blank=True)
    published_on = models.DateField(_("published"), null=True, blank=True)
    accessed_on = models.DateField(_("accessed"), null=True, blank=True)
    post = models.OneToOneField(Post, on_delete=models.PROTECT, null=True, blank=True, related_name="source")
    article = models.OneToOneField(Article, on_delete=models.PROTECT, null=True, blank=True, related_name="as_source")
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = _("source")
        verbose_name_plural = _("sources")
        ordering: ClassVar = ["-pk"]
        constraints: ClassVar = [
            models.UniqueConstraint(name="source_address_once", fields=["address"], condition=~models.Q(address="")),
            models.CheckConstraint(
                name="source_leads_somewhere",
                condition=~models.Q(kind="page", address="")
                & ~models.Q(kind="post", post=None)
                & ~models.Q(kind="article", article=None),
            ),
        ]

    def __str__(self) -> str:
        return self.title

    @classmethod
    def of_post(cls, post: Post) -> Source:
        source, _created = cls.objects.get_or_create(
            post=post,
            defaults={
                "kind": cls.Kind.POST,
                "title": str(post),
                "author": post.author,
                "published_on": post.posted_on,
            },
        )
        return source

    @classmethod
    def of_page(cls, address: str, title: str = "") -> Source:
        source, _created = cls.objects.get_or_create(
            address=address, defaults={"kind": cls.Kind.PAGE, "title": title or address}
        )
        return source
