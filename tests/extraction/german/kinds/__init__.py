"""German sentences that each stand for a kind of statement, with everything that is right in them.

A text, then its statements as (type, words, speaker as written, who is meant); pieces of words are
joined by » … «, "" is nobody. Who is meant may be left out.
"""

from tests.extraction.german.kinds.convinced import CONVINCED, DENIED
from tests.extraction.german.kinds.first_sight import FIRST_SIGHT
from tests.extraction.german.kinds.first_sight_genres import FIRST_SIGHT_GENRES
from tests.extraction.german.kinds.joined_names import DOUBLE_NAMES, GENDERED
from tests.extraction.german.kinds.kept_back import KEPT_BACK
from tests.extraction.german.kinds.named_alike import NAMED_ALIKE
from tests.extraction.german.kinds.possessors import COUNTED, NAMES_TAKEN, POSSESSORS
from tests.extraction.german.kinds.retold import RETOLD
from tests.extraction.german.kinds.ruled_and_paid import CONCERNED, IN_FRONT, PAID_FOR, RULED
from tests.extraction.german.kinds.seen_alike import SEEN_ALIKE
from tests.extraction.german.kinds.tellers import DOCUMENTS, SOURCES, SPEAKERS
from tests.extraction.german.kinds.texts import CARRIED, GENRES
from tests.extraction.german.kinds.thirty_fresh import (
    CULTURE_AND_NEIGHBOURS,
    POLITICS_AND_COURTS,
    SPORT_AND_BUSINESS,
)
from tests.extraction.german.kinds.told_alike import TOLD_ALIKE
from tests.extraction.german.kinds.two_report import TWO_REPORT
from tests.extraction.german.kinds.who_holds_it import LIKE_ADJECTIVES, WHO_HOLDS_IT
from tests.extraction.german.kinds.whose_words import (
    NO_SUBJECTS,
    NOBODYS_WORDS,
    OWNERS_AND_PLACES,
    SEVERAL,
)
from tests.extraction.german.kinds.words import REPORTED, SPLIT, VERBS

KINDS = {
    "reported": REPORTED,
    "document": DOCUMENTS,
    "source": SOURCES,
    "verb": VERBS,
    "speaker": SPEAKERS,
    "carried": CARRIED,
    "split quotation": SPLIT,
    "genre": GENRES,
    "retold": RETOLD,
    "two report": TWO_REPORT,
    "convinced": CONVINCED,
    "denied": DENIED,
    "who holds it": WHO_HOLDS_IT,
    "possessors": POSSESSORS,
    "counted": COUNTED,
    "names taken": NAMES_TAKEN,
    "like adjectives": LIKE_ADJECTIVES,
    "fresh, politics and courts": POLITICS_AND_COURTS,
    "fresh, sport and business": SPORT_AND_BUSINESS,
    "fresh, culture and neighbours": CULTURE_AND_NEIGHBOURS,
    "told alike": TOLD_ALIKE,
    "named alike": NAMED_ALIKE,
    "kept back": KEPT_BACK,
    "seen alike": SEEN_ALIKE,
    "ruled": RULED,
    "paid for": PAID_FOR,
    "in front": IN_FRONT,
    "concerned": CONCERNED,
    "gendered": GENDERED,
    "double names": DOUBLE_NAMES,
    "no subjects": NO_SUBJECTS,
    "owners and places": OWNERS_AND_PLACES,
    "several": SEVERAL,
    "nobody's words": NOBODYS_WORDS,
    "first sight": FIRST_SIGHT,
    "first sight, genres": FIRST_SIGHT_GENRES,
}
