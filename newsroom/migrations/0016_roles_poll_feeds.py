from django.db import migrations

from newsroom.roles import make_roles


class Migration(migrations.Migration):
    dependencies = [("newsroom", "0015_roles_edit_checklist"), ("streams", "0001_feeds")]

    operations = [migrations.RunPython(make_roles, migrations.RunPython.noop)]
