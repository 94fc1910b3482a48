from django.db import migrations

from newsroom.roles import make_roles


class Migration(migrations.Migration):
    dependencies = [("newsroom", "0010_erasures"), ("articles", "0007_facts_and_outlets")]

    operations = [migrations.RunPython(make_roles, migrations.RunPython.noop)]
