"""The worker's jobs of this room."""

from __future__ import annotations

from procrastinate.contrib.django import app

from articles.incoming_items.polite_requests import later_turn
from claims.jobs.job_failures import FailureNotice, Retries
from streams.feed_polling import POLL_FEED, poll_feed, queue_due_polls, queue_poll
from streams.file_intake import READ_FILE, give_up_file, take_in_for_a_while
from streams.models import Feed, IntakeFile


@app.periodic(cron="* * * * *")
@app.task(
    queueing_lock="poll_due_feeds",
    retry=Retries(),
    task_middleware=[FailureNotice()],
    priority=10,
)
def poll_due_feeds(timestamp: int) -> None:
    """Queue the polls that are due."""
    queue_due_polls()


@app.task(name=POLL_FEED, queue="fetching", retry=Retries(), task_middleware=[FailureNotice()])
def poll_queued_feed(feed_id: int, turn: str = "") -> None:
    """Ask one feed when it is its turn; one that was removed or paused meanwhile is let be."""
    feed = Feed.objects.polled().filter(pk=feed_id).first()
    if feed is None:
        return
    if at := later_turn(feed.address, turn):
        queue_poll(feed, at)
    else:
        poll_feed(feed)


@app.task(
    name=READ_FILE,
    queue="fetching",
    retry=Retries(),
    task_middleware=[FailureNotice(give_up_file)],
)
def read_intake_file(file_id: int) -> None:
    """Take in some of a file; one that is done was read by an earlier try."""
    file = IntakeFile.objects.filter(pk=file_id).first()
    if file and file.is_open:
        take_in_for_a_while(file)
