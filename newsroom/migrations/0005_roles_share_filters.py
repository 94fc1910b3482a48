from django.db import migrations

from newsroom.roles import make_roles


class Migration(migrations.Migration):
    dependencies = [("newsroom", "0004_roles_edit_ratings"), ("claims", "0020_saved_filters_and_presence")]

    operations = [migrations.RunPython(make_roles, migrations.RunPython.noop)]
