"""Check that files and database rows agree."""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from functools import partial
from itertools import chain

from django.core.files.storage import default_storage
from django.core.management.base import BaseCommand, CommandError
from django.db import transaction
from django.utils import timezone

from stories.characters import files as character_files
from stories.content import steps
from stories.files import deletion, layout, stage_cache
from stories.models import (
    CacheEntry,
    GeneratedContent,
    LibraryCharacter,
    PendingDeletion,
    StageRun,
    StorySession,
    Take,
)

FIELDS = [output.image_field for output in layout.STAGE_OUTPUTS.values() if output.image_field]
TO_FIX = "Run `python manage.py check_media --fix` to fix that."
LEFT = "The server will try again to delete the rest."
LOST = "The server has lost {}. Retry the story to have it made again."

LOST_CHARACTER = "The server has lost its picture. Delete it, and keep or upload it again."

Finding = tuple[str, Callable[[], object]]  # what is wrong, and what fixes it


class Command(BaseCommand):
    help = (
        "Find files without a row, rows whose files are missing, half-written files, and files "
        "that could not be deleted. Exits with 1 if any are left. Skips running stories."
    )

    def add_arguments(self, parser):
        fix = "delete such files, and mark stories with missing pictures as partial"
        parser.add_argument("--fix", action="store_true", help=fix)
        minutes = "skip files and entries younger than this, which may be in progress (default: 10)"
        parser.add_argument("--minutes", type=int, default=10, help=minutes)

    def handle(self, **options):
        before = timezone.now() - timedelta(minutes=options["minutes"])
        wrong = 0
        try:
            # Collected first: fixing one changes the rows that the search reads.
            for what, fix in list(_findings(before)):
                self.stdout.write(what)
                wrong += 1
                if options["fix"]:
                    fix()
        except OSError as exc:
            raise CommandError(f"The files cannot be read: {exc}") from exc
        if options["fix"]:
            deletion.delete_pending(limit=None)
            fixed, wrong = wrong, 0
            if fixed:
                self.stdout.write(f"Fixed: {fixed}.")
        # Last, because failed deletions of --fix are among them.
        for row in PendingDeletion.objects.iterator():
            tries = f"after {row.attempts} tries: {row.error}"
            self.stdout.write(f"{row}: to be deleted, still there {tries}")
            wrong += 1
        if wrong:
            how = LEFT if options["fix"] else TO_FIX
            raise CommandError(f"Problems: {wrong}. {how}")
        self.stdout.write("Files and rows agree.")


def _findings(before: datetime) -> Iterator[Finding]:
    # Files before rows, so that files written meanwhile have their rows.
    files = set(chain(*map(layout.walk, (*layout.FOLDERS, stage_cache.FOLDER))))
    yield from _strays(files, before)
    yield from _lost_files(files)
    yield from _lost_takes(files)
    yield from _lost_characters(files)
    yield from _lost_from_cache(files, before)


def _strays(files: set[str], before: datetime) -> Iterator[Finding]:
    """Files without a row, and half-written ones."""
    recorded = {""}
    for fields in GeneratedContent.objects.values_list(*FIELDS).iterator():
        recorded.update(fields)
    completed = StageRun.objects.filter(status=StageRun.Status.COMPLETED)
    recorded.update(completed.values_list("image", flat=True).iterator())
    recorded.update(Take.objects.values_list("image", flat=True).iterator())
    recorded.update(CacheEntry.objects.values_list("file", flat=True))
    characters = set(LibraryCharacter.objects.values_list("character_id", flat=True).iterator())
    statuses = dict(StorySession.objects.values_list("session_id", "status"))
    to_be_deleted = set()
    for row in PendingDeletion.objects.all():
        to_be_deleted.update(row.names, layout.walk(row.folder) if row.folder else ())
    for name in sorted(files - recorded - to_be_deleted):
        owner = layout.session_id_of(name)
        if statuses.get(owner) in StorySession.UNFINISHED:
            continue
        half_written = layout.is_half_written(name)
        in_its_folder = name.startswith(f"{layout.SESSIONS_FOLDER}/") and owner in statuses
        in_its_folder |= layout.character_id_of(name) in characters
        if (half_written or not in_its_folder) and _is_older(name, before):
            what = "half-written" if half_written else "no row refers to it"
            yield f"{name}: {what}", partial(deletion.delete_later, names=[name])


