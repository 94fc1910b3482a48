import datetime

from django.db import migrations, models
from django.db.models.functions import Coalesce


class Migration(migrations.Migration):
    dependencies = [("claims", "0040_signature_changes")]

    operations = [
        migrations.AddIndex(
            "claim",
            models.Index(
                Coalesce("due_on", models.Value(datetime.date(9999, 12, 31))),
                models.F("id"),
                condition=models.Q(("merged_into", None)),
                include=("state",),
                name="claim_due_first",
            ),
        ),
    ]
