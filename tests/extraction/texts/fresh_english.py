"""Eight short English pages of eight genres, in our own words, written with what is to be found in
them before any rule had read them; expectations as in ``further_genres``.
"""

TICKER = (
    "live ticker",
    """\
Storm Hanna: live updates

6.42pm: Ferries cancelled until Thursday, operator says
NorthLine has cancelled all sailings until Thursday. “We will not gamble with lives,” its chief executive, Rory Lamb, said.

5.20pm
The mayor of Stranbeg, Una Keane, urges people to stay at home. Fallen trees have blocked both roads, she adds.

4.55pm: Met Office: worst still to come

4.10pm
Police arrest two over looting, seek witnesses. Insp Carl Dunn described the raids as “opportunistic”.
""",
    (
        ("Ferries cancelled until", "operator"),
        ("We will not", "Rory Lamb"),
        ("The mayor of Stranbeg", "Una Keane"),
        ("Fallen trees have", "Una Keane"),
        ("worst still to", "Met Office"),
        ("opportunistic", "Carl Dunn"),
    ),
)

MINUTES = (
    "minutes",
    """\
Minutes of the Allotment Association, 9 March

3. Water
The treasurer, Mr Boyle, reported that the bill had doubled. Mrs Adeyemi asked whether a leak had been ruled out. Mr Boyle replied that the company had found none. He proposed a charge of £5 a plot. Ms Hurst objected to this, arguing that pensioners would leave.

4. Bonfires
The chair reminded members that fires were banned before dusk. Mr Pratt denied having lit any. The secretary undertook to write to all plot holders.
""",
    (
        ("that the bill", "Boyle"),
        ("whether a leak", "Adeyemi"),
        ("that the company", "Boyle"),
        ("a charge of", "Boyle"),
        ("that pensioners would", "Hurst"),
        ("that fires were", "chair"),
        ("having lit any", "Pratt"),
        ("to write to", "secretary"),
    ),
)

TALK_SHOW = (
    "talk show",
    """\
TRANSCRIPT: LATE DESK WITH MARA QUILL

MARA QUILL, HOST: Senator, did you read the bill?

SEN. DALE HOPPER: Every page. It raises taxes on farms.

QUILL: The budget office says it doesn’t.

HOPPER: The budget office has told my staff it will revise that.

JOAN PETTY, FARM UNION: Nobody has told us anything. [APPLAUSE]

A spokesman for the budget office later said no revision was planned.
""",
    (
        ("Senator, did you", "Mara Quill"),
        ("Every page. It", "Dale Hopper"),
        ("The budget office says", "Mara Quill"),
        ("it doesn", "budget office"),
        ("The budget office has", "Dale Hopper"),
        ("it will revise", "budget office"),
        ("Nobody has told", "Joan Petty"),
        ("no revision was", "spokesman for the budget office"),
    ),
)

COURT = (
    "court report",
    """\
Baker accused of selling ‘fake sourdough’

A baker who sold supermarket loaves as his own has told a court he was “desperate”.

Colin Frame, 52, is accused by trading standards of fraud. He pleaded not guilty. Prosecutor Ada Nwosu told Melford Crown Court that receipts for 3,000 loaves were found in his van. Customers were charged £6 a loaf, she said.

Frame’s barrister, Hugh Sale, called the evidence thin. He said: “A receipt is not a loaf.” Asked by the judge if he had ever baked sourdough, Frame replied that his oven had been broken since 2019.

One customer, Beth Ings, described the bread as excellent. The judge, Recorder Lily Stone, said she would sum up on Friday.
""",
    (
        ("fake sourdough", None),
        ("he was", "Colin Frame"),
        ("desperate", "Colin Frame"),
        ("Colin Frame, 52", "trading standards"),
        ("that receipts for", "Ada Nwosu"),
        ("Customers were charged", "Ada Nwosu"),
        ("the evidence thin", "Hugh Sale"),
        ("A receipt is", "Hugh Sale"),
        ("if he had", "Lily Stone"),
        ("that his oven", "Colin Frame"),
        ("the bread as", "Beth Ings"),
        ("she would sum", "Lily Stone"),
    ),
)

