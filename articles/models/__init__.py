"""Articles, what stands in them, and where they come from."""

from articles.models.article import Article, StaleArticleError
from articles.models.article_queryset import published_or
from articles.models.earlier_item import EarlierItem
from articles.models.extraction_run import ExtractionRun
from articles.models.incoming import IncomingItem
from articles.models.item_withdrawal import ItemWithdrawal
from articles.models.outlet import Outlet, OutletMerge
from articles.models.post import Passage, Post, posts_of
from articles.models.readings import keep_readings
from articles.models.second_copies import SecondCopyError
from articles.models.site import Site
from articles.models.subject import Subject
from articles.models.topic import Topic

__all__ = [
    "Article",
    "EarlierItem",
    "ExtractionRun",
    "IncomingItem",
    "ItemWithdrawal",
    "Outlet",
    "OutletMerge",
    "Passage",
    "Post",
    "SecondCopyError",
    "Site",
    "StaleArticleError",
    "Subject",
    "Topic",
    "keep_readings",
    "posts_of",
    "published_or",
]
