from hypothesis import given
from hypothesis import strategies as st

from claims.comparison.text_changes import changes_between


def test_words_that_went_and_came_stand_where_they_were():
    assert changes_between("zwei Millionen Euro", "drei Millionen Euro") == [
        ("zwei", "gone"),
        ("drei", "new"),
        (" Millionen Euro", ""),
    ]


def test_nothing_is_told_of_a_text_that_stayed():
    assert changes_between("gleich", "gleich") == []


@given(st.text("ab \n", max_size=30), st.text("ab \n", max_size=30))
def test_both_texts_can_be_read_out_of_the_changes(earlier, later):
    changes = changes_between(earlier, later)
    if earlier != later:
        assert "".join(c.text for c in changes if c.kind != "new").split() == earlier.split()
        assert "".join(c.text for c in changes if c.kind != "gone") == later
