from django.db import migrations

from newsroom.roles import make_roles


class Migration(migrations.Migration):
    dependencies = [("newsroom", "0014_british_dates"), ("claims", "0037_due_topics_checklist")]

    operations = [migrations.RunPython(make_roles, migrations.RunPython.noop)]
