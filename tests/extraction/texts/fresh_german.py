"""Eight short German pages of eight genres, in our own words, written with what is to be found in
them before any rule had read them; expectations as in ``further_genres``.
"""

TICKER = (
    "live ticker",
    """\
Großbrand in der Papierfabrik: Der Liveticker

+++ 22.40 Uhr: Werkleiter dankt Helfern +++
Werkleiter Hanno Prill dankt den 200 Helfern. »Ohne sie stünde hier nichts mehr«, sagt er am Zaun.

+++ 21.15 Uhr: Polizei: Keine Hinweise auf Brandstiftung +++
Die Polizei hat nach eigenen Angaben keine Hinweise auf Brandstiftung. Ausgeschlossen werde nichts, so eine Sprecherin.

20.05 Uhr: Das Landesamt rät den Anwohnern, die Fenster geschlossen zu halten. Vorgeworfen wird der Fabrik von Nachbarn, Altpapier im Hof gelagert zu haben.

19.30 Uhr: Warn-App fordert zum Bleiben auf
""",
    (
        ("Werkleiter Hanno Prill dankt", "Hanno Prill"),
        ("Ohne sie stünde", "Hanno Prill"),
        ("Keine Hinweise auf", "Polizei"),
        ("Die Polizei hat", "Polizei"),
        ("Ausgeschlossen werde nichts", "Sprecherin"),
        ("die Fenster geschlossen", "Landesamt"),
        ("Altpapier im Hof", "Nachbarn"),
    ),
)

MINUTES = (
    "minutes",
    """\
Niederschrift über die 14. Sitzung des Schulausschusses

Zu Punkt 3 – Mensa
Herr Ohlsen (Verwaltung) stellt die Pläne vor. Die Kosten beliefen sich auf 1,2 Millionen Euro. Frau Dr. Wank (FDP) hält das für zu viel. Herr Ohlsen entgegnet, dass die Preise gestiegen seien. Auf die Frage von Frau Peters, wann gebaut werde, teilt er mit, dass der Antrag noch beim Land liege.

Ratsherr Kuhl (CDU) beantragt, die Sache zu vertagen. Der Vorsitzende lässt abstimmen. Der Antrag wird mit 7 zu 4 Stimmen abgelehnt.

Zu Punkt 4 – Schulweg
Frau Peters bemängelt die fehlende Ampel. Die Verwaltung sagt zu, den Übergang bis Herbst zu prüfen.
""",
    (
        ("Die Kosten beliefen", "Ohlsen"),
        ("Frau Dr. Wank", "Wank"),
        ("dass die Preise", "Ohlsen"),
        ("wann gebaut werde", "Peters"),
        ("dass der Antrag", "Ohlsen"),
        ("die Sache zu", "Kuhl"),
        ("Frau Peters bemängelt", "Peters"),
        ("den Übergang bis", "Verwaltung"),
    ),
)

TALK_SHOW = (
    "talk show",
    """\
Aus der Sendung »Spät am Tisch«, Mitschrift

MODERATORIN JULE FAHR: Herr Minister, wann fährt der Zug wieder?

MINISTER BERND KASCHKE: Im August. Das habe ich immer gesagt.

JULE FAHR: Die Bahn spricht von Oktober.

BERND KASCHKE: Die Bahn hat mir am Freitag versichert, dass der August steht.

GABI TREU, PENDLERVERBAND: Das glaubt Ihnen niemand. (Beifall)

Nach der Sendung erklärte Kaschkes Büro, gemeint sei der Probebetrieb.
""",
    (
        ("Herr Minister, wann", "Jule Fahr"),
        ("Im August. Das", "Bernd Kaschke"),
        ("Die Bahn spricht", "Jule Fahr"),
        ("Die Bahn hat", "Bernd Kaschke"),
        ("dass der August", "Bahn"),
        ("Das glaubt Ihnen", "Gabi Treu"),
        ("gemeint sei der", "Kaschkes Büro"),
    ),
)

COURT = (
    "court report",
    """\
Wirt soll Stammgäste betrogen haben

Vor dem Amtsgericht Lohne muss sich seit Montag der Wirt Egon Tamm verantworten. Vorgeworfen wird ihm von der Staatsanwaltschaft Betrug in 31 Fällen. Er soll seinen Gästen jahrelang zu kleine Gläser hingestellt haben. Tamm bestritt die Vorwürfe. Er habe die Gläser »vom Vorgänger übernommen«, ließ er über seine Anwältin Ines Rohr mitteilen.

Zur Last gelegt wird ihm außerdem, die Kasse manipuliert zu haben. Eine Kellnerin sagte als Zeugin aus, der Chef habe abends immer allein abgerechnet. »Da durfte keiner dabei sein.« Der Gutachter bezifferte den Schaden auf 40.000 Euro. Rohr beantragte Freispruch.
""",
    (
        ("Vorgeworfen wird ihm", "Staatsanwaltschaft"),
        ("Er soll seinen", None),
        ("Tamm bestritt", "Egon Tamm"),
        ("Er habe die", "Egon Tamm"),
        ("vom Vorgänger übernommen", "Egon Tamm"),
        ("die Kasse manipuliert", None),
        ("der Chef habe", "Kellnerin"),
        ("Da durfte keiner", "Kellnerin"),
        ("Der Gutachter bezifferte", "Gutachter"),
        ("Rohr beantragte", "Ines Rohr"),
    ),
)

