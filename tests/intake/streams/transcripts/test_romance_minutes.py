"""Minutes in print of Spain, France and Italy, as text."""

from intake import TurnKind, read

from ..turns_of import said

CONGRESO = """Diario de sesiones

La señora PRESIDENTA: Se reanuda la sesión.
Tiene la palabra el señor Núñez Prieto.

El señor NÚÑEZ PRIETO: Los alquileres suben. (Aplausos). Lo dije.
(El señor Abad Conde: ¡No es verdad!).

La señora VICEPRESIDENTA (Gorriz Arana): Señor Abad Conde.

El señor ABAD CONDE: Gracias.

El señor MINISTRO DE HACIENDA (Mora Casal): No subimos nada.

Señor de la Cierva: Es falso.

El señor NÚÑEZ PRIETO: Es verdad.
"""
ASSEMBLEE = """M. le président. La parole est à Mme Anne Martin.

Mme Anne Martin. Les loyers augmentent. (Applaudissements sur les bancs du groupe SOC.)

M. Bruno Petit, ministre de l'économie. Nous n'augmentons rien.

M. le président. Silence. M. Bruno Petit a parlé.
"""
CAMERA = """PRESIDENTE. La seduta è aperta.

MARIO ROSSI (PD). Gli affitti salgono.

PRESIDENTE. Grazie.

ANNA BIANCHI, Ministra dell'Economia. Non è vero. (Applausi dei deputati del gruppo FI)
"""


def voices(text):
    (record,) = read(text.encode(), name="x.txt")
    return record, [(turn.speaker, turn.role, turn.party, turn.kind) for turn in record.turns]


def test_spanish_labels_tell_name_and_office_and_calls_their_callers():
    record, told = voices(CONGRESO)
    assert told == [
        ("", "Presidenta", "", TurnKind.CHAIR),
        ("Núñez Prieto", "", "", TurnKind.SPEECH),
        ("Abad Conde", "", "", TurnKind.INTERJECTION),
        ("Gorriz Arana", "Vicepresidenta", "", TurnKind.CHAIR),
        ("Abad Conde", "", "", TurnKind.SPEECH),
        ("Mora Casal", "Ministro de hacienda", "", TurnKind.SPEECH),
        ("de la Cierva", "", "", TurnKind.SPEECH),
        ("Núñez Prieto", "", "", TurnKind.SPEECH),
    ]
    spoken = said(record)
    assert spoken[1] == ("Núñez Prieto", "Los alquileres suben. Lo dije.")
    assert spoken[2] == ("Abad Conde", "¡No es verdad!")


def test_french_labels_end_in_a_full_stop():
    record, told = voices(ASSEMBLEE)
    assert told == [
        ("", "M. le président", "", TurnKind.CHAIR),
        ("Anne Martin", "", "", TurnKind.SPEECH),
        ("Bruno Petit", "ministre de l'économie", "", TurnKind.SPEECH),
        ("", "M. le président", "", TurnKind.CHAIR),
    ]
    assert said(record)[1] == ("Anne Martin", "Les loyers augmentent.")


def test_italian_labels_are_capitals_where_somebody_presides_and_datelines_are_none():
    record, told = voices(CAMERA)
    assert told == [
        ("", "PRESIDENTE", "", TurnKind.CHAIR),
        ("Mario Rossi", "", "PD", TurnKind.SPEECH),
        ("", "PRESIDENTE", "", TurnKind.CHAIR),
        ("Anna Bianchi", "Ministra dell'Economia", "", TurnKind.SPEECH),
    ]
    assert said(record)[3] == ("Anna Bianchi", "Non è vero.")
    lines = "SAN MARINO. Gli affitti salgono.\n\nREGGIO EMILIA. La fiera apre.\n\nSAN MARINO. Fine."
    assert voices(lines)[1] == []


ASSEMBLEIA = """O Sr. Presidente: — Está aberta a sessão.

O Sr. Rui Dornas (PQP): — As rendas sobem.

A Sr.ª Ministra da Saúde (Ana Adler): — Não subimos nada.

O Sr. Rui Dornas (PQP): — É verdade.
"""


def test_a_party_behind_a_name_is_nobodys_name():
    told = voices(ASSEMBLEIA)[1]
    assert told[1] == told[3] == ("Rui Dornas", "", "PQP", TurnKind.SPEECH)
    assert told[2] == ("Ana Adler", "Ministra da saúde", "", TurnKind.SPEECH)


def test_a_sentence_with_a_form_of_address_is_no_label():
    said_so = "La señora Cohn Abad añadió: no.\n\nEl señor NÚÑEZ PRIETO: Es verdad."
    told = voices(CONGRESO.replace("El señor NÚÑEZ PRIETO: Es verdad.", said_so))[1]
    assert {speaker for speaker, *_rest in told} == {
        *("", "Núñez Prieto", "Abad Conde", "Gorriz Arana", "Mora Casal", "de la Cierva"),
    }
