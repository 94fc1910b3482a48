from django.db import migrations

from newsroom.roles import make_roles


class Migration(migrations.Migration):
    dependencies = [("newsroom", "0017_mails"), ("streams", "0002_files")]

    operations = [migrations.RunPython(make_roles, migrations.RunPython.noop)]
