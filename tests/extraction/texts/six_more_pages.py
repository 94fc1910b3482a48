"""Six short pages, three in each language, in genres that the other pages have few of: a sports live
blog, an obituary, a radio discussion, a release of a university, an inquest, council minutes. In our
own words, written with what is to be found in them before any rule had read them; expectations as
in ``further_genres``.
"""

SPORTS = (
    "sports live blog",
    """\
Kaltenau gegen Ohmstede: Das Derby im Liveblog

Schluss! Kaltenau gewinnt 2:1. »Heute haben wir zwei Gesichter gezeigt«, sagt Trainerin Wiebke Hansen am Mikrofon.

88. Minute: Hansen tobt an der Seitenlinie: »Das war nie im Leben Abseits!« Schiedsrichter Nils Obermann zeigt ihr Gelb.

71' Wie der Verein eben mitteilt, sind 6.200 Zuschauer im Stadion.

Halbzeit: Ohmstedes Manager Gerd Plate ist bedient. Seine Elf habe »das Toreschießen vergessen«, schimpft er. Dass der Trainer wackelt, weist er zurück.

23. Minute: Torwart Fiete Lohse bleibt liegen. Nach Auskunft des Mannschaftsarztes ist es nur eine Prellung. Co-Trainer Jan Eickhoff gibt Entwarnung.

Vor dem Anpfiff: Stürmerin Alina Roth hatte unter der Woche angekündigt, den Verein im Sommer zu verlassen. Die Fans forderten auf Plakaten ihren Verbleib.
""",
    (
        ("Heute haben wir", "Wiebke Hansen"),
        ("Das war nie", "Wiebke Hansen"),
        ("sind 6.200 Zuschauer", "Verein"),
        ("Seine Elf habe", "Gerd Plate"),
        ("das Toreschießen vergessen", "Gerd Plate"),
        ("Dass der Trainer", "Gerd Plate"),
        ("ist es nur", "Mannschaftsarzt"),
        ("Co-Trainer Jan Eickhoff", "Jan Eickhoff"),
        ("den Verein im", "Alina Roth"),
        ("Die Fans forderten", "Fans"),
    ),
)

GERMAN_OBITUARY = (
    "obituary",
    """\
Der Mann, der die Fähre anhielt

Wer Jonte Behrmann fragte, ob er je Angst gehabt habe, bekam zur Antwort: »Nur vor Formularen.« Am Dienstag ist der Kapitän mit 88 Jahren gestorben, wie seine Tochter Silke Behrmann mitteilte.

Geboren wurde er 1937 auf der Hallig Norderoog. Sein Vater, ein Küster, hielt ihn für zu träumerisch für die See. Mit 24 steuerte er die »Hilde«, sein erstes Schiff. In seinen Erinnerungen schreibt er, er habe in der Sturmnacht von 1962 gegen den Befehl der Reederei abgelegt. Die Reederei bestritt das bis zuletzt.

»Jonte war der Letzte, der noch nach den Sternen fuhr«, sagt sein früherer Steuermann Broder Iwersen. Bürgermeisterin Antje Lorenzen würdigte ihn als »Gewissen der Insel«. Auf dem Kranz der Kollegen stand: »Leinen los, Jonte«.

Beigesetzt wird Behrmann, so hat er es verfügt, auf See.
""",
    (
        ("ob er je", None),
        ("Nur vor Formularen", "Jonte Behrmann"),
        ("Am Dienstag ist", "Silke Behrmann"),
        ("er habe in", "Jonte Behrmann"),
        ("Die Reederei bestritt", "Reederei"),
        ("Jonte war der", "Broder Iwersen"),
        ("Gewissen der Insel", "Antje Lorenzen"),
        ("Leinen los", "Kranz der Kollegen"),
    ),
)

DISCUSSION = (
    "radio discussion",
    """\
Das Streitgespräch: Braucht die Stadt ein Parkhaus?

Moderation: Guten Abend aus dem Funkhaus. Frau Dr. Keller, Sie leiten das Verkehrsamt. Braucht es das Parkhaus?

Keller: Ja. Wir haben gezählt: 900 Autos suchen jeden Samstag einen Platz.

Thorsten Baier (Händlerbund): Das höre ich seit Jahren. Ihr eigener Gutachter sagt, dass 400 Plätze genügen.

Moderation: Stimmt das, Frau Keller?

Keller: Der Gutachter hat sich inzwischen korrigiert. Herr Baier behauptet gern das Gegenteil.

Thorsten Baier (lacht): Dann zeigen Sie uns das Papier!

Am Tag nach der Sendung veröffentlichte das Verkehrsamt das Gutachten. Demnach reichen 400 Plätze bis 2030. Keller räumte ein, sie habe sich im Jahr geirrt.
""",
    (
        ("Guten Abend aus", "Moderation"),
        ("Ja. Wir haben", "Keller"),
        ("Das höre ich", "Thorsten Baier"),
        ("dass 400 Plätze", "Gutachter"),
        ("Stimmt das", "Moderation"),
        ("Der Gutachter hat", "Keller"),
        ("Herr Baier behauptet", "Thorsten Baier"),
        ("Dann zeigen Sie", "Thorsten Baier"),
        ("reichen 400 Plätze", "Gutachten"),
        ("sie habe sich", "Keller"),
    ),
)

