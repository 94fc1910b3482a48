from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("newsroom", "0019_roles_lift_embargoes")]

    operations = [migrations.AlterModelManagers("user", managers=[])]
