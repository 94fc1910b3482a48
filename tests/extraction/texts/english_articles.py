"""English articles in our own words, with every statement that a careful reader finds in them.

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
            ("to rehouse every family", "Peter Lindqvist"),
            ("the city had failed", "Peter Lindqvist"),
            ("that a report on the broken", "Peter Lindqvist"),
            ("We will pay for this", "Peter Lindqvist"),
            ("that the hydrants were unsafe", "Angela Morrow"),
            ("she asked for new pumps", "Westmere Herald"),
            ("the accusation", "Hannah Osei"),
            ("No such request", "Hannah Osei"),
            ("ignoring them", "residents"),
            ("They built flats", "Tomasz Bielski"),
            ("for witnesses to come", "Police"),
            ("too little, too late", "opposition Harbour Party"),
            ("his resignation", "opposition Harbour Party"),
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
            ("she left because", "Gus Trevallion"),
            ("She was brilliant", "Gus Trevallion"),
            ("Gus always exaggerates", "Lena Hartnoll"),
            ("that fear had nothing", "Lena Hartnoll"),
            ("What she wanted", "Lena Hartnoll"),
            ("that most stars stay", "Lena Hartnoll"),
            ("the industry treats", "Lena Hartnoll"),
            ("the first single", "Critics"),
            ("that it sounded", "one reviewer"),
            ("like a lullaby", "one reviewer"),
            ("Finally!", None),
            ("Call it what you like", "Lena Hartnoll"),
            ("having cheated her", "Gus Trevallion"),
            ("He", None),
            ("We will see", "Lena Hartnoll"),
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
            ("the vote", "pilots' union"),
            ("how it would be enforced", "pilots' union"),
            ("that fines would follow", "officials"),
            ("That is not a plan", "Joan Ibarra"),
            ("that noise raises", "studies"),
            ("Researchers at the University", "report"),
            ("The claim that planes", "industry"),
            ("If the minister says so", "one lobbyist"),
            ("The numbers", "Nadia Rahman"),
            ("that the ban will start", None),
        ),
    ),
)

# Written, with what is expected of them, before the rules had read them.
UNSEEN = (
    (
        """\
DOCKWORKERS CALL OFF STRIKE AFTER NIGHT OF TALKS

PORT ARDEN (AP) — Dockworkers at the country's largest container port agreed on Wednesday to suspend their strike for sixty days, union officials said.

The deal was reached shortly before dawn, according to the port authority. "Both sides moved, and both sides had to," said Renata Kolbe, the federal mediator, as she left the hotel where the talks were held.

Kolbe declined to disclose the terms. She told reporters that a joint commission would examine pay and safety by October. Asked whether the strike could resume, she replied: "Ask me in sixty days."

The Union of Harbour Workers (UHW), which represents 6,200 dockers, had rejected two earlier offers. Its president, Amadou Diallo, warned members not to celebrate too soon. "We have a pause. We do not have a contract," Diallo wrote in a letter to members that was seen by the Arden Courier.

Shipping companies estimate that the stoppage cost them $40 million a day. The walkout, the Chamber of Commerce said, had left 70 vessels waiting at sea. Fruit importers complained of rotting cargo.

"I was promised by the port that my bananas would come off the ship on Friday," said Ines Varga, who runs a small import firm. "They keep saying: 'On Friday, first thing.' I have heard that before."

Governor Philip Ashdown urged both sides to "finish the job". In a televised address he promised not to send in the National Guard. His rival, Senator Joyce Tran, accused him of hiding for two weeks.

Ashdown's spokesman, Neil Barrow, denied that. The governor had been on the phone every day, Barrow insisted, and would visit the port on Thursday.

It was not immediately clear when cranes would move again. The port authority said it hoped to clear the backlog within ten days.

