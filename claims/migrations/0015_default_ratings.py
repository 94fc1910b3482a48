from django.db import migrations

from claims.verdicts.scale import make_default_scale


class Migration(migrations.Migration):
    dependencies = [("claims", "0014_verdicts")]

    operations = [
        migrations.RunPython(
            lambda apps, schema_editor: make_default_scale(apps.get_model("claims", "Rating")),
            migrations.RunPython.noop,
        )
    ]
