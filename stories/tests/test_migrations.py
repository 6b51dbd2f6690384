"""Migrations change the database that is migrated, and no other."""

import os
import subprocess
import sys

from django.conf import settings

# A database with one story that is whole; then another one is migrated beside it.
MIGRATE_ANOTHER = """
import django
django.setup()
from django.core.management import call_command
from django.db import connections
from django.utils import timezone
from stories.models import GeneratedContent, StageRun, StorySession

call_command("migrate", verbosity=0)
session = StorySession.objects.create(session_id="abc123def456", prompt_text="A fox", seed=1)
plan = {"title": "The Nine Lamps"}
GeneratedContent.objects.create(session=session, story_text="Nine lamps.", plan=plan)
for stage in ("story", "descriptions"):
    StageRun.objects.create(
        session=session, stage=stage, status="completed", started_at=timezone.now(), facts={}
    )
before = list(StageRun.objects.values("stage", "facts", "file", "image"))

connections.settings["other"] = connections.settings["default"] | {"NAME": ":memory:"}
call_command("migrate", database="other", verbosity=0)

assert GeneratedContent.objects.get().plan == plan, GeneratedContent.objects.get().plan
assert list(StageRun.objects.values("stage", "facts", "file", "image")) == before
"""


def test_another_database_is_migrated_without_touching_the_default_one(tmp_path):
    environment = os.environ | {
        "DJANGO_SETTINGS_MODULE": "storygen.settings",
        "STORYGEN_DEBUG": "on",
        "STORYGEN_DATABASE": str(tmp_path / "own.sqlite3"),
    }
    done = subprocess.run(
        [sys.executable, "-c", MIGRATE_ANOTHER],
        cwd=settings.BASE_DIR,
        env=environment,
        capture_output=True,
        text=True,
    )

    assert done.returncode == 0, done.stderr
