import django.contrib.postgres.indexes
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("articles", "0016_authors_by_letters"),
    ]

    operations = [
        migrations.RemoveIndex(model_name="article", name="article_by_address"),
        migrations.RemoveIndex(model_name="incomingitem", name="incoming_by_address"),
        migrations.AddIndex(
            model_name="article",
            index=django.contrib.postgres.indexes.HashIndex(
                condition=models.Q(("address", ""), _negated=True),
                fields=["address"],
                name="article_with_address",
            ),
        ),
        migrations.AddIndex(
            model_name="incomingitem",
            index=django.contrib.postgres.indexes.HashIndex(
                condition=models.Q(("address", ""), _negated=True),
                fields=["address"],
                name="incoming_with_address",
            ),
        ),
    ]
