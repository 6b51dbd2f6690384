"""`manage.py prune` deletes old stories with their files; all others stay."""

import io
from datetime import timedelta

import pytest
from django.core.management import CommandError, call_command
from django.utils import timezone

from stories.management.commands import prune as command
from stories.models import PendingDeletion, StorySession, WebhookDelivery
from stories.sessions import pruning
from stories.tests.support.reference import all_files, create_session, files_of

pytestmark = pytest.mark.django_db(transaction=True)

DAY = timedelta(days=1)


def prune(*arguments, **options):
    out = io.StringIO()
    call_command("prune", *arguments, stdout=out, **options)
    return out.getvalue().strip()


def left():
    return set(StorySession.objects.all())


def test_the_old_ones_go_with_their_files():
    create_session(age=31 * DAY)
    new = create_session(age=29 * DAY)

    said = prune("--older-than", "30d", "--yes")

    assert said == "Deleted 1 story, 0.0 MB."
    assert left() == {new}
    assert all_files() == files_of(new)


def test_all_but_the_newest_go():
    _, *kept = [create_session(age=days * DAY) for days in (3, 2, 1)]

    assert prune("--keep", "2", "--yes").startswith("Deleted 1 story")

    assert left() == set(kept)


def test_the_newest_stay_however_old_they_are():
    _, *kept = [create_session(age=days * DAY) for days in (90, 80, 70)]

    prune("--older-than", "30d", "--keep", "2", "--yes")

    assert left() == set(kept)


def test_more_than_are_kept_stay_while_they_are_young():
    kept = {create_session(age=days * DAY) for days in (3, 2, 1)}

    prune("--older-than", "30d", "--keep", "1", "--yes")

    assert left() == kept


def test_none_is_kept_when_none_is_to_be():
    create_session()

    prune("--keep", "0", "--yes")

    assert left() == set()
    assert all_files() == set()


def test_only_what_failed_or_was_cancelled_goes():
    kept = {
        create_session(age=9 * DAY),
        create_session("processing", age=9 * DAY),
        create_session("pending", age=9 * DAY),
    }
    create_session("failed")
    create_session("cancelled")

    assert prune("--failed-only", "--yes").startswith("Deleted 2 stories")

    assert left() == kept


def test_of_what_failed_the_newest_stay():
    create_session("failed", age=2 * DAY)
    kept = {create_session("failed", age=DAY), create_session(age=9 * DAY)}
    create_session()

    prune("--failed-only", "--keep", "1", "--yes")

    assert kept < left()
    assert len(left()) == 3


@pytest.mark.parametrize("status", StorySession.UNFINISHED)
def test_what_is_unfinished_stays_however_old_it_is(status):
    session = create_session(status, age=99 * DAY)

    prune("--older-than", "1h", "--yes")
    prune("--keep", "0", "--yes")

    assert left() == {session}
    assert len(files_of(session)) == 8


def test_it_counts_from_the_end_not_from_the_beginning():
    """A story of last year that was retried yesterday is of yesterday."""
    session = create_session(age=DAY)
    StorySession.objects.update(created_at=timezone.now() - 365 * DAY)

    prune("--older-than", "30d", "--yes")

    assert left() == {session}


def test_one_that_ended_before_the_column_has_an_age_too():
    create_session(age=31 * DAY)
    StorySession.objects.update(ended_at=None)

    prune("--older-than", "30d", "--yes")

    assert left() == set()


def test_it_works_in_batches(monkeypatch):
    monkeypatch.setattr(pruning, "BATCH", 2)
    kept = create_session()
    for _ in range(5):
        create_session(age=9 * DAY)

    assert prune("--older-than", "1w", "--yes") == "Deleted 5 stories, 0.0 MB."

    assert left() == {kept}


def test_one_that_is_retried_meanwhile_stays():
    session, other = create_session(age=9 * DAY), create_session(age=9 * DAY)
    batch = list(pruning.prunable(older_than=DAY))
    StorySession.objects.filter(pk=session.pk).update(status=StorySession.Status.PENDING)

    assert pruning.delete_sessions(batch) == 1

    assert left() == {session}
    assert all_files() == files_of(session)
    assert files_of(other) == set()


def test_a_dry_run_changes_nothing():
    create_session(age=9 * DAY)
    create_session(age=9 * DAY)
    before = all_files(), left()

    said = prune("--older-than", "1w", "--dry-run")

    assert said == "Would delete 2 stories, 0.0 MB."
    assert (all_files(), left()) == before


def test_it_says_how_much_is_freed(monkeypatch):
    monkeypatch.setattr(command.layout, "bytes_of", lambda content: 1_250_000)
    create_session()
    create_session()

    assert prune("--keep", "0", "--dry-run") == "Would delete 2 stories, 2.5 MB."
    assert prune("--keep", "0", "--yes") == "Deleted 2 stories, 2.5 MB."


def test_it_asks_before_it_deletes(monkeypatch):
    session = create_session()
    monkeypatch.setattr(command.sys.stdin, "isatty", lambda: True, raising=False)
    questions, answers = [], ["no", "yes"]

    def ask(question):
        questions.append(question)
        return answers.pop(0)

    monkeypatch.setattr("builtins.input", ask)

    assert prune("--keep", "0") == "Nothing was deleted."
    assert left() == {session}
    assert prune("--keep", "0").startswith("Deleted 1 story")
    assert questions == ["Delete 1 story with all files? Type yes to go on: "] * 2


def test_it_does_not_delete_unasked(monkeypatch):
    session = create_session()
    monkeypatch.setattr(command.sys, "stdin", io.StringIO())

    with pytest.raises(CommandError, match="add --yes"):
        prune("--keep", "0")

    assert left() == {session}


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ((), "Choose stories"),
        (("--dry-run",), "Choose stories"),
        (("--older-than", "30"), "not an age"),
        (("--older-than", "30m"), "not an age"),
        (("--older-than", "-3d"), "expected one argument|not an age"),
        (("--keep", "-1"), "not a number|expected one argument"),
        (("--keep", "all"), "not a number"),
    ],
)
def test_it_does_nothing_that_was_not_said_clearly(arguments, says):
    session = create_session(age=99 * DAY)

    with pytest.raises(CommandError, match=says):
        prune(*arguments, yes=True)

    assert left() == {session}


def test_a_message_about_a_pruned_story_is_still_sent():
    session = create_session(age=9 * DAY, webhook_url="https://hooks.example/")
    WebhookDelivery.objects.create(session=session, url=session.webhook_url, body="{}")

    prune("--older-than", "1w", "--yes")

    assert WebhookDelivery.objects.get().status == WebhookDelivery.Status.PENDING
    assert not PendingDeletion.objects.exists()
