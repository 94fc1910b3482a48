"""What is on record already gets the first version of its history, and its outlet a record."""

from django.db import migrations


def write_first_versions(apps, schema_editor):
    event = apps.get_model("articles", "ArticleEvent")
    facts = [
        field.column
        for field in event._meta.concrete_fields
        if not field.name.startswith("pgh_")
    ]
    columns = ", ".join(schema_editor.quote_name(column) for column in facts)
    with schema_editor.connection.cursor() as cursor:
        cursor.execute(
            f"INSERT INTO articles_articleevent (pgh_created_at, pgh_label, pgh_obj_id, {columns}) "
            f"SELECT added_at, 'insert', id, {columns} FROM articles_article"
        )


def make_outlets(apps, schema_editor):
    article, outlet = apps.get_model("articles", "Article"), apps.get_model("articles", "Outlet")
    spellings = {}
    for name in article.objects.order_by("outlet").values_list("outlet", flat=True).distinct():
        if name:
            spellings.setdefault(name.upper(), []).append(name)
    outlet.objects.bulk_create(
        outlet(name=first, names=others) for first, *others in spellings.values()
    )


class Migration(migrations.Migration):
    dependencies = [("articles", "0007_facts_and_outlets")]

    operations = [
        migrations.RunPython(write_first_versions, migrations.RunPython.noop),
        migrations.RunPython(make_outlets, migrations.RunPython.noop),
    ]
