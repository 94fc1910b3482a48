from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("claims", "0010_one_source_per_address")]

    operations = [
        migrations.AddConstraint(
            model_name='source',
            constraint=models.UniqueConstraint(condition=models.Q(('address_digest', ''), _negated=True), fields=('address_digest',), name='source_address_once'),
        ),
        migrations.AddConstraint(
            model_name='source',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('address', ''), ('address_digest', '')), models.Q(models.Q(('address', ''), _negated=True), models.Q(('address_digest', ''), _negated=True)), _connector='OR'), name='source_address_is_digested'),
        ),
        migrations.AddConstraint(
            model_name='source',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('address', ''), ('kind', 'page'), _negated=True), models.Q(('kind', 'post'), ('post', None), _negated=True), models.Q(('article', None), ('kind', 'article'), _negated=True), models.Q(('file', None), ('kind', 'document'), _negated=True)), name='source_leads_somewhere'),
        ),
    ]
