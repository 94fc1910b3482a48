from django.db import migrations, models

import claims.models.claims.parallel


class Migration(migrations.Migration):
    dependencies = [("claims", "0039_decisions_by_day")]

    operations = [
        # a constant first: with the transaction's number at once the whole table is written anew
        migrations.AddField(
            "signature", "changed_in", models.BigIntegerField(db_default=0, db_index=True)
        ),
        migrations.AlterField(
            "signature",
            "changed_in",
            models.BigIntegerField(
                db_default=claims.models.claims.parallel.TransactionNumber(), db_index=True
            ),
        ),
    ]
