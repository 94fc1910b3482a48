import pytest
from django.core.management import CommandError, call_command
from django.utils.translation import override
from procrastinate.contrib.django.models import ProcrastinateJob

from articles.forms.new_article import ArticleForm
from articles.models import Article, ExtractionRun
from articles.registration import AlreadyReadingError, add_article, queue_reading
from extraction import LONGEST_TEXT

pytestmark = pytest.mark.django_db

FACTS = {"title": "Die Brücke", "language": "de", "text": "Der Rat sagte ab."}


def test_an_article_and_its_job_are_committed_together():
    article, is_new = add_article(**FACTS)
    job = ProcrastinateJob.objects.get(task_name="read_article")
    assert is_new
    assert job.args == {"run_id": article.latest_run.pk}


def test_when_the_job_cannot_be_queued_no_article_stays(monkeypatch):
    def fail(*args, **kwargs):
        raise RuntimeError("queue is down")

    monkeypatch.setattr("articles.registration.jobs.configure_task", fail)
    with pytest.raises(RuntimeError):
        add_article(**FACTS)
    assert not Article.objects.exists()


def test_the_same_text_from_the_same_place_is_one_article():
    first, _ = add_article(**FACTS)
    second, is_new = add_article(**FACTS)
    assert (second, is_new) == (first, False)
    assert ExtractionRun.objects.count() == 1


def test_an_article_that_waits_is_not_queued_again():
    article, _ = add_article(**FACTS)
    with pytest.raises(AlreadyReadingError):
        queue_reading(article)


def form_errors(**fields):
    form = ArticleForm(
        {"text": "Der Rat der Stadt sagte am Montag ab.", "language": "de", **fields}
    )
    form.is_valid()
    return form.errors


@pytest.mark.parametrize("text", ["", " \n\t "])
def test_an_empty_text_is_refused(text):
    assert form_errors(text=text)["text"] == ["The text is empty."]


def test_a_text_beyond_the_limit_is_refused_with_both_numbers():
    message = str(form_errors(text="Wort " * (LONGEST_TEXT // 5 + 1))["text"])
    assert f"{LONGEST_TEXT:,}" in message


def test_numbers_are_written_as_in_the_language_of_the_reader():
    with override("de"):
        message = str(form_errors(text="Wort " * (LONGEST_TEXT // 5 + 1))["text"])
    assert "erlaubt sind 1.000.000" in message


def test_a_date_that_is_none_is_refused_by_name():
    assert "31.2.2017" in str(form_errors(published="31.2.2017")["published"])


def test_a_language_without_a_model_is_refused():
    french = (
        "Le ministre a déclaré hier que la situation était grave et que le gouvernement allait "
        "agir."
    )
    assert "(fr)" in str(form_errors(text=french, language="")["language"])


def test_the_leading_date_of_an_archive_is_the_publication_date():
    form = ArticleForm(
        {"text": "date 2017-07 Die Gespräche in der Hauptstadt dauerten lange, sagte der Minister."}
    )
    assert form.is_valid(), form.errors
    article, _ = form.save()
    assert (article.published_on.isoformat(), article.published_precision) == (
        "2017-07-01",
        "month",
    )
    assert article.language == "de"
    assert article.title.startswith("Die Gespräche")


def test_line_ends_of_a_browser_form_are_stored_as_line_feeds():
    form = ArticleForm({"text": "Erster Absatz ist hier.\r\n\r\nZweiter Absatz.", "language": "de"})
    assert form.is_valid()
    assert form.cleaned_data["text"] == "Erster Absatz ist hier.\n\nZweiter Absatz."


def test_ingest_takes_in_the_good_files_and_names_the_bad_ones(tmp_path, capsys):
    good, broken, empty = tmp_path / "good.txt", tmp_path / "broken.txt", tmp_path / "empty.txt"
    good.write_text("Die Ministerin sagte am Montag, der Plan sei gut.", encoding="utf-8")
    broken.write_bytes("Die Brücke".encode("latin-1"))
    empty.write_bytes(b"")
    with pytest.raises(CommandError, match="3 of 4"):
        call_command("ingest", good, broken, empty, tmp_path / "absent.txt", "--language", "de")
    errors = capsys.readouterr().err
    assert "broken.txt: not UTF-8 text: byte 6" in errors
    assert "empty.txt: " in errors
    assert "absent.txt: No such file" in errors
    assert Article.objects.count() == 1


def test_a_byte_order_mark_is_not_part_of_the_text(tmp_path):
    file = tmp_path / "marked.txt"
    file.write_bytes("\ufeffDer Rat der Stadt sagte am Montag ab.".encode())
    call_command("ingest", file, "--language", "de")
    assert Article.objects.get().text.startswith("Der Rat")


def test_a_revision_may_go_back_to_words_of_a_version_before_the_last():
    first = _added("Erstens.")
    second = _added("Zweitens.", previous=first)
    third = _added("Erstens.", previous=second)
    fourth = _added("Zweitens.", previous=third)
    assert (third.repeats_earlier, fourth.repeats_earlier) == (True, True)
    assert (third.previous, fourth.previous) == (second, third)


def test_a_copy_of_the_last_version_or_of_another_article_is_no_revision():
    first = _added("Erstens.")
    other = _added("Anderes.")
    assert _added("Erstens.", previous=first) == first
    assert _added("Anderes.", previous=first) == other


def test_words_that_an_agency_went_back_to_are_one_record_for_whoever_pastes_them():
    first = _added("Erstens.")
    _added("Erstens.", previous=_added("Zweitens.", previous=first))
    assert _added("Erstens.") == first


def _added(text, **facts):
    return add_article(title="Brücke", outlet="DNA", language="de", text=text, **facts)[0]
