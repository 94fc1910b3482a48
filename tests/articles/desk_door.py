"""The desk's own way in: the form, and the worker's jobs for what was handed in."""

from django.urls import reverse

from articles.models import ExtractionRun, IncomingItem
from claims.jobs import read_incoming, read_queued_article


def hand_in(client, *, analyse=False, **form):
    """Send the form and have the worker read what was handed in, and ``analyse`` its articles, too;
    returns the answer to the form.
    """
    answer = client.post(reverse("articles:add"), {"text": "", **form})
    for item in IncomingItem.objects.open():
        read_incoming(item_id=item.pk)
    for run in ExtractionRun.objects.filter(state="queued") if analyse else ():
        read_queued_article(run_id=run.pk)
    return answer