UNIVERSITY = (
    "university release",
    """\
Tired gulls lose their way, study finds

Northmoor University, 6 May 2025

Gulls that sleep badly fly in circles, researchers at Northmoor University report today in the journal Coastal Biology.

“We expected tired birds to stay at home,” said lead author Dr Ines Ferrand of the Department of Zoology. “Instead they flew further.”

Earlier work had suggested that street lights do no harm to gulls. According to co-author Professor Sunil Mehra, the harm grows with age. The team followed 60 birds for two years and found no difference between the sexes. The authors caution that the sample was small. They call for darker harbours during the nesting season.

Karin Loft FRS, who was not involved in the study, described the findings as striking. She questioned whether they hold for other species.

The work was funded by the Marine Trust, which recommends dimming harbour lamps.
""",
    (
        ("Tired gulls lose", "study"),
        ("Gulls that sleep", "researchers at Northmoor University"),
        ("We expected tired", "Ines Ferrand"),
        ("that street lights", "Earlier work"),
        ("the harm grows", "Sunil Mehra"),
        ("no difference between", "team"),
        ("that the sample", "authors"),
        ("darker harbours during", "authors"),
        ("the findings as", "Karin Loft"),
        ("whether they hold", "Karin Loft"),
        ("dimming harbour lamps", "Marine Trust"),
    ),
)

INQUEST = (
    "inquest",
    """\
Climber was ‘minutes from safety’, inquest told

A climber who died on Ben Corrach was minutes from a shelter when he fell, an inquest has heard.

Adam Leith, 34, had planned to be home by six, his sister Joanne said in a statement read to the court. The coroner, Fiona Bryce, was told that the weather turned at noon.

PC Mark Sloan, of the mountain rescue team, said he found a frayed rope. Asked whether it could have been cut, he replied: “I cannot rule it out.”

Mr Leith’s employer, Skyline Tours, denied pressing him to go. Its barrister, Nina Rao KC, said guides were free to refuse. The family’s solicitor disputed this and produced a text message. “Go or don’t come back,” it read.

Recording a verdict of misadventure, Ms Bryce called the death “a loss to us all”.
""",
    (
        ("Climber was", None),
        ("A climber who", None),
        ("Adam Leith, 34", "Joanne"),
        ("that the weather", None),
        ("he found a", "Mark Sloan"),
        ("whether it could", None),
        ("I cannot rule", "Mark Sloan"),
        ("pressing him to", "Skyline Tours"),
        ("guides were free", "Nina Rao"),
        ("this", "family’s solicitor"),
        ("Go or don", "text message"),
        ("a loss to", "Fiona Bryce"),
    ),
)

COUNCIL = (
    "council minutes",
    """\
HARCOMBE PARISH COUNCIL
Minutes of the meeting held on 4 February 2025

Present: Cllrs A. Dray (Chair), P. Nolan, S. Okafor, J. Tull; the Clerk; three residents

1. Public questions
A resident asked why the footpath had been closed. The Chair replied that the landowner had objected. Mr Hughes, of Mill Cottage, complained about dogs on the green.

2. Police report
PC Dunn reported three thefts from sheds. Members were advised to lock their tools away.

3. Hall roof
It was noted that the roof leaked. The Clerk explained that two quotes had been received. Cllr Nolan proposed that the lower be accepted; Cllr Okafor seconded. RESOLVED unanimously.

4. Footpath
Cllr Tull undertook to write to the landowner. She felt that the closure was unlawful. According to the Clerk, the County had yet to reply.
""",
    (
        ("why the footpath", "resident"),
        ("that the landowner", "Chair"),
        ("dogs on the", "Hughes"),
        ("three thefts from", "Dunn"),
        ("to lock their", None),
        ("that the roof", None),
        ("that two quotes", "Clerk"),
        ("that the lower", "Nolan"),
        ("to write to", "Tull"),
        ("the County had", "Clerk"),
    ),
)

GERMAN = (SPORTS, GERMAN_OBITUARY, DISCUSSION)
ENGLISH = (UNIVERSITY, INQUEST, COUNCIL)
