"""Minutes of every house through the whole desk: whose claims they are, and what is on record."""

import json

import pytest
from django.urls import reverse

from articles.incoming_items.reading import UNREADABLE_LANGUAGE, place_record
from articles.models import Article, IncomingItem
from claims.detection.claim_creation import find_claims
from claims.models import Claim
from intake import read
from intake.records import ArticleRecord, SpeechTurn
from speakers.models import Position, Speaker
from tests.intake.streams.parliaments import test_akoma_ntoso as akoma_ntoso
from tests.intake.streams.parliaments import test_bundestag as bundestag
from tests.intake.streams.parliaments import test_bundestag_written as question_time
from tests.intake.streams.parliaments import test_dutch_houses as dutch
from tests.intake.streams.parliaments import test_french_houses as french
from tests.intake.streams.parliaments import test_germaparl as germaparl
from tests.intake.streams.parliaments import test_house_pages as house_pages
from tests.intake.streams.parliaments import test_nationalrat as nationalrat
from tests.intake.streams.parliaments import test_parlamint_countries as parlamint
from tests.intake.streams.parliaments import test_senedd as senedd
from tests.intake.streams.parliaments.hansards import test_hansard_parlparse as parlparse
from tests.intake.streams.parliaments.hansards import test_hansard_print as in_print
from tests.intake.streams.parliaments.hansards import test_new_zealand_hansard as new_zealand
from tests.intake.streams.parliaments.hansards.test_australian_hansard import (
    AUSTRALIA_2001,
    AUSTRALIA_2015,
)
from tests.intake.streams.parliaments.hansards.test_canadian_hansard import CANADA
from tests.intake.streams.parliaments.hansards.test_hansard_interface import DEBATE
from tests.intake.streams.parliaments.hansards.test_historic_hansard import HISTORIC
from tests.intake.streams.parliaments.test_amtliches_bulletin import ROWS

pytestmark = pytest.mark.django_db

