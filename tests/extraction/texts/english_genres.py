"""English beyond news prose: six texts of our own, written with what is to be found in them before any rule had read
them.

Each expectation is how the statement begins (without quotation marks) and the fullest name of who makes it, None for
nobody who is named. ``NONE`` are words that must stand in no statement.
"""

Wanted = tuple[tuple[str, str | None], ...]

TICKER = (
    """\
Storm Perrin: live updates

+++ 6.40 a.m.: Harbour master: All ferries cancelled until Sunday +++

+++ 7.15 a.m.: Police ask drivers to stay off the coast road +++

8.02 a.m. The mayor of Kestrel Bay, Ada Whitlock, has told residents to move to higher ground. "Do not wait for a knock on the door," she said on local radio.

8:45 am – Power company Norlight says 12,000 homes are without electricity. Repairs may take until Monday, a spokesman warns.

09:10 Meteorologist: Worst still to come

The peak of the storm is expected in the afternoon, according to Jonas Feld of the weather service.

09:55 Whitlock has denied reports that the sea wall gave way. "There is no breach," she wrote on X.

10:30 Opposition leader Rafe Tully calls the evacuation plan a shambles. Tully, who has urged the council for years to raise the wall, wants an inquiry.

11:00 That is all from us for now. Thank you for reading.
""",
    (
        ("All ferries cancelled", "Harbour master"),
        ("to stay off the coast", "Police"),
        ("to move to higher ground", "Ada Whitlock"),
        ("Do not wait for", "Ada Whitlock"),
        ("12,000 homes are", "Norlight"),
        ("Repairs may take until", "spokesman"),
        ("Worst still to come", "Meteorologist"),
        ("The peak of the storm", "Jonas Feld"),
        ("reports that the sea wall", "Ada Whitlock"),
        ("There is no breach", "Ada Whitlock"),
        ("the evacuation plan a shambles", "Rafe Tully"),
        ("to raise the wall", "Rafe Tully"),
    ),
)

AGENCY = (
    """\
Governor attacks court over school maps

PORT ELLIS — Gov. Dana Merriweather on Tuesday accused the state's highest court of siding with out-of-state lawyers and vowed to appeal a ruling that struck down her school district maps.

"This court has lost its way," the Republican governor told supporters at a rally in Dunmore. "It should go back to reading the law."

The court ruled last week that the maps discriminated against children from poorer towns. Writing for the majority, Justice Leonard Okoye called the maps "a fence drawn with a pencil."

Merriweather's opponent in November, state Sen. Hal Brandvold, praised the decision and criticized the governor for "fighting children." He has promised to sign new maps within a month of taking office, and said the state could not afford another year in court.

"She knows these maps are unfair," Brandvold said. "She drew them."

A spokesman for the governor dismissed the claim that she had a hand in the maps, calling it "fiction." The spokesman, Peter Aldous, said in an email that the maps were the work of an independent panel, and pointed to a 2019 report that found no bias.

Polls show Merriweather leading by four points. Her advisers are said to be worried about the suburbs, where a survey by Westfield College found that six in ten voters disapprove of the maps.

Teachers' groups have called for calm. "We're asking both sides to leave our classrooms out of it," said Ruth Abernathy, who heads the largest union. She urged lawmakers to pass a budget first.

Brandvold, who was a teacher himself, has repeatedly questioned whether the governor has ever visited the schools in question. Asked about that on Tuesday, Merriweather laughed. "More often than he has," she replied.

The legislature is expected to take up the maps in January. Merriweather wants a vote before Christmas. The state constitution allows the court to draw maps of its own.
""",
    (
        ("siding with out-of-state", "Dana Merriweather"),
        ("to appeal a ruling", "Dana Merriweather"),
        ("This court has lost", "Dana Merriweather"),
        ("that the maps discriminated", "highest court"),
        ("a fence drawn", "Leonard Okoye"),
        ("the decision", "Hal Brandvold"),
        ("the governor for", "Hal Brandvold"),
        ("to sign new maps", "Hal Brandvold"),
        ("the state could not afford", "Hal Brandvold"),
        ("She knows these maps", "Hal Brandvold"),
        ("the claim that she had a hand", "Peter Aldous"),
        ("fiction", "Peter Aldous"),
        ("that the maps were the work", "Peter Aldous"),
        ("no bias", "2019 report"),
        ("Merriweather leading by four", "Polls"),
        ("that six in ten voters", "survey by Westfield College"),
        ("calm", "Teachers' groups"),
        ("We're asking both sides", "Ruth Abernathy"),
        ("to pass a budget", "Ruth Abernathy"),
        ("whether the governor has ever", "Hal Brandvold"),
        ("More often than he has", "Dana Merriweather"),
    ),
)

MINUTES = (
    """\
Council of Brackwater, minutes of the meeting of 4 March

The Chair (Cllr Moira Quill): I open the debate on the library.

Cllr Ben Asher (Labour): The library has not had a new roof since 1971. (Hear, hear!) We propose to spend half a million on it this year.

Cllr Vera Stott (Conservative): And where does the money come from? (Laughter) The treasurer told this council in January that the reserves are gone. (Interruption by Cllr Asher: Nonsense!)

The Chair: Order. Cllr Stott has the floor.

Cllr Stott: I am obliged. We will vote against the motion.

Ms Ida Farrant, treasurer: May I correct that? The reserves are low, not gone. (Applause)

The motion was carried by twelve votes to nine.
""",
    (
        ("I open the debate", "Moira Quill"),
        ("The library has not", "Ben Asher"),
        ("And where does the money", "Vera Stott"),
        ("Nonsense", "Ben Asher"),
        ("Order. Cllr Stott", "Moira Quill"),
        ("I am obliged", "Vera Stott"),
        ("May I correct that", "Ida Farrant"),
    ),
)

