from django.db import migrations

from newsroom.roles import make_roles


class Migration(migrations.Migration):
    dependencies = [("newsroom", "0020_user_manager"), ("articles", "0024_when_withdrawals_came")]

    operations = [migrations.RunPython(make_roles, migrations.RunPython.noop)]