ADLER, BERG = "Anna Adler", "Bert Berg"
MINISTER = {(ADLER, "The Minister for Housing")}
DESK = {
    "Australia, 2001": (
        AUSTRALIA_2001.encode(),
        ("House of Representatives", "2001-02-08", "en"),
        [ADLER, BERG, None, ADLER, BERG],
        {(BERG, "Minister for Housing")},
    ),
    "Australia, 2015": (
        AUSTRALIA_2015.encode(),
        ("House of Representatives", "2015-02-08", "en"),
        [BERG, None, ADLER, None, BERG],
        {(BERG, "Minister for Housing")},
    ),
    "Canada": (
        CANADA.encode(),
        ("House of Commons of Canada", "2024-09-23", "en"),
        [BERG, ADLER, None, "Carla Lang", None],
        {
            (ADLER, "Minister of Housing, Infrastructure and Communities"),
            ("Carla Lang", "The Assistant Deputy Speaker"),
        },
    ),
    "New Zealand": (
        new_zealand.page(new_zealand.QUESTION),
        ("New Zealand Parliament", "2007-08-15", "en"),
        [ADLER, "Bert McBerg", None, ADLER],
        {("Bert McBerg", "Minister of Housing")},
    ),
    "the European Parliament's site": (
        house_pages.page(house_pages.CHAIR, house_pages.GROUP, house_pages.GUEST),
        ("European Parliament", "2020-01-14", "en"),
        [None, "Jan Wolf", BERG],
        {(BERG, "Member of the Commission")},
    ),
    "Westminster, 1985": (
        HISTORIC.encode(),
        ("House of Commons", "1985-12-16", "en"),
        [ADLER, None],
        MINISTER,
    ),
    "Westminster's interface": (
        json.dumps(DEBATE).encode(),
        ("House of Commons", "2024-03-05", "en"),
        [ADLER, BERG, None, "Baroness Lang of Lindenau", "Carla Lang"],
        MINISTER | {("Carla Lang", "Madam Deputy Speaker")},
    ),
    "Westminster's print": (
        in_print.commons(),
        ("House of Commons", "2016-05-03", "en"),
        [ADLER, BERG, None, None, BERG, ADLER],
        {(BERG, "The Minister for Housing")},
    ),
    "parlparse": (
        parlparse.HANSARD.encode("latin-1"),
        ("House of Commons", "2025-10-14", "en"),
        [ADLER, None, "Jan Wolf", "Bernd Krüger"],
        MINISTER | {("Jan Wolf", "Mr Deputy Speaker")},
    ),
    "Senedd": (
        senedd.sitting(senedd.WELSH, senedd.HEADING, senedd.FIRST, senedd.MORE),
        ("Senedd", "2024-01-09", "en"),
        [ADLER, BERG],
        {(ADLER, "The Llywydd"), (BERG, "The First Minister")},
    ),
    "Oireachtas": (
        akoma_ntoso.debate(),
        ("Dáil Éireann", "2020-07-30", "en"),
        [BERG, ADLER, "Carla Cohn", None, BERG],
        {(BERG, "Minister for Housing"), ("Carla Cohn", "An Ceann Comhairle")},
    ),
    "Switzerland": (
        json.dumps({"value": ROWS}).encode(),
        ("Nationalrat", "2018-12-03", "de"),
        [BERG, ADLER],
        {(BERG, "Präsident")},
    ),
    "Austria": (
        (nationalrat.HEAD.format(charset="utf-8") + nationalrat.BODY).encode(),
        ("Nationalrat", "2022-10-12", "de"),
        ["Carla Lang", None, BERG, "Maier", BERG, "Carla Lang", "Alma Roth"],
        {("Carla Lang", "Präsidentin"), ("Alma Roth", "Bundesministerin für Justiz")},
    ),
    "the Bundestag's question time": (
        bundestag.minutes(
            bundestag.item(
                question_time.CHAIR,
                question_time.CALL.replace("Abgeordneten", "Kollegen"),
                question_time.QUESTION,
                question_time.SECRETARY,
                '<p klasse="J_1">Die Mieten sinken.</p><kommentar>(Anna Adler [SPD]: Nein!)</kommentar>',
            )
        ),
        ("Deutscher Bundestag", "2025-10-14", "de"),
        ["Wolf Kohn", "Stefan Schmidt", "Uwe Becker", ADLER],
        {
            ("Wolf Kohn", "Vizepräsident"),
            ("Uwe Becker", "Parl. Staatssekretär beim Bundesminister der Finanzen"),
        },
    ),
    "GermaParl": (
        germaparl.minutes(germaparl.CHAIR + germaparl.MEMBER, germaparl.MINISTER),
        ("Deutscher Bundestag", "2009-10-28", "de"),
        ["Carla Cohn", "Dora Dorn", ADLER, BERG],
        {("Carla Cohn", "Präsidentin"), (BERG, "Bundesminister der Finanzen")},
    ),
    "ParlaMint": (
        parlamint.sitting(
            parlamint.label("Speaker Anna Adler:")
            + parlamint.u("AnnaAdler", "Order, order.", "chair")
            + parlamint.label("Bert Berg:")
            + parlamint.u("BertBerg", "We build homes.")
        ).encode(),
        ("", "2022-07-21", "en"),
        [ADLER, BERG],
        {(ADLER, "Speaker")},
    ),
    "the Assemblée": (
        french.sitting(opening=""),
        ("Assemblée nationale", "2025-05-23", "fr"),
        [None, BERG, ADLER],
        {(BERG, "ministre du logement")},
    ),
    "the Tweede Kamer": (
        dutch.report(dutch.MEMBER),
        ("Tweede Kamer", "2025-10-16", "nl"),
        ["Anna van der Aa", "Carla Cohn"],
        set(),
    ),
    "a transcript": (
        b"Der Vorsitzende: Wir beginnen.\n\nAnna Adler (SPD): Die Mieten steigen.\n\n"
        b"Der Vorsitzende: Danke.\n\nA Member: Oh.\n\nAnna Adler (SPD): Gern.",
        ("", "None", "de"),
        [None, ADLER, None, None, ADLER],
        set(),
    ),
}


