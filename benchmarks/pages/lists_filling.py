"""Fills a database with as many articles as speakers, for their lists.

The rows are made by PostgreSQL itself. An article has a title and a text of some thirty words out
of four thousand, one of forty outlets, one of five thousand authors, one in two an address, one in
five a topic, and all but one in fifty a claim, which is decided but for the newest three in a
hundred; a few speakers say most of it. A speaker has two names made of syllables, every second one
a position. One article in a thousand is withdrawn, one speaker in twenty a candidate. History is
not written: the lists never read it.
"""

from __future__ import annotations

from django.db import connection

from benchmarks.bare import bare

# Letters that are spoken, out of the digits of a hash, so that names have letters in common.
_SURNAME = (
    "initcap(translate(substr(md5({n}::text), 1, 9), '0123456789abcdef', 'aeioubdfgklmnrst'))"
)
_STATEMENTS = (
    f"""
    INSERT INTO speakers_speaker (name, kind, state, description, pronoun, wikidata_id, created_at)
    SELECT (ARRAY['Ada', 'Bo', 'Clara', 'Dimitri', 'Elena', 'Farid', 'Greta'])[1 + n %% 7] || ' '
           || {_SURNAME.format(n="n")},
           (ARRAY['person', 'person', 'person', 'organisation', 'group'])[1 + n %% 5],
           CASE WHEN n %% 20 = 0 THEN 'candidate' ELSE 'kept' END, '', '', '', now()
    FROM generate_series(1, %(rows)s) n
    """,
    """
    INSERT INTO speakers_name (speaker_id, name, folded, skeleton, kind, language)
    SELECT id, name, lower(name), lower(name), 'full', '' FROM speakers_speaker
    UNION ALL
    SELECT id, split_part(name, ' ', 2), lower(split_part(name, ' ', 2)),
           lower(split_part(name, ' ', 2)), 'family', ''
    FROM speakers_speaker
    """,
    """
    INSERT INTO speakers_position (
        speaker_id, title, organisation, start_precision, end_precision, end_unknown, known_from,
        folded)
    SELECT id, office.title, 'Amt ' || id %% 900, 'day', 'day', false, '',
           lower(office.title) || ' amt ' || id %% 900
    FROM speakers_speaker
    CROSS JOIN LATERAL (SELECT (ARRAY['Ministerin', 'Sprecher', 'Vorsitzende',
        'Generaldirektor', 'Professorin'])[1 + id %% 5] AS title) office
    WHERE id %% 2 = 0
    """,
    """
    INSERT INTO articles_topic (name) SELECT 'Thema ' || n FROM generate_series(1, 50) n
    """,
    f"""
    INSERT INTO articles_article (
        title, outlet, address, published_on, published_precision, language, text, text_sha256,
        added_at, added_by_id, lead, authors, published_moment, modified_moment, origins,
        identifier, turns, sample, withdrawn_at, withdrawn_by_id, withdrawn_because, version,
        item_version, places, subjects, special_genre)
    SELECT 'Artikel ' || n || ' über w' || substr(md5(n::text), 1, 3), 'Blatt ' || (n %% 40),
           CASE WHEN n %% 2 = 0 THEN 'https://blatt.example/' || n ELSE '' END,
           date '2010-01-01' + (n %% 5000), 'day', CASE WHEN n %% 5 = 0 THEN 'en' ELSE 'de' END,
           'Die Stadt werde ' || (SELECT string_agg('w' || substr(md5(n || '-' || i), 1, 3), ' ')
               FROM generate_series(1, 24) i) || ', das habe der Rat beschlossen.',
           md5(n::text), now() - make_interval(mins => (%(rows)s - n)::int),
           people.ids[1 + n %% people.many], '',
           ARRAY['Anna ' || {_SURNAME.format(n="(n % 5000)").replace("%", "%%")}], '', '',
           '{{}}', '', '[]', '{{}}', CASE WHEN n %% 1000 = 0 THEN now() END,
           CASE WHEN n %% 1000 = 0 THEN people.ids[1] END, '', 1, '', '{{}}', '{{}}', ''
    FROM generate_series(1, %(rows)s) n
    CROSS JOIN (SELECT array_agg(id ORDER BY id) AS ids, count(*) AS many FROM newsroom_user) people
    """,
    """
    INSERT INTO articles_article_topics (article_id, topic_id)
    SELECT article.id, topic.first + article.id %% 50
    FROM articles_article article CROSS JOIN (SELECT min(id) AS first FROM articles_topic) topic
    WHERE article.id %% 5 = 0
    """,
    """
    INSERT INTO articles_extractionrun (article_id, state, extractor, message, found, queued_at)
    SELECT id, 'done', 'filled', '', 1, now() FROM articles_article
    """,
    """
    INSERT INTO claims_claim (
        article_id, run_id, origin, kind, medium, quote, spans, "begin", "end", speaker_id,
        speaker_words, resolved_name, resolution, cue, confidence, rule, reasons, state,
        rejected_because, decided_by_id, decided_at, is_check_worthy, version, found_at)
    SELECT run.article_id, run.id, 'machine', 'Indirect', 'Speech', 'das habe der Rat beschlossen',
           '{"quote": [[0, 28]]}', 0, 28,
           first.id + floor(%(rows)s * power(random(), 3))::int, 'der Sprecher', '', '',
           'sagte', random(), 'rule', '[]', state.name, '',
           CASE WHEN state.name <> 'pending' THEN %(editor)s END,
           CASE WHEN state.name <> 'pending' THEN now() END, false, 1, now()
    FROM (SELECT id, article_id, article_id - min(article_id) OVER () + 1 AS n
        FROM articles_extractionrun) run
    CROSS JOIN (SELECT min(id) AS id FROM speakers_speaker) first
    CROSS JOIN LATERAL (SELECT CASE WHEN run.n > %(rows)s * 0.97 THEN 'pending'
        WHEN run.n %% 4 = 0 THEN 'rejected' ELSE 'accepted' END AS name) state
    WHERE run.n %% 50 <> 0
    """,
)
TABLES = (
    "speakers_speaker", "speakers_name", "speakers_position", "articles_topic", "articles_article",
    "articles_article_topics", "articles_extractionrun", "claims_claim",
)  # fmt: skip


def fill_lists(rows: int, editor_id: int) -> None:
    """Add so many speakers, articles and claims to an empty database."""
    write_list_rows(rows, editor_id)
    with connection.cursor() as cursor:
        cursor.execute(f"VACUUM ANALYZE {', '.join(TABLES)}")


def write_list_rows(rows: int, editor_id: int) -> None:
    with connection.cursor() as cursor, bare(TABLES):
        for statement in _STATEMENTS:
            cursor.execute(statement, {"rows": rows, "editor": editor_id})
