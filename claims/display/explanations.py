"""Why this person, in the reader's language."""

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from claims.models import Claim, Mention
from record_versions.kept_query import Given, KeptQuery
from speakers.models import Speaker

# By the extraction's word for how it found the name that the speaker's words mean.
RESOLUTIONS = {
    "full_name": gettext_lazy("named in full"),
    "surname": gettext_lazy("by the surname"),
    "first_name": gettext_lazy("by the first name"),
    "genitive": gettext_lazy("by the name in the genitive"),
    "misspelling": gettext_lazy("by a misspelt name"),
    "compound": gettext_lazy("by a word that holds the name"),
    "organisation": gettext_lazy("the organisation is named"),
    "function": gettext_lazy("by the function, which belongs to this name in the text"),
    "description": gettext_lazy("by a description of somebody named before"),
    "pronoun": gettext_lazy("by a pronoun, as the likeliest of those named before"),
    "possessive": gettext_lazy("by a possessive, as the likeliest of those named before"),
    "first_person": gettext_lazy("says “I” inside what this person says"),
    "relative": gettext_lazy("by a relative clause"),
    "several": gettext_lazy("several people speak together"),
    "account": gettext_lazy("the author of the post, by the account"),
}


def mention_of_speaker(claim: Claim) -> Mention | None:
    """The name in the article that the claim's speaker has there."""
    if not claim.resolved_name:
        return None
    found: Mention | None = _NAMED.first(article=claim.article_id, name=claim.resolved_name)
    return found


_NAMED = KeptQuery(
    lambda: Mention.objects.filter(article=Given("article"), name=Given("name")).order_by()
)


def why_speaker(claim: Claim, mention: Mention | None) -> list[str]:
    """How the text leads to the name, and the name to the record; or that somebody chose the
    record.
    """
    if mention is None or mention.speaker_id != claim.speaker_id:
        return [_("chosen by an editor")] if claim.speaker_id else []
    named = RESOLUTIONS.get(claim.resolution)
    return [*([str(named)] if named else []), *mention.why]


def others_meant(claim: Claim) -> list[Mention]:
    """Whom else of the article's people the words may mean, likeliest first; only those who are
    kept on record.
    """
    names = [one["name"] for one in claim.antecedents or () if one["name"] != claim.resolved_name]
    if not names:
        return []
    named = Mention.objects.filter(article=claim.article_id, name__in=names)
    kept = named.filter(speaker__merged_into=None, speaker__state=Speaker.State.CONFIRMED)
    found = {
        mention.name: mention
        for mention in kept.exclude(speaker=claim.speaker_id).select_related("speaker")
    }
    return [found[name] for name in names if name in found]
