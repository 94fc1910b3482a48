from django.db import migrations

from newsroom.roles import make_roles


class Migration(migrations.Migration):
    dependencies = [("newsroom", "0012_systems"), ("api", "0001_initial")]

    operations = [migrations.RunPython(make_roles, migrations.RunPython.noop)]