def _is_older(name: str, before: datetime) -> bool:
    try:
        return default_storage.get_modified_time(name) < before
    except FileNotFoundError:
        return False


def _lost_files(files: set[str]) -> Iterator[Finding]:
    contents = GeneratedContent.objects.exclude(session__status__in=StorySession.UNFINISHED)
    for content in contents.select_related("session").iterator():
        lost = [
            run
            for run in content.session.stage_runs.filter(status=StageRun.Status.COMPLETED)
            # Asked again, because it may have been written after the listing.
            if layout.STAGE_OUTPUTS[run.step.stage].what
            and (name := run.image or run.file)
            and name not in files
            and not default_storage.exists(name)
        ]
        if lost:
            what = f"{content.session}: {', '.join(map(_shown, lost))} is lost"
            yield what, partial(_mark_lost, content, lost)


def _lost_takes(files: set[str]) -> Iterator[Finding]:
    """Takes that can no longer be chosen; a picture that is shown counts above, too."""
    ended = Take.objects.exclude(session__status__in=StorySession.UNFINISHED)
    for take in ended.select_related("session").iterator():
        lost = [
            name
            for name in (take.file, take.image)
            if name and name not in files and not default_storage.exists(name)
        ]
        if lost:
            yield f"{take}: {lost[0]} is lost", take.delete


def _lost_characters(files: set[str]) -> Iterator[Finding]:
    """Characters of the library whose pictures are missing; rows are written after their files."""
    Status = LibraryCharacter.Status
    for character in LibraryCharacter.objects.exclude(status=Status.FAILED).iterator():
        names = [character_files.picture_name(character)]
        if character.status == Status.READY:
            names.append(character_files.cutout_name(character))
        lost = [name for name in names if name not in files and not default_storage.exists(name)]
        if lost:
            row = LibraryCharacter.objects.filter(pk=character.pk)
            what = f"{character}, a character of the library: {', '.join(lost)} is lost"
            yield what, partial(row.update, status=Status.FAILED, error=LOST_CHARACTER)


def _shown(run: StageRun) -> str:
    """What was made, with its page where it is not the first."""
    shown = layout.STAGE_OUTPUTS[run.step.stage].what
    if run.number == 1:
        return shown
    return f"{shown} {'of page' if run.page else 'number'} {run.number}"


@transaction.atomic
def _mark_lost(content: GeneratedContent, lost: list[StageRun]) -> None:
    """Record that these files are missing, so that a retry makes them."""
    ended = StorySession.objects.exclude(status__in=StorySession.UNFINISHED)
    # It may have been deleted or retried since it was read.
    if not ended.filter(pk=content.session_id).update(updated_at=timezone.now()):
        return
    fields: list[str] = []
    for run in lost:
        message = LOST.format(_shown(run))
        content.error_messages.append(message)
        run.status, run.error = StageRun.Status.FAILED, message
        run.save(update_fields=["status", "error"])
        fields += steps.fields_of(content, run.step) if run.is_chosen else ()
    for field in fields:
        setattr(content, field, "")
    if content.processing_status == GeneratedContent.ProcessingStatus.COMPLETED:
        content.processing_status = GeneratedContent.ProcessingStatus.PARTIAL
    content.save(update_fields=[*fields, "error_messages", "processing_status"])


def _lost_from_cache(files: set[str], before: datetime) -> Iterator[Finding]:
    # An entry is written before its file.
    for entry in CacheEntry.objects.filter(created_at__lt=before).exclude(file="").iterator():
        if entry.file not in files and not default_storage.exists(entry.file):
            yield f"{entry.file}: lost from the cache", entry.delete
