from django.db import migrations

# Messages in IPTC 7901 that came in before their number had its day behind it: »bdt0173«, which
# begins anew each day. What was typed over by an editor still came from the wire elsewhere.
ADD_DAY = """
UPDATE articles_article
SET identifier = identifier || ':' || left(published_moment, 10)
WHERE identifier ~ '^[A-Za-z]{2,4}[0-9]{3,4}$'
  AND published_moment ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}'
  AND EXISTS (SELECT 1 FROM jsonb_each_text(origins) AS fact WHERE fact.value = 'iptc-7901')
"""


class Migration(migrations.Migration):
    dependencies = [("articles", "0022_repeated_words")]

    operations = [migrations.RunSQL(ADD_DAY, migrations.RunSQL.noop)]
