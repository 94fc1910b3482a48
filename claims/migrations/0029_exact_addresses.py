"""Compare addresses by what is known to be noise, name by name.

Until now a parameter was left out for what it began like, so that different papers of a parliament
had one digest. Each source gets the digest of its own address by the new rule; where another source
is at that place already, the later one is told apart by its number until editors merge the two.
"""

import hashlib

from django.db import migrations

from intake.addresses import address_digest


def digest_again(apps, schema_editor):
    Source = apps.get_model("claims", "Source")
    sources = Source.objects.exclude(address="").order_by("pk")
    places = {}
    for pk, address in sources.values_list("pk", "address"):
        places.setdefault(address_digest(address), []).append(pk)
    wanted = {}
    for digest, numbers in places.items():
        for place, pk in enumerate(numbers):
            apart = hashlib.sha256(f"{digest} {pk}".encode()).hexdigest()
            wanted[pk] = apart if place else digest
    changed = [
        (pk, wanted[pk])
        for pk, digest in sources.values_list("pk", "address_digest")
        if wanted[pk] != digest
    ]
    # Two steps, since a new digest may be the old one of another source.
    for pk, digest in changed:
        parked = hashlib.sha256(f"moving {pk} {digest}".encode()).hexdigest()
        Source.objects.filter(pk=pk).update(address_digest=parked)
    for pk, digest in changed:
        Source.objects.filter(pk=pk).update(address_digest=digest)


class Migration(migrations.Migration):
    dependencies = [("claims", "0028_reports_and_jobs")]

    operations = [migrations.RunPython(digest_again, migrations.RunPython.noop)]
