"""Titles that name in front of a hyphen whose they are."""

import pytest

from extraction import extract


@pytest.mark.parametrize(
    ("named", "again", "meant"),
    [
        ("CDU-Fraktionschef Jan Pell", "der SPD-Fraktionschef", "SPD-Fraktionschef"),
        ("SPD-Chefin Ute Sahm", "die Grünen-Chefin", "Grünen-Chefin"),
        ("SPD-Chefin Ute Sahm", "die SPD-Chefin", "Ute Sahm"),
        ("Werder-Trainer Jan Pell", "der Chef-Trainer", "Jan Pell"),
        ("Ex-Trainer Jan Pell", "der Ex-Coach", "Jan Pell"),
        ("Werder-Trainer Jan Pell", "der Bayern-Trainer", "Bayern-Trainer"),
        ("HSV-Trainer Olaf Renk", "der HSV-Trainer", "Olaf Renk"),
        ("FPÖ-Generalsekretär Franz Lindner", "der FPÖ-General", "Franz Lindner"),
        ("ÖVP-Generalsekretär Jan Pell", "der FPÖ-General", "FPÖ-General"),
        ("AfD-Vizechef Jan Pell", "der AfD-Vize", "Jan Pell"),
        ("SPD-Bürgermeisterkandidat Jan Pell", "der SPD-Bürgermeister", "SPD-Bürgermeister"),
        ("FPÖ-Politiker Franz Lindner", "der Freiheitliche", "Franz Lindner"),
    ],
)
def test_a_title_of_another_is_another(named, again, meant):
    found = extract(f"{named} ging ins Haus. „Wir sind froh“, sagte {again}.", "de").statements
    assert found[-1].resolved_speaker == meant
