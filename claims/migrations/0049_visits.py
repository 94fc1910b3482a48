"""Presence is of a page. The rows of before expire within minutes anyway, and name none."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("claims", "0048_changed_quotations"),
    ]

    operations = [
        migrations.RunSQL("DELETE FROM claims_presence", migrations.RunSQL.noop),
        migrations.RemoveConstraint(model_name="presence", name="presence_once"),
        migrations.AddField(
            model_name="presence",
            name="left",
            field=models.BooleanField(default=False),
        ),
        migrations.AddField(
            model_name="presence",
            name="visit",
            field=models.UUIDField(help_text="one opening of the page"),
        ),
        migrations.AddConstraint(
            model_name="presence",
            constraint=models.UniqueConstraint(
                fields=("article", "user", "visit"), name="presence_once"
            ),
        ),
    ]