TRANSCRIPT = (
    """\
TRANSCRIPT: THE MORNING DESK, MARCH 9

[00:00:04] LINA HARROW, HOST: Good morning. Joining us now is the head of the transit agency, Marcus Oyelaran. Mr. Oyelaran, thank you for being here.

[00:00:12] MARCUS OYELARAN, TRANSIT CHIEF: Glad to be with you.

[00:00:15] HARROW: Your own engineers say the tunnel leaks. Is it safe?

[00:00:19] OYELARAN: It's safe. We've checked every joint twice.

HARROW: The union says otherwise.

OYELARAN: The union wants a headline.

(BEGIN VIDEO CLIP)

JOAN PIKE, UNION LEADER: They closed the log books in May.

(END VIDEO CLIP)

HARROW: That was Joan Pike. We'll be right back.

From the chat of the programme:

21:04 – Kai: My train stood in that tunnel for an hour
21:05 – Mel R.: same here, no announcement at all
""",
    (
        ("Good morning. Joining", "Lina Harrow"),
        ("Glad to be with you", "Marcus Oyelaran"),
        ("Your own engineers say", "Lina Harrow"),
        ("It's safe. We've", "Marcus Oyelaran"),
        ("The union says otherwise", "Lina Harrow"),
        ("The union wants", "Marcus Oyelaran"),
        ("They closed the log", "Joan Pike"),
        ("That was Joan Pike", "Lina Harrow"),
        ("My train stood", "Kai"),
        ("same here, no", "Mel R."),
    ),
)

INTERVIEW = (
    """\
‘You cannot patent rain’

The engineer Tova Lindgren, 61, has spent thirty years on wells in dry country. She spoke to us about water, greed and a prize she turned down.

**Ms Lindgren, you refused the Hallam Prize last year. Why?**

Because the sponsor sells bottled water. I told the jury that I would gladly come for the soup.

**The jury called your decision “regrettable”.**

They may call it what they like.

**What would you do with the money?**

Pumps. Hand pumps. My colleague Amadou Sy once said that a pump nobody can mend is a sculpture, and he is right.

**Is the government listening?**

It nods. Nodding is cheap.

PRESS RELEASE

LINDENAU, Germany (AP) — Hallam Beverages today announced the launch of a fund for village wells. “We have heard the criticism,” said Chief Executive Officer Carla Voss. “Water is a human right.” The company confirmed that the prize will continue.

About Hallam Beverages: Hallam is a leading maker of soft drinks.
""",
    (
        ("You cannot patent rain", "Tova Lindgren"),  # overlooked at first
        ("Because the sponsor", "Tova Lindgren"),
        ("regrettable", "jury"),
        ("They may call it", "Tova Lindgren"),
        ("Pumps. Hand pumps", "Tova Lindgren"),
        ("It nods", "Tova Lindgren"),
        ("the launch of a fund", "Hallam Beverages"),
        ("We have heard", "Carla Voss"),
        ("that the prize will", "Hallam Beverages"),
    ),
)

COURT_AND_LETTERS = (
    """\
Shopkeeper tells jury of ‘voice in the dark’

A shopkeeper told Marle Crown Court yesterday how a masked man demanded the keys to her till and threatened to burn down the shop.

Shopkeeper Moira Flynn, 58, said the man had called her “Granny”. “I knew the voice,” she told the jury. “It was the boy from number nine.”

Prosecutor Giles Hanley alleged that Robert “Bobby” Calder, 22, had planned the raid for weeks. Calder denies robbery. His barrister, Anita Desai, suggested that Mrs Flynn could not have recognised anyone in the dark, a suggestion that the witness rejected.

Betty Funk, a neighbour, agreed to be interviewed by the defence. The court heard that Calder, known as ‘Spud’, had no previous convictions. Judge Emrys Bowen reminded jurors that they must not read about the case. The trial continues.

LETTERS

Your report on the trial (“Voice in the dark”, 3 June) says there is no street lamp on Mill Lane. There has been one since 1964. It does not work.
Edith Marlow, Marle

I think your paper has never been better. Keep it up!
– Col. J. Prewett (retd), Upper Stoke

SAYINGS OF THE WEEK

“Bread is only a loan from the field.”

“He who counts the rain forgets to drink.”

“She is a true expert.” -Commissioner Geoff Stark
""",
    (
        ("how a masked man", "Moira Flynn"),
        ("the man had called", "Moira Flynn"),
        ("I knew the voice", "Moira Flynn"),
        ("that Robert", "Giles Hanley"),
        ("robbery", "Robert “Bobby” Calder"),
        ("that Mrs Flynn could", "Anita Desai"),
        ("that Calder, known", None),
        ("that they must not read", "Emrys Bowen"),
        ("there is no street lamp", "Your report on the trial"),
        ("Bread is only", None),
        ("He who counts", None),
        ("She is a true expert", "Geoff Stark"),
    ),
)

GENRES = {
    "live ticker": TICKER,
    "agency copy": AGENCY,
    "minutes": MINUTES,
    "transcript and chat": TRANSCRIPT,
    "interview and press release": INTERVIEW,
    "court report, letters, sayings": COURT_AND_LETTERS,
}
