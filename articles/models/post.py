"""What stands in an article beside its prose, by its place in the text."""

from __future__ import annotations

from typing import ClassVar

from django.db import models
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

from record_versions.kept_query import Given, KeptQuery


class Post(models.Model):
    """A social-media post embedded in an article; its place is in code points of the article's
    text.
    """

    article = models.ForeignKey("articles.Article", on_delete=models.CASCADE, related_name="posts")
    begin = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    body_begin = models.PositiveIntegerField()
    body_end = models.PositiveIntegerField()
    platform = models.CharField(_("platform"), max_length=30)
    author = models.CharField(_("author"), max_length=300, blank=True)
    handle = models.CharField(_("handle"), max_length=200, blank=True)
    posted_on = models.DateField(_("posted"), null=True, blank=True)
    address = models.URLField(_("address"), max_length=2000, blank=True)
    text = models.TextField(_("text"), blank=True)
    #: The page's markup told it; reading the text again changes nothing about it.
    is_from_markup = models.BooleanField(default=False, editable=False)

    class Meta:
        verbose_name = _("post")
        verbose_name_plural = _("posts")
        ordering: ClassVar = ["article", "begin"]
        constraints: ClassVar = [
            models.CheckConstraint(
                name="post_body_lies_inside",
                condition=models.Q(begin__lte=models.F("body_begin"))
                & models.Q(body_begin__lte=models.F("body_end"))
                & models.Q(body_end__lte=models.F("end")),
            ),
            models.UniqueConstraint(name="post_once_per_place", fields=["article", "begin", "end"]),
        ]

    def __str__(self) -> str:
        who = f"@{self.handle}" if self.handle else self.author
        return f"{who} ({capfirst(self.platform)})"


class Passage(models.Model):
    """A stretch of the text that is not prose: a caption, a byline, what is left of navigation."""

    article = models.ForeignKey(
        "articles.Article", on_delete=models.CASCADE, related_name="passages"
    )
    kind = models.CharField(max_length=20)
    begin = models.PositiveIntegerField()
    end = models.PositiveIntegerField()

    class Meta:
        ordering: ClassVar = ["article", "begin"]
        constraints: ClassVar = [
            models.CheckConstraint(
                name="passage_not_empty", condition=models.Q(end__gt=models.F("begin"))
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.begin}–{self.end}"


def posts_of(*articles: int) -> list[Post]:
    """All posts in the articles of these numbers, each one's in the order of its text."""
    return _POSTS(articles=list(articles))


_POSTS = KeptQuery(
    lambda: Post.objects.filter(article__among=Given("articles")).order_by("article_id", "begin")
)
