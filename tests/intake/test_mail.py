"""E-mails: the right part, with its lines joined."""

from email.message import EmailMessage

from intake import read

LONG = "Die Arbeiten beginnen im März und sollen zwei Jahre dauern, teilte die Verwaltung mit. " * 3


def a_mail(**headers):
    mail = EmailMessage()
    mail["From"] = headers.get("sender", "Anna Adler <anna@stadt.example>")
    mail["To"] = "desk@newsroom.example"
    mail["Subject"] = headers.get("subject", "WG: Stadt saniert Rathaus")
    mail["Date"] = "Tue, 14 Oct 2025 23:30:00 +0200"
    return mail


def read_mail(mail):
    return read(mail.as_bytes(), name="a.eml")[0]


def test_subject_sender_and_moment_of_sending_are_the_facts():
    mail = a_mail()
    mail.set_content(LONG)
    record = read_mail(mail)
    assert (record.title, record.authors) == ("Stadt saniert Rathaus", ("Anna Adler",))
    assert record.published.iso == "2025-10-14T23:30:00+02:00"
    assert record.outlet == "stadt.example"


def test_flowed_lines_are_one_paragraph_and_the_signature_goes():
    mail = a_mail()
    mail.set_content("x")
    mail.set_payload("Die Stadt baut \num und \nsaniert.\n\nZweiter Absatz.\n-- \nAnna Adler\n")
    mail.set_param("format", "flowed")
    assert read_mail(mail).text == "Die Stadt baut um und saniert.\n\nZweiter Absatz."


def test_an_answer_under_a_flowed_quotation_stays_apart_from_it():
    mail = a_mail()
    mail.set_content("x")
    mail.set_payload(
        "> Will the city pay \n> for the bridge? \nNo, the state \npays.\n>> And \n>> who says so? \n> I do.\n"
        ">-- \n> Desk\n"
    )
    mail.set_param("format", "flowed")
    assert read_mail(mail).text.split("\n") == [
        "> Will the city pay for the bridge?",
        "No, the state pays.",
        ">> And who says so?",
        "> I do.",
        "> --",
        "> Desk",
    ]


def test_lines_broken_at_a_column_are_joined_and_short_ones_are_not():
    mail = a_mail()
    mail.set_content(
        "Die Arbeiten am alten Rathaus beginnen im März und sollen zwei\n"
        "Jahre dauern, teilte die Verwaltung am Montag in Lindenau mit.\n\nTermine:\nMontag\nDienstag\n"
    )
    assert read_mail(mail).text.split("\n\n") == [
        "Die Arbeiten am alten Rathaus beginnen im März und sollen zwei Jahre dauern, teilte die "
        "Verwaltung am Montag in Lindenau mit.",
        "Termine:\nMontag\nDienstag",
    ]


def test_attachments_and_attached_mails_are_not_its_text():
    inner = a_mail()
    inner.set_content("Eine ganz andere Nachricht.")
    mail = a_mail()
    mail.set_content(LONG)
    mail.add_attachment("Liste der Teilnehmer", filename="liste.txt")
    mail.add_attachment(inner)
    text = read_mail(mail).text
    assert text.split() == LONG.split()


def test_several_texts_of_a_mail_are_all_read():
    mail = a_mail()
    mail.set_content("Erster Teil der Nachricht.")
    mail.make_mixed()
    second = EmailMessage()
    second.set_content("Zweiter Teil der Nachricht.")
    mail.attach(second)
    assert read_mail(mail).text == "Erster Teil der Nachricht.\n\nZweiter Teil der Nachricht."


def test_a_newsletter_is_read_as_the_page_that_it_is():
    mail = a_mail(sender="Kurier Newsletter <news@kurier.example>", subject="Der Morgen")
    mail["List-Unsubscribe"] = "<https://kurier.example/u>"
    mail.set_content("Diese Nachricht im Browser ansehen.")
    post = (
        '<blockquote class="twitter-tweet"><p>Wir bauen.</p>— Ada (@ada) '
        '<a href="https://twitter.com/ada/status/975261271670099968">March 18, 2018</a></blockquote>'
    )
    html = f"<html><body><h1>Der Morgen</h1><p>{LONG}</p>{post}<p>{LONG}Ende.</p></body></html>"
    mail.add_alternative(html, subtype="html")
    record = read_mail(mail)
    assert record.outlet == "Kurier Newsletter"
    assert LONG.strip() in record.text
    assert [post.handle for post in record.posts] == ["ada"]
