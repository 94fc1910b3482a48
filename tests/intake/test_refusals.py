"""What is no article is said in words that an editor can act on, soon and without much memory."""

import pytest

from intake import read
from intake.errors import (
    BlockedPageError,
    LoginPageError,
    NoTextError,
    PaywallError,
    ScriptedPageError,
    TooComplexError,
    TooLargeError,
)

HEAD = "<!DOCTYPE html><html><head><title>{}</title></head><body>"


@pytest.mark.parametrize(
    ("page", "error"),
    [
        (HEAD.format("App") + '<div id="root"></div><script src="/app.js"></script>', ScriptedPageError),
        (HEAD.format("App") + '<noscript>You need to enable JavaScript to run this app.</noscript><div id="app"></div><script>1</script>', ScriptedPageError),
        (HEAD.format("Anmelden") + '<h1>Anmelden</h1><form><input name="u"><input type="password"><button>Einloggen</button></form>', LoginPageError),
        (HEAD.format("Just a moment...") + "<h1>Checking your browser before you go on</h1><script>1</script>", BlockedPageError),
        (HEAD.format("Rat tagt") + '<h1>Rat tagt</h1><p>Der Rat der Stadt kommt am Montag zu einer Sitzung zusammen …</p><div class="paywall"><p>Jetzt weiterlesen mit Plus.</p></div>', PaywallError),
        (HEAD.format("") + "<table></table>", NoTextError),
        (HEAD.format("Tief") + "<table><tr><td>" * 10_000 + "tief", TooComplexError),
        (HEAD.format("Lang") + "<p>" + "Der Rat tagt. " * 3_600_000, TooLargeError),
        (HEAD.format("Lang") + "<p>Der Rat tagt heute in Lindenau.</p>" * 260_000, TooLargeError),
    ],
    ids=["scripts", "noscript", "log-in", "robots", "paywall", "empty", "nested", "50 MB", "9 MB"],
)  # fmt: skip
def test_a_page_without_article_is_refused_with_its_reason(page, error):
    with pytest.raises(error):
        read(page.encode(), content_type="text/html")


def test_formatting_that_is_never_closed_is_no_depth():
    words = "Der Rat der Stadt Lindenau tagt am Montag und berät über das alte Rathaus. "
    paragraphs = "".join(f"<font size=2>{words * 2}<p>" for _ in range(400))
    record = read((HEAD.format("Rat tagt") + paragraphs).encode(), content_type="text/html")[0]
    assert words.strip() in record.text
