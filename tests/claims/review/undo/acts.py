"""What is undone and done again in these tests, and in which text."""

from claims.models import Claim

TEXT = (
    "Ada Sommer sagte: „Wir bauen die Brücke. Das kostet zwei Millionen.“ Er rief: „Nie und "
    "nimmer!“"
)
BOTH, NEVER = "Wir bauen die Brücke. Das kostet zwei Millionen.", "Nie und nimmer!"


def fresh(claim):
    return Claim.on_record.get(pk=claim.pk)


def undo(claim, by):
    fresh(claim).undo(seen=fresh(claim).version, by=by)


def redo(claim, by):
    fresh(claim).redo(seen=fresh(claim).version, by=by)
