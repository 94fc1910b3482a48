"""Twelve pages of the genres in which least is found, as outlets of several countries print them, in our own words, written with
what is to be found in them before any rule had read them; expectations as in ``further_genres``.
"""

PAGES = (
    (
        "live blog",
        """\
Ferry fire: what we know so far

LIVE UPDATED 16:42

16:42 Harbour master: 'Nobody is missing'
The harbour master, Colm Reddin, has told reporters that all 212 passengers have been accounted for.
"We counted twice and then we counted again," he says.

16:15
Marle hospital says it is treating nine people for smoke inhalation, none of them in danger.

15:50 - Minister on her way
Transport minister Aoife Lacken is travelling to the port. Her office says she will speak at 6pm.

15:31 In pictures
(Images: Harbour Photo)

15:12
Passenger Ngozi Bell, 34, tells us: "The smoke came up through the car deck. We thought it was a barbecue at first."

14:58 Operator's statement
In full, NorthLine's statement reads:

We are aware of a fire on board the Lady Maud. All passengers have been taken off. Our thoughts are with those affected.

14:40
Coastguard: fire under control.
""",
        (
            ("Nobody is missing", "Colm Reddin"),
            ("that all 212 passengers", "Colm Reddin"),
            ("We counted twice", "Colm Reddin"),
            ("it is treating nine", "Marle hospital"),
            ("she will speak", "office"),
            ("The smoke came up", "Ngozi Bell"),
            ("We are aware", "NorthLine"),
            ("fire under control", "Coastguard"),
        ),
    ),
    (
        "headlines of a newsletter",
        """\
The Morning Brief

Good morning. Here is what you need to know.

'We were lied to': islanders round on NorthLine

Wage bill 'will not be touched', says Treasury

Pell: Unions have until Friday

Two in five renters behind on bills – charity

Court hears officer 'laughed' as man fell

Teachers reject offer, union confirms

Rain to last until Sunday, forecasters warn

Reddin tells MPs ferry was 'an accident waiting to happen'

Editor: Nuala Hale. Reply to this email to tell us what you think.
""",
        (
            ("We were lied to", "islanders"),
            ("Wage bill", "Treasury"),
            ("Unions have until", "Pell"),
            ("Two in five renters", "charity"),
            ("officer 'laughed'", None),
            ("Teachers reject offer", "union"),
            ("Rain to last", "forecasters"),
            ("an accident waiting", "Reddin"),
        ),
    ),
    (
        "TV transcript",
        """\
NINE NIGHTLY, 12 MAY
TRANSCRIPT

MARTA KESS, PRESENTER: Good evening. The dam at Corrie Creek is leaking, and the state says it is safe. With me is the engineer Bill
Tanner. Mr Tanner, is it?

BILL TANNER, ENGINEER: No. I told the department in March that the wall was moving.

KESS: What did they say?

TANNER: They said they'd look into it. Nobody came.

(VIDEO CLIP)

JOANNE LYLE, WATER MINISTER: There is no risk to the town. None.

(END VIDEO CLIP)

KESS: The minister says there's no risk.

TANNER: The minister should come and stand under it.

KESS: Bill Tanner, thank you.
""",
        (
            ("Good evening", "Marta Kess"),
            ("it is safe", "state"),
            ("No.", "Bill Tanner"),
            ("that the wall was", "Bill Tanner"),
            ("What did they", "Marta Kess"),
            ("They said they", "Bill Tanner"),
            ("they'd look", None),
            ("There is no risk", "Joanne Lyle"),
            ("The minister says", "Marta Kess"),
            ("there's no risk", "minister"),
            ("The minister should", "Bill Tanner"),
            ("Bill Tanner, thank", "Marta Kess"),
        ),
    ),
    (
        "interview in questions and answers",
        """\
Five minutes with ... Thandi Maseko

Thandi Maseko, 41, runs the only bookshop in Dunmore. We asked her about rents, readers and rain.

How is business?

Slow. January is always slow, but my accountant says this one was the slowest in ten years.

The landlord wants 30 per cent more. Will you pay?

I can't. I've written to him. He hasn't answered.

What do your customers say?

They say they'd chain themselves to the door. I believe two of them.

And what are you reading?

A book about moss. It is better than it sounds.

Thandi Maseko was speaking to Ruth Adair.
""",
        (
            ("Slow.", "Thandi Maseko"),
            ("this one was the slowest", "accountant"),
            ("I can't", "Thandi Maseko"),
            ("They say they'd", "Thandi Maseko"),
            ("they'd chain themselves", None),
            ("A book about", "Thandi Maseko"),
        ),
    ),
    (
        "press release of a council",
        """\
MEDIA RELEASE

For immediate release: 4 June

New footbridge for Corrie Creek

Corrie Shire Council has today announced a $4 million footbridge over Corrie Creek.

Mayor Denise Tully said the bridge would open before Christmas.

"This is a great outcome for families on the north side," Cr Tully said.

"They have waited nineteen years."

Works Committee chair Cr Sam Oduya said local firms would do the work.

"Every dollar stays in the shire," he said.

State Member for Corrie, Ian Platt MP, welcomed the announcement.

"I have pushed for this since I was elected, and it is a credit to the community," Mr Platt said.

Media contact: Lyn Shaw, 0400 000 000

ENDS
""",
        (
            ("a $4 million", "Corrie Shire Council"),
            ("the bridge would open", "Denise Tully"),
            ("This is a great", "Denise Tully"),
            ("They have waited", "Denise Tully"),
            ("local firms would", "Sam Oduya"),
            ("Every dollar", "Sam Oduya"),
            ("the announcement", "Ian Platt"),
            ("I have pushed", "Ian Platt"),
        ),
    ),
    (
        "press release of a firm",
        """\
Kestrel Foods plc

Half-year results

DUNMORE, Ireland, 12 September - Kestrel Foods plc ("Kestrel") today reported revenue of €88m for the six months to June.

Commenting on the results, Chief Executive Officer Maeve Doyle said:

"This was a strong half in a weak market. Our oat range grew by a fifth."

Outlook

The Board expects full-year profit to be in line with forecasts.

Chairman Peter Ault added: "We remain cautious on energy."

About Kestrel
Kestrel makes breakfast cereals in Dunmore and Lublin.
""",
        (
            ("revenue of", "Kestrel Foods plc"),
            ("This was a strong", "Maeve Doyle"),
            ("full-year profit", "Board"),
            ("We remain cautious", "Peter Ault"),
        ),
    ),
    (
        "court report, British",
        """\
Baker who hid cash in flour jailed

A baker who hid £40,000 in sacks of flour has been jailed for two years.

Dunmore Crown Court heard Alan Pryce, 52, of Mill Lane, had not paid tax since 2011.

Prosecuting, Helen Voss KC told the court inspectors found the money when a sack split.

She said: "It was, quite literally, dirty money."

Pryce admitted three counts of fraud.

Mitigating, Tom Arkle said his client was ashamed and had lost his shop, his marriage and his dog.

"He is a broken man who bakes excellent bread," Mr Arkle added.

Sentencing, Judge Olive Kean told Pryce he had cheated every customer who pays their way.

"You kneaded the books as you kneaded your dough," she said.

Outside court, HMRC's Paula Finch said the sentence sent a clear message.
""",
        (
            ("Alan Pryce, 52", None),
            ("inspectors found", "Helen Voss"),
            ("It was, quite", "Helen Voss"),
            ("three counts", "Alan Pryce"),
            ("his client was", "Tom Arkle"),
            ("He is a broken", "Tom Arkle"),
            ("he had cheated", "Olive Kean"),
            ("You kneaded", "Olive Kean"),
            ("the sentence sent", "Paula Finch"),
        ),
    ),
    (
        "court report, Indian",
        """\
HC pulls up state over open drains

Our Legal Correspondent

The Marle High Court on Tuesday pulled up the state government over open drains, observing that "children cannot be left to drown".

A bench of Justice R Nair and Justice S Dutta was hearing a petition by the Citizens' Forum, which has alleged that eleven people fell into
drains last year.

Senior advocate Vikram Sethi, appearing for the petitioner, submitted that the covers had been stolen and never replaced.

Additional Advocate General P Rao told the bench that work was under way.

"You said so in 2022," Justice Nair remarked.

The court directed the state to file a report within four weeks. The matter will be heard next on May 9.
""",
        (
            ("children cannot be", "Marle High Court"),
            ("that eleven people", "Citizens' Forum"),
            ("that the covers", "Vikram Sethi"),
            ("that work was", "P Rao"),
            ("You said so", "R Nair"),
            ("to file a report", "Marle High Court"),
        ),
    ),
    (
        "letters to the editor",
        """\
LETTERS

Bring back the night bus

Sir, - Your correspondent Mr Hale (Letters, May 3rd) says that nobody uses the night bus. I have used it every Friday since 1998.

The company claims it runs empty. It was standing room only last week. - Yours, etc,

MAIREAD QUINN,
Quay Road,
Dunmore.

Sir, - The minister has described the bus as "a luxury". Has she ever walked home from Marle in November? - Is mise,

PADDY ROCHE,
Marle.
""",
        (
            ("Your correspondent", "Mairead Quinn"),
            ("that nobody uses", "Hale"),
            ("The company claims", "Mairead Quinn"),
            ("it runs empty", "company"),
            ("The minister has", "Paddy Roche"),
            ("a luxury", "minister"),
        ),
    ),
    (
        "what they said",
        """\
What they said: the week in quotes

"I would rather eat the budget than vote for it."
Independent TD Mick Farrow on the finance bill

"He has not read it, so he may as well eat it."
Finance minister Orla Deane replies

"It tasted of nothing."
Farrow, after being served a paper copy with gravy at a charity dinner

"We do not comment on menus."
A spokesperson for the Department of Finance
""",
        (
            ("I would rather", "Mick Farrow"),
            ("He has not read", "Orla Deane"),
            ("It tasted", "Mick Farrow"),
            ("We do not comment", "spokesperson for the Department of Finance"),
        ),
    ),
    (
        "police news, Nigerian",
        """\
Police rescue nine traders in Kuru, arrest four

By Ade Bankole, Kuru

The Police Command in Kuru State has confirmed the rescue of nine traders abducted on Sunday.

The command's Public Relations Officer, DSP Halima Bako, disclosed this in a statement made available to newsmen on Tuesday.

The statement reads in part:

The operatives, acting on credible intelligence, stormed the hideout in the early hours of Monday. Four suspects were arrested.

Bako said two locally made pistols were recovered.

"The suspects are helping us with our investigation and will be charged to court," she said.

The PPRO quoted the Commissioner of Police, CP Musa Danladi, as urging residents to report strangers.

One of the traders, who identified himself simply as Emeka, told our correspondent that they were fed once a day.
""",
        (
            ("the rescue of nine", "Police Command in Kuru State"),
            ("The operatives, acting", "statement"),
            ("two locally made", "Halima Bako"),
            ("The suspects are", "Halima Bako"),
            ("to report strangers", "Musa Danladi"),
            ("that they were fed", "One of the traders"),
        ),
    ),
    (
        "match report with reactions",
        """\
Marle 0 Dunmore 3

Dunmore won at a canter on Saturday, and for Marle coach Dan Sweeney it was "the worst forty minutes of my life".

"We were second to everything," Sweeney said. "I apologised to the fans."

It was left to captain Joe Hart-Adams to admit that heads had dropped.

His opposite number was kinder. "They are better than that," Luca Ferri said of Marle.

Ferri, whose two goals settled it, is said to have told his team at half-time that the next goal would end it.

Reaction

Dunmore manager Ann Sallow: "Three points, clean sheet, home for tea."

Sweeney: "No excuses."
""",
        (
            ("the worst forty", "Dan Sweeney"),
            ("We were second", "Dan Sweeney"),
            ("that heads had", "Joe Hart-Adams"),
            ("They are better", "Luca Ferri"),
            ("that the next goal", "Luca Ferri"),
            ("Three points", "Ann Sallow"),
            ("No excuses", "Dan Sweeney"),
        ),
    ),
)
