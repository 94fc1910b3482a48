"""What the history says was done, in codes instead of English words."""

import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models
from psycopg.types.json import Jsonb


# Only what reads otherwise as a code.
CODES = {
    'speaker set': 'speaker_set',
    'source linked': 'source_linked',
    'source turned down': 'source_dismissed',
    'passage selected': 'passage_selected',
    'passage removed': 'passage_removed',
    'suggested': 'source_suggested',
    'check-worthy': 'check_worthy',
    'not check-worthy': 'not_check_worthy',
    'claims merged': 'claims_merged',
    'comment withdrawn': 'comment_withdrawn',
    'joined a group': 'group_joined',
    'left the group': 'group_left',
    'groups merged': 'groups_merged',
    'groups parted': 'groups_separated',
    'done again': 'redone',
    'taken back': 'reverted',
    'speaker kept': 'speaker_confirmed',
    'speaker turned down': 'speaker_dismissed',
    'speaker recognised': 'speaker_recognised',
    'merged': 'speakers_merged',
    'merge taken back': 'speakers_unmerged',
    'drafted': 'verdict_drafted',
    'discarded': 'verdict_discarded',
    'brought back': 'verdict_restored',
    'written on': 'verdict_edited',
    'submitted': 'verdict_submitted',
    'approved': 'verdict_approved',
    'sent back': 'verdict_sent_back',
    'published': 'verdict_published',
    'source corrected': 'source_corrected',
    'source completed': 'source_completed',
}


def rewrite(editor, old_key, new_key, words):
    """Put other words under another key into the history, which only a migration may change.

    The triggers that write the history of a change set are off at this place; the one that keeps
    its rows as they are has to be held off.
    """
    with editor.connection.cursor() as cursor:
        cursor.execute("ALTER TABLE claims_changesetevent DISABLE TRIGGER USER")
        for table in ("claims_changeset", "claims_changesetevent"):
            cursor.execute(
                f"UPDATE {table} SET action = %s::jsonb ->> action WHERE %s::jsonb ? action",
                [Jsonb(words), Jsonb(words)],
            )
        cursor.execute("ALTER TABLE claims_changesetevent ENABLE TRIGGER USER")
        cursor.execute(
            "UPDATE pghistory_context SET metadata = (metadata - %s) || jsonb_build_object("
            "%s::text, coalesce(%s::jsonb ->> (metadata ->> %s), metadata ->> %s)) "
            "WHERE metadata ? %s",
            [old_key, new_key, Jsonb(words), old_key, old_key, old_key],
        )


def into_codes(apps, editor):
    rewrite(editor, "verb", "action", CODES)


def into_prose(apps, editor):
    rewrite(editor, "action", "verb", {code: words for words, code in CODES.items()})


class Migration(migrations.Migration):

    dependencies = [
        ('claims', '0029_exact_addresses'),
    ]

    operations = [
        pgtrigger.migrations.RemoveTrigger(
            model_name='changeset',
            name='insert_insert',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='changeset',
            name='update_update',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='changeset',
            name='delete_delete',
        ),
        migrations.RenameField(model_name='changeset', old_name='verb', new_name='action'),
        migrations.RenameField(model_name='changesetevent', old_name='verb', new_name='action'),
        migrations.RunPython(into_codes, into_prose),
        pgtrigger.migrations.AddTrigger(
            model_name='changeset',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "claims_changesetevent" ("action", "id", "is_whole", "made_at", "made_by_id", "number", "parameters", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "undoes_id") VALUES (NEW."action", NEW."id", NEW."is_whole", NEW."made_at", NEW."made_by_id", NEW."number", NEW."parameters", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."undoes_id"); RETURN NULL;', hash='4d4e3a5f57e20111118cc0b9c7346eaee6806aeb', operation='INSERT', pgid='pgtrigger_insert_insert_51d80', table='claims_changeset', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='changeset',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "claims_changesetevent" ("action", "id", "is_whole", "made_at", "made_by_id", "number", "parameters", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "undoes_id") VALUES (NEW."action", NEW."id", NEW."is_whole", NEW."made_at", NEW."made_by_id", NEW."number", NEW."parameters", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."undoes_id"); RETURN NULL;', hash='4d2e0061dcf6fe6ea57fc7a18907b98579ed5458', operation='UPDATE', pgid='pgtrigger_update_update_02b6a', table='claims_changeset', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='changeset',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "claims_changesetevent" ("action", "id", "is_whole", "made_at", "made_by_id", "number", "parameters", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "undoes_id") VALUES (OLD."action", OLD."id", OLD."is_whole", OLD."made_at", OLD."made_by_id", OLD."number", OLD."parameters", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."undoes_id"); RETURN NULL;', hash='8b191d23a79a7d6e73ffe6df6118c297b775a2bd', operation='DELETE', pgid='pgtrigger_delete_delete_bed0d', table='claims_changeset', when='AFTER')),
        ),
    ]
