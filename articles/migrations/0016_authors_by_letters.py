import django.contrib.postgres.indexes
import django.db.models.functions.text
from django.db import migrations

import articles.models.article_queryset

# array_to_string() may call functions of other types that are not immutable; of text it is.
FUNCTION = """
    CREATE FUNCTION author_names(text[]) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN pg_catalog.array_to_string($1, E'\\n')
"""


class Migration(migrations.Migration):
    dependencies = [
        ("articles", "0015_agencies"),
    ]

    operations = [
        migrations.RunSQL(FUNCTION, "DROP FUNCTION author_names(text[])"),
        migrations.AddIndex(
            model_name="article",
            index=django.contrib.postgres.indexes.GinIndex(
                django.contrib.postgres.indexes.OpClass(
                    django.db.models.functions.text.Upper(
                        articles.models.article_queryset.AuthorNames("authors")
                    ),
                    name="gin_trgm_ops",
                ),
                name="article_author_trigrams",
            ),
        ),
    ]
