"""The figures of ``python -m extraction.evaluation``, on numbers that can be checked by hand."""

import json
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extraction.evaluation.assignment import best_pairs
from extraction.evaluation.scores import calibration_error, evaluate, main, report


def total(weights, pairs):
    return sum(weights[row][column] for row, column in pairs)


@given(
    st.integers(1, 4).flatmap(
        lambda n: st.lists(
            st.lists(st.sampled_from([0, 0.2, 0.5, 0.9, 1]), min_size=n, max_size=n),
            min_size=1,
            max_size=4,
        )
    )
)
def test_pairs_have_the_largest_total_weight(weights):
    size = max(len(weights), len(weights[0]))
    square = [[*row, *[0] * (size - len(row))] for row in weights] + [[0] * size] * (
        size - len(weights)
    )
    best = max(sum(square[i][p[i]] for i in range(size)) for p in permutations(range(size)))
    pairs = best_pairs(weights)
    assert total(weights, pairs) == pytest.approx(best)
    assert len({column for _, column in pairs}) == len(pairs)


@pytest.fixture
def article():
    text = "Der Sprecher sagte , dass es regne ."
    begins = [0, 4, 13, 19, 21, 26, 29, 35]
    tokens = [[b, b + len(w)] for b, w in zip(begins, text.split(), strict=True)]
    statement = {
        "type": "Indirect",
        "quote": [[21, 34]],
        "speaker": [[0, 12]],
        "cue": [[13, 18]],
        "frame": [[0, 20]],
        "addressee": [],
    }
    return {"id": 1, "text": text, "tokens": tokens, "statements": [statement], "language": "de"}


def test_a_perfect_finding_gives_perfect_figures(article):
    figures = evaluate([article])
    assert figures.macro("quote", "speaker", "cue", "frame") == (1, 1, 1)
    assert figures.share(figures.usable) == (1, 1, 1)


def test_a_missed_statement_lowers_recall_only(article):
    article["statements"].append(article["statements"][0] | {"quote": [[35, 36]], "type": "Direct"})
    figures = evaluate([article])
    assert figures.share(figures.found)[:2] == (1, 0.5)
    assert any(line.startswith("  Direct") for line in report(figures))


def test_calibration_error_is_the_gap_between_confidence_and_share_right():
    assert calibration_error([(0.8, True)] * 8 + [(0.8, False)] * 2) == pytest.approx(0)
    assert calibration_error([(0.9, False)] * 4) == pytest.approx(0.9)


def test_the_command_prints_the_figures(article, tmp_path, capsys):
    gold = tmp_path / "gold.jsonl"
    gold.write_text(json.dumps(article), encoding="utf-8")
    assert main([str(gold)]) == 0
    assert "usable" in capsys.readouterr().out


def test_the_command_refuses_what_is_no_gold_file(tmp_path):
    with pytest.raises(SystemExit):
        main([str(tmp_path / "missing.jsonl")])
