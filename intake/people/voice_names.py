"""Names of voices as captions, meetings and transcripts print them."""

from __future__ import annotations

import re

from extraction.coreference.names.name_forms import first_name_gender

# Words for people whom nobody names, alone or with a number or letter: »Speaker 3«, »MAN #1«, »B«.
_UNNAMED = re.compile(
    r"(?:(?:unknown|unidentified|unnamed|unbekannte[rn]?)\b.*|(?:(?:speaker|sprecher(?:in)?|spk|"
    r"voice|stimme|person|participant|teilnehmer(?:in)?|audience(?: member)?|man|woman|male|female|"
    r"boy|girl|agent|customer|client|caller|anrufer(?:in)?|reporter(?:in)?|journalist(?:in)?|interviewer(?:in)?|"
    r"moderator(?:in)?|host|guest|narrator|announcer|erzähler(?:in)?|off|question(?:er)?|frage|"
    r"zusatzfrage|zuruf|all|alle|crowd|both|beide|translator|interpreter|dolmetscher(?:in)?)"
    r"(?:[ _]?#?(?:\d+|[A-Z]))?)|"
    r"(?:(?:an?|some|several|many|other)\s)?(?:(?:hon\.?|honourable|noble|government|opposition)\s)?"
    r"(?:members?|senators?|lords|peers|deputies)(?:\sof\sthe\s\w+)?|"
    r"(?:plusieurs|une?|des?|quelques)\s(?:députée?s?|sénat(?:eur|rice)s?|voix|membres?)\b.*|"
    r"[A-Z]|\d+)",
    re.IGNORECASE,
)
# An office that many have held, and nobody's name.
_OFFICE_ALONE = re.compile(
    r"(?:(?:The|An?|Mr\.?|Mrs\.?|Madam|Le|La|Y|Der|Die|De|Herr|Frau|Eine?|Mehrere)\s)?"
    r"(?:(?:Deputy|Acting|Assistant|Temporary|First|Second|Principal|Lord|(?:Erste|Zweite|Dritte|"
    r"Stellvertretende|Amtierende)[nr]?)\s|vice-\s?|Leas-)*"
    r"(?:Speaker|President|Presiding Officer|Convener|Clerk|Chair(?:man|person|woman)?"
    r"(?: of Ways and Means)?|Llywydd|Ch?eann Comhairle|Ch?athaoirleach|présidente?|"
    r"(?:Onder)?voorzitter|(?:Alters|Vize)?präsident(?:in)?|Vorsitzende[nr]?|Schriftführer(?:in)?|"
    r"Abgeordnete[nr]?|Zuhörer(?:in)?|Moderator(?:in)?|Sprecher(?:in)?|Staatssekretär(?:in)?)|"
    r"The\s(?:[\w’',-]+\s){0,8}?(?:Minister|Secretary|Chancellor|Treasurer|Attorney|Solicitor|"
    r"Advocate|Paymaster|Comptroller|Leader)\b.*|"
    r"(?:M\.|MM\.|Mmes?)\s(?:l[ae]s?\s|l['’]).*",
    re.IGNORECASE,
)
# What meetings put behind a name: that somebody is a guest, and how they want to be spoken of.
_BEHIND = re.compile(
    r"\s*[(\[](?:gast|guest|extern(?:al)?|unverified|nicht überprüft|host|co-host|organizer|me|ich|"
    r"(?:she|he|they|sie|er)/[^()\[\]]{2,20})[)\]]",
    re.IGNORECASE,
)
_TURNED = re.compile(r"(?P<last>[^\W\d_][^,\n]{1,40}), (?P<first>[^\W\d_][\w.’' -]{1,30})")


def is_unnamed(name: str) -> bool:
    """Whether a voice's name says only that somebody speaks."""
    return bool(_UNNAMED.fullmatch(name.strip()))


def is_office(name: str) -> bool:
    """Whether it is an office alone, whoever holds it: »Der Vorsitzende«, »The Speaker«."""
    return bool(_OFFICE_ALONE.fullmatch(name.strip()))


def spoken_name(label: str) -> str:
    """A voice's name as one would say it: »Adler, Anna (Guest)« is Anna Adler. Turned are only
    names whose last part is known as a first name, since offices stand behind commas, too.
    """
    name = _BEHIND.sub("", label).strip()
    turned = _TURNED.fullmatch(name)
    if turned and first_name_gender(re.split(r"[ .]", turned["first"])[0]) is not None:
        return f"{turned['first']} {turned['last']}"
    return name


def as_name(label: str) -> str:
    """Capitals of captions as a name: ANNA ADLER is Anna Adler, BBC stays."""
    if not label.isupper() or (len(label) < 5 and " " not in label):
        return label
    return " ".join(word.title() if len(word) > 2 else word for word in label.split())
