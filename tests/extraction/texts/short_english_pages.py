"""Six short English pages of six genres, in our own words, written with what is to be found in them
before any rule had read them; expectations as in ``further_genres``.
"""

TRANSCRIPT = (
    "TV transcript",
    """\
THE RIVER HOUR – TRANSCRIPT (rush copy, may be updated)

LENA ASHCROFT, ANCHOR: Good evening. The county says the dam is safe. Is it?

TED MULROY, ENGINEER: It is not. I told the board in April that the gates leak.

ASHCROFT: And what did they say?

MULROY: They promised to look into it.

(BEGIN VIDEO CLIP)

GOV. RITA SANDOVAL: We have every confidence in the dam.

(END VIDEO CLIP)

ASHCROFT: The county denied that any report had been withheld.
""",
    (
        ("Good evening. The", "Lena Ashcroft"),
        ("the dam is safe", "county"),
        ("It is not", "Ted Mulroy"),
        ("that the gates", "Ted Mulroy"),
        ("And what did", "Lena Ashcroft"),
        ("They promised to", "Ted Mulroy"),
        ("to look into", "board"),
        ("We have every", "Rita Sandoval"),
        ("The county denied", "Lena Ashcroft"),
        ("that any report", "county"),
    ),
)

INTERVIEW = (
    "interview with bold questions",
    """\
“Bees do not read maps”

Beekeeper Orla Finch moved 40 hives to the roof of a car park. She spoke to us about honey, thieves and the council.

**Why a car park?**

Because nobody wanted it. The owner said we could have the top floor for nothing.

**The council has called the hives “a hazard”. Are they?**

No. Nobody has been stung in three years.

**Ms Finch, what comes next?**

We want to sell the honey downstairs. The council has promised us an answer by June.

Interview: Dermot Raine
""",
    (
        ("Bees do not", "Orla Finch"),
        ("Because nobody wanted", "Orla Finch"),
        ("we could have", "owner"),
        ("a hazard", "council"),
        ("No. Nobody has", "Orla Finch"),
        ("We want to", "Orla Finch"),
        ("an answer by", "council"),
    ),
)

PRESS_RELEASE = (
    "press release",
    """\
PRESS RELEASE – 3 February 2025

Calder Museum to return bronze horse

The Calder Museum announced today that it would return a bronze horse to the town of Vellin. The Museum said it had acquired the piece in good faith. “We are putting right an old wrong,” said Dr Petra Lowe, the museum's director.

Mayor of Vellin Stefan Dorn thanked the Museum for “a brave decision”. He undertook to lend the horse back every tenth year. Experts put its value at £2 million.

The Association of Small Museums praised the move and urged others to follow.

Ends
""",
    (
        ("that it would", "Calder Museum"),
        ("it had acquired", "Calder Museum"),
        ("We are putting", "Petra Lowe"),
        ("a brave decision", "Stefan Dorn"),
        ("to lend the", "Stefan Dorn"),
        ("its value at", "Experts"),
        ("the move", "Association of Small Museums"),
        ("to follow", "Association of Small Museums"),
    ),
)

COURT = (
    "court report",
    """\
Driver ‘was asleep’ before tram crash, jury hears

A tram driver fell asleep at the controls, a jury at Dunmore Crown Court has been told.

Gavin Stroud, 44, denies dangerous driving. Opening the case, prosecutor Leila Hassan KC said Stroud had worked eleven days in a row. She alleged that he ignored two warnings. A passenger, Tom Beale, told the court: “He was just staring.”

Stroud’s wife, giving evidence, insisted he had slept well. The operator, Dunmore Transit, admitted breaching rota rules but rejected claims that it put profit first. Dunmore Transit estimated damage at £3 million.

Judge Alan Crewe warned jurors against reading about the case. The trial is expected to last two weeks.
""",
    (
        ("was asleep", None),
        ("A tram driver", None),
        ("dangerous driving", "Gavin Stroud"),
        ("Stroud had worked", "Leila Hassan"),
        ("that he ignored", "Leila Hassan"),
        ("He was just", "Tom Beale"),
        ("he had slept", "Stroud’s wife"),
        ("breaching rota rules", "Dunmore Transit"),
        ("claims that it", "Dunmore Transit"),
        ("damage at £3", "Dunmore Transit"),
        ("reading about the", "Alan Crewe"),
    ),
)

LETTER = (
    "letter and chat",
    """\
Dear Ms Okafor,

We write on behalf of the residents of Mill Row. On 2 May your officer assured us that the noise would stop. It has not. We therefore ask you to withdraw the licence of the club.

Our councillor, Neil Garvey, has said in public that the club is “a good neighbour”. We disagree.

Yours sincerely,
Hazel Dunn
Chair, Mill Row Residents

[18:41] Hazel: letter sent
[18:43] Bram: Good. Garvey told me he won't back down.
[18:44] Hazel: then we go to the press
""",
    (
        ("We write on", "Hazel Dunn"),
        ("that the noise", "officer"),
        ("to withdraw", "Hazel Dunn"),
        ("that the club", "Neil Garvey"),
        ("a good neighbour", "Neil Garvey"),
        ("letter sent", "Hazel"),
        ("Good. Garvey told", "Bram"),
        ("he won", "Garvey"),
        ("then we go", "Hazel"),
    ),
)

AGENCY = (
    "agency copy and ticker",
    """\
Miners end strike as owners raise offer

TARN HILL, June 9 (CNS) - Miners at the Tarn Hill pit voted to end their strike on Monday, their union said.

The Allied Pit Workers' Union said 81 percent had backed the deal. “It is not what we wanted, but it feeds our kids,” said Deke Rawlins, the union's secretary. The union urged members to return by Thursday.

Owner Corvane put the cost of the strike at $90 million and refused to rule out job cuts. Analysts at Brent & Lowe called the deal “expensive peace”. Corvane shares rose 3 percent.

10.15 Union leaders hail deal, promise calm
10.02 Corvane: we regret the delay
""",
    (
        ("Miners at the", "union"),
        ("81 percent had", "Allied Pit Workers' Union"),
        ("It is not", "Deke Rawlins"),
        ("to return", "Allied Pit Workers' Union"),
        ("the cost of", "Corvane"),
        ("to rule out", "Corvane"),
        ("expensive peace", "Analysts at Brent & Lowe"),
        ("deal", "Union leaders"),
        ("we regret the", "Corvane"),
    ),
)

PAGES = (TRANSCRIPT, INTERVIEW, PRESS_RELEASE, COURT, LETTER, AGENCY)