@pytest.mark.parametrize("house", DESK)
def test_claims_are_of_whoever_spoke_and_offices_alone_are_nobody(house):
    data, known, speakers, offices = DESK[house]
    for record in read(data):
        place_record(record, IncomingItem(kind="record"))
    for article in Article.objects.order_by("pk"):
        find_claims(article.latest_run)
        assert (article.outlet, str(article.published_on), article.language) == known
    claims = Claim.objects.order_by("article_id", "pk")
    assert [claim.speaker and claim.speaker.name for claim in claims] == speakers
    named = {speaker for speaker in speakers if speaker}
    assert set(Speaker.objects.values_list("name", flat=True)) == named
    held = Position.objects.filter(organisation="")
    assert set(held.values_list("speaker__name", "title")) == offices


@pytest.mark.parametrize(
    ("house", "parties"),
    [
        ("Australia, 2001", {(ADLER, "member", "NP"), (BERG, "member", "LP")}),
        ("a transcript", {(ADLER, "Mitglied", "SPD")}),
    ],
)
def test_who_is_new_gets_the_party_that_stands_beside_the_name(house, parties):
    for record in read(DESK[house][0]):
        place_record(record, IncomingItem(kind="record"))
    for article in Article.objects.order_by("pk"):
        find_claims(article.latest_run)
    held = Position.objects.exclude(organisation="")
    assert set(held.values_list("speaker__name", "title", "organisation")) == parties


def test_a_house_of_another_language_is_read_by_its_speeches_alone(client, edda):
    for record in read(DESK["the Assemblée"][0]):
        outcome = place_record(record, IncomingItem(kind="record"))
    article = Article.objects.get(pk=outcome["article"])
    find_claims(article.latest_run)
    assert article.latest_run.extractor == "speeches alone"
    client.force_login(edda)
    page = client.get(article.get_absolute_url()).content.decode()
    assert "French" in page
    assert 'lang="fr"' in page
    listed = client.get(reverse("claims:queue"), {"language": "fr"}).content.decode()
    assert "Nous construisons" in listed


@pytest.mark.parametrize("speakers", [(), ("Le président",)])
def test_prose_and_words_of_nobody_in_another_language_are_refused(speakers):
    said = "Nous construisons trois cents logements dans toute la ville, et les loyers baissent."
    turns = tuple(SpeechTurn((0, len(said)), speaker) for speaker in speakers)
    record = ArticleRecord(title="Logement", text=said, language="fr", turns=turns)
    outcome = place_record(record, IncomingItem(kind="record"))
    assert outcome["error"] == UNREADABLE_LANGUAGE
    assert not Article.objects.exists()


def on_the_desk(*texts):
    """Each transcript as an article of its own, read one after the"""
    for text in texts:
        for record in read(text.encode(), name="sitzung.txt"):
            place_record(record, IncomingItem(kind="record"))
        find_claims(Article.objects.latest("pk").latest_run)


def transcript(anna, words="Die Mieten steigen in der ganzen Stadt."):
    return (
        f"Der Vorsitzende: Wir beginnen.\n\n{anna}: {words}\n\nDer Vorsitzende: Danke.\n\n"
        f"{anna}: Ich danke auch."
    )


def held_by(name):
    return set(Position.objects.filter(speaker__name=name).values_list("title", "organisation"))


def test_who_is_a_candidate_gets_what_later_minutes_have_beside_the_name():
    on_the_desk(transcript(ADLER))
    assert held_by(ADLER) == set()
    on_the_desk(transcript(f"{ADLER} (SPD)", "Die Mieten sinken."))
    assert held_by(ADLER) == {("Mitglied", "SPD")}
    on_the_desk(transcript(f"{ADLER} (SPD)", "Die Mieten sinken wieder."))
    assert Position.objects.filter(speaker__name=ADLER).count() == 1


def test_who_was_curated_keeps_what_editors_know():
    on_the_desk(transcript(ADLER))
    Speaker.objects.filter(name=ADLER).update(state=Speaker.State.CONFIRMED)
    on_the_desk(transcript(f"{ADLER} (SPD)", "Die Mieten sinken."))
    assert held_by(ADLER) == set()
    assert Claim.objects.filter(speaker__name=ADLER).exists()


def test_a_candidate_of_one_party_is_not_put_into_another_too():
    on_the_desk(transcript(f"{ADLER} (SPD)"), transcript(f"{ADLER} (FDP)", "Die Mieten sinken."))
    assert held_by(ADLER) == {("Mitglied", "SPD")}
