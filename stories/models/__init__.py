"""The database tables: requests, their progress and their results."""

from stories.models.accounts import QuotaUse, TokenDetails, UserQuota
from stories.models.characters import LibraryCharacter
from stories.models.content import GeneratedContent, Revision, StageRun, Take
from stories.models.files import CacheEntry, PendingDeletion
from stories.models.notifications import StoryEvent, WebhookDelivery
from stories.models.sessions import ShareLink, StorySession, new_session_id, new_share_key
from stories.models.workers import LEASE, StageTally, Worker

__all__ = [
    "LEASE",
    "CacheEntry",
    "GeneratedContent",
    "LibraryCharacter",
    "PendingDeletion",
    "QuotaUse",
    "Revision",
    "ShareLink",
    "StageRun",
    "StageTally",
    "StoryEvent",
    "StorySession",
    "Take",
    "TokenDetails",
    "UserQuota",
    "WebhookDelivery",
    "Worker",
    "new_session_id",
    "new_share_key",
]
