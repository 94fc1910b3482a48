from django.db import migrations

from newsroom.roles import make_roles


class Migration(migrations.Migration):
    dependencies = [("newsroom", "0003_roles_see_merges"), ("claims", "0015_default_ratings")]

    operations = [migrations.RunPython(make_roles, migrations.RunPython.noop)]
