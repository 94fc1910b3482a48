"""Fills a database with claims as a busy desk would have them after some years.

The rows are made by PostgreSQL itself. Twenty-five claims an article; most claims are decided, the
newest pending; a few speakers say most of it (their ranks follow a power law), as in any newsroom's
archive. One pending claim in three is assigned to somebody, one claim in fifty marked as worth
checking. One accepted claim in ten has a verdict, nearly all published, with ratings as unevenly
spread as the speakers. One accepted claim in five has a confirmed source, one pending claim in
twenty a confirmed one, one in three a suggested one. Each claim is like four of the two articles
behind its own. Once a day in a year everything was fetched as a file, by somebody or by one of four
systems. History is not written for them: the lists never read it.
"""

from __future__ import annotations

from django.contrib.auth import get_user_model
from django.db import connection

from benchmarks.bare import bare

CLAIMS_PER_ARTICLE = 25
PENDING = 0.03
_SENTENCE = (
    "Die Stadt werde die Brücke im kommenden Jahr für zwei Millionen Euro erneuern, das habe "
    "der Rat beschlossen. "
)

_STATEMENTS = (
    """
    INSERT INTO speakers_speaker (name, kind, state, description, pronoun, wikidata_id, created_at)
    SELECT 'Person ' || n, 'person', 'kept', '', '', '', now()
    FROM generate_series(1, greatest(%(claims)s / 50, 10)) n
    """,
    """
    INSERT INTO speakers_name (speaker_id, name, folded, skeleton, kind, language)
    SELECT id, name, lower(name), lower(name), 'full', '' FROM speakers_speaker
    """,
    """
    INSERT INTO articles_article (
        title, outlet, address, published_on, published_precision, language, text, text_sha256,
        added_at, lead, authors, published_moment, modified_moment, origins, identifier, turns,
        sample, withdrawn_because, version, item_version, places,
        subjects, special_genre)
    SELECT 'Artikel ' || n, 'Blatt ' || (n %% 40), '', date '2020-01-01' + (n %% 2000), 'day',
           CASE WHEN n %% 5 = 0 THEN 'en' ELSE 'de' END,
           repeat(%(sentence)s, 25), md5(n::text),
           now() - make_interval(mins => (%(articles)s - n)::int),
           '', '{}', '', '', '{}', '', '[]', '{}', '', 1, '', '{}',
           '{}', ''
    FROM generate_series(1, %(articles)s) n
    """,
    """
    INSERT INTO articles_extractionrun (article_id, state, extractor, message, found, queued_at)
    SELECT id, 'done', 'filled', '', 25, now() FROM articles_article
    """,
    """
    INSERT INTO claims_claim (
        article_id, run_id, origin, kind, medium, quote, spans, "begin", "end", speaker_id,
        speaker_words, resolved_name, resolution, cue, confidence, rule, reasons, state,
        rejected_because, decided_by_id, decided_at, assignee_id, is_check_worthy, version,
        found_at)
    SELECT run.article_id, run.id, 'machine',
           (ARRAY['Indirect', 'Indirect', 'Direct', 'Reported',
               'IndirectFreeIndirect'])[1 + k %% 5], 'Speech',
           'Aussage ' || run.article_id || ' Nummer ' || k || ': ' || %(sentence)s,
           jsonb_build_object('quote', jsonb_build_array(jsonb_build_array(k * 109,
               k * 109 + 100))),
           k * 109, k * 109 + 100, first.id + floor(people.n * power(random(), 3))::int,
           'der Sprecher', '', '',
           'sagte', random(), 'rule ' || (k %% 9), '[]',
           state.name, '', CASE WHEN state.name <> 'pending' THEN %(editor)s END,
           CASE WHEN state.name <> 'pending' THEN now() END,
           CASE WHEN state.name = 'pending' AND k %% 3 = 1
           THEN colleagues.ids[1 + run.n %% colleagues.n] END,
           (run.n + k) %% 50 = 0, CASE WHEN state.name = 'pending' THEN 1 ELSE 2 END, now()
    FROM (SELECT id, article_id, article_id - min(article_id) OVER () + 1 AS n
        FROM articles_extractionrun) run
    CROSS JOIN generate_series(0, 24) k
    CROSS JOIN LATERAL (SELECT min(id) AS id FROM speakers_speaker) first
    CROSS JOIN LATERAL (SELECT count(*) AS n FROM speakers_speaker) people
    CROSS JOIN LATERAL (SELECT array_agg(id ORDER BY id) AS ids, count(*) AS n
        FROM newsroom_user) colleagues
    CROSS JOIN LATERAL (
        SELECT CASE WHEN run.n > %(articles)s * %(decided)s THEN 'pending'
                    WHEN (run.n + k) %% 4 = 0 THEN 'rejected' ELSE 'accepted' END AS name
    ) state
    """,
    """
    INSERT INTO claims_verdict (
        claim_id, number, rating_id, reasons, correction, state, sent_back_because, writers,
        drafted_by_id, drafted_at, submitted_by_id, submitted_at, approved_by_id, approved_at,
        published_by_id, published_at, quote, speaker_name, sources, version)
    SELECT claim.id, 1, scale.ratings[1 + floor(7 * power(random(), 3))::int], %(sentence)s, '',
           state.name, '',
           ARRAY[%(editor)s], %(editor)s, state.at,
           CASE WHEN state.name <> 'draft' THEN %(editor)s END,
           CASE WHEN state.name <> 'draft' THEN state.at END,
           CASE WHEN state.name = 'published' THEN %(chief)s END,
           CASE WHEN state.name = 'published' THEN state.at END,
           CASE WHEN state.name = 'published' THEN %(chief)s END,
           CASE WHEN state.name = 'published' THEN state.at END,
           CASE WHEN state.name = 'published' THEN claim.quote ELSE '' END, '', '[]', 4
    FROM claims_claim claim
    CROSS JOIN LATERAL (SELECT array_agg(id ORDER BY "order") AS ratings FROM claims_rating) scale
    CROSS JOIN LATERAL (
        SELECT CASE claim.id %% 1000 WHEN 10 THEN 'draft' WHEN 510 THEN 'submitted'
               ELSE 'published' END AS name,
               now() - make_interval(
                   mins => ((%(claims)s - claim.id %% %(claims)s) / 10)::int) AS at
    ) state
    WHERE claim.state = 'accepted' AND claim.id %% 10 = 0
    """,
    """
    INSERT INTO claims_source (
        kind, title, publisher, author, address, address_digest, archive_address, file_name,
        version, created_at)
    SELECT 'page', 'Quelle ' || n, 'Amt ' || n %% 50, '', 'https://quellen.example.org/' || n,
           encode(sha256(n::text::bytea), 'hex'), '', '', 1, now()
    FROM generate_series(1, %(articles)s) n
    """,
    """
    INSERT INTO claims_evidence (
        claim_id, source_id, relation, state, score, reasons, passage, passage_prefix,
        passage_suffix, passage_sha256, settled_by_id, settled_at, changed_in)
    SELECT claim.id, first.id + claim.article_id %% %(articles)s,
           (ARRAY['origin', 'supports'])[1 + claim.id %% 2],
           settled.name, CASE WHEN settled.name = 'proposed' THEN random() END, '[]', '', '', '',
           '',
           CASE WHEN settled.name = 'confirmed' THEN %(editor)s END,
           CASE WHEN settled.name = 'confirmed' THEN now() END, claim.version
    FROM claims_claim claim
    CROSS JOIN LATERAL (SELECT min(id) AS id FROM claims_source) first
    CROSS JOIN LATERAL (
        SELECT CASE WHEN claim.state = 'accepted' AND claim.id %% 5 = 1 THEN 'confirmed'
                    WHEN claim.state = 'pending' AND claim.id %% 20 = 1 THEN 'confirmed'
                    WHEN claim.state = 'pending' AND claim.id %% 3 = 0 THEN 'proposed' END AS name
    ) settled
    WHERE settled.name IS NOT NULL
    """,
    # The claims of an article are one number behind the other.
    """
    INSERT INTO claims_parallel (one_id, other_id, meaning, words)
    SELECT claim.id, claim.id + away, 0.95 - away / 1000.0, 0.8
    FROM claims_claim claim CROSS JOIN unnest(ARRAY[25, 50]) away
    WHERE claim.id + away <= (SELECT max(id) FROM claims_claim)
    """,
    """
    INSERT INTO claims_distribution (
        channel, user_id, recipient, asked, on_day, corrected_at, first_at, last_at)
    SELECT 'csv', CASE WHEN day %% 5 = 0 THEN %(editor)s::bigint END,
           CASE WHEN day %% 5 = 0 THEN '' ELSE 'archive-' || day %% 5 || '.csv' END, '',
           current_date - day, 'epoch', now() - make_interval(days => day),
           now() - make_interval(days => day)
    FROM generate_series(1, 365) day
    """,
    """
    INSERT INTO claims_distributedclaims (distribution_id, block, claims)
    SELECT head.id, block, repeat('1', 4096)::varbit
    FROM claims_distribution head
    CROSS JOIN generate_series(0, (SELECT max(id) / 4096 FROM claims_claim)) block
    """,
)
TABLES = (
    "speakers_speaker", "speakers_name", "articles_article", "articles_extractionrun",
    "claims_claim", "claims_verdict",
    "claims_source", "claims_evidence", "claims_parallel", "claims_distribution",
    "claims_distributedclaims",
)  # fmt: skip


def fill(claims: int, editor_id: int, pending: float = PENDING) -> None:
    """Add about ``claims`` claims, such a share of them pending, with articles and speakers, to an
    empty database.
    """
    write_rows(claims, editor_id, pending)
    with connection.cursor() as cursor:
        cursor.execute(f"VACUUM ANALYZE {', '.join(TABLES)}")  # as the server does by itself, later


def write_rows(claims: int, editor_id: int, pending: float = PENDING) -> None:
    values: dict[str, str | float] = {
        "claims": claims,
        "articles": max(claims // CLAIMS_PER_ARTICLE, 1),
        "sentence": _SENTENCE,
        "editor": editor_id,
        "decided": 1 - pending,
        "chief": get_user_model().objects.get_or_create(username="approver")[0].pk,
    }
    with connection.cursor() as cursor, bare(TABLES):
        for statement in _STATEMENTS:
            cursor.execute(statement, values)
