from django.db import migrations


class Migration(migrations.Migration):

    dependencies = [
        ('claims', '0031_carried_claims'),
    ]

    operations = [
        migrations.RenameModel(old_name='KeySettings', new_name='ShortcutSettings'),
    ]
