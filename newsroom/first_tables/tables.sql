-- What all migrations make of an empty database. Made by
--     python -m benchmarks first_tables --write
-- Not to be edited. What the migrations' files hold: ddabfacbecc2bc80
SET LOCAL check_function_bodies = false;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE TYPE procrastinate_job_event_type AS ENUM (
    'deferred',
    'started',
    'deferred_for_retry',
    'failed',
    'succeeded',
    'cancelled',
    'abort_requested',
    'aborted',
    'scheduled',
    'retried'
);
CREATE TYPE procrastinate_job_status AS ENUM (
    'todo',
    'doing',
    'succeeded',
    'failed',
    'cancelled',
    'aborting',
    'aborted'
);
CREATE TYPE procrastinate_job_to_defer_v1 AS (
	queue_name character varying,
	task_name character varying,
	priority integer,
	lock text,
	queueing_lock text,
	args jsonb,
	scheduled_at timestamp with time zone
);
CREATE FUNCTION _pgh_attach_context() RETURNS uuid
    LANGUAGE plpgsql
    AS $$
                    DECLARE
                        _pgh_context_id UUID;
                        _pgh_context_metadata JSONB;
                    BEGIN
                        BEGIN
                            SELECT INTO _pgh_context_id
                                CURRENT_SETTING('pghistory.context_id');
                            SELECT INTO _pgh_context_metadata
                                CURRENT_SETTING('pghistory.context_metadata');
                            EXCEPTION WHEN OTHERS THEN
                        END;
                        IF _pgh_context_id IS NOT NULL AND _pgh_context_metadata IS NOT NULL THEN
                            INSERT INTO pghistory_context (id, metadata, created_at, updated_at)
                                VALUES (_pgh_context_id, _pgh_context_metadata, NOW(), NOW())
                                ON CONFLICT (id) DO UPDATE
                                    SET metadata = EXCLUDED.metadata,
                                        updated_at = EXCLUDED.updated_at
                                    WHERE pghistory_context.metadata != EXCLUDED.metadata;
                            RETURN _pgh_context_id;
                        ELSE
                            RETURN NULL;
                        END IF;
                    END;
                $$;
CREATE FUNCTION _pgtrigger_should_ignore(trigger_name name) RETURNS boolean
    LANGUAGE plpgsql
    AS $$
                DECLARE
                    _pgtrigger_ignore TEXT[];
                    _result BOOLEAN;
                BEGIN
                    BEGIN
                        SELECT INTO _pgtrigger_ignore
                            CURRENT_SETTING('pgtrigger.ignore');
                        EXCEPTION WHEN OTHERS THEN
                    END;
                    IF _pgtrigger_ignore IS NOT NULL THEN
                        SELECT trigger_name = ANY(_pgtrigger_ignore)
                        INTO _result;
                        RETURN _result;
                    ELSE
                        RETURN FALSE;
                    END IF;
                END;
            $$;
CREATE FUNCTION author_names(text[]) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN array_to_string($1, '
'::text);
CREATE FUNCTION pgtrigger_a_new_version_is_a_step_of_its_own_43161() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    NEW.returned_to = NULL; RETURN NEW;
                END;
            $$;
CREATE FUNCTION pgtrigger_a_proposed_wording_goes_with_its_words_23b13() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    NEW.wording = ''; NEW.wording_origin = ''; RETURN NEW;
                END;
            $$;
CREATE FUNCTION pgtrigger_append_only_06a6b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION pgtrigger_append_only_195f8() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION pgtrigger_append_only_2e536() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION pgtrigger_append_only_31a0b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION pgtrigger_append_only_390dc() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION pgtrigger_append_only_3fd72() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION pgtrigger_append_only_4a9f8() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION pgtrigger_append_only_6298a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION pgtrigger_append_only_68b6f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION pgtrigger_append_only_76d0a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION pgtrigger_append_only_7946c() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION pgtrigger_append_only_88473() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION pgtrigger_append_only_91701() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION pgtrigger_append_only_a5b22() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION pgtrigger_append_only_a781f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION pgtrigger_append_only_aeef3() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION pgtrigger_append_only_b8438() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION pgtrigger_append_only_b8b46() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION pgtrigger_append_only_cd446() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION pgtrigger_append_only_d9be0() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION pgtrigger_append_only_e390a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION pgtrigger_append_only_eaf9e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION pgtrigger_append_only_f54f5() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION pgtrigger_append_only_f5ab7() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION pgtrigger_approved_notice_is_final_9c7f1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            
            IF NOT coalesce((false), false) THEN
                RAISE EXCEPTION 'refused by approved_notice_is_final'
                USING ERRCODE = 'check_violation', CONSTRAINT = 'approved_notice_is_final', TABLE = TG_TABLE_NAME;
            END IF;
            IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
            RETURN NEW;
        
                END;
            $$;
CREATE FUNCTION pgtrigger_article_text_never_changes_66bd4() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION pgtrigger_as_written_c8bc2() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION pgtrigger_claim_with_a_published_verdict_stands_0ff0f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            
            IF NOT coalesce((NOT EXISTS (SELECT FROM claims_verdict WHERE claim_id = NEW.id AND state = 'published')), false) THEN
                RAISE EXCEPTION 'refused by claim_with_a_published_verdict_stands'
                USING ERRCODE = 'check_violation', CONSTRAINT = 'claim_with_a_published_verdict_stands', TABLE = TG_TABLE_NAME;
            END IF;
            IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
            RETURN NEW;
        
                END;
            $$;
CREATE FUNCTION pgtrigger_corrected_verdict_has_a_successor_3d430() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            
            IF NOT coalesce((EXISTS (SELECT FROM claims_verdict AS later WHERE later.claim_id = NEW.claim_id AND later.number = NEW.number + 1 AND later.state IN ('published', 'corrected', 'withdrawn'))), false) THEN
                RAISE EXCEPTION 'refused by corrected_verdict_has_a_successor'
                USING ERRCODE = 'check_violation', CONSTRAINT = 'corrected_verdict_has_a_successor', TABLE = TG_TABLE_NAME;
            END IF;
            IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
            RETURN NEW;
        
                END;
            $$;
CREATE FUNCTION pgtrigger_deed_never_changes_73db2() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION pgtrigger_delete_delete_18162() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "claims_groupevent" ("id", "made_at", "made_by_id", "merged_into_id", "moved", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "title") VALUES (OLD."id", OLD."made_at", OLD."made_by_id", OLD."merged_into_id", OLD."moved", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."title"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION pgtrigger_delete_delete_249e2() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "claims_sourceevent" ("accessed_on", "added_by_id", "address", "address_digest", "archive_address", "article_id", "author", "created_at", "file_id", "file_name", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "post_id", "published_on", "publisher", "title", "version") VALUES (OLD."accessed_on", OLD."added_by_id", OLD."address", OLD."address_digest", OLD."archive_address", OLD."article_id", OLD."author", OLD."created_at", OLD."file_id", OLD."file_name", OLD."id", OLD."kind", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."post_id", OLD."published_on", OLD."publisher", OLD."title", OLD."version"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION pgtrigger_delete_delete_26a0f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "claims_evidenceevent" ("changed_in", "claim_id", "id", "passage", "passage_begin", "passage_end", "passage_prefix", "passage_sha256", "passage_suffix", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reasons", "relation", "revision_id", "score", "settled_at", "settled_by_id", "snapshot_id", "source_id", "state") VALUES (OLD."changed_in", OLD."claim_id", OLD."id", OLD."passage", OLD."passage_begin", OLD."passage_end", OLD."passage_prefix", OLD."passage_sha256", OLD."passage_suffix", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."reasons", OLD."relation", OLD."revision_id", OLD."score", OLD."settled_at", OLD."settled_by_id", OLD."snapshot_id", OLD."source_id", OLD."state"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION pgtrigger_delete_delete_30383() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "api_webhookevent" ("address", "event_types", "generation", "id", "made_at", "made_by_id", "name", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "previous_until", "state") VALUES (OLD."address", OLD."event_types", OLD."generation", OLD."id", OLD."made_at", OLD."made_by_id", OLD."name", OLD."note", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."previous_until", OLD."state"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION pgtrigger_delete_delete_451d5() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "speakers_speakerevent" ("created_at", "description", "id", "kind", "merged_into_id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pronoun", "state", "wikidata_id") VALUES (OLD."created_at", OLD."description", OLD."id", OLD."kind", OLD."merged_into_id", OLD."name", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."pronoun", OLD."state", OLD."wikidata_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION pgtrigger_delete_delete_5ce9f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "speakers_accountevent" ("end_on", "handle", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "platform", "speaker_id", "start_on") VALUES (OLD."end_on", OLD."handle", OLD."id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."platform", OLD."speaker_id", OLD."start_on"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION pgtrigger_delete_delete_83861() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "claims_verdictevent" ("approved_at", "approved_by_id", "carried_from_id", "claim_id", "correction", "differs_because", "differs_from", "drafted_at", "drafted_by_id", "id", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "published_at", "published_by_id", "quote", "rating_id", "reasons", "sent_back_because", "sources", "speaker_name", "state", "submitted_at", "submitted_by_id", "version", "withdrawn_at", "withdrawn_because", "withdrawn_by_id", "wording", "writers") VALUES (OLD."approved_at", OLD."approved_by_id", OLD."carried_from_id", OLD."claim_id", OLD."correction", OLD."differs_because", OLD."differs_from", OLD."drafted_at", OLD."drafted_by_id", OLD."id", OLD."number", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."published_at", OLD."published_by_id", OLD."quote", OLD."rating_id", OLD."reasons", OLD."sent_back_because", OLD."sources", OLD."speaker_name", OLD."state", OLD."submitted_at", OLD."submitted_by_id", OLD."version", OLD."withdrawn_at", OLD."withdrawn_because", OLD."withdrawn_by_id", OLD."wording", OLD."writers"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION pgtrigger_delete_delete_8a8c9() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "speakers_nameevent" ("folded", "id", "kind", "language", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "skeleton", "speaker_id") VALUES (OLD."folded", OLD."id", OLD."kind", OLD."language", OLD."name", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."skeleton", OLD."speaker_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION pgtrigger_delete_delete_a0f6d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "claims_antecedentfitevent" ("decisions", "held_back", "id", "in_use", "loss_after", "loss_before", "made_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "right_after", "right_before", "weights") VALUES (OLD."decisions", OLD."held_back", OLD."id", OLD."in_use", OLD."loss_after", OLD."loss_before", OLD."made_at", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."right_after", OLD."right_before", OLD."weights"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION pgtrigger_delete_delete_abf68() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "newsroom_userevent" ("closed_at", "is_active", "is_staff", "is_superuser", "is_system", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."closed_at", OLD."is_active", OLD."is_staff", OLD."is_superuser", OLD."is_system", _pgh_attach_context(), NOW(), 'delete', OLD."id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION pgtrigger_delete_delete_b7172() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "claims_confidencefitevent" ("calibration_error_after", "calibration_error_before", "decisions", "held_back", "id", "in_use", "loss_after", "loss_before", "made_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "weights") VALUES (OLD."calibration_error_after", OLD."calibration_error_before", OLD."decisions", OLD."held_back", OLD."id", OLD."in_use", OLD."loss_after", OLD."loss_before", OLD."made_at", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."weights"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION pgtrigger_delete_delete_bed0d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "claims_changesetevent" ("action", "id", "is_whole", "made_at", "made_by_id", "number", "parameters", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "undoes_id") VALUES (OLD."action", OLD."id", OLD."is_whole", OLD."made_at", OLD."made_by_id", OLD."number", OLD."parameters", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."undoes_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION pgtrigger_delete_delete_c5841() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "claims_worthinessfitevent" ("decisions", "held_back", "id", "in_use", "loss_after", "loss_before", "made_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "weights") VALUES (OLD."decisions", OLD."held_back", OLD."id", OLD."in_use", OLD."loss_after", OLD."loss_before", OLD."made_at", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."weights"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION pgtrigger_delete_delete_c6793() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "api_apitokenevent" ("expires_at", "hint", "id", "made_at", "made_by_id", "per_minute", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revoked_at", "revoked_by_id", "scopes", "system_id") VALUES (OLD."expires_at", OLD."hint", OLD."id", OLD."made_at", OLD."made_by_id", OLD."per_minute", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."revoked_at", OLD."revoked_by_id", OLD."scopes", OLD."system_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION pgtrigger_delete_delete_d2544() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "published_checks_checkdismissalevent" ("check_record_id", "claim_id", "dismissed_at", "dismissed_by_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."check_record_id", OLD."claim_id", OLD."dismissed_at", OLD."dismissed_by_id", OLD."id", _pgh_attach_context(), NOW(), 'delete', OLD."id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION pgtrigger_delete_delete_dbf31() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "claims_claimevent" ("antecedents", "article_id", "assignee_id", "begin", "confidence", "cue", "decided_at", "decided_by_id", "due_on", "end", "found_at", "found_confidence", "group_id", "id", "is_check_worthy", "kind", "medium", "merged_into_id", "origin", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "post_id", "quote", "reasons", "rejected_because", "resolution", "resolved_name", "returned_to", "rule", "run_id", "spans", "speaker_id", "speaker_words", "state", "ticked", "topic_numbers", "version", "wording", "wording_origin") VALUES (OLD."antecedents", OLD."article_id", OLD."assignee_id", OLD."begin", OLD."confidence", OLD."cue", OLD."decided_at", OLD."decided_by_id", OLD."due_on", OLD."end", OLD."found_at", OLD."found_confidence", OLD."group_id", OLD."id", OLD."is_check_worthy", OLD."kind", OLD."medium", OLD."merged_into_id", OLD."origin", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."post_id", OLD."quote", OLD."reasons", OLD."rejected_because", OLD."resolution", OLD."resolved_name", OLD."returned_to", OLD."rule", OLD."run_id", OLD."spans", OLD."speaker_id", OLD."speaker_words", OLD."state", OLD."ticked", OLD."topic_numbers", OLD."version", OLD."wording", OLD."wording_origin"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION pgtrigger_delete_delete_ddb9c() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "articles_articleevent" ("added_at", "added_by_id", "address", "authors", "came_in_bulk", "embargo_lifted_at", "embargo_lifted_by_id", "embargo_until", "id", "identifier", "item_version", "language", "lead", "modified_moment", "origins", "outlet", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "places", "previous_id", "published_moment", "published_on", "published_precision", "repeats_earlier", "special_genre", "subjects", "title", "urgency", "version", "withdrawn_at", "withdrawn_because", "withdrawn_by_id") VALUES (OLD."added_at", OLD."added_by_id", OLD."address", OLD."authors", OLD."came_in_bulk", OLD."embargo_lifted_at", OLD."embargo_lifted_by_id", OLD."embargo_until", OLD."id", OLD."identifier", OLD."item_version", OLD."language", OLD."lead", OLD."modified_moment", OLD."origins", OLD."outlet", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."places", OLD."previous_id", OLD."published_moment", OLD."published_on", OLD."published_precision", OLD."repeats_earlier", OLD."special_genre", OLD."subjects", OLD."title", OLD."urgency", OLD."version", OLD."withdrawn_at", OLD."withdrawn_because", OLD."withdrawn_by_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION pgtrigger_delete_delete_e4712() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "claims_correctionnoticeevent" ("approved_at", "approved_by_id", "claim_id", "drafted_at", "drafted_by_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "state", "text_de", "text_en", "verdict_id", "version", "writers") VALUES (OLD."approved_at", OLD."approved_by_id", OLD."claim_id", OLD."drafted_at", OLD."drafted_by_id", OLD."id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."state", OLD."text_de", OLD."text_en", OLD."verdict_id", OLD."version", OLD."writers"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION pgtrigger_delete_delete_e4a2e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "claims_commentevent" ("author_id", "changed_in", "claim_id", "id", "made_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "repeats_id", "reply_to_id", "resolved_at", "resolved_by_id", "resolved_in", "text", "withdrawn_at") VALUES (OLD."author_id", OLD."changed_in", OLD."claim_id", OLD."id", OLD."made_at", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."repeats_id", OLD."reply_to_id", OLD."resolved_at", OLD."resolved_by_id", OLD."resolved_in", OLD."text", OLD."withdrawn_at"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION pgtrigger_delete_delete_eea28() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "claims_ratingevent" ("code", "definition_de", "definition_en", "id", "name_de", "name_en", "needs_evidence", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "retired", "value") VALUES (OLD."code", OLD."definition_de", OLD."definition_en", OLD."id", OLD."name_de", OLD."name_en", OLD."needs_evidence", OLD."order", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."retired", OLD."value"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION pgtrigger_delete_delete_f1312() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "claims_rankingfitevent" ("decisions", "held_back", "id", "in_use", "loss_after", "loss_before", "made_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "right_after", "right_before", "weights") VALUES (OLD."decisions", OLD."held_back", OLD."id", OLD."in_use", OLD."loss_after", OLD."loss_before", OLD."made_at", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."right_after", OLD."right_before", OLD."weights"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION pgtrigger_delete_delete_f249e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "speakers_positionevent" ("end_on", "end_precision", "end_unknown", "folded", "id", "known_from", "organisation", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "speaker_id", "start_on", "start_precision", "title") VALUES (OLD."end_on", OLD."end_precision", OLD."end_unknown", OLD."folded", OLD."id", OLD."known_from", OLD."organisation", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."speaker_id", OLD."start_on", OLD."start_precision", OLD."title"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION pgtrigger_delete_delete_f62c1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "claims_checklistitemevent" ("id", "name_de", "name_en", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "retired") VALUES (OLD."id", OLD."name_de", OLD."name_en", OLD."order", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."retired"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION pgtrigger_erased_event_stands_c27e1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION pgtrigger_erasure_stands_1dc24() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION pgtrigger_evidence_under_a_published_verdict_aaf48() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            PERFORM 1 FROM claims_claim WHERE id = OLD.claim_id FOR NO KEY UPDATE;
            IF NOT coalesce((
    coalesce((OLD.claim_id, OLD.source_id, OLD.state, OLD.relation)
        = (NEW.claim_id, NEW.source_id, NEW.state, NEW.relation), false)
    OR NOT EXISTS (
        SELECT FROM claims_verdict AS verdict JOIN claims_rating AS rating ON rating.id = verdict.rating_id
        WHERE verdict.claim_id = OLD.claim_id AND verdict.state = 'published' AND (
            NOT EXISTS (SELECT FROM claims_verdict AS correction
                WHERE correction.claim_id = OLD.claim_id AND correction.state IN ('draft', 'submitted', 'approved'))
            OR (rating.needs_evidence
                AND NOT coalesce(NEW.state = 'confirmed' AND NEW.claim_id = OLD.claim_id, false)
                AND NOT EXISTS (SELECT FROM claims_evidence AS other WHERE other.state = 'confirmed' AND other.claim_id = OLD.claim_id AND other.id <> OLD.id))))
), false) THEN
                RAISE EXCEPTION 'refused by evidence_under_a_published_verdict'
                USING ERRCODE = 'check_violation', CONSTRAINT = 'evidence_under_a_published_verdict', TABLE = TG_TABLE_NAME;
            END IF;
            IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
            RETURN NEW;
        
                END;
            $$;
CREATE FUNCTION pgtrigger_insert_insert_05fa8() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "speakers_positionevent" ("end_on", "end_precision", "end_unknown", "folded", "id", "known_from", "organisation", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "speaker_id", "start_on", "start_precision", "title") SELECT new_values."end_on", new_values."end_precision", new_values."end_unknown", new_values."folded", new_values."id", new_values."known_from", new_values."organisation", _pgh_attached_context.value, NOW(), 'insert', new_values."id", new_values."speaker_id", new_values."start_on", new_values."start_precision", new_values."title" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;
CREATE FUNCTION pgtrigger_insert_insert_3b7ba() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "claims_commentevent" ("author_id", "changed_in", "claim_id", "id", "made_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "repeats_id", "reply_to_id", "resolved_at", "resolved_by_id", "resolved_in", "text", "withdrawn_at") VALUES (NEW."author_id", NEW."changed_in", NEW."claim_id", NEW."id", NEW."made_at", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."repeats_id", NEW."reply_to_id", NEW."resolved_at", NEW."resolved_by_id", NEW."resolved_in", NEW."text", NEW."withdrawn_at"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION pgtrigger_insert_insert_3cb73() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "claims_verdictevent" ("approved_at", "approved_by_id", "carried_from_id", "claim_id", "correction", "differs_because", "differs_from", "drafted_at", "drafted_by_id", "id", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "published_at", "published_by_id", "quote", "rating_id", "reasons", "sent_back_because", "sources", "speaker_name", "state", "submitted_at", "submitted_by_id", "version", "withdrawn_at", "withdrawn_because", "withdrawn_by_id", "wording", "writers") VALUES (NEW."approved_at", NEW."approved_by_id", NEW."carried_from_id", NEW."claim_id", NEW."correction", NEW."differs_because", NEW."differs_from", NEW."drafted_at", NEW."drafted_by_id", NEW."id", NEW."number", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."published_at", NEW."published_by_id", NEW."quote", NEW."rating_id", NEW."reasons", NEW."sent_back_because", NEW."sources", NEW."speaker_name", NEW."state", NEW."submitted_at", NEW."submitted_by_id", NEW."version", NEW."withdrawn_at", NEW."withdrawn_because", NEW."withdrawn_by_id", NEW."wording", NEW."writers"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION pgtrigger_insert_insert_49e43() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "claims_ratingevent" ("code", "definition_de", "definition_en", "id", "name_de", "name_en", "needs_evidence", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "retired", "value") VALUES (NEW."code", NEW."definition_de", NEW."definition_en", NEW."id", NEW."name_de", NEW."name_en", NEW."needs_evidence", NEW."order", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."retired", NEW."value"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION pgtrigger_insert_insert_51d80() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "claims_changesetevent" ("action", "id", "is_whole", "made_at", "made_by_id", "number", "parameters", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "undoes_id") VALUES (NEW."action", NEW."id", NEW."is_whole", NEW."made_at", NEW."made_by_id", NEW."number", NEW."parameters", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."undoes_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION pgtrigger_insert_insert_54002() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "claims_worthinessfitevent" ("decisions", "held_back", "id", "in_use", "loss_after", "loss_before", "made_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "weights") VALUES (NEW."decisions", NEW."held_back", NEW."id", NEW."in_use", NEW."loss_after", NEW."loss_before", NEW."made_at", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."weights"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION pgtrigger_insert_insert_74958() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "claims_confidencefitevent" ("calibration_error_after", "calibration_error_before", "decisions", "held_back", "id", "in_use", "loss_after", "loss_before", "made_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "weights") VALUES (NEW."calibration_error_after", NEW."calibration_error_before", NEW."decisions", NEW."held_back", NEW."id", NEW."in_use", NEW."loss_after", NEW."loss_before", NEW."made_at", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."weights"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION pgtrigger_insert_insert_8623c() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "claims_groupevent" ("id", "made_at", "made_by_id", "merged_into_id", "moved", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "title") VALUES (NEW."id", NEW."made_at", NEW."made_by_id", NEW."merged_into_id", NEW."moved", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."title"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION pgtrigger_insert_insert_882c1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "claims_antecedentfitevent" ("decisions", "held_back", "id", "in_use", "loss_after", "loss_before", "made_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "right_after", "right_before", "weights") VALUES (NEW."decisions", NEW."held_back", NEW."id", NEW."in_use", NEW."loss_after", NEW."loss_before", NEW."made_at", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."right_after", NEW."right_before", NEW."weights"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION pgtrigger_insert_insert_9bc50() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "api_webhookevent" ("address", "event_types", "generation", "id", "made_at", "made_by_id", "name", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "previous_until", "state") VALUES (NEW."address", NEW."event_types", NEW."generation", NEW."id", NEW."made_at", NEW."made_by_id", NEW."name", NEW."note", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."previous_until", NEW."state"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION pgtrigger_insert_insert_9cb95() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "newsroom_userevent" ("closed_at", "is_active", "is_staff", "is_superuser", "is_system", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."closed_at", NEW."is_active", NEW."is_staff", NEW."is_superuser", NEW."is_system", _pgh_attach_context(), NOW(), 'insert', NEW."id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION pgtrigger_insert_insert_9d954() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "published_checks_checkdismissalevent" ("check_record_id", "claim_id", "dismissed_at", "dismissed_by_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."check_record_id", NEW."claim_id", NEW."dismissed_at", NEW."dismissed_by_id", NEW."id", _pgh_attach_context(), NOW(), 'insert', NEW."id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION pgtrigger_insert_insert_a925c() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "speakers_accountevent" ("end_on", "handle", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "platform", "speaker_id", "start_on") VALUES (NEW."end_on", NEW."handle", NEW."id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."platform", NEW."speaker_id", NEW."start_on"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION pgtrigger_insert_insert_b6ebd() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "articles_articleevent" ("added_at", "added_by_id", "address", "authors", "came_in_bulk", "embargo_lifted_at", "embargo_lifted_by_id", "embargo_until", "id", "identifier", "item_version", "language", "lead", "modified_moment", "origins", "outlet", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "places", "previous_id", "published_moment", "published_on", "published_precision", "repeats_earlier", "special_genre", "subjects", "title", "urgency", "version", "withdrawn_at", "withdrawn_because", "withdrawn_by_id") VALUES (NEW."added_at", NEW."added_by_id", NEW."address", NEW."authors", NEW."came_in_bulk", NEW."embargo_lifted_at", NEW."embargo_lifted_by_id", NEW."embargo_until", NEW."id", NEW."identifier", NEW."item_version", NEW."language", NEW."lead", NEW."modified_moment", NEW."origins", NEW."outlet", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."places", NEW."previous_id", NEW."published_moment", NEW."published_on", NEW."published_precision", NEW."repeats_earlier", NEW."special_genre", NEW."subjects", NEW."title", NEW."urgency", NEW."version", NEW."withdrawn_at", NEW."withdrawn_because", NEW."withdrawn_by_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION pgtrigger_insert_insert_bbb94() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "claims_sourceevent" ("accessed_on", "added_by_id", "address", "address_digest", "archive_address", "article_id", "author", "created_at", "file_id", "file_name", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "post_id", "published_on", "publisher", "title", "version") VALUES (NEW."accessed_on", NEW."added_by_id", NEW."address", NEW."address_digest", NEW."archive_address", NEW."article_id", NEW."author", NEW."created_at", NEW."file_id", NEW."file_name", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."post_id", NEW."published_on", NEW."publisher", NEW."title", NEW."version"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION pgtrigger_insert_insert_cd0d7() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "speakers_nameevent" ("folded", "id", "kind", "language", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "skeleton", "speaker_id") SELECT new_values."folded", new_values."id", new_values."kind", new_values."language", new_values."name", _pgh_attached_context.value, NOW(), 'insert', new_values."id", new_values."skeleton", new_values."speaker_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;
CREATE FUNCTION pgtrigger_insert_insert_cda32() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "claims_correctionnoticeevent" ("approved_at", "approved_by_id", "claim_id", "drafted_at", "drafted_by_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "state", "text_de", "text_en", "verdict_id", "version", "writers") VALUES (NEW."approved_at", NEW."approved_by_id", NEW."claim_id", NEW."drafted_at", NEW."drafted_by_id", NEW."id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."state", NEW."text_de", NEW."text_en", NEW."verdict_id", NEW."version", NEW."writers"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION pgtrigger_insert_insert_d2960() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "claims_evidenceevent" ("changed_in", "claim_id", "id", "passage", "passage_begin", "passage_end", "passage_prefix", "passage_sha256", "passage_suffix", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reasons", "relation", "revision_id", "score", "settled_at", "settled_by_id", "snapshot_id", "source_id", "state") SELECT new_values."changed_in", new_values."claim_id", new_values."id", new_values."passage", new_values."passage_begin", new_values."passage_end", new_values."passage_prefix", new_values."passage_sha256", new_values."passage_suffix", _pgh_attached_context.value, NOW(), 'insert', new_values."id", new_values."reasons", new_values."relation", new_values."revision_id", new_values."score", new_values."settled_at", new_values."settled_by_id", new_values."snapshot_id", new_values."source_id", new_values."state" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;
CREATE FUNCTION pgtrigger_insert_insert_d7986() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "api_apitokenevent" ("expires_at", "hint", "id", "made_at", "made_by_id", "per_minute", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revoked_at", "revoked_by_id", "scopes", "system_id") VALUES (NEW."expires_at", NEW."hint", NEW."id", NEW."made_at", NEW."made_by_id", NEW."per_minute", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."revoked_at", NEW."revoked_by_id", NEW."scopes", NEW."system_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION pgtrigger_insert_insert_de30b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "claims_checklistitemevent" ("id", "name_de", "name_en", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "retired") VALUES (NEW."id", NEW."name_de", NEW."name_en", NEW."order", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."retired"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION pgtrigger_insert_insert_df8fa() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "claims_claimevent" ("antecedents", "article_id", "assignee_id", "begin", "confidence", "cue", "decided_at", "decided_by_id", "due_on", "end", "found_at", "found_confidence", "group_id", "id", "is_check_worthy", "kind", "medium", "merged_into_id", "origin", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "post_id", "quote", "reasons", "rejected_because", "resolution", "resolved_name", "returned_to", "rule", "run_id", "spans", "speaker_id", "speaker_words", "state", "ticked", "topic_numbers", "version", "wording", "wording_origin") SELECT new_values."antecedents", new_values."article_id", new_values."assignee_id", new_values."begin", new_values."confidence", new_values."cue", new_values."decided_at", new_values."decided_by_id", new_values."due_on", new_values."end", new_values."found_at", new_values."found_confidence", new_values."group_id", new_values."id", new_values."is_check_worthy", new_values."kind", new_values."medium", new_values."merged_into_id", new_values."origin", _pgh_attached_context.value, NOW(), 'insert', new_values."id", new_values."post_id", new_values."quote", new_values."reasons", new_values."rejected_because", new_values."resolution", new_values."resolved_name", new_values."returned_to", new_values."rule", new_values."run_id", new_values."spans", new_values."speaker_id", new_values."speaker_words", new_values."state", new_values."ticked", new_values."topic_numbers", new_values."version", new_values."wording", new_values."wording_origin" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;
CREATE FUNCTION pgtrigger_insert_insert_f27b9() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "claims_rankingfitevent" ("decisions", "held_back", "id", "in_use", "loss_after", "loss_before", "made_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "right_after", "right_before", "weights") VALUES (NEW."decisions", NEW."held_back", NEW."id", NEW."in_use", NEW."loss_after", NEW."loss_before", NEW."made_at", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."right_after", NEW."right_before", NEW."weights"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION pgtrigger_insert_insert_f5c9e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "speakers_speakerevent" ("created_at", "description", "id", "kind", "merged_into_id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pronoun", "state", "wikidata_id") SELECT new_values."created_at", new_values."description", new_values."id", new_values."kind", new_values."merged_into_id", new_values."name", _pgh_attached_context.value, NOW(), 'insert', new_values."id", new_values."pronoun", new_values."state", new_values."wikidata_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;
CREATE FUNCTION pgtrigger_kept_22e00() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION pgtrigger_kept_46703() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION pgtrigger_note_changed_quotation_2e5c8() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
                    INSERT INTO claims_changedquotation (claim_id, version, changed_at)
                    SELECT OLD.id, OLD.version, now()
                    WHERE EXISTS (
                        SELECT FROM claims_distributedclaims AS part
                        JOIN claims_distribution AS head ON head.id = part.distribution_id
                        WHERE part.block = OLD.id / 4096
                        AND get_bit(part.claims, (OLD.id % 4096)::int) = 1
                        AND head.channel NOT IN ('review', 'feed', 'webhook'))
                    ON CONFLICT (claim_id) DO UPDATE SET changed_at = now();
                    RETURN NULL;
                
                END;
            $$;
CREATE FUNCTION pgtrigger_notice_approved_by_a_chief_1262a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            
            IF NOT coalesce((
            EXISTS (SELECT FROM newsroom_user AS person WHERE person.id = NEW.approved_by_id
                AND person.is_active AND (person.is_superuser OR EXISTS (
                    SELECT FROM auth_permission AS granted JOIN django_content_type AS type
                    ON type.id = granted.content_type_id
                    WHERE type.app_label = 'claims' AND granted.codename = 'approve_claim' AND granted.id IN (
                        SELECT permission_id FROM newsroom_user_user_permissions WHERE user_id = person.id
                        UNION ALL
                        SELECT ofgroup.permission_id FROM auth_group_permissions AS ofgroup
                        JOIN newsroom_user_groups AS member USING (group_id) WHERE member.user_id = person.id))))
        ), false) THEN
                RAISE EXCEPTION 'refused by notice_approved_by_a_chief'
                USING ERRCODE = 'check_violation', CONSTRAINT = 'notice_approved_by_a_chief', TABLE = TG_TABLE_NAME;
            END IF;
            IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
            RETURN NEW;
        
                END;
            $$;
CREATE FUNCTION pgtrigger_notice_begins_as_draft_e08af() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            
            IF NOT coalesce((NEW.state = 'draft'), false) THEN
                RAISE EXCEPTION 'refused by notice_begins_as_draft'
                USING ERRCODE = 'check_violation', CONSTRAINT = 'notice_begins_as_draft', TABLE = TG_TABLE_NAME;
            END IF;
            IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
            RETURN NEW;
        
                END;
            $$;
CREATE FUNCTION pgtrigger_only_a_draft_verdict_is_deleted_14475() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            
            IF NOT coalesce((OLD.state = 'draft'), false) THEN
                RAISE EXCEPTION 'refused by only_a_draft_verdict_is_deleted'
                USING ERRCODE = 'check_violation', CONSTRAINT = 'only_a_draft_verdict_is_deleted', TABLE = TG_TABLE_NAME;
            END IF;
            IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
            RETURN NEW;
        
                END;
            $$;
CREATE FUNCTION pgtrigger_published_verdict_is_final_557b8() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            
            IF NOT coalesce((to_jsonb(OLD) - 'state' = to_jsonb(NEW) - 'state' OR ((OLD.state || ' ' || NEW.state) = 'published withdrawn' AND to_jsonb(OLD) - ARRAY['state', 'version', 'withdrawn_by_id', 'withdrawn_at', 'withdrawn_because'] = to_jsonb(NEW) - ARRAY['state', 'version', 'withdrawn_by_id', 'withdrawn_at', 'withdrawn_because'])), false) THEN
                RAISE EXCEPTION 'refused by published_verdict_is_final'
                USING ERRCODE = 'check_violation', CONSTRAINT = 'published_verdict_is_final', TABLE = TG_TABLE_NAME;
            END IF;
            IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
            RETURN NEW;
        
                END;
            $$;
CREATE FUNCTION pgtrigger_rating_in_use_keeps_its_meaning_b12d6() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            
            IF NOT coalesce((NOT EXISTS (SELECT FROM claims_verdict WHERE rating_id = OLD.id AND state IN ('published', 'corrected', 'withdrawn'))), false) THEN
                RAISE EXCEPTION 'refused by rating_in_use_keeps_its_meaning'
                USING ERRCODE = 'check_violation', CONSTRAINT = 'rating_in_use_keeps_its_meaning', TABLE = TG_TABLE_NAME;
            END IF;
            IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
            RETURN NEW;
        
                END;
            $$;
CREATE FUNCTION pgtrigger_snapshot_never_changes_6aa63() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION pgtrigger_stored_file_never_changes_585f8() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION pgtrigger_tell_claim_that_came_decided_c38d2() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            WITH message AS (
                INSERT INTO api_webhookmessage (id, event_type, payload, happened_at)
                SELECT gen_random_uuid(), 'claim.decided', jsonb_build_object('claim', NEW.id, 'article', NEW.article_id, 'state', NEW.state, 'version', NEW.version, 'decided_at', NEW.decided_at), now()
                WHERE EXISTS (SELECT FROM api_webhook AS webhook WHERE webhook.state <> 'off' AND 'claim.decided' = ANY(webhook.event_types))
                RETURNING id)
            INSERT INTO api_delivery (message_id, webhook_id, state, tries, next_try_at)
            SELECT message.id, webhook.id, 'waiting', 0, now()
            FROM message, api_webhook AS webhook WHERE webhook.state <> 'off' AND 'claim.decided' = ANY(webhook.event_types);
            RETURN NULL;
        
                END;
            $$;
CREATE FUNCTION pgtrigger_tell_decision_52045() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            WITH message AS (
                INSERT INTO api_webhookmessage (id, event_type, payload, happened_at)
                SELECT gen_random_uuid(), 'claim.decided', jsonb_build_object('claim', NEW.id, 'article', NEW.article_id, 'state', NEW.state, 'version', NEW.version, 'decided_at', NEW.decided_at), now()
                WHERE EXISTS (SELECT FROM api_webhook AS webhook WHERE webhook.state <> 'off' AND 'claim.decided' = ANY(webhook.event_types))
                RETURNING id)
            INSERT INTO api_delivery (message_id, webhook_id, state, tries, next_try_at)
            SELECT message.id, webhook.id, 'waiting', 0, now()
            FROM message, api_webhook AS webhook WHERE webhook.state <> 'off' AND 'claim.decided' = ANY(webhook.event_types);
            RETURN NULL;
        
                END;
            $$;
CREATE FUNCTION pgtrigger_tell_publication_735d5() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            WITH message AS (
                INSERT INTO api_webhookmessage (id, event_type, payload, happened_at)
                SELECT gen_random_uuid(), 'verdict.published', jsonb_build_object('verdict', NEW.id, 'claim', NEW.claim_id, 'number', NEW.number, 'rating', (SELECT code FROM claims_rating WHERE id = NEW.rating_id), 'published_at', NEW.published_at), now()
                WHERE EXISTS (SELECT FROM api_webhook AS webhook WHERE webhook.state <> 'off' AND 'verdict.published' = ANY(webhook.event_types))
                RETURNING id)
            INSERT INTO api_delivery (message_id, webhook_id, state, tries, next_try_at)
            SELECT message.id, webhook.id, 'waiting', 0, now()
            FROM message, api_webhook AS webhook WHERE webhook.state <> 'off' AND 'verdict.published' = ANY(webhook.event_types);
            RETURN NULL;
        
                END;
            $$;
CREATE FUNCTION pgtrigger_tell_reading_25b75() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            WITH message AS (
                INSERT INTO api_webhookmessage (id, event_type, payload, happened_at)
                SELECT gen_random_uuid(), 'article.read', jsonb_build_object('article', NEW.article_id, 'claims', NEW.found, 'read_at', NEW.ended_at), now()
                WHERE EXISTS (SELECT FROM api_webhook AS webhook WHERE webhook.state <> 'off' AND 'article.read' = ANY(webhook.event_types))
                RETURNING id)
            INSERT INTO api_delivery (message_id, webhook_id, state, tries, next_try_at)
            SELECT message.id, webhook.id, 'waiting', 0, now()
            FROM message, api_webhook AS webhook WHERE webhook.state <> 'off' AND 'article.read' = ANY(webhook.event_types);
            RETURN NULL;
        
                END;
            $$;
CREATE FUNCTION pgtrigger_tell_withdrawal_058e8() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            WITH message AS (
                INSERT INTO api_webhookmessage (id, event_type, payload, happened_at)
                SELECT gen_random_uuid(), 'verdict.withdrawn', jsonb_build_object('verdict', NEW.id, 'claim', NEW.claim_id, 'number', NEW.number, 'withdrawn_at', NEW.withdrawn_at), now()
                WHERE EXISTS (SELECT FROM api_webhook AS webhook WHERE webhook.state <> 'off' AND 'verdict.withdrawn' = ANY(webhook.event_types))
                RETURNING id)
            INSERT INTO api_delivery (message_id, webhook_id, state, tries, next_try_at)
            SELECT message.id, webhook.id, 'waiting', 0, now()
            FROM message, api_webhook AS webhook WHERE webhook.state <> 'off' AND 'verdict.withdrawn' = ANY(webhook.event_types);
            RETURN NULL;
        
                END;
            $$;
CREATE FUNCTION pgtrigger_update_update_02b6a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "claims_changesetevent" ("action", "id", "is_whole", "made_at", "made_by_id", "number", "parameters", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "undoes_id") VALUES (NEW."action", NEW."id", NEW."is_whole", NEW."made_at", NEW."made_by_id", NEW."number", NEW."parameters", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."undoes_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION pgtrigger_update_update_0431d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "speakers_speakerevent" ("created_at", "description", "id", "kind", "merged_into_id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pronoun", "state", "wikidata_id") VALUES (NEW."created_at", NEW."description", NEW."id", NEW."kind", NEW."merged_into_id", NEW."name", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."pronoun", NEW."state", NEW."wikidata_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION pgtrigger_update_update_05fe6() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "claims_verdictevent" ("approved_at", "approved_by_id", "carried_from_id", "claim_id", "correction", "differs_because", "differs_from", "drafted_at", "drafted_by_id", "id", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "published_at", "published_by_id", "quote", "rating_id", "reasons", "sent_back_because", "sources", "speaker_name", "state", "submitted_at", "submitted_by_id", "version", "withdrawn_at", "withdrawn_because", "withdrawn_by_id", "wording", "writers") VALUES (NEW."approved_at", NEW."approved_by_id", NEW."carried_from_id", NEW."claim_id", NEW."correction", NEW."differs_because", NEW."differs_from", NEW."drafted_at", NEW."drafted_by_id", NEW."id", NEW."number", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."published_at", NEW."published_by_id", NEW."quote", NEW."rating_id", NEW."reasons", NEW."sent_back_because", NEW."sources", NEW."speaker_name", NEW."state", NEW."submitted_at", NEW."submitted_by_id", NEW."version", NEW."withdrawn_at", NEW."withdrawn_because", NEW."withdrawn_by_id", NEW."wording", NEW."writers"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION pgtrigger_update_update_0cf54() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "claims_evidenceevent" ("changed_in", "claim_id", "id", "passage", "passage_begin", "passage_end", "passage_prefix", "passage_sha256", "passage_suffix", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reasons", "relation", "revision_id", "score", "settled_at", "settled_by_id", "snapshot_id", "source_id", "state") VALUES (NEW."changed_in", NEW."claim_id", NEW."id", NEW."passage", NEW."passage_begin", NEW."passage_end", NEW."passage_prefix", NEW."passage_sha256", NEW."passage_suffix", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."reasons", NEW."relation", NEW."revision_id", NEW."score", NEW."settled_at", NEW."settled_by_id", NEW."snapshot_id", NEW."source_id", NEW."state"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION pgtrigger_update_update_19490() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "claims_confidencefitevent" ("calibration_error_after", "calibration_error_before", "decisions", "held_back", "id", "in_use", "loss_after", "loss_before", "made_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "weights") VALUES (NEW."calibration_error_after", NEW."calibration_error_before", NEW."decisions", NEW."held_back", NEW."id", NEW."in_use", NEW."loss_after", NEW."loss_before", NEW."made_at", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."weights"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION pgtrigger_update_update_2d78e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "claims_checklistitemevent" ("id", "name_de", "name_en", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "retired") VALUES (NEW."id", NEW."name_de", NEW."name_en", NEW."order", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."retired"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION pgtrigger_update_update_37453() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "claims_worthinessfitevent" ("decisions", "held_back", "id", "in_use", "loss_after", "loss_before", "made_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "weights") VALUES (NEW."decisions", NEW."held_back", NEW."id", NEW."in_use", NEW."loss_after", NEW."loss_before", NEW."made_at", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."weights"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION pgtrigger_update_update_3ad8d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "claims_rankingfitevent" ("decisions", "held_back", "id", "in_use", "loss_after", "loss_before", "made_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "right_after", "right_before", "weights") VALUES (NEW."decisions", NEW."held_back", NEW."id", NEW."in_use", NEW."loss_after", NEW."loss_before", NEW."made_at", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."right_after", NEW."right_before", NEW."weights"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION pgtrigger_update_update_40dc3() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "claims_ratingevent" ("code", "definition_de", "definition_en", "id", "name_de", "name_en", "needs_evidence", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "retired", "value") VALUES (NEW."code", NEW."definition_de", NEW."definition_en", NEW."id", NEW."name_de", NEW."name_en", NEW."needs_evidence", NEW."order", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."retired", NEW."value"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION pgtrigger_update_update_54ca9() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "speakers_nameevent" ("folded", "id", "kind", "language", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "skeleton", "speaker_id") VALUES (NEW."folded", NEW."id", NEW."kind", NEW."language", NEW."name", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."skeleton", NEW."speaker_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION pgtrigger_update_update_55b1f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "api_apitokenevent" ("expires_at", "hint", "id", "made_at", "made_by_id", "per_minute", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revoked_at", "revoked_by_id", "scopes", "system_id") VALUES (NEW."expires_at", NEW."hint", NEW."id", NEW."made_at", NEW."made_by_id", NEW."per_minute", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."revoked_at", NEW."revoked_by_id", NEW."scopes", NEW."system_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION pgtrigger_update_update_65813() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "speakers_accountevent" ("end_on", "handle", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "platform", "speaker_id", "start_on") VALUES (NEW."end_on", NEW."handle", NEW."id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."platform", NEW."speaker_id", NEW."start_on"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION pgtrigger_update_update_73df1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "speakers_positionevent" ("end_on", "end_precision", "end_unknown", "folded", "id", "known_from", "organisation", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "speaker_id", "start_on", "start_precision", "title") VALUES (NEW."end_on", NEW."end_precision", NEW."end_unknown", NEW."folded", NEW."id", NEW."known_from", NEW."organisation", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."speaker_id", NEW."start_on", NEW."start_precision", NEW."title"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION pgtrigger_update_update_773e7() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "claims_groupevent" ("id", "made_at", "made_by_id", "merged_into_id", "moved", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "title") VALUES (NEW."id", NEW."made_at", NEW."made_by_id", NEW."merged_into_id", NEW."moved", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."title"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION pgtrigger_update_update_779cc() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "claims_correctionnoticeevent" ("approved_at", "approved_by_id", "claim_id", "drafted_at", "drafted_by_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "state", "text_de", "text_en", "verdict_id", "version", "writers") VALUES (NEW."approved_at", NEW."approved_by_id", NEW."claim_id", NEW."drafted_at", NEW."drafted_by_id", NEW."id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."state", NEW."text_de", NEW."text_en", NEW."verdict_id", NEW."version", NEW."writers"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION pgtrigger_update_update_a1c57() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "api_webhookevent" ("address", "event_types", "generation", "id", "made_at", "made_by_id", "name", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "previous_until", "state") VALUES (NEW."address", NEW."event_types", NEW."generation", NEW."id", NEW."made_at", NEW."made_by_id", NEW."name", NEW."note", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."previous_until", NEW."state"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION pgtrigger_update_update_a6ae2() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "claims_antecedentfitevent" ("decisions", "held_back", "id", "in_use", "loss_after", "loss_before", "made_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "right_after", "right_before", "weights") VALUES (NEW."decisions", NEW."held_back", NEW."id", NEW."in_use", NEW."loss_after", NEW."loss_before", NEW."made_at", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."right_after", NEW."right_before", NEW."weights"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION pgtrigger_update_update_b17e1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "published_checks_checkdismissalevent" ("check_record_id", "claim_id", "dismissed_at", "dismissed_by_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."check_record_id", NEW."claim_id", NEW."dismissed_at", NEW."dismissed_by_id", NEW."id", _pgh_attach_context(), NOW(), 'update', NEW."id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION pgtrigger_update_update_d7697() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "articles_articleevent" ("added_at", "added_by_id", "address", "authors", "came_in_bulk", "embargo_lifted_at", "embargo_lifted_by_id", "embargo_until", "id", "identifier", "item_version", "language", "lead", "modified_moment", "origins", "outlet", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "places", "previous_id", "published_moment", "published_on", "published_precision", "repeats_earlier", "special_genre", "subjects", "title", "urgency", "version", "withdrawn_at", "withdrawn_because", "withdrawn_by_id") VALUES (NEW."added_at", NEW."added_by_id", NEW."address", NEW."authors", NEW."came_in_bulk", NEW."embargo_lifted_at", NEW."embargo_lifted_by_id", NEW."embargo_until", NEW."id", NEW."identifier", NEW."item_version", NEW."language", NEW."lead", NEW."modified_moment", NEW."origins", NEW."outlet", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."places", NEW."previous_id", NEW."published_moment", NEW."published_on", NEW."published_precision", NEW."repeats_earlier", NEW."special_genre", NEW."subjects", NEW."title", NEW."urgency", NEW."version", NEW."withdrawn_at", NEW."withdrawn_because", NEW."withdrawn_by_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION pgtrigger_update_update_e1935() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "claims_commentevent" ("author_id", "changed_in", "claim_id", "id", "made_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "repeats_id", "reply_to_id", "resolved_at", "resolved_by_id", "resolved_in", "text", "withdrawn_at") VALUES (NEW."author_id", NEW."changed_in", NEW."claim_id", NEW."id", NEW."made_at", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."repeats_id", NEW."reply_to_id", NEW."resolved_at", NEW."resolved_by_id", NEW."resolved_in", NEW."text", NEW."withdrawn_at"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION pgtrigger_update_update_e1f9c() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "newsroom_userevent" ("closed_at", "is_active", "is_staff", "is_superuser", "is_system", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."closed_at", NEW."is_active", NEW."is_staff", NEW."is_superuser", NEW."is_system", _pgh_attach_context(), NOW(), 'update', NEW."id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION pgtrigger_update_update_fde8d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "claims_sourceevent" ("accessed_on", "added_by_id", "address", "address_digest", "archive_address", "article_id", "author", "created_at", "file_id", "file_name", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "post_id", "published_on", "publisher", "title", "version") VALUES (NEW."accessed_on", NEW."added_by_id", NEW."address", NEW."address_digest", NEW."archive_address", NEW."article_id", NEW."author", NEW."created_at", NEW."file_id", NEW."file_name", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."post_id", NEW."published_on", NEW."publisher", NEW."title", NEW."version"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION pgtrigger_update_update_fe4ba() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "claims_claimevent" ("antecedents", "article_id", "assignee_id", "begin", "confidence", "cue", "decided_at", "decided_by_id", "due_on", "end", "found_at", "found_confidence", "group_id", "id", "is_check_worthy", "kind", "medium", "merged_into_id", "origin", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "post_id", "quote", "reasons", "rejected_because", "resolution", "resolved_name", "returned_to", "rule", "run_id", "spans", "speaker_id", "speaker_words", "state", "ticked", "topic_numbers", "version", "wording", "wording_origin") VALUES (NEW."antecedents", NEW."article_id", NEW."assignee_id", NEW."begin", NEW."confidence", NEW."cue", NEW."decided_at", NEW."decided_by_id", NEW."due_on", NEW."end", NEW."found_at", NEW."found_confidence", NEW."group_id", NEW."id", NEW."is_check_worthy", NEW."kind", NEW."medium", NEW."merged_into_id", NEW."origin", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."post_id", NEW."quote", NEW."reasons", NEW."rejected_because", NEW."resolution", NEW."resolved_name", NEW."returned_to", NEW."rule", NEW."run_id", NEW."spans", NEW."speaker_id", NEW."speaker_words", NEW."state", NEW."ticked", NEW."topic_numbers", NEW."version", NEW."wording", NEW."wording_origin"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION pgtrigger_verdict_approval_is_kept_1f0cf() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            
            IF NOT coalesce(((OLD.approved_by_id, OLD.approved_at, OLD.submitted_by_id, OLD.submitted_at) IS NOT DISTINCT FROM (NEW.approved_by_id, NEW.approved_at, NEW.submitted_by_id, NEW.submitted_at)), false) THEN
                RAISE EXCEPTION 'refused by verdict_approval_is_kept'
                USING ERRCODE = 'check_violation', CONSTRAINT = 'verdict_approval_is_kept', TABLE = TG_TABLE_NAME;
            END IF;
            IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
            RETURN NEW;
        
                END;
            $$;
CREATE FUNCTION pgtrigger_verdict_approved_by_a_chief_1f71d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            
            IF NOT coalesce((
            EXISTS (SELECT FROM newsroom_user AS person WHERE person.id = NEW.approved_by_id
                AND person.is_active AND (person.is_superuser OR EXISTS (
                    SELECT FROM auth_permission AS granted JOIN django_content_type AS type
                    ON type.id = granted.content_type_id
                    WHERE type.app_label = 'claims' AND granted.codename = 'approve_claim' AND granted.id IN (
                        SELECT permission_id FROM newsroom_user_user_permissions WHERE user_id = person.id
                        UNION ALL
                        SELECT ofgroup.permission_id FROM auth_group_permissions AS ofgroup
                        JOIN newsroom_user_groups AS member USING (group_id) WHERE member.user_id = person.id))))
        ), false) THEN
                RAISE EXCEPTION 'refused by verdict_approved_by_a_chief'
                USING ERRCODE = 'check_violation', CONSTRAINT = 'verdict_approved_by_a_chief', TABLE = TG_TABLE_NAME;
            END IF;
            IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
            RETURN NEW;
        
                END;
            $$;
CREATE FUNCTION pgtrigger_verdict_begins_as_draft_34683() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            
            IF NOT coalesce((NEW.state = 'draft'), false) THEN
                RAISE EXCEPTION 'refused by verdict_begins_as_draft'
                USING ERRCODE = 'check_violation', CONSTRAINT = 'verdict_begins_as_draft', TABLE = TG_TABLE_NAME;
            END IF;
            IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
            RETURN NEW;
        
                END;
            $$;
CREATE FUNCTION pgtrigger_verdict_corrects_a_published_one_b828e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            PERFORM 1 FROM claims_claim WHERE id = NEW.claim_id FOR NO KEY UPDATE;
            IF NOT coalesce((EXISTS (SELECT FROM claims_verdict AS earlier WHERE earlier.claim_id = NEW.claim_id AND earlier.number = NEW.number - 1 AND earlier.state IN ('published', 'withdrawn'))), false) THEN
                RAISE EXCEPTION 'refused by verdict_corrects_a_published_one'
                USING ERRCODE = 'check_violation', CONSTRAINT = 'verdict_corrects_a_published_one', TABLE = TG_TABLE_NAME;
            END IF;
            IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
            RETURN NEW;
        
                END;
            $$;
CREATE FUNCTION pgtrigger_verdict_drafted_by_an_editor_88a66() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            
            IF NOT coalesce((
            EXISTS (SELECT FROM newsroom_user AS person WHERE person.id = NEW.drafted_by_id
                AND person.is_active AND (person.is_superuser OR EXISTS (
                    SELECT FROM auth_permission AS granted JOIN django_content_type AS type
                    ON type.id = granted.content_type_id
                    WHERE type.app_label = 'claims' AND granted.codename = 'change_claim' AND granted.id IN (
                        SELECT permission_id FROM newsroom_user_user_permissions WHERE user_id = person.id
                        UNION ALL
                        SELECT ofgroup.permission_id FROM auth_group_permissions AS ofgroup
                        JOIN newsroom_user_groups AS member USING (group_id) WHERE member.user_id = person.id))))
        ), false) THEN
                RAISE EXCEPTION 'refused by verdict_drafted_by_an_editor'
                USING ERRCODE = 'check_violation', CONSTRAINT = 'verdict_drafted_by_an_editor', TABLE = TG_TABLE_NAME;
            END IF;
            IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
            RETURN NEW;
        
                END;
            $$;
CREATE FUNCTION pgtrigger_verdict_has_its_evidence_08c86() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            PERFORM 1 FROM claims_claim WHERE id = NEW.claim_id FOR NO KEY UPDATE;
            IF NOT coalesce((EXISTS (SELECT FROM claims_rating WHERE id = NEW.rating_id AND NOT needs_evidence) OR EXISTS (SELECT FROM claims_evidence AS other WHERE other.state = 'confirmed' AND other.claim_id = NEW.claim_id)), false) THEN
                RAISE EXCEPTION 'refused by verdict_has_its_evidence'
                USING ERRCODE = 'check_violation', CONSTRAINT = 'verdict_has_its_evidence', TABLE = TG_TABLE_NAME;
            END IF;
            IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
            RETURN NEW;
        
                END;
            $$;
CREATE FUNCTION pgtrigger_verdict_is_of_an_accepted_claim_77519() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            PERFORM 1 FROM claims_claim WHERE id = NEW.claim_id FOR NO KEY UPDATE;
            IF NOT coalesce(((TG_OP = 'UPDATE' AND NEW.state = 'draft') OR EXISTS (SELECT FROM claims_claim WHERE id = NEW.claim_id AND state = 'accepted' AND merged_into_id IS NULL)), false) THEN
                RAISE EXCEPTION 'refused by verdict_is_of_an_accepted_claim'
                USING ERRCODE = 'check_violation', CONSTRAINT = 'verdict_is_of_an_accepted_claim', TABLE = TG_TABLE_NAME;
            END IF;
            IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
            RETURN NEW;
        
                END;
            $$;
CREATE FUNCTION pgtrigger_verdict_moves_along_its_states_8e243() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            
            IF NOT coalesce(((OLD.state || ' ' || NEW.state) IN ('draft submitted', 'submitted draft', 'submitted approved', 'approved draft', 'approved published', 'published corrected', 'published withdrawn')), false) THEN
                RAISE EXCEPTION 'refused by verdict_moves_along_its_states'
                USING ERRCODE = 'check_violation', CONSTRAINT = 'verdict_moves_along_its_states', TABLE = TG_TABLE_NAME;
            END IF;
            IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
            RETURN NEW;
        
                END;
            $$;
CREATE FUNCTION pgtrigger_verdict_published_by_a_chief_2037d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            
            IF NOT coalesce((
            EXISTS (SELECT FROM newsroom_user AS person WHERE person.id = NEW.published_by_id
                AND person.is_active AND (person.is_superuser OR EXISTS (
                    SELECT FROM auth_permission AS granted JOIN django_content_type AS type
                    ON type.id = granted.content_type_id
                    WHERE type.app_label = 'claims' AND granted.codename = 'approve_claim' AND granted.id IN (
                        SELECT permission_id FROM newsroom_user_user_permissions WHERE user_id = person.id
                        UNION ALL
                        SELECT ofgroup.permission_id FROM auth_group_permissions AS ofgroup
                        JOIN newsroom_user_groups AS member USING (group_id) WHERE member.user_id = person.id))))
        ), false) THEN
                RAISE EXCEPTION 'refused by verdict_published_by_a_chief'
                USING ERRCODE = 'check_violation', CONSTRAINT = 'verdict_published_by_a_chief', TABLE = TG_TABLE_NAME;
            END IF;
            IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
            RETURN NEW;
        
                END;
            $$;
CREATE FUNCTION pgtrigger_verdict_rating_is_on_offer_b8035() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            
            IF NOT coalesce(((TG_OP = 'UPDATE' AND OLD.rating_id = NEW.rating_id AND (OLD.state = NEW.state OR NEW.state = 'draft')) OR EXISTS (SELECT FROM claims_rating WHERE id = NEW.rating_id AND NOT retired)), false) THEN
                RAISE EXCEPTION 'refused by verdict_rating_is_on_offer'
                USING ERRCODE = 'check_violation', CONSTRAINT = 'verdict_rating_is_on_offer', TABLE = TG_TABLE_NAME;
            END IF;
            IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
            RETURN NEW;
        
                END;
            $$;
CREATE FUNCTION pgtrigger_verdict_submitted_by_an_editor_e4cbd() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            
            IF NOT coalesce((
            EXISTS (SELECT FROM newsroom_user AS person WHERE person.id = NEW.submitted_by_id
                AND person.is_active AND (person.is_superuser OR EXISTS (
                    SELECT FROM auth_permission AS granted JOIN django_content_type AS type
                    ON type.id = granted.content_type_id
                    WHERE type.app_label = 'claims' AND granted.codename = 'change_claim' AND granted.id IN (
                        SELECT permission_id FROM newsroom_user_user_permissions WHERE user_id = person.id
                        UNION ALL
                        SELECT ofgroup.permission_id FROM auth_group_permissions AS ofgroup
                        JOIN newsroom_user_groups AS member USING (group_id) WHERE member.user_id = person.id))))
        ), false) THEN
                RAISE EXCEPTION 'refused by verdict_submitted_by_an_editor'
                USING ERRCODE = 'check_violation', CONSTRAINT = 'verdict_submitted_by_an_editor', TABLE = TG_TABLE_NAME;
            END IF;
            IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
            RETURN NEW;
        
                END;
            $$;
CREATE FUNCTION pgtrigger_verdict_text_changes_in_a_draft_9e669() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            
            IF NOT coalesce((NEW.state = 'draft' AND OLD.state IN ('draft', 'submitted')), false) THEN
                RAISE EXCEPTION 'refused by verdict_text_changes_in_a_draft'
                USING ERRCODE = 'check_violation', CONSTRAINT = 'verdict_text_changes_in_a_draft', TABLE = TG_TABLE_NAME;
            END IF;
            IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
            RETURN NEW;
        
                END;
            $$;
CREATE FUNCTION pgtrigger_verdict_withdrawn_by_a_chief_1079f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            
            IF NOT coalesce((
            EXISTS (SELECT FROM newsroom_user AS person WHERE person.id = NEW.withdrawn_by_id
                AND person.is_active AND (person.is_superuser OR EXISTS (
                    SELECT FROM auth_permission AS granted JOIN django_content_type AS type
                    ON type.id = granted.content_type_id
                    WHERE type.app_label = 'claims' AND granted.codename = 'approve_claim' AND granted.id IN (
                        SELECT permission_id FROM newsroom_user_user_permissions WHERE user_id = person.id
                        UNION ALL
                        SELECT ofgroup.permission_id FROM auth_group_permissions AS ofgroup
                        JOIN newsroom_user_groups AS member USING (group_id) WHERE member.user_id = person.id))))
        ), false) THEN
                RAISE EXCEPTION 'refused by verdict_withdrawn_by_a_chief'
                USING ERRCODE = 'check_violation', CONSTRAINT = 'verdict_withdrawn_by_a_chief', TABLE = TG_TABLE_NAME;
            END IF;
            IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
            RETURN NEW;
        
                END;
            $$;
CREATE FUNCTION pgtrigger_verdict_writers_are_kept_a7f49() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            
            IF NOT coalesce((NEW.writers @> OLD.writers AND NEW.state = 'draft'), false) THEN
                RAISE EXCEPTION 'refused by verdict_writers_are_kept'
                USING ERRCODE = 'check_violation', CONSTRAINT = 'verdict_writers_are_kept', TABLE = TG_TABLE_NAME;
            END IF;
            IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
            RETURN NEW;
        
                END;
            $$;
CREATE FUNCTION procrastinate_cancel_job_v1(job_id bigint, abort boolean, delete_job boolean) RETURNS bigint
    LANGUAGE plpgsql
    AS $$
DECLARE
    _job_id bigint;
BEGIN
    IF delete_job THEN
        DELETE FROM procrastinate_jobs
        WHERE id = job_id AND status = 'todo'
        RETURNING id INTO _job_id;
    END IF;
    IF _job_id IS NULL THEN
        IF abort THEN
            UPDATE procrastinate_jobs
            SET abort_requested = true,
                status = CASE status
                    WHEN 'todo' THEN 'cancelled'::procrastinate_job_status ELSE status
                END
            WHERE id = job_id AND status IN ('todo', 'doing')
            RETURNING id INTO _job_id;
        ELSE
            UPDATE procrastinate_jobs
            SET status = 'cancelled'::procrastinate_job_status
            WHERE id = job_id AND status = 'todo'
            RETURNING id INTO _job_id;
        END IF;
    END IF;
    RETURN _job_id;
END;
$$;
CREATE FUNCTION procrastinate_defer_jobs_v1(jobs procrastinate_job_to_defer_v1[]) RETURNS bigint[]
    LANGUAGE plpgsql
    AS $$
DECLARE
    job_ids bigint[];
BEGIN
    WITH inserted_jobs AS (
        INSERT INTO procrastinate_jobs (queue_name, task_name, priority, lock, queueing_lock, args, scheduled_at)
        SELECT (job).queue_name,
               (job).task_name,
               (job).priority,
               (job).lock,
               (job).queueing_lock,
               (job).args,
               (job).scheduled_at
        FROM unnest(jobs) AS job
        RETURNING id
    )
    SELECT array_agg(id) FROM inserted_jobs INTO job_ids;

    RETURN job_ids;
END;
$$;
CREATE FUNCTION procrastinate_defer_periodic_job_v2(_queue_name character varying, _lock character varying, _queueing_lock character varying, _task_name character varying, _priority integer, _periodic_id character varying, _defer_timestamp bigint, _args jsonb) RETURNS bigint
    LANGUAGE plpgsql
    AS $$
DECLARE
	_job_id bigint;
	_defer_id bigint;
BEGIN
    INSERT
        INTO procrastinate_periodic_defers (task_name, periodic_id, defer_timestamp)
        VALUES (_task_name, _periodic_id, _defer_timestamp)
        ON CONFLICT DO NOTHING
        RETURNING id into _defer_id;

    IF _defer_id IS NULL THEN
        RETURN NULL;
    END IF;

    UPDATE procrastinate_periodic_defers
        SET job_id = (
            SELECT COALESCE((
                SELECT unnest(procrastinate_defer_jobs_v1(
                    ARRAY[
                        ROW(
                            _queue_name,
                            _task_name,
                            _priority,
                            _lock,
                            _queueing_lock,
                            _args,
                            NULL::timestamptz
                        )
                    ]::procrastinate_job_to_defer_v1[]
                ))
            ), NULL)
        )
        WHERE id = _defer_id
        RETURNING job_id INTO _job_id;

    DELETE
        FROM procrastinate_periodic_defers
        USING (
            SELECT id
            FROM procrastinate_periodic_defers
            WHERE procrastinate_periodic_defers.task_name = _task_name
            AND procrastinate_periodic_defers.periodic_id = _periodic_id
            AND procrastinate_periodic_defers.defer_timestamp < _defer_timestamp
            ORDER BY id
            FOR UPDATE
        ) to_delete
        WHERE procrastinate_periodic_defers.id = to_delete.id;

    RETURN _job_id;
END;
$$;
CREATE TABLE procrastinate_jobs (
    id bigint NOT NULL,
    queue_name character varying(128) NOT NULL,
    task_name character varying(128) NOT NULL,
    lock text,
    args jsonb DEFAULT '{}'::jsonb NOT NULL,
    status procrastinate_job_status DEFAULT 'todo'::procrastinate_job_status NOT NULL,
    scheduled_at timestamp with time zone,
    attempts integer DEFAULT 0 NOT NULL,
    queueing_lock text,
    priority integer DEFAULT 0 NOT NULL,
    abort_requested boolean DEFAULT false NOT NULL,
    worker_id bigint,
    CONSTRAINT check_not_todo_abort_requested CHECK ((NOT ((status = 'todo'::procrastinate_job_status) AND (abort_requested = true))))
);
CREATE FUNCTION procrastinate_fetch_job_v2(target_queue_names character varying[], p_worker_id bigint) RETURNS procrastinate_jobs
    LANGUAGE plpgsql
    AS $$
DECLARE
	found_jobs procrastinate_jobs;
BEGIN
    WITH candidate AS (
        SELECT jobs.*
            FROM procrastinate_jobs AS jobs
            WHERE
                -- reject the job if its lock has earlier or higher priority jobs
                NOT EXISTS (
                    SELECT 1
                        FROM procrastinate_jobs AS other_jobs
                        WHERE
                            jobs.lock IS NOT NULL
                            AND other_jobs.lock = jobs.lock
                            AND (
                                -- job with same lock is already running
                                other_jobs.status = 'doing'
                                OR
                                -- job with same lock is waiting and has higher priority (or same priority but was queued first)
                                (
                                    other_jobs.status = 'todo'
                                    AND (
                                        other_jobs.priority > jobs.priority
                                        OR (
                                        other_jobs.priority = jobs.priority
                                        AND other_jobs.id < jobs.id
                                        )
                                    )
                                )
                            )
                )
                AND jobs.status = 'todo'
                AND (target_queue_names IS NULL OR jobs.queue_name = ANY( target_queue_names ))
                AND (jobs.scheduled_at IS NULL OR jobs.scheduled_at <= now())
            ORDER BY jobs.priority DESC, jobs.id ASC LIMIT 1
            FOR UPDATE OF jobs SKIP LOCKED
    )
    UPDATE procrastinate_jobs
        SET status = 'doing', worker_id = p_worker_id
        FROM candidate
        WHERE procrastinate_jobs.id = candidate.id
        RETURNING procrastinate_jobs.* INTO found_jobs;

 RETURN found_jobs;
END;
$$;
CREATE FUNCTION procrastinate_finish_job_v1(job_id bigint, end_status procrastinate_job_status, delete_job boolean) RETURNS void
    LANGUAGE plpgsql
    AS $$
DECLARE
    _job_id bigint;
BEGIN
    IF end_status NOT IN ('succeeded', 'failed', 'aborted') THEN
        RAISE 'End status should be either "succeeded", "failed" or "aborted" (job id: %)', job_id;
    END IF;
    IF delete_job THEN
        DELETE FROM procrastinate_jobs
        WHERE id = job_id AND status IN ('todo', 'doing')
        RETURNING id INTO _job_id;
    ELSE
        UPDATE procrastinate_jobs
        SET status = end_status,
            abort_requested = false,
            attempts = CASE status
                WHEN 'doing' THEN attempts + 1 ELSE attempts
            END
        WHERE id = job_id AND status IN ('todo', 'doing')
        RETURNING id INTO _job_id;
    END IF;
    IF _job_id IS NULL THEN
        RAISE 'Job was not found or not in "doing" or "todo" status (job id: %)', job_id;
    END IF;
END;
$$;
CREATE FUNCTION procrastinate_notify_queue_abort_job_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
DECLARE
    payload TEXT;
BEGIN
    SELECT json_build_object('type', 'abort_job_requested', 'job_id', NEW.id)::text INTO payload;
	PERFORM pg_notify('procrastinate_queue_v1#' || NEW.queue_name, payload);
	PERFORM pg_notify('procrastinate_any_queue_v1', payload);
	RETURN NEW;
END;
$$;
CREATE FUNCTION procrastinate_notify_queue_job_inserted_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
DECLARE
    payload TEXT;
BEGIN
    SELECT json_build_object('type', 'job_inserted', 'job_id', NEW.id)::text INTO payload;
	PERFORM pg_notify('procrastinate_queue_v1#' || NEW.queue_name, payload);
	PERFORM pg_notify('procrastinate_any_queue_v1', payload);
	RETURN NEW;
END;
$$;
CREATE FUNCTION procrastinate_prune_stalled_workers_v1(seconds_since_heartbeat double precision) RETURNS TABLE(worker_id bigint)
    LANGUAGE plpgsql
    AS $$
BEGIN
    RETURN QUERY
    DELETE FROM procrastinate_workers
    WHERE last_heartbeat < NOW() - (seconds_since_heartbeat || 'SECOND')::INTERVAL
    RETURNING procrastinate_workers.id;
END;
$$;
CREATE FUNCTION procrastinate_register_worker_v1() RETURNS TABLE(worker_id bigint)
    LANGUAGE plpgsql
    AS $$
BEGIN
    RETURN QUERY
    INSERT INTO procrastinate_workers DEFAULT VALUES
    RETURNING procrastinate_workers.id;
END;
$$;
CREATE FUNCTION procrastinate_retry_job_v1(job_id bigint, retry_at timestamp with time zone, new_priority integer, new_queue_name character varying, new_lock character varying) RETURNS void
    LANGUAGE plpgsql
    AS $$
DECLARE
    _job_id bigint;
    _abort_requested boolean;
BEGIN
    SELECT abort_requested FROM procrastinate_jobs
    WHERE id = job_id AND status = 'doing'
    FOR UPDATE
    INTO _abort_requested;
    IF _abort_requested THEN
        UPDATE procrastinate_jobs
        SET status = 'failed'::procrastinate_job_status
        WHERE id = job_id AND status = 'doing'
        RETURNING id INTO _job_id;
    ELSE
        UPDATE procrastinate_jobs
        SET status = 'todo'::procrastinate_job_status,
            attempts = attempts + 1,
            scheduled_at = retry_at,
            priority = COALESCE(new_priority, priority),
            queue_name = COALESCE(new_queue_name, queue_name),
            lock = COALESCE(new_lock, lock)
        WHERE id = job_id AND status = 'doing'
        RETURNING id INTO _job_id;
    END IF;

    IF _job_id IS NULL THEN
        RAISE 'Job was not found or not in "doing" status (job id: %)', job_id;
    END IF;
END;
$$;
CREATE FUNCTION procrastinate_retry_job_v2(job_id bigint, retry_at timestamp with time zone, new_priority integer, new_queue_name character varying, new_lock character varying) RETURNS void
    LANGUAGE plpgsql
    AS $$
DECLARE
    _job_id bigint;
    _abort_requested boolean;
    _current_status procrastinate_job_status;
BEGIN
    SELECT status, abort_requested FROM procrastinate_jobs
    WHERE id = job_id AND status IN ('doing', 'failed')
    FOR UPDATE
    INTO _current_status, _abort_requested;
    IF _current_status = 'doing' AND _abort_requested THEN
        UPDATE procrastinate_jobs
        SET status = 'failed'::procrastinate_job_status
        WHERE id = job_id AND status = 'doing'
        RETURNING id INTO _job_id;
    ELSE
        UPDATE procrastinate_jobs
        SET status = 'todo'::procrastinate_job_status,
            attempts = attempts + 1,
            scheduled_at = retry_at,
            priority = COALESCE(new_priority, priority),
            queue_name = COALESCE(new_queue_name, queue_name),
            lock = COALESCE(new_lock, lock)
        WHERE id = job_id AND status IN ('doing', 'failed')
        RETURNING id INTO _job_id;
    END IF;

    IF _job_id IS NULL THEN
        RAISE 'Job was not found or has an invalid status to retry (job id: %)', job_id;
    END IF;

END;
$$;
CREATE FUNCTION procrastinate_trigger_abort_requested_events_procedure_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO procrastinate_events(job_id, type)
        VALUES (NEW.id, 'abort_requested'::procrastinate_job_event_type);
    RETURN NEW;
END;
$$;
CREATE FUNCTION procrastinate_trigger_function_scheduled_events_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO procrastinate_events(job_id, type, at)
        VALUES (NEW.id, 'scheduled'::procrastinate_job_event_type, NEW.scheduled_at);

	RETURN NEW;
END;
$$;
CREATE FUNCTION procrastinate_trigger_function_status_events_insert_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO procrastinate_events(job_id, type)
        VALUES (NEW.id, 'deferred'::procrastinate_job_event_type);
	RETURN NEW;
END;
$$;
CREATE FUNCTION procrastinate_trigger_function_status_events_update_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    WITH t AS (
        SELECT CASE
            WHEN OLD.status = 'todo'::procrastinate_job_status
                AND NEW.status = 'doing'::procrastinate_job_status
                THEN 'started'::procrastinate_job_event_type
            WHEN OLD.status = 'doing'::procrastinate_job_status
                AND NEW.status = 'todo'::procrastinate_job_status
                THEN 'deferred_for_retry'::procrastinate_job_event_type
            WHEN OLD.status = 'doing'::procrastinate_job_status
                AND NEW.status = 'failed'::procrastinate_job_status
                THEN 'failed'::procrastinate_job_event_type
            WHEN OLD.status = 'doing'::procrastinate_job_status
                AND NEW.status = 'succeeded'::procrastinate_job_status
                THEN 'succeeded'::procrastinate_job_event_type
            WHEN OLD.status = 'todo'::procrastinate_job_status
                AND (
                    NEW.status = 'cancelled'::procrastinate_job_status
                    OR NEW.status = 'failed'::procrastinate_job_status
                    OR NEW.status = 'succeeded'::procrastinate_job_status
                )
                THEN 'cancelled'::procrastinate_job_event_type
            WHEN OLD.status = 'doing'::procrastinate_job_status
                AND NEW.status = 'aborted'::procrastinate_job_status
                THEN 'aborted'::procrastinate_job_event_type
            WHEN OLD.status = 'failed'::procrastinate_job_status
                AND NEW.status = 'todo'::procrastinate_job_status
                THEN 'retried'::procrastinate_job_event_type
            ELSE NULL
        END as event_type
    )
    INSERT INTO procrastinate_events(job_id, type)
        SELECT NEW.id, t.event_type
        FROM t
        WHERE t.event_type IS NOT NULL;
	RETURN NEW;
END;
$$;
CREATE FUNCTION procrastinate_unlink_periodic_defers_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    UPDATE procrastinate_periodic_defers
    SET job_id = NULL
    WHERE job_id = OLD.id;
    RETURN OLD;
END;
$$;
CREATE FUNCTION procrastinate_unregister_worker_v1(worker_id bigint) RETURNS void
    LANGUAGE plpgsql
    AS $$
BEGIN
    DELETE FROM procrastinate_workers
    WHERE id = worker_id;
END;
$$;
CREATE FUNCTION procrastinate_update_heartbeat_v1(worker_id bigint) RETURNS void
    LANGUAGE plpgsql
    AS $$
BEGIN
    UPDATE procrastinate_workers
    SET last_heartbeat = NOW()
    WHERE id = worker_id;
END;
$$;
CREATE TABLE account_emailaddress (
    id integer NOT NULL,
    email character varying(254) NOT NULL,
    verified boolean NOT NULL,
    "primary" boolean NOT NULL,
    user_id bigint NOT NULL
);
ALTER TABLE account_emailaddress ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME account_emailaddress_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE account_emailconfirmation (
    id integer NOT NULL,
    created timestamp with time zone NOT NULL,
    sent timestamp with time zone,
    key character varying(64) NOT NULL,
    email_address_id integer NOT NULL
);
ALTER TABLE account_emailconfirmation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME account_emailconfirmation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE api_apitoken (
    id bigint NOT NULL,
    token_sha256 character varying(64) NOT NULL,
    hint character varying(13) NOT NULL,
    scopes character varying(20)[] NOT NULL,
    per_minute smallint NOT NULL,
    made_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    revoked_at timestamp with time zone,
    made_by_id bigint NOT NULL,
    revoked_by_id bigint,
    system_id bigint NOT NULL,
    CONSTRAINT api_apitoken_per_minute_check CHECK ((per_minute >= 0)),
    CONSTRAINT token_has_a_rate CHECK (((per_minute >= 1) AND (per_minute <= 6000))),
    CONSTRAINT token_may_something CHECK ((
CASE
    WHEN (scopes IS NULL) THEN NULL::integer
    ELSE COALESCE(array_length(scopes, 1), 0)
END > 0)),
    CONSTRAINT token_revoked_by_somebody CHECK ((((revoked_at IS NULL) AND (revoked_by_id IS NULL)) OR ((revoked_at IS NOT NULL) AND (revoked_by_id IS NOT NULL))))
);
ALTER TABLE api_apitoken ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME api_apitoken_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE api_apitokenevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    hint character varying(13) NOT NULL,
    scopes character varying(20)[] NOT NULL,
    per_minute smallint NOT NULL,
    made_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    revoked_at timestamp with time zone,
    made_by_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    revoked_by_id bigint,
    system_id bigint NOT NULL,
    CONSTRAINT api_apitokenevent_per_minute_check CHECK ((per_minute >= 0))
);
ALTER TABLE api_apitokenevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME api_apitokenevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE api_delivery (
    id bigint NOT NULL,
    state character varying(7) NOT NULL,
    tries integer NOT NULL,
    next_try_at timestamp with time zone NOT NULL,
    webhook_id bigint NOT NULL,
    message_id uuid NOT NULL,
    CONSTRAINT api_delivery_tries_check CHECK ((tries >= 0))
);
ALTER TABLE api_delivery ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME api_delivery_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE api_deliveryattempt (
    id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    status smallint,
    problem character varying(200) NOT NULL,
    seconds double precision NOT NULL,
    delivery_id bigint NOT NULL,
    CONSTRAINT api_deliveryattempt_status_check CHECK ((status >= 0))
);
ALTER TABLE api_deliveryattempt ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME api_deliveryattempt_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE api_requestkey (
    id bigint NOT NULL,
    key character varying(200) NOT NULL,
    body_sha256 character varying(64) NOT NULL,
    item_id bigint NOT NULL,
    system_id bigint NOT NULL
);
ALTER TABLE api_requestkey ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME api_requestkey_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE api_tokenuse (
    token_id bigint NOT NULL,
    used_at timestamp with time zone,
    next_at timestamp with time zone NOT NULL
);
CREATE TABLE api_webhook (
    id bigint NOT NULL,
    name character varying(100) NOT NULL,
    address character varying(2000) NOT NULL,
    event_types character varying(30)[] NOT NULL,
    state character varying(7) NOT NULL,
    note character varying(300) NOT NULL,
    generation integer NOT NULL,
    previous_until timestamp with time zone,
    failures integer NOT NULL,
    paused_until timestamp with time zone,
    made_at timestamp with time zone NOT NULL,
    made_by_id bigint NOT NULL,
    CONSTRAINT api_webhook_failures_check CHECK ((failures >= 0)),
    CONSTRAINT api_webhook_generation_check CHECK ((generation >= 0)),
    CONSTRAINT webhook_is_told_something CHECK ((
CASE
    WHEN (event_types IS NULL) THEN NULL::integer
    ELSE COALESCE(array_length(event_types, 1), 0)
END > 0))
);
ALTER TABLE api_webhook ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME api_webhook_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE api_webhookevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    name character varying(100) NOT NULL,
    address character varying(2000) NOT NULL,
    event_types character varying(30)[] NOT NULL,
    state character varying(7) NOT NULL,
    note character varying(300) NOT NULL,
    generation integer NOT NULL,
    previous_until timestamp with time zone,
    made_at timestamp with time zone NOT NULL,
    made_by_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    CONSTRAINT api_webhookevent_generation_check CHECK ((generation >= 0))
);
ALTER TABLE api_webhookevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME api_webhookevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE api_webhookmessage (
    id uuid NOT NULL,
    event_type character varying(30) NOT NULL,
    payload jsonb NOT NULL,
    happened_at timestamp with time zone NOT NULL
);
CREATE TABLE articles_article (
    id bigint NOT NULL,
    title character varying(500) NOT NULL,
    outlet character varying(200) NOT NULL,
    address character varying(2000) NOT NULL,
    published_on date,
    published_precision character varying(5) NOT NULL,
    language character varying(3) NOT NULL,
    text text NOT NULL,
    text_sha256 character varying(64) NOT NULL,
    added_at timestamp with time zone NOT NULL,
    added_by_id bigint,
    previous_id bigint,
    authors character varying(300)[] NOT NULL,
    lead text NOT NULL,
    modified_moment character varying(40) NOT NULL,
    origins jsonb NOT NULL,
    published_moment character varying(40) NOT NULL,
    version integer NOT NULL,
    withdrawn_at timestamp with time zone,
    withdrawn_because character varying(500) NOT NULL,
    withdrawn_by_id bigint,
    identifier character varying(500) NOT NULL,
    sample bigint[] NOT NULL,
    turns jsonb NOT NULL,
    embargo_lifted_at timestamp with time zone,
    embargo_lifted_by_id bigint,
    embargo_until timestamp with time zone,
    item_version character varying(40) NOT NULL,
    places character varying(200)[] NOT NULL,
    special_genre character varying(13) NOT NULL,
    subjects character varying(200)[] NOT NULL,
    urgency smallint,
    came_in_bulk boolean DEFAULT false NOT NULL,
    repeats_earlier boolean DEFAULT false NOT NULL,
    CONSTRAINT article_has_text CHECK ((NOT (text = ''::text))),
    CONSTRAINT article_repeats_an_earlier_version CHECK (((NOT repeats_earlier) OR (previous_id IS NOT NULL))),
    CONSTRAINT article_withdrawn_by_somebody CHECK ((((withdrawn_at IS NULL) AND ((withdrawn_because)::text = ''::text) AND (withdrawn_by_id IS NULL)) OR ((withdrawn_at IS NOT NULL) AND ((withdrawn_by_id IS NOT NULL) OR (NOT ((withdrawn_because)::text = ''::text)))))),
    CONSTRAINT articles_article_urgency_check CHECK ((urgency >= 0)),
    CONSTRAINT articles_article_version_check CHECK ((version >= 0)),
    CONSTRAINT embargo_lifted_by_somebody CHECK ((((embargo_lifted_at IS NULL) AND (embargo_lifted_by_id IS NULL)) OR ((embargo_lifted_at IS NOT NULL) AND (embargo_lifted_by_id IS NOT NULL))))
);
ALTER TABLE articles_article ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME articles_article_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE articles_article_topics (
    id bigint NOT NULL,
    article_id bigint NOT NULL,
    topic_id bigint NOT NULL
);
ALTER TABLE articles_article_topics ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME articles_article_topics_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE articles_articleevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    title character varying(500) NOT NULL,
    lead text NOT NULL,
    outlet character varying(200) NOT NULL,
    authors character varying(300)[] NOT NULL,
    address character varying(2000) NOT NULL,
    published_on date,
    published_precision character varying(5) NOT NULL,
    published_moment character varying(40) NOT NULL,
    modified_moment character varying(40) NOT NULL,
    language character varying(3) NOT NULL,
    added_at timestamp with time zone NOT NULL,
    origins jsonb NOT NULL,
    withdrawn_at timestamp with time zone,
    withdrawn_because character varying(500) NOT NULL,
    version integer NOT NULL,
    added_by_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    previous_id bigint,
    withdrawn_by_id bigint,
    identifier character varying(500) NOT NULL,
    embargo_lifted_at timestamp with time zone,
    embargo_lifted_by_id bigint,
    embargo_until timestamp with time zone,
    item_version character varying(40) NOT NULL,
    places character varying(200)[] NOT NULL,
    special_genre character varying(13) NOT NULL,
    subjects character varying(200)[] NOT NULL,
    urgency smallint,
    came_in_bulk boolean DEFAULT false NOT NULL,
    repeats_earlier boolean DEFAULT false NOT NULL,
    CONSTRAINT articles_articleevent_urgency_check CHECK ((urgency >= 0)),
    CONSTRAINT articles_articleevent_version_check CHECK ((version >= 0))
);
ALTER TABLE articles_articleevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME articles_articleevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE articles_extractionrun (
    id bigint NOT NULL,
    state character varying(7) NOT NULL,
    extractor character varying(200) NOT NULL,
    message text NOT NULL,
    found integer NOT NULL,
    queued_at timestamp with time zone NOT NULL,
    started_at timestamp with time zone,
    ended_at timestamp with time zone,
    article_id bigint NOT NULL,
    CONSTRAINT articles_extractionrun_found_check CHECK ((found >= 0))
);
ALTER TABLE articles_extractionrun ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME articles_extractionrun_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE articles_incomingitem (
    id bigint NOT NULL,
    batch uuid NOT NULL,
    kind character varying(7) NOT NULL,
    state character varying(8) NOT NULL,
    name character varying(2000) NOT NULL,
    address character varying(2000) NOT NULL,
    final_address character varying(2000) NOT NULL,
    content_type character varying(200) NOT NULL,
    data bytea NOT NULL,
    facts jsonb NOT NULL,
    outcomes jsonb NOT NULL,
    added_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    added_by_id bigint,
    recheck_of_id bigint,
    priority smallint NOT NULL,
    CONSTRAINT incoming_has_something CHECK (((NOT (((address)::text = ''::text) AND ((kind)::text = 'address'::text))) AND (NOT ((data = '\x'::bytea) AND (kind IN ('file', 'html', 'record')) AND (state IN ('queued', 'running'))))))
);
ALTER TABLE articles_incomingitem ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME articles_incomingitem_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE articles_itemwithdrawal (
    id bigint NOT NULL,
    outlet character varying(200) NOT NULL,
    identifier character varying(500) NOT NULL,
    item_version character varying(40) NOT NULL,
    modified_moment character varying(40) NOT NULL,
    published_moment character varying(40) NOT NULL,
    because character varying(500) NOT NULL,
    embargo_until timestamp with time zone,
    came_at timestamp with time zone NOT NULL,
    CONSTRAINT item_withdrawal_has_a_number_and_a_reason CHECK (((NOT ((identifier)::text = ''::text)) AND (NOT ((because)::text = ''::text))))
);
ALTER TABLE articles_itemwithdrawal ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME articles_itemwithdrawal_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE articles_outlet (
    id bigint NOT NULL,
    name character varying(200) NOT NULL,
    names character varying(200)[] NOT NULL,
    hosts character varying(253)[] NOT NULL,
    CONSTRAINT outlet_has_a_name CHECK ((NOT ((name)::text = ''::text)))
);
ALTER TABLE articles_outlet ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME articles_outlet_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE articles_outletmerge (
    id bigint NOT NULL,
    name character varying(200) NOT NULL,
    names character varying(200)[] NOT NULL,
    hosts character varying(253)[] NOT NULL,
    articles bigint[] NOT NULL,
    merged_at timestamp with time zone NOT NULL,
    into_id bigint NOT NULL,
    merged_by_id bigint
);
ALTER TABLE articles_outletmerge ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME articles_outletmerge_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE articles_passage (
    id bigint NOT NULL,
    kind character varying(20) NOT NULL,
    begin integer NOT NULL,
    "end" integer NOT NULL,
    article_id bigint NOT NULL,
    CONSTRAINT articles_passage_begin_check CHECK ((begin >= 0)),
    CONSTRAINT articles_passage_end_check CHECK (("end" >= 0)),
    CONSTRAINT passage_not_empty CHECK (("end" > begin))
);
ALTER TABLE articles_passage ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME articles_passage_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE articles_post (
    id bigint NOT NULL,
    begin integer NOT NULL,
    "end" integer NOT NULL,
    body_begin integer NOT NULL,
    body_end integer NOT NULL,
    platform character varying(30) NOT NULL,
    author character varying(300) NOT NULL,
    handle character varying(200) NOT NULL,
    posted_on date,
    address character varying(2000) NOT NULL,
    text text NOT NULL,
    article_id bigint NOT NULL,
    is_from_markup boolean NOT NULL,
    CONSTRAINT articles_post_begin_check CHECK ((begin >= 0)),
    CONSTRAINT articles_post_body_begin_check CHECK ((body_begin >= 0)),
    CONSTRAINT articles_post_body_end_check CHECK ((body_end >= 0)),
    CONSTRAINT articles_post_end_check CHECK (("end" >= 0)),
    CONSTRAINT post_body_lies_inside CHECK (((begin <= body_begin) AND (body_begin <= body_end) AND (body_end <= "end")))
);
ALTER TABLE articles_post ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME articles_post_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE articles_site (
    id bigint NOT NULL,
    origin character varying(300) NOT NULL,
    robots bytea NOT NULL,
    robots_status smallint NOT NULL,
    robots_until timestamp with time zone,
    free_at timestamp with time zone,
    away_until timestamp with time zone,
    CONSTRAINT articles_site_robots_status_check CHECK ((robots_status >= 0))
);
ALTER TABLE articles_site ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME articles_site_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE articles_subject (
    id bigint NOT NULL,
    key character varying(250) NOT NULL,
    name character varying(200) NOT NULL,
    code character varying(200) NOT NULL,
    decided_at timestamp with time zone,
    decided_by_id bigint,
    topic_id bigint,
    CONSTRAINT subject_decided_by_somebody CHECK ((((decided_at IS NULL) AND (decided_by_id IS NULL) AND (topic_id IS NULL)) OR ((decided_at IS NOT NULL) AND (decided_by_id IS NOT NULL))))
);
ALTER TABLE articles_subject ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME articles_subject_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE articles_topic (
    id bigint NOT NULL,
    name character varying(100) NOT NULL,
    CONSTRAINT topic_has_a_name CHECK ((NOT ((name)::text = ''::text)))
);
ALTER TABLE articles_topic ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME articles_topic_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE auth_group (
    id integer NOT NULL,
    name character varying(150) NOT NULL
);
ALTER TABLE auth_group ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME auth_group_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE auth_group_permissions (
    id bigint NOT NULL,
    group_id integer NOT NULL,
    permission_id integer NOT NULL
);
ALTER TABLE auth_group_permissions ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME auth_group_permissions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE auth_permission (
    id integer NOT NULL,
    name character varying(255) NOT NULL,
    content_type_id integer NOT NULL,
    codename character varying(100) NOT NULL
);
ALTER TABLE auth_permission ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME auth_permission_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE claims_antecedentfit (
    id bigint NOT NULL,
    weights jsonb NOT NULL,
    decisions integer NOT NULL,
    held_back integer NOT NULL,
    loss_before double precision NOT NULL,
    loss_after double precision NOT NULL,
    in_use boolean NOT NULL,
    made_at timestamp with time zone NOT NULL,
    right_before integer NOT NULL,
    right_after integer NOT NULL,
    CONSTRAINT claims_antecedentfit_decisions_check CHECK ((decisions >= 0)),
    CONSTRAINT claims_antecedentfit_held_back_check CHECK ((held_back >= 0)),
    CONSTRAINT claims_antecedentfit_right_after_check CHECK ((right_after >= 0)),
    CONSTRAINT claims_antecedentfit_right_before_check CHECK ((right_before >= 0))
);
ALTER TABLE claims_antecedentfit ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME claims_antecedentfit_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE claims_antecedentfitevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    weights jsonb NOT NULL,
    decisions integer NOT NULL,
    held_back integer NOT NULL,
    loss_before double precision NOT NULL,
    loss_after double precision NOT NULL,
    in_use boolean NOT NULL,
    made_at timestamp with time zone NOT NULL,
    right_before integer NOT NULL,
    right_after integer NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    CONSTRAINT claims_antecedentfitevent_decisions_check CHECK ((decisions >= 0)),
    CONSTRAINT claims_antecedentfitevent_held_back_check CHECK ((held_back >= 0)),
    CONSTRAINT claims_antecedentfitevent_right_after_check CHECK ((right_after >= 0)),
    CONSTRAINT claims_antecedentfitevent_right_before_check CHECK ((right_before >= 0))
);
ALTER TABLE claims_antecedentfitevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME claims_antecedentfitevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE claims_balancereport (
    id bigint NOT NULL,
    by character varying(6) NOT NULL,
    since date,
    until date,
    made_at timestamp with time zone NOT NULL,
    lines jsonb NOT NULL
);
ALTER TABLE claims_balancereport ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME claims_balancereport_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE claims_bulkchange (
    id bigint NOT NULL,
    action character varying(16) NOT NULL,
    parameters jsonb NOT NULL,
    claims bigint[] NOT NULL,
    versions integer[] NOT NULL,
    number integer NOT NULL,
    states jsonb NOT NULL,
    as_wanted integer NOT NULL,
    state character varying(9) NOT NULL,
    place bigint NOT NULL,
    worked_off integer NOT NULL,
    left_out integer NOT NULL,
    made_at timestamp with time zone NOT NULL,
    change_set_id bigint,
    made_by_id bigint NOT NULL,
    CONSTRAINT bulk_has_done_what_it_did CHECK ((worked_off <= number)),
    CONSTRAINT bulk_is_confirmed_with_a_change_set CHECK ((((state)::text = 'previewed'::text) OR (change_set_id IS NOT NULL))),
    CONSTRAINT claims_bulkchange_as_wanted_check CHECK ((as_wanted >= 0)),
    CONSTRAINT claims_bulkchange_left_out_check CHECK ((left_out >= 0)),
    CONSTRAINT claims_bulkchange_number_check CHECK ((number >= 0)),
    CONSTRAINT claims_bulkchange_place_check CHECK ((place >= 0)),
    CONSTRAINT claims_bulkchange_worked_off_check CHECK ((worked_off >= 0))
);
ALTER TABLE claims_bulkchange ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME claims_bulkchange_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE claims_carriedclaim (
    id bigint NOT NULL,
    fate character varying(9) NOT NULL,
    places jsonb NOT NULL,
    claim_id bigint NOT NULL,
    revision_id bigint NOT NULL
);
ALTER TABLE claims_carriedclaim ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME claims_carriedclaim_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE claims_changedclaim (
    id bigint NOT NULL,
    version integer NOT NULL,
    claim_id bigint NOT NULL,
    change_set_id bigint NOT NULL,
    CONSTRAINT claims_changedclaim_version_check CHECK ((version >= 0))
);
ALTER TABLE claims_changedclaim ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME claims_changedclaim_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE claims_changedquotation (
    id bigint NOT NULL,
    version integer NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    claim_id bigint NOT NULL,
    CONSTRAINT claims_changedquotation_version_check CHECK ((version >= 0))
);
ALTER TABLE claims_changedquotation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME claims_changedquotation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE claims_changeset (
    id bigint NOT NULL,
    action character varying(20) CONSTRAINT claims_changeset_verb_not_null NOT NULL,
    parameters jsonb NOT NULL,
    number integer NOT NULL,
    made_at timestamp with time zone NOT NULL,
    made_by_id bigint,
    undoes_id bigint,
    is_whole boolean NOT NULL,
    CONSTRAINT change_set_not_its_own_undo CHECK ((NOT ((undoes_id = id) AND (undoes_id IS NOT NULL)))),
    CONSTRAINT claims_changeset_number_check CHECK ((number >= 0))
);
ALTER TABLE claims_changeset ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME claims_changeset_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE claims_changesetevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    action character varying(20) CONSTRAINT claims_changesetevent_verb_not_null NOT NULL,
    parameters jsonb NOT NULL,
    number integer NOT NULL,
    made_at timestamp with time zone NOT NULL,
    made_by_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    undoes_id bigint,
    is_whole boolean NOT NULL,
    CONSTRAINT claims_changesetevent_number_check CHECK ((number >= 0))
);
ALTER TABLE claims_changesetevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME claims_changesetevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE claims_checklistitem (
    id bigint NOT NULL,
    "order" smallint NOT NULL,
    name_en character varying(100) NOT NULL,
    name_de character varying(100) NOT NULL,
    retired boolean NOT NULL,
    CONSTRAINT checklist_item_has_its_words CHECK (((NOT ((name_en)::text = ''::text)) AND (NOT ((name_de)::text = ''::text)))),
    CONSTRAINT claims_checklistitem_order_check CHECK (("order" >= 0))
);
ALTER TABLE claims_checklistitem ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME claims_checklistitem_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE claims_checklistitemevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    "order" smallint NOT NULL,
    name_en character varying(100) NOT NULL,
    name_de character varying(100) NOT NULL,
    retired boolean NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    CONSTRAINT claims_checklistitemevent_order_check CHECK (("order" >= 0))
);
ALTER TABLE claims_checklistitemevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME claims_checklistitemevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE claims_claim (
    id bigint NOT NULL,
    origin character varying(7) NOT NULL,
    kind character varying(20) NOT NULL,
    medium character varying(10) NOT NULL,
    quote text NOT NULL,
    spans jsonb NOT NULL,
    begin integer NOT NULL,
    "end" integer NOT NULL,
    speaker_words character varying(1000) NOT NULL,
    resolved_name character varying(300) NOT NULL,
    resolution character varying(40) NOT NULL,
    cue character varying(300) NOT NULL,
    confidence double precision,
    rule character varying(80) NOT NULL,
    reasons jsonb NOT NULL,
    state character varying(8) NOT NULL,
    rejected_because character varying(300) NOT NULL,
    decided_at timestamp with time zone,
    version integer NOT NULL,
    found_at timestamp with time zone NOT NULL,
    article_id bigint NOT NULL,
    decided_by_id bigint,
    post_id bigint,
    run_id bigint,
    speaker_id bigint,
    found_confidence double precision,
    assignee_id bigint,
    is_check_worthy boolean NOT NULL,
    merged_into_id bigint,
    group_id bigint,
    antecedents jsonb,
    returned_to integer,
    wording character varying(200) DEFAULT ''::character varying NOT NULL,
    wording_origin character varying(7) DEFAULT ''::character varying NOT NULL,
    worthiness double precision DEFAULT 0.0 NOT NULL,
    due_on date,
    ticked bigint[] DEFAULT '{}'::bigint[] NOT NULL,
    topic_numbers bigint[] DEFAULT '{}'::bigint[] NOT NULL,
    CONSTRAINT claim_confidence_is_a_probability CHECK (((confidence IS NULL) OR ((confidence >= (0.0)::double precision) AND (confidence <= (1.0)::double precision)))),
    CONSTRAINT claim_decided_by_somebody CHECK ((((decided_at IS NULL) AND (decided_by_id IS NULL) AND (state IN ('pending', 'archived'))) OR ((NOT (state IN ('pending', 'archived'))) AND (decided_at IS NOT NULL) AND (decided_by_id IS NOT NULL)))),
    CONSTRAINT claim_ends_after_it_begins CHECK (("end" > begin)),
    CONSTRAINT claim_found_by_a_run CHECK ((((origin)::text = 'hand'::text) OR (run_id IS NOT NULL))),
    CONSTRAINT claim_has_words CHECK ((NOT (quote = ''::text))),
    CONSTRAINT claim_not_merged_into_itself CHECK ((NOT ((merged_into_id = id) AND (merged_into_id IS NOT NULL)))),
    CONSTRAINT claim_returned_to_an_earlier_version CHECK (((returned_to IS NULL) OR (returned_to < version))),
    CONSTRAINT claim_wording_is_one_line CHECK ((NOT ((wording)::text ~ '[\r\n]'::text))),
    CONSTRAINT claim_wording_is_proposed_or_written CHECK (((((wording)::text = ''::text) AND (wording_origin IN ('', 'none', 'hand'))) OR ((NOT ((wording)::text = ''::text)) AND (wording_origin IN ('machine', 'hand'))))),
    CONSTRAINT claim_worthiness_is_a_share CHECK (((worthiness >= (0.0)::double precision) AND (worthiness <= (1.0)::double precision))),
    CONSTRAINT claims_claim_begin_check CHECK ((begin >= 0)),
    CONSTRAINT claims_claim_end_check CHECK (("end" >= 0)),
    CONSTRAINT claims_claim_returned_to_check CHECK ((returned_to >= 0)),
    CONSTRAINT claims_claim_version_check CHECK ((version >= 0))
);
ALTER TABLE claims_claim ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME claims_claim_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE claims_claimevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    origin character varying(7) NOT NULL,
    kind character varying(20) NOT NULL,
    medium character varying(10) NOT NULL,
    quote text NOT NULL,
    spans jsonb NOT NULL,
    begin integer NOT NULL,
    "end" integer NOT NULL,
    speaker_words character varying(1000) NOT NULL,
    resolved_name character varying(300) NOT NULL,
    resolution character varying(40) NOT NULL,
    cue character varying(300) NOT NULL,
    confidence double precision,
    rule character varying(80) NOT NULL,
    reasons jsonb NOT NULL,
    state character varying(8) NOT NULL,
    rejected_because character varying(300) NOT NULL,
    decided_at timestamp with time zone,
    version integer NOT NULL,
    found_at timestamp with time zone NOT NULL,
    article_id bigint NOT NULL,
    decided_by_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    post_id bigint,
    run_id bigint,
    speaker_id bigint,
    found_confidence double precision,
    assignee_id bigint,
    is_check_worthy boolean NOT NULL,
    merged_into_id bigint,
    group_id bigint,
    antecedents jsonb,
    returned_to integer,
    wording character varying(200) DEFAULT ''::character varying NOT NULL,
    wording_origin character varying(7) DEFAULT ''::character varying NOT NULL,
    due_on date,
    ticked bigint[] DEFAULT '{}'::bigint[] NOT NULL,
    topic_numbers bigint[] DEFAULT '{}'::bigint[] NOT NULL,
    CONSTRAINT claims_claimevent_begin_check CHECK ((begin >= 0)),
    CONSTRAINT claims_claimevent_end_check CHECK (("end" >= 0)),
    CONSTRAINT claims_claimevent_returned_to_check CHECK ((returned_to >= 0)),
    CONSTRAINT claims_claimevent_version_check CHECK ((version >= 0))
);
ALTER TABLE claims_claimevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME claims_claimevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE claims_comment (
    id bigint NOT NULL,
    text text NOT NULL,
    made_at timestamp with time zone NOT NULL,
    withdrawn_at timestamp with time zone,
    changed_in integer NOT NULL,
    author_id bigint NOT NULL,
    claim_id bigint NOT NULL,
    repeats_id bigint,
    reply_to_id bigint,
    resolved_at timestamp with time zone,
    resolved_by_id bigint,
    resolved_in integer DEFAULT 0 NOT NULL,
    CONSTRAINT claims_comment_changed_in_check CHECK ((changed_in >= 0)),
    CONSTRAINT claims_comment_resolved_in_check CHECK ((resolved_in >= 0)),
    CONSTRAINT comment_has_words CHECK ((NOT (text = ''::text))),
    CONSTRAINT comment_no_reply_to_itself CHECK ((NOT ((reply_to_id = id) AND (reply_to_id IS NOT NULL)))),
    CONSTRAINT comment_resolved_by_somebody CHECK (((resolved_at IS NULL) OR (resolved_by_id IS NOT NULL))),
    CONSTRAINT comment_resolved_with_its_thread CHECK (((reply_to_id IS NULL) OR (resolved_at IS NULL)))
);
ALTER TABLE claims_comment ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME claims_comment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE claims_commentevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    text text NOT NULL,
    made_at timestamp with time zone NOT NULL,
    withdrawn_at timestamp with time zone,
    changed_in integer NOT NULL,
    author_id bigint NOT NULL,
    claim_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    repeats_id bigint,
    reply_to_id bigint,
    resolved_at timestamp with time zone,
    resolved_by_id bigint,
    resolved_in integer DEFAULT 0 NOT NULL,
    CONSTRAINT claims_commentevent_changed_in_check CHECK ((changed_in >= 0)),
    CONSTRAINT claims_commentevent_resolved_in_check CHECK ((resolved_in >= 0))
);
ALTER TABLE claims_commentevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME claims_commentevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE claims_confidencefit (
    id bigint NOT NULL,
    weights jsonb NOT NULL,
    decisions integer NOT NULL,
    held_back integer NOT NULL,
    loss_before double precision NOT NULL,
    loss_after double precision NOT NULL,
    calibration_error_before double precision NOT NULL,
    calibration_error_after double precision NOT NULL,
    in_use boolean NOT NULL,
    made_at timestamp with time zone NOT NULL,
    CONSTRAINT claims_confidencefit_decisions_check CHECK ((decisions >= 0)),
    CONSTRAINT claims_confidencefit_held_back_check CHECK ((held_back >= 0))
);
ALTER TABLE claims_confidencefit ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME claims_confidencefit_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE claims_confidencefitevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    weights jsonb NOT NULL,
    decisions integer NOT NULL,
    held_back integer NOT NULL,
    loss_before double precision NOT NULL,
    loss_after double precision NOT NULL,
    calibration_error_before double precision NOT NULL,
    calibration_error_after double precision NOT NULL,
    in_use boolean NOT NULL,
    made_at timestamp with time zone NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    CONSTRAINT claims_confidencefitevent_decisions_check CHECK ((decisions >= 0)),
    CONSTRAINT claims_confidencefitevent_held_back_check CHECK ((held_back >= 0))
);
ALTER TABLE claims_confidencefitevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME claims_confidencefitevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE claims_correctionnotice (
    id bigint NOT NULL,
    text_de text NOT NULL,
    text_en text NOT NULL,
    state character varying(8) NOT NULL,
    writers bigint[] NOT NULL,
    drafted_at timestamp with time zone NOT NULL,
    approved_at timestamp with time zone,
    version integer NOT NULL,
    approved_by_id bigint,
    claim_id bigint NOT NULL,
    drafted_by_id bigint NOT NULL,
    verdict_id bigint,
    CONSTRAINT claims_correctionnotice_version_check CHECK ((version >= 0)),
    CONSTRAINT notice_approved_by_somebody CHECK ((((approved_at IS NULL) AND (approved_by_id IS NULL) AND ((state)::text = 'draft'::text)) OR ((approved_at IS NOT NULL) AND (approved_by_id IS NOT NULL) AND ((state)::text = 'approved'::text)))),
    CONSTRAINT notice_drafter_is_a_writer CHECK ((writers @> ARRAY[drafted_by_id])),
    CONSTRAINT notice_has_its_words CHECK (((text_de ~ '\S'::text) AND (text_en ~ '\S'::text))),
    CONSTRAINT notice_not_approved_by_a_writer CHECK (((approved_by_id IS NULL) OR (NOT (writers @> ARRAY[approved_by_id]))))
);
ALTER TABLE claims_correctionnotice ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME claims_correctionnotice_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE claims_correctionnoticeevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    text_de text NOT NULL,
    text_en text NOT NULL,
    state character varying(8) NOT NULL,
    writers bigint[] NOT NULL,
    drafted_at timestamp with time zone NOT NULL,
    approved_at timestamp with time zone,
    version integer NOT NULL,
    approved_by_id bigint,
    claim_id bigint NOT NULL,
    drafted_by_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    verdict_id bigint,
    CONSTRAINT claims_correctionnoticeevent_version_check CHECK ((version >= 0))
);
ALTER TABLE claims_correctionnoticeevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME claims_correctionnoticeevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE claims_distributedclaims (
    id bigint NOT NULL,
    block integer NOT NULL,
    claims bit varying(4096) NOT NULL,
    distribution_id bigint NOT NULL,
    CONSTRAINT claims_distributedclaims_block_check CHECK ((block >= 0))
);
ALTER TABLE claims_distributedclaims ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME claims_distributedclaims_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE claims_distribution (
    id bigint NOT NULL,
    channel character varying(11) NOT NULL,
    recipient character varying(300) NOT NULL,
    asked character varying(2000) NOT NULL,
    on_day date NOT NULL,
    corrected_at timestamp with time zone NOT NULL,
    first_at timestamp with time zone NOT NULL,
    last_at timestamp with time zone NOT NULL,
    user_id bigint,
    CONSTRAINT distribution_in_order CHECK ((first_at <= last_at))
);
ALTER TABLE claims_distribution ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME claims_distribution_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE claims_evidence (
    id bigint NOT NULL,
    relation character varying(11) NOT NULL,
    state character varying(11) NOT NULL,
    passage text NOT NULL,
    settled_at timestamp with time zone,
    changed_in integer NOT NULL,
    claim_id bigint NOT NULL,
    settled_by_id bigint,
    source_id bigint NOT NULL,
    passage_begin integer,
    passage_end integer,
    passage_prefix character varying(32) NOT NULL,
    passage_sha256 character varying(64) NOT NULL,
    passage_suffix character varying(32) NOT NULL,
    revision_id bigint,
    snapshot_id bigint,
    reasons jsonb NOT NULL,
    score double precision,
    CONSTRAINT claims_evidence_changed_in_check CHECK ((changed_in >= 0)),
    CONSTRAINT claims_evidence_passage_begin_check CHECK ((passage_begin >= 0)),
    CONSTRAINT claims_evidence_passage_end_check CHECK ((passage_end >= 0)),
    CONSTRAINT evidence_passage_has_a_place CHECK ((((passage = ''::text) AND (passage_begin IS NULL) AND (passage_end IS NULL) AND ((passage_sha256)::text = ''::text) AND (revision_id IS NULL) AND (snapshot_id IS NULL)) OR ((NOT (passage = ''::text)) AND (NOT ((passage_sha256)::text = ''::text)) AND (passage_end = (passage_begin + length(passage)))))),
    CONSTRAINT evidence_settled_by_somebody CHECK ((((state)::text = 'proposed'::text) OR ((settled_at IS NOT NULL) AND (settled_by_id IS NOT NULL))))
);
ALTER TABLE claims_evidence ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME claims_evidence_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE claims_evidenceevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    relation character varying(11) NOT NULL,
    state character varying(11) NOT NULL,
    passage text NOT NULL,
    settled_at timestamp with time zone,
    changed_in integer NOT NULL,
    claim_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    settled_by_id bigint,
    source_id bigint NOT NULL,
    passage_begin integer,
    passage_end integer,
    passage_prefix character varying(32) NOT NULL,
    passage_sha256 character varying(64) NOT NULL,
    passage_suffix character varying(32) NOT NULL,
    revision_id bigint,
    snapshot_id bigint,
    reasons jsonb NOT NULL,
    score double precision,
    CONSTRAINT claims_evidenceevent_changed_in_check CHECK ((changed_in >= 0)),
    CONSTRAINT claims_evidenceevent_passage_begin_check CHECK ((passage_begin >= 0)),
    CONSTRAINT claims_evidenceevent_passage_end_check CHECK ((passage_end >= 0))
);
ALTER TABLE claims_evidenceevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME claims_evidenceevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE claims_filterwatch (
    id bigint NOT NULL,
    began_at timestamp with time zone NOT NULL,
    saved_filter_id bigint NOT NULL,
    user_id bigint NOT NULL
);
ALTER TABLE claims_filterwatch ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME claims_filterwatch_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE claims_group (
    id bigint NOT NULL,
    title character varying(300) NOT NULL,
    made_at timestamp with time zone NOT NULL,
    moved jsonb NOT NULL,
    made_by_id bigint NOT NULL,
    merged_into_id bigint,
    CONSTRAINT group_has_a_title CHECK ((NOT ((title)::text = ''::text))),
    CONSTRAINT group_not_merged_into_itself CHECK ((NOT ((merged_into_id = id) AND (merged_into_id IS NOT NULL))))
);
ALTER TABLE claims_group ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME claims_group_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE claims_groupevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    title character varying(300) NOT NULL,
    made_at timestamp with time zone NOT NULL,
    moved jsonb NOT NULL,
    made_by_id bigint NOT NULL,
    merged_into_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);
ALTER TABLE claims_groupevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME claims_groupevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE claims_handed (
    user_id bigint NOT NULL,
    claims bigint[] NOT NULL,
    handed_at timestamp with time zone NOT NULL
);
CREATE TABLE claims_joberror (
    id bigint NOT NULL,
    job_id bigint NOT NULL,
    error character varying(500) NOT NULL,
    trace text NOT NULL,
    at timestamp with time zone NOT NULL
);
ALTER TABLE claims_joberror ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME claims_joberror_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE claims_shortcutsettings (
    id bigint CONSTRAINT claims_keysettings_id_not_null NOT NULL,
    keys jsonb CONSTRAINT claims_keysettings_keys_not_null NOT NULL,
    are_on boolean CONSTRAINT claims_keysettings_are_on_not_null NOT NULL,
    user_id bigint CONSTRAINT claims_keysettings_user_id_not_null NOT NULL
);
ALTER TABLE claims_shortcutsettings ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME claims_keysettings_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE claims_meaning (
    claim_id bigint NOT NULL,
    digest character varying(32) NOT NULL,
    vector bytea NOT NULL
);
CREATE TABLE claims_mention (
    id bigint NOT NULL,
    name character varying(300) NOT NULL,
    kind character varying(12) NOT NULL,
    names jsonb NOT NULL,
    titles jsonb NOT NULL,
    accounts jsonb NOT NULL,
    folded character varying(300) NOT NULL,
    skeleton character varying(300) NOT NULL,
    speaks boolean NOT NULL,
    score double precision,
    reasons jsonb NOT NULL,
    article_id bigint NOT NULL,
    speaker_id bigint
);
ALTER TABLE claims_mention ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME claims_mention_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE claims_notification (
    id bigint NOT NULL,
    kind character varying(14) NOT NULL,
    note character varying(300) NOT NULL,
    number integer NOT NULL,
    step bigint NOT NULL,
    made_at timestamp with time zone NOT NULL,
    read_at timestamp with time zone,
    mailed_at timestamp with time zone,
    by_id bigint,
    claim_id bigint NOT NULL,
    comment_id bigint,
    recipient_id bigint NOT NULL,
    source_id bigint,
    saved_filter_id bigint,
    CONSTRAINT claims_notification_number_check CHECK ((number >= 0)),
    CONSTRAINT claims_notification_step_check CHECK ((step >= 0))
);
ALTER TABLE claims_notification ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME claims_notification_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE claims_parallel (
    id bigint NOT NULL,
    meaning double precision NOT NULL,
    words double precision NOT NULL,
    one_id bigint NOT NULL,
    other_id bigint NOT NULL,
    CONSTRAINT parallel_in_order CHECK ((one_id < other_id))
);
ALTER TABLE claims_parallel ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME claims_parallel_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE claims_postlook (
    post_id bigint NOT NULL,
    state character varying(10) NOT NULL,
    words text NOT NULL,
    detail character varying(100) NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    since timestamp with time zone NOT NULL,
    CONSTRAINT post_look_keeps_changed_words_only CHECK ((((state)::text = 'changed'::text) OR (words = ''::text)))
);
CREATE TABLE claims_presence (
    id bigint NOT NULL,
    seen_at timestamp with time zone NOT NULL,
    article_id bigint NOT NULL,
    user_id bigint NOT NULL,
    "left" boolean NOT NULL,
    visit uuid NOT NULL
);
ALTER TABLE claims_presence ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME claims_presence_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE claims_proposal (
    id bigint NOT NULL,
    score double precision NOT NULL,
    reasons jsonb NOT NULL,
    mention_id bigint NOT NULL,
    speaker_id bigint NOT NULL
);
ALTER TABLE claims_proposal ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME claims_proposal_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE claims_rankingfit (
    id bigint NOT NULL,
    weights jsonb NOT NULL,
    decisions integer NOT NULL,
    held_back integer NOT NULL,
    loss_before double precision NOT NULL,
    loss_after double precision NOT NULL,
    in_use boolean NOT NULL,
    made_at timestamp with time zone NOT NULL,
    right_before integer NOT NULL,
    right_after integer NOT NULL,
    CONSTRAINT claims_rankingfit_decisions_check CHECK ((decisions >= 0)),
    CONSTRAINT claims_rankingfit_held_back_check CHECK ((held_back >= 0)),
    CONSTRAINT claims_rankingfit_right_after_check CHECK ((right_after >= 0)),
    CONSTRAINT claims_rankingfit_right_before_check CHECK ((right_before >= 0))
);
ALTER TABLE claims_rankingfit ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME claims_rankingfit_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE claims_rankingfitevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    weights jsonb NOT NULL,
    decisions integer NOT NULL,
    held_back integer NOT NULL,
    loss_before double precision NOT NULL,
    loss_after double precision NOT NULL,
    in_use boolean NOT NULL,
    made_at timestamp with time zone NOT NULL,
    right_before integer NOT NULL,
    right_after integer NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    CONSTRAINT claims_rankingfitevent_decisions_check CHECK ((decisions >= 0)),
    CONSTRAINT claims_rankingfitevent_held_back_check CHECK ((held_back >= 0)),
    CONSTRAINT claims_rankingfitevent_right_after_check CHECK ((right_after >= 0)),
    CONSTRAINT claims_rankingfitevent_right_before_check CHECK ((right_before >= 0))
);
ALTER TABLE claims_rankingfitevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME claims_rankingfitevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE claims_rating (
    id bigint NOT NULL,
    "order" smallint NOT NULL,
    code character varying(30) NOT NULL,
    name_en character varying(60) NOT NULL,
    name_de character varying(60) NOT NULL,
    definition_en character varying(300) NOT NULL,
    definition_de character varying(300) NOT NULL,
    value smallint,
    needs_evidence boolean NOT NULL,
    retired boolean NOT NULL,
    CONSTRAINT claims_rating_order_check CHECK (("order" >= 0)),
    CONSTRAINT rating_code_is_not_none CHECK ((NOT ((code)::text = 'none'::text))),
    CONSTRAINT rating_has_its_words CHECK (((NOT ((code)::text = ''::text)) AND (NOT ((name_en)::text = ''::text)) AND (NOT ((name_de)::text = ''::text))))
);
ALTER TABLE claims_rating ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME claims_rating_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE claims_ratingevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    "order" smallint NOT NULL,
    code character varying(30) NOT NULL,
    name_en character varying(60) NOT NULL,
    name_de character varying(60) NOT NULL,
    definition_en character varying(300) NOT NULL,
    definition_de character varying(300) NOT NULL,
    value smallint,
    needs_evidence boolean NOT NULL,
    retired boolean NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    CONSTRAINT claims_ratingevent_order_check CHECK (("order" >= 0))
);
ALTER TABLE claims_ratingevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME claims_ratingevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE claims_report (
    id uuid NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    query character varying(2000) NOT NULL,
    form character varying(9) NOT NULL,
    site character varying(300) NOT NULL,
    state character varying(7) NOT NULL,
    total integer,
    process integer,
    size bigint,
    asked_by_id bigint NOT NULL,
    sha256 character varying(64) NOT NULL,
    CONSTRAINT claims_report_process_check CHECK ((process >= 0)),
    CONSTRAINT claims_report_size_check CHECK ((size >= 0)),
    CONSTRAINT claims_report_total_check CHECK ((total >= 0)),
    CONSTRAINT report_done_has_a_size CHECK (((NOT ((state)::text = 'done'::text)) OR (size IS NOT NULL)))
);
CREATE TABLE claims_savedfilter (
    id bigint NOT NULL,
    name character varying(60) NOT NULL,
    query text NOT NULL,
    is_shared boolean NOT NULL,
    owner_id bigint NOT NULL,
    admits boolean DEFAULT false NOT NULL,
    CONSTRAINT saved_filter_admits_for_all CHECK (((NOT admits) OR is_shared)),
    CONSTRAINT saved_filter_has_name CHECK ((NOT ((name)::text = ''::text)))
);
ALTER TABLE claims_savedfilter ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME claims_savedfilter_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE claims_signature (
    claim_id bigint NOT NULL,
    language character varying(3) NOT NULL,
    bits bit varying(512) NOT NULL,
    changed_in bigint DEFAULT ((pg_current_xact_id())::text)::bigint NOT NULL
);
CREATE TABLE claims_snapshot (
    id bigint NOT NULL,
    state character varying(9) NOT NULL,
    problem character varying(20) NOT NULL,
    detail character varying(200) NOT NULL,
    address character varying(2000) NOT NULL,
    text text NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    asked_by_id bigint,
    source_id bigint NOT NULL,
    file_id bigint,
    CONSTRAINT snapshot_fails_for_a_reason CHECK (((((state)::text = 'failed'::text) OR ((problem)::text = ''::text)) AND (1 = (
CASE
    WHEN ((state)::text = 'failed'::text) THEN 1
    ELSE 0
END +
CASE
    WHEN ((problem)::text = ''::text) THEN 1
    ELSE 0
END)))),
    CONSTRAINT snapshot_is_stored_whole_or_not_at_all CHECK ((((file_id IS NOT NULL) AND ((state)::text = 'done'::text)) OR ((NOT ((state)::text = 'done'::text)) AND (file_id IS NULL) AND (text = ''::text))))
);
ALTER TABLE claims_snapshot ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME claims_snapshot_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE claims_source (
    id bigint NOT NULL,
    kind character varying(8) NOT NULL,
    title character varying(500) NOT NULL,
    publisher character varying(200) NOT NULL,
    author character varying(300) NOT NULL,
    address character varying(2000) NOT NULL,
    archive_address character varying(2000) NOT NULL,
    published_on date,
    accessed_on date,
    created_at timestamp with time zone NOT NULL,
    article_id bigint,
    post_id bigint,
    added_by_id bigint,
    address_digest character varying(64) NOT NULL,
    file_name character varying(200) NOT NULL,
    version integer NOT NULL,
    file_id bigint,
    CONSTRAINT claims_source_version_check CHECK ((version >= 0)),
    CONSTRAINT source_address_is_digested CHECK (((((address)::text = ''::text) AND ((address_digest)::text = ''::text)) OR ((NOT ((address)::text = ''::text)) AND (NOT ((address_digest)::text = ''::text))))),
    CONSTRAINT source_leads_somewhere CHECK (((NOT (((address)::text = ''::text) AND ((kind)::text = 'page'::text))) AND (NOT (((kind)::text = 'post'::text) AND (post_id IS NULL))) AND (NOT ((article_id IS NULL) AND ((kind)::text = 'article'::text))) AND (NOT ((file_id IS NULL) AND ((kind)::text = 'document'::text)))))
);
ALTER TABLE claims_source ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME claims_source_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE claims_sourceevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    kind character varying(8) NOT NULL,
    title character varying(500) NOT NULL,
    publisher character varying(200) NOT NULL,
    author character varying(300) NOT NULL,
    address character varying(2000) NOT NULL,
    archive_address character varying(2000) NOT NULL,
    published_on date,
    accessed_on date,
    created_at timestamp with time zone NOT NULL,
    article_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    post_id bigint,
    added_by_id bigint,
    address_digest character varying(64) NOT NULL,
    file_name character varying(200) NOT NULL,
    version integer NOT NULL,
    file_id bigint,
    CONSTRAINT claims_sourceevent_version_check CHECK ((version >= 0))
);
ALTER TABLE claims_sourceevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME claims_sourceevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE claims_start (
    user_id bigint NOT NULL,
    saved_filter_id bigint NOT NULL
);
CREATE TABLE claims_storedfile (
    id bigint NOT NULL,
    sha256 character varying(64) NOT NULL,
    media_type character varying(100) NOT NULL,
    size bigint NOT NULL,
    stored_at timestamp with time zone NOT NULL,
    CONSTRAINT claims_storedfile_size_check CHECK ((size >= 0)),
    CONSTRAINT stored_file_has_a_hash CHECK (((sha256)::text ~ '^[0-9a-f]{64}$'::text))
);
ALTER TABLE claims_storedfile ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME claims_storedfile_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE claims_verdict (
    id bigint NOT NULL,
    number smallint NOT NULL,
    reasons text NOT NULL,
    correction character varying(1000) NOT NULL,
    state character varying(9) NOT NULL,
    sent_back_because character varying(1000) NOT NULL,
    writers bigint[] NOT NULL,
    drafted_at timestamp with time zone NOT NULL,
    submitted_at timestamp with time zone,
    approved_at timestamp with time zone,
    published_at timestamp with time zone,
    quote text NOT NULL,
    speaker_name character varying(300) NOT NULL,
    sources jsonb NOT NULL,
    version integer NOT NULL,
    approved_by_id bigint,
    carried_from_id bigint,
    claim_id bigint NOT NULL,
    drafted_by_id bigint NOT NULL,
    published_by_id bigint,
    rating_id bigint NOT NULL,
    submitted_by_id bigint,
    wording character varying(200) DEFAULT ''::character varying NOT NULL,
    differs_because character varying(1000) DEFAULT ''::character varying NOT NULL,
    differs_from bigint[] DEFAULT '{}'::bigint[] NOT NULL,
    withdrawn_at timestamp with time zone,
    withdrawn_because character varying(1000) DEFAULT ''::character varying NOT NULL,
    withdrawn_by_id bigint,
    CONSTRAINT claims_verdict_number_check CHECK ((number >= 0)),
    CONSTRAINT claims_verdict_version_check CHECK ((version >= 0)),
    CONSTRAINT verdict_approved_by_somebody CHECK ((((approved_at IS NULL) AND (approved_by_id IS NULL) AND (state IN ('draft', 'submitted'))) OR ((state IN ('approved', 'published', 'corrected', 'withdrawn')) AND (approved_at IS NOT NULL) AND (approved_by_id IS NOT NULL)))),
    CONSTRAINT verdict_correction_says_why CHECK (((((correction)::text = ''::text) AND (number = 1)) OR (((correction)::text ~ '\S'::text) AND (number > 1)))),
    CONSTRAINT verdict_drafter_is_a_writer CHECK ((writers @> ARRAY[drafted_by_id])),
    CONSTRAINT verdict_has_reasons CHECK ((reasons ~ '\S'::text)),
    CONSTRAINT verdict_not_approved_by_a_writer CHECK (((approved_by_id IS NULL) OR (NOT (writers @> ARRAY[approved_by_id])))),
    CONSTRAINT verdict_published_by_somebody CHECK ((((state IN ('draft', 'submitted', 'approved')) AND (published_at IS NULL) AND (published_by_id IS NULL) AND (quote = ''::text)) OR ((state IN ('published', 'corrected', 'withdrawn')) AND (published_at IS NOT NULL) AND (published_by_id IS NOT NULL) AND (NOT (quote = ''::text))))),
    CONSTRAINT verdict_reasons_can_be_read CHECK ((length(reasons) <= 20000)),
    CONSTRAINT verdict_submitted_by_somebody CHECK (((((state)::text = 'draft'::text) AND (submitted_at IS NULL) AND (submitted_by_id IS NULL)) OR ((NOT ((state)::text = 'draft'::text)) AND (submitted_at IS NOT NULL) AND (submitted_by_id IS NOT NULL)))),
    CONSTRAINT verdict_that_differs_says_why CHECK (((differs_from = '{}'::bigint[]) OR ((differs_because)::text ~ '\S'::text))),
    CONSTRAINT verdict_withdrawn_by_somebody CHECK ((((NOT ((state)::text = 'withdrawn'::text)) AND (withdrawn_at IS NULL) AND ((withdrawn_because)::text = ''::text) AND (withdrawn_by_id IS NULL)) OR (((state)::text = 'withdrawn'::text) AND (withdrawn_at IS NOT NULL) AND ((withdrawn_because)::text ~ '\S'::text) AND (withdrawn_by_id IS NOT NULL))))
);
ALTER TABLE claims_verdict ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME claims_verdict_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE claims_verdictevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    number smallint NOT NULL,
    reasons text NOT NULL,
    correction character varying(1000) NOT NULL,
    state character varying(9) NOT NULL,
    sent_back_because character varying(1000) NOT NULL,
    writers bigint[] NOT NULL,
    drafted_at timestamp with time zone NOT NULL,
    submitted_at timestamp with time zone,
    approved_at timestamp with time zone,
    published_at timestamp with time zone,
    quote text NOT NULL,
    speaker_name character varying(300) NOT NULL,
    sources jsonb NOT NULL,
    version integer NOT NULL,
    approved_by_id bigint,
    carried_from_id bigint,
    claim_id bigint NOT NULL,
    drafted_by_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    published_by_id bigint,
    rating_id bigint NOT NULL,
    submitted_by_id bigint,
    wording character varying(200) DEFAULT ''::character varying NOT NULL,
    differs_because character varying(1000) DEFAULT ''::character varying NOT NULL,
    differs_from bigint[] DEFAULT '{}'::bigint[] NOT NULL,
    withdrawn_at timestamp with time zone,
    withdrawn_because character varying(1000) DEFAULT ''::character varying NOT NULL,
    withdrawn_by_id bigint,
    CONSTRAINT claims_verdictevent_number_check CHECK ((number >= 0)),
    CONSTRAINT claims_verdictevent_version_check CHECK ((version >= 0))
);
ALTER TABLE claims_verdictevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME claims_verdictevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE claims_watchhit (
    id bigint NOT NULL,
    claim_id bigint NOT NULL,
    watch_id bigint NOT NULL
);
ALTER TABLE claims_watchhit ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME claims_watchhit_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE claims_worthinessfit (
    id bigint NOT NULL,
    weights jsonb NOT NULL,
    decisions integer NOT NULL,
    held_back integer NOT NULL,
    loss_before double precision NOT NULL,
    loss_after double precision NOT NULL,
    in_use boolean NOT NULL,
    made_at timestamp with time zone NOT NULL,
    CONSTRAINT claims_worthinessfit_decisions_check CHECK ((decisions >= 0)),
    CONSTRAINT claims_worthinessfit_held_back_check CHECK ((held_back >= 0))
);
ALTER TABLE claims_worthinessfit ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME claims_worthinessfit_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE claims_worthinessfitevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    weights jsonb NOT NULL,
    decisions integer NOT NULL,
    held_back integer NOT NULL,
    loss_before double precision NOT NULL,
    loss_after double precision NOT NULL,
    in_use boolean NOT NULL,
    made_at timestamp with time zone NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    CONSTRAINT claims_worthinessfitevent_decisions_check CHECK ((decisions >= 0)),
    CONSTRAINT claims_worthinessfitevent_held_back_check CHECK ((held_back >= 0))
);
ALTER TABLE claims_worthinessfitevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME claims_worthinessfitevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE django_admin_log (
    id integer NOT NULL,
    action_time timestamp with time zone NOT NULL,
    object_id text,
    object_repr character varying(200) NOT NULL,
    action_flag smallint NOT NULL,
    change_message text NOT NULL,
    content_type_id integer,
    user_id bigint NOT NULL,
    CONSTRAINT django_admin_log_action_flag_check CHECK ((action_flag >= 0))
);
ALTER TABLE django_admin_log ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME django_admin_log_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE django_content_type (
    id integer NOT NULL,
    app_label character varying(100) NOT NULL,
    model character varying(100) NOT NULL
);
ALTER TABLE django_content_type ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME django_content_type_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE django_migrations (
    id bigint NOT NULL,
    app character varying(255) NOT NULL,
    name character varying(255) NOT NULL,
    applied timestamp with time zone NOT NULL
);
ALTER TABLE django_migrations ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME django_migrations_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE django_session (
    session_key character varying(40) NOT NULL,
    session_data text NOT NULL,
    expire_date timestamp with time zone NOT NULL
);
CREATE TABLE mfa_authenticator (
    id bigint NOT NULL,
    type character varying(20) NOT NULL,
    data jsonb NOT NULL,
    user_id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    last_used_at timestamp with time zone
);
ALTER TABLE mfa_authenticator ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME mfa_authenticator_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE newsroom_chainlink (
    id bigint NOT NULL,
    made_at timestamp with time zone NOT NULL,
    stretches jsonb NOT NULL,
    sha256 character varying(64) NOT NULL
);
ALTER TABLE newsroom_chainlink ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME newsroom_chainlink_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE newsroom_deed (
    id bigint NOT NULL,
    verb character varying(30) NOT NULL,
    detail character varying(300) NOT NULL,
    at timestamp with time zone NOT NULL,
    about_id bigint,
    by_id bigint
);
ALTER TABLE newsroom_deed ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME newsroom_deed_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE newsroom_erasedevent (
    id bigint NOT NULL,
    "table" character varying(63) NOT NULL,
    key bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    sha256 character varying(64) NOT NULL,
    erased_at timestamp with time zone NOT NULL,
    erasure_id bigint NOT NULL
);
ALTER TABLE newsroom_erasedevent ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME newsroom_erasedevent_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE newsroom_erasure (
    id bigint NOT NULL,
    articles bigint[] NOT NULL,
    reason character varying(500) NOT NULL,
    counts jsonb NOT NULL,
    restated jsonb NOT NULL,
    at timestamp with time zone NOT NULL,
    by_id bigint NOT NULL,
    CONSTRAINT erasure_has_a_reason CHECK ((NOT ((reason)::text = ''::text)))
);
ALTER TABLE newsroom_erasure ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME newsroom_erasure_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE newsroom_invitation (
    id bigint NOT NULL,
    token_sha256 character varying(64) NOT NULL,
    name character varying(150) NOT NULL,
    email character varying(254) NOT NULL,
    role character varying(20) NOT NULL,
    made_at timestamp with time zone NOT NULL,
    withdrawn_at timestamp with time zone,
    used_at timestamp with time zone,
    made_by_id bigint NOT NULL,
    used_by_id bigint,
    CONSTRAINT invitation_used_by_somebody CHECK ((((used_at IS NULL) AND (used_by_id IS NULL)) OR ((used_at IS NOT NULL) AND (used_by_id IS NOT NULL))))
);
ALTER TABLE newsroom_invitation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME newsroom_invitation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE newsroom_user (
    id bigint NOT NULL,
    password character varying(128) NOT NULL,
    last_login timestamp with time zone,
    is_superuser boolean NOT NULL,
    username character varying(150) NOT NULL,
    first_name character varying(150) NOT NULL,
    last_name character varying(150) NOT NULL,
    email character varying(254) NOT NULL,
    is_staff boolean NOT NULL,
    is_active boolean NOT NULL,
    date_joined timestamp with time zone NOT NULL,
    closed_at timestamp with time zone,
    language character varying(5) NOT NULL,
    session_key_seed character varying(32) NOT NULL,
    is_system boolean NOT NULL,
    mails character varying(7) DEFAULT 'daily'::character varying NOT NULL,
    CONSTRAINT closed_account_is_locked CHECK (((closed_at IS NULL) OR (NOT is_active))),
    CONSTRAINT system_has_no_log_in CHECK (((NOT is_system) OR (NOT is_active)))
);
CREATE TABLE newsroom_user_groups (
    id bigint NOT NULL,
    user_id bigint NOT NULL,
    group_id integer NOT NULL
);
ALTER TABLE newsroom_user_groups ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME newsroom_user_groups_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
ALTER TABLE newsroom_user ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME newsroom_user_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE newsroom_user_user_permissions (
    id bigint NOT NULL,
    user_id bigint NOT NULL,
    permission_id integer NOT NULL
);
ALTER TABLE newsroom_user_user_permissions ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME newsroom_user_user_permissions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE newsroom_userevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    is_active boolean NOT NULL,
    is_staff boolean NOT NULL,
    is_superuser boolean NOT NULL,
    closed_at timestamp with time zone,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    is_system boolean NOT NULL
);
ALTER TABLE newsroom_userevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME newsroom_userevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE pghistory_context (
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    metadata jsonb NOT NULL
);
CREATE TABLE procrastinate_events (
    id bigint NOT NULL,
    job_id bigint NOT NULL,
    type procrastinate_job_event_type,
    at timestamp with time zone DEFAULT now()
);
CREATE SEQUENCE procrastinate_events_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE procrastinate_events_id_seq OWNED BY procrastinate_events.id;
CREATE SEQUENCE procrastinate_jobs_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE procrastinate_jobs_id_seq OWNED BY procrastinate_jobs.id;
CREATE TABLE procrastinate_periodic_defers (
    id bigint NOT NULL,
    task_name character varying(128) NOT NULL,
    defer_timestamp bigint,
    job_id bigint,
    periodic_id character varying(128) DEFAULT ''::character varying NOT NULL
);
CREATE SEQUENCE procrastinate_periodic_defers_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE procrastinate_periodic_defers_id_seq OWNED BY procrastinate_periodic_defers.id;
CREATE TABLE procrastinate_workers (
    id bigint NOT NULL,
    last_heartbeat timestamp with time zone DEFAULT now() NOT NULL
);
ALTER TABLE procrastinate_workers ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME procrastinate_workers_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE published_checks_checkdismissal (
    id bigint NOT NULL,
    dismissed_at timestamp with time zone NOT NULL,
    claim_id bigint NOT NULL,
    dismissed_by_id bigint NOT NULL,
    check_record_id bigint NOT NULL
);
ALTER TABLE published_checks_checkdismissal ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME published_checks_checkdismissal_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE published_checks_checkdismissalevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    dismissed_at timestamp with time zone NOT NULL,
    claim_id bigint NOT NULL,
    dismissed_by_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    check_record_id bigint NOT NULL
);
ALTER TABLE published_checks_checkdismissalevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME published_checks_checkdismissalevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE published_checks_publishedcheck (
    id bigint NOT NULL,
    claim text NOT NULL,
    address character varying(2000) NOT NULL,
    digest character varying(64) NOT NULL,
    rating character varying(500) NOT NULL,
    truth double precision,
    publisher character varying(300) NOT NULL,
    claimant character varying(300) NOT NULL,
    claimed_on character varying(10) NOT NULL,
    reviewed_on character varying(10) NOT NULL,
    title character varying(500) NOT NULL,
    language character varying(3) NOT NULL,
    vector bytea,
    bits bit varying(512),
    taken_from character varying(2000) NOT NULL,
    taken_at timestamp with time zone NOT NULL,
    CONSTRAINT check_has_a_claim CHECK ((NOT (claim = ''::text))),
    CONSTRAINT check_has_a_rating CHECK ((NOT ((rating)::text = ''::text))),
    CONSTRAINT check_truth_is_a_share CHECK (((truth IS NULL) OR ((truth >= (0.0)::double precision) AND (truth <= (1.0)::double precision)))),
    CONSTRAINT check_vector_with_its_bits CHECK ((((bits IS NULL) AND (vector IS NULL)) OR ((bits IS NOT NULL) AND (vector IS NOT NULL))))
);
ALTER TABLE published_checks_publishedcheck ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME published_checks_publishedcheck_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE socialaccount_socialaccount (
    id integer NOT NULL,
    provider character varying(200) NOT NULL,
    uid character varying(191) NOT NULL,
    last_login timestamp with time zone NOT NULL,
    date_joined timestamp with time zone NOT NULL,
    extra_data jsonb NOT NULL,
    user_id bigint NOT NULL
);
ALTER TABLE socialaccount_socialaccount ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME socialaccount_socialaccount_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE socialaccount_socialapp (
    id integer NOT NULL,
    provider character varying(30) NOT NULL,
    name character varying(40) NOT NULL,
    client_id character varying(191) NOT NULL,
    secret character varying(191) NOT NULL,
    key character varying(191) NOT NULL,
    provider_id character varying(200) NOT NULL,
    settings jsonb NOT NULL
);
ALTER TABLE socialaccount_socialapp ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME socialaccount_socialapp_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE socialaccount_socialtoken (
    id integer NOT NULL,
    token text NOT NULL,
    token_secret text NOT NULL,
    expires_at timestamp with time zone,
    account_id integer NOT NULL,
    app_id integer
);
ALTER TABLE socialaccount_socialtoken ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME socialaccount_socialtoken_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE speakers_account (
    id bigint NOT NULL,
    platform character varying(30) NOT NULL,
    handle character varying(200) NOT NULL,
    speaker_id bigint NOT NULL,
    end_on date,
    start_on date,
    CONSTRAINT account_handle_without_at CHECK ((NOT ((handle)::text ~~ '@%'::text))),
    CONSTRAINT account_starts_before_it_ends CHECK (((start_on IS NULL) OR (end_on IS NULL) OR (end_on >= start_on)))
);
ALTER TABLE speakers_account ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME speakers_account_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE speakers_accountevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    platform character varying(30) NOT NULL,
    handle character varying(200) NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    speaker_id bigint NOT NULL,
    end_on date,
    start_on date
);
ALTER TABLE speakers_accountevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME speakers_accountevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE speakers_likeness (
    id bigint NOT NULL,
    reasons jsonb NOT NULL,
    told_apart_at timestamp with time zone,
    one_id bigint NOT NULL,
    other_id bigint NOT NULL,
    told_apart_by_id bigint,
    CONSTRAINT likeness_in_order CHECK ((one_id < other_id)),
    CONSTRAINT likeness_told_apart_by_somebody CHECK ((((told_apart_at IS NULL) AND (told_apart_by_id IS NULL)) OR ((told_apart_at IS NOT NULL) AND (told_apart_by_id IS NOT NULL))))
);
ALTER TABLE speakers_likeness ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME speakers_likeness_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE speakers_merge (
    id bigint NOT NULL,
    moved jsonb NOT NULL,
    filled jsonb NOT NULL,
    merged_at timestamp with time zone NOT NULL,
    undone_at timestamp with time zone,
    into_id bigint NOT NULL,
    merged_id bigint NOT NULL,
    merged_by_id bigint,
    undone_by_id bigint,
    CONSTRAINT merge_not_into_itself CHECK ((NOT (merged_id = into_id)))
);
ALTER TABLE speakers_merge ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME speakers_merge_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE speakers_name (
    id bigint NOT NULL,
    name character varying(300) NOT NULL,
    folded character varying(300) NOT NULL COLLATE pg_catalog."C",
    kind character varying(15) NOT NULL,
    language character varying(3) NOT NULL,
    speaker_id bigint NOT NULL,
    skeleton character varying(300) NOT NULL,
    CONSTRAINT name_not_empty CHECK ((NOT ((name)::text = ''::text)))
);
ALTER TABLE speakers_name ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME speakers_name_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE speakers_nameevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    name character varying(300) NOT NULL,
    folded character varying(300) NOT NULL COLLATE pg_catalog."C",
    kind character varying(15) NOT NULL,
    language character varying(3) NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    speaker_id bigint NOT NULL,
    skeleton character varying(300) NOT NULL
);
ALTER TABLE speakers_nameevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME speakers_nameevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE speakers_position (
    id bigint NOT NULL,
    title character varying(300) NOT NULL,
    organisation character varying(300) NOT NULL,
    start_on date,
    end_on date,
    known_from character varying(500) NOT NULL,
    speaker_id bigint NOT NULL,
    folded character varying(600) NOT NULL,
    end_precision character varying(5) NOT NULL,
    end_unknown boolean NOT NULL,
    start_precision character varying(5) NOT NULL,
    CONSTRAINT position_end_is_known_or_unknown CHECK (((NOT end_unknown) OR (end_on IS NULL))),
    CONSTRAINT position_starts_before_it_ends CHECK (((start_on IS NULL) OR (end_on IS NULL) OR (end_on >= start_on)))
);
ALTER TABLE speakers_position ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME speakers_position_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE speakers_positionevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    title character varying(300) NOT NULL,
    organisation character varying(300) NOT NULL,
    start_on date,
    end_on date,
    known_from character varying(500) NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    speaker_id bigint NOT NULL,
    folded character varying(600) NOT NULL,
    end_precision character varying(5) NOT NULL,
    end_unknown boolean NOT NULL,
    start_precision character varying(5) NOT NULL
);
ALTER TABLE speakers_positionevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME speakers_positionevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE speakers_speaker (
    id bigint NOT NULL,
    name character varying(300) NOT NULL,
    kind character varying(12) NOT NULL,
    state character varying(11) NOT NULL,
    description character varying(300) NOT NULL,
    pronoun character varying(30) NOT NULL,
    wikidata_id character varying(20) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    merged_into_id bigint,
    CONSTRAINT speaker_has_a_name CHECK ((NOT ((name)::text = ''::text))),
    CONSTRAINT speaker_not_merged_into_itself CHECK ((NOT ((merged_into_id = id) AND (merged_into_id IS NOT NULL)))),
    CONSTRAINT speaker_wikidata_id_form CHECK (((wikidata_id)::text ~ '^(Q[1-9][0-9]*)?$'::text))
);
ALTER TABLE speakers_speaker ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME speakers_speaker_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE speakers_speakerevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    name character varying(300) NOT NULL,
    kind character varying(12) NOT NULL,
    state character varying(11) NOT NULL,
    description character varying(300) NOT NULL,
    pronoun character varying(30) NOT NULL,
    wikidata_id character varying(20) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    merged_into_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);
ALTER TABLE speakers_speakerevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME speakers_speakerevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE streams_feed (
    id bigint NOT NULL,
    address character varying(800) NOT NULL,
    title character varying(300) NOT NULL,
    site character varying(2000) NOT NULL,
    folder character varying(300) NOT NULL,
    outlet character varying(200) NOT NULL,
    kind character varying(11) NOT NULL,
    minutes integer,
    etag text NOT NULL,
    last_modified text NOT NULL,
    health character varying(7) NOT NULL,
    failures integer NOT NULL,
    next_at timestamp with time zone,
    polled_at timestamp with time zone,
    succeeded_at timestamp with time zone,
    moved_to character varying(2000) NOT NULL,
    problem text NOT NULL,
    paused_at timestamp with time zone,
    added_at timestamp with time zone NOT NULL,
    added_by_id bigint,
    paused_by_id bigint,
    wishes jsonb DEFAULT '{}'::jsonb NOT NULL,
    CONSTRAINT feed_paused_since CHECK (((paused_at IS NOT NULL) OR (paused_by_id IS NULL))),
    CONSTRAINT streams_feed_failures_check CHECK ((failures >= 0)),
    CONSTRAINT streams_feed_minutes_check CHECK ((minutes >= 0))
);
ALTER TABLE streams_feed ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME streams_feed_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE streams_intakefile (
    id bigint NOT NULL,
    sha256 character varying(64),
    name character varying(500) NOT NULL,
    path text NOT NULL,
    size bigint NOT NULL,
    state character varying(7) NOT NULL,
    facts jsonb NOT NULL,
    "position" integer NOT NULL,
    read_bytes bigint NOT NULL,
    counts jsonb NOT NULL,
    seconds double precision NOT NULL,
    problem text NOT NULL,
    batch uuid NOT NULL,
    added_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    added_by_id bigint,
    place jsonb,
    CONSTRAINT streams_intakefile_position_check CHECK (("position" >= 0))
);
ALTER TABLE streams_intakefile ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME streams_intakefile_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE streams_intakeline (
    id bigint NOT NULL,
    number integer NOT NULL,
    item character varying(300) NOT NULL,
    fate character varying(9) NOT NULL,
    code character varying(40) NOT NULL,
    problem text NOT NULL,
    title character varying(500) NOT NULL,
    address character varying(2000) NOT NULL,
    article_id bigint,
    file_id bigint NOT NULL,
    question_id bigint,
    CONSTRAINT streams_intakeline_number_check CHECK ((number >= 0))
);
ALTER TABLE streams_intakeline ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME streams_intakeline_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE streams_seenentry (
    id bigint NOT NULL,
    key character varying(64) NOT NULL,
    address character varying(2000) NOT NULL,
    title character varying(500) NOT NULL,
    published character varying(40) NOT NULL,
    problem text NOT NULL,
    seen_at timestamp with time zone NOT NULL,
    article_id bigint,
    feed_id bigint NOT NULL,
    item_id bigint
);
ALTER TABLE streams_seenentry ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME streams_seenentry_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE usersessions_usersession (
    id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    ip inet NOT NULL,
    last_seen_at timestamp with time zone NOT NULL,
    session_key character varying(40) NOT NULL,
    user_agent character varying(200) NOT NULL,
    data jsonb NOT NULL,
    user_id bigint NOT NULL
);
ALTER TABLE usersessions_usersession ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME usersessions_usersession_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
ALTER TABLE ONLY procrastinate_events ALTER COLUMN id SET DEFAULT nextval('procrastinate_events_id_seq'::regclass);
ALTER TABLE ONLY procrastinate_jobs ALTER COLUMN id SET DEFAULT nextval('procrastinate_jobs_id_seq'::regclass);
ALTER TABLE ONLY procrastinate_periodic_defers ALTER COLUMN id SET DEFAULT nextval('procrastinate_periodic_defers_id_seq'::regclass);
INSERT INTO auth_group (id, name) VALUES (1, 'reader');
INSERT INTO auth_group (id, name) VALUES (2, 'editor');
INSERT INTO auth_group (id, name) VALUES (3, 'chief');
INSERT INTO auth_group (id, name) VALUES (4, 'administrator');
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (1, 1, 36);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (2, 1, 137);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (3, 1, 173);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (4, 1, 85);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (5, 1, 149);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (6, 2, 33);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (7, 2, 34);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (8, 2, 36);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (9, 2, 134);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (10, 2, 135);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (11, 2, 137);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (12, 2, 170);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (13, 2, 171);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (14, 2, 173);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (15, 2, 335);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (16, 2, 336);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (17, 2, 146);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (18, 2, 147);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (19, 2, 82);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (20, 2, 85);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (21, 2, 149);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (22, 2, 338);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (23, 2, 346);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (24, 3, 257);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (25, 3, 134);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (26, 3, 135);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (27, 3, 137);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (28, 3, 146);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (29, 3, 147);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (30, 3, 149);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (31, 3, 33);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (32, 3, 34);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (33, 3, 35);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (34, 3, 36);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (35, 3, 37);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (36, 3, 170);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (37, 3, 171);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (38, 3, 172);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (39, 3, 173);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (40, 3, 174);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (41, 3, 175);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (42, 3, 335);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (43, 3, 336);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (44, 3, 337);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (45, 3, 82);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (46, 3, 338);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (47, 3, 85);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (48, 3, 343);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (49, 3, 346);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (50, 4, 257);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (51, 4, 134);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (52, 4, 135);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (53, 4, 137);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (54, 4, 146);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (55, 4, 147);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (56, 4, 149);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (57, 4, 21);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (58, 4, 22);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (59, 4, 24);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (60, 4, 154);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (61, 4, 155);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (62, 4, 157);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (63, 4, 30);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (64, 4, 32);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (65, 4, 33);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (66, 4, 34);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (67, 4, 35);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (68, 4, 36);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (69, 4, 37);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (70, 4, 170);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (71, 4, 171);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (72, 4, 172);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (73, 4, 173);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (74, 4, 174);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (75, 4, 175);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (76, 4, 45);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (77, 4, 53);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (78, 4, 54);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (79, 4, 55);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (80, 4, 57);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (81, 4, 200);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (82, 4, 201);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (83, 4, 330);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (84, 4, 203);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (85, 4, 335);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (86, 4, 336);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (87, 4, 337);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (88, 4, 82);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (89, 4, 338);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (90, 4, 83);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (91, 4, 85);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (92, 4, 84);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (93, 4, 343);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (94, 4, 346);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (95, 4, 90);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (96, 4, 91);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (97, 4, 93);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (98, 4, 92);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (99, 4, 98);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (100, 4, 99);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (101, 4, 100);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (102, 4, 101);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (103, 4, 106);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (104, 4, 107);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (105, 4, 108);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (106, 4, 109);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (107, 4, 240);
INSERT INTO auth_group_permissions (id, group_id, permission_id) VALUES (108, 4, 117);
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (1, 'Can add erasure', 1, 'add_erasure');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (2, 'Can change erasure', 1, 'change_erasure');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (3, 'Can delete erasure', 1, 'delete_erasure');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (4, 'Can view erasure', 1, 'view_erasure');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (5, 'Can add erased event', 2, 'add_erasedevent');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (6, 'Can change erased event', 2, 'change_erasedevent');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (7, 'Can delete erased event', 2, 'delete_erasedevent');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (8, 'Can view erased event', 2, 'view_erasedevent');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (9, 'Can add chain link', 3, 'add_chainlink');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (10, 'Can change chain link', 3, 'change_chainlink');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (11, 'Can delete chain link', 3, 'delete_chainlink');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (12, 'Can view chain link', 3, 'view_chainlink');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (13, 'Can add deed', 4, 'add_deed');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (14, 'Can change deed', 4, 'change_deed');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (15, 'Can delete deed', 4, 'delete_deed');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (16, 'Can view deed', 4, 'view_deed');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (17, 'Can add invitation', 5, 'add_invitation');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (18, 'Can change invitation', 5, 'change_invitation');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (19, 'Can delete invitation', 5, 'delete_invitation');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (20, 'Can view invitation', 5, 'view_invitation');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (21, 'Can add user', 6, 'add_user');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (22, 'Can change user', 6, 'change_user');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (23, 'Can delete user', 6, 'delete_user');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (24, 'Can view user', 6, 'view_user');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (25, 'Can add user event', 7, 'add_userevent');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (26, 'Can change user event', 7, 'change_userevent');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (27, 'Can delete user event', 7, 'delete_userevent');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (28, 'Can view user event', 7, 'view_userevent');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (29, 'Can add topic', 8, 'add_topic');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (30, 'Can change topic', 8, 'change_topic');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (31, 'Can delete topic', 8, 'delete_topic');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (32, 'Can view topic', 8, 'view_topic');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (33, 'Can add article', 9, 'add_article');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (34, 'Can change article', 9, 'change_article');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (35, 'Can delete article', 9, 'delete_article');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (36, 'Can view article', 9, 'view_article');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (37, 'Can lift an embargo', 9, 'lift_embargo');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (38, 'Can add article event', 10, 'add_articleevent');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (39, 'Can change article event', 10, 'change_articleevent');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (40, 'Can delete article event', 10, 'delete_articleevent');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (41, 'Can view article event', 10, 'view_articleevent');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (42, 'Can add extraction run', 11, 'add_extractionrun');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (43, 'Can change extraction run', 11, 'change_extractionrun');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (44, 'Can delete extraction run', 11, 'delete_extractionrun');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (45, 'Can view extraction run', 11, 'view_extractionrun');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (46, 'Can add incoming item', 12, 'add_incomingitem');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (47, 'Can change incoming item', 12, 'change_incomingitem');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (48, 'Can delete incoming item', 12, 'delete_incomingitem');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (49, 'Can view incoming item', 12, 'view_incomingitem');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (50, 'Can add withdrawal of an item', 13, 'add_itemwithdrawal');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (51, 'Can change withdrawal of an item', 13, 'change_itemwithdrawal');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (52, 'Can delete withdrawal of an item', 13, 'delete_itemwithdrawal');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (53, 'Can view withdrawal of an item', 13, 'view_itemwithdrawal');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (54, 'Can add outlet', 14, 'add_outlet');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (55, 'Can change outlet', 14, 'change_outlet');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (56, 'Can delete outlet', 14, 'delete_outlet');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (57, 'Can view outlet', 14, 'view_outlet');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (58, 'Can add merge of outlets', 15, 'add_outletmerge');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (59, 'Can change merge of outlets', 15, 'change_outletmerge');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (60, 'Can delete merge of outlets', 15, 'delete_outletmerge');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (61, 'Can view merge of outlets', 15, 'view_outletmerge');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (62, 'Can add post', 16, 'add_post');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (63, 'Can change post', 16, 'change_post');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (64, 'Can delete post', 16, 'delete_post');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (65, 'Can view post', 16, 'view_post');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (66, 'Can add passage', 17, 'add_passage');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (67, 'Can change passage', 17, 'change_passage');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (68, 'Can delete passage', 17, 'delete_passage');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (69, 'Can view passage', 17, 'view_passage');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (70, 'Can add site', 18, 'add_site');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (71, 'Can change site', 18, 'change_site');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (72, 'Can delete site', 18, 'delete_site');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (73, 'Can view site', 18, 'view_site');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (74, 'Can add subject of an agency', 19, 'add_subject');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (75, 'Can change subject of an agency', 19, 'change_subject');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (76, 'Can delete subject of an agency', 19, 'delete_subject');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (77, 'Can view subject of an agency', 19, 'view_subject');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (78, 'Can add similarity', 20, 'add_likeness');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (79, 'Can change similarity', 20, 'change_likeness');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (80, 'Can delete similarity', 20, 'delete_likeness');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (81, 'Can view similarity', 20, 'view_likeness');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (82, 'Can add speaker', 21, 'add_speaker');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (83, 'Can change speaker', 21, 'change_speaker');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (84, 'Can delete speaker', 21, 'delete_speaker');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (85, 'Can view speaker', 21, 'view_speaker');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (86, 'Can add speaker event', 22, 'add_speakerevent');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (87, 'Can change speaker event', 22, 'change_speakerevent');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (88, 'Can delete speaker event', 22, 'delete_speakerevent');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (89, 'Can view speaker event', 22, 'view_speakerevent');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (90, 'Can add name', 23, 'add_name');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (91, 'Can change name', 23, 'change_name');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (92, 'Can delete name', 23, 'delete_name');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (93, 'Can view name', 23, 'view_name');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (94, 'Can add name event', 24, 'add_nameevent');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (95, 'Can change name event', 24, 'change_nameevent');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (96, 'Can delete name event', 24, 'delete_nameevent');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (97, 'Can view name event', 24, 'view_nameevent');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (98, 'Can add position', 25, 'add_position');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (99, 'Can change position', 25, 'change_position');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (100, 'Can delete position', 25, 'delete_position');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (101, 'Can view position', 25, 'view_position');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (102, 'Can add position event', 26, 'add_positionevent');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (103, 'Can change position event', 26, 'change_positionevent');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (104, 'Can delete position event', 26, 'delete_positionevent');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (105, 'Can view position event', 26, 'view_positionevent');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (106, 'Can add account', 27, 'add_account');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (107, 'Can change account', 27, 'change_account');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (108, 'Can delete account', 27, 'delete_account');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (109, 'Can view account', 27, 'view_account');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (110, 'Can add account event', 28, 'add_accountevent');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (111, 'Can change account event', 28, 'change_accountevent');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (112, 'Can delete account event', 28, 'delete_accountevent');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (113, 'Can view account event', 28, 'view_accountevent');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (114, 'Can add merge', 29, 'add_merge');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (115, 'Can change merge', 29, 'change_merge');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (116, 'Can delete merge', 29, 'delete_merge');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (117, 'Can view merge', 29, 'view_merge');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (118, 'Can add notification', 30, 'add_notification');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (119, 'Can change notification', 30, 'change_notification');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (120, 'Can delete notification', 30, 'delete_notification');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (121, 'Can view notification', 30, 'view_notification');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (122, 'Can add comment', 31, 'add_comment');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (123, 'Can change comment', 31, 'change_comment');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (124, 'Can delete comment', 31, 'delete_comment');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (125, 'Can view comment', 31, 'view_comment');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (126, 'Can add comment event', 32, 'add_commentevent');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (127, 'Can change comment event', 32, 'change_commentevent');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (128, 'Can delete comment event', 32, 'delete_commentevent');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (129, 'Can view comment event', 32, 'view_commentevent');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (130, 'Can add stored file', 33, 'add_storedfile');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (131, 'Can change stored file', 33, 'change_storedfile');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (132, 'Can delete stored file', 33, 'delete_storedfile');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (133, 'Can view stored file', 33, 'view_storedfile');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (134, 'Can add source', 34, 'add_source');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (135, 'Can change source', 34, 'change_source');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (136, 'Can delete source', 34, 'delete_source');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (137, 'Can view source', 34, 'view_source');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (138, 'Can add source event', 35, 'add_sourceevent');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (139, 'Can change source event', 35, 'change_sourceevent');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (140, 'Can delete source event', 35, 'delete_sourceevent');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (141, 'Can view source event', 35, 'view_sourceevent');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (142, 'Can add snapshot', 36, 'add_snapshot');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (143, 'Can change snapshot', 36, 'change_snapshot');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (144, 'Can delete snapshot', 36, 'delete_snapshot');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (145, 'Can view snapshot', 36, 'view_snapshot');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (146, 'Can add evidence', 37, 'add_evidence');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (147, 'Can change evidence', 37, 'change_evidence');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (148, 'Can delete evidence', 37, 'delete_evidence');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (149, 'Can view evidence', 37, 'view_evidence');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (150, 'Can add evidence event', 38, 'add_evidenceevent');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (151, 'Can change evidence event', 38, 'change_evidenceevent');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (152, 'Can delete evidence event', 38, 'delete_evidenceevent');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (153, 'Can view evidence event', 38, 'view_evidenceevent');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (154, 'Can add rating', 39, 'add_rating');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (155, 'Can change rating', 39, 'change_rating');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (156, 'Can delete rating', 39, 'delete_rating');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (157, 'Can view rating', 39, 'view_rating');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (158, 'Can add rating event', 40, 'add_ratingevent');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (159, 'Can change rating event', 40, 'change_ratingevent');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (160, 'Can delete rating event', 40, 'delete_ratingevent');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (161, 'Can view rating event', 40, 'view_ratingevent');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (162, 'Can add verdict', 41, 'add_verdict');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (163, 'Can change verdict', 41, 'change_verdict');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (164, 'Can delete verdict', 41, 'delete_verdict');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (165, 'Can view verdict', 41, 'view_verdict');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (166, 'Can add verdict event', 42, 'add_verdictevent');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (167, 'Can change verdict event', 42, 'change_verdictevent');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (168, 'Can delete verdict event', 42, 'delete_verdictevent');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (169, 'Can view verdict event', 42, 'view_verdictevent');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (170, 'Can add claim', 43, 'add_claim');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (171, 'Can change claim', 43, 'change_claim');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (172, 'Can delete claim', 43, 'delete_claim');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (173, 'Can view claim', 43, 'view_claim');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (174, 'Can approve verdicts', 43, 'approve_claim');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (175, 'Can reject many claims at once', 43, 'bulk_reject_claim');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (176, 'Can add claim event', 44, 'add_claimevent');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (177, 'Can change claim event', 44, 'change_claimevent');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (178, 'Can delete claim event', 44, 'delete_claimevent');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (179, 'Can view claim event', 44, 'view_claimevent');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (180, 'Can add change set', 45, 'add_changeset');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (181, 'Can change change set', 45, 'change_changeset');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (182, 'Can delete change set', 45, 'delete_changeset');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (183, 'Can view change set', 45, 'view_changeset');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (184, 'Can add change set event', 46, 'add_changesetevent');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (185, 'Can change change set event', 46, 'change_changesetevent');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (186, 'Can delete change set event', 46, 'delete_changesetevent');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (187, 'Can view change set event', 46, 'view_changesetevent');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (188, 'Can add changed claim', 47, 'add_changedclaim');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (189, 'Can change changed claim', 47, 'change_changedclaim');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (190, 'Can delete changed claim', 47, 'delete_changedclaim');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (191, 'Can view changed claim', 47, 'view_changedclaim');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (192, 'Can add bulk change', 48, 'add_bulkchange');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (193, 'Can change bulk change', 48, 'change_bulkchange');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (194, 'Can delete bulk change', 48, 'delete_bulkchange');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (195, 'Can view bulk change', 48, 'view_bulkchange');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (196, 'Can add claim of an earlier version', 49, 'add_carriedclaim');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (197, 'Can change claim of an earlier version', 49, 'change_carriedclaim');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (198, 'Can delete claim of an earlier version', 49, 'delete_carriedclaim');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (199, 'Can view claim of an earlier version', 49, 'view_carriedclaim');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (200, 'Can add item of the checklist', 50, 'add_checklistitem');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (201, 'Can change item of the checklist', 50, 'change_checklistitem');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (202, 'Can delete item of the checklist', 50, 'delete_checklistitem');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (203, 'Can view item of the checklist', 50, 'view_checklistitem');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (204, 'Can add checklist item event', 51, 'add_checklistitemevent');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (205, 'Can change checklist item event', 51, 'change_checklistitemevent');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (206, 'Can delete checklist item event', 51, 'delete_checklistitemevent');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (207, 'Can view checklist item event', 51, 'view_checklistitemevent');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (208, 'Can add group of claims', 52, 'add_group');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (209, 'Can change group of claims', 52, 'change_group');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (210, 'Can delete group of claims', 52, 'delete_group');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (211, 'Can view group of claims', 52, 'view_group');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (212, 'Can add group event', 53, 'add_groupevent');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (213, 'Can change group event', 53, 'change_groupevent');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (214, 'Can delete group event', 53, 'delete_groupevent');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (215, 'Can view group event', 53, 'view_groupevent');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (216, 'Can add mention', 54, 'add_mention');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (217, 'Can change mention', 54, 'change_mention');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (218, 'Can delete mention', 54, 'delete_mention');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (219, 'Can view mention', 54, 'view_mention');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (220, 'Can add suggestion', 55, 'add_proposal');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (221, 'Can change suggestion', 55, 'change_proposal');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (222, 'Can delete suggestion', 55, 'delete_proposal');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (223, 'Can view suggestion', 55, 'view_proposal');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (224, 'Can add meaning', 56, 'add_meaning');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (225, 'Can change meaning', 56, 'change_meaning');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (226, 'Can delete meaning', 56, 'delete_meaning');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (227, 'Can view meaning', 56, 'view_meaning');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (228, 'Can add signature', 57, 'add_signature');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (229, 'Can change signature', 57, 'change_signature');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (230, 'Can delete signature', 57, 'delete_signature');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (231, 'Can view signature', 57, 'view_signature');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (232, 'Can add similar claim', 58, 'add_parallel');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (233, 'Can change similar claim', 58, 'change_parallel');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (234, 'Can delete similar claim', 58, 'delete_parallel');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (235, 'Can view similar claim', 58, 'view_parallel');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (236, 'Can add job error', 64, 'add_joberror');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (237, 'Can change job error', 64, 'change_joberror');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (238, 'Can delete job error', 64, 'delete_joberror');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (239, 'Can view job error', 64, 'view_joberror');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (240, 'Can retry and drop the worker''s jobs', 64, 'manage_jobs');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (241, 'Can add presence', 65, 'add_presence');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (242, 'Can change presence', 65, 'change_presence');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (243, 'Can delete presence', 65, 'delete_presence');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (244, 'Can view presence', 65, 'view_presence');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (245, 'Can add handed', 66, 'add_handed');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (246, 'Can change handed', 66, 'change_handed');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (247, 'Can delete handed', 66, 'delete_handed');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (248, 'Can view handed', 66, 'view_handed');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (249, 'Can add report', 67, 'add_report');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (250, 'Can change report', 67, 'change_report');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (251, 'Can delete report', 67, 'delete_report');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (252, 'Can view report', 67, 'view_report');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (253, 'Can add saved filter', 68, 'add_savedfilter');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (254, 'Can change saved filter', 68, 'change_savedfilter');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (255, 'Can delete saved filter', 68, 'delete_savedfilter');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (256, 'Can view saved filter', 68, 'view_savedfilter');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (257, 'Can share filters with the desk', 68, 'share_savedfilter');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (258, 'Can add start', 69, 'add_start');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (259, 'Can change start', 69, 'change_start');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (260, 'Can delete start', 69, 'delete_start');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (261, 'Can view start', 69, 'view_start');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (262, 'Can add filter watch', 70, 'add_filterwatch');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (263, 'Can change filter watch', 70, 'change_filterwatch');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (264, 'Can delete filter watch', 70, 'delete_filterwatch');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (265, 'Can view filter watch', 70, 'view_filterwatch');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (266, 'Can add watch hit', 71, 'add_watchhit');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (267, 'Can change watch hit', 71, 'change_watchhit');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (268, 'Can delete watch hit', 71, 'delete_watchhit');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (269, 'Can view watch hit', 71, 'view_watchhit');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (270, 'Can add shortcut settings', 72, 'add_shortcutsettings');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (271, 'Can change shortcut settings', 72, 'change_shortcutsettings');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (272, 'Can delete shortcut settings', 72, 'delete_shortcutsettings');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (273, 'Can view shortcut settings', 72, 'view_shortcutsettings');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (274, 'Can add confidence fit', 73, 'add_confidencefit');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (275, 'Can change confidence fit', 73, 'change_confidencefit');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (276, 'Can delete confidence fit', 73, 'delete_confidencefit');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (277, 'Can view confidence fit', 73, 'view_confidencefit');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (278, 'Can add confidence fit event', 74, 'add_confidencefitevent');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (279, 'Can change confidence fit event', 74, 'change_confidencefitevent');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (280, 'Can delete confidence fit event', 74, 'delete_confidencefitevent');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (281, 'Can view confidence fit event', 74, 'view_confidencefitevent');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (282, 'Can add worthiness fit', 75, 'add_worthinessfit');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (283, 'Can change worthiness fit', 75, 'change_worthinessfit');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (284, 'Can delete worthiness fit', 75, 'delete_worthinessfit');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (285, 'Can view worthiness fit', 75, 'view_worthinessfit');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (286, 'Can add worthiness fit event', 76, 'add_worthinessfitevent');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (287, 'Can change worthiness fit event', 76, 'change_worthinessfitevent');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (288, 'Can delete worthiness fit event', 76, 'delete_worthinessfitevent');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (289, 'Can view worthiness fit event', 76, 'view_worthinessfitevent');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (290, 'Can add ranking fit', 77, 'add_rankingfit');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (291, 'Can change ranking fit', 77, 'change_rankingfit');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (292, 'Can delete ranking fit', 77, 'delete_rankingfit');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (293, 'Can view ranking fit', 77, 'view_rankingfit');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (294, 'Can add ranking fit event', 78, 'add_rankingfitevent');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (295, 'Can change ranking fit event', 78, 'change_rankingfitevent');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (296, 'Can delete ranking fit event', 78, 'delete_rankingfitevent');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (297, 'Can view ranking fit event', 78, 'view_rankingfitevent');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (298, 'Can add antecedent fit', 79, 'add_antecedentfit');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (299, 'Can change antecedent fit', 79, 'change_antecedentfit');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (300, 'Can delete antecedent fit', 79, 'delete_antecedentfit');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (301, 'Can view antecedent fit', 79, 'view_antecedentfit');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (302, 'Can add antecedent fit event', 80, 'add_antecedentfitevent');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (303, 'Can change antecedent fit event', 80, 'change_antecedentfitevent');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (304, 'Can delete antecedent fit event', 80, 'delete_antecedentfitevent');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (305, 'Can view antecedent fit event', 80, 'view_antecedentfitevent');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (306, 'Can add look at a post', 81, 'add_postlook');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (307, 'Can change look at a post', 81, 'change_postlook');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (308, 'Can delete look at a post', 81, 'delete_postlook');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (309, 'Can view look at a post', 81, 'view_postlook');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (310, 'Can add correction notice', 82, 'add_correctionnotice');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (311, 'Can change correction notice', 82, 'change_correctionnotice');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (312, 'Can delete correction notice', 82, 'delete_correctionnotice');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (313, 'Can view correction notice', 82, 'view_correctionnotice');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (314, 'Can add correction notice event', 83, 'add_correctionnoticeevent');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (315, 'Can change correction notice event', 83, 'change_correctionnoticeevent');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (316, 'Can delete correction notice event', 83, 'delete_correctionnoticeevent');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (317, 'Can view correction notice event', 83, 'view_correctionnoticeevent');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (318, 'Can add webhook', 84, 'add_webhook');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (319, 'Can change webhook', 84, 'change_webhook');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (320, 'Can delete webhook', 84, 'delete_webhook');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (321, 'Can view webhook', 84, 'view_webhook');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (322, 'Can add webhook event', 85, 'add_webhookevent');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (323, 'Can change webhook event', 85, 'change_webhookevent');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (324, 'Can delete webhook event', 85, 'delete_webhookevent');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (325, 'Can view webhook event', 85, 'view_webhookevent');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (326, 'Can add token', 93, 'add_apitoken');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (327, 'Can change token', 93, 'change_apitoken');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (328, 'Can delete token', 93, 'delete_apitoken');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (329, 'Can view token', 93, 'view_apitoken');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (330, 'Can give systems access', 93, 'manage_systems');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (331, 'Can add api token event', 94, 'add_apitokenevent');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (332, 'Can change api token event', 94, 'change_apitokenevent');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (333, 'Can delete api token event', 94, 'delete_apitokenevent');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (334, 'Can view api token event', 94, 'view_apitokenevent');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (335, 'Can add feed', 96, 'add_feed');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (336, 'Can change feed', 96, 'change_feed');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (337, 'Can delete feed', 96, 'delete_feed');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (338, 'Can view feed', 96, 'view_feed');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (339, 'Can add feed entry', 97, 'add_seenentry');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (340, 'Can change feed entry', 97, 'change_seenentry');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (341, 'Can delete feed entry', 97, 'delete_seenentry');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (342, 'Can view feed entry', 97, 'view_seenentry');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (343, 'Can add file', 98, 'add_intakefile');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (344, 'Can change file', 98, 'change_intakefile');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (345, 'Can delete file', 98, 'delete_intakefile');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (346, 'Can view file', 98, 'view_intakefile');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (347, 'Can add item of a file', 99, 'add_intakeline');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (348, 'Can change item of a file', 99, 'change_intakeline');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (349, 'Can delete item of a file', 99, 'delete_intakeline');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (350, 'Can view item of a file', 99, 'view_intakeline');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (351, 'Can add check dismissal', 100, 'add_checkdismissal');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (352, 'Can change check dismissal', 100, 'change_checkdismissal');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (353, 'Can delete check dismissal', 100, 'delete_checkdismissal');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (354, 'Can view check dismissal', 100, 'view_checkdismissal');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (355, 'Can add check by others', 101, 'add_publishedcheck');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (356, 'Can change check by others', 101, 'change_publishedcheck');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (357, 'Can delete check by others', 101, 'delete_publishedcheck');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (358, 'Can view check by others', 101, 'view_publishedcheck');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (359, 'Can add check dismissal event', 102, 'add_checkdismissalevent');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (360, 'Can change check dismissal event', 102, 'change_checkdismissalevent');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (361, 'Can delete check dismissal event', 102, 'delete_checkdismissalevent');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (362, 'Can view check dismissal event', 102, 'view_checkdismissalevent');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (363, 'Can add log entry', 103, 'add_logentry');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (364, 'Can change log entry', 103, 'change_logentry');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (365, 'Can delete log entry', 103, 'delete_logentry');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (366, 'Can view log entry', 103, 'view_logentry');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (367, 'Can add permission', 104, 'add_permission');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (368, 'Can change permission', 104, 'change_permission');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (369, 'Can delete permission', 104, 'delete_permission');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (370, 'Can view permission', 104, 'view_permission');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (371, 'Can add group', 105, 'add_group');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (372, 'Can change group', 105, 'change_group');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (373, 'Can delete group', 105, 'delete_group');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (374, 'Can view group', 105, 'view_group');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (375, 'Can add content type', 106, 'add_contenttype');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (376, 'Can change content type', 106, 'change_contenttype');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (377, 'Can delete content type', 106, 'delete_contenttype');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (378, 'Can view content type', 106, 'view_contenttype');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (379, 'Can add session', 107, 'add_session');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (380, 'Can change session', 107, 'change_session');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (381, 'Can delete session', 107, 'delete_session');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (382, 'Can view session', 107, 'view_session');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (383, 'Can add context', 108, 'add_context');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (384, 'Can change context', 108, 'change_context');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (385, 'Can delete context', 108, 'delete_context');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (386, 'Can view context', 108, 'view_context');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (387, 'Can add events', 109, 'add_events');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (388, 'Can change events', 109, 'change_events');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (389, 'Can delete events', 109, 'delete_events');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (390, 'Can view events', 109, 'view_events');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (391, 'Can add middleware events', 110, 'add_middlewareevents');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (392, 'Can change middleware events', 110, 'change_middlewareevents');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (393, 'Can delete middleware events', 110, 'delete_middlewareevents');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (394, 'Can view middleware events', 110, 'view_middlewareevents');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (395, 'Can add procrastinate event', 111, 'add_procrastinateevent');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (396, 'Can change procrastinate event', 111, 'change_procrastinateevent');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (397, 'Can delete procrastinate event', 111, 'delete_procrastinateevent');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (398, 'Can view procrastinate event', 111, 'view_procrastinateevent');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (399, 'Can add procrastinate job', 112, 'add_procrastinatejob');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (400, 'Can change procrastinate job', 112, 'change_procrastinatejob');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (401, 'Can delete procrastinate job', 112, 'delete_procrastinatejob');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (402, 'Can view procrastinate job', 112, 'view_procrastinatejob');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (403, 'Can add procrastinate periodic defer', 113, 'add_procrastinateperiodicdefer');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (404, 'Can change procrastinate periodic defer', 113, 'change_procrastinateperiodicdefer');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (405, 'Can delete procrastinate periodic defer', 113, 'delete_procrastinateperiodicdefer');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (406, 'Can view procrastinate periodic defer', 113, 'view_procrastinateperiodicdefer');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (407, 'Can add procrastinate worker', 114, 'add_procrastinateworker');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (408, 'Can change procrastinate worker', 114, 'change_procrastinateworker');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (409, 'Can delete procrastinate worker', 114, 'delete_procrastinateworker');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (410, 'Can view procrastinate worker', 114, 'view_procrastinateworker');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (411, 'Can add email address', 115, 'add_emailaddress');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (412, 'Can change email address', 115, 'change_emailaddress');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (413, 'Can delete email address', 115, 'delete_emailaddress');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (414, 'Can view email address', 115, 'view_emailaddress');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (415, 'Can add email confirmation', 116, 'add_emailconfirmation');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (416, 'Can change email confirmation', 116, 'change_emailconfirmation');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (417, 'Can delete email confirmation', 116, 'delete_emailconfirmation');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (418, 'Can view email confirmation', 116, 'view_emailconfirmation');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (419, 'Can add authenticator', 117, 'add_authenticator');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (420, 'Can change authenticator', 117, 'change_authenticator');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (421, 'Can delete authenticator', 117, 'delete_authenticator');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (422, 'Can view authenticator', 117, 'view_authenticator');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (423, 'Can add user session', 118, 'add_usersession');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (424, 'Can change user session', 118, 'change_usersession');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (425, 'Can delete user session', 118, 'delete_usersession');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (426, 'Can view user session', 118, 'view_usersession');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (427, 'Can add social account', 119, 'add_socialaccount');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (428, 'Can change social account', 119, 'change_socialaccount');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (429, 'Can delete social account', 119, 'delete_socialaccount');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (430, 'Can view social account', 119, 'view_socialaccount');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (431, 'Can add social application', 120, 'add_socialapp');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (432, 'Can change social application', 120, 'change_socialapp');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (433, 'Can delete social application', 120, 'delete_socialapp');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (434, 'Can view social application', 120, 'view_socialapp');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (435, 'Can add social application token', 121, 'add_socialtoken');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (436, 'Can change social application token', 121, 'change_socialtoken');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (437, 'Can delete social application token', 121, 'delete_socialtoken');
INSERT INTO auth_permission (id, name, content_type_id, codename) VALUES (438, 'Can view social application token', 121, 'view_socialtoken');
INSERT INTO claims_rating (id, "order", code, name_en, name_de, definition_en, definition_de, value, needs_evidence, retired) VALUES (1, 0, 'true', 'true', 'richtig', 'The claim holds, and nothing of weight is left out.', 'Die Aussage stimmt, und nichts Wesentliches fehlt.', 5, true, false);
INSERT INTO claims_rating (id, "order", code, name_en, name_de, definition_en, definition_de, value, needs_evidence, retired) VALUES (2, 1, 'mostly-true', 'mostly true', 'größtenteils richtig', 'The core of the claim holds; a detail is inexact or needs adding.', 'Der Kern der Aussage stimmt; eine Einzelheit ist ungenau oder zu ergänzen.', 4, true, false);
INSERT INTO claims_rating (id, "order", code, name_en, name_de, definition_en, definition_de, value, needs_evidence, retired) VALUES (3, 2, 'half-true', 'half true', 'teilweise richtig', 'One part of the claim holds, another of equal weight does not.', 'Ein Teil der Aussage stimmt, ein ebenso gewichtiger nicht.', 3, true, false);
INSERT INTO claims_rating (id, "order", code, name_en, name_de, definition_en, definition_de, value, needs_evidence, retired) VALUES (4, 3, 'misleading', 'misleading', 'irreführend', 'The words may be exact, but what is left out or how it is put suggests something wrong.', 'Der Wortlaut mag stimmen, doch Auslassung oder Darstellung legen Falsches nahe.', 2, true, false);
INSERT INTO claims_rating (id, "order", code, name_en, name_de, definition_en, definition_de, value, needs_evidence, retired) VALUES (5, 4, 'false', 'false', 'falsch', 'The sources contradict the claim.', 'Die Quellen widersprechen der Aussage.', 1, true, false);
INSERT INTO claims_rating (id, "order", code, name_en, name_de, definition_en, definition_de, value, needs_evidence, retired) VALUES (6, 5, 'unproven', 'unproven', 'unbelegt', 'What can be found neither shows that the claim holds nor that it does not.', 'Was sich finden lässt, belegt weder, dass die Aussage stimmt, noch, dass sie nicht stimmt.', NULL, false, false);
INSERT INTO claims_rating (id, "order", code, name_en, name_de, definition_en, definition_de, value, needs_evidence, retired) VALUES (7, 6, 'opinion', 'opinion', 'Meinung', 'A judgement, a wish or a forecast: nothing that could be checked.', 'Ein Werturteil, ein Wunsch oder eine Vorhersage: nichts, was sich prüfen ließe.', NULL, false, false);
INSERT INTO claims_ratingevent (pgh_id, pgh_created_at, pgh_label, id, "order", code, name_en, name_de, definition_en, definition_de, value, needs_evidence, retired, pgh_context_id, pgh_obj_id) VALUES (1, now(), 'insert', 1, 0, 'true', 'true', 'richtig', 'The claim holds, and nothing of weight is left out.', 'Die Aussage stimmt, und nichts Wesentliches fehlt.', 5, true, false, NULL, 1);
INSERT INTO claims_ratingevent (pgh_id, pgh_created_at, pgh_label, id, "order", code, name_en, name_de, definition_en, definition_de, value, needs_evidence, retired, pgh_context_id, pgh_obj_id) VALUES (2, now(), 'insert', 2, 1, 'mostly-true', 'mostly true', 'größtenteils richtig', 'The core of the claim holds; a detail is inexact or needs adding.', 'Der Kern der Aussage stimmt; eine Einzelheit ist ungenau oder zu ergänzen.', 4, true, false, NULL, 2);
INSERT INTO claims_ratingevent (pgh_id, pgh_created_at, pgh_label, id, "order", code, name_en, name_de, definition_en, definition_de, value, needs_evidence, retired, pgh_context_id, pgh_obj_id) VALUES (3, now(), 'insert', 3, 2, 'half-true', 'half true', 'teilweise richtig', 'One part of the claim holds, another of equal weight does not.', 'Ein Teil der Aussage stimmt, ein ebenso gewichtiger nicht.', 3, true, false, NULL, 3);
INSERT INTO claims_ratingevent (pgh_id, pgh_created_at, pgh_label, id, "order", code, name_en, name_de, definition_en, definition_de, value, needs_evidence, retired, pgh_context_id, pgh_obj_id) VALUES (4, now(), 'insert', 4, 3, 'misleading', 'misleading', 'irreführend', 'The words may be exact, but what is left out or how it is put suggests something wrong.', 'Der Wortlaut mag stimmen, doch Auslassung oder Darstellung legen Falsches nahe.', 2, true, false, NULL, 4);
INSERT INTO claims_ratingevent (pgh_id, pgh_created_at, pgh_label, id, "order", code, name_en, name_de, definition_en, definition_de, value, needs_evidence, retired, pgh_context_id, pgh_obj_id) VALUES (5, now(), 'insert', 5, 4, 'false', 'false', 'falsch', 'The sources contradict the claim.', 'Die Quellen widersprechen der Aussage.', 1, true, false, NULL, 5);
INSERT INTO claims_ratingevent (pgh_id, pgh_created_at, pgh_label, id, "order", code, name_en, name_de, definition_en, definition_de, value, needs_evidence, retired, pgh_context_id, pgh_obj_id) VALUES (6, now(), 'insert', 6, 5, 'unproven', 'unproven', 'unbelegt', 'What can be found neither shows that the claim holds nor that it does not.', 'Was sich finden lässt, belegt weder, dass die Aussage stimmt, noch, dass sie nicht stimmt.', NULL, false, false, NULL, 6);
INSERT INTO claims_ratingevent (pgh_id, pgh_created_at, pgh_label, id, "order", code, name_en, name_de, definition_en, definition_de, value, needs_evidence, retired, pgh_context_id, pgh_obj_id) VALUES (7, now(), 'insert', 7, 6, 'opinion', 'opinion', 'Meinung', 'A judgement, a wish or a forecast: nothing that could be checked.', 'Ein Werturteil, ein Wunsch oder eine Vorhersage: nichts, was sich prüfen ließe.', NULL, false, false, NULL, 7);
INSERT INTO django_content_type (id, app_label, model) VALUES (1, 'newsroom', 'erasure');
INSERT INTO django_content_type (id, app_label, model) VALUES (2, 'newsroom', 'erasedevent');
INSERT INTO django_content_type (id, app_label, model) VALUES (3, 'newsroom', 'chainlink');
INSERT INTO django_content_type (id, app_label, model) VALUES (4, 'newsroom', 'deed');
INSERT INTO django_content_type (id, app_label, model) VALUES (5, 'newsroom', 'invitation');
INSERT INTO django_content_type (id, app_label, model) VALUES (6, 'newsroom', 'user');
INSERT INTO django_content_type (id, app_label, model) VALUES (7, 'newsroom', 'userevent');
INSERT INTO django_content_type (id, app_label, model) VALUES (8, 'articles', 'topic');
INSERT INTO django_content_type (id, app_label, model) VALUES (9, 'articles', 'article');
INSERT INTO django_content_type (id, app_label, model) VALUES (10, 'articles', 'articleevent');
INSERT INTO django_content_type (id, app_label, model) VALUES (11, 'articles', 'extractionrun');
INSERT INTO django_content_type (id, app_label, model) VALUES (12, 'articles', 'incomingitem');
INSERT INTO django_content_type (id, app_label, model) VALUES (13, 'articles', 'itemwithdrawal');
INSERT INTO django_content_type (id, app_label, model) VALUES (14, 'articles', 'outlet');
INSERT INTO django_content_type (id, app_label, model) VALUES (15, 'articles', 'outletmerge');
INSERT INTO django_content_type (id, app_label, model) VALUES (16, 'articles', 'post');
INSERT INTO django_content_type (id, app_label, model) VALUES (17, 'articles', 'passage');
INSERT INTO django_content_type (id, app_label, model) VALUES (18, 'articles', 'site');
INSERT INTO django_content_type (id, app_label, model) VALUES (19, 'articles', 'subject');
INSERT INTO django_content_type (id, app_label, model) VALUES (20, 'speakers', 'likeness');
INSERT INTO django_content_type (id, app_label, model) VALUES (21, 'speakers', 'speaker');
INSERT INTO django_content_type (id, app_label, model) VALUES (22, 'speakers', 'speakerevent');
INSERT INTO django_content_type (id, app_label, model) VALUES (23, 'speakers', 'name');
INSERT INTO django_content_type (id, app_label, model) VALUES (24, 'speakers', 'nameevent');
INSERT INTO django_content_type (id, app_label, model) VALUES (25, 'speakers', 'position');
INSERT INTO django_content_type (id, app_label, model) VALUES (26, 'speakers', 'positionevent');
INSERT INTO django_content_type (id, app_label, model) VALUES (27, 'speakers', 'account');
INSERT INTO django_content_type (id, app_label, model) VALUES (28, 'speakers', 'accountevent');
INSERT INTO django_content_type (id, app_label, model) VALUES (29, 'speakers', 'merge');
INSERT INTO django_content_type (id, app_label, model) VALUES (30, 'claims', 'notification');
INSERT INTO django_content_type (id, app_label, model) VALUES (31, 'claims', 'comment');
INSERT INTO django_content_type (id, app_label, model) VALUES (32, 'claims', 'commentevent');
INSERT INTO django_content_type (id, app_label, model) VALUES (33, 'claims', 'storedfile');
INSERT INTO django_content_type (id, app_label, model) VALUES (34, 'claims', 'source');
INSERT INTO django_content_type (id, app_label, model) VALUES (35, 'claims', 'sourceevent');
INSERT INTO django_content_type (id, app_label, model) VALUES (36, 'claims', 'snapshot');
INSERT INTO django_content_type (id, app_label, model) VALUES (37, 'claims', 'evidence');
INSERT INTO django_content_type (id, app_label, model) VALUES (38, 'claims', 'evidenceevent');
INSERT INTO django_content_type (id, app_label, model) VALUES (39, 'claims', 'rating');
INSERT INTO django_content_type (id, app_label, model) VALUES (40, 'claims', 'ratingevent');
INSERT INTO django_content_type (id, app_label, model) VALUES (41, 'claims', 'verdict');
INSERT INTO django_content_type (id, app_label, model) VALUES (42, 'claims', 'verdictevent');
INSERT INTO django_content_type (id, app_label, model) VALUES (43, 'claims', 'claim');
INSERT INTO django_content_type (id, app_label, model) VALUES (44, 'claims', 'claimevent');
INSERT INTO django_content_type (id, app_label, model) VALUES (45, 'claims', 'changeset');
INSERT INTO django_content_type (id, app_label, model) VALUES (46, 'claims', 'changesetevent');
INSERT INTO django_content_type (id, app_label, model) VALUES (47, 'claims', 'changedclaim');
INSERT INTO django_content_type (id, app_label, model) VALUES (48, 'claims', 'bulkchange');
INSERT INTO django_content_type (id, app_label, model) VALUES (49, 'claims', 'carriedclaim');
INSERT INTO django_content_type (id, app_label, model) VALUES (50, 'claims', 'checklistitem');
INSERT INTO django_content_type (id, app_label, model) VALUES (51, 'claims', 'checklistitemevent');
INSERT INTO django_content_type (id, app_label, model) VALUES (52, 'claims', 'group');
INSERT INTO django_content_type (id, app_label, model) VALUES (53, 'claims', 'groupevent');
INSERT INTO django_content_type (id, app_label, model) VALUES (54, 'claims', 'mention');
INSERT INTO django_content_type (id, app_label, model) VALUES (55, 'claims', 'proposal');
INSERT INTO django_content_type (id, app_label, model) VALUES (56, 'claims', 'meaning');
INSERT INTO django_content_type (id, app_label, model) VALUES (57, 'claims', 'signature');
INSERT INTO django_content_type (id, app_label, model) VALUES (58, 'claims', 'parallel');
INSERT INTO django_content_type (id, app_label, model) VALUES (59, 'claims', 'balancereport');
INSERT INTO django_content_type (id, app_label, model) VALUES (60, 'claims', 'distribution');
INSERT INTO django_content_type (id, app_label, model) VALUES (61, 'claims', 'distributedclaims');
INSERT INTO django_content_type (id, app_label, model) VALUES (62, 'claims', 'changedquotation');
INSERT INTO django_content_type (id, app_label, model) VALUES (63, 'claims', 'givenoutclaim');
INSERT INTO django_content_type (id, app_label, model) VALUES (64, 'claims', 'joberror');
INSERT INTO django_content_type (id, app_label, model) VALUES (65, 'claims', 'presence');
INSERT INTO django_content_type (id, app_label, model) VALUES (66, 'claims', 'handed');
INSERT INTO django_content_type (id, app_label, model) VALUES (67, 'claims', 'report');
INSERT INTO django_content_type (id, app_label, model) VALUES (68, 'claims', 'savedfilter');
INSERT INTO django_content_type (id, app_label, model) VALUES (69, 'claims', 'start');
INSERT INTO django_content_type (id, app_label, model) VALUES (70, 'claims', 'filterwatch');
INSERT INTO django_content_type (id, app_label, model) VALUES (71, 'claims', 'watchhit');
INSERT INTO django_content_type (id, app_label, model) VALUES (72, 'claims', 'shortcutsettings');
INSERT INTO django_content_type (id, app_label, model) VALUES (73, 'claims', 'confidencefit');
INSERT INTO django_content_type (id, app_label, model) VALUES (74, 'claims', 'confidencefitevent');
INSERT INTO django_content_type (id, app_label, model) VALUES (75, 'claims', 'worthinessfit');
INSERT INTO django_content_type (id, app_label, model) VALUES (76, 'claims', 'worthinessfitevent');
INSERT INTO django_content_type (id, app_label, model) VALUES (77, 'claims', 'rankingfit');
INSERT INTO django_content_type (id, app_label, model) VALUES (78, 'claims', 'rankingfitevent');
INSERT INTO django_content_type (id, app_label, model) VALUES (79, 'claims', 'antecedentfit');
INSERT INTO django_content_type (id, app_label, model) VALUES (80, 'claims', 'antecedentfitevent');
INSERT INTO django_content_type (id, app_label, model) VALUES (81, 'claims', 'postlook');
INSERT INTO django_content_type (id, app_label, model) VALUES (82, 'claims', 'correctionnotice');
INSERT INTO django_content_type (id, app_label, model) VALUES (83, 'claims', 'correctionnoticeevent');
INSERT INTO django_content_type (id, app_label, model) VALUES (84, 'api', 'webhook');
INSERT INTO django_content_type (id, app_label, model) VALUES (85, 'api', 'webhookevent');
INSERT INTO django_content_type (id, app_label, model) VALUES (86, 'api', 'webhookmessage');
INSERT INTO django_content_type (id, app_label, model) VALUES (87, 'api', 'delivery');
INSERT INTO django_content_type (id, app_label, model) VALUES (88, 'api', 'deliveryattempt');
INSERT INTO django_content_type (id, app_label, model) VALUES (89, 'api', 'toldclaim');
INSERT INTO django_content_type (id, app_label, model) VALUES (90, 'api', 'toldverdict');
INSERT INTO django_content_type (id, app_label, model) VALUES (91, 'api', 'toldreading');
INSERT INTO django_content_type (id, app_label, model) VALUES (92, 'api', 'requestkey');
INSERT INTO django_content_type (id, app_label, model) VALUES (93, 'api', 'apitoken');
INSERT INTO django_content_type (id, app_label, model) VALUES (94, 'api', 'apitokenevent');
INSERT INTO django_content_type (id, app_label, model) VALUES (95, 'api', 'tokenuse');
INSERT INTO django_content_type (id, app_label, model) VALUES (96, 'streams', 'feed');
INSERT INTO django_content_type (id, app_label, model) VALUES (97, 'streams', 'seenentry');
INSERT INTO django_content_type (id, app_label, model) VALUES (98, 'streams', 'intakefile');
INSERT INTO django_content_type (id, app_label, model) VALUES (99, 'streams', 'intakeline');
INSERT INTO django_content_type (id, app_label, model) VALUES (100, 'published_checks', 'checkdismissal');
INSERT INTO django_content_type (id, app_label, model) VALUES (101, 'published_checks', 'publishedcheck');
INSERT INTO django_content_type (id, app_label, model) VALUES (102, 'published_checks', 'checkdismissalevent');
INSERT INTO django_content_type (id, app_label, model) VALUES (103, 'admin', 'logentry');
INSERT INTO django_content_type (id, app_label, model) VALUES (104, 'auth', 'permission');
INSERT INTO django_content_type (id, app_label, model) VALUES (105, 'auth', 'group');
INSERT INTO django_content_type (id, app_label, model) VALUES (106, 'contenttypes', 'contenttype');
INSERT INTO django_content_type (id, app_label, model) VALUES (107, 'sessions', 'session');
INSERT INTO django_content_type (id, app_label, model) VALUES (108, 'pghistory', 'context');
INSERT INTO django_content_type (id, app_label, model) VALUES (109, 'pghistory', 'events');
INSERT INTO django_content_type (id, app_label, model) VALUES (110, 'pghistory', 'middlewareevents');
INSERT INTO django_content_type (id, app_label, model) VALUES (111, 'procrastinate', 'procrastinateevent');
INSERT INTO django_content_type (id, app_label, model) VALUES (112, 'procrastinate', 'procrastinatejob');
INSERT INTO django_content_type (id, app_label, model) VALUES (113, 'procrastinate', 'procrastinateperiodicdefer');
INSERT INTO django_content_type (id, app_label, model) VALUES (114, 'procrastinate', 'procrastinateworker');
INSERT INTO django_content_type (id, app_label, model) VALUES (115, 'account', 'emailaddress');
INSERT INTO django_content_type (id, app_label, model) VALUES (116, 'account', 'emailconfirmation');
INSERT INTO django_content_type (id, app_label, model) VALUES (117, 'mfa', 'authenticator');
INSERT INTO django_content_type (id, app_label, model) VALUES (118, 'usersessions', 'usersession');
INSERT INTO django_content_type (id, app_label, model) VALUES (119, 'socialaccount', 'socialaccount');
INSERT INTO django_content_type (id, app_label, model) VALUES (120, 'socialaccount', 'socialapp');
INSERT INTO django_content_type (id, app_label, model) VALUES (121, 'socialaccount', 'socialtoken');
INSERT INTO django_migrations (id, app, name, applied) VALUES (1, 'contenttypes', '0001_initial', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (2, 'contenttypes', '0002_remove_content_type_name', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (3, 'auth', '0001_initial', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (4, 'auth', '0002_alter_permission_name_max_length', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (5, 'auth', '0003_alter_user_email_max_length', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (6, 'auth', '0004_alter_user_username_opts', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (7, 'auth', '0005_alter_user_last_login_null', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (8, 'auth', '0006_require_contenttypes_0002', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (9, 'auth', '0007_alter_validators_add_error_messages', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (10, 'auth', '0008_alter_user_username_max_length', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (11, 'auth', '0009_alter_user_last_name_max_length', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (12, 'auth', '0010_alter_group_name_max_length', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (13, 'auth', '0011_update_proxy_permissions', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (14, 'auth', '0012_alter_user_first_name_max_length', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (15, 'newsroom', '0001_initial', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (16, 'account', '0001_initial', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (17, 'account', '0002_email_max_length', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (18, 'account', '0003_alter_emailaddress_create_unique_verified_email', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (19, 'account', '0004_alter_emailaddress_drop_unique_email', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (20, 'account', '0005_emailaddress_idx_upper_email', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (21, 'account', '0006_emailaddress_lower', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (22, 'account', '0007_emailaddress_idx_email', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (23, 'account', '0008_emailaddress_unique_primary_email_fixup', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (24, 'account', '0009_emailaddress_unique_primary_email', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (25, 'admin', '0001_initial', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (26, 'admin', '0002_logentry_remove_auto_add', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (27, 'admin', '0003_logentry_add_action_flag_choices', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (28, 'pghistory', '0001_initial', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (29, 'pghistory', '0002_aggregateevent', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (30, 'pghistory', '0003_auto_20201023_1636', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (31, 'pghistory', '0004_auto_20220906_1625', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (32, 'pghistory', '0005_events_middlewareevents', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (33, 'pghistory', '0006_delete_aggregateevent', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (34, 'pghistory', '0007_auto_20250421_0444', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (35, 'speakers', '0001_initial', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (36, 'speakers', '0002_merges', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (37, 'speakers', '0003_search', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (38, 'speakers', '0004_folded_by_code_point', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (39, 'speakers', '0005_clear_messages', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (40, 'speakers', '0006_likeness', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (41, 'speakers', '0007_turned_down', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (42, 'articles', '0001_initial', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (43, 'claims', '0001_initial', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (44, 'articles', '0002_initial', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (45, 'claims', '0002_initial', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (46, 'claims', '0003_initial', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (47, 'newsroom', '0002_roles', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (48, 'newsroom', '0003_roles_see_merges', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (49, 'claims', '0004_confidence_fit', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (50, 'articles', '0003_search', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (51, 'claims', '0005_search', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (52, 'claims', '0006_mentions', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (53, 'claims', '0007_rule_and_confidence_indexes', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (54, 'articles', '0004_in_order_of_date', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (55, 'claims', '0008_in_order_of_sureness', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (56, 'claims', '0009_stored_sources', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (57, 'claims', '0010_one_source_per_address', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (58, 'claims', '0011_source_address_once', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (59, 'claims', '0012_change_sets', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (60, 'claims', '0013_parallels', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (61, 'claims', '0014_verdicts', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (62, 'claims', '0015_default_ratings', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (63, 'claims', '0016_whole_change_sets', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (64, 'claims', '0017_comments', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (65, 'claims', '0018_reports', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (66, 'claims', '0019_ranking_fit', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (67, 'claims', '0020_saved_filters_and_presence', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (68, 'claims', '0021_bulk_changes', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (69, 'claims', '0022_groups', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (70, 'claims', '0023_key_settings', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (71, 'claims', '0024_antecedents', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (72, 'articles', '0005_found_as_a_source', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (73, 'claims', '0025_steps_back', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (74, 'claims', '0026_covering_indexes', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (75, 'claims', '0027_glossary_words', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (76, 'claims', '0028_reports_and_jobs', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (77, 'claims', '0029_exact_addresses', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (78, 'claims', '0030_action_codes', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (79, 'articles', '0006_glossary_words', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (80, 'articles', '0007_facts_and_outlets', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (81, 'articles', '0008_first_versions', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (82, 'articles', '0009_incoming', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (83, 'claims', '0031_carried_claims', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (84, 'claims', '0032_shortcut_settings', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (85, 'articles', '0010_recheck', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (86, 'articles', '0011_items_whose_bytes_were_erased', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (87, 'articles', '0012_texts_of_systems', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (88, 'api', '0001_initial', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (89, 'api', '0002_webhooks', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (90, 'api', '0003_queue_admission', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (91, 'api', '0004_withdrawn_verdicts', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (92, 'articles', '0013_samples', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (93, 'articles', '0014_sites', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (94, 'articles', '0015_agencies', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (95, 'articles', '0016_authors_by_letters', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (96, 'articles', '0017_those_with_an_address', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (97, 'articles', '0018_with_embargo', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (98, 'articles', '0019_queue_admission', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (99, 'articles', '0020_withdrawn_items', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (100, 'articles', '0021_more_languages', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (101, 'articles', '0022_repeated_words', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (102, 'articles', '0023_numbers_with_their_day', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (103, 'articles', '0024_when_withdrawals_came', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (104, 'speakers', '0008_glossary_words', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (105, 'speakers', '0009_list_by_name', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (106, 'speakers', '0010_account_dates', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (107, 'speakers', '0011_how_far_dates_are_known', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (108, 'speakers', '0012_last_words_of_names', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (109, 'speakers', '0013_titles_by_their_beginning', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (110, 'claims', '0033_decisions_by_person', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (111, 'claims', '0034_wordings', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (112, 'claims', '0035_worthiness', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (113, 'claims', '0036_comment_threads', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (114, 'claims', '0037_due_topics_checklist', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (115, 'claims', '0038_notifications', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (116, 'claims', '0039_decisions_by_day', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (117, 'claims', '0040_signature_changes', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (118, 'claims', '0041_due_first', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (119, 'claims', '0042_precedents', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (120, 'claims', '0043_queue_admission', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (121, 'claims', '0044_post_look', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (122, 'claims', '0045_distributions', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (123, 'claims', '0046_balance', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (124, 'claims', '0047_withdrawn_verdicts', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (125, 'claims', '0048_changed_quotations', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (126, 'claims', '0049_visits', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (127, 'claims', '0050_history_of_many', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (128, 'claims', '0051_fewer_indexes_of_claims', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (129, 'mfa', '0001_initial', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (130, 'mfa', '0002_authenticator_timestamps', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (131, 'mfa', '0003_authenticator_type_uniq', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (132, 'streams', '0001_feeds', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (133, 'streams', '0002_files', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (134, 'newsroom', '0004_roles_edit_ratings', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (135, 'newsroom', '0005_roles_share_filters', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (136, 'newsroom', '0006_roles_correct_articles', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (137, 'newsroom', '0007_people', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (138, 'newsroom', '0008_roles_manage_jobs', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (139, 'newsroom', '0009_history_chain', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (140, 'newsroom', '0010_erasures', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (141, 'newsroom', '0011_roles_erase_articles', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (142, 'newsroom', '0012_systems', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (143, 'newsroom', '0013_roles_manage_systems', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (144, 'newsroom', '0014_british_dates', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (145, 'newsroom', '0015_roles_edit_checklist', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (146, 'newsroom', '0016_roles_poll_feeds', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (147, 'newsroom', '0017_mails', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (148, 'newsroom', '0018_roles_take_in_archives', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (149, 'newsroom', '0019_roles_lift_embargoes', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (150, 'newsroom', '0020_user_manager', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (151, 'newsroom', '0021_roles_see_withdrawals', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (152, 'procrastinate', '0001_initial', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (153, 'procrastinate', '0002_drop_started_at_column', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (154, 'procrastinate', '0003_drop_started_at_column', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (155, 'procrastinate', '0004_drop_procrastinate_version_table', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (156, 'procrastinate', '0005_fix_procrastinate_fetch_job', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (157, 'procrastinate', '0006_fix_trigger_status_events_insert', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (158, 'procrastinate', '0007_add_queueing_lock_column', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (159, 'procrastinate', '0008_close_fetch_job_race_condition', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (160, 'procrastinate', '0009_add_defer_job_function', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (161, 'procrastinate', '0010_add_procrastinate_periodic_defers', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (162, 'procrastinate', '0011_add_foreign_key_index', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (163, 'procrastinate', '0012_add_locks_to_periodic_defer', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (164, 'procrastinate', '0013_fix_procrastinate_defer_periodic_job', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (165, 'procrastinate', '0014_add_finish_job_and_retry_job_functions', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (166, 'procrastinate', '0015_add_trigger_on_job_deletion', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (167, 'procrastinate', '0016_delete_finished_jobs', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (168, 'procrastinate', '0017_add_checks_to_finish_job', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (169, 'procrastinate', '0018_add_checks_to_retry_job', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (170, 'procrastinate', '0019_fix_finish_job_compat_issue', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (171, 'procrastinate', '0020_add_index_on_procrastinate_jobs', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (172, 'procrastinate', '0021_add_kwargs_to_defer_periodic_job', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (173, 'procrastinate', '0022_null_locks_excluded', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (174, 'procrastinate', '0023_remove_old_finish_job_function', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (175, 'procrastinate', '0024_job_id_bigint', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (176, 'procrastinate', '0025_add_models', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (177, 'procrastinate', '0026_add_job_priority', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (178, 'procrastinate', '0027_add_periodic_job_priority', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (179, 'procrastinate', '0028_add_cancel_states', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (180, 'procrastinate', '0029_add_additional_params_to_retry_job', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (181, 'procrastinate', '0030_alter_procrastinateevent_options', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (182, 'procrastinate', '0031_add_indexes_for_fetch_job', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (183, 'procrastinate', '0032_pre_cancel_notification', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (184, 'procrastinate', '0033_post_cancel_notification', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (185, 'procrastinate', '0034_pre_add_heartbeat', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (186, 'procrastinate', '0035_post_add_heartbeat', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (187, 'procrastinate', '0036_add_worker_model', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (188, 'procrastinate', '0037_pre_batch_defer_jobs', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (189, 'procrastinate', '0038_post_batch_defer_jobs', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (190, 'procrastinate', '0039_pre_priority_lock_fetch_job', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (191, 'procrastinate', '0040_pre_retry_failed_job', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (192, 'procrastinate', '0041_post_retry_failed_job', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (193, 'published_checks', '0001_initial', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (194, 'sessions', '0001_initial', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (195, 'socialaccount', '0001_initial', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (196, 'socialaccount', '0002_token_max_lengths', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (197, 'socialaccount', '0003_extra_data_default_dict', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (198, 'socialaccount', '0004_app_provider_id_settings', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (199, 'socialaccount', '0005_socialtoken_nullable_app', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (200, 'socialaccount', '0006_alter_socialaccount_extra_data', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (201, 'speakers', '0014_history_of_many', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (202, 'streams', '0003_withdrawn_lines', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (203, 'streams', '0004_resumed_files', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (204, 'streams', '0005_noted_lines', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (205, 'streams', '0006_feed_wishes', now());
INSERT INTO django_migrations (id, app, name, applied) VALUES (206, 'usersessions', '0001_initial', now());
SELECT pg_catalog.setval('auth_group_id_seq', 4, true);
SELECT pg_catalog.setval('auth_group_permissions_id_seq', 108, true);
SELECT pg_catalog.setval('auth_permission_id_seq', 438, true);
SELECT pg_catalog.setval('claims_rating_id_seq', 7, true);
SELECT pg_catalog.setval('claims_ratingevent_pgh_id_seq', 7, true);
SELECT pg_catalog.setval('django_content_type_id_seq', 121, true);
SELECT pg_catalog.setval('django_migrations_id_seq', 206, true);
ALTER TABLE ONLY account_emailaddress
    ADD CONSTRAINT account_emailaddress_pkey PRIMARY KEY (id);
ALTER TABLE ONLY account_emailaddress
    ADD CONSTRAINT account_emailaddress_user_id_email_987c8728_uniq UNIQUE (user_id, email);
ALTER TABLE ONLY account_emailconfirmation
    ADD CONSTRAINT account_emailconfirmation_key_key UNIQUE (key);
ALTER TABLE ONLY account_emailconfirmation
    ADD CONSTRAINT account_emailconfirmation_pkey PRIMARY KEY (id);
ALTER TABLE ONLY api_apitoken
    ADD CONSTRAINT api_apitoken_pkey PRIMARY KEY (id);
ALTER TABLE ONLY api_apitoken
    ADD CONSTRAINT api_apitoken_token_sha256_key UNIQUE (token_sha256);
ALTER TABLE ONLY api_apitokenevent
    ADD CONSTRAINT api_apitokenevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY api_delivery
    ADD CONSTRAINT api_delivery_pkey PRIMARY KEY (id);
ALTER TABLE ONLY api_deliveryattempt
    ADD CONSTRAINT api_deliveryattempt_pkey PRIMARY KEY (id);
ALTER TABLE ONLY api_requestkey
    ADD CONSTRAINT api_requestkey_pkey PRIMARY KEY (id);
ALTER TABLE ONLY api_tokenuse
    ADD CONSTRAINT api_tokenuse_pkey PRIMARY KEY (token_id);
ALTER TABLE ONLY api_webhook
    ADD CONSTRAINT api_webhook_pkey PRIMARY KEY (id);
ALTER TABLE ONLY api_webhookevent
    ADD CONSTRAINT api_webhookevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY api_webhookmessage
    ADD CONSTRAINT api_webhookmessage_pkey PRIMARY KEY (id);
ALTER TABLE ONLY articles_article
    ADD CONSTRAINT articles_article_pkey PRIMARY KEY (id);
ALTER TABLE ONLY articles_article
    ADD CONSTRAINT articles_article_previous_id_key UNIQUE (previous_id);
ALTER TABLE ONLY articles_article_topics
    ADD CONSTRAINT articles_article_topics_article_id_topic_id_e17776b6_uniq UNIQUE (article_id, topic_id);
ALTER TABLE ONLY articles_article_topics
    ADD CONSTRAINT articles_article_topics_pkey PRIMARY KEY (id);
ALTER TABLE ONLY articles_articleevent
    ADD CONSTRAINT articles_articleevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY articles_extractionrun
    ADD CONSTRAINT articles_extractionrun_pkey PRIMARY KEY (id);
ALTER TABLE ONLY articles_incomingitem
    ADD CONSTRAINT articles_incomingitem_pkey PRIMARY KEY (id);
ALTER TABLE ONLY articles_itemwithdrawal
    ADD CONSTRAINT articles_itemwithdrawal_pkey PRIMARY KEY (id);
ALTER TABLE ONLY articles_outlet
    ADD CONSTRAINT articles_outlet_pkey PRIMARY KEY (id);
ALTER TABLE ONLY articles_outletmerge
    ADD CONSTRAINT articles_outletmerge_pkey PRIMARY KEY (id);
ALTER TABLE ONLY articles_passage
    ADD CONSTRAINT articles_passage_pkey PRIMARY KEY (id);
ALTER TABLE ONLY articles_post
    ADD CONSTRAINT articles_post_pkey PRIMARY KEY (id);
ALTER TABLE ONLY articles_site
    ADD CONSTRAINT articles_site_origin_key UNIQUE (origin);
ALTER TABLE ONLY articles_site
    ADD CONSTRAINT articles_site_pkey PRIMARY KEY (id);
ALTER TABLE ONLY articles_subject
    ADD CONSTRAINT articles_subject_key_key UNIQUE (key);
ALTER TABLE ONLY articles_subject
    ADD CONSTRAINT articles_subject_pkey PRIMARY KEY (id);
ALTER TABLE ONLY articles_topic
    ADD CONSTRAINT articles_topic_pkey PRIMARY KEY (id);
ALTER TABLE ONLY auth_group
    ADD CONSTRAINT auth_group_name_key UNIQUE (name);
ALTER TABLE ONLY auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_group_id_permission_id_0cd325b0_uniq UNIQUE (group_id, permission_id);
ALTER TABLE ONLY auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_pkey PRIMARY KEY (id);
ALTER TABLE ONLY auth_group
    ADD CONSTRAINT auth_group_pkey PRIMARY KEY (id);
ALTER TABLE ONLY auth_permission
    ADD CONSTRAINT auth_permission_content_type_id_codename_01ab375a_uniq UNIQUE (content_type_id, codename);
ALTER TABLE ONLY auth_permission
    ADD CONSTRAINT auth_permission_pkey PRIMARY KEY (id);
ALTER TABLE ONLY claims_balancereport
    ADD CONSTRAINT balance_once UNIQUE NULLS NOT DISTINCT (by, since, until);
ALTER TABLE ONLY published_checks_checkdismissal
    ADD CONSTRAINT check_dismissed_once UNIQUE (claim_id, check_record_id);
ALTER TABLE ONLY claims_carriedclaim
    ADD CONSTRAINT claim_carried_once_into_a_version UNIQUE (revision_id, claim_id);
ALTER TABLE ONLY claims_changedclaim
    ADD CONSTRAINT claim_once_in_a_change_set UNIQUE (change_set_id, claim_id);
ALTER TABLE ONLY claims_antecedentfit
    ADD CONSTRAINT claims_antecedentfit_pkey PRIMARY KEY (id);
ALTER TABLE ONLY claims_antecedentfitevent
    ADD CONSTRAINT claims_antecedentfitevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY claims_balancereport
    ADD CONSTRAINT claims_balancereport_pkey PRIMARY KEY (id);
ALTER TABLE ONLY claims_bulkchange
    ADD CONSTRAINT claims_bulkchange_change_set_id_key UNIQUE (change_set_id);
ALTER TABLE ONLY claims_bulkchange
    ADD CONSTRAINT claims_bulkchange_pkey PRIMARY KEY (id);
ALTER TABLE ONLY claims_carriedclaim
    ADD CONSTRAINT claims_carriedclaim_pkey PRIMARY KEY (id);
ALTER TABLE ONLY claims_changedclaim
    ADD CONSTRAINT claims_changedclaim_pkey PRIMARY KEY (id);
ALTER TABLE ONLY claims_changedquotation
    ADD CONSTRAINT claims_changedquotation_claim_id_key UNIQUE (claim_id);
ALTER TABLE ONLY claims_changedquotation
    ADD CONSTRAINT claims_changedquotation_pkey PRIMARY KEY (id);
ALTER TABLE ONLY claims_changeset
    ADD CONSTRAINT claims_changeset_pkey PRIMARY KEY (id);
ALTER TABLE ONLY claims_changeset
    ADD CONSTRAINT claims_changeset_undoes_id_key UNIQUE (undoes_id);
ALTER TABLE ONLY claims_changesetevent
    ADD CONSTRAINT claims_changesetevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY claims_checklistitem
    ADD CONSTRAINT claims_checklistitem_name_de_key UNIQUE (name_de);
ALTER TABLE ONLY claims_checklistitem
    ADD CONSTRAINT claims_checklistitem_name_en_key UNIQUE (name_en);
ALTER TABLE ONLY claims_checklistitem
    ADD CONSTRAINT claims_checklistitem_pkey PRIMARY KEY (id);
ALTER TABLE ONLY claims_checklistitemevent
    ADD CONSTRAINT claims_checklistitemevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY claims_claim
    ADD CONSTRAINT claims_claim_pkey PRIMARY KEY (id);
ALTER TABLE ONLY claims_claimevent
    ADD CONSTRAINT claims_claimevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY claims_comment
    ADD CONSTRAINT claims_comment_pkey PRIMARY KEY (id);
ALTER TABLE ONLY claims_commentevent
    ADD CONSTRAINT claims_commentevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY claims_confidencefit
    ADD CONSTRAINT claims_confidencefit_pkey PRIMARY KEY (id);
ALTER TABLE ONLY claims_confidencefitevent
    ADD CONSTRAINT claims_confidencefitevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY claims_correctionnotice
    ADD CONSTRAINT claims_correctionnotice_pkey PRIMARY KEY (id);
ALTER TABLE ONLY claims_correctionnotice
    ADD CONSTRAINT claims_correctionnotice_verdict_id_key UNIQUE (verdict_id);
ALTER TABLE ONLY claims_correctionnoticeevent
    ADD CONSTRAINT claims_correctionnoticeevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY claims_distributedclaims
    ADD CONSTRAINT claims_distributedclaims_pkey PRIMARY KEY (id);
ALTER TABLE ONLY claims_distribution
    ADD CONSTRAINT claims_distribution_pkey PRIMARY KEY (id);
ALTER TABLE ONLY claims_evidence
    ADD CONSTRAINT claims_evidence_pkey PRIMARY KEY (id);
ALTER TABLE ONLY claims_evidenceevent
    ADD CONSTRAINT claims_evidenceevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY claims_filterwatch
    ADD CONSTRAINT claims_filterwatch_pkey PRIMARY KEY (id);
ALTER TABLE ONLY claims_group
    ADD CONSTRAINT claims_group_pkey PRIMARY KEY (id);
ALTER TABLE ONLY claims_groupevent
    ADD CONSTRAINT claims_groupevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY claims_handed
    ADD CONSTRAINT claims_handed_pkey PRIMARY KEY (user_id);
ALTER TABLE ONLY claims_joberror
    ADD CONSTRAINT claims_joberror_job_id_key UNIQUE (job_id);
ALTER TABLE ONLY claims_joberror
    ADD CONSTRAINT claims_joberror_pkey PRIMARY KEY (id);
ALTER TABLE ONLY claims_shortcutsettings
    ADD CONSTRAINT claims_keysettings_pkey PRIMARY KEY (id);
ALTER TABLE ONLY claims_shortcutsettings
    ADD CONSTRAINT claims_keysettings_user_id_key UNIQUE (user_id);
ALTER TABLE ONLY claims_meaning
    ADD CONSTRAINT claims_meaning_pkey PRIMARY KEY (claim_id);
ALTER TABLE ONLY claims_mention
    ADD CONSTRAINT claims_mention_pkey PRIMARY KEY (id);
ALTER TABLE ONLY claims_notification
    ADD CONSTRAINT claims_notification_pkey PRIMARY KEY (id);
ALTER TABLE ONLY claims_parallel
    ADD CONSTRAINT claims_parallel_pkey PRIMARY KEY (id);
ALTER TABLE ONLY claims_postlook
    ADD CONSTRAINT claims_postlook_pkey PRIMARY KEY (post_id);
ALTER TABLE ONLY claims_presence
    ADD CONSTRAINT claims_presence_pkey PRIMARY KEY (id);
ALTER TABLE ONLY claims_proposal
    ADD CONSTRAINT claims_proposal_pkey PRIMARY KEY (id);
ALTER TABLE ONLY claims_rankingfit
    ADD CONSTRAINT claims_rankingfit_pkey PRIMARY KEY (id);
ALTER TABLE ONLY claims_rankingfitevent
    ADD CONSTRAINT claims_rankingfitevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY claims_rating
    ADD CONSTRAINT claims_rating_code_key UNIQUE (code);
ALTER TABLE ONLY claims_rating
    ADD CONSTRAINT claims_rating_name_de_key UNIQUE (name_de);
ALTER TABLE ONLY claims_rating
    ADD CONSTRAINT claims_rating_name_en_key UNIQUE (name_en);
ALTER TABLE ONLY claims_rating
    ADD CONSTRAINT claims_rating_pkey PRIMARY KEY (id);
ALTER TABLE ONLY claims_ratingevent
    ADD CONSTRAINT claims_ratingevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY claims_report
    ADD CONSTRAINT claims_report_pkey PRIMARY KEY (id);
ALTER TABLE ONLY claims_savedfilter
    ADD CONSTRAINT claims_savedfilter_pkey PRIMARY KEY (id);
ALTER TABLE ONLY claims_signature
    ADD CONSTRAINT claims_signature_pkey PRIMARY KEY (claim_id);
ALTER TABLE ONLY claims_snapshot
    ADD CONSTRAINT claims_snapshot_pkey PRIMARY KEY (id);
ALTER TABLE ONLY claims_source
    ADD CONSTRAINT claims_source_article_id_key UNIQUE (article_id);
ALTER TABLE ONLY claims_source
    ADD CONSTRAINT claims_source_file_id_key UNIQUE (file_id);
ALTER TABLE ONLY claims_source
    ADD CONSTRAINT claims_source_pkey PRIMARY KEY (id);
ALTER TABLE ONLY claims_source
    ADD CONSTRAINT claims_source_post_id_key UNIQUE (post_id);
ALTER TABLE ONLY claims_sourceevent
    ADD CONSTRAINT claims_sourceevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY claims_start
    ADD CONSTRAINT claims_start_pkey PRIMARY KEY (user_id);
ALTER TABLE ONLY claims_storedfile
    ADD CONSTRAINT claims_storedfile_pkey PRIMARY KEY (id);
ALTER TABLE ONLY claims_storedfile
    ADD CONSTRAINT claims_storedfile_sha256_key UNIQUE (sha256);
ALTER TABLE ONLY claims_verdict
    ADD CONSTRAINT claims_verdict_pkey PRIMARY KEY (id);
ALTER TABLE ONLY claims_verdictevent
    ADD CONSTRAINT claims_verdictevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY claims_watchhit
    ADD CONSTRAINT claims_watchhit_pkey PRIMARY KEY (id);
ALTER TABLE ONLY claims_worthinessfit
    ADD CONSTRAINT claims_worthinessfit_pkey PRIMARY KEY (id);
ALTER TABLE ONLY claims_worthinessfitevent
    ADD CONSTRAINT claims_worthinessfitevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY api_delivery
    ADD CONSTRAINT delivery_once UNIQUE (message_id, webhook_id);
ALTER TABLE ONLY claims_distributedclaims
    ADD CONSTRAINT distributed_block_once UNIQUE (distribution_id, block);
ALTER TABLE ONLY django_admin_log
    ADD CONSTRAINT django_admin_log_pkey PRIMARY KEY (id);
ALTER TABLE ONLY django_content_type
    ADD CONSTRAINT django_content_type_app_label_model_76bd3d3b_uniq UNIQUE (app_label, model);
ALTER TABLE ONLY django_content_type
    ADD CONSTRAINT django_content_type_pkey PRIMARY KEY (id);
ALTER TABLE ONLY django_migrations
    ADD CONSTRAINT django_migrations_pkey PRIMARY KEY (id);
ALTER TABLE ONLY django_session
    ADD CONSTRAINT django_session_pkey PRIMARY KEY (session_key);
ALTER TABLE ONLY newsroom_erasedevent
    ADD CONSTRAINT event_erased_once UNIQUE ("table", key);
ALTER TABLE ONLY claims_evidence
    ADD CONSTRAINT evidence_once UNIQUE (claim_id, source_id);
ALTER TABLE ONLY streams_feed
    ADD CONSTRAINT feed_once UNIQUE (address);
ALTER TABLE ONLY streams_intakefile
    ADD CONSTRAINT intake_file_once UNIQUE (sha256);
ALTER TABLE ONLY streams_intakeline
    ADD CONSTRAINT intake_line_once UNIQUE (file_id, number);
ALTER TABLE ONLY articles_itemwithdrawal
    ADD CONSTRAINT item_withdrawal_once UNIQUE (identifier, outlet);
ALTER TABLE ONLY speakers_likeness
    ADD CONSTRAINT likeness_once UNIQUE (one_id, other_id);
ALTER TABLE ONLY claims_mention
    ADD CONSTRAINT mention_once UNIQUE (article_id, name);
ALTER TABLE ONLY mfa_authenticator
    ADD CONSTRAINT mfa_authenticator_pkey PRIMARY KEY (id);
ALTER TABLE ONLY speakers_name
    ADD CONSTRAINT name_once_per_speaker UNIQUE (speaker_id, name);
ALTER TABLE ONLY newsroom_chainlink
    ADD CONSTRAINT newsroom_chainlink_pkey PRIMARY KEY (id);
ALTER TABLE ONLY newsroom_chainlink
    ADD CONSTRAINT newsroom_chainlink_sha256_key UNIQUE (sha256);
ALTER TABLE ONLY newsroom_deed
    ADD CONSTRAINT newsroom_deed_pkey PRIMARY KEY (id);
ALTER TABLE ONLY newsroom_erasedevent
    ADD CONSTRAINT newsroom_erasedevent_pkey PRIMARY KEY (id);
ALTER TABLE ONLY newsroom_erasure
    ADD CONSTRAINT newsroom_erasure_pkey PRIMARY KEY (id);
ALTER TABLE ONLY newsroom_invitation
    ADD CONSTRAINT newsroom_invitation_pkey PRIMARY KEY (id);
ALTER TABLE ONLY newsroom_invitation
    ADD CONSTRAINT newsroom_invitation_token_sha256_key UNIQUE (token_sha256);
ALTER TABLE ONLY newsroom_invitation
    ADD CONSTRAINT newsroom_invitation_used_by_id_key UNIQUE (used_by_id);
ALTER TABLE ONLY newsroom_user_groups
    ADD CONSTRAINT newsroom_user_groups_pkey PRIMARY KEY (id);
ALTER TABLE ONLY newsroom_user_groups
    ADD CONSTRAINT newsroom_user_groups_user_id_group_id_a925fc5b_uniq UNIQUE (user_id, group_id);
ALTER TABLE ONLY newsroom_user
    ADD CONSTRAINT newsroom_user_pkey PRIMARY KEY (id);
ALTER TABLE ONLY newsroom_user_user_permissions
    ADD CONSTRAINT newsroom_user_user_permi_user_id_permission_id_6d0b7af1_uniq UNIQUE (user_id, permission_id);
ALTER TABLE ONLY newsroom_user_user_permissions
    ADD CONSTRAINT newsroom_user_user_permissions_pkey PRIMARY KEY (id);
ALTER TABLE ONLY newsroom_user
    ADD CONSTRAINT newsroom_user_username_key UNIQUE (username);
ALTER TABLE ONLY newsroom_userevent
    ADD CONSTRAINT newsroom_userevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY claims_notification
    ADD CONSTRAINT notified_once UNIQUE (recipient_id, kind, claim_id, step);
ALTER TABLE ONLY claims_parallel
    ADD CONSTRAINT parallel_once UNIQUE (one_id, other_id);
ALTER TABLE ONLY pghistory_context
    ADD CONSTRAINT pghistory_context_pkey PRIMARY KEY (id);
ALTER TABLE ONLY speakers_position
    ADD CONSTRAINT position_once UNIQUE NULLS NOT DISTINCT (speaker_id, title, organisation, start_on, end_on);
ALTER TABLE ONLY articles_post
    ADD CONSTRAINT post_once_per_place UNIQUE (article_id, begin, "end");
ALTER TABLE ONLY claims_presence
    ADD CONSTRAINT presence_once UNIQUE (article_id, user_id, visit);
ALTER TABLE ONLY procrastinate_events
    ADD CONSTRAINT procrastinate_events_pkey PRIMARY KEY (id);
ALTER TABLE ONLY procrastinate_jobs
    ADD CONSTRAINT procrastinate_jobs_pkey PRIMARY KEY (id);
ALTER TABLE ONLY procrastinate_periodic_defers
    ADD CONSTRAINT procrastinate_periodic_defers_pkey PRIMARY KEY (id);
ALTER TABLE ONLY procrastinate_periodic_defers
    ADD CONSTRAINT procrastinate_periodic_defers_unique UNIQUE (task_name, periodic_id, defer_timestamp);
ALTER TABLE ONLY procrastinate_workers
    ADD CONSTRAINT procrastinate_workers_pkey PRIMARY KEY (id);
ALTER TABLE ONLY claims_proposal
    ADD CONSTRAINT proposal_once UNIQUE (mention_id, speaker_id);
ALTER TABLE ONLY published_checks_checkdismissal
    ADD CONSTRAINT published_checks_checkdismissal_pkey PRIMARY KEY (id);
ALTER TABLE ONLY published_checks_checkdismissalevent
    ADD CONSTRAINT published_checks_checkdismissalevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY published_checks_publishedcheck
    ADD CONSTRAINT published_checks_publishedcheck_digest_key UNIQUE (digest);
ALTER TABLE ONLY published_checks_publishedcheck
    ADD CONSTRAINT published_checks_publishedcheck_pkey PRIMARY KEY (id);
ALTER TABLE ONLY api_requestkey
    ADD CONSTRAINT request_key_once UNIQUE (system_id, key);
ALTER TABLE ONLY claims_savedfilter
    ADD CONSTRAINT saved_filter_named_once UNIQUE (owner_id, name);
ALTER TABLE ONLY streams_seenentry
    ADD CONSTRAINT seen_entry_once UNIQUE (feed_id, key);
ALTER TABLE ONLY socialaccount_socialaccount
    ADD CONSTRAINT socialaccount_socialaccount_pkey PRIMARY KEY (id);
ALTER TABLE ONLY socialaccount_socialaccount
    ADD CONSTRAINT socialaccount_socialaccount_provider_uid_fc810c6e_uniq UNIQUE (provider, uid);
ALTER TABLE ONLY socialaccount_socialapp
    ADD CONSTRAINT socialaccount_socialapp_pkey PRIMARY KEY (id);
ALTER TABLE ONLY socialaccount_socialtoken
    ADD CONSTRAINT socialaccount_socialtoken_app_id_account_id_fca4e0ac_uniq UNIQUE (app_id, account_id);
ALTER TABLE ONLY socialaccount_socialtoken
    ADD CONSTRAINT socialaccount_socialtoken_pkey PRIMARY KEY (id);
ALTER TABLE ONLY speakers_account
    ADD CONSTRAINT speakers_account_pkey PRIMARY KEY (id);
ALTER TABLE ONLY speakers_accountevent
    ADD CONSTRAINT speakers_accountevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY speakers_likeness
    ADD CONSTRAINT speakers_likeness_pkey PRIMARY KEY (id);
ALTER TABLE ONLY speakers_merge
    ADD CONSTRAINT speakers_merge_pkey PRIMARY KEY (id);
ALTER TABLE ONLY speakers_name
    ADD CONSTRAINT speakers_name_pkey PRIMARY KEY (id);
ALTER TABLE ONLY speakers_nameevent
    ADD CONSTRAINT speakers_nameevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY speakers_position
    ADD CONSTRAINT speakers_position_pkey PRIMARY KEY (id);
ALTER TABLE ONLY speakers_positionevent
    ADD CONSTRAINT speakers_positionevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY speakers_speaker
    ADD CONSTRAINT speakers_speaker_pkey PRIMARY KEY (id);
ALTER TABLE ONLY speakers_speakerevent
    ADD CONSTRAINT speakers_speakerevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY streams_feed
    ADD CONSTRAINT streams_feed_pkey PRIMARY KEY (id);
ALTER TABLE ONLY streams_intakefile
    ADD CONSTRAINT streams_intakefile_pkey PRIMARY KEY (id);
ALTER TABLE ONLY streams_intakeline
    ADD CONSTRAINT streams_intakeline_pkey PRIMARY KEY (id);
ALTER TABLE ONLY streams_seenentry
    ADD CONSTRAINT streams_seenentry_pkey PRIMARY KEY (id);
ALTER TABLE ONLY usersessions_usersession
    ADD CONSTRAINT usersessions_usersession_pkey PRIMARY KEY (id);
ALTER TABLE ONLY usersessions_usersession
    ADD CONSTRAINT usersessions_usersession_session_key_key UNIQUE (session_key);
ALTER TABLE ONLY claims_verdict
    ADD CONSTRAINT verdict_version_once UNIQUE (claim_id, number);
ALTER TABLE ONLY claims_changedclaim
    ADD CONSTRAINT version_made_by_one_change_set UNIQUE (claim_id, version);
ALTER TABLE ONLY claims_watchhit
    ADD CONSTRAINT watch_hit_once UNIQUE (watch_id, claim_id);
ALTER TABLE ONLY claims_filterwatch
    ADD CONSTRAINT watch_once UNIQUE (saved_filter_id, user_id);
CREATE UNIQUE INDEX account_belongs_to_one_speaker ON speakers_account USING btree (platform, lower((handle)::text));
CREATE INDEX account_emailaddress_email_03be32b2 ON account_emailaddress USING btree (email);
CREATE INDEX account_emailaddress_email_03be32b2_like ON account_emailaddress USING btree (email varchar_pattern_ops);
CREATE INDEX account_emailaddress_user_id_2c513194 ON account_emailaddress USING btree (user_id);
CREATE INDEX account_emailconfirmation_email_address_id_5b7f8c58 ON account_emailconfirmation USING btree (email_address_id);
CREATE INDEX account_emailconfirmation_key_f43612bd_like ON account_emailconfirmation USING btree (key varchar_pattern_ops);
CREATE INDEX account_handle ON speakers_account USING btree (lower((handle)::text) text_pattern_ops);
CREATE INDEX api_apitoken_made_by_id_dfdcf7a5 ON api_apitoken USING btree (made_by_id);
CREATE INDEX api_apitoken_revoked_by_id_caf10500 ON api_apitoken USING btree (revoked_by_id);
CREATE INDEX api_apitoken_system_id_31a3a312 ON api_apitoken USING btree (system_id);
CREATE INDEX api_apitoken_token_sha256_10f0ed04_like ON api_apitoken USING btree (token_sha256 varchar_pattern_ops);
CREATE INDEX api_apitokenevent_made_by_id_8902cdd7 ON api_apitokenevent USING btree (made_by_id);
CREATE INDEX api_apitokenevent_pgh_context_id_2d598a60 ON api_apitokenevent USING btree (pgh_context_id);
CREATE INDEX api_apitokenevent_pgh_obj_id_0cc5e061 ON api_apitokenevent USING btree (pgh_obj_id);
CREATE INDEX api_apitokenevent_revoked_by_id_e19798cf ON api_apitokenevent USING btree (revoked_by_id);
CREATE INDEX api_apitokenevent_system_id_030a5626 ON api_apitokenevent USING btree (system_id);
CREATE INDEX api_delivery_message_id_b8b4e87d ON api_delivery USING btree (message_id);
CREATE INDEX api_delivery_webhook_id_645179c6 ON api_delivery USING btree (webhook_id);
CREATE INDEX api_deliveryattempt_delivery_id_f13ffe03 ON api_deliveryattempt USING btree (delivery_id);
CREATE INDEX api_requestkey_item_id_5f9b733d ON api_requestkey USING btree (item_id);
CREATE INDEX api_requestkey_system_id_ba4edcdc ON api_requestkey USING btree (system_id);
CREATE INDEX api_webhook_made_by_id_4988809e ON api_webhook USING btree (made_by_id);
CREATE INDEX api_webhookevent_made_by_id_97a1aac8 ON api_webhookevent USING btree (made_by_id);
CREATE INDEX api_webhookevent_pgh_context_id_27a4449a ON api_webhookevent USING btree (pgh_context_id);
CREATE INDEX api_webhookevent_pgh_obj_id_8f3e5232 ON api_webhookevent USING btree (pgh_obj_id);
CREATE INDEX article_author_trigrams ON articles_article USING gin (upper(author_names((authors)::text[])) gin_trgm_ops);
CREATE INDEX article_by_earliest ON articles_article USING btree (COALESCE(published_on, '9999-12-31'::date), id);
CREATE INDEX article_by_identifier ON articles_article USING btree (identifier) WHERE (NOT ((identifier)::text = ''::text));
CREATE INDEX article_by_latest ON articles_article USING btree (COALESCE(published_on, '0001-01-01'::date), id);
CREATE INDEX article_by_outlet ON articles_article USING btree (upper((outlet)::text));
CREATE INDEX article_by_sample ON articles_article USING gin (sample);
CREATE INDEX article_by_who_added ON articles_article USING btree (added_by_id, id DESC);
CREATE INDEX article_newest_first ON articles_article USING btree (added_at DESC, id DESC);
CREATE UNIQUE INDEX article_once ON articles_article USING btree (text_sha256, outlet, address) WHERE (NOT repeats_earlier);
CREATE INDEX article_title_trigrams ON articles_article USING gin (upper((title)::text) gin_trgm_ops);
CREATE INDEX article_with_address ON articles_article USING hash (address) WHERE (NOT ((address)::text = ''::text));
CREATE INDEX article_with_embargo ON articles_article USING btree (embargo_until) WHERE (embargo_until IS NOT NULL);
CREATE INDEX article_withdrawn ON articles_article USING btree (id) WHERE (withdrawn_at IS NOT NULL);
CREATE INDEX article_words ON articles_article USING gin (to_tsvector('simple'::regconfig, (((COALESCE(title, ''::character varying))::text || ' '::text) || COALESCE("left"(text, 100000), ''::text))));
CREATE INDEX articles_article_added_by_id_76261210 ON articles_article USING btree (added_by_id);
CREATE INDEX articles_article_embargo_lifted_by_id_0430ebe2 ON articles_article USING btree (embargo_lifted_by_id);
CREATE INDEX articles_article_topics_article_id_40a728e9 ON articles_article_topics USING btree (article_id);
CREATE INDEX articles_article_topics_topic_id_64d77542 ON articles_article_topics USING btree (topic_id);
CREATE INDEX articles_article_withdrawn_by_id_0bcd5313 ON articles_article USING btree (withdrawn_by_id);
CREATE INDEX articles_articleevent_added_by_id_b5adc5e1 ON articles_articleevent USING btree (added_by_id);
CREATE INDEX articles_articleevent_embargo_lifted_by_id_39eb1b6d ON articles_articleevent USING btree (embargo_lifted_by_id);
CREATE INDEX articles_articleevent_pgh_context_id_2fc5b7cf ON articles_articleevent USING btree (pgh_context_id);
CREATE INDEX articles_articleevent_pgh_obj_id_96ef9abe ON articles_articleevent USING btree (pgh_obj_id);
CREATE INDEX articles_articleevent_previous_id_c8af4d7d ON articles_articleevent USING btree (previous_id);
CREATE INDEX articles_articleevent_withdrawn_by_id_7f82faf4 ON articles_articleevent USING btree (withdrawn_by_id);
CREATE INDEX articles_extractionrun_article_id_2f272928 ON articles_extractionrun USING btree (article_id);
CREATE INDEX articles_incomingitem_added_by_id_9daa3a88 ON articles_incomingitem USING btree (added_by_id);
CREATE INDEX articles_incomingitem_recheck_of_id_68a33767 ON articles_incomingitem USING btree (recheck_of_id);
CREATE INDEX articles_outletmerge_into_id_faf64e93 ON articles_outletmerge USING btree (into_id);
CREATE INDEX articles_outletmerge_merged_by_id_f10507de ON articles_outletmerge USING btree (merged_by_id);
CREATE INDEX articles_passage_article_id_c4a19ef9 ON articles_passage USING btree (article_id);
CREATE INDEX articles_post_article_id_765f8580 ON articles_post USING btree (article_id);
CREATE INDEX articles_site_origin_80b0485a_like ON articles_site USING btree (origin varchar_pattern_ops);
CREATE INDEX articles_subject_decided_by_id_bab36f2f ON articles_subject USING btree (decided_by_id);
CREATE INDEX articles_subject_key_bea453b3_like ON articles_subject USING btree (key varchar_pattern_ops);
CREATE INDEX articles_subject_topic_id_42cd0565 ON articles_subject USING btree (topic_id);
CREATE INDEX auth_group_name_a6ea08ec_like ON auth_group USING btree (name varchar_pattern_ops);
CREATE INDEX auth_group_permissions_group_id_b120cbf9 ON auth_group_permissions USING btree (group_id);
CREATE INDEX auth_group_permissions_permission_id_84c5c92e ON auth_group_permissions USING btree (permission_id);
CREATE INDEX auth_permission_content_type_id_2f476e4b ON auth_permission USING btree (content_type_id);
CREATE INDEX bulk_previews_by_age ON claims_bulkchange USING btree (made_at) WHERE ((state)::text = 'previewed'::text);
CREATE INDEX check_claim_trigrams ON published_checks_publishedcheck USING gin (upper(claim) gin_trgm_ops);
CREATE INDEX claim_by_assignee ON claims_claim USING btree (assignee_id, id DESC) WHERE ((merged_into_id IS NULL) AND (assignee_id IS NOT NULL));
CREATE INDEX claim_by_decision ON claims_claim USING btree (decided_at) INCLUDE (decided_by_id, article_id, speaker_id) WHERE ((merged_into_id IS NULL) AND (decided_at IS NOT NULL));
CREATE INDEX claim_by_due_date ON claims_claim USING btree (due_on, id) INCLUDE (assignee_id, state) WHERE ((merged_into_id IS NULL) AND (due_on IS NOT NULL));
CREATE INDEX claim_by_kind ON claims_claim USING btree (kind, id DESC) INCLUDE (state, article_id) WHERE (merged_into_id IS NULL);
CREATE INDEX claim_by_rule ON claims_claim USING btree (rule, state, id DESC) WHERE (merged_into_id IS NULL);
CREATE INDEX claim_by_speaker ON claims_claim USING btree (speaker_id, id DESC) INCLUDE (state) WHERE (merged_into_id IS NULL);
CREATE INDEX claim_by_state ON claims_claim USING btree (state, id DESC) INCLUDE (kind, article_id, is_check_worthy, assignee_id) WHERE (merged_into_id IS NULL);
CREATE INDEX claim_by_state_and_sureness ON claims_claim USING btree (state, COALESCE(confidence, (1.0)::double precision), id) INCLUDE (confidence) WHERE (merged_into_id IS NULL);
CREATE INDEX claim_by_sureness ON claims_claim USING btree (COALESCE(confidence, (1.0)::double precision), id) INCLUDE (confidence) WHERE (merged_into_id IS NULL);
CREATE INDEX claim_by_topic ON claims_claim USING gin (topic_numbers) WHERE (merged_into_id IS NULL);
CREATE INDEX claim_check_worthy_first ON claims_claim USING btree (is_check_worthy, worthiness, id) INCLUDE (state) WHERE (merged_into_id IS NULL);
CREATE INDEX claim_due_first ON claims_claim USING btree (COALESCE(due_on, '9999-12-31'::date), id) INCLUDE (state) WHERE (merged_into_id IS NULL);
CREATE INDEX claim_in_reading_order ON claims_claim USING btree (article_id, begin);
CREATE INDEX claim_not_archived ON claims_claim USING btree (id DESC) INCLUDE (article_id) WHERE ((merged_into_id IS NULL) AND (NOT ((state)::text = 'archived'::text)));
CREATE INDEX claim_pending ON claims_claim USING btree (id DESC) INCLUDE (kind, article_id, is_check_worthy, assignee_id) WHERE ((merged_into_id IS NULL) AND ((state)::text = 'pending'::text));
CREATE INDEX claim_pending_in_article ON claims_claim USING btree (article_id) WHERE ((state)::text = 'pending'::text);
CREATE INDEX claim_quote_trigrams ON claims_claim USING gin (upper(quote) gin_trgm_ops);
CREATE INDEX claim_standing ON claims_claim USING btree (id DESC) INCLUDE (article_id) WHERE (merged_into_id IS NULL);
CREATE INDEX claim_waiting_for_assignee ON claims_claim USING btree (assignee_id, id DESC) WHERE ((merged_into_id IS NULL) AND (assignee_id IS NOT NULL) AND ((state)::text = 'pending'::text));
CREATE INDEX claim_with_assignee ON claims_claim USING btree (assignee_id) WHERE (assignee_id IS NOT NULL);
CREATE INDEX claim_with_group ON claims_claim USING btree (group_id) WHERE (group_id IS NOT NULL);
CREATE INDEX claim_with_merged_into ON claims_claim USING btree (merged_into_id) WHERE (merged_into_id IS NOT NULL);
CREATE INDEX claim_with_post ON claims_claim USING btree (post_id) WHERE (post_id IS NOT NULL);
CREATE INDEX claim_without_wording ON claims_claim USING btree (article_id DESC) WHERE ((merged_into_id IS NULL) AND ((wording_origin)::text = ''::text));
CREATE INDEX claims_antecedentfitevent_pgh_context_id_85f48ea5 ON claims_antecedentfitevent USING btree (pgh_context_id);
CREATE INDEX claims_antecedentfitevent_pgh_obj_id_45c8c667 ON claims_antecedentfitevent USING btree (pgh_obj_id);
CREATE INDEX claims_bulkchange_made_by_id_3abd25f2 ON claims_bulkchange USING btree (made_by_id);
CREATE INDEX claims_carriedclaim_claim_id_159225bd ON claims_carriedclaim USING btree (claim_id);
CREATE INDEX claims_carriedclaim_revision_id_9743f0af ON claims_carriedclaim USING btree (revision_id);
CREATE INDEX claims_changedclaim_change_set_id_0fa98e7f ON claims_changedclaim USING btree (change_set_id);
CREATE INDEX claims_changedclaim_claim_id_62969b9a ON claims_changedclaim USING btree (claim_id);
CREATE INDEX claims_changeset_made_by_id_be769646 ON claims_changeset USING btree (made_by_id);
CREATE INDEX claims_changesetevent_made_by_id_5c9dde51 ON claims_changesetevent USING btree (made_by_id);
CREATE INDEX claims_changesetevent_pgh_context_id_8caf4192 ON claims_changesetevent USING btree (pgh_context_id);
CREATE INDEX claims_changesetevent_pgh_obj_id_d23b7b48 ON claims_changesetevent USING btree (pgh_obj_id);
CREATE INDEX claims_changesetevent_undoes_id_762ee4d6 ON claims_changesetevent USING btree (undoes_id);
CREATE INDEX claims_checklistitem_name_de_72bf8f61_like ON claims_checklistitem USING btree (name_de varchar_pattern_ops);
CREATE INDEX claims_checklistitem_name_en_9ea0bbdf_like ON claims_checklistitem USING btree (name_en varchar_pattern_ops);
CREATE INDEX claims_checklistitemevent_pgh_context_id_cc705cc9 ON claims_checklistitemevent USING btree (pgh_context_id);
CREATE INDEX claims_checklistitemevent_pgh_obj_id_c0416aed ON claims_checklistitemevent USING btree (pgh_obj_id);
CREATE INDEX claims_claim_run_id_c8ef8bc4 ON claims_claim USING btree (run_id);
CREATE INDEX claims_claim_speaker_id_e031226b ON claims_claim USING btree (speaker_id);
CREATE INDEX claims_claimevent_pgh_context_id_4118ff06 ON claims_claimevent USING btree (pgh_context_id);
CREATE INDEX claims_claimevent_pgh_obj_id_a7b94453 ON claims_claimevent USING btree (pgh_obj_id);
CREATE INDEX claims_comment_author_id_267dec63 ON claims_comment USING btree (author_id);
CREATE INDEX claims_comment_claim_id_43fe40e1 ON claims_comment USING btree (claim_id);
CREATE INDEX claims_comment_repeats_id_4516d16d ON claims_comment USING btree (repeats_id);
CREATE INDEX claims_comment_reply_to_id_95b1bfc3 ON claims_comment USING btree (reply_to_id);
CREATE INDEX claims_comment_resolved_by_id_8489efb5 ON claims_comment USING btree (resolved_by_id);
CREATE INDEX claims_commentevent_author_id_a7b1208e ON claims_commentevent USING btree (author_id);
CREATE INDEX claims_commentevent_claim_id_296af1ca ON claims_commentevent USING btree (claim_id);
CREATE INDEX claims_commentevent_pgh_context_id_da0592a5 ON claims_commentevent USING btree (pgh_context_id);
CREATE INDEX claims_commentevent_pgh_obj_id_46e3384d ON claims_commentevent USING btree (pgh_obj_id);
CREATE INDEX claims_commentevent_repeats_id_c64cdb38 ON claims_commentevent USING btree (repeats_id);
CREATE INDEX claims_commentevent_reply_to_id_4ac63285 ON claims_commentevent USING btree (reply_to_id);
CREATE INDEX claims_commentevent_resolved_by_id_40bf9959 ON claims_commentevent USING btree (resolved_by_id);
CREATE INDEX claims_confidencefitevent_pgh_context_id_df2c6691 ON claims_confidencefitevent USING btree (pgh_context_id);
CREATE INDEX claims_confidencefitevent_pgh_obj_id_5fa4bb12 ON claims_confidencefitevent USING btree (pgh_obj_id);
CREATE INDEX claims_correctionnotice_approved_by_id_d911cff6 ON claims_correctionnotice USING btree (approved_by_id);
CREATE INDEX claims_correctionnotice_claim_id_46c912d5 ON claims_correctionnotice USING btree (claim_id);
CREATE INDEX claims_correctionnotice_drafted_by_id_1c3c61d1 ON claims_correctionnotice USING btree (drafted_by_id);
CREATE INDEX claims_correctionnoticeevent_approved_by_id_300b3a49 ON claims_correctionnoticeevent USING btree (approved_by_id);
CREATE INDEX claims_correctionnoticeevent_claim_id_ae7313b8 ON claims_correctionnoticeevent USING btree (claim_id);
CREATE INDEX claims_correctionnoticeevent_drafted_by_id_685bfa76 ON claims_correctionnoticeevent USING btree (drafted_by_id);
CREATE INDEX claims_correctionnoticeevent_pgh_context_id_b7629b09 ON claims_correctionnoticeevent USING btree (pgh_context_id);
CREATE INDEX claims_correctionnoticeevent_pgh_obj_id_9943b2a6 ON claims_correctionnoticeevent USING btree (pgh_obj_id);
CREATE INDEX claims_correctionnoticeevent_verdict_id_3ddf250a ON claims_correctionnoticeevent USING btree (verdict_id);
CREATE INDEX claims_distribution_user_id_ac7e830b ON claims_distribution USING btree (user_id);
CREATE INDEX claims_evidence_claim_id_9dff6356 ON claims_evidence USING btree (claim_id);
CREATE INDEX claims_evidence_revision_id_c02f31ff ON claims_evidence USING btree (revision_id);
CREATE INDEX claims_evidence_settled_by_id_e0244e5b ON claims_evidence USING btree (settled_by_id);
CREATE INDEX claims_evidence_snapshot_id_4b156f6a ON claims_evidence USING btree (snapshot_id);
CREATE INDEX claims_evidence_source_id_23003ee9 ON claims_evidence USING btree (source_id);
CREATE INDEX claims_evidenceevent_claim_id_03d31a58 ON claims_evidenceevent USING btree (claim_id);
CREATE INDEX claims_evidenceevent_pgh_context_id_624ee231 ON claims_evidenceevent USING btree (pgh_context_id);
CREATE INDEX claims_evidenceevent_pgh_obj_id_6453e960 ON claims_evidenceevent USING btree (pgh_obj_id);
CREATE INDEX claims_evidenceevent_revision_id_e5603bbc ON claims_evidenceevent USING btree (revision_id);
CREATE INDEX claims_evidenceevent_settled_by_id_1fdd562d ON claims_evidenceevent USING btree (settled_by_id);
CREATE INDEX claims_evidenceevent_snapshot_id_ea8a6ec1 ON claims_evidenceevent USING btree (snapshot_id);
CREATE INDEX claims_evidenceevent_source_id_c9ce162d ON claims_evidenceevent USING btree (source_id);
CREATE INDEX claims_filterwatch_saved_filter_id_af46cf65 ON claims_filterwatch USING btree (saved_filter_id);
CREATE INDEX claims_filterwatch_user_id_d62f332b ON claims_filterwatch USING btree (user_id);
CREATE INDEX claims_group_made_by_id_7b581b1e ON claims_group USING btree (made_by_id);
CREATE INDEX claims_group_merged_into_id_586de31e ON claims_group USING btree (merged_into_id);
CREATE INDEX claims_groupevent_made_by_id_49a92cef ON claims_groupevent USING btree (made_by_id);
CREATE INDEX claims_groupevent_merged_into_id_0fb5e510 ON claims_groupevent USING btree (merged_into_id);
CREATE INDEX claims_groupevent_pgh_context_id_2fd3c764 ON claims_groupevent USING btree (pgh_context_id);
CREATE INDEX claims_groupevent_pgh_obj_id_613b86ca ON claims_groupevent USING btree (pgh_obj_id);
CREATE INDEX claims_mention_article_id_d152c9b4 ON claims_mention USING btree (article_id);
CREATE INDEX claims_mention_speaker_id_a7140c62 ON claims_mention USING btree (speaker_id);
CREATE INDEX claims_notification_by_id_59a02d31 ON claims_notification USING btree (by_id);
CREATE INDEX claims_notification_claim_id_216f3b38 ON claims_notification USING btree (claim_id);
CREATE INDEX claims_notification_comment_id_5c3f1a07 ON claims_notification USING btree (comment_id);
CREATE INDEX claims_notification_recipient_id_b0268aff ON claims_notification USING btree (recipient_id);
CREATE INDEX claims_notification_saved_filter_id_a37bc7f8 ON claims_notification USING btree (saved_filter_id);
CREATE INDEX claims_notification_source_id_ee362c86 ON claims_notification USING btree (source_id);
CREATE INDEX claims_postlook_asked_at_e627dc64 ON claims_postlook USING btree (asked_at);
CREATE INDEX claims_presence_article_id_938948da ON claims_presence USING btree (article_id);
CREATE INDEX claims_presence_user_id_dba972a8 ON claims_presence USING btree (user_id);
CREATE INDEX claims_proposal_mention_id_51371e97 ON claims_proposal USING btree (mention_id);
CREATE INDEX claims_proposal_speaker_id_f748c04c ON claims_proposal USING btree (speaker_id);
CREATE INDEX claims_rankingfitevent_pgh_context_id_bcb2ad99 ON claims_rankingfitevent USING btree (pgh_context_id);
CREATE INDEX claims_rankingfitevent_pgh_obj_id_386cdc63 ON claims_rankingfitevent USING btree (pgh_obj_id);
CREATE INDEX claims_rating_code_683dbd7f_like ON claims_rating USING btree (code varchar_pattern_ops);
CREATE INDEX claims_rating_name_de_a5035e56_like ON claims_rating USING btree (name_de varchar_pattern_ops);
CREATE INDEX claims_rating_name_en_89bf032e_like ON claims_rating USING btree (name_en varchar_pattern_ops);
CREATE INDEX claims_ratingevent_pgh_context_id_32e2d8e5 ON claims_ratingevent USING btree (pgh_context_id);
CREATE INDEX claims_ratingevent_pgh_obj_id_591ed0f1 ON claims_ratingevent USING btree (pgh_obj_id);
CREATE INDEX claims_report_asked_by_id_cfd49974 ON claims_report USING btree (asked_by_id);
CREATE INDEX claims_savedfilter_owner_id_1b2a3def ON claims_savedfilter USING btree (owner_id);
CREATE INDEX claims_signature_changed_in_a0f68046 ON claims_signature USING btree (changed_in);
CREATE INDEX claims_snapshot_asked_by_id_5ebd360c ON claims_snapshot USING btree (asked_by_id);
CREATE INDEX claims_snapshot_file_id_2369fa5c ON claims_snapshot USING btree (file_id);
CREATE INDEX claims_snapshot_source_id_9fc856f1 ON claims_snapshot USING btree (source_id);
CREATE INDEX claims_source_added_by_id_c35000a5 ON claims_source USING btree (added_by_id);
CREATE INDEX claims_sourceevent_added_by_id_8a48ad2a ON claims_sourceevent USING btree (added_by_id);
CREATE INDEX claims_sourceevent_article_id_2e323071 ON claims_sourceevent USING btree (article_id);
CREATE INDEX claims_sourceevent_file_id_513d603b ON claims_sourceevent USING btree (file_id);
CREATE INDEX claims_sourceevent_pgh_context_id_1361f1a8 ON claims_sourceevent USING btree (pgh_context_id);
CREATE INDEX claims_sourceevent_pgh_obj_id_6c909552 ON claims_sourceevent USING btree (pgh_obj_id);
CREATE INDEX claims_sourceevent_post_id_c5adc466 ON claims_sourceevent USING btree (post_id);
CREATE INDEX claims_start_saved_filter_id_55196074 ON claims_start USING btree (saved_filter_id);
CREATE INDEX claims_storedfile_sha256_50f5a792_like ON claims_storedfile USING btree (sha256 varchar_pattern_ops);
CREATE INDEX claims_verdict_approved_by_id_6565441c ON claims_verdict USING btree (approved_by_id);
CREATE INDEX claims_verdict_carried_from_id_b461e63c ON claims_verdict USING btree (carried_from_id);
CREATE INDEX claims_verdict_claim_id_34127f06 ON claims_verdict USING btree (claim_id);
CREATE INDEX claims_verdict_drafted_by_id_7bfd5bc4 ON claims_verdict USING btree (drafted_by_id);
CREATE INDEX claims_verdict_published_by_id_83d67ed5 ON claims_verdict USING btree (published_by_id);
CREATE INDEX claims_verdict_rating_id_82f519d0 ON claims_verdict USING btree (rating_id);
CREATE INDEX claims_verdict_submitted_by_id_a93be208 ON claims_verdict USING btree (submitted_by_id);
CREATE INDEX claims_verdict_withdrawn_by_id_9cf58da1 ON claims_verdict USING btree (withdrawn_by_id);
CREATE INDEX claims_verdictevent_approved_by_id_8e12240f ON claims_verdictevent USING btree (approved_by_id);
CREATE INDEX claims_verdictevent_carried_from_id_42c11157 ON claims_verdictevent USING btree (carried_from_id);
CREATE INDEX claims_verdictevent_claim_id_e553b924 ON claims_verdictevent USING btree (claim_id);
CREATE INDEX claims_verdictevent_drafted_by_id_407f5fa7 ON claims_verdictevent USING btree (drafted_by_id);
CREATE INDEX claims_verdictevent_pgh_context_id_90e29dcb ON claims_verdictevent USING btree (pgh_context_id);
CREATE INDEX claims_verdictevent_pgh_obj_id_8e267549 ON claims_verdictevent USING btree (pgh_obj_id);
CREATE INDEX claims_verdictevent_published_by_id_4c1f8964 ON claims_verdictevent USING btree (published_by_id);
CREATE INDEX claims_verdictevent_rating_id_b67332bb ON claims_verdictevent USING btree (rating_id);
CREATE INDEX claims_verdictevent_submitted_by_id_d1bc335c ON claims_verdictevent USING btree (submitted_by_id);
CREATE INDEX claims_verdictevent_withdrawn_by_id_41ab9493 ON claims_verdictevent USING btree (withdrawn_by_id);
CREATE INDEX claims_watchhit_claim_id_be4ad4a5 ON claims_watchhit USING btree (claim_id);
CREATE INDEX claims_watchhit_watch_id_439d965a ON claims_watchhit USING btree (watch_id);
CREATE INDEX claims_worthinessfitevent_pgh_context_id_f9ceebe3 ON claims_worthinessfitevent USING btree (pgh_context_id);
CREATE INDEX claims_worthinessfitevent_pgh_obj_id_3f278a45 ON claims_worthinessfitevent USING btree (pgh_obj_id);
CREATE INDEX decisions_by_person ON pghistory_context USING btree (((metadata -> 'user'::text)), created_at DESC);
CREATE INDEX deed_by_age ON newsroom_deed USING btree (at);
CREATE INDEX delivery_due ON api_delivery USING btree (webhook_id, next_try_at) WHERE ((state)::text = 'waiting'::text);
CREATE INDEX delivery_newest ON api_delivery USING btree (webhook_id, id DESC);
CREATE INDEX distributed_by_block ON claims_distributedclaims USING btree (block);
CREATE UNIQUE INDEX distribution_once_a_day ON claims_distribution USING btree (channel, COALESCE(user_id, (0)::bigint), recipient, md5((asked)::text), on_day, corrected_at);
CREATE INDEX django_admin_log_content_type_id_c4bce8eb ON django_admin_log USING btree (content_type_id);
CREATE INDEX django_admin_log_user_id_c564eba6 ON django_admin_log USING btree (user_id);
CREATE INDEX django_session_expire_date_a5c62663 ON django_session USING btree (expire_date);
CREATE INDEX django_session_session_key_c0390e0f_like ON django_session USING btree (session_key varchar_pattern_ops);
CREATE INDEX erased_by_place ON newsroom_erasedevent USING btree ("table", at, key);
CREATE INDEX evidence_confirmed ON claims_evidence USING btree (claim_id DESC) WHERE ((state)::text = 'confirmed'::text);
CREATE INDEX feed_due ON streams_feed USING btree (next_at) WHERE ((paused_at IS NULL) AND (NOT ((health)::text = 'gone'::text)));
CREATE INDEX idx_procrastinate_jobs_worker_not_null ON procrastinate_jobs USING btree (worker_id) WHERE ((worker_id IS NOT NULL) AND (status = 'doing'::procrastinate_job_status));
CREATE INDEX idx_procrastinate_workers_last_heartbeat ON procrastinate_workers USING btree (last_heartbeat);
CREATE INDEX incoming_by_batch ON articles_incomingitem USING btree (batch, id);
CREATE INDEX incoming_open ON articles_incomingitem USING btree (id) WHERE (state IN ('queued', 'running'));
CREATE INDEX incoming_with_address ON articles_incomingitem USING hash (address) WHERE (NOT ((address)::text = ''::text));
CREATE UNIQUE INDEX intake_file_waits_once ON streams_intakefile USING btree (path) WHERE ((sha256 IS NULL) AND ((state)::text = 'queued'::text));
CREATE INDEX intake_line_failed ON streams_intakeline USING btree (file_id, id) WHERE ((fate)::text = ANY (ARRAY[('failed'::character varying)::text, ('question'::character varying)::text]));
CREATE INDEX mention_letters ON claims_mention USING gin (folded gin_trgm_ops);
CREATE INDEX mention_skeleton ON claims_mention USING btree (skeleton);
CREATE UNIQUE INDEX merge_standing_once ON speakers_merge USING btree (merged_id) WHERE (undone_at IS NULL);
CREATE INDEX message_by_age ON api_webhookmessage USING btree (happened_at);
CREATE INDEX mfa_authenticator_user_id_0c3a50c0 ON mfa_authenticator USING btree (user_id);
CREATE INDEX name_folded ON speakers_name USING btree (folded);
CREATE INDEX name_last_word ON speakers_name USING btree (split_part(translate((folded)::text, '-'::text, ' '::text), ' '::text, '-1'::integer));
CREATE INDEX name_letters ON speakers_name USING gin (folded gin_trgm_ops);
CREATE INDEX name_skeleton ON speakers_name USING btree (skeleton);
CREATE INDEX name_without_blanks ON speakers_name USING btree (replace((folded)::text, ' '::text, ''::text));
CREATE INDEX newsroom_chainlink_sha256_dcb58434_like ON newsroom_chainlink USING btree (sha256 varchar_pattern_ops);
CREATE INDEX newsroom_deed_about_id_ac57b00d ON newsroom_deed USING btree (about_id);
CREATE INDEX newsroom_deed_by_id_b6923df6 ON newsroom_deed USING btree (by_id);
CREATE INDEX newsroom_erasedevent_erasure_id_ea28ede3 ON newsroom_erasedevent USING btree (erasure_id);
CREATE INDEX newsroom_erasure_by_id_13369701 ON newsroom_erasure USING btree (by_id);
CREATE INDEX newsroom_invitation_made_by_id_7bbf5dfa ON newsroom_invitation USING btree (made_by_id);
CREATE INDEX newsroom_invitation_token_sha256_dfd57fc6_like ON newsroom_invitation USING btree (token_sha256 varchar_pattern_ops);
CREATE INDEX newsroom_user_groups_group_id_586e132d ON newsroom_user_groups USING btree (group_id);
CREATE INDEX newsroom_user_groups_user_id_afe2656c ON newsroom_user_groups USING btree (user_id);
CREATE INDEX newsroom_user_user_permissions_permission_id_4e6e3033 ON newsroom_user_user_permissions USING btree (permission_id);
CREATE INDEX newsroom_user_user_permissions_user_id_f0689506 ON newsroom_user_user_permissions USING btree (user_id);
CREATE INDEX newsroom_user_username_fa4fd9da_like ON newsroom_user USING btree (username varchar_pattern_ops);
CREATE INDEX newsroom_userevent_pgh_context_id_cbb2e655 ON newsroom_userevent USING btree (pgh_context_id);
CREATE INDEX newsroom_userevent_pgh_obj_id_4f03a225 ON newsroom_userevent USING btree (pgh_obj_id);
CREATE INDEX notification_of_recipient ON claims_notification USING btree (recipient_id, id DESC);
CREATE INDEX notification_to_mail ON claims_notification USING btree (recipient_id, id) WHERE ((mailed_at IS NULL) AND (read_at IS NULL));
CREATE INDEX notification_unread ON claims_notification USING btree (recipient_id, kind, id DESC) WHERE (read_at IS NULL);
CREATE UNIQUE INDEX one_antecedent_fit_in_use ON claims_antecedentfit USING btree (in_use) WHERE in_use;
CREATE UNIQUE INDEX one_confidence_fit_in_use ON claims_confidencefit USING btree (in_use) WHERE in_use;
CREATE UNIQUE INDEX one_open_notice_per_claim ON claims_correctionnotice USING btree (claim_id) WHERE ((state)::text = 'draft'::text);
CREATE UNIQUE INDEX one_open_report_of_a_list ON claims_report USING btree (asked_by_id, query, form) WHERE (state IN ('queued', 'running'));
CREATE UNIQUE INDEX one_open_run_per_article ON articles_extractionrun USING btree (article_id) WHERE (state IN ('queued', 'running'));
CREATE UNIQUE INDEX one_open_snapshot_per_source ON claims_snapshot USING btree (source_id) WHERE (state IN ('queued', 'running'));
CREATE UNIQUE INDEX one_open_verdict_per_claim ON claims_verdict USING btree (claim_id) WHERE (state IN ('draft', 'submitted', 'approved'));
CREATE UNIQUE INDEX one_published_verdict_per_claim ON claims_verdict USING btree (claim_id) WHERE ((state)::text = 'published'::text);
CREATE UNIQUE INDEX one_ranking_fit_in_use ON claims_rankingfit USING btree (in_use) WHERE in_use;
CREATE UNIQUE INDEX one_worthiness_fit_in_use ON claims_worthinessfit USING btree (in_use) WHERE in_use;
CREATE UNIQUE INDEX outlet_once ON articles_outlet USING btree (upper((name)::text));
CREATE INDEX parallel_of_one ON claims_parallel USING btree (one_id, meaning DESC);
CREATE INDEX parallel_of_other ON claims_parallel USING btree (other_id, meaning DESC);
CREATE INDEX position_letters ON speakers_position USING gin (folded gin_trgm_ops);
CREATE INDEX position_of_a_title ON speakers_position USING btree (folded text_pattern_ops, start_on, id);
CREATE INDEX presence_by_age ON claims_presence USING btree (seen_at);
CREATE INDEX procrastinate_events_job_id_fkey_v1 ON procrastinate_events USING btree (job_id);
CREATE INDEX procrastinate_jobs_id_lock_idx_v1 ON procrastinate_jobs USING btree (id, lock) WHERE (status = ANY (ARRAY['todo'::procrastinate_job_status, 'doing'::procrastinate_job_status]));
CREATE UNIQUE INDEX procrastinate_jobs_lock_idx_v1 ON procrastinate_jobs USING btree (lock) WHERE (status = 'doing'::procrastinate_job_status);
CREATE INDEX procrastinate_jobs_priority_idx_v1 ON procrastinate_jobs USING btree (priority DESC, id) WHERE (status = 'todo'::procrastinate_job_status);
CREATE INDEX procrastinate_jobs_queue_name_idx_v1 ON procrastinate_jobs USING btree (queue_name);
CREATE UNIQUE INDEX procrastinate_jobs_queueing_lock_idx_v1 ON procrastinate_jobs USING btree (queueing_lock) WHERE (status = 'todo'::procrastinate_job_status);
CREATE INDEX procrastinate_periodic_defers_job_id_fkey_v1 ON procrastinate_periodic_defers USING btree (job_id);
CREATE INDEX published_checks_checkdismissal_check_record_id_361b3e26 ON published_checks_checkdismissal USING btree (check_record_id);
CREATE INDEX published_checks_checkdismissal_claim_id_ae0f5cc1 ON published_checks_checkdismissal USING btree (claim_id);
CREATE INDEX published_checks_checkdismissal_dismissed_by_id_02aa8056 ON published_checks_checkdismissal USING btree (dismissed_by_id);
CREATE INDEX published_checks_checkdismissalevent_check_record_id_637a05ee ON published_checks_checkdismissalevent USING btree (check_record_id);
CREATE INDEX published_checks_checkdismissalevent_claim_id_7fafb5d0 ON published_checks_checkdismissalevent USING btree (claim_id);
CREATE INDEX published_checks_checkdismissalevent_dismissed_by_id_c9723bc8 ON published_checks_checkdismissalevent USING btree (dismissed_by_id);
CREATE INDEX published_checks_checkdismissalevent_pgh_context_id_e598ac1b ON published_checks_checkdismissalevent USING btree (pgh_context_id);
CREATE INDEX published_checks_checkdismissalevent_pgh_obj_id_5e45a78d ON published_checks_checkdismissalevent USING btree (pgh_obj_id);
CREATE INDEX published_checks_publishedcheck_digest_f36a149f_like ON published_checks_publishedcheck USING btree (digest varchar_pattern_ops);
CREATE INDEX saved_filter_shared ON claims_savedfilter USING btree (name) WHERE is_shared;
CREATE INDEX socialaccount_socialaccount_user_id_8146e70c ON socialaccount_socialaccount USING btree (user_id);
CREATE INDEX socialaccount_socialtoken_account_id_951f210e ON socialaccount_socialtoken USING btree (account_id);
CREATE INDEX socialaccount_socialtoken_app_id_636a42d7 ON socialaccount_socialtoken USING btree (app_id);
CREATE UNIQUE INDEX source_address_once ON claims_source USING btree (address_digest) WHERE (NOT ((address_digest)::text = ''::text));
CREATE INDEX source_by_kind ON claims_source USING btree (kind, id DESC);
CREATE INDEX source_words_trigrams ON claims_source USING gin (upper((title)::text) gin_trgm_ops, upper((publisher)::text) gin_trgm_ops, upper((author)::text) gin_trgm_ops, upper((address)::text) gin_trgm_ops);
CREATE INDEX speaker_by_name ON speakers_speaker USING btree (name, id) WHERE ((merged_into_id IS NULL) AND ((state)::text = 'kept'::text));
CREATE INDEX speaker_kept ON speakers_speaker USING btree (id DESC) WHERE ((merged_into_id IS NULL) AND ((state)::text = 'kept'::text));
CREATE UNIQUE INDEX speaker_wikidata_id_once ON speakers_speaker USING btree (wikidata_id) WHERE ((NOT ((wikidata_id)::text = ''::text)) AND (merged_into_id IS NULL));
CREATE INDEX speakers_account_speaker_id_3221d8aa ON speakers_account USING btree (speaker_id);
CREATE INDEX speakers_accountevent_pgh_context_id_e28b414b ON speakers_accountevent USING btree (pgh_context_id);
CREATE INDEX speakers_accountevent_pgh_obj_id_83fcf967 ON speakers_accountevent USING btree (pgh_obj_id);
CREATE INDEX speakers_accountevent_speaker_id_bf82e8b9 ON speakers_accountevent USING btree (speaker_id);
CREATE INDEX speakers_likeness_one_id_f60b3727 ON speakers_likeness USING btree (one_id);
CREATE INDEX speakers_likeness_other_id_1b931911 ON speakers_likeness USING btree (other_id);
CREATE INDEX speakers_likeness_told_apart_by_id_751ae90d ON speakers_likeness USING btree (told_apart_by_id);
CREATE INDEX speakers_merge_into_id_6ea8d957 ON speakers_merge USING btree (into_id);
CREATE INDEX speakers_merge_merged_by_id_c239b98f ON speakers_merge USING btree (merged_by_id);
CREATE INDEX speakers_merge_merged_id_44191d2f ON speakers_merge USING btree (merged_id);
CREATE INDEX speakers_merge_undone_by_id_7abf930d ON speakers_merge USING btree (undone_by_id);
CREATE INDEX speakers_name_speaker_id_f5178f88 ON speakers_name USING btree (speaker_id);
CREATE INDEX speakers_nameevent_pgh_context_id_0b7e1324 ON speakers_nameevent USING btree (pgh_context_id);
CREATE INDEX speakers_nameevent_pgh_obj_id_ddb9c8da ON speakers_nameevent USING btree (pgh_obj_id);
CREATE INDEX speakers_nameevent_speaker_id_c1007e32 ON speakers_nameevent USING btree (speaker_id);
CREATE INDEX speakers_position_speaker_id_d7930bfb ON speakers_position USING btree (speaker_id);
CREATE INDEX speakers_positionevent_pgh_context_id_e9264bfd ON speakers_positionevent USING btree (pgh_context_id);
CREATE INDEX speakers_positionevent_pgh_obj_id_71e98583 ON speakers_positionevent USING btree (pgh_obj_id);
CREATE INDEX speakers_positionevent_speaker_id_a443b80e ON speakers_positionevent USING btree (speaker_id);
CREATE INDEX speakers_speaker_merged_into_id_2a71dbf0 ON speakers_speaker USING btree (merged_into_id);
CREATE INDEX speakers_speakerevent_merged_into_id_1107c919 ON speakers_speakerevent USING btree (merged_into_id);
CREATE INDEX speakers_speakerevent_pgh_context_id_d57f4664 ON speakers_speakerevent USING btree (pgh_context_id);
CREATE INDEX speakers_speakerevent_pgh_obj_id_8cbafc9c ON speakers_speakerevent USING btree (pgh_obj_id);
CREATE INDEX streams_feed_added_by_id_b412bc3c ON streams_feed USING btree (added_by_id);
CREATE INDEX streams_feed_paused_by_id_bb05308e ON streams_feed USING btree (paused_by_id);
CREATE INDEX streams_intakefile_added_by_id_419e7220 ON streams_intakefile USING btree (added_by_id);
CREATE INDEX streams_intakeline_article_id_1d330b0f ON streams_intakeline USING btree (article_id);
CREATE INDEX streams_intakeline_file_id_354402a9 ON streams_intakeline USING btree (file_id);
CREATE INDEX streams_intakeline_question_id_c5deda48 ON streams_intakeline USING btree (question_id);
CREATE INDEX streams_seenentry_article_id_13ba3363 ON streams_seenentry USING btree (article_id);
CREATE INDEX streams_seenentry_feed_id_8faaa6a5 ON streams_seenentry USING btree (feed_id);
CREATE INDEX streams_seenentry_item_id_8a0cafbc ON streams_seenentry USING btree (item_id);
CREATE UNIQUE INDEX topic_once ON articles_topic USING btree (upper((name)::text));
CREATE UNIQUE INDEX unique_authenticator_type ON mfa_authenticator USING btree (user_id, type) WHERE (type IN ('totp', 'recovery_codes'));
CREATE UNIQUE INDEX unique_primary_email ON account_emailaddress USING btree (user_id, "primary") WHERE "primary";
CREATE UNIQUE INDEX unique_verified_email ON account_emailaddress USING btree (email) WHERE verified;
CREATE INDEX usersessions_usersession_session_key_fd35de43_like ON usersessions_usersession USING btree (session_key varchar_pattern_ops);
CREATE INDEX usersessions_usersession_user_id_af5e0a6d ON usersessions_usersession USING btree (user_id);
CREATE INDEX verdict_by_rating ON claims_verdict USING btree (rating_id, claim_id DESC) WHERE (NOT ((state)::text = 'corrected'::text));
CREATE INDEX verdict_by_state ON claims_verdict USING btree (state, claim_id DESC) WHERE (NOT ((state)::text = 'corrected'::text));
CREATE INDEX verdict_corrections ON claims_verdict USING btree (published_at) WHERE ((number > 1) AND (state IN ('published', 'corrected', 'withdrawn')));
CREATE INDEX verdict_newest_published ON claims_verdict USING btree (published_at DESC, id DESC) WHERE (state IN ('published', 'withdrawn'));
CREATE INDEX verdict_waiting ON claims_verdict USING btree (state, id) WHERE (state IN ('submitted', 'approved'));
CREATE INDEX verdict_withdrawals ON claims_verdict USING btree (withdrawn_at) WHERE ((state)::text = 'withdrawn'::text);
CREATE TRIGGER pgtrigger_a_new_version_is_a_step_of_its_own_43161 BEFORE UPDATE ON claims_claim FOR EACH ROW WHEN (((old.version <> new.version) AND (old.returned_to = new.returned_to))) EXECUTE FUNCTION pgtrigger_a_new_version_is_a_step_of_its_own_43161();
COMMENT ON TRIGGER pgtrigger_a_new_version_is_a_step_of_its_own_43161 ON claims_claim IS '1950578982da48198b3ccc4981285eefad39533d';
CREATE TRIGGER pgtrigger_a_proposed_wording_goes_with_its_words_23b13 BEFORE UPDATE ON claims_claim FOR EACH ROW WHEN (((new.wording_origin IN ('machine', 'none')) AND ((old.wording)::text = (new.wording)::text) AND ((old.wording_origin)::text = (new.wording_origin)::text) AND (ROW(old.quote, old.speaker_id) IS DISTINCT FROM ROW(new.quote, new.speaker_id)))) EXECUTE FUNCTION pgtrigger_a_proposed_wording_goes_with_its_words_23b13();
COMMENT ON TRIGGER pgtrigger_a_proposed_wording_goes_with_its_words_23b13 ON claims_claim IS '00d7915152ab8e0428d9b66253b862223e0aea3c';
CREATE TRIGGER pgtrigger_append_only_06a6b BEFORE DELETE OR UPDATE ON claims_correctionnoticeevent FOR EACH ROW EXECUTE FUNCTION pgtrigger_append_only_06a6b();
COMMENT ON TRIGGER pgtrigger_append_only_06a6b ON claims_correctionnoticeevent IS 'c8f9e2f185a8ef733a44f64b0711cb57e4c9f23c';
CREATE TRIGGER pgtrigger_append_only_195f8 BEFORE DELETE OR UPDATE ON newsroom_userevent FOR EACH ROW EXECUTE FUNCTION pgtrigger_append_only_195f8();
COMMENT ON TRIGGER pgtrigger_append_only_195f8 ON newsroom_userevent IS '190c40f6ff61d48a4d4f02fe03473c4c1a1e63c5';
CREATE TRIGGER pgtrigger_append_only_2e536 BEFORE DELETE OR UPDATE ON articles_articleevent FOR EACH ROW EXECUTE FUNCTION pgtrigger_append_only_2e536();
COMMENT ON TRIGGER pgtrigger_append_only_2e536 ON articles_articleevent IS '97e38e30f4f2ced7f80fc829b7756986ceddd8a6';
CREATE TRIGGER pgtrigger_append_only_31a0b BEFORE DELETE OR UPDATE ON speakers_nameevent FOR EACH ROW EXECUTE FUNCTION pgtrigger_append_only_31a0b();
COMMENT ON TRIGGER pgtrigger_append_only_31a0b ON speakers_nameevent IS '0ec6482c98ca504a24cb92f5c7266bf159b940f8';
CREATE TRIGGER pgtrigger_append_only_390dc BEFORE DELETE OR UPDATE ON speakers_speakerevent FOR EACH ROW EXECUTE FUNCTION pgtrigger_append_only_390dc();
COMMENT ON TRIGGER pgtrigger_append_only_390dc ON speakers_speakerevent IS '43b3cacaee699772f044391065d0a2cb1dc0912e';
CREATE TRIGGER pgtrigger_append_only_3fd72 BEFORE DELETE OR UPDATE ON claims_evidenceevent FOR EACH ROW EXECUTE FUNCTION pgtrigger_append_only_3fd72();
COMMENT ON TRIGGER pgtrigger_append_only_3fd72 ON claims_evidenceevent IS '9b156cb2ce3ac82360d6f20539a0292c4af11367';
CREATE TRIGGER pgtrigger_append_only_4a9f8 BEFORE DELETE OR UPDATE ON claims_changesetevent FOR EACH ROW EXECUTE FUNCTION pgtrigger_append_only_4a9f8();
COMMENT ON TRIGGER pgtrigger_append_only_4a9f8 ON claims_changesetevent IS '3cd694972cf1c122392a16d076e4dda6029b175d';
CREATE TRIGGER pgtrigger_append_only_6298a BEFORE DELETE OR UPDATE ON published_checks_checkdismissalevent FOR EACH ROW EXECUTE FUNCTION pgtrigger_append_only_6298a();
COMMENT ON TRIGGER pgtrigger_append_only_6298a ON published_checks_checkdismissalevent IS 'e9947acf65bdb98510b1da99facaef0f6fadacbc';
CREATE TRIGGER pgtrigger_append_only_68b6f BEFORE DELETE OR UPDATE ON api_webhookevent FOR EACH ROW EXECUTE FUNCTION pgtrigger_append_only_68b6f();
COMMENT ON TRIGGER pgtrigger_append_only_68b6f ON api_webhookevent IS '19bb810ca314c9b9125c546ac694cae9552aa2eb';
CREATE TRIGGER pgtrigger_append_only_76d0a BEFORE DELETE OR UPDATE ON claims_verdictevent FOR EACH ROW EXECUTE FUNCTION pgtrigger_append_only_76d0a();
COMMENT ON TRIGGER pgtrigger_append_only_76d0a ON claims_verdictevent IS '7e3bccbe8789fecec97555270aabcdaed8b4048e';
CREATE TRIGGER pgtrigger_append_only_7946c BEFORE DELETE OR UPDATE ON claims_commentevent FOR EACH ROW EXECUTE FUNCTION pgtrigger_append_only_7946c();
COMMENT ON TRIGGER pgtrigger_append_only_7946c ON claims_commentevent IS '7eaa01be7d352355a3e5d10cb04be5011d7aad61';
CREATE TRIGGER pgtrigger_append_only_88473 BEFORE DELETE OR UPDATE ON claims_ratingevent FOR EACH ROW EXECUTE FUNCTION pgtrigger_append_only_88473();
COMMENT ON TRIGGER pgtrigger_append_only_88473 ON claims_ratingevent IS '1c35b8d2c3b52cf853d21e9f99594e44290224d1';
CREATE TRIGGER pgtrigger_append_only_91701 BEFORE DELETE OR UPDATE ON claims_confidencefitevent FOR EACH ROW EXECUTE FUNCTION pgtrigger_append_only_91701();
COMMENT ON TRIGGER pgtrigger_append_only_91701 ON claims_confidencefitevent IS '46b0b5c73f72b7a7ba678f218b11f0f8436cf3e5';
CREATE TRIGGER pgtrigger_append_only_a5b22 BEFORE DELETE OR UPDATE ON claims_sourceevent FOR EACH ROW EXECUTE FUNCTION pgtrigger_append_only_a5b22();
COMMENT ON TRIGGER pgtrigger_append_only_a5b22 ON claims_sourceevent IS '3f92c9d57b7a054311e4bc9ff1301c1cb6390db2';
CREATE TRIGGER pgtrigger_append_only_a781f BEFORE DELETE OR UPDATE ON speakers_positionevent FOR EACH ROW EXECUTE FUNCTION pgtrigger_append_only_a781f();
COMMENT ON TRIGGER pgtrigger_append_only_a781f ON speakers_positionevent IS '00cff2d35dec20287e065e9e292bbd1234057e25';
CREATE TRIGGER pgtrigger_append_only_aeef3 BEFORE DELETE OR UPDATE ON claims_claimevent FOR EACH ROW EXECUTE FUNCTION pgtrigger_append_only_aeef3();
COMMENT ON TRIGGER pgtrigger_append_only_aeef3 ON claims_claimevent IS '0342f9354d975fc258a2169f5a68f2fcb6b672f7';
CREATE TRIGGER pgtrigger_append_only_b8438 BEFORE DELETE OR UPDATE ON claims_rankingfitevent FOR EACH ROW EXECUTE FUNCTION pgtrigger_append_only_b8438();
COMMENT ON TRIGGER pgtrigger_append_only_b8438 ON claims_rankingfitevent IS '9c547f4a8be88ea06cf145b0ff48ccc4308af776';
CREATE TRIGGER pgtrigger_append_only_b8b46 BEFORE DELETE OR UPDATE ON api_apitokenevent FOR EACH ROW EXECUTE FUNCTION pgtrigger_append_only_b8b46();
COMMENT ON TRIGGER pgtrigger_append_only_b8b46 ON api_apitokenevent IS '1df8a2cc41dd5a6607c1efbe89ab9e567748ccac';
CREATE TRIGGER pgtrigger_append_only_cd446 BEFORE DELETE OR UPDATE ON speakers_accountevent FOR EACH ROW EXECUTE FUNCTION pgtrigger_append_only_cd446();
COMMENT ON TRIGGER pgtrigger_append_only_cd446 ON speakers_accountevent IS 'deb92e121fb0eae07d557e59f3cd4198d5dbf702';
CREATE TRIGGER pgtrigger_append_only_d9be0 BEFORE DELETE OR UPDATE ON claims_checklistitemevent FOR EACH ROW EXECUTE FUNCTION pgtrigger_append_only_d9be0();
COMMENT ON TRIGGER pgtrigger_append_only_d9be0 ON claims_checklistitemevent IS '7e163ab647ae1684908f212a158268d8428d2f78';
CREATE TRIGGER pgtrigger_append_only_e390a BEFORE DELETE OR UPDATE ON claims_worthinessfitevent FOR EACH ROW EXECUTE FUNCTION pgtrigger_append_only_e390a();
COMMENT ON TRIGGER pgtrigger_append_only_e390a ON claims_worthinessfitevent IS 'c6fef29d368b5d00552afd0b2864044f1fe5bdbd';
CREATE TRIGGER pgtrigger_append_only_eaf9e BEFORE DELETE OR UPDATE ON claims_changedclaim FOR EACH ROW EXECUTE FUNCTION pgtrigger_append_only_eaf9e();
COMMENT ON TRIGGER pgtrigger_append_only_eaf9e ON claims_changedclaim IS 'e63ed51421c3045e078e365c400cc7013460473a';
CREATE TRIGGER pgtrigger_append_only_f54f5 BEFORE DELETE OR UPDATE ON claims_groupevent FOR EACH ROW EXECUTE FUNCTION pgtrigger_append_only_f54f5();
COMMENT ON TRIGGER pgtrigger_append_only_f54f5 ON claims_groupevent IS '912f075c06432fe34e21cd188a364cfc00939762';
CREATE TRIGGER pgtrigger_append_only_f5ab7 BEFORE DELETE OR UPDATE ON claims_antecedentfitevent FOR EACH ROW EXECUTE FUNCTION pgtrigger_append_only_f5ab7();
COMMENT ON TRIGGER pgtrigger_append_only_f5ab7 ON claims_antecedentfitevent IS '2c73215d7851344b764ccc72ec35701dc0ba1b43';
CREATE TRIGGER pgtrigger_approved_notice_is_final_9c7f1 BEFORE DELETE OR UPDATE ON claims_correctionnotice FOR EACH ROW WHEN (((old.state)::text = 'approved'::text)) EXECUTE FUNCTION pgtrigger_approved_notice_is_final_9c7f1();
COMMENT ON TRIGGER pgtrigger_approved_notice_is_final_9c7f1 ON claims_correctionnotice IS 'fa9ab6babe550ac76fbaaa1d9afa5cd8d0ec0822';
CREATE TRIGGER pgtrigger_article_text_never_changes_66bd4 BEFORE UPDATE ON articles_article FOR EACH ROW WHEN ((ROW(old.text, old.text_sha256) IS DISTINCT FROM ROW(new.text, new.text_sha256))) EXECUTE FUNCTION pgtrigger_article_text_never_changes_66bd4();
COMMENT ON TRIGGER pgtrigger_article_text_never_changes_66bd4 ON articles_article IS '3e67ffa27e0d30014a57aebe4c4bfc99d5edc849';
CREATE TRIGGER pgtrigger_as_written_c8bc2 BEFORE UPDATE ON claims_comment FOR EACH ROW WHEN (((old.claim_id IS DISTINCT FROM new.claim_id) OR (old.author_id IS DISTINCT FROM new.author_id) OR (old.text IS DISTINCT FROM new.text) OR (old.made_at IS DISTINCT FROM new.made_at) OR (old.repeats_id IS DISTINCT FROM new.repeats_id) OR (old.reply_to_id IS DISTINCT FROM new.reply_to_id))) EXECUTE FUNCTION pgtrigger_as_written_c8bc2();
COMMENT ON TRIGGER pgtrigger_as_written_c8bc2 ON claims_comment IS 'af03eb0a170767446b96f0aed2318d2e0175cf3c';
CREATE TRIGGER pgtrigger_claim_with_a_published_verdict_stands_0ff0f BEFORE UPDATE ON claims_claim FOR EACH ROW WHEN (((((old.state)::text = 'accepted'::text) AND ((new.state)::text <> 'accepted'::text)) OR ((old.merged_into_id IS NULL) AND (new.merged_into_id IS NOT NULL)))) EXECUTE FUNCTION pgtrigger_claim_with_a_published_verdict_stands_0ff0f();
COMMENT ON TRIGGER pgtrigger_claim_with_a_published_verdict_stands_0ff0f ON claims_claim IS '898f59eb84eef5755d54a129743265e094077536';
CREATE CONSTRAINT TRIGGER pgtrigger_corrected_verdict_has_a_successor_3d430 AFTER UPDATE ON claims_verdict DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN ((((old.state)::text <> 'corrected'::text) AND ((new.state)::text = 'corrected'::text))) EXECUTE FUNCTION pgtrigger_corrected_verdict_has_a_successor_3d430();
COMMENT ON TRIGGER pgtrigger_corrected_verdict_has_a_successor_3d430 ON claims_verdict IS 'fbb3b65f11a540fb77270d414793d6ff4756f644';
CREATE TRIGGER pgtrigger_deed_never_changes_73db2 BEFORE UPDATE ON newsroom_deed FOR EACH ROW WHEN ((((old.verb)::text IS DISTINCT FROM (new.verb)::text) OR (old.by_id IS DISTINCT FROM new.by_id) OR (old.about_id IS DISTINCT FROM new.about_id) OR (old.at IS DISTINCT FROM new.at))) EXECUTE FUNCTION pgtrigger_deed_never_changes_73db2();
COMMENT ON TRIGGER pgtrigger_deed_never_changes_73db2 ON newsroom_deed IS '693774a295ef6490b84c3724d57dcf6d3085bef4';
CREATE TRIGGER pgtrigger_delete_delete_18162 AFTER DELETE ON claims_group FOR EACH ROW EXECUTE FUNCTION pgtrigger_delete_delete_18162();
COMMENT ON TRIGGER pgtrigger_delete_delete_18162 ON claims_group IS '89544fe28bc078c93533660546722eb932aa7fe1';
CREATE TRIGGER pgtrigger_delete_delete_249e2 AFTER DELETE ON claims_source FOR EACH ROW EXECUTE FUNCTION pgtrigger_delete_delete_249e2();
COMMENT ON TRIGGER pgtrigger_delete_delete_249e2 ON claims_source IS 'd04a0120193e9a887a1aaba2c74d448e1c4fb3f6';
CREATE TRIGGER pgtrigger_delete_delete_26a0f AFTER DELETE ON claims_evidence FOR EACH ROW EXECUTE FUNCTION pgtrigger_delete_delete_26a0f();
COMMENT ON TRIGGER pgtrigger_delete_delete_26a0f ON claims_evidence IS '8e0e09414b7951ce9a3012c922d5565651ded72c';
CREATE TRIGGER pgtrigger_delete_delete_30383 AFTER DELETE ON api_webhook FOR EACH ROW EXECUTE FUNCTION pgtrigger_delete_delete_30383();
COMMENT ON TRIGGER pgtrigger_delete_delete_30383 ON api_webhook IS '6ad421bbe700b316b2f4b709903a464c03aad5c2';
CREATE TRIGGER pgtrigger_delete_delete_451d5 AFTER DELETE ON speakers_speaker FOR EACH ROW EXECUTE FUNCTION pgtrigger_delete_delete_451d5();
COMMENT ON TRIGGER pgtrigger_delete_delete_451d5 ON speakers_speaker IS 'af8578e2a74ea281b471dd843f39cc71eb1d6c41';
CREATE TRIGGER pgtrigger_delete_delete_5ce9f AFTER DELETE ON speakers_account FOR EACH ROW EXECUTE FUNCTION pgtrigger_delete_delete_5ce9f();
COMMENT ON TRIGGER pgtrigger_delete_delete_5ce9f ON speakers_account IS '9b0a4e66917e962a7c25b443137a44772e01ad55';
CREATE TRIGGER pgtrigger_delete_delete_83861 AFTER DELETE ON claims_verdict FOR EACH ROW EXECUTE FUNCTION pgtrigger_delete_delete_83861();
COMMENT ON TRIGGER pgtrigger_delete_delete_83861 ON claims_verdict IS 'a22f2cc2edbba23d853410b71a8f4fab92f88186';
CREATE TRIGGER pgtrigger_delete_delete_8a8c9 AFTER DELETE ON speakers_name FOR EACH ROW EXECUTE FUNCTION pgtrigger_delete_delete_8a8c9();
COMMENT ON TRIGGER pgtrigger_delete_delete_8a8c9 ON speakers_name IS '14e5a8fcde14336dcd2002e869d92723c0e2f993';
CREATE TRIGGER pgtrigger_delete_delete_a0f6d AFTER DELETE ON claims_antecedentfit FOR EACH ROW EXECUTE FUNCTION pgtrigger_delete_delete_a0f6d();
COMMENT ON TRIGGER pgtrigger_delete_delete_a0f6d ON claims_antecedentfit IS 'd13b0c0988d0f6ac15c9a48fa8d25827bc0339a2';
CREATE TRIGGER pgtrigger_delete_delete_abf68 AFTER DELETE ON newsroom_user FOR EACH ROW EXECUTE FUNCTION pgtrigger_delete_delete_abf68();
COMMENT ON TRIGGER pgtrigger_delete_delete_abf68 ON newsroom_user IS '5d44d0fa70111595d9728a93d5cca8159cfebf47';
CREATE TRIGGER pgtrigger_delete_delete_b7172 AFTER DELETE ON claims_confidencefit FOR EACH ROW EXECUTE FUNCTION pgtrigger_delete_delete_b7172();
COMMENT ON TRIGGER pgtrigger_delete_delete_b7172 ON claims_confidencefit IS '03f4760a2827ce410792af184058787223158074';
CREATE TRIGGER pgtrigger_delete_delete_bed0d AFTER DELETE ON claims_changeset FOR EACH ROW EXECUTE FUNCTION pgtrigger_delete_delete_bed0d();
COMMENT ON TRIGGER pgtrigger_delete_delete_bed0d ON claims_changeset IS '8b191d23a79a7d6e73ffe6df6118c297b775a2bd';
CREATE TRIGGER pgtrigger_delete_delete_c5841 AFTER DELETE ON claims_worthinessfit FOR EACH ROW EXECUTE FUNCTION pgtrigger_delete_delete_c5841();
COMMENT ON TRIGGER pgtrigger_delete_delete_c5841 ON claims_worthinessfit IS '546f32c087db17d6d9423021491b9a51e615facd';
CREATE TRIGGER pgtrigger_delete_delete_c6793 AFTER DELETE ON api_apitoken FOR EACH ROW EXECUTE FUNCTION pgtrigger_delete_delete_c6793();
COMMENT ON TRIGGER pgtrigger_delete_delete_c6793 ON api_apitoken IS '59559dadd61c4c4140176286c33196580b86d964';
CREATE TRIGGER pgtrigger_delete_delete_d2544 AFTER DELETE ON published_checks_checkdismissal FOR EACH ROW EXECUTE FUNCTION pgtrigger_delete_delete_d2544();
COMMENT ON TRIGGER pgtrigger_delete_delete_d2544 ON published_checks_checkdismissal IS 'e95d8e2276ed6d6b90ce534d24a7584990e9807e';
CREATE TRIGGER pgtrigger_delete_delete_dbf31 AFTER DELETE ON claims_claim FOR EACH ROW EXECUTE FUNCTION pgtrigger_delete_delete_dbf31();
COMMENT ON TRIGGER pgtrigger_delete_delete_dbf31 ON claims_claim IS '8a2a6636115494c967b571c0a3a5ff048d89ace1';
CREATE TRIGGER pgtrigger_delete_delete_ddb9c AFTER DELETE ON articles_article FOR EACH ROW EXECUTE FUNCTION pgtrigger_delete_delete_ddb9c();
COMMENT ON TRIGGER pgtrigger_delete_delete_ddb9c ON articles_article IS 'd6cae1ce9001b175d1359e53b662424f418c9eb2';
CREATE TRIGGER pgtrigger_delete_delete_e4712 AFTER DELETE ON claims_correctionnotice FOR EACH ROW EXECUTE FUNCTION pgtrigger_delete_delete_e4712();
COMMENT ON TRIGGER pgtrigger_delete_delete_e4712 ON claims_correctionnotice IS '12cdd5438c4857d17311c3ecc8925b0a6ccb07f0';
CREATE TRIGGER pgtrigger_delete_delete_e4a2e AFTER DELETE ON claims_comment FOR EACH ROW EXECUTE FUNCTION pgtrigger_delete_delete_e4a2e();
COMMENT ON TRIGGER pgtrigger_delete_delete_e4a2e ON claims_comment IS '8423ffad45996a83e155fe83ed6ddad48dcde9a9';
CREATE TRIGGER pgtrigger_delete_delete_eea28 AFTER DELETE ON claims_rating FOR EACH ROW EXECUTE FUNCTION pgtrigger_delete_delete_eea28();
COMMENT ON TRIGGER pgtrigger_delete_delete_eea28 ON claims_rating IS '8b11f21e1343176fe5422fb294b18e97f75fae4a';
CREATE TRIGGER pgtrigger_delete_delete_f1312 AFTER DELETE ON claims_rankingfit FOR EACH ROW EXECUTE FUNCTION pgtrigger_delete_delete_f1312();
COMMENT ON TRIGGER pgtrigger_delete_delete_f1312 ON claims_rankingfit IS '9d5e6baa369c3cafab206f761f0fb10a5c650e95';
CREATE TRIGGER pgtrigger_delete_delete_f249e AFTER DELETE ON speakers_position FOR EACH ROW EXECUTE FUNCTION pgtrigger_delete_delete_f249e();
COMMENT ON TRIGGER pgtrigger_delete_delete_f249e ON speakers_position IS 'eef7ab2e927eab82fcd1f2065cf7aabc649c7071';
CREATE TRIGGER pgtrigger_delete_delete_f62c1 AFTER DELETE ON claims_checklistitem FOR EACH ROW EXECUTE FUNCTION pgtrigger_delete_delete_f62c1();
COMMENT ON TRIGGER pgtrigger_delete_delete_f62c1 ON claims_checklistitem IS 'c68efc796187eda8b6b573f8db48d4dadff97f19';
CREATE TRIGGER pgtrigger_erased_event_stands_c27e1 BEFORE DELETE OR UPDATE ON newsroom_erasedevent FOR EACH ROW EXECUTE FUNCTION pgtrigger_erased_event_stands_c27e1();
COMMENT ON TRIGGER pgtrigger_erased_event_stands_c27e1 ON newsroom_erasedevent IS 'abe1e405668eca06808507db7278b49c6b18d779';
CREATE TRIGGER pgtrigger_erasure_stands_1dc24 BEFORE DELETE OR UPDATE ON newsroom_erasure FOR EACH ROW EXECUTE FUNCTION pgtrigger_erasure_stands_1dc24();
COMMENT ON TRIGGER pgtrigger_erasure_stands_1dc24 ON newsroom_erasure IS '98d034bc953d0d3d44f4aca14eb3bad4b290005a';
CREATE TRIGGER pgtrigger_evidence_under_a_published_verdict_aaf48 BEFORE DELETE OR UPDATE ON claims_evidence FOR EACH ROW WHEN (((old.state)::text = 'confirmed'::text)) EXECUTE FUNCTION pgtrigger_evidence_under_a_published_verdict_aaf48();
COMMENT ON TRIGGER pgtrigger_evidence_under_a_published_verdict_aaf48 ON claims_evidence IS '1598a8d1ad7081a415ff9235b5a030721d79b78d';
CREATE TRIGGER pgtrigger_insert_insert_05fa8 AFTER INSERT ON speakers_position REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION pgtrigger_insert_insert_05fa8();
COMMENT ON TRIGGER pgtrigger_insert_insert_05fa8 ON speakers_position IS 'b9ef7b6d43029d503da2d22befa96aa920cd1905';
CREATE TRIGGER pgtrigger_insert_insert_3b7ba AFTER INSERT ON claims_comment FOR EACH ROW EXECUTE FUNCTION pgtrigger_insert_insert_3b7ba();
COMMENT ON TRIGGER pgtrigger_insert_insert_3b7ba ON claims_comment IS '43a3f30a1ea015d0c6e7854667d092cf41c79624';
CREATE TRIGGER pgtrigger_insert_insert_3cb73 AFTER INSERT ON claims_verdict FOR EACH ROW EXECUTE FUNCTION pgtrigger_insert_insert_3cb73();
COMMENT ON TRIGGER pgtrigger_insert_insert_3cb73 ON claims_verdict IS 'fa1be8b3230259ee2e64c14ed905691235491b99';
CREATE TRIGGER pgtrigger_insert_insert_49e43 AFTER INSERT ON claims_rating FOR EACH ROW EXECUTE FUNCTION pgtrigger_insert_insert_49e43();
COMMENT ON TRIGGER pgtrigger_insert_insert_49e43 ON claims_rating IS '73e704ee24821413e59f2a4b49447fe59e1a8bd1';
CREATE TRIGGER pgtrigger_insert_insert_51d80 AFTER INSERT ON claims_changeset FOR EACH ROW EXECUTE FUNCTION pgtrigger_insert_insert_51d80();
COMMENT ON TRIGGER pgtrigger_insert_insert_51d80 ON claims_changeset IS '4d4e3a5f57e20111118cc0b9c7346eaee6806aeb';
CREATE TRIGGER pgtrigger_insert_insert_54002 AFTER INSERT ON claims_worthinessfit FOR EACH ROW EXECUTE FUNCTION pgtrigger_insert_insert_54002();
COMMENT ON TRIGGER pgtrigger_insert_insert_54002 ON claims_worthinessfit IS '23ea62db23d31ef7a55d42205ce14121c4c91364';
CREATE TRIGGER pgtrigger_insert_insert_74958 AFTER INSERT ON claims_confidencefit FOR EACH ROW EXECUTE FUNCTION pgtrigger_insert_insert_74958();
COMMENT ON TRIGGER pgtrigger_insert_insert_74958 ON claims_confidencefit IS 'e1a92f708106f77c0c1c5bf179a6ae18a47cde42';
CREATE TRIGGER pgtrigger_insert_insert_8623c AFTER INSERT ON claims_group FOR EACH ROW EXECUTE FUNCTION pgtrigger_insert_insert_8623c();
COMMENT ON TRIGGER pgtrigger_insert_insert_8623c ON claims_group IS 'a629254fe3e4665bbbfa60e80ab51779a3a670b4';
CREATE TRIGGER pgtrigger_insert_insert_882c1 AFTER INSERT ON claims_antecedentfit FOR EACH ROW EXECUTE FUNCTION pgtrigger_insert_insert_882c1();
COMMENT ON TRIGGER pgtrigger_insert_insert_882c1 ON claims_antecedentfit IS 'bffc81cc5d443db1829ce9e90cfeb2fea1ce2dd0';
CREATE TRIGGER pgtrigger_insert_insert_9bc50 AFTER INSERT ON api_webhook FOR EACH ROW EXECUTE FUNCTION pgtrigger_insert_insert_9bc50();
COMMENT ON TRIGGER pgtrigger_insert_insert_9bc50 ON api_webhook IS 'dcd8c0638bd988673363d6f348cbe20117733df8';
CREATE TRIGGER pgtrigger_insert_insert_9cb95 AFTER INSERT ON newsroom_user FOR EACH ROW EXECUTE FUNCTION pgtrigger_insert_insert_9cb95();
COMMENT ON TRIGGER pgtrigger_insert_insert_9cb95 ON newsroom_user IS 'c8cc8f3ffbe765c42182e0ffc906e6200c1e8190';
CREATE TRIGGER pgtrigger_insert_insert_9d954 AFTER INSERT ON published_checks_checkdismissal FOR EACH ROW EXECUTE FUNCTION pgtrigger_insert_insert_9d954();
COMMENT ON TRIGGER pgtrigger_insert_insert_9d954 ON published_checks_checkdismissal IS 'fe189954cd17d1afd2503fe67aa68ff615870e6e';
CREATE TRIGGER pgtrigger_insert_insert_a925c AFTER INSERT ON speakers_account FOR EACH ROW EXECUTE FUNCTION pgtrigger_insert_insert_a925c();
COMMENT ON TRIGGER pgtrigger_insert_insert_a925c ON speakers_account IS '106280d77b61da93d2023184676df2ed3c8093e1';
CREATE TRIGGER pgtrigger_insert_insert_b6ebd AFTER INSERT ON articles_article FOR EACH ROW EXECUTE FUNCTION pgtrigger_insert_insert_b6ebd();
COMMENT ON TRIGGER pgtrigger_insert_insert_b6ebd ON articles_article IS '25db2ec3d3467031318f8e4b20dc486188f20649';
CREATE TRIGGER pgtrigger_insert_insert_bbb94 AFTER INSERT ON claims_source FOR EACH ROW EXECUTE FUNCTION pgtrigger_insert_insert_bbb94();
COMMENT ON TRIGGER pgtrigger_insert_insert_bbb94 ON claims_source IS '365d29398a8d87e0f84d389ca8765b0f5b4ee544';
CREATE TRIGGER pgtrigger_insert_insert_cd0d7 AFTER INSERT ON speakers_name REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION pgtrigger_insert_insert_cd0d7();
COMMENT ON TRIGGER pgtrigger_insert_insert_cd0d7 ON speakers_name IS 'd40d725243b63ecab9ba57f9850be3140355e49a';
CREATE TRIGGER pgtrigger_insert_insert_cda32 AFTER INSERT ON claims_correctionnotice FOR EACH ROW EXECUTE FUNCTION pgtrigger_insert_insert_cda32();
COMMENT ON TRIGGER pgtrigger_insert_insert_cda32 ON claims_correctionnotice IS 'ec1faf7333093679ab8d89eb21e139700d5b1b5e';
CREATE TRIGGER pgtrigger_insert_insert_d2960 AFTER INSERT ON claims_evidence REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION pgtrigger_insert_insert_d2960();
COMMENT ON TRIGGER pgtrigger_insert_insert_d2960 ON claims_evidence IS '27cc6e152e86920f227f7c2ec8142a9641a60d1f';
CREATE TRIGGER pgtrigger_insert_insert_d7986 AFTER INSERT ON api_apitoken FOR EACH ROW EXECUTE FUNCTION pgtrigger_insert_insert_d7986();
COMMENT ON TRIGGER pgtrigger_insert_insert_d7986 ON api_apitoken IS '6e06d7d3e5f4b420ec61fb615a776783bca9d2b3';
CREATE TRIGGER pgtrigger_insert_insert_de30b AFTER INSERT ON claims_checklistitem FOR EACH ROW EXECUTE FUNCTION pgtrigger_insert_insert_de30b();
COMMENT ON TRIGGER pgtrigger_insert_insert_de30b ON claims_checklistitem IS '17f69b82c73d5113babb67a9aad3393798dae7a4';
CREATE TRIGGER pgtrigger_insert_insert_df8fa AFTER INSERT ON claims_claim REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION pgtrigger_insert_insert_df8fa();
COMMENT ON TRIGGER pgtrigger_insert_insert_df8fa ON claims_claim IS '768d769fb44873d9c75596488a748134949030ef';
CREATE TRIGGER pgtrigger_insert_insert_f27b9 AFTER INSERT ON claims_rankingfit FOR EACH ROW EXECUTE FUNCTION pgtrigger_insert_insert_f27b9();
COMMENT ON TRIGGER pgtrigger_insert_insert_f27b9 ON claims_rankingfit IS '65c0f6247f637c31cafb05e2387fb221309e70fe';
CREATE TRIGGER pgtrigger_insert_insert_f5c9e AFTER INSERT ON speakers_speaker REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION pgtrigger_insert_insert_f5c9e();
COMMENT ON TRIGGER pgtrigger_insert_insert_f5c9e ON speakers_speaker IS 'a18767fd5350bc0d0443e0a7b018ca48c9121ddd';
CREATE TRIGGER pgtrigger_kept_22e00 BEFORE DELETE ON claims_checklistitem FOR EACH ROW EXECUTE FUNCTION pgtrigger_kept_22e00();
COMMENT ON TRIGGER pgtrigger_kept_22e00 ON claims_checklistitem IS '6fa3fa3fc4c2f75cb64965ceff560117281cc7d8';
CREATE TRIGGER pgtrigger_kept_46703 BEFORE DELETE ON claims_comment FOR EACH ROW EXECUTE FUNCTION pgtrigger_kept_46703();
COMMENT ON TRIGGER pgtrigger_kept_46703 ON claims_comment IS '312b73a7334e96db17f64c4c172b6bbf40472e46';
CREATE TRIGGER pgtrigger_note_changed_quotation_2e5c8 AFTER UPDATE ON claims_claim FOR EACH ROW WHEN ((((old.state)::text = 'accepted'::text) AND (ROW(old.quote, old.speaker_id, old.state, old.merged_into_id) IS DISTINCT FROM ROW(new.quote, new.speaker_id, new.state, new.merged_into_id)))) EXECUTE FUNCTION pgtrigger_note_changed_quotation_2e5c8();
COMMENT ON TRIGGER pgtrigger_note_changed_quotation_2e5c8 ON claims_claim IS 'eb44cd88b9d4cd4469f7a7f6c553a888ef4b99f4';
CREATE TRIGGER pgtrigger_notice_approved_by_a_chief_1262a BEFORE UPDATE ON claims_correctionnotice FOR EACH ROW WHEN (((new.approved_by_id IS NOT NULL) AND (old.approved_by_id IS DISTINCT FROM new.approved_by_id))) EXECUTE FUNCTION pgtrigger_notice_approved_by_a_chief_1262a();
COMMENT ON TRIGGER pgtrigger_notice_approved_by_a_chief_1262a ON claims_correctionnotice IS '5eea32abda17187a85d62f126d1f63cc853b4e04';
CREATE TRIGGER pgtrigger_notice_begins_as_draft_e08af BEFORE INSERT ON claims_correctionnotice FOR EACH ROW EXECUTE FUNCTION pgtrigger_notice_begins_as_draft_e08af();
COMMENT ON TRIGGER pgtrigger_notice_begins_as_draft_e08af ON claims_correctionnotice IS 'a468f3c91f1ee9f483ab177ed9cf70178d75ccfc';
CREATE TRIGGER pgtrigger_only_a_draft_verdict_is_deleted_14475 BEFORE DELETE ON claims_verdict FOR EACH ROW EXECUTE FUNCTION pgtrigger_only_a_draft_verdict_is_deleted_14475();
COMMENT ON TRIGGER pgtrigger_only_a_draft_verdict_is_deleted_14475 ON claims_verdict IS 'ec4623783e2715d3d9f0d5fa45c41be35b8f6900';
CREATE TRIGGER pgtrigger_published_verdict_is_final_557b8 BEFORE UPDATE ON claims_verdict FOR EACH ROW WHEN ((old.state IN ('published', 'corrected', 'withdrawn'))) EXECUTE FUNCTION pgtrigger_published_verdict_is_final_557b8();
COMMENT ON TRIGGER pgtrigger_published_verdict_is_final_557b8 ON claims_verdict IS 'aab39093f85603c7e5baa4319a40d2f45825c22d';
CREATE TRIGGER pgtrigger_rating_in_use_keeps_its_meaning_b12d6 BEFORE UPDATE ON claims_rating FOR EACH ROW WHEN ((ROW(old.code, old.name_en, old.name_de, old.value, old.needs_evidence) IS DISTINCT FROM ROW(new.code, new.name_en, new.name_de, new.value, new.needs_evidence))) EXECUTE FUNCTION pgtrigger_rating_in_use_keeps_its_meaning_b12d6();
COMMENT ON TRIGGER pgtrigger_rating_in_use_keeps_its_meaning_b12d6 ON claims_rating IS 'e9672c09b771b8e7f054c8bfd7c16e752f45b1b8';
CREATE TRIGGER pgtrigger_snapshot_never_changes_6aa63 BEFORE DELETE OR UPDATE ON claims_snapshot FOR EACH ROW WHEN (((old.state)::text = 'done'::text)) EXECUTE FUNCTION pgtrigger_snapshot_never_changes_6aa63();
COMMENT ON TRIGGER pgtrigger_snapshot_never_changes_6aa63 ON claims_snapshot IS '2c4a05ef4d26825da74932348956ce22424b7f1c';
CREATE TRIGGER pgtrigger_stored_file_never_changes_585f8 BEFORE UPDATE ON claims_storedfile FOR EACH ROW WHEN ((((old.sha256)::text IS DISTINCT FROM (new.sha256)::text) OR ((old.media_type)::text IS DISTINCT FROM (new.media_type)::text) OR (old.size IS DISTINCT FROM new.size))) EXECUTE FUNCTION pgtrigger_stored_file_never_changes_585f8();
COMMENT ON TRIGGER pgtrigger_stored_file_never_changes_585f8 ON claims_storedfile IS '18349d661bd996119f1debf391cd47052ccbd1d7';
CREATE TRIGGER pgtrigger_tell_claim_that_came_decided_c38d2 AFTER INSERT ON claims_claim FOR EACH ROW WHEN ((new.state NOT IN ('pending', 'archived'))) EXECUTE FUNCTION pgtrigger_tell_claim_that_came_decided_c38d2();
COMMENT ON TRIGGER pgtrigger_tell_claim_that_came_decided_c38d2 ON claims_claim IS 'ed8d2f096dfc509b59497a19f8c4f40ade15a03d';
CREATE TRIGGER pgtrigger_tell_decision_52045 AFTER UPDATE ON claims_claim FOR EACH ROW WHEN ((((old.state)::text <> (new.state)::text) AND (NOT (((old.state)::text = 'archived'::text) AND ((new.state)::text = 'pending'::text))))) EXECUTE FUNCTION pgtrigger_tell_decision_52045();
COMMENT ON TRIGGER pgtrigger_tell_decision_52045 ON claims_claim IS 'f9093233763160450a4a161f01c9903ab6349c15';
CREATE TRIGGER pgtrigger_tell_publication_735d5 AFTER UPDATE ON claims_verdict FOR EACH ROW WHEN ((((old.state)::text <> 'published'::text) AND ((new.state)::text = 'published'::text))) EXECUTE FUNCTION pgtrigger_tell_publication_735d5();
COMMENT ON TRIGGER pgtrigger_tell_publication_735d5 ON claims_verdict IS '95c0df9b079a03a5ab425a89a9716473b8b4da58';
CREATE TRIGGER pgtrigger_tell_reading_25b75 AFTER UPDATE ON articles_extractionrun FOR EACH ROW WHEN ((((old.state)::text <> 'done'::text) AND ((new.state)::text = 'done'::text))) EXECUTE FUNCTION pgtrigger_tell_reading_25b75();
COMMENT ON TRIGGER pgtrigger_tell_reading_25b75 ON articles_extractionrun IS '6216ceac366b704ece47953f441f617ca66fca93';
CREATE TRIGGER pgtrigger_tell_withdrawal_058e8 AFTER UPDATE ON claims_verdict FOR EACH ROW WHEN ((((old.state)::text <> 'withdrawn'::text) AND ((new.state)::text = 'withdrawn'::text))) EXECUTE FUNCTION pgtrigger_tell_withdrawal_058e8();
COMMENT ON TRIGGER pgtrigger_tell_withdrawal_058e8 ON claims_verdict IS '5a00872467934d286dae968c0fac3e92dd184ef3';
CREATE TRIGGER pgtrigger_update_update_02b6a AFTER UPDATE ON claims_changeset FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION pgtrigger_update_update_02b6a();
COMMENT ON TRIGGER pgtrigger_update_update_02b6a ON claims_changeset IS '4d2e0061dcf6fe6ea57fc7a18907b98579ed5458';
CREATE TRIGGER pgtrigger_update_update_0431d AFTER UPDATE ON speakers_speaker FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION pgtrigger_update_update_0431d();
COMMENT ON TRIGGER pgtrigger_update_update_0431d ON speakers_speaker IS '569d50418b23351446e03d347bc1fec216d98592';
CREATE TRIGGER pgtrigger_update_update_05fe6 AFTER UPDATE ON claims_verdict FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION pgtrigger_update_update_05fe6();
COMMENT ON TRIGGER pgtrigger_update_update_05fe6 ON claims_verdict IS '3e5ee25714293c2e9a3d3f3c2325e0cacffe90f2';
CREATE TRIGGER pgtrigger_update_update_0cf54 AFTER UPDATE ON claims_evidence FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION pgtrigger_update_update_0cf54();
COMMENT ON TRIGGER pgtrigger_update_update_0cf54 ON claims_evidence IS 'c5bb7c8f402b3c9b428dc7999738d06bd34e08bc';
CREATE TRIGGER pgtrigger_update_update_19490 AFTER UPDATE ON claims_confidencefit FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION pgtrigger_update_update_19490();
COMMENT ON TRIGGER pgtrigger_update_update_19490 ON claims_confidencefit IS '63cf65419bc69be02467bed0b3f6ae35ef1267a8';
CREATE TRIGGER pgtrigger_update_update_2d78e AFTER UPDATE ON claims_checklistitem FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION pgtrigger_update_update_2d78e();
COMMENT ON TRIGGER pgtrigger_update_update_2d78e ON claims_checklistitem IS '48b06d81bdcc515bb26a6155a8fbc994a71c3279';
CREATE TRIGGER pgtrigger_update_update_37453 AFTER UPDATE ON claims_worthinessfit FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION pgtrigger_update_update_37453();
COMMENT ON TRIGGER pgtrigger_update_update_37453 ON claims_worthinessfit IS 'cd1f596bf5cca676d596a785a517ab48f4f8a5e3';
CREATE TRIGGER pgtrigger_update_update_3ad8d AFTER UPDATE ON claims_rankingfit FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION pgtrigger_update_update_3ad8d();
COMMENT ON TRIGGER pgtrigger_update_update_3ad8d ON claims_rankingfit IS '4ece7302e4dd5bb68eb9d8fc995115b49bafda43';
CREATE TRIGGER pgtrigger_update_update_40dc3 AFTER UPDATE ON claims_rating FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION pgtrigger_update_update_40dc3();
COMMENT ON TRIGGER pgtrigger_update_update_40dc3 ON claims_rating IS '88b74319b541e5d84a6e37a6f2f8a75082917e02';
CREATE TRIGGER pgtrigger_update_update_54ca9 AFTER UPDATE ON speakers_name FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION pgtrigger_update_update_54ca9();
COMMENT ON TRIGGER pgtrigger_update_update_54ca9 ON speakers_name IS '376d97212e437c0d95aacd4fa1f4d1ca3b1ba45b';
CREATE TRIGGER pgtrigger_update_update_55b1f AFTER UPDATE ON api_apitoken FOR EACH ROW WHEN (((old.expires_at IS DISTINCT FROM new.expires_at) OR ((old.hint)::text IS DISTINCT FROM (new.hint)::text) OR (old.id IS DISTINCT FROM new.id) OR (old.made_at IS DISTINCT FROM new.made_at) OR (old.made_by_id IS DISTINCT FROM new.made_by_id) OR (old.per_minute IS DISTINCT FROM new.per_minute) OR (old.revoked_at IS DISTINCT FROM new.revoked_at) OR (old.revoked_by_id IS DISTINCT FROM new.revoked_by_id) OR (old.scopes IS DISTINCT FROM new.scopes) OR (old.system_id IS DISTINCT FROM new.system_id))) EXECUTE FUNCTION pgtrigger_update_update_55b1f();
COMMENT ON TRIGGER pgtrigger_update_update_55b1f ON api_apitoken IS '304e785a73db01e9f14c0af890d18afae26e7704';
CREATE TRIGGER pgtrigger_update_update_65813 AFTER UPDATE ON speakers_account FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION pgtrigger_update_update_65813();
COMMENT ON TRIGGER pgtrigger_update_update_65813 ON speakers_account IS '5228c9dbdd4d62c4c2bc55e10e42adae20a34fd9';
CREATE TRIGGER pgtrigger_update_update_73df1 AFTER UPDATE ON speakers_position FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION pgtrigger_update_update_73df1();
COMMENT ON TRIGGER pgtrigger_update_update_73df1 ON speakers_position IS '13723bd3e4f5debfc3a4bc3c88e598d65eb1e193';
CREATE TRIGGER pgtrigger_update_update_773e7 AFTER UPDATE ON claims_group FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION pgtrigger_update_update_773e7();
COMMENT ON TRIGGER pgtrigger_update_update_773e7 ON claims_group IS '94322d031f3dba1133a66404b1a70acddcb93706';
CREATE TRIGGER pgtrigger_update_update_779cc AFTER UPDATE ON claims_correctionnotice FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION pgtrigger_update_update_779cc();
COMMENT ON TRIGGER pgtrigger_update_update_779cc ON claims_correctionnotice IS '3cdb5deaf1a25ad2298ae22facff27dc8edd5659';
CREATE TRIGGER pgtrigger_update_update_a1c57 AFTER UPDATE ON api_webhook FOR EACH ROW WHEN ((((old.address)::text IS DISTINCT FROM (new.address)::text) OR (old.event_types IS DISTINCT FROM new.event_types) OR (old.generation IS DISTINCT FROM new.generation) OR (old.id IS DISTINCT FROM new.id) OR (old.made_at IS DISTINCT FROM new.made_at) OR (old.made_by_id IS DISTINCT FROM new.made_by_id) OR ((old.name)::text IS DISTINCT FROM (new.name)::text) OR ((old.note)::text IS DISTINCT FROM (new.note)::text) OR (old.previous_until IS DISTINCT FROM new.previous_until) OR ((old.state)::text IS DISTINCT FROM (new.state)::text))) EXECUTE FUNCTION pgtrigger_update_update_a1c57();
COMMENT ON TRIGGER pgtrigger_update_update_a1c57 ON api_webhook IS '9951e27cf8124abaabf1826f6e2ed1f087b70fad';
CREATE TRIGGER pgtrigger_update_update_a6ae2 AFTER UPDATE ON claims_antecedentfit FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION pgtrigger_update_update_a6ae2();
COMMENT ON TRIGGER pgtrigger_update_update_a6ae2 ON claims_antecedentfit IS 'e69e9143b0166f9328a51667d7d6cb6bb2ab8b60';
CREATE TRIGGER pgtrigger_update_update_b17e1 AFTER UPDATE ON published_checks_checkdismissal FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION pgtrigger_update_update_b17e1();
COMMENT ON TRIGGER pgtrigger_update_update_b17e1 ON published_checks_checkdismissal IS '3076df418e5df965e0613eb39ddef45a8bdf0861';
CREATE TRIGGER pgtrigger_update_update_d7697 AFTER UPDATE ON articles_article FOR EACH ROW WHEN (((old.added_at IS DISTINCT FROM new.added_at) OR (old.added_by_id IS DISTINCT FROM new.added_by_id) OR ((old.address)::text IS DISTINCT FROM (new.address)::text) OR (old.authors IS DISTINCT FROM new.authors) OR (old.came_in_bulk IS DISTINCT FROM new.came_in_bulk) OR (old.embargo_lifted_at IS DISTINCT FROM new.embargo_lifted_at) OR (old.embargo_lifted_by_id IS DISTINCT FROM new.embargo_lifted_by_id) OR (old.embargo_until IS DISTINCT FROM new.embargo_until) OR (old.id IS DISTINCT FROM new.id) OR ((old.identifier)::text IS DISTINCT FROM (new.identifier)::text) OR ((old.item_version)::text IS DISTINCT FROM (new.item_version)::text) OR ((old.language)::text IS DISTINCT FROM (new.language)::text) OR (old.lead IS DISTINCT FROM new.lead) OR ((old.modified_moment)::text IS DISTINCT FROM (new.modified_moment)::text) OR (old.origins IS DISTINCT FROM new.origins) OR ((old.outlet)::text IS DISTINCT FROM (new.outlet)::text) OR (old.places IS DISTINCT FROM new.places) OR (old.previous_id IS DISTINCT FROM new.previous_id) OR ((old.published_moment)::text IS DISTINCT FROM (new.published_moment)::text) OR (old.published_on IS DISTINCT FROM new.published_on) OR ((old.published_precision)::text IS DISTINCT FROM (new.published_precision)::text) OR (old.repeats_earlier IS DISTINCT FROM new.repeats_earlier) OR ((old.special_genre)::text IS DISTINCT FROM (new.special_genre)::text) OR (old.subjects IS DISTINCT FROM new.subjects) OR ((old.title)::text IS DISTINCT FROM (new.title)::text) OR (old.urgency IS DISTINCT FROM new.urgency) OR (old.version IS DISTINCT FROM new.version) OR (old.withdrawn_at IS DISTINCT FROM new.withdrawn_at) OR ((old.withdrawn_because)::text IS DISTINCT FROM (new.withdrawn_because)::text) OR (old.withdrawn_by_id IS DISTINCT FROM new.withdrawn_by_id))) EXECUTE FUNCTION pgtrigger_update_update_d7697();
COMMENT ON TRIGGER pgtrigger_update_update_d7697 ON articles_article IS '455e2979cef33bbf471125dc25185216c9a7ebcd';
CREATE TRIGGER pgtrigger_update_update_e1935 AFTER UPDATE ON claims_comment FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION pgtrigger_update_update_e1935();
COMMENT ON TRIGGER pgtrigger_update_update_e1935 ON claims_comment IS '47f7ee95e62cb7b91366f4298ca43a507ba0a666';
CREATE TRIGGER pgtrigger_update_update_e1f9c AFTER UPDATE ON newsroom_user FOR EACH ROW WHEN (((old.closed_at IS DISTINCT FROM new.closed_at) OR (old.is_active IS DISTINCT FROM new.is_active) OR (old.is_staff IS DISTINCT FROM new.is_staff) OR (old.is_superuser IS DISTINCT FROM new.is_superuser) OR (old.is_system IS DISTINCT FROM new.is_system))) EXECUTE FUNCTION pgtrigger_update_update_e1f9c();
COMMENT ON TRIGGER pgtrigger_update_update_e1f9c ON newsroom_user IS 'c12de37cf5f49dd3802024160166dda5f10a87ae';
CREATE TRIGGER pgtrigger_update_update_fde8d AFTER UPDATE ON claims_source FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION pgtrigger_update_update_fde8d();
COMMENT ON TRIGGER pgtrigger_update_update_fde8d ON claims_source IS 'c7f8fdc4cdee7d95ef4b87b51c191d8d0a932020';
CREATE TRIGGER pgtrigger_update_update_fe4ba AFTER UPDATE ON claims_claim FOR EACH ROW WHEN (((old.antecedents IS DISTINCT FROM new.antecedents) OR (old.article_id IS DISTINCT FROM new.article_id) OR (old.assignee_id IS DISTINCT FROM new.assignee_id) OR (old.begin IS DISTINCT FROM new.begin) OR (old.confidence IS DISTINCT FROM new.confidence) OR ((old.cue)::text IS DISTINCT FROM (new.cue)::text) OR (old.decided_at IS DISTINCT FROM new.decided_at) OR (old.decided_by_id IS DISTINCT FROM new.decided_by_id) OR (old.due_on IS DISTINCT FROM new.due_on) OR (old."end" IS DISTINCT FROM new."end") OR (old.found_at IS DISTINCT FROM new.found_at) OR (old.found_confidence IS DISTINCT FROM new.found_confidence) OR (old.group_id IS DISTINCT FROM new.group_id) OR (old.id IS DISTINCT FROM new.id) OR (old.is_check_worthy IS DISTINCT FROM new.is_check_worthy) OR ((old.kind)::text IS DISTINCT FROM (new.kind)::text) OR ((old.medium)::text IS DISTINCT FROM (new.medium)::text) OR (old.merged_into_id IS DISTINCT FROM new.merged_into_id) OR ((old.origin)::text IS DISTINCT FROM (new.origin)::text) OR (old.post_id IS DISTINCT FROM new.post_id) OR (old.quote IS DISTINCT FROM new.quote) OR (old.reasons IS DISTINCT FROM new.reasons) OR ((old.rejected_because)::text IS DISTINCT FROM (new.rejected_because)::text) OR ((old.resolution)::text IS DISTINCT FROM (new.resolution)::text) OR ((old.resolved_name)::text IS DISTINCT FROM (new.resolved_name)::text) OR (old.returned_to IS DISTINCT FROM new.returned_to) OR ((old.rule)::text IS DISTINCT FROM (new.rule)::text) OR (old.run_id IS DISTINCT FROM new.run_id) OR (old.spans IS DISTINCT FROM new.spans) OR (old.speaker_id IS DISTINCT FROM new.speaker_id) OR ((old.speaker_words)::text IS DISTINCT FROM (new.speaker_words)::text) OR ((old.state)::text IS DISTINCT FROM (new.state)::text) OR (old.ticked IS DISTINCT FROM new.ticked) OR (old.topic_numbers IS DISTINCT FROM new.topic_numbers) OR (old.version IS DISTINCT FROM new.version) OR ((old.wording)::text IS DISTINCT FROM (new.wording)::text) OR ((old.wording_origin)::text IS DISTINCT FROM (new.wording_origin)::text))) EXECUTE FUNCTION pgtrigger_update_update_fe4ba();
COMMENT ON TRIGGER pgtrigger_update_update_fe4ba ON claims_claim IS '816e3eaefe2e8f72cbc79b377a686d2693ac7e8c';
CREATE TRIGGER pgtrigger_verdict_approval_is_kept_1f0cf BEFORE UPDATE ON claims_verdict FOR EACH ROW WHEN ((((old.state)::text <> 'published'::text) AND ((new.state)::text = 'published'::text))) EXECUTE FUNCTION pgtrigger_verdict_approval_is_kept_1f0cf();
COMMENT ON TRIGGER pgtrigger_verdict_approval_is_kept_1f0cf ON claims_verdict IS 'f5b55d55883f080f6d22c1b0fd842bc3134ba4fc';
CREATE TRIGGER pgtrigger_verdict_approved_by_a_chief_1f71d BEFORE UPDATE ON claims_verdict FOR EACH ROW WHEN (((new.approved_by_id IS NOT NULL) AND (old.approved_by_id IS DISTINCT FROM new.approved_by_id))) EXECUTE FUNCTION pgtrigger_verdict_approved_by_a_chief_1f71d();
COMMENT ON TRIGGER pgtrigger_verdict_approved_by_a_chief_1f71d ON claims_verdict IS '559cddd6f59b92e9c101b7d66e2a310bb494a080';
CREATE TRIGGER pgtrigger_verdict_begins_as_draft_34683 BEFORE INSERT ON claims_verdict FOR EACH ROW EXECUTE FUNCTION pgtrigger_verdict_begins_as_draft_34683();
COMMENT ON TRIGGER pgtrigger_verdict_begins_as_draft_34683 ON claims_verdict IS 'b022b13af6caaca22e501032dc37bc9c56e2a1c9';
CREATE TRIGGER pgtrigger_verdict_corrects_a_published_one_b828e BEFORE INSERT ON claims_verdict FOR EACH ROW WHEN ((new.number > 1)) EXECUTE FUNCTION pgtrigger_verdict_corrects_a_published_one_b828e();
COMMENT ON TRIGGER pgtrigger_verdict_corrects_a_published_one_b828e ON claims_verdict IS 'f02db3e37224ff356da02594b6990c80f84cdb12';
CREATE TRIGGER pgtrigger_verdict_drafted_by_an_editor_88a66 BEFORE INSERT ON claims_verdict FOR EACH ROW EXECUTE FUNCTION pgtrigger_verdict_drafted_by_an_editor_88a66();
COMMENT ON TRIGGER pgtrigger_verdict_drafted_by_an_editor_88a66 ON claims_verdict IS '78c095b0899bc9d6e5b43a40555a943c10a4b1f7';
CREATE TRIGGER pgtrigger_verdict_has_its_evidence_08c86 BEFORE UPDATE ON claims_verdict FOR EACH ROW WHEN ((((old.state)::text <> (new.state)::text) AND (new.state IN ('approved', 'published')))) EXECUTE FUNCTION pgtrigger_verdict_has_its_evidence_08c86();
COMMENT ON TRIGGER pgtrigger_verdict_has_its_evidence_08c86 ON claims_verdict IS '6566eae619fc2ed72744e97e56500401eb420409';
CREATE TRIGGER pgtrigger_verdict_is_of_an_accepted_claim_77519 BEFORE INSERT OR UPDATE ON claims_verdict FOR EACH ROW WHEN ((new.state NOT IN ('corrected', 'withdrawn'))) EXECUTE FUNCTION pgtrigger_verdict_is_of_an_accepted_claim_77519();
COMMENT ON TRIGGER pgtrigger_verdict_is_of_an_accepted_claim_77519 ON claims_verdict IS 'f1847b0f117f52e959e23a71c0c0a09896bd8e8e';
CREATE TRIGGER pgtrigger_verdict_moves_along_its_states_8e243 BEFORE UPDATE ON claims_verdict FOR EACH ROW WHEN (((old.state)::text <> (new.state)::text)) EXECUTE FUNCTION pgtrigger_verdict_moves_along_its_states_8e243();
COMMENT ON TRIGGER pgtrigger_verdict_moves_along_its_states_8e243 ON claims_verdict IS '79a425a80035adacf3d9bcdf354c14d70463d82a';
CREATE TRIGGER pgtrigger_verdict_published_by_a_chief_2037d BEFORE UPDATE ON claims_verdict FOR EACH ROW WHEN (((new.published_by_id IS NOT NULL) AND (old.published_by_id IS DISTINCT FROM new.published_by_id))) EXECUTE FUNCTION pgtrigger_verdict_published_by_a_chief_2037d();
COMMENT ON TRIGGER pgtrigger_verdict_published_by_a_chief_2037d ON claims_verdict IS 'f1b26ec550eb36ba30bd059f6f3208e5b53d5bcd';
CREATE TRIGGER pgtrigger_verdict_rating_is_on_offer_b8035 BEFORE INSERT OR UPDATE ON claims_verdict FOR EACH ROW WHEN ((new.state NOT IN ('corrected', 'withdrawn'))) EXECUTE FUNCTION pgtrigger_verdict_rating_is_on_offer_b8035();
COMMENT ON TRIGGER pgtrigger_verdict_rating_is_on_offer_b8035 ON claims_verdict IS 'd146f9573135cf0c1616114781306ae76f26f3da';
CREATE TRIGGER pgtrigger_verdict_submitted_by_an_editor_e4cbd BEFORE UPDATE ON claims_verdict FOR EACH ROW WHEN (((new.submitted_by_id IS NOT NULL) AND (old.submitted_by_id IS DISTINCT FROM new.submitted_by_id))) EXECUTE FUNCTION pgtrigger_verdict_submitted_by_an_editor_e4cbd();
COMMENT ON TRIGGER pgtrigger_verdict_submitted_by_an_editor_e4cbd ON claims_verdict IS '8dbc284064980be2363b2e7cadce180dfa08e79e';
CREATE TRIGGER pgtrigger_verdict_text_changes_in_a_draft_9e669 BEFORE UPDATE ON claims_verdict FOR EACH ROW WHEN ((ROW(old.claim_id, old.number, old.rating_id, old.reasons, old.correction, old.drafted_by_id, old.drafted_at, old.carried_from_id, old.differs_because, old.differs_from) IS DISTINCT FROM ROW(new.claim_id, new.number, new.rating_id, new.reasons, new.correction, new.drafted_by_id, new.drafted_at, new.carried_from_id, new.differs_because, new.differs_from))) EXECUTE FUNCTION pgtrigger_verdict_text_changes_in_a_draft_9e669();
COMMENT ON TRIGGER pgtrigger_verdict_text_changes_in_a_draft_9e669 ON claims_verdict IS '5ad9e03f656d782d37b4575d2f7f0c21da4c29b5';
CREATE TRIGGER pgtrigger_verdict_withdrawn_by_a_chief_1079f BEFORE UPDATE ON claims_verdict FOR EACH ROW WHEN (((new.withdrawn_by_id IS NOT NULL) AND (old.withdrawn_by_id IS DISTINCT FROM new.withdrawn_by_id))) EXECUTE FUNCTION pgtrigger_verdict_withdrawn_by_a_chief_1079f();
COMMENT ON TRIGGER pgtrigger_verdict_withdrawn_by_a_chief_1079f ON claims_verdict IS 'dbb6eaa7f582049ed2a9d718dc82e2078b9b3d05';
CREATE TRIGGER pgtrigger_verdict_writers_are_kept_a7f49 BEFORE UPDATE ON claims_verdict FOR EACH ROW WHEN ((old.writers <> new.writers)) EXECUTE FUNCTION pgtrigger_verdict_writers_are_kept_a7f49();
COMMENT ON TRIGGER pgtrigger_verdict_writers_are_kept_a7f49 ON claims_verdict IS 'b00e9559ba7b19e20dc39786d51e920d2e77ba20';
CREATE TRIGGER procrastinate_jobs_notify_queue_job_aborted_v1 AFTER UPDATE OF abort_requested ON procrastinate_jobs FOR EACH ROW WHEN (((old.abort_requested = false) AND (new.abort_requested = true) AND (new.status = 'doing'::procrastinate_job_status))) EXECUTE FUNCTION procrastinate_notify_queue_abort_job_v1();
CREATE TRIGGER procrastinate_jobs_notify_queue_job_inserted_v1 AFTER INSERT ON procrastinate_jobs FOR EACH ROW WHEN ((new.status = 'todo'::procrastinate_job_status)) EXECUTE FUNCTION procrastinate_notify_queue_job_inserted_v1();
CREATE TRIGGER procrastinate_trigger_abort_requested_events_v1 AFTER UPDATE OF abort_requested ON procrastinate_jobs FOR EACH ROW WHEN ((new.abort_requested = true)) EXECUTE FUNCTION procrastinate_trigger_abort_requested_events_procedure_v1();
CREATE TRIGGER procrastinate_trigger_delete_jobs_v1 BEFORE DELETE ON procrastinate_jobs FOR EACH ROW EXECUTE FUNCTION procrastinate_unlink_periodic_defers_v1();
CREATE TRIGGER procrastinate_trigger_scheduled_events_v1 AFTER INSERT OR UPDATE ON procrastinate_jobs FOR EACH ROW WHEN (((new.scheduled_at IS NOT NULL) AND (new.status = 'todo'::procrastinate_job_status))) EXECUTE FUNCTION procrastinate_trigger_function_scheduled_events_v1();
CREATE TRIGGER procrastinate_trigger_status_events_insert_v1 AFTER INSERT ON procrastinate_jobs FOR EACH ROW WHEN ((new.status = 'todo'::procrastinate_job_status)) EXECUTE FUNCTION procrastinate_trigger_function_status_events_insert_v1();
CREATE TRIGGER procrastinate_trigger_status_events_update_v1 AFTER UPDATE OF status ON procrastinate_jobs FOR EACH ROW EXECUTE FUNCTION procrastinate_trigger_function_status_events_update_v1();
ALTER TABLE ONLY account_emailaddress
    ADD CONSTRAINT account_emailaddress_user_id_2c513194_fk_newsroom_user_id FOREIGN KEY (user_id) REFERENCES newsroom_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY account_emailconfirmation
    ADD CONSTRAINT account_emailconfirm_email_address_id_5b7f8c58_fk_account_e FOREIGN KEY (email_address_id) REFERENCES account_emailaddress(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY api_apitoken
    ADD CONSTRAINT api_apitoken_made_by_id_dfdcf7a5_fk_newsroom_user_id FOREIGN KEY (made_by_id) REFERENCES newsroom_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY api_apitoken
    ADD CONSTRAINT api_apitoken_revoked_by_id_caf10500_fk_newsroom_user_id FOREIGN KEY (revoked_by_id) REFERENCES newsroom_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY api_apitoken
    ADD CONSTRAINT api_apitoken_system_id_31a3a312_fk_newsroom_user_id FOREIGN KEY (system_id) REFERENCES newsroom_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY api_delivery
    ADD CONSTRAINT api_delivery_message_id_b8b4e87d_fk_api_webhookmessage_id FOREIGN KEY (message_id) REFERENCES api_webhookmessage(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY api_delivery
    ADD CONSTRAINT api_delivery_webhook_id_645179c6_fk_api_webhook_id FOREIGN KEY (webhook_id) REFERENCES api_webhook(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY api_deliveryattempt
    ADD CONSTRAINT api_deliveryattempt_delivery_id_f13ffe03_fk_api_delivery_id FOREIGN KEY (delivery_id) REFERENCES api_delivery(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY api_requestkey
    ADD CONSTRAINT api_requestkey_item_id_5f9b733d_fk_articles_incomingitem_id FOREIGN KEY (item_id) REFERENCES articles_incomingitem(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY api_requestkey
    ADD CONSTRAINT api_requestkey_system_id_ba4edcdc_fk_newsroom_user_id FOREIGN KEY (system_id) REFERENCES newsroom_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY api_tokenuse
    ADD CONSTRAINT api_tokenuse_token_id_e9614b83_fk_api_apitoken_id FOREIGN KEY (token_id) REFERENCES api_apitoken(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY api_webhook
    ADD CONSTRAINT api_webhook_made_by_id_4988809e_fk_newsroom_user_id FOREIGN KEY (made_by_id) REFERENCES newsroom_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY articles_article
    ADD CONSTRAINT articles_article_added_by_id_76261210_fk_newsroom_user_id FOREIGN KEY (added_by_id) REFERENCES newsroom_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY articles_article
    ADD CONSTRAINT articles_article_embargo_lifted_by_id_0430ebe2_fk_newsroom_ FOREIGN KEY (embargo_lifted_by_id) REFERENCES newsroom_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY articles_article
    ADD CONSTRAINT articles_article_previous_id_89f7ad47_fk_articles_article_id FOREIGN KEY (previous_id) REFERENCES articles_article(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY articles_article_topics
    ADD CONSTRAINT articles_article_top_article_id_40a728e9_fk_articles_ FOREIGN KEY (article_id) REFERENCES articles_article(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY articles_article_topics
    ADD CONSTRAINT articles_article_topics_topic_id_64d77542_fk_articles_topic_id FOREIGN KEY (topic_id) REFERENCES articles_topic(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY articles_article
    ADD CONSTRAINT articles_article_withdrawn_by_id_0bcd5313_fk_newsroom_user_id FOREIGN KEY (withdrawn_by_id) REFERENCES newsroom_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY articles_extractionrun
    ADD CONSTRAINT articles_extractionr_article_id_2f272928_fk_articles_ FOREIGN KEY (article_id) REFERENCES articles_article(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY articles_incomingitem
    ADD CONSTRAINT articles_incomingite_recheck_of_id_68a33767_fk_articles_ FOREIGN KEY (recheck_of_id) REFERENCES articles_article(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY articles_incomingitem
    ADD CONSTRAINT articles_incomingitem_added_by_id_9daa3a88_fk_newsroom_user_id FOREIGN KEY (added_by_id) REFERENCES newsroom_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY articles_outletmerge
    ADD CONSTRAINT articles_outletmerge_into_id_faf64e93_fk_articles_outlet_id FOREIGN KEY (into_id) REFERENCES articles_outlet(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY articles_outletmerge
    ADD CONSTRAINT articles_outletmerge_merged_by_id_f10507de_fk_newsroom_user_id FOREIGN KEY (merged_by_id) REFERENCES newsroom_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY articles_passage
    ADD CONSTRAINT articles_passage_article_id_c4a19ef9_fk_articles_article_id FOREIGN KEY (article_id) REFERENCES articles_article(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY articles_post
    ADD CONSTRAINT articles_post_article_id_765f8580_fk_articles_article_id FOREIGN KEY (article_id) REFERENCES articles_article(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY articles_subject
    ADD CONSTRAINT articles_subject_decided_by_id_bab36f2f_fk_newsroom_user_id FOREIGN KEY (decided_by_id) REFERENCES newsroom_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY articles_subject
    ADD CONSTRAINT articles_subject_topic_id_42cd0565_fk_articles_topic_id FOREIGN KEY (topic_id) REFERENCES articles_topic(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY auth_group_permissions
    ADD CONSTRAINT auth_group_permissio_permission_id_84c5c92e_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES auth_permission(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_group_id_b120cbf9_fk_auth_group_id FOREIGN KEY (group_id) REFERENCES auth_group(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY auth_permission
    ADD CONSTRAINT auth_permission_content_type_id_2f476e4b_fk_django_co FOREIGN KEY (content_type_id) REFERENCES django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY claims_bulkchange
    ADD CONSTRAINT claims_bulkchange_change_set_id_8ee9bfb6_fk_claims_changeset_id FOREIGN KEY (change_set_id) REFERENCES claims_changeset(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY claims_bulkchange
    ADD CONSTRAINT claims_bulkchange_made_by_id_3abd25f2_fk_newsroom_user_id FOREIGN KEY (made_by_id) REFERENCES newsroom_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY claims_carriedclaim
    ADD CONSTRAINT claims_carriedclaim_claim_id_159225bd_fk_claims_claim_id FOREIGN KEY (claim_id) REFERENCES claims_claim(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY claims_carriedclaim
    ADD CONSTRAINT claims_carriedclaim_revision_id_9743f0af_fk_articles_article_id FOREIGN KEY (revision_id) REFERENCES articles_article(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY claims_changedclaim
    ADD CONSTRAINT claims_changedclaim_change_set_id_0fa98e7f_fk_claims_ch FOREIGN KEY (change_set_id) REFERENCES claims_changeset(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY claims_changedclaim
    ADD CONSTRAINT claims_changedclaim_claim_id_62969b9a_fk_claims_claim_id FOREIGN KEY (claim_id) REFERENCES claims_claim(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY claims_changedquotation
    ADD CONSTRAINT claims_changedquotation_claim_id_6c9311c3_fk_claims_claim_id FOREIGN KEY (claim_id) REFERENCES claims_claim(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY claims_changeset
    ADD CONSTRAINT claims_changeset_made_by_id_be769646_fk_newsroom_user_id FOREIGN KEY (made_by_id) REFERENCES newsroom_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY claims_changeset
    ADD CONSTRAINT claims_changeset_undoes_id_fa88aa8e_fk_claims_changeset_id FOREIGN KEY (undoes_id) REFERENCES claims_changeset(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY claims_claim
    ADD CONSTRAINT claims_claim_article_id_6731be49_fk_articles_article_id FOREIGN KEY (article_id) REFERENCES articles_article(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY claims_claim
    ADD CONSTRAINT claims_claim_assignee_id_490d6049_fk_newsroom_user_id FOREIGN KEY (assignee_id) REFERENCES newsroom_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY claims_claim
    ADD CONSTRAINT claims_claim_decided_by_id_9a96292f_fk_newsroom_user_id FOREIGN KEY (decided_by_id) REFERENCES newsroom_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY claims_claim
    ADD CONSTRAINT claims_claim_group_id_b0f7c046_fk_claims_group_id FOREIGN KEY (group_id) REFERENCES claims_group(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY claims_claim
    ADD CONSTRAINT claims_claim_merged_into_id_d79e2df0_fk_claims_claim_id FOREIGN KEY (merged_into_id) REFERENCES claims_claim(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY claims_claim
    ADD CONSTRAINT claims_claim_post_id_bbd40f01_fk_articles_post_id FOREIGN KEY (post_id) REFERENCES articles_post(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY claims_claim
    ADD CONSTRAINT claims_claim_run_id_c8ef8bc4_fk_articles_extractionrun_id FOREIGN KEY (run_id) REFERENCES articles_extractionrun(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY claims_claim
    ADD CONSTRAINT claims_claim_speaker_id_e031226b_fk_speakers_speaker_id FOREIGN KEY (speaker_id) REFERENCES speakers_speaker(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY claims_comment
    ADD CONSTRAINT claims_comment_author_id_267dec63_fk_newsroom_user_id FOREIGN KEY (author_id) REFERENCES newsroom_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY claims_comment
    ADD CONSTRAINT claims_comment_claim_id_43fe40e1_fk_claims_claim_id FOREIGN KEY (claim_id) REFERENCES claims_claim(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY claims_comment
    ADD CONSTRAINT claims_comment_repeats_id_4516d16d_fk_claims_comment_id FOREIGN KEY (repeats_id) REFERENCES claims_comment(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY claims_comment
    ADD CONSTRAINT claims_comment_reply_to_id_95b1bfc3_fk_claims_comment_id FOREIGN KEY (reply_to_id) REFERENCES claims_comment(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY claims_comment
    ADD CONSTRAINT claims_comment_resolved_by_id_8489efb5_fk_newsroom_user_id FOREIGN KEY (resolved_by_id) REFERENCES newsroom_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY claims_correctionnotice
    ADD CONSTRAINT claims_correctionnot_approved_by_id_d911cff6_fk_newsroom_ FOREIGN KEY (approved_by_id) REFERENCES newsroom_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY claims_correctionnotice
    ADD CONSTRAINT claims_correctionnot_drafted_by_id_1c3c61d1_fk_newsroom_ FOREIGN KEY (drafted_by_id) REFERENCES newsroom_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY claims_correctionnotice
    ADD CONSTRAINT claims_correctionnot_verdict_id_aeec623b_fk_claims_ve FOREIGN KEY (verdict_id) REFERENCES claims_verdict(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY claims_correctionnotice
    ADD CONSTRAINT claims_correctionnotice_claim_id_46c912d5_fk_claims_claim_id FOREIGN KEY (claim_id) REFERENCES claims_claim(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY claims_distributedclaims
    ADD CONSTRAINT claims_distributedcl_distribution_id_475fe2ac_fk_claims_di FOREIGN KEY (distribution_id) REFERENCES claims_distribution(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY claims_distribution
    ADD CONSTRAINT claims_distribution_user_id_ac7e830b_fk_newsroom_user_id FOREIGN KEY (user_id) REFERENCES newsroom_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY claims_evidence
    ADD CONSTRAINT claims_evidence_claim_id_9dff6356_fk_claims_claim_id FOREIGN KEY (claim_id) REFERENCES claims_claim(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY claims_evidence
    ADD CONSTRAINT claims_evidence_revision_id_c02f31ff_fk_articles_article_id FOREIGN KEY (revision_id) REFERENCES articles_article(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY claims_evidence
    ADD CONSTRAINT claims_evidence_settled_by_id_e0244e5b_fk_newsroom_user_id FOREIGN KEY (settled_by_id) REFERENCES newsroom_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY claims_evidence
    ADD CONSTRAINT claims_evidence_snapshot_id_4b156f6a_fk_claims_snapshot_id FOREIGN KEY (snapshot_id) REFERENCES claims_snapshot(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY claims_evidence
    ADD CONSTRAINT claims_evidence_source_id_23003ee9_fk_claims_source_id FOREIGN KEY (source_id) REFERENCES claims_source(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY claims_filterwatch
    ADD CONSTRAINT claims_filterwatch_saved_filter_id_af46cf65_fk_claims_sa FOREIGN KEY (saved_filter_id) REFERENCES claims_savedfilter(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY claims_filterwatch
    ADD CONSTRAINT claims_filterwatch_user_id_d62f332b_fk_newsroom_user_id FOREIGN KEY (user_id) REFERENCES newsroom_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY claims_group
    ADD CONSTRAINT claims_group_made_by_id_7b581b1e_fk_newsroom_user_id FOREIGN KEY (made_by_id) REFERENCES newsroom_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY claims_group
    ADD CONSTRAINT claims_group_merged_into_id_586de31e_fk_claims_group_id FOREIGN KEY (merged_into_id) REFERENCES claims_group(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY claims_handed
    ADD CONSTRAINT claims_handed_user_id_ebcd47bc_fk_newsroom_user_id FOREIGN KEY (user_id) REFERENCES newsroom_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY claims_shortcutsettings
    ADD CONSTRAINT claims_keysettings_user_id_f0ef793c_fk_newsroom_user_id FOREIGN KEY (user_id) REFERENCES newsroom_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY claims_meaning
    ADD CONSTRAINT claims_meaning_claim_id_de2d4479_fk_claims_claim_id FOREIGN KEY (claim_id) REFERENCES claims_claim(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY claims_mention
    ADD CONSTRAINT claims_mention_article_id_d152c9b4_fk_articles_article_id FOREIGN KEY (article_id) REFERENCES articles_article(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY claims_mention
    ADD CONSTRAINT claims_mention_speaker_id_a7140c62_fk_speakers_speaker_id FOREIGN KEY (speaker_id) REFERENCES speakers_speaker(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY claims_notification
    ADD CONSTRAINT claims_notification_by_id_59a02d31_fk_newsroom_user_id FOREIGN KEY (by_id) REFERENCES newsroom_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY claims_notification
    ADD CONSTRAINT claims_notification_claim_id_216f3b38_fk_claims_claim_id FOREIGN KEY (claim_id) REFERENCES claims_claim(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY claims_notification
    ADD CONSTRAINT claims_notification_comment_id_5c3f1a07_fk_claims_comment_id FOREIGN KEY (comment_id) REFERENCES claims_comment(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY claims_notification
    ADD CONSTRAINT claims_notification_recipient_id_b0268aff_fk_newsroom_user_id FOREIGN KEY (recipient_id) REFERENCES newsroom_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY claims_notification
    ADD CONSTRAINT claims_notification_saved_filter_id_a37bc7f8_fk_claims_sa FOREIGN KEY (saved_filter_id) REFERENCES claims_savedfilter(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY claims_notification
    ADD CONSTRAINT claims_notification_source_id_ee362c86_fk_claims_source_id FOREIGN KEY (source_id) REFERENCES claims_source(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY claims_parallel
    ADD CONSTRAINT claims_parallel_one_id_f644a9fa_fk_claims_claim_id FOREIGN KEY (one_id) REFERENCES claims_claim(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY claims_parallel
    ADD CONSTRAINT claims_parallel_other_id_b6dca021_fk_claims_claim_id FOREIGN KEY (other_id) REFERENCES claims_claim(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY claims_postlook
    ADD CONSTRAINT claims_postlook_post_id_ea61cdce_fk_articles_post_id FOREIGN KEY (post_id) REFERENCES articles_post(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY claims_presence
    ADD CONSTRAINT claims_presence_article_id_938948da_fk_articles_article_id FOREIGN KEY (article_id) REFERENCES articles_article(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY claims_presence
    ADD CONSTRAINT claims_presence_user_id_dba972a8_fk_newsroom_user_id FOREIGN KEY (user_id) REFERENCES newsroom_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY claims_proposal
    ADD CONSTRAINT claims_proposal_mention_id_51371e97_fk_claims_mention_id FOREIGN KEY (mention_id) REFERENCES claims_mention(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY claims_proposal
    ADD CONSTRAINT claims_proposal_speaker_id_f748c04c_fk_speakers_speaker_id FOREIGN KEY (speaker_id) REFERENCES speakers_speaker(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY claims_report
    ADD CONSTRAINT claims_report_asked_by_id_cfd49974_fk_newsroom_user_id FOREIGN KEY (asked_by_id) REFERENCES newsroom_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY claims_savedfilter
    ADD CONSTRAINT claims_savedfilter_owner_id_1b2a3def_fk_newsroom_user_id FOREIGN KEY (owner_id) REFERENCES newsroom_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY claims_signature
    ADD CONSTRAINT claims_signature_claim_id_32dc24c2_fk_claims_claim_id FOREIGN KEY (claim_id) REFERENCES claims_claim(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY claims_snapshot
    ADD CONSTRAINT claims_snapshot_asked_by_id_5ebd360c_fk_newsroom_user_id FOREIGN KEY (asked_by_id) REFERENCES newsroom_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY claims_snapshot
    ADD CONSTRAINT claims_snapshot_file_id_2369fa5c_fk_claims_storedfile_id FOREIGN KEY (file_id) REFERENCES claims_storedfile(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY claims_snapshot
    ADD CONSTRAINT claims_snapshot_source_id_9fc856f1_fk_claims_source_id FOREIGN KEY (source_id) REFERENCES claims_source(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY claims_source
    ADD CONSTRAINT claims_source_added_by_id_c35000a5_fk_newsroom_user_id FOREIGN KEY (added_by_id) REFERENCES newsroom_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY claims_source
    ADD CONSTRAINT claims_source_article_id_c4dd9401_fk_articles_article_id FOREIGN KEY (article_id) REFERENCES articles_article(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY claims_source
    ADD CONSTRAINT claims_source_file_id_db1cfe71_fk_claims_storedfile_id FOREIGN KEY (file_id) REFERENCES claims_storedfile(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY claims_source
    ADD CONSTRAINT claims_source_post_id_3e9fe8f6_fk_articles_post_id FOREIGN KEY (post_id) REFERENCES articles_post(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY claims_start
    ADD CONSTRAINT claims_start_saved_filter_id_55196074_fk_claims_savedfilter_id FOREIGN KEY (saved_filter_id) REFERENCES claims_savedfilter(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY claims_start
    ADD CONSTRAINT claims_start_user_id_0cc1bb78_fk_newsroom_user_id FOREIGN KEY (user_id) REFERENCES newsroom_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY claims_verdict
    ADD CONSTRAINT claims_verdict_approved_by_id_6565441c_fk_newsroom_user_id FOREIGN KEY (approved_by_id) REFERENCES newsroom_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY claims_verdict
    ADD CONSTRAINT claims_verdict_carried_from_id_b461e63c_fk_claims_verdict_id FOREIGN KEY (carried_from_id) REFERENCES claims_verdict(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY claims_verdict
    ADD CONSTRAINT claims_verdict_claim_id_34127f06_fk_claims_claim_id FOREIGN KEY (claim_id) REFERENCES claims_claim(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY claims_verdict
    ADD CONSTRAINT claims_verdict_drafted_by_id_7bfd5bc4_fk_newsroom_user_id FOREIGN KEY (drafted_by_id) REFERENCES newsroom_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY claims_verdict
    ADD CONSTRAINT claims_verdict_published_by_id_83d67ed5_fk_newsroom_user_id FOREIGN KEY (published_by_id) REFERENCES newsroom_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY claims_verdict
    ADD CONSTRAINT claims_verdict_rating_id_82f519d0_fk_claims_rating_id FOREIGN KEY (rating_id) REFERENCES claims_rating(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY claims_verdict
    ADD CONSTRAINT claims_verdict_submitted_by_id_a93be208_fk_newsroom_user_id FOREIGN KEY (submitted_by_id) REFERENCES newsroom_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY claims_verdict
    ADD CONSTRAINT claims_verdict_withdrawn_by_id_9cf58da1_fk_newsroom_user_id FOREIGN KEY (withdrawn_by_id) REFERENCES newsroom_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY claims_watchhit
    ADD CONSTRAINT claims_watchhit_claim_id_be4ad4a5_fk_claims_claim_id FOREIGN KEY (claim_id) REFERENCES claims_claim(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY claims_watchhit
    ADD CONSTRAINT claims_watchhit_watch_id_439d965a_fk_claims_filterwatch_id FOREIGN KEY (watch_id) REFERENCES claims_filterwatch(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY django_admin_log
    ADD CONSTRAINT django_admin_log_content_type_id_c4bce8eb_fk_django_co FOREIGN KEY (content_type_id) REFERENCES django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY django_admin_log
    ADD CONSTRAINT django_admin_log_user_id_c564eba6_fk_newsroom_user_id FOREIGN KEY (user_id) REFERENCES newsroom_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY mfa_authenticator
    ADD CONSTRAINT mfa_authenticator_user_id_0c3a50c0_fk_newsroom_user_id FOREIGN KEY (user_id) REFERENCES newsroom_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY newsroom_deed
    ADD CONSTRAINT newsroom_deed_about_id_ac57b00d_fk_newsroom_user_id FOREIGN KEY (about_id) REFERENCES newsroom_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY newsroom_deed
    ADD CONSTRAINT newsroom_deed_by_id_b6923df6_fk_newsroom_user_id FOREIGN KEY (by_id) REFERENCES newsroom_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY newsroom_erasedevent
    ADD CONSTRAINT newsroom_erasedevent_erasure_id_ea28ede3_fk_newsroom_erasure_id FOREIGN KEY (erasure_id) REFERENCES newsroom_erasure(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY newsroom_erasure
    ADD CONSTRAINT newsroom_erasure_by_id_13369701_fk_newsroom_user_id FOREIGN KEY (by_id) REFERENCES newsroom_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY newsroom_invitation
    ADD CONSTRAINT newsroom_invitation_made_by_id_7bbf5dfa_fk_newsroom_user_id FOREIGN KEY (made_by_id) REFERENCES newsroom_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY newsroom_invitation
    ADD CONSTRAINT newsroom_invitation_used_by_id_e41a1cff_fk_newsroom_user_id FOREIGN KEY (used_by_id) REFERENCES newsroom_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY newsroom_user_groups
    ADD CONSTRAINT newsroom_user_groups_group_id_586e132d_fk_auth_group_id FOREIGN KEY (group_id) REFERENCES auth_group(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY newsroom_user_groups
    ADD CONSTRAINT newsroom_user_groups_user_id_afe2656c_fk_newsroom_user_id FOREIGN KEY (user_id) REFERENCES newsroom_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY newsroom_user_user_permissions
    ADD CONSTRAINT newsroom_user_user_p_permission_id_4e6e3033_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES auth_permission(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY newsroom_user_user_permissions
    ADD CONSTRAINT newsroom_user_user_p_user_id_f0689506_fk_newsroom_ FOREIGN KEY (user_id) REFERENCES newsroom_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY procrastinate_events
    ADD CONSTRAINT procrastinate_events_job_id_fkey FOREIGN KEY (job_id) REFERENCES procrastinate_jobs(id) ON DELETE CASCADE;
ALTER TABLE ONLY procrastinate_jobs
    ADD CONSTRAINT procrastinate_jobs_worker_id_fkey FOREIGN KEY (worker_id) REFERENCES procrastinate_workers(id) ON DELETE SET NULL;
ALTER TABLE ONLY procrastinate_periodic_defers
    ADD CONSTRAINT procrastinate_periodic_defers_job_id_fkey FOREIGN KEY (job_id) REFERENCES procrastinate_jobs(id);
ALTER TABLE ONLY published_checks_checkdismissal
    ADD CONSTRAINT published_checks_che_check_record_id_361b3e26_fk_published FOREIGN KEY (check_record_id) REFERENCES published_checks_publishedcheck(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY published_checks_checkdismissal
    ADD CONSTRAINT published_checks_che_claim_id_ae0f5cc1_fk_claims_cl FOREIGN KEY (claim_id) REFERENCES claims_claim(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY published_checks_checkdismissal
    ADD CONSTRAINT published_checks_che_dismissed_by_id_02aa8056_fk_newsroom_ FOREIGN KEY (dismissed_by_id) REFERENCES newsroom_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY socialaccount_socialtoken
    ADD CONSTRAINT socialaccount_social_account_id_951f210e_fk_socialacc FOREIGN KEY (account_id) REFERENCES socialaccount_socialaccount(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY socialaccount_socialtoken
    ADD CONSTRAINT socialaccount_social_app_id_636a42d7_fk_socialacc FOREIGN KEY (app_id) REFERENCES socialaccount_socialapp(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY socialaccount_socialaccount
    ADD CONSTRAINT socialaccount_social_user_id_8146e70c_fk_newsroom_ FOREIGN KEY (user_id) REFERENCES newsroom_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY speakers_account
    ADD CONSTRAINT speakers_account_speaker_id_3221d8aa_fk_speakers_speaker_id FOREIGN KEY (speaker_id) REFERENCES speakers_speaker(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY speakers_likeness
    ADD CONSTRAINT speakers_likeness_one_id_f60b3727_fk_speakers_speaker_id FOREIGN KEY (one_id) REFERENCES speakers_speaker(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY speakers_likeness
    ADD CONSTRAINT speakers_likeness_other_id_1b931911_fk_speakers_speaker_id FOREIGN KEY (other_id) REFERENCES speakers_speaker(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY speakers_likeness
    ADD CONSTRAINT speakers_likeness_told_apart_by_id_751ae90d_fk_newsroom_user_id FOREIGN KEY (told_apart_by_id) REFERENCES newsroom_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY speakers_merge
    ADD CONSTRAINT speakers_merge_into_id_6ea8d957_fk_speakers_speaker_id FOREIGN KEY (into_id) REFERENCES speakers_speaker(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY speakers_merge
    ADD CONSTRAINT speakers_merge_merged_by_id_c239b98f_fk_newsroom_user_id FOREIGN KEY (merged_by_id) REFERENCES newsroom_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY speakers_merge
    ADD CONSTRAINT speakers_merge_merged_id_44191d2f_fk_speakers_speaker_id FOREIGN KEY (merged_id) REFERENCES speakers_speaker(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY speakers_merge
    ADD CONSTRAINT speakers_merge_undone_by_id_7abf930d_fk_newsroom_user_id FOREIGN KEY (undone_by_id) REFERENCES newsroom_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY speakers_name
    ADD CONSTRAINT speakers_name_speaker_id_f5178f88_fk_speakers_speaker_id FOREIGN KEY (speaker_id) REFERENCES speakers_speaker(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY speakers_position
    ADD CONSTRAINT speakers_position_speaker_id_d7930bfb_fk_speakers_speaker_id FOREIGN KEY (speaker_id) REFERENCES speakers_speaker(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY speakers_speaker
    ADD CONSTRAINT speakers_speaker_merged_into_id_2a71dbf0_fk_speakers_speaker_id FOREIGN KEY (merged_into_id) REFERENCES speakers_speaker(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY streams_feed
    ADD CONSTRAINT streams_feed_added_by_id_b412bc3c_fk_newsroom_user_id FOREIGN KEY (added_by_id) REFERENCES newsroom_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY streams_feed
    ADD CONSTRAINT streams_feed_paused_by_id_bb05308e_fk_newsroom_user_id FOREIGN KEY (paused_by_id) REFERENCES newsroom_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY streams_intakefile
    ADD CONSTRAINT streams_intakefile_added_by_id_419e7220_fk_newsroom_user_id FOREIGN KEY (added_by_id) REFERENCES newsroom_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY streams_intakeline
    ADD CONSTRAINT streams_intakeline_article_id_1d330b0f_fk_articles_article_id FOREIGN KEY (article_id) REFERENCES articles_article(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY streams_intakeline
    ADD CONSTRAINT streams_intakeline_file_id_354402a9_fk_streams_intakefile_id FOREIGN KEY (file_id) REFERENCES streams_intakefile(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY streams_intakeline
    ADD CONSTRAINT streams_intakeline_question_id_c5deda48_fk_articles_ FOREIGN KEY (question_id) REFERENCES articles_incomingitem(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY streams_seenentry
    ADD CONSTRAINT streams_seenentry_article_id_13ba3363_fk_articles_article_id FOREIGN KEY (article_id) REFERENCES articles_article(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY streams_seenentry
    ADD CONSTRAINT streams_seenentry_feed_id_8faaa6a5_fk_streams_feed_id FOREIGN KEY (feed_id) REFERENCES streams_feed(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY streams_seenentry
    ADD CONSTRAINT streams_seenentry_item_id_8a0cafbc_fk_articles_incomingitem_id FOREIGN KEY (item_id) REFERENCES articles_incomingitem(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY usersessions_usersession
    ADD CONSTRAINT usersessions_usersession_user_id_af5e0a6d_fk_newsroom_user_id FOREIGN KEY (user_id) REFERENCES newsroom_user(id) DEFERRABLE INITIALLY DEFERRED;
