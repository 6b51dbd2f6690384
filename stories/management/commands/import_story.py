"""Import stories from archives."""

from pathlib import Path

from django.contrib.auth import get_user_model
from django.core.management.base import BaseCommand, CommandError
from rest_framework.exceptions import APIException

from stories.database import DatabaseUnavailable
from stories.exports.importing import import_story, most_bytes


class Command(BaseCommand):
    help = (
        "Import stories from archives that `export/?format=zip` gave, on this server or another "
        "one. A story keeps its id if that is free. What cannot be imported is named, and the "
        "exit status is then 1."
    )

    def add_arguments(self, parser):
        parser.add_argument("files", nargs="+", type=Path, metavar="FILE")
        parser.add_argument("--user", help="whose stories they become; without it nobody's")

    def handle(self, *, files, **options):
        user, name = None, options["user"]
        if name:
            model = get_user_model()
            user = model.objects.filter(**{model.USERNAME_FIELD: name}).first()
            if user is None:
                raise CommandError(f"There is no user {name!r}.")
        refused = 0
        for path in files:
            try:
                imported = _import(path, user)
            except (APIException, DatabaseUnavailable, OSError) as exc:
                refused += 1
                self.stderr.write(f"{path}: {_words(exc)}")
                continue
            session_id = imported.session.session_id
            renamed = "" if session_id == imported.archive_id else f" (was {imported.archive_id})"
            self.stdout.write(f"{path}: {session_id}{renamed}")
        if refused:
            raise CommandError(f"Not imported: {refused} of {len(files)}.")


def _import(path, user):
    if path.stat().st_size > most_bytes():
        raise OSError(f"is larger than {most_bytes() / 1e6:g} MB, the limit STORYGEN_IMPORT_MB")
    with path.open("rb") as file:
        # Whoever runs commands on the server has no quota.
        return import_story(file, user=user, counts=False)


def _words(exc):
    if isinstance(exc, OSError):
        return exc.strerror or str(exc)
    detail = getattr(exc, "detail", str(exc))
    if isinstance(detail, dict):
        return " ".join(str(each) for texts in detail.values() for each in texts)
    return str(detail)