PRESS_RELEASE = (
    "press release",
    """\
FOR IMMEDIATE RELEASE

Harrow Trust opens second night shelter

WESTPORT, 12 November 2025 – The Harrow Trust today opened its second shelter. “No one should sleep in a doorway in this city,” said Director Femi Cole. The shelter will be open all year, Cole confirmed.

Councillor Jan Ridd welcomed the opening, calling it “long overdue”. According to city figures, 212 people sleep rough in Westport. The Trust estimates that the true number is twice as high.

Notes to editors: The Harrow Trust was founded in 1988.
""",
    (
        ("No one should", "Femi Cole"),
        ("The shelter will", "Femi Cole"),
        ("the opening", "Jan Ridd"),
        ("long overdue", "Jan Ridd"),
        ("212 people sleep", "city figures"),
        ("that the true", "Harrow Trust"),
    ),
)

AGENCY = (
    "agency copy",
    """\
Island votes on airport as rivals trade blame

PORT SELWYN, Oct 3 (ANS) - Voters on Selwyn began choosing on Friday whether to close their airport, which critics say has never made money.

Prime Minister Tomas Reiko, who has pledged to resign if he loses, accused the opposition of spreading “fairy tales”. Its leader, Nela Brandt, shot back that the government had hidden a report. The report, seen by ANS, puts losses at $40 million. Reiko's office declined to comment.

“They should have asked us in 2010,” said fisherman Abel Toro, 71, after voting. Turnout was high, officials said.
""",
    (
        ("has never made", "critics"),
        ("to resign if", "Tomas Reiko"),
        ("the opposition of", "Tomas Reiko"),
        ("fairy tales", "Tomas Reiko"),
        ("that the government", "Nela Brandt"),
        ("losses at", "report"),
        ("They should have", "Abel Toro"),
        ("Turnout was high", "officials"),
    ),
)

INTERVIEW = (
    "interview",
    """\
“I never wanted to be a lighthouse keeper”

Isla Munro has kept the Carrick light for 30 years. We asked her why.

**How did you end up here?**

My father was ill and somebody had to climb the stairs. He told me it would be one winter.

**The coastguard wants to automate the light. Your view?**

They say a machine never sleeps. I say a machine never looks.

**Will you stay?**

I have promised my daughter that I will leave in May.

Interview by Tess Vane
""",
    (
        ("I never wanted", "Isla Munro"),
        ("My father was", "Isla Munro"),
        ("it would be", "father"),
        ("They say a", "Isla Munro"),
        ("a machine never sleeps", "coastguard"),
        ("I have promised", "Isla Munro"),
        ("that I will", "Isla Munro"),
    ),
)

LETTERS = (
    "letters",
    """\
Letters to the editor

Sir – Your columnist claims that cyclists never stop at red lights. I do. The council’s own survey found that nine in ten of us do.
Gwen Tarrant, Oakley

Sir – Cllr Boyd says the library must close because nobody reads (Report, May 2). Has he been inside? The librarian tells me that loans are up by a fifth.
Peter Lum, Oakley

The editor writes: Cllr Boyd has asked us to point out that he referred to weekday mornings only. He rejects the charge that he has never visited the library.
""",
    (
        ("that cyclists never", "columnist"),
        ("that nine in", "survey"),
        ("the library must", "Boyd"),
        ("that loans are", "librarian"),
        ("that he referred", "Boyd"),
        ("He rejects the", "Boyd"),
    ),
)

PAGES = (TICKER, MINUTES, TALK_SHOW, COURT, PRESS_RELEASE, AGENCY, INTERVIEW, LETTERS)
