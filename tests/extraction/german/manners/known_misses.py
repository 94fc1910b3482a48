"""What of the pages is known to fail: statements by their number, and how many findings are beside
them.
"""

WRONG: dict[str, set[int]] = {
    "01_local_daily": {6},
    "02_regional_broadcaster": {7},
    "04_tabloid": {8, 11},
    "05_business_daily": {5},
    "07_austrian": {7, 8, 17, 18},
    "08_court": {9},
    "11_company": {4},
    "12_union": {12},
    "14_live_ticker": {4},
    "15_interview": {6, 7},
    "18_culture": {9},
    "19_council": {4, 11},
    "21_fact_check": {1},
    "23_summary": {7},
    "24_science": {1},
    "25_obituary": {9},
}

BESIDE = {
    "04_tabloid": 1,
    "06_swiss": 1,
    "07_austrian": 1,
    "08_court": 1,
    "13_newsletter": 1,
    "15_interview": 1,
    "17_sports": 1,
    "18_culture": 2,
    "19_council": 1,
    "20_letter": 1,
    "21_fact_check": 1,
    "23_summary": 1,
    "25_obituary": 1,
}
