"""Limits per user: of stories and pages in 24 hours, of stories waiting or running at once, and of
characters in the library."""

from datetime import datetime, timedelta
from typing import Any, NamedTuple

from django.conf import settings
from django.contrib.auth import get_user_model
from django.contrib.auth.models import AbstractUser
from django.db.models import Count, Sum
from django.utils import timezone

from stories.exceptions import LibraryFull, QuotaExceeded
from stories.models import LibraryCharacter, QuotaUse, StorySession, UserQuota

DAY = timedelta(days=1)  # any 24 hours, not from midnight
AT_ONCE_RETRY_SECONDS = 10.0


class Limits(NamedTuple):
    """What a user may have; 0 is no limit."""

    stories: int  # in 24 hours
    at_once: int  # stories that wait or run
    pages: int  # in 24 hours


class Used(NamedTuple):
    """What of a user counts for the `Limits`; 0 of what has no limit in 24 hours."""

    stories: int
    at_once: int
    pages: int


def spend(
    user: AbstractUser | None, client: str = "", *, pages: int = 1, runs: bool = True
) -> None:
    """Count one more story of `user`, with so many pages; `QuotaExceeded` if that is too much.

    One that does not run, as it is imported, has no limit of stories at once.

    To be called in the transaction that queues the story, before its row is written or requeued:
    a user's requests then take turns, and refused or rolled back ones do not count. Anonymous
    users (None) have only the limit of stories at once, by `client`.
    """
    if user is None:
        if client and runs:
            _check_at_once(settings.STORYGEN["QUOTA_AT_ONCE"], user=None, client=client)
        return
    allowed = limits(user)
    if not any(allowed):
        return
    # NO KEY: others may write rows that refer to the user meanwhile. SQLite has no row locks and
    # needs none, as its transactions are IMMEDIATE.
    get_user_model().objects.select_for_update(no_key=True).get(pk=user.pk)
    if runs:
        _check_at_once(allowed.at_once, user=user)
    if allowed.stories or allowed.pages:
        _spend_of_day(user, allowed, pages)


def _check_at_once(at_once: int, **owner: Any) -> None:
    unfinished = StorySession.objects.filter(**owner, status__in=StorySession.UNFINISHED)
    if at_once and unfinished.count() >= at_once:
        rule = f"You may have {_number(at_once, 'story', 'stories')} waiting or running at once."
        raise QuotaExceeded(rule, AT_ONCE_RETRY_SECONDS)


def limits(user: AbstractUser) -> Limits:
    """The settings, or what the admin has set for this user."""
    common = (settings.STORYGEN[f"QUOTA_{name}"] for name in ("DAY", "AT_ONCE", "PAGES"))
    own = UserQuota.objects.filter(user=user).first()
    set_ = (own.stories_per_day, own.stories_at_once, own.pages_per_day) if own else (None,) * 3
    return Limits(*(a if b is None else b for a, b in zip(common, set_, strict=True)))


def used(user: AbstractUser) -> Used:
    """What counts of `user`: asked for in the last 24 hours, and unfinished."""
    asked = QuotaUse.objects.filter(user=user, asked_at__gt=timezone.now() - DAY)
    unfinished = StorySession.objects.filter(user=user, status__in=StorySession.UNFINISHED)
    found = asked.aggregate(stories=Count("pk"), pages=Sum("pages"))
    return Used(found["stories"], unfinished.count(), found["pages"] or 0)


def _spend_of_day(user: AbstractUser, allowed: Limits, pages: int) -> None:
    now = timezone.now()
    uses = QuotaUse.objects.filter(user=user)
    uses.filter(asked_at__lte=now - DAY).delete()
    asked = list(uses.order_by("asked_at", "pk").values_list("asked_at", "pages"))
    _check_of_day([(when, 1) for when, _ in asked], 1, allowed.stories, "story", "stories")
    _check_of_day(asked, pages, allowed.pages, "page", "pages")
    QuotaUse.objects.create(user=user, asked_at=now, pages=pages)


def _check_of_day(
    asked: list[tuple[datetime, int]], more: int, allowed: int, one: str, many: str
) -> None:
    """Raise `QuotaExceeded`, with when there will be room again, if `more` are too many."""
    excess = sum(count for _, count in asked) + more - allowed
    if not allowed or excess <= 0:
        return
    wait = DAY.total_seconds()  # a single story that is over the limit may be asked for never
    for when, count in asked:
        excess -= count
        if excess <= 0:
            wait = (when + DAY - timezone.now()).total_seconds()
            break
    raise QuotaExceeded(f"You may ask for {_number(allowed, one, many)} in 24 hours.", wait)


# The library of characters


class LibraryUse(NamedTuple):
    """What a user keeps in the library, or may keep; of the latter 0 is no limit."""

    characters: int
    bytes: int


def keep_character(user: AbstractUser | None, client: str, *, more: int) -> None:
    """Raise `LibraryFull` if one more character of so many bytes is too much.

    To be called in the transaction that writes its row: a user's requests then take turns.
    """
    if user:
        get_user_model().objects.select_for_update(no_key=True).get(pk=user.pk)
    allowed, kept = library_limits(user), library_use(user, client)
    if allowed.characters and kept.characters >= allowed.characters:
        number = _number(allowed.characters, "character", "characters")
        raise LibraryFull(f"You may keep {number}. Delete one first.")
    if allowed.bytes and kept.bytes + more > allowed.bytes:
        most = f"{allowed.bytes / 1e6:g} MB"
        raise LibraryFull(f"The pictures of your characters may take {most}. Delete one first.")


def library_limits(user: AbstractUser | None) -> LibraryUse:
    """The settings, or what the admin has set for this user."""
    own = UserQuota.objects.filter(user=user).first() if user else None
    most, megabytes = (
        common if own is None or getattr(own, field) is None else getattr(own, field)
        for field, common in (
            ("characters", settings.STORYGEN["QUOTA_CHARACTERS"]),
            ("characters_mb", settings.STORYGEN["QUOTA_CHARACTERS_MB"]),
        )
    )
    return LibraryUse(most, round(megabytes * 1e6))


def library_use(user: AbstractUser | None, client: str = "") -> LibraryUse:
    """What a user, or an anonymous client, keeps."""
    mine = LibraryCharacter.objects.filter(user=user)
    if user is None:
        mine = mine.filter(client=client)
    found = mine.aggregate(characters=Count("pk"), bytes=Sum("bytes"))
    return LibraryUse(found["characters"], found["bytes"] or 0)


def _number(number: int, one: str, many: str) -> str:
    return f"1 {one}" if number == 1 else f"{number} {many}"
