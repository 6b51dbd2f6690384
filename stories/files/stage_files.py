"""Writes the files of one session's stages, and reads a stage's output back from them."""

import io
from collections.abc import Mapping
from typing import Any

from django.conf import settings
from PIL import Image

from orchestrator import Stage
from orchestrator.png import PictureFacts, png_bytes
from orchestrator.serialization import Output, from_facts
from orchestrator.types import Painting, Story
from stories.files import layout
from stories.models import GeneratedContent

# The story's text alone, beside its plan.
TEXT = "story/story.txt"


class StageFiles:
    """The files of a session, by stage."""

    def __init__(self, content: GeneratedContent) -> None:
        self.content = content
        self.session = content.session
        # Encoding a picture takes longer than everything else at the end of a stage.
        self._pngs: dict[Stage, bytes] = {}

    def write(self, stage: Stage, output: Output, painted: Mapping[str, Any]) -> dict[str, Any]:
        """Write a stage's files; returns the fields of `GeneratedContent` that record them.

        `painted` are the facts of the `Painting` that the picture is, or was made from. Raises
        `OSError` when a file cannot be written.
        """
        where = layout.STAGE_OUTPUTS[stage]
        own = layout.session_name(self.session.session_id, stage)
        if isinstance(output, Story):
            plan = output.plan.to_dict()
            layout.write_json(own, plan)
            folder = layout.session_folder(self.session.session_id)
            layout.write_text(f"{folder}/{TEXT}", output.text)
            looks = (output.character_description, output.background_description)
            values = (output.text, plan, *looks, list(output.warnings))
            return dict(zip(where.fields, values, strict=True))
        data = self._pngs[stage] = self._png(stage, output, painted)
        layout.write_bytes(own, data)
        if not where.public_folder:
            return {where.image_field: own}
        public = layout.image_names(self.content)[where.image_field]
        return {where.image_field: layout.write_bytes(public, data)}

    def read(self, stage: Stage, facts: Mapping[str, Any]) -> Output:
        """What a stage made, from its facts and picture. `OSError` or `ValueError` if broken."""
        if not layout.STAGE_OUTPUTS[stage].picture:
            return from_facts(stage, facts)
        data = layout.read_bytes(layout.session_name(self.session.session_id, stage))
        with Image.open(io.BytesIO(data)) as image:
            return from_facts(stage, facts, image)

    def pop_png(self, stage: Stage) -> bytes:
        """The picture that `write` wrote last for a stage; empty for a text."""
        return self._pngs.pop(stage, b"")

    def _png(self, stage: Stage, output: Output, painted: Mapping[str, Any]) -> bytes:
        facts = {name: painted[name] for name in ("model", "steps", "guidance_scale")}
        if isinstance(output, Painting):
            facts |= {"prompt": output.fit.text, "seed": output.seed}
        else:
            facts |= {"prompt": self.session.prompt_text, "seed": self.session.seed}
        software = f"StoryGen {settings.VERSION}"
        return png_bytes(output.image, PictureFacts(stage=stage, software=software, **facts))