Economists were sceptical. "Ten days is a dream," said one analyst, who spoke on condition of anonymity because he was not authorised to talk to the press.
""",
        (
            ("Dockworkers at the country's", "union officials"),
            ("The deal was reached", "port authority"),
            ("Both sides moved", "Renata Kolbe"),
            ("that a joint commission", "Renata Kolbe"),
            ("Ask me in sixty days", "Renata Kolbe"),
            ("two earlier offers", "Union of Harbour Workers"),
            ("not to celebrate too soon", "Amadou Diallo"),
            ("We have a pause", "Amadou Diallo"),
            ("that the stoppage cost", "Shipping companies"),
            ("The walkout", "Chamber of Commerce"),
            ("rotting cargo", "Fruit importers"),
            ("I was promised by the port", "Ines Varga"),
            ("They keep saying", "Ines Varga"),
            ("On Friday, first thing", "port"),
            ("finish the job", "Philip Ashdown"),
            ("not to send in", "Philip Ashdown"),
            ("hiding for two weeks", "Joyce Tran"),
            ("Ashdown's spokesman", "Neil Barrow"),
            ("The governor had been", "Neil Barrow"),
            ("it hoped to clear", "port authority"),
            ("Ten days is a dream", "one analyst"),
        ),
    ),
    (
        """\
EXCLUSIVE: My husband sold our wedding rings to buy a pony

By Trish Mallory

A furious bride has told how she came home from her honeymoon to find a Shetland pony in the kitchen – and her jewellery box empty.

Kelly-Ann Frost, 29, thought she was going mad. “I opened the door and it looked at me,” the dental nurse from Brindle told the Sunday Beacon. “I screamed. The pony didn’t.”

Her husband Darren, 34, had swapped both rings for the animal at a pub. He claims it was “the deal of the century”. “Everyone says: ‘Daz, you’ve lost it.’ But look at his little face,” he grins.

Kelly-Ann isn’t laughing. She says she hasn’t spoken to him since Tuesday and has moved in with her mum. Darren must choose, she warns: “It’s me or Sergeant Biscuit.”

Her mother, Maureen Dobbs, thinks the marriage can be saved. But only, she adds, if the horse goes. “I told Darren straight, ‘You bring her rings back or you don’t come for Christmas,’” says Maureen.

Neighbours in Quarry Lane are split. Some have signed a petition demanding that the pony stays. Others moan about the smell. “It’s cruel to keep him on lino,” fumes pensioner Bert Askew, 81.

The pub’s landlord insists he had nothing to do with the swap. A spokeswoman for the animal charity Hoof & Home said an inspector had visited the couple on Friday. The pony was healthy and “rather well fed”.

Darren’s next plan? He wants to enter Sergeant Biscuit in the county show.

As for the honeymoon, Kelly-Ann describes it as “the best two weeks of my life”. Police confirmed that no crime had been reported.

A TV producer is rumoured to have offered the pair their own show. Darren’s answer: “Only if the pony gets his own trailer.”
""",
        (
            ("how she came home", "Kelly-Ann Frost"),
            ("she was going mad", "Kelly-Ann Frost"),
            ("I opened the door", "Kelly-Ann Frost"),
            ("it was “the deal", "Darren"),
            ("the deal of the century", "Darren"),
            ("Everyone says", "Darren"),
            ("Daz, you’ve lost it", None),
            ("she hasn’t spoken", "Kelly-Ann Frost"),
            ("Darren must choose", "Kelly-Ann Frost"),
            ("It’s me or", "Kelly-Ann Frost"),
            ("the marriage can be saved", "Maureen Dobbs"),
            ("But only", "Maureen Dobbs"),
            ("I told Darren straight", "Maureen Dobbs"),
            ("You bring her rings", "Maureen Dobbs"),
            ("that the pony stays", "petition"),
            ("the smell", None),
            ("It’s cruel", "Bert Askew"),
            ("he had nothing to do", "pub’s landlord"),
            ("an inspector had visited", "spokeswoman for the animal charity Hoof & Home"),
            ("The pony was healthy", "spokeswoman for the animal charity Hoof & Home"),
            ("rather well fed", "spokeswoman for the animal charity Hoof & Home"),
            ("the best two weeks", "Kelly-Ann Frost"),
            ("that no crime", "Police"),
            ("A TV producer", None),
            ("Only if the pony", "Darren"),
        ),
    ),
)
