"""The sentences of :mod:`intake`'s errors, where the translators' tools find them.

The library knows no Django and says them in English; a test holds that none is missing here.
"""

from django.utils.translation import gettext_noop

UNREADABLE_LANGUAGE = gettext_noop("There is no model for the language of this text.")
INTAKE_MESSAGES = (
    gettext_noop("This cannot be read."),
    gettext_noop("No article can be read from this kind of file."),
    gettext_noop("The file is damaged or is not what its name says."),
    gettext_noop("The file ends in the middle; what stands before is read."),
    gettext_noop("The file asks for a password. Save it without one and try again."),
    gettext_noop("This is larger than any article: save the part that matters and try again."),
    gettext_noop("The page is nested or built too deeply to be read. Paste its text instead."),
    gettext_noop(
        "Reading this took more time or memory than any article does, and was stopped. Paste the "
        "text instead."
    ),
    gettext_noop("There is no text in it."),
    gettext_noop(
        "The document holds pictures of its pages and no text. Have a text recognised in it"
        " first, or type what matters."
    ),
    gettext_noop(
        "The agency sent where the words lie and not the words. Hand in the file that stands there."
    ),
    gettext_noop(
        "The page is filled by its scripts and holds no text itself. Copy the article in "
        "the browser and paste it."
    ),
    gettext_noop(
        "Only the beginning stands on the page; the rest is behind a paywall. Open it where"
        " you are subscribed and paste the article."
    ),
    gettext_noop("This is a page to log in at, not the article. Log in and paste the article."),
    gettext_noop(
        "The site answered with a check for robots or for consent instead of the article. "
        "Open it in the browser and paste the article."
    ),
    gettext_noop("This is not an article."),
    gettext_noop("This is the same as one that was read before."),
)
