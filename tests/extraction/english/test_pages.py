"""Whole kinds that pages of many outlets showed, each with neighbours and with what it must not take.

A row: the sentence, and every statement in it as (its words, the words that name who makes it).
"""

import pytest

from tests.extraction.found import found_in

CASES = {
    "framed as": (
        "Republicans framed the bill as an attack on small towns.",
        [("the bill as an attack on small towns", "Republicans")],
    ),
    "have called on somebody": (
        "Democrats have called on Reed to withdraw the plan.",
        [("to withdraw the plan", "Democrats")],
    ),
    "wanted to know": (
        "Ann Reed wanted to know why nobody had called the police.",
        [("why nobody had called the police", "Ann Reed")],
    ),
    "demanded to know": (
        "The union demanded to know whether the money was there.",
        [("whether the money was there", "The union")],
    ),
    "somebody knows": ("Ann Reed knows why nobody called.", []),
    "reported finding": (
        "Staff reported finding the gate open.",
        [("finding the gate open", "Staff")],
    ),
    "a study found something": (
        "The audit found no evidence of fraud.",
        [("no evidence of fraud", "The audit")],
    ),
    "somebody found something": ("Police found no evidence in the car.", []),
    "something was found": ("The letter was found by police in a drawer.", []),
    "a poll found something at": (
        "A poll released last week found her approval rating at 58 percent.",
        [("her approval rating at 58 percent", "A poll released last week")],
    ),
    "found no fraud, behind another act": (
        "The report faulted the agency but found no fraud.",
        [("the agency", "The report"), ("no fraud", "The report")],
    ),
    "demanded something after it emerged": (
        "Ann Reed has demanded an explanation after it emerged Moss claimed £88 for the trip.",
        [("an explanation", "Ann Reed")],
    ),
    "and declined to comment": (
        "A spokesman confirmed Moss had been suspended and declined to comment further.",
        [("Moss had been suspended", "A spokesman")],
    ),
    "despite": (
        "Garvey has ruled out an early election despite a row with his partners.",
        [("an early election", "Garvey")],
    ),
    "despite, inside what is told": (
        "Garvey criticised the decision to build despite the floods.",
        [("the decision to build despite the floods", "Garvey")],
    ),
    "two acts of people around what a thing does": (
        "Rural deputies argued that the levy would cost a family €400 a year and warned of cold kitchens.",
        [
            ("that the levy would cost a family €400 a year", "Rural deputies"),
            ("cold kitchens", "Rural deputies"),
        ],
    ),
    "a thing that is warned of, without that": (
        "Scientists warn the reef could be damaged within a decade",
        [("the reef could be damaged within a decade", "Scientists")],
    ),
    "people who are warned": (
        "Police warned drivers the road was shut.",
        [("the road was shut", "Police")],
    ),
    "a bombshell that others say": (
        "A clerk alleged that Petty ordered the staff to delete emails, a bombshell that Republicans say "
        "could sink her.",
        [
            ("that Petty ordered the staff to delete emails", "A clerk"),
            ("could sink her", "Republicans"),
        ],
    ),
    "a device that nobody tells of": (
        "A clerk said that Petty had bought a shredder, a device that could sink her.",
        [("that Petty had bought a shredder, a device that could sink her", "A clerk")],
    ),
    "after reports suggested": (
        "A minister has said nothing was decided on the barrier, after reports suggested it was dead.",
        [
            ("nothing was decided on the barrier", "A minister"),
            ("it was dead", "reports"),
        ],
    ),
    "even as": (
        "The opposition demanded that the tax be dropped, even as the mayor called the protest a stunt.",
        [("that the tax be dropped", "The opposition"), ("the protest a stunt", "the mayor")],
    ),
    "was asked to comment": ("The government has been asked to comment.", []),
    "asked somebody to comment on something": ("The paper asked him to respond.", []),
    "commenting on": (
        "Commenting on the result, Ann Reed said the union had won.",
        [("the union had won", "Ann Reed")],
    ),
    "denying": (
        "Denying the charge, Ann Reed said the union had won.",
        [("the charge", "Ann Reed"), ("the union had won", "Ann Reed")],
    ),
    "by my count": ("The ship sank, by my count, nine times in two hours.", []),
    "prosecuting": (
        "Opening the case, Ada Vance KC, prosecuting, said Moss had been paid £9,000.",
        [("Moss had been paid £9,000", "Ada Vance KC")],
    ),
    "hypothesised": (
        "The researchers hypothesised that the birds would forget.",
        [("that the birds would forget", "The researchers")],
    ),
    "a claim behind a dash that somebody disputes": (
        "Hale said ministers were not blind — a claim the union disputes.",
        [("ministers were not blind", "Hale"), ("a claim", "the union")],
    ),
    "a suggestion that a court rejects": (
        "Hale said the vote was unlawful, a suggestion the court rejected.",
        [("the vote was unlawful", "Hale")],
    ),
    "an idea that somebody called so, in one word": (
        "Tom Bell accused Reed of lying, an allegation Reed called “outrageous.”",
        [("lying", "Tom Bell"), ("“outrageous.”", "Reed")],
    ),
    "a town that is called so": ("Reed moved to a town called “quiet”.", []),
    "something that somebody denies": (
        "Hale said the line would cross two farms, something the province disputes.",
        [("the line would cross two farms", "Hale"), ("something", "the province")],
    ),
    "something that nobody denies": (
        "Hale said he had found something the police overlooked.",
        [("he had found something the police overlooked", "Hale")],
    ),
    "a dash behind which the same speaker goes on": (
        "Hale said the plan was dear – a mistake of his own making.",
        [("the plan was dear – a mistake of his own making", "Hale")],
    ),
    "a sum that is put at": (
        "The institute says councils face a gap, a shortfall which the group puts at £61 for every household.",
        [("councils face a gap", "The institute"), ("£61 for every household", "the group")],
    ),
    "a cup that is put at": ("She took the cup which the waiter puts at the window.", []),
    "has shown, but": (
        "The board has shown that trams pay, but that figure is wrong, according to Ann Reed.",
        [("that trams pay", "The board"), ("that figure is wrong", "Ann Reed")],
    ),
    "and that": (
        "The board has shown that trams pay, and that fares are low.",
        [("that trams pay, and that fares are low", "The board")],
    ),
    "as others warned": (
        "Hale insisted it was a last resort, as town halls warned that libraries could close.",
        [("it was a last resort", "Hale"), ("that libraries could close", "town halls")],
    ),
    "as somebody noted": (
        "The road was closed, as Reed noted.",
        [("The road was closed", "Reed")],
    ),
    "after others threatened to": (
        "Hale said the vote was off, after several members threatened to sink it.",
        [("the vote was off", "Hale"), ("to sink it", "several members")],
    ),
    "a quotation with a frame of its own": (
        "Ann Reed said it was late, “but not too late,” added Tom Bell.",
        [("it was late", "Ann Reed"), ("“but not too late,”", "Tom Bell")],
    ),
    "one of several, by name": (
        "According to one of the judges, Ann Reed, the entry was late.",
        [("the entry was late", "one of the judges, Ann Reed")],
    ),
    "one of several, without a name": (
        "According to one of the judges, the entry was late.",
        [("the entry was late", "one of the judges")],
    ),
    "questioned a figure": (
        "Ann Reed questioned the figure.",
        [("the figure", "Ann Reed")],
    ),
    "questioned a man": ("Ann Reed questioned the suspect.", []),
    "reported revenue": (
        "Plains United reported revenue of $3 billion.",
        [("revenue of $3 billion", "Plains United")],
    ),
    "paid tribute": (
        "Ann Reed paid tribute to her courage.",
        [("her courage", "Ann Reed")],
    ),
    "paid a bill": ("Ann Reed paid a bill to the baker.", []),
    "and read from a letter": (
        "Reed said the Minister had been told twice, and read from a letter.",
        [("the Minister had been told twice", "Reed")],
    ),
    "items of a list": (
        "• Engineers warned of the crack in the wall in May, according to an email from the committee\n"
        "• The mayor says the minister will stay",
        [
            (
                "Engineers warned of the crack in the wall in May",
                "an email from the committee",
            ),
            ("the minister will stay", "The mayor"),
        ],
    ),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_pages_are_read(text, expected):
    assert [(each.quote, each.speaker) for each in found_in(text, "en")] == expected


MISSED = {
    "one of them, by name": (
        "One of them, Ann Reed, questioned the figure.",
        [("the figure", "One of them, Ann Reed")],
    ),
    "a bridge that is put at a sum": (
        "The town needs money for a bridge, which the group puts at £61m.",
        [("£61m", "the group")],
    ),
}


@pytest.mark.xfail(strict=True)
@pytest.mark.parametrize(("text", "expected"), MISSED.values(), ids=MISSED)
def test_known_misses_of_pages(text, expected):
    assert [(each.quote, each.speaker) for each in found_in(text, "en")] == expected
