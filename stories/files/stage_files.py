"""Writes the files of one session's stages, and reads a stage's output back from them."""

from collections.abc import Mapping
from typing import Any

from django.conf import settings

from orchestrator import Stage, Step
from orchestrator.pipeline.serialization import Output, from_file
from orchestrator.png import PictureFacts, png_bytes
from orchestrator.types import Narration, Painting, Story
from stories.files import layout
from stories.models import StageRun, StorySession

# The story's text alone, beside its plan.
TEXT = "story/story.txt"


class StageFiles:
    """The files of a session, by step."""

    def __init__(self, session: StorySession) -> None:
        self.session = session
        # Encoding a picture takes longer than everything else at the end of a stage.
        self._written: dict[Step, bytes] = {}

    def write(
        self, run: StageRun, output: Output, painted: Mapping[str, Any], *, data: bytes = b""
    ) -> None:
        """Write a step's output to the files that its run names.

        `painted` are the facts of the `Painting` that a picture is, or was made from; `data` is the
        file of one that is there already. Raises `OSError` when a file cannot be written.
        """
        if isinstance(output, Story):
            layout.write_json(run.file, output.plan.to_dict())
            folder = layout.session_folder(self.session.session_id)
            layout.write_text(f"{folder}/{TEXT}", output.text)
            return
        is_sound = isinstance(output, Narration)
        if not data:
            data = output.audio if is_sound else self._png(run.step.stage, output, painted)
        self._written[run.step] = data
        layout.write_bytes(run.file, data)
        if run.image:
            layout.write_bytes(run.image, data)

    def read(self, run: StageRun) -> Output:
        """What a step made, from its facts and its file. `OSError` or `ValueError` if broken."""
        is_text = not layout.STAGE_OUTPUTS[run.step.stage].what
        data = b"" if is_text else layout.read_bytes(run.file)
        return from_file(run.step.stage, run.facts, data)

    def pop_written(self, step: Step) -> bytes:
        """The picture or sound that `write` wrote last for a step; empty for a text."""
        return self._written.pop(step, b"")

    def _png(self, stage: Stage, output: Output, painted: Mapping[str, Any]) -> bytes:
        facts = {name: painted[name] for name in ("model", "steps", "guidance_scale")}
        if isinstance(output, Painting):
            facts |= {"prompt": output.fit.text, "seed": output.seed}
        else:
            facts |= {"prompt": self.session.prompt_text, "seed": self.session.seed}
        software = f"StoryGen {settings.VERSION}"
        return png_bytes(output.image, PictureFacts(stage=stage, software=software, **facts))
