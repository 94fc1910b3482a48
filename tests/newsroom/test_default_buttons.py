"""Enter in a field presses the first button of its form, on every browser and without scripts: who
types a reason for sending a verdict back must not publish it by that.
"""

import re

from django.conf import settings

FORM = re.compile(r"<form\b.*?</form>", re.DOTALL)
# What Enter sends off from: a line of text, of whatever kind.
LINE = re.compile(r"<input(?![^>]*type=\"(?:hidden|checkbox|radio|file|submit)\")")
BUTTON = re.compile(r"<button(?![^>]*type=\"button\")[^>]*>", re.DOTALL)


def acts_otherwise(form: str) -> bool:
    """Whether a form with a line of text has, as its first button, one that does another thing
    than the form says.
    """
    first = BUTTON.search(form)
    return bool(LINE.search(form) and first and "formaction" in first[0])


def test_enter_in_a_field_does_what_its_form_says():
    templates = sorted((settings.BASE_DIR / "templates").rglob("*.*"))
    forms = [(file, form) for file in templates for form in FORM.findall(file.read_text("utf-8"))]
    assert len(forms) > 80
    assert [
        f"{file.name}: {BUTTON.search(form)[0]}" for file, form in forms if acts_otherwise(form)
    ] == []
