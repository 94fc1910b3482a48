"""Minutes of further parliaments for `streams`, each of N speeches of 180 words."""

from __future__ import annotations

import json
from collections.abc import Callable


def _broken(paragraphs: str) -> str:
    """Paragraphs parted by breaks."""
    return paragraphs.removeprefix("<p>").removesuffix("</p>").replace("</p><p>", "<br/>")


def assemblee(count: int, paragraphs: Callable[..., str]) -> bytes:
    speech = (
        '<point nivpoint="1"><texte>Logement {0}</texte><paragraphe><orateurs><orateur>'
        "<nom>Mme Anna Adler (LIN)</nom><id>{0}</id><qualite/></orateur></orateurs>"
        "<texte>{1}</texte></paragraphe></point>"
    )
    body = "".join(speech.format(n, _broken(paragraphs(n))) for n in range(count))
    space = "http://schemas.assemblee-nationale.fr/referentiel"
    return (
        f'<compteRendu xmlns="{space}"><uid>CR1</uid><metadonnees><dateSeance>20251014150000000'
        f"</dateSeance></metadonnees><contenu>{body}</contenu></compteRendu>"
    ).encode()


def senat(count: int, paragraphs: Callable[..., str]) -> bytes:
    speech = (
        '<cri:titreS1 libelle="Logement {0}"><p>Logement {0}</p></cri:titreS1><cri:intervenant '
        'mat="{0}" nom="Anna ADLER" civ="Mme"><p><span class="orateur_nom">Mme Anna Adler.</span>'
        "</p>{1}</cri:intervenant>"
    )
    body = "".join(speech.format(n, paragraphs(n)) for n in range(count))
    return (
        '<cri:cri xmlns:cri="http://senat.fr/schemas/thb/cri" xmlns="http://www.w3.org/1999/xhtml">'
        f"{body}</cri:cri>"
    ).encode()


def european_parliament(count: int, paragraphs: Callable[..., str]) -> bytes:
    speech = (
        '<CHAPTER NUMBER="{0}"><TL-CHAP VL="DE">Mieten {0}</TL-CHAP><INTERVENTION>'
        '<ORATEUR PP="LIN" LG="DE" MEPID="{0}" LIB="Anna | Adler"><EMPHAS NAME="B">Anna Adler '
        "(<PP>LIN</PP>).</EMPHAS></ORATEUR>{1}</INTERVENTION></CHAPTER>"
    )
    body = "".join(speech.format(n, paragraphs(n, "PARA")) for n in range(count))
    return f"<HTML><HEAD><META>14-10-2025</META></HEAD><DEBATS>{body}</DEBATS></HTML>".encode()


def scottish_parliament(count: int, paragraphs: Callable[..., str]) -> bytes:
    return json.dumps(
        [
            {
                "ID": n,
                "Detail": {"EditedText": paragraphs(n), "SpeakerDisplayName": "Anna Adler (LIN)"},
                "Person": {"ID": 7, "ParliamentaryName": "Adler, Anna", "PartyName": "LIN"},
                "Time": {"Start": "2025-10-14T14:00:00"},
                "ItemOfBusiness": {"ID": n, "Heading": f"Housing {n}"},
            }
            for n in range(count)
        ]
    ).encode()
