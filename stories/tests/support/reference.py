"""Sessions with all the files that a generated story has, made without a model."""

from datetime import timedelta

from django.utils import timezone

from orchestrator import Stage
from stories.files import layout
from stories.models import GeneratedContent, StageRun, StorySession


def create_session(
    status: str = StorySession.Status.COMPLETED, *, age: timedelta = timedelta(0), **fields: object
) -> StorySession:
    """A session that ended `age` ago, or has not ended if `status` is an unfinished one."""
    session = StorySession.objects.create(
        prompt_text="A fox in the snow", seed=1, style="storybook", status=status, **fields
    )
    then = timezone.now() - age
    ended = None if session.is_unfinished else then
    StorySession.objects.filter(pk=session.pk).update(
        created_at=then, updated_at=then, ended_at=ended
    )
    session.refresh_from_db()
    content = GeneratedContent.objects.create(
        session=session,
        story_text="Once.",
        character_description="A red fox",
        background_description="A snowy wood",
        processing_status=(
            GeneratedContent.ProcessingStatus.COMPLETED
            if status == StorySession.Status.COMPLETED
            else GeneratedContent.ProcessingStatus.FAILED
        ),
    )
    for stage in Stage:
        layout.write_bytes(layout.session_name(session.session_id, stage), b"x" * 100)
    for field, name in layout.image_names(content).items():
        setattr(content, field, layout.write_bytes(name, b"x" * 100))
    content.cutout_image = layout.session_name(session.session_id, Stage.CUTOUT)
    content.save()
    for stage in Stage:
        StageRun.objects.create(
            session=session, stage=stage, status=StageRun.Status.COMPLETED, started_at=then
        )
    return session


def all_files() -> set[str]:
    """The names of all files in storage."""
    return {name for folder in (*layout.FOLDERS, "cache") for name in layout.walk(folder)}


def files_of(session: StorySession) -> set[str]:
    return {name for name in all_files() if session.session_id in name}
