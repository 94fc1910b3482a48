"""Kinds that political news of further manners showed: who says what, in wire copy, tabloids,
magazines, analyses and hearings.
"""

import pytest

from extraction import extract

CASES = {
    "a threat behind »as«": (
        "Talks went on Monday, even as conservatives threatened to block the bill.",
        [("to block the bill", "conservatives")],
    ),
    "a participle of speech between the subject and its verb": (
        "Lamar, noting that a similar bill collapsed in 2013, said he would vote against it.",
        [
            ("that a similar bill collapsed in 2013", "Lamar"),
            ("he would vote against it", "Lamar"),
        ],
    ),
    "whoever is asked replies": (
        "Haddock, asked whether he feared a revolt, replied: “I have been feared before.”",
        [("“I have been feared before.”", "Haddock")],
    ),
    "whoever is told something does not tell it": (
        "Moss, told that the bill had failed, called it “a disgrace.”",
        [("“a disgrace.”", "Moss")],
    ),
    "whoever is asked about something insists": (
        "Moss, asked about the tape, insisted it was fake.",
        [("it was fake", "Moss")],
    ),
    "whoever asks is not asked": (
        "Reed, tired, asked why the bus was late.",
        [("why the bus was late", "Reed, tired")],
    ),
    "one of whom several speak": (
        "Aides to Moss say he was shaken and believes a deal would help him.",
        [("he was shaken and believes a deal would help him", "Aides to Moss")],
    ),
    "a source behind »per« with a number": (
        "A vote is tentatively scheduled for Thursday, per two party aides.",
        [("A vote is tentatively scheduled for Thursday", "two party aides")],
    ),
    "no source behind »per« with a number": ("Wages rose 3 percent, per two years of data.", []),
    "a story is judged, not named": (
        "The Stroh campaign branded the story “garbage.”",
        [("“garbage.”", "The Stroh campaign")],
    ),
    "a ship is named": ("He sold a ship called “garbage.”", []),
    "concern that is there": (
        "There is growing concern among Republicans that Moss could lose Texas.",
        [("that Moss could lose Texas", "Republicans")],
    ),
    "word that is not there": ("There was no word from the police that the road was open.", []),
    "a position that is stated": (
        "The company’s position is that it ships only food.",
        [("that it ships only food", "The company")],
    ),
    "a problem that nobody states": ("The problem is that nobody knew.", []),
    "dozens of people": (
        "Dozens of residents voiced fears about the cost.",
        [("fears about the cost", "Dozens of residents")],
    ),
    "an insult shrugged off": (
        "Its president shrugs off the insult.",
        [("the insult", "Its president")],
    ),
    "warnings brushed aside": (
        "Moss brushed aside such warnings.",
        [("such warnings", "Moss")],
    ),
    "a question brushed aside": ("Moss brushed aside a question about the memo.", []),
    "an ad that somebody stands by": (
        "The campaign stood by the ad.",
        [("the ad", "The campaign")],
    ),
    "a function with a hyphen": (
        "The alliance isn’t against clean water, said its co-founder, Jody Wirth.",
        [("The alliance isn’t against clean water", "its co-founder, Jody Wirth")],
    ),
    "a frame taken for a clause about the subject": (
        "The governor, an aide added, has no plan to withdraw it.",
        [("The governor … has no plan to withdraw it", "an aide")],
    ),
    "a clause about the subject": ("The man, whom police named, fled on foot.", []),
    "that, behind a circumstance between commas": (
        "The two are tied, and Pell’s allies concede, through gritted teeth, that they failed.",
        [("that they failed", "Pell’s allies")],
    ),
    "speakers taken into the circumstance": (
        "In a letter to Speaker Dana Prewitt, Tate and 37 colleagues urged her not to bring any "
        "Senate bill to the floor and vowed to oppose every vote.",
        [
            ("not to bring any Senate bill to the floor", "Tate and 37 colleagues"),
            ("to oppose every vote", "Tate and 37 colleagues"),
        ],
    ),
    "described by somebody": (
        "The plan, described by its authors as modest, would cost $3 billion.",
        [("as modest", "its authors")],
    ),
    "accused by somebody": (
        "Moss, accused by prosecutors of lying, denied it.",
        [("lying", "prosecutors"), ("it", "Moss")],
    ),
    "opposed by somebody": ("The bill, opposed by Reed, failed.", []),
    "a verb that is the last word": (
        "10.20am: Two trains cancelled, drivers say",
        [("Two trains cancelled", "drivers")],
    ),
    "that alone": ("Union leaders disputed that.", [("that", "Union leaders")]),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=list(CASES))
def test_each_is_found_in_the_words_of_who_says_it(text, expected):
    found = [
        (_words(text, each.quote), _words(text, each.speaker))
        for each in extract(text, "en").statements
    ]
    assert found == expected


def _words(text, spans):
    return " … ".join(text[begin:end] for begin, end in spans)


MEANT = {
    "a senator by the state behind the name": (
        "Sen. Ann Cole of Texas met Sen. Tom Reed of Utah. The Texas senator said it was over.",
        ["Ann Cole"],
    ),
    "a senator by the state in brackets": (
        "Sen. Ann Cole (R-Texas) met Sen. Tom Reed (D-Utah). The Texas senator said it was over.",
        ["Ann Cole"],
    ),
    "one of two senators of a state": (
        "Sen. Ann Cole of Texas met Sen. Tom Reed of Texas. The Texas senator said it was over.",
        ["Texas senator"],
    ),
    "a function behind whose it is": (
        "Representative Ida Achter, the committee’s chairwoman, spoke. “No,” said Tom Reed. The "
        "chairwoman said it was late.",
        ["Tom Reed", "Ida Achter"],
    ),
    "a name that two share, with the function of one": (
        "Brock Danvers met Governor Mitch Stroh and Candace Stroh, his wife. Governor Stroh said "
        "it was late.",
        ["Mitch Stroh"],
    ),
    "a father of three": (
        "Trent Yardley, 36, said he signs it. The married father of three said he was sorry.",
        ["Trent Yardley", "Trent Yardley"],
    ),
    "an official, and not the president of whom the words tell": (
        "The votes were there. The president, the official added, has no plan to withdraw it.",
        ["official"],
    ),
    "he, of whom the sentence before is, and not who spoke in it": (
        "Edmund Lathrop, whose biography of President Calder won praise, likened it to the summer "
        "of 1966, when a Calder aide lamented that the boss was tired. Presidents, he contends, "
        "rarely survive.",
        ["Calder aide", "Edmund Lathrop"],
    ),
    "she, behind a sentence about another woman": (
        "Ann Reed said it was late. Joan Bell disagreed. It was early, she says.",
        ["Ann Reed", None],
    ),
    "she, behind a sentence about a thing": (
        "Ann Reed said it was late. The road was wet. It was early, she says.",
        ["Ann Reed", "Ann Reed"],
    ),
}


@pytest.mark.parametrize(("text", "expected"), MEANT.values(), ids=list(MEANT))
def test_who_is_meant_is_named_only_where_it_is_clear(text, expected):
    assert [each.resolved_speaker for each in extract(text, "en").statements] == expected
