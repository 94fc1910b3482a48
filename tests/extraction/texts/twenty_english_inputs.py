"""Twenty small English inputs of ten genres, two of each, in our own words, written with what is to
be found in them before any rule had read them; expectations as in ``further_genres``.
"""

INPUTS = (
    (
        "interview, questions by letter",
        """\
Q: Ms. Calloway, why did you leave the board?
A: Because nobody read the minutes. My deputy told me on the first day that nobody ever would.
Q: And the chairman?
A: He wrote to me that he was sorry. I believe him.
""",
        (
            ("Because nobody read", "Calloway"),
            ("that nobody ever would", "deputy"),
            ("He wrote to me", "Calloway"),
            ("that he was sorry", "chairman"),
        ),
    ),
    (
        "interview, names in front",
        """\
Harbour Weekly talks to the diver Inga Solberg.

Harbour Weekly: How deep is the wreck?
Inga Solberg: Forty metres. The museum says thirty, but the museum has never been down there.
Harbour Weekly: Will it be raised?
Solberg: Not in my lifetime.
""",
        (
            ("Forty metres", "Inga Solberg"),
            ("thirty", "museum"),
            ("Not in my", "Inga Solberg"),
        ),
    ),
    (
        "transcript, television",
        """\
ANCHOR DALE WHITTEN: Governor, did you read the report?
GOV. ANN TEAGUE: I read every page. The auditors say we saved nine million dollars.
WHITTEN: The opposition calls that a fairy tale.
TEAGUE: They would.
(LAUGHTER)
""",
        (
            ("Governor, did you", "Dale Whitten"),
            ("I read every", "Ann Teague"),
            ("we saved nine", "auditors"),
            ("The opposition calls", "Dale Whitten"),
            ("that a fairy tale", "opposition"),
            ("They would", "Ann Teague"),
        ),
    ),
    (
        "transcript, time codes",
        """\
[00:14] MODERATOR: Next question, please.
[00:17] PAUL RENN: Is the bridge safe?
[00:21] ENGINEER LIZ MOY: It is. We told the city in March that two bolts were loose, and the city fixed them.
""",
        (
            ("Next question", "MODERATOR"),
            ("Is the bridge", "Paul Renn"),
            ("It is. We", "Liz Moy"),
            ("that two bolts", "Liz Moy"),
        ),
    ),
    (
        "minutes, council",
        """\
Minutes of the Parks Committee, 4 May

Present: Cllr Dora Finch (Chair), Cllr Sam Okoro, Ms Vera Lund (officer)

3. Playground
Ms Lund reported that the swings had failed inspection. Cllr Okoro asked why nobody had been told. The officer replied that letters had gone out in March. The Chair suggested a visit. It was resolved that the swings be replaced.
""",
        (
            ("that the swings had", "Vera Lund"),
            ("why nobody had", "Sam Okoro"),
            ("that letters had", "Vera Lund"),
            ("a visit", "Dora Finch"),
        ),
    ),
    (
        "minutes, board",
        """\
BOARD MEETING – ACTION NOTES

Treasurer's report: Hal Brandt said the accounts were in balance. He warned that the roof would cost £40,000. Ruth Asher questioned the estimate. The meeting noted that the insurers had declined the claim.
""",
        (
            ("the accounts were", "Hal Brandt"),
            ("that the roof", "Hal Brandt"),
            ("the estimate", "Ruth Asher"),
            ("that the insurers", "meeting"),
        ),
    ),
    (
        "court report, magistrates",
        """\
A fishmonger who sold sardines as anchovies has been fined £900.

Colin Marsh, 47, admitted two charges at Denholm magistrates’ court. Prosecuting, Emma Vale said Marsh had relabelled 300 tins. “It was greed, pure and simple,” she told the court. In mitigation, Piers Todd said his client was ashamed. Marsh was ordered to pay costs. Chairman of the bench Rita Shaw told him he had “insulted every pizza in the county”.
""",
        (
            ("two charges", "Colin Marsh"),
            ("Marsh had relabelled", "Emma Vale"),
            ("It was greed", "Emma Vale"),
            ("his client was", "Piers Todd"),
            ("he had", "Rita Shaw"),
            ("insulted every pizza", "Rita Shaw"),
        ),
    ),
    (
        "court report, federal",
        """\
A federal judge on Tuesday blocked the ferry tax, ruling that the state had overstepped its powers.

In a 34-page opinion, U.S. District Judge Emma Stone wrote that the tax “sinks under its own weight.” The attorney general’s office said it would appeal. Lawyers for the ferrymen, who sued in March, had argued that the levy punished islanders. “We can breathe,” one of the lawyers, Ken Abara, said outside the courthouse.
""",
        (
            ("that the state had", "Emma Stone"),
            ("that the tax", "Emma Stone"),
            ("sinks under its", "Emma Stone"),
            ("it would appeal", "attorney general’s office"),
            ("that the levy", "Lawyers for the ferrymen"),
            ("We can breathe", "Ken Abara"),
        ),
    ),
    (
        "press release, firm",
        """\
Lumen Boats opens yard in Port Ellis

PORT ELLIS, 3 June – Lumen Boats today announced the opening of a second yard. The company expects to build 60 hulls a year.

“Port Ellis builds boats the way others bake bread,” said Chief Executive Petra Lindahl. “We are proud to be here.” Mayor Joe Cullen welcomed the decision. According to Lindahl, 140 jobs will be created.

About Lumen Boats: Lumen Boats is a builder of electric ferries.
""",
        (
            ("the opening of", "Lumen Boats"),
            ("Port Ellis builds", "Petra Lindahl"),
            ("the decision", "Joe Cullen"),
            ("140 jobs will", "Petra Lindahl"),
        ),
    ),
    (
        "press release, campaign",
        """\
FOR IMMEDIATE RELEASE

Park campaign statement on debate

Statement from campaign manager Louis Brandt on tonight’s debate:

“Amy Park showed Ohio what leadership looks like. Her opponent showed Ohio his watch.”

Park will campaign in Toledo on Friday.
""",
        (("Amy Park showed", "Louis Brandt"),),
    ),
    (
        "chat, two neighbours",
        """\
Tina: did you hear the alarm last night?
Omar: yes!! the caretaker says it was the boiler
Tina: he told me it was the toaster
Omar: lol
""",
        (
            ("did you hear", "Tina"),
            ("yes!! the caretaker", "Omar"),
            ("it was the boiler", "caretaker"),
            ("he told me", "Tina"),
            ("it was the toaster", "caretaker"),
            ("lol", "Omar"),
        ),
    ),
    (
        "chat, exported",
        """\
12/05/2024, 19:03 - Bea: Who took the ladder?
12/05/2024, 19:04 - Karim O.: Not me. Joel said he saw it at number 9
12/05/2024, 19:10 - Bea: Thanks!
""",
        (
            ("Who took the", "Bea"),
            ("Not me. Joel", "Karim O."),
            ("he saw it", "Joel"),
            ("Thanks", "Bea"),
        ),
    ),
    (
        "live ticker, storm",
        """\
Storm Odo – live

14:32 – Rail operator NorthLine says all trains are suspended.
14:20 – “Stay at home,” mayor Una Keane tells residents. She adds that two roads are flooded.
14:05 – The Met Office: Gusts of 90 mph expected
13:58 – A pub in Marle reports a tree in its bar.
""",
        (
            ("all trains are", "NorthLine"),
            ("Stay at home", "Una Keane"),
            ("that two roads", "Una Keane"),
            ("Gusts of 90", "Met Office"),
            ("a tree in", "pub"),
        ),
    ),
    (
        "live ticker, court",
        """\
11.14am: The judge has returned. She tells jurors to ignore what they read online.
11.02am: Defence counsel Rory Pike says the video proves nothing: “You cannot see a face.”
10.47am
The prosecution claims the gloves were found in Mr Lowe’s van.
""",
        (
            ("to ignore what", "judge"),
            ("the video proves", "Rory Pike"),
            ("You cannot see", "Rory Pike"),
            ("the gloves were", "prosecution"),
        ),
    ),
    (
        "letters, signed below",
        """\
Sir – Your reporter claims that the canal is empty. I swam in it on Sunday.
Dr. M. Pell
Marle

Madam, The council promised us a bench in 2009. We are still standing.
Ena and Walt Grice
""",
        (
            ("Your reporter claims", "M. Pell"),
            ("that the canal", "reporter"),
            ("The council promised", "Ena and Walt Grice"),
            ("a bench in", "council"),
        ),
    ),
    (
        "letters, without salutation",
        """\
LETTERS

The editorial says that cyclists pay nothing. I pay tax like everybody else.
Joan Petty, Upper Stoke

Bring back the ferry! It was the best thing about this town.
Name and address supplied
""",
        (
            ("The editorial says", "Joan Petty"),
            ("that cyclists pay", "editorial"),
            ("Bring back the", None),
        ),
    ),
    (
        "agency copy, with a dateline",
        """\
OSTEND BAY (Reuters) – Fishermen blocked the harbour on Monday to protest quotas they say will ruin them.

“Brussels counts fish it has never seen,” said skipper Jan Claes. A European Commission spokeswoman said quotas were based on science, adding that talks would resume in May. The union of fishmongers said it backed neither side.
""",
        (
            ("will ruin them", "Fishermen"),
            ("Brussels counts fish", "Jan Claes"),
            ("quotas were based", "European Commission spokeswoman"),
            ("that talks would", "European Commission spokeswoman"),
            ("it backed neither", "union of fishmongers"),
        ),
    ),
    (
        "agency copy, in brief",
        """\
UPDATE 2-Norvia says loss to widen, shares fall

* CEO says fuel costs to blame
* Analysts had expected profit

June 3 (Agency) - Airline Norvia said on Tuesday its loss would widen to 40 million euros. Chief Executive Lars Holm blamed fuel prices. Analysts at Brink Bank called the news “a cold shower”.
""",
        (
            ("loss to widen", "Norvia"),
            ("fuel costs to", "Lars Holm"),
            ("its loss would", "Norvia"),
            ("fuel prices", "Lars Holm"),
            ("a cold shower", "Analysts at Brink Bank"),
        ),
    ),
    (
        "headlines, a list",
        """\
TOP STORIES

Teague: ‘I will not sign’ ferry bill
Nurses vote to strike, union says
Poll finds half of voters undecided
Mayor Cullen denies affair with lobbyist
Why the pier matters
""",
        (
            ("I will not", "Teague"),
            ("Nurses vote to", "union"),
            ("half of voters", "Poll"),
            ("affair with lobbyist", "Cullen"),
        ),
    ),
    (
        "headlines, with subheads",
        """\
Bridge ‘could fall any day’, engineer warns

Report blames frost and ‘decades of neglect’

An engineer who inspected the Denholm bridge has warned that it could fall. Liz Moy said its cables were “held together by paint”.
""",
        (
            ("Bridge ‘could fall", "Liz Moy"),
            ("frost and", "Report"),
            ("that it could fall", "Liz Moy"),
            ("its cables were", "Liz Moy"),
            ("held together by", "Liz Moy"),
        ),
    ),
)
