"""Articles that benchmarks take in say other things each time."""

from benchmarks.throughput.varied_articles import some_articles


def test_a_tenth_of_the_words_are_others_in_each_copy():
    copies = [some_articles(12, seed=seed) for seed in (1, 2)]
    for (language, one), (other_language, other) in zip(*copies, strict=True):
        assert language == other_language
        words, others = one.split(), other.split()
        changed = sum(word != another for word, another in zip(words, others, strict=True))
        assert changed > len(words) / 10
