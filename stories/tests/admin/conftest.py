"""Rows and users of the tests of the admin."""

from datetime import timedelta

import pytest
from django.contrib.auth.models import Permission

from stories.models import GeneratedContent, StageRun, StorySession


@pytest.fixture
def make_session(db):
    """Rows as a story leaves them."""

    def make(
        *,
        prompt="A fox",
        status="completed",
        result="completed",
        user=None,
        stages=(),
        **fields,
    ):
        session = StorySession.objects.create(
            prompt_text=prompt,
            seed=7,
            style="storybook",
            preset="embedded",
            status=status,
            user=user,
            **fields,
        )
        for stage, stage_status, cache in stages:
            StageRun.objects.create(
                session=session,
                stage=stage,
                status=stage_status,
                cache=cache,
                started_at=session.queued_at + timedelta(seconds=2),
                ended_at=session.queued_at + timedelta(seconds=4),
                seconds=2.0,
                fraction=0.5 if stage_status == "running" else 1.0,
                facts={"model": "storyteller", "tokens": 90} if stage == "story" else {},
            )
        GeneratedContent.objects.create(
            session=session,
            processing_status=result,
            story_text="Once upon a time.\n\nThe end.",
            character_description="A red fox.",
            character_image=f"characters/a-fox_{session}.png",
            background_image=f"backgrounds/a-wood_{session}.png",
            cutout_image=f"sessions/{session}/processed/cutout.png",
            merged_image=f"merged/a-fox_{session}.png",
            total_time_seconds=8.25,
        )
        return session

    return make


@pytest.fixture
def staff(client, django_user_model):
    """Signs in a member of staff who has these permissions on sessions."""

    def sign_in(*rights):
        user = django_user_model.objects.create_user("eve", is_staff=True)
        for right in rights:
            user.user_permissions.add(Permission.objects.get(codename=f"{right}_storysession"))
        client.force_login(user)
        return client

    return sign_in
