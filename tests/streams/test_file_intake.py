"""Archives, item by item: resumed behind a kill, each item once, each line's fate said."""

from __future__ import annotations

import csv
import io
import json
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command
from django.urls import reverse
from procrastinate.contrib.django.models import ProcrastinateJob

from articles.models import Article, ExtractionRun, IncomingItem
from articles.priorities import BULK
from streams import file_intake
from streams.file_intake import (
    TakenOverError,
    hash_of,
    queue_file,
    take_in_file,
    take_in_for_a_while,
)
from streams.models import IntakeFile, IntakeLine
from tests.cast import client_of
from tests.streams.feeds import work

pytestmark = pytest.mark.django_db


def line(number: int, **facts) -> str:
    words = " ".join(f"Wort{number}a{each}" for each in range(40))
    text = f"Der Rat hat zum Punkt {number} beraten. {words}."
    return json.dumps({"title": f"Titel {number}", "text": text, "language": "de", **facts})


def jsonl(tmp_path: Path, numbers, name: str = "archive.jsonl") -> Path:
    path = tmp_path / name
    path.write_text("\n".join(line(number) for number in numbers) + "\n", "utf-8")
    return path


def begun(path: Path) -> IntakeFile:
    return IntakeFile.known_or_new(path, hash_of(path))[0]


def test_every_item_is_an_article_and_is_read_behind_what_somebody_waits_for(tmp_path):
    file = begun(jsonl(tmp_path, range(5)))
    take_in_file(file)
    file.refresh_from_db()
    assert (file.state, file.counts) == ("done", {"new": 5})
    assert list(file.lines.values_list("number", flat=True)) == [1, 2, 3, 4, 5]
    assert Article.objects.count() == ExtractionRun.objects.count() == 5
    jobs = ProcrastinateJob.objects.filter(task_name="read_article")
    assert set(jobs.values_list("priority", flat=True)) == {BULK}


@pytest.mark.parametrize("settled", range(6))
def test_a_reader_that_dies_anywhere_neither_doubles_nor_misses_an_item(
    tmp_path, monkeypatch, settled
):
    """Killed within the transaction of the next item: nothing of it is there."""
    path = jsonl(tmp_path, range(6))
    settle = IntakeFile.settle

    def dying(self, number, line, **how):
        settle(self, number, line, **how)
        if number == settled + 1:
            raise KeyboardInterrupt

    with monkeypatch.context() as killed:
        killed.setattr(IntakeFile, "settle", dying)
        with pytest.raises(KeyboardInterrupt):
            take_in_file(begun(path))
    assert Article.objects.count() == IntakeLine.objects.count() == settled
    take_in_file(begun(path))
    assert Article.objects.count() == IntakeLine.objects.count() == 6
    assert IntakeFile.objects.get().counts == {"new": 6}


def test_two_readers_of_one_file_do_not_both_settle_an_item(tmp_path):
    path = jsonl(tmp_path, range(3))
    first, second = begun(path), begun(path)
    take_in_file(first)
    with pytest.raises(TakenOverError):
        take_in_file(second)
    assert Article.objects.count() == 3


def test_the_same_bytes_under_another_name_are_known(tmp_path):
    take_in_file(begun(jsonl(tmp_path, range(2))))
    assert not begun(jsonl(tmp_path, range(2), "copy.jsonl")).is_open


def test_a_broken_line_is_said_by_its_number_and_the_rest_goes_on(tmp_path):
    path = tmp_path / "archive.jsonl"
    path.write_text("\n".join([line(1), "{broken", line(3), line(4, text="")]), "utf-8")
    file = begun(path)
    take_in_file(file)
    assert file.counts == {"new": 2, "failed": 2}
    broken = file.lines.get(number=2)
    assert (broken.item, broken.code) == ("line 2", "broken")


def test_a_csv_with_a_column_too_few_names_the_line(tmp_path):
    path = tmp_path / "archive.csv"
    rows = [["title", "text", "date", "language"]]
    rows += [[f"Titel {n}", json.loads(line(n))["text"], "2019-03-04", "de"] for n in range(200)]
    rows[150] = rows[150][:1]
    out = io.StringIO()
    csv.writer(out).writerows(rows)
    path.write_text(out.getvalue(), "utf-8")
    file = begun(path)
    take_in_file(file)
    assert (file.counts["new"], file.counts["failed"]) == (199, 1)
    assert "151" in file.lines.get(fate="failed").item


