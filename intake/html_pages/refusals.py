"""Pages that are not the article that was asked for: a log-in, a check for robots, a script's
empty frame, the first lines before a paywall.
"""

from __future__ import annotations

import re

from ..errors import BlockedPageError, LoginPageError, NoTextError, PaywallError, ScriptedPageError
from ..readers.html_tree import Element, plain_text
from .blocks import Block
from .facts import PageFacts

_LITTLE = 350  # characters: less is a headline and a teaser
_LOGIN = re.compile(
    r"\b(?:log ?in|sign ?in|anmelden|einloggen|anmeldung|password|passwort|kennwort)\b",
    re.IGNORECASE,
)
_BLOCKED = re.compile(
    r"are you a (?:human|robot)|verify (?:that )?you are (?:a )?human|checking your browser|captcha"
    r"|enable (?:javascript and )?cookies to continue|access (?:to this page has been )?denied"
    r"|unusual (?:traffic|activity)|just a moment\.\.\.|attention required|request blocked"
    r"|mensch sind|ungewöhnliche[nr]? (?:zugriff|aktivität)|pur-abo|mit werbung (?:weiterlesen"
    r"|nutzen)"
    r"|zustimmen und weiter|accept (?:all )?and continue",
    re.IGNORECASE,
)
_PAYWALL_NAMES = re.compile(
    r"paywall|piano|tp-container|regwall|meteredcontent|premium-?content|plus-?artikel",
    re.IGNORECASE,
)
_PAYWALL = re.compile(
    r"jetzt weiterlesen|weiterlesen mit|jetzt abonnieren|subscribe to (?:continue|read)"
    r"|to continue reading|already a subscriber|nur für abonnenten|exklusiv für abonnenten"
    r"|abo (?:testen|abschließen)|nur mit .{0,20}abo\b|this (?:article|content) is for subscribers",
    re.IGNORECASE,
)
_ROOTS = re.compile(
    r"^(?:root|app|__next|__nuxt|main-app|react-root|ember-app|svelte)$", re.IGNORECASE
)


def refuse_what_is_no_article(root: Element, facts: PageFacts, article: list[Block]) -> None:
    """Raises the NoTextError that tells an editor what stands there in place of an article."""
    prose = sum(len(block.text) for block in article if block.post is None)
    if prose >= _LITTLE:
        return
    seen = _text_of_body(root)
    words = " ".join([facts.headline.title, seen[:6000]])
    if _has_password(root) and _LOGIN.search(words):
        raise LoginPageError
    if _BLOCKED.search(words) and prose < 200:
        raise BlockedPageError
    if _is_walled(root, facts, seen) and not (prose >= 200 and _complete(article)):
        raise PaywallError
    if prose < 40 and all(block.post is None for block in article):
        raise ScriptedPageError if _is_scripted(root, seen) else NoTextError


def _text_of_body(root: Element) -> str:
    body = root.find(".//body")
    return plain_text(body) if body is not None else ""


def _is_walled(root: Element, facts: PageFacts, seen: str) -> bool:
    """Whether the page says that the rest is for those who pay."""
    return bool(facts.paid or _PAYWALL.search(seen[:20_000]) or _PAYWALL_NAMES.search(_names(root)))


def _has_password(root: Element) -> bool:
    return any((field.get("type") or "").lower() == "password" for field in root.iter("input"))


def _names(root: Element) -> str:
    return " ".join(
        f"{element.get('class') or ''} {element.get('id') or ''}"
        for element in root.iter("div", "section", "aside")
    )[:20_000]


def _complete(article: list[Block]) -> bool:
    """Whether a short text ends as a whole one does."""
    last = article[-1].text.rstrip() if article else ""
    return not last.endswith(("…", "...")) and last[-1:] in '.!?"”“»«'


def _is_scripted(root: Element, seen: str) -> bool:
    mounted = any(_ROOTS.match(element.get("id") or "") for element in root.iter("div"))
    return mounted or (sum(1 for _ in root.iter("script")) > 0 and len(seen) < 600)
