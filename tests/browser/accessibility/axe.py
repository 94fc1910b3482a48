"""axe-core on a page as it stands, at both widths and in both themes, and whether it scrolls
sideways.
"""

from pathlib import Path

AXE = (Path(__file__).parents[1] / "vendor" / "axe-core-4.14.1.min.js").read_text(encoding="utf-8")
# What passes, and what cannot be told, nobody reads: to describe it is most of axe's work.
RULES = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    "resultTypes": ["violations"],
}
# Each width and each theme once: colours do not change with the width, nor places with the theme.
WINDOWS = [(1440, "light"), (390, "dark")]


def with_axe(context):
    """A page of this session, on which `complaints` may be called."""
    context.add_init_script(AXE)  # before the page's policy applies
    return context.new_page()


def complaints(page):
    """What is wrong in which of the windows: (width, theme, rule, the places in the page).

    The page stays where it is, since no script of ours asks for the width when it comes.
    """
    return [wrong for window in WINDOWS for wrong in _complaints_in(page, *window)]


def violations(page):
    """What axe finds in the page as it stands: (rule, the places)."""
    found = page.evaluate("async (rules) => (await axe.run(document, rules)).violations", RULES)
    return [(each["id"], [node["html"][:120] for node in each["nodes"]]) for each in found]


def _complaints_in(page, width, theme):
    page.set_viewport_size({"width": width, "height": 900})
    page.emulate_media(color_scheme=theme)
    page.evaluate("scrollTo(0, 0)")  # from under the head of the page, which stays in view
    for rule, places in violations(page):
        yield width, theme, rule, places
    if (wide := page.evaluate("document.documentElement.scrollWidth")) > width:
        yield width, theme, "scrolls sideways", [f"{wide} px"]
