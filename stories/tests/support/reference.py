"""Sessions with all the files that a generated story has, made without a model."""

from datetime import timedelta

from django.utils import timezone

from orchestrator import Stage, Step
from orchestrator.stages import ALWAYS
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
    shown = {
        Stage.CHARACTER: content.character_description,
        Stage.BACKGROUND: content.background_description,
    }
    for stage in ALWAYS:
        text = shown.get(stage, session.prompt_text)
        run = StageRun.objects.create(
            session=session,
            stage=stage,
            status=StageRun.Status.COMPLETED,
            started_at=then,
            file=layout.session_name(session.session_id, stage),
            image=layout.public_image_name(session, Step(stage), text),
        )
        for name in filter(None, (run.file, run.image)):
            layout.write_bytes(name, b"x" * 100)
        if field := layout.STAGE_OUTPUTS[stage].image_field:
            setattr(content, field, run.image or run.file)
    content.save()
    return session


def all_files() -> set[str]:
    """The names of all files in storage."""
    return {name for folder in (*layout.FOLDERS, "cache") for name in layout.walk(folder)}


def files_of(session: StorySession) -> set[str]:
    return {name for name in all_files() if session.session_id in name}
