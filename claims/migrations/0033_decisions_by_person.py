from django.db import migrations


class Migration(migrations.Migration):
    """An index on pghistory's table: who decided what last is asked with every undo."""

    dependencies = [
        ("claims", "0032_shortcut_settings"),
        ("pghistory", "0007_auto_20250421_0444"),
    ]

    operations = [
        migrations.RunSQL(
            "CREATE INDEX decisions_by_person ON pghistory_context "
            "((metadata -> 'user'), created_at DESC)",
            "DROP INDEX decisions_by_person",
        ),
    ]
