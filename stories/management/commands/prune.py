"""Delete old stories."""

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
        raise ArgumentTypeError(f"{text!r} is not an age; use one such as 12h, 30d or 8w")
    return timedelta(**{UNITS[match[2]]: int(match[1])})


def count(text: str) -> int:
    if not text.isdecimal():
        raise ArgumentTypeError(f"{text!r} is not a number of stories; use 0 or more")
    return int(text)


class Command(BaseCommand):
    help = (
        "Delete stories with all their files: those older than an age, or all but the newest N. "
        "With both options the newest N stay however old they are. Queued and running stories "
        "always stay."
    )

    def add_arguments(self, parser):
        parser.add_argument("--older-than", type=age, metavar="AGE", help="such as 12h, 30d or 8w")
        parser.add_argument("--keep", type=count, metavar="N", help="the newest N stay")
        failed = "only failed and cancelled stories; --keep counts only those"
        parser.add_argument("--failed-only", action="store_true", help=failed)
        dry = "report what would be deleted, and delete nothing"
        parser.add_argument("--dry-run", action="store_true", help=dry)
        parser.add_argument("--yes", action="store_true", help="do not ask before deleting")

    def handle(self, **options):
        older_than, keep = options["older_than"], options["keep"]
        if older_than is None and keep is None and not options["failed_only"]:
            raise CommandError("Choose stories with --older-than, --keep or --failed-only.")
        sessions = pruning.prunable(
            older_than=older_than, keep=keep, failed_only=options["failed_only"]
        ).select_related("content")
        try:
            if options["dry_run"]:
                self._report(sessions)
            elif options["yes"] or self._confirmed(sessions.count()):
                self._prune(sessions)
            else:
                self.stdout.write("Nothing was deleted.")
        except OSError as exc:
            raise CommandError(f"The files cannot be read: {exc}") from exc

    def _report(self, sessions):
        number = size = 0
        for session in sessions.iterator(chunk_size=pruning.BATCH):
            number, size = number + 1, size + layout.bytes_of(session.content)
        self.stdout.write(f"Would delete {_words(number, size)}.")

    def _prune(self, sessions):
        number = size = 0
        while batch := list(sessions[: pruning.BATCH]):
            size += sum(layout.bytes_of(session.content) for session in batch)
            number += pruning.delete_sessions(batch)
        self.stdout.write(f"Deleted {_words(number, size)}.")

    def _confirmed(self, number):
        if not number:
            return True
        if not sys.stdin.isatty():
            raise CommandError("There is no terminal to confirm in: add --yes, or try --dry-run.")
        question = f"Delete {_stories(number)} with all files? Type yes to go on: "
        return input(question).strip().lower() == "yes"


def _words(number, size):
    return f"{_stories(number)}, {size / 1e6:.1f} MB"


def _stories(number):
    return f"{number} {'story' if number == 1 else 'stories'}"
