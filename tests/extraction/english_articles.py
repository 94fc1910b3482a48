# ruff: noqa: E501 - paragraphs of articles are single lines
"""Three English articles in our own words, with every statement that a careful reader finds in them.

Each expectation is how the statement begins (without quotation marks) and the fullest name of who makes it.
"""

ARTICLES = (
    (
        """\
HARBOUR FIRE LEAVES DOZENS HOMELESS

WESTMERE (Reuters) - At least forty people lost their homes when a warehouse fire spread along the old harbour of Westmere on Sunday night, the fire service said.

"It was the worst blaze I have seen in thirty years," fire chief Angela Morrow told reporters at the scene. “We had no water for the first ten minutes, and we couldn’t reach the boats.”

Mayor Peter Lindqvist promised to rehouse every family by the end of the week. He said the city had failed its residents, adding that a report on the broken hydrants had been ignored since 2019.

"We will pay for this," he said, "because it was our mistake."

Morrow, who joined the service in 1994, had warned the council twice that the hydrants were unsafe. According to a letter seen by the Westmere Herald, she asked for new pumps in March.

The council's treasurer, Dr Hannah Osei, rejected the accusation. "No such request ever reached my desk," she wrote in an email to the newspaper.

Residents accused the city of ignoring them. “They built flats for tourists and forgot us,” said Tomasz Bielski, 52, a fisherman. “I told the mayor’s office a year ago. They laughed.”

The cause of the fire was unclear. Police are investigating whether it was started on purpose, and appealed for witnesses to come forward.

The opposition Harbour Party called the mayor's promise "too little, too late" and demanded his resignation. Its leader, Sonia Kemp, said Lindqvist should never have cut the fire budget.

A spokeswoman for the mayor declined to comment on the budget. She said only that the inquiry would be independent. It would report before the summer.

Photo: Westmere Herald
""",
        (
            ("At least forty people", "fire service"),
            ("It was the worst blaze", "Angela Morrow"),
            ("We had no water", "Angela Morrow"),
            ("to rehouse every family", "Peter Lindqvist"),
            ("the city had failed", "Peter Lindqvist"),
            ("that a report on the broken", "Peter Lindqvist"),
            ("We will pay for this", "Peter Lindqvist"),
            ("that the hydrants were unsafe", "Angela Morrow"),
            ("she asked for new pumps", "Westmere Herald"),
            ("The council's treasurer", "Hannah Osei"),
            ("No such request", "Hannah Osei"),
            ("ignoring them", "residents"),
            ("They built flats", "Tomasz Bielski"),
            ("I told the mayor", "Tomasz Bielski"),
            ("for witnesses to come", "Police"),
            ("too little, too late", "opposition Harbour Party"),
            ("The opposition Harbour Party called", "opposition Harbour Party"),
            ("Lindqvist should never", "Sonia Kemp"),
            ("that the inquiry would", "spokeswoman for the mayor"),
            ("It would report before", "spokeswoman for the mayor"),
        ),
    ),
    (
        """\
'I never wanted the fame,' says singer who walked away

Ten years after she left the stage, Lena Hartnoll is back – and she is not sorry.

‘I was tired of the lights,’ the 48-year-old singer told me last week in her kitchen in Dunmore. ‘People think you’re rich and happy. You’re not.’

Hartnoll rose to fame with the song “Paper Boats” and the album “Salt”. The so-called “queen of the coast” sold three million records in the ’90s.

Her former manager, Gus Trevallion, remembers a different story. In his view, she left because she was afraid. “She was brilliant and she was terrified,” he says. “Every night she asked me whether the doors were locked.”

Hartnoll laughs when she hears this. “Gus always exaggerates.”

She insists that fear had nothing to do with it. What she wanted, she says, was a garden. She believes that most stars stay too long, and thinks the industry treats the young like cattle.

Is the new record a comeback? “Call it what you like,” she says.

Critics have praised the first single, though one reviewer wrote that it sounded “like a lullaby for landlords”. Fans were kinder: “Finally!” one of them posted on Saturday.

Trevallion denied having cheated her of her money, as she claims in her memoir. He is said to have kept a third of her income. A court is expected to hear the case in May.

“We will see,” says Hartnoll. “As my mother put it, the sea returns what it takes.”
""",
        (
            ("I was tired", "Lena Hartnoll"),
            ("People think", "Lena Hartnoll"),
            ("she left because", "Gus Trevallion"),
            ("She was brilliant", "Gus Trevallion"),
            ("Every night she asked", "Gus Trevallion"),
            ("Gus always exaggerates", "Lena Hartnoll"),
            ("that fear had nothing", "Lena Hartnoll"),
            ("What she wanted", "Lena Hartnoll"),
            ("that most stars stay", "Lena Hartnoll"),
            ("the industry treats", "Lena Hartnoll"),
            ("Critics have praised", "Critics"),
            ("that it sounded", "one reviewer"),
            ("like a lullaby", "one reviewer"),
            ("Finally!", None),
            ("Call it what you like", "Lena Hartnoll"),
            ("having cheated her", "Gus Trevallion"),
            ("He", None),
            ("We will see", "Lena Hartnoll"),
            ("As my mother put it", "Lena Hartnoll"),
        ),
    ),
    (
        """\
Published 3 June 2023

Parliament backs ban on night flights

By Oliver Grant

MPs voted on Thursday to ban night flights over towns, a decision that airlines called "a disaster for the economy".

Transport minister Nadia Rahman said the noise made people ill. "Nobody should be woken at four in the morning by a plane full of parcels," the minister told the BBC. She pointed out that doctors had urged governments for years to act.

The airline Norvia threatened to close its base at Felling, where it employs 900 people. Its chief executive, Mr Carl Brandt, said in a statement: "The government has chosen votes over jobs." Brandt argued the ban would push flights abroad.

The pilots' union welcomed the vote but questioned how it would be enforced. It was told by officials that fines would follow. "That is not a plan," said its secretary, Joan Ibarra. "That is a hope."

Two studies suggest that noise raises the risk of heart disease. Researchers at the University of Felling found that one in five residents slept badly, the report says.

Not everybody is convinced. The claim that planes make people ill has been disputed by the industry. If the minister says so, she must prove it, one lobbyist said.

"The numbers", Rahman replied, "are clear".

She refused to apologise. It is believed that the ban will start in 2025. The prime minister has yet to say whether he supports it.
""",
        (
            ("a disaster for the economy", "airlines"),
            ("the noise made people ill", "Nadia Rahman"),
            ("Nobody should be woken", "Nadia Rahman"),
            ("that doctors had urged", "Nadia Rahman"),
            ("to close its base", "Norvia"),
            ("The government has chosen", "Carl Brandt"),
            ("the ban would push", "Carl Brandt"),
            ("The pilots' union welcomed", "pilots' union"),
            ("how it would be enforced", "pilots' union"),
            ("that fines would follow", "officials"),
            ("That is not a plan", "Joan Ibarra"),
            ("That is a hope", "Joan Ibarra"),
            ("that noise raises", "studies"),
            ("Researchers at the University", "report"),
            ("The claim that planes", "industry"),
            ("If the minister says so", "one lobbyist"),
            ("The numbers", "Nadia Rahman"),
            ("that the ban will start", None),
        ),
    ),
)
