"""Why no article could be made of a document, in words that an editor can act on."""

from __future__ import annotations


class IntakeError(Exception):
    """``item`` names the part of a file that it is about (an attachment, a line, a record);
    ``code`` is for programs and translations.
    """

    code = "unreadable"
    message = "This cannot be read."

    def __init__(self, detail: str = "", *, item: str = "") -> None:
        self.detail, self.item = _storable(detail), _storable(item)
        super().__init__(f"{self.message} ({self.detail})" if detail else self.message)


class UnknownFormatError(IntakeError):
    code = "unknown_format"
    message = "No article can be read from this kind of file."


class BrokenDocumentError(IntakeError):
    code = "broken"
    message = "The file is damaged or is not what its name says."


class EncryptedDocumentError(IntakeError):
    code = "encrypted"
    message = "The file asks for a password. Save it without one and try again."


class TooLargeError(IntakeError):
    code = "too_large"
    message = "This is larger than any article: save the part that matters and try again."


class TooComplexError(IntakeError):
    code = "too_complex"
    message = "The page is nested or built too deeply to be read. Paste its text instead."


class TooDemandingError(IntakeError):
    code = "too_demanding"
    message = (
        "Reading this took more time or memory than any article does, and was stopped. Paste the "
        "text instead."
    )


class NoTextError(IntakeError):
    code = "no_text"
    message = "There is no text in it."


class PicturesOnlyError(NoTextError):
    code = "pictures_only"
    message = (
        "The document holds pictures of its pages and no text. "
        "Have a text recognised in it first, or type what matters."
    )


class BodyElsewhereError(NoTextError):
    code = "body_elsewhere"
    message = (
        "The agency sent where the words lie and not the words. Hand in the file that stands there."
    )


class ScriptedPageError(NoTextError):
    code = "scripted_page"
    message = (
        "The page is filled by its scripts and holds no text itself. "
        "Copy the article in the browser and paste it."
    )


class PaywallError(NoTextError):
    code = "paywall"
    message = (
        "Only the beginning stands on the page; the rest is behind a paywall. "
        "Open it where you are subscribed and paste the article."
    )


class LoginPageError(NoTextError):
    code = "login_page"
    message = "This is a page to log in at, not the article. Log in and paste the article."


class BlockedPageError(NoTextError):
    code = "blocked_page"
    message = (
        "The site answered with a check for robots or for consent instead of the article. "
        "Open it in the browser and paste the article."
    )


class NoArticleError(IntakeError):
    """Nothing is wrong with the item; it is something else: a picture, a table of contents."""

    code = "no_article"
    message = "This is not an article."


class RepeatedError(NoArticleError):
    code = "repeated"
    message = "This is the same as one that was read before."


class CutOffError(BrokenDocumentError):
    code = "cut_off"
    message = "The file ends in the middle; what stands before is read."


def _storable(told: str) -> str:
    """What a broken file says of itself may hold half a character or a NUL, which no database
    takes.
    """
    return told.encode("utf-8", "replace").decode().replace("\0", "\ufffd")