PRESS_RELEASE = (
    "press release",
    """\
Pressemitteilung Nr. 12/2025
Stadtwerke Hollern senken Gaspreis

Hollern, 4. September 2025. Die Stadtwerke Hollern senken zum 1. Oktober den Gaspreis um neun Prozent. »Wir geben jeden Cent weiter«, betont Geschäftsführerin Dr. Maike Lührs. Möglich werde das durch den günstigen Einkauf im Frühjahr.

Vom Mieterbund wird die Senkung begrüßt: »Ein überfälliger Schritt«, so dessen Vorsitzender Rolf Nagel. Kritisiert wird von ihm jedoch, dass die Grundgebühr bleibt.

Nach Einschätzung der Verbraucherzentrale zahlen die Kunden weiter zu viel.

Über die Stadtwerke Hollern: Das Unternehmen versorgt 30.000 Haushalte.
""",
    (
        ("Wir geben jeden", "Maike Lührs"),
        ("Möglich werde das", "Maike Lührs"),
        ("Vom Mieterbund wird", "Mieterbund"),
        ("Ein überfälliger Schritt", "Rolf Nagel"),
        ("dass die Grundgebühr", "Rolf Nagel"),
        ("zahlen die Kunden", "Verbraucherzentrale"),
    ),
)

AGENCY = (
    "agency copy",
    """\
Fischer warnen vor leeren Netzen

Norderhafen (lnd) - Die Fischer der Nordbucht warnen vor einem Ende ihres Berufs. Die Quote sei zum dritten Mal gekürzt worden, sagte Verbandschef Uwe Brake der »Nordbucht-Zeitung« laut Vorabbericht. »Von 80 Tonnen lebt keiner.« Das Ministerium wies die Kritik zurück. Ressortchefin Tanja Höft verwies auf Gutachten, wonach der Hering sich nicht erholt habe. Dem widersprach Brake. Von Umweltschützern wird die Kürzung als Erfolg bezeichnet. Brake beschuldigte diese, »am Schreibtisch zu fischen«.
""",
    (
        ("Die Fischer der", "Fischer der Nordbucht"),
        ("Die Quote sei", "Uwe Brake"),
        ("Von 80 Tonnen", "Uwe Brake"),
        ("Das Ministerium wies", "Ministerium"),
        ("der Hering sich", "Gutachten"),
        ("Von Umweltschützern wird", "Umweltschützern"),
        ("am Schreibtisch zu", "Uwe Brake"),
    ),
)

INTERVIEW = (
    "interview",
    """\
»Der Wald ist kein Museum«

Försterin Ada Kremp über Borkenkäfer, Wölfe und Spaziergänger

**Frau Kremp, wie geht es dem Wald?**

Schlecht. Jede dritte Fichte ist tot.

**Die Waldbesitzer sagen, der Staat tue zu wenig. Stimmt das?**

Geld allein hilft nicht. Wir brauchen Leute, die pflanzen.

**Ihr Vorgänger nannte den Wolf »einen Gast«. Und Sie?**

Für mich ist er ein Nachbar. Mein Vorgänger hat übrigens auch gesagt, dass man ihn schießen soll.

Das Gespräch führte Nils Bohm.
""",
    (
        ("Der Wald ist", "Ada Kremp"),
        ("Schlecht. Jede dritte", "Ada Kremp"),
        ("der Staat tue", "Waldbesitzer"),
        ("Geld allein hilft", "Ada Kremp"),
        ("einen Gast", "Vorgänger"),
        ("Für mich ist", "Ada Kremp"),
        ("dass man ihn", "Vorgänger"),
    ),
)

LETTERS = (
    "letters",
    """\
Leserbriefe

Zu »Neue Parkgebühren ab Juli«

Der Stadtrat behauptet, die Gebühren dienten dem Klima. Das ist Unsinn. Es geht ums Geld, wie der Kämmerer in Ihrer Zeitung selbst zugegeben hat.
Hermann Dost, Wiesental

Frau Stadträtin Böll wirft den Autofahrern Bequemlichkeit vor. Sie soll einmal mit drei Kindern Bus fahren!
Petra Sandmann, Wiesental

Anmerkung der Redaktion: Stadträtin Böll legt Wert auf die Feststellung, dass sie von »Gewohnheit« gesprochen habe. Die Stadt beziffert die Einnahmen mit 90.000 Euro.
""",
    (
        ("Der Stadtrat behauptet", "Hermann Dost"),
        ("die Gebühren dienten", "Stadtrat"),
        ("Es geht ums", "Kämmerer"),
        ("Frau Stadträtin Böll", "Petra Sandmann"),
        ("Frau Stadträtin Böll", "Böll"),
        ("dass sie von", "Böll"),
        ("Gewohnheit", "Böll"),
        ("Die Stadt beziffert", "Stadt"),
    ),
)

PAGES = (TICKER, MINUTES, TALK_SHOW, COURT, PRESS_RELEASE, AGENCY, INTERVIEW, LETTERS)
