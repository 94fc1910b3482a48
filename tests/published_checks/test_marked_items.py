"""ClaimReviews that a page has in the attributes of its elements."""

from __future__ import annotations

from intake.readers.html_tree import parse_page
from published_checks.reading import read_checks
from published_checks.reading.marked_items import marked_items

PAGE = "https://checks.example/page"
MICRODATA = """
<article itemscope itemtype="http://schema.org/ClaimReview">
  <a itemprop="url" href="/1">Our check</a>
  <p>He said: <q itemprop="claimReviewed">The bridge
     is closed.</q></p>
  <div itemprop="itemReviewed" itemscope itemtype="https://schema.org/Claim">
    <span itemprop="author" itemscope itemtype="https://schema.org/Person">
      <b itemprop="name">Ida Breck</b></span>
    <time itemprop="datePublished" datetime="2026-03-04">on Wednesday</time>
  </div>
  <div itemprop="reviewRating" itemscope itemtype="https://schema.org/Rating">
    <meta itemprop="ratingValue" content="1"><meta itemprop="bestRating" content="5">
    <img itemprop="image" src="/false.png"><strong itemprop="alternateName">False</strong>
  </div>
  <span itemprop="author" itemscope itemtype="https://schema.org/Organization">
    <span itemprop="name">Marle Checks</span></span>
</article>"""
RDFA = """
<div vocab="https://schema.org/">
  <div typeof="ClaimReview" resource="#first">
    <span property="claimReviewed">The bridge is closed.</span>
    <span property="reviewRating" typeof="Rating"><i property="alternateName">False</i></span>
  </div>
  <div typeof="schema:ClaimReview" resource="#second">
    <span property="schema:claimReviewed">The tunnel is open.</span>
    <span property="schema:reviewRating" typeof="schema:Rating">
      <i property="schema:alternateName">True</i></span>
  </div>
</div>"""


def read(body, head=""):
    markup = f"<!doctype html><html><head>{head}</head><body>{body}</body></html>"
    return read_checks(markup.encode(), PAGE)


def test_microdata_is_read_with_the_items_inside_it():
    [check] = read(MICRODATA).checks
    assert (check.claim, check.claimant) == ("The bridge is closed.", "Ida Breck")
    assert (check.address, check.publisher) == ("https://checks.example/1", "Marle Checks")
    assert (check.rating, check.truth, check.claimed_on) == ("False", 0.0, "2026-03-04")


def test_two_reviews_in_rdfa_stay_two():
    first, second = read(RDFA).checks
    assert (first.claim, first.truth) == ("The bridge is closed.", 0.0)
    assert (second.claim, second.truth) == ("The tunnel is open.", 1.0)
    assert first.address != second.address


def test_what_the_page_says_in_json_ld_is_not_taken_twice():
    script = """<script type="application/ld+json">{"@type": "ClaimReview", "url": "/1",
        "claimReviewed": "The bridge is closed.", "reviewRating": "False"}</script>"""
    assert len(read(MICRODATA, script).checks) == 1


def test_a_review_without_a_claim_is_refused_by_its_place():
    refused = read('<p itemscope itemtype="https://schema.org/ClaimReview"></p>').refused
    assert [str(each) for each in refused] == ["item 1: it does not say which claim is reviewed"]


def test_what_an_item_refers_to_elsewhere_belongs_to_it():
    root = parse_page(
        '<p id="who" itemprop="author">Ida</p>'
        '<div itemscope itemref="who gone" itemtype="https://schema.org/Claim"></div>'
    )
    assert marked_items(root) == [{"@type": ["Claim"], "author": "Ida"}]


def test_items_that_refer_to_each_other_come_to_an_end():
    root = parse_page(
        '<div id="a" itemscope itemref="b"><b itemprop="name">A</b></div>'
        '<div id="b" itemprop="about" itemscope itemref="a"><b itemprop="name">B</b></div>'
        '<div itemscope itemref="a"></div>'
    )
    second = {"@type": [], "name": "B"}
    first = {"@type": [], "name": "A", "about": second}
    assert marked_items(root) == [first, {"@type": []}]


def test_a_property_of_several_values_is_a_list():
    root = parse_page('<div itemscope><i itemprop="name">A</i><i itemprop="name url">B</i></div>')
    assert marked_items(root) == [{"@type": [], "name": ["A", "B"], "url": "B"}]
