from django.db import migrations

from newsroom.roles import make_roles


class Migration(migrations.Migration):
    dependencies = [("newsroom", "0002_roles"), ("speakers", "0002_merges")]

    operations = [migrations.RunPython(make_roles, migrations.RunPython.noop)]
