from collections import defaultdict

from django.db import migrations

from intake.addresses import address_digest as digest


def digest_addresses(apps, schema_editor):
    """Give every source the digest of its address; sources that turn out to be one become one."""
    source_model = apps.get_model("claims", "Source")
    same = defaultdict(list)
    for source in source_model.objects.select_related("post", "article").order_by("pk"):
        known = source.post or source.article
        source.address = source.address or (known.address if known else "")
        if source.address:
            source.address_digest = digest(source.address)
            same[source.address_digest].append(source)
    for sources in same.values():
        # What is embedded or on record has its words stored; among like ones the oldest stays.
        stays, *others = sorted(sources, key=lambda source: (source.kind == "page", source.pk))
        for source in others:
            hand_over(apps, source, stays)
        stays.save()


def hand_over(apps, source, stays):
    evidence_model = apps.get_model("claims", "Evidence")
    for evidence in evidence_model.objects.filter(source=source):
        there = evidence_model.objects.filter(source=stays, claim=evidence.claim_id).first()
        if there and there.state == "proposed":
            there.delete()  # the other one is decided, or says the same
        elif there:
            evidence.delete()
            continue
        evidence.source = stays
        evidence.save()
    source.delete()


class Migration(migrations.Migration):
    dependencies = [("claims", "0009_stored_sources")]

    operations = [migrations.RunPython(digest_addresses, migrations.RunPython.noop)]
