from django.db import migrations

from newsroom.roles import make_roles


class Migration(migrations.Migration):
    dependencies = [("newsroom", "0018_roles_take_in_archives"), ("articles", "0015_agencies")]

    operations = [migrations.RunPython(make_roles, migrations.RunPython.noop)]
