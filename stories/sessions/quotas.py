"""Limits of stories per user: in 24 hours, and waiting or running at once."""

from datetime import timedelta
from typing import Any

from django.conf import settings
from django.contrib.auth import get_user_model
from django.contrib.auth.models import AbstractUser
from django.utils import timezone

from stories.exceptions import QuotaExceeded
from stories.models import QuotaUse, StorySession, UserQuota

DAY = timedelta(days=1)  # any 24 hours, not from midnight
AT_ONCE_RETRY_SECONDS = 10.0


def spend(user: AbstractUser | None, client: str = "") -> None:
    """Count one more story of `user`; `QuotaExceeded` if that is one too many.

    To be called in the transaction that queues the story, before its row is written or requeued:
    a user's requests then take turns, and refused or rolled back ones do not count. Anonymous
    users (None) have only the limit of stories at once, by `client`.
    """
    if user is None:
        if client:
            _check_at_once(settings.STORYGEN["QUOTA_AT_ONCE"], user=None, client=client)
        return
    per_day, at_once = limits(user)
    if not per_day and not at_once:
        return
    # NO KEY: others may write rows that refer to the user meanwhile. SQLite has no row locks and
    # needs none, as its transactions are IMMEDIATE.
    get_user_model().objects.select_for_update(no_key=True).get(pk=user.pk)
    _check_at_once(at_once, user=user)
    if per_day:
        _spend_of_day(user, per_day)


def _check_at_once(at_once: int, **owner: Any) -> None:
    unfinished = StorySession.objects.filter(**owner, status__in=StorySession.UNFINISHED)
    if at_once and unfinished.count() >= at_once:
        rule = f"You may have {_stories(at_once)} waiting or running at once."
        raise QuotaExceeded(rule, AT_ONCE_RETRY_SECONDS)


def limits(user: AbstractUser) -> tuple[int, int]:
    """The limits of `user`: stories in 24 hours, and at once; 0 is no limit."""
    per_day, at_once = settings.STORYGEN["QUOTA_DAY"], settings.STORYGEN["QUOTA_AT_ONCE"]
    own = UserQuota.objects.filter(user=user).first()
    if own and own.stories_per_day is not None:
        per_day = own.stories_per_day
    if own and own.stories_at_once is not None:
        at_once = own.stories_at_once
    return per_day, at_once


def used(user: AbstractUser) -> tuple[int, int]:
    """The stories of `user` that count: asked for in the last 24 hours, and unfinished.

    The first is 0 while the user has no limit of the day, as they are not counted then.
    """
    asked = QuotaUse.objects.filter(user=user, asked_at__gt=timezone.now() - DAY)
    unfinished = StorySession.objects.filter(user=user, status__in=StorySession.UNFINISHED)
    return asked.count(), unfinished.count()


def _spend_of_day(user: AbstractUser, per_day: int) -> None:
    now = timezone.now()
    uses = QuotaUse.objects.filter(user=user)
    uses.filter(asked_at__lte=now - DAY).delete()
    asked = list(uses.order_by("asked_at").values_list("asked_at", flat=True))
    if len(asked) >= per_day:
        # There may be more than the quota allows now, if it was lowered.
        next_free = asked[len(asked) - per_day] + DAY
        rule = f"You may ask for {_stories(per_day)} in 24 hours."
        raise QuotaExceeded(rule, (next_free - now).total_seconds())
    QuotaUse.objects.create(user=user, asked_at=now)


def _stories(number: int) -> str:
    return "1 story" if number == 1 else f"{number} stories"
