"""»De minister zei dat de brug dicht gaat.«: what stands behind »dat« is what the subject says."""

from extraction.records import StatementType
from extraction.statements.candidates import Candidate


def find_candidates(context):
    words = context.words
    for k, sentence in enumerate(context.sentences):
        for i in range(sentence.begin + 1, sentence.end - 2):
            reading = next(iter(context.lexicon.readings(words.lower[i])), None)
            if reading and words.lower[i + 1] in context.lexicon.words["that"]:
                context.candidates.append(
                    Candidate(
                        StatementType.INDIRECT,
                        "that clause",
                        k,
                        [(i + 1, sentence.end - 1)],
                        speaker=[(sentence.begin, i)],
                        cue=[i],
                        frame=[(sentence.begin, i + 1)],
                        medium=reading.verb.medium,
                    )
                )
