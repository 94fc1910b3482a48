"""What was on record before texts were compared gets what it is known again by."""

from django.db import migrations

from articles.identity.similar_articles import text_sample

_AT_ONCE = 500


def fill_samples(apps, schema_editor):
    article = apps.get_model("articles", "Article")
    lacking = article.objects.filter(sample=[]).order_by("pk")
    last = 0
    while some := list(lacking.filter(pk__gt=last).only("pk", "text")[:_AT_ONCE]):
        for each in some:
            each.sample = text_sample(each.text)
        article.objects.bulk_update(some, ["sample"])
        last = some[-1].pk


class Migration(migrations.Migration):
    dependencies = [("articles", "0012_texts_of_systems")]

    operations = [migrations.RunPython(fill_samples, migrations.RunPython.noop, elidable=True)]