def test_what_resembles_an_article_is_asked_about_on_a_page_of_the_files_own(tmp_path, edda):
    file = begun(jsonl(tmp_path, [1]))
    take_in_file(file)
    other = tmp_path / "other.jsonl"
    text = json.loads(line(1))["text"].replace("beraten", "gestritten")
    other.write_text(line(1, text=text), "utf-8")
    file = begun(other)
    take_in_file(file)
    assert file.counts == {"question": 1}
    item = IncomingItem.objects.get(batch=file.batch)
    assert (item.state, file.lines.get().question) == ("question", item)
    page = client_of(edda).get(reverse("articles:incoming", args=[file.batch]))
    assert "resembles an article on record" in page.content.decode()
    # What waits for an answer is not asked again, in the same file or in another.
    file.begin_again()
    take_in_file(file)
    other.write_text(f"{line(1, text=text)}\n" * 2, "utf-8")
    take_in_file(more := begun(other))
    assert (file.counts, more.counts) == ({"question": 1}, {"question": 2})
    assert IncomingItem.objects.get() == item
    assert {each.question for each in IntakeLine.objects.filter(fate="question")} == {item}


def test_a_large_file_is_read_as_a_stream_with_its_share_and_time_left(tmp_path, monkeypatch):
    monkeypatch.setattr(file_intake, "_SMALL", 1000)
    monkeypatch.setattr(file_intake.io, "BufferedReader", lambda raw, size: io.BytesIO(raw.read()))
    seen = []
    file = begun(jsonl(tmp_path, range(30)))
    file.size *= 2
    IntakeFile.objects.update(size=file.size)
    monkeypatch.setattr(
        file_intake._FileReader, "read_bytes", property(lambda self: file.size // 3)
    )
    take_in_file(
        file, on_item=lambda file: seen.append((file.percent, file.seconds_left is not None))
    )
    assert seen[10] == (33, True)
    assert file.percent == 100


def test_a_job_works_for_a_while_and_comes_back(tmp_path, monkeypatch, queue):
    monkeypatch.setattr(file_intake, "_AT_ONCE", 0)
    file = begun(jsonl(tmp_path, range(3)))
    take_in_for_a_while(file)
    assert (file.position, Article.objects.count()) == (1, 1)
    job = ProcrastinateJob.objects.get(task_name=file_intake.READ_FILE)
    assert job.priority == BULK
    monkeypatch.undo()
    work()
    file.refresh_from_db()
    assert (file.state, Article.objects.count()) == ("done", 3)


def test_a_file_that_is_gone_fails_with_the_reason(tmp_path, queue):
    file = begun(path := jsonl(tmp_path, range(3)))
    path.unlink()
    queue_file(file)
    work()
    file.refresh_from_db()
    assert (file.state, file.problem) == ("failed", "No such file or directory")


def ingest(*given: str) -> str:
    out, err = StringIO(), StringIO()
    try:
        call_command("ingest_archive", *given, stdout=out, stderr=err)
    except CommandError as refused:
        err.write(str(refused))
    return out.getvalue() + err.getvalue()


def test_the_report_holds_the_items_of_all_files(tmp_path):
    for name, text in (("a.json", "{"), ("b.xml", "<wetter/>")):
        (tmp_path / name).write_text(text)
    names = sorted(map(str, tmp_path.iterdir()))
    report = tmp_path / "report.csv"
    ingest(*names, "--report", str(report))
    rows = list(csv.reader(report.open(encoding="utf-8")))
    assert [row[1] for row in rows] == ["source", "a.json", "b.xml"]


def test_the_command_says_what_became_of_the_file_and_writes_the_report(tmp_path):
    path, report = jsonl(tmp_path, range(3)), tmp_path / "report.csv"
    path.write_text(path.read_text() + '{"title": "=1+1", "text": ""}\n')
    assert "4 items (1 failed, 3 new)" in ingest(str(path), "--report", str(report))
    rows = list(csv.reader(report.open(encoding="utf-8")))
    assert rows[0][:4] == ["number", "source", "item", "fate"]
    assert [row[3] for row in rows[1:]] == ["new", "new", "new", "failed"]
    assert "taken in before" in ingest(str(path))
    assert "3 same" in ingest(str(path), "--again")
    assert Article.objects.count() == 3
    assert "1 of 1 files were not taken in" in ingest(str(tmp_path / "missing.warc"))
