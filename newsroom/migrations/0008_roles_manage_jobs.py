from django.db import migrations

from newsroom.roles import make_roles


class Migration(migrations.Migration):
    dependencies = [("newsroom", "0007_people"), ("claims", "0028_reports_and_jobs")]

    operations = [migrations.RunPython(make_roles, migrations.RunPython.noop)]
