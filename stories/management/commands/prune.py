"""Delete stories that have had their time."""

import re
import sys
from argparse import ArgumentTypeError
from datetime import timedelta

from django.core.management.base import BaseCommand, CommandError

from stories.files import layout
from stories.sessions import pruning

UNITS = {"h": "hours", "d": "days", "w": "weeks"}


def age(text: str) -> timedelta:
    match = re.fullmatch(r"([0-9]{1,5})([hdw])", text)
    if not match:
        raise ArgumentTypeError(f"{text!r} is no age; use one such as 12h, 30d or 8w")
    return timedelta(**{UNITS[match[2]]: int(match[1])})


def count(text: str) -> int:
    if not text.isdecimal():
        raise ArgumentTypeError(f"{text!r} is no number of stories; use 0 or more")
    return int(text)


class Command(BaseCommand):
    help = (
        "Delete stories with all their files: those that ended longer ago than an age, or all but "
        "the newest so many. Given both, the newest so many stay however old they are. What is "
        "still waiting or being made always stays."
    )

    def add_arguments(self, parser):
        parser.add_argument("--older-than", type=age, metavar="AGE", help="such as 12h, 30d or 8w")
        parser.add_argument("--keep", type=count, metavar="N", help="the newest N stay")
        parser.add_argument(
            "--failed-only",
            action="store_true",
            help="only failed and cancelled ones; --keep counts among those",
        )
        parser.add_argument(
            "--dry-run", action="store_true", help="say what would be deleted, and delete nothing"
        )
        parser.add_argument("--yes", action="store_true", help="do not ask before deleting")

    def handle(self, **options):
        older_than, keep = options["older_than"], options["keep"]
        if older_than is None and keep is None and not options["failed_only"]:
            raise CommandError("Say which stories: --older-than, --keep or --failed-only.")
        sessions = pruning.prunable(
            older_than=older_than, keep=keep, failed_only=options["failed_only"]
        ).select_related("content")
        try:
            if options["dry_run"]:
                self._look(sessions)
            elif options["yes"] or self._confirmed(sessions.count()):
                self._prune(sessions)
            else:
                self.stdout.write("Nothing was deleted.")
        except OSError as exc:
            raise CommandError(f"The files cannot be looked at: {exc}") from exc

    def _look(self, sessions):
        number = size = 0
        for session in sessions.iterator(chunk_size=pruning.BATCH):
            number, size = number + 1, size + _bytes_of(session)
        self.stdout.write(f"Would delete {_words(number, size)}.")

    def _prune(self, sessions):
        number = size = 0
        while batch := list(sessions[: pruning.BATCH]):
            # Before they are gone.
            size += sum(map(_bytes_of, batch))
            number += pruning.delete_sessions(batch)
        self.stdout.write(f"Deleted {_words(number, size)}.")

    def _confirmed(self, number):
        if not number:
            return True
        if not sys.stdin.isatty():
            raise CommandError("Nobody is here to be asked: add --yes, or look with --dry-run.")
        question = f"Delete {_stories(number)} with all files? Type yes to go on: "
        return input(question).strip().lower() == "yes"


def _bytes_of(session):
    # A session without its content row has no files either.
    return layout.bytes_of(session.content) if hasattr(session, "content") else 0


def _words(number, size):
    return f"{_stories(number)}, {size / 1e6:.1f} MB"


def _stories(number):
    return f"{number} {'story' if number == 1 else 'stories'}"
