"""List the presets: what each is made of, and whether this machine can run it."""

import json
from collections.abc import Iterator
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from orchestrator import ConfigurationError, OrchestratorConfig
from orchestrator.presets.catalog import PRESETS, preset_named
from orchestrator.presets.specs import HubRepository, Need, WeightFile
from orchestrator.runtime import memory
from orchestrator.runtime.devices import cuda_device
from orchestrator.weights import inventory


class Command(BaseCommand):
    help = (
        "List the presets: models, download, memory, licences, and whether each is here, missing, "
        "or too big for this machine. With a name, all that this preset is made of."
    )
    requires_system_checks = ()

    def add_arguments(self, parser):
        parser.add_argument("name", nargs="?", help=f"one of {', '.join(PRESETS)}")
        parser.add_argument("--json", action="store_true", help="for programs")

    def handle(self, *args, name, **options):
        # The parts that settings override belong to no preset.
        own = ("models_dir", "device", "threads", "accept_licences")
        machine = {key: settings.ORCHESTRATOR[key] for key in own}
        try:
            chosen = [preset_named(name)] if name else PRESETS.values()
        except ConfigurationError as exc:
            raise CommandError(str(exc)) from exc
        facts = [look(OrchestratorConfig(**machine, preset=preset.name)) for preset in chosen]
        if options["json"]:
            self.stdout.write(json.dumps(facts[0] if name else facts, indent=2))
            return
        for each in facts:
            for line in in_words(each, whole=bool(name)):
                self.stdout.write(line)
            self.stdout.write("")
        if not name:
            self.stdout.write(
                "Choose one with STORYGEN_PRESET, bring its models with `python manage.py "
                "fetch_models --preset NAME`, see more of it with `python manage.py presets NAME`."
            )


def look(config: OrchestratorConfig) -> dict[str, Any]:
    """What there is to say of one preset on this machine, in values that JSON knows."""
    preset = config.base
    files = inventory.survey(config)
    try:
        config.validate()
        refused = ""
    except ConfigurationError as exc:
        refused = str(exc)
    return {
        "name": preset.name,
        "is_current": preset.name == settings.ORCHESTRATOR["preset"],
        "summary": preset.summary,
        "parts": parts_of(config),
        "needs": [need_facts(need) for need in preset.needs],
        "download_bytes": sum(getattr(need, "size", 0) for need in preset.needs),
        "missing": [file.problem for file in files if file.problem],
        "wants_gpu": config.picture.dtype != "float32" and cuda_device(config) is None,
        "memory_bytes": memory.needed(config),
        "memory_problem": memory.problem(config) or "",
        "not_allowed": refused,
    }


def parts_of(config: OrchestratorConfig) -> dict[str, dict[str, Any]]:
    story, picture, cutout = config.story, config.picture, config.cutout
    decoder = picture.vae_part.model if picture.vae_part else "the checkpoint's own"
    return {
        "story": _attributes(story, "revision", "structured") | {"tokens": story.story_tokens},
        "picture": _attributes(picture, "dtype", "steps", "guidance_scale")
        | {
            "scheduler": picture.scheduler.name if picture.scheduler else "the checkpoint's own",
            "vae": f"{picture.vae}, {decoder}",
            "loras": [f"{lora.model}/{lora.weight_name}" for lora in picture.loras],
            "size": picture.size,
            "styles": list(picture.styles),
        },
        "cutout": _attributes(cutout),
    }


def _attributes(part: Any, *names: str) -> dict[str, Any]:
    return {"model": part.name} | {name: getattr(part, name) for name in names}


def need_facts(need: Need) -> dict[str, Any]:
    licence = need.licence
    where = need.repository if isinstance(need, HubRepository) else need.path
    facts: dict[str, Any] = {"what": where, "bytes": getattr(need, "size", 0)}
    if isinstance(need, HubRepository):
        facts |= {"revision": need.revision, "files": list(need.files)}
    if isinstance(need, WeightFile):
        facts |= {"digest": need.digest}
    facts |= {"licence": licence.id, "licence_url": licence.url, "licence_terms": licence.terms}
    return facts | {"commercial_use": licence.commercial}


def in_words(facts: dict[str, Any], *, whole: bool) -> Iterator[str]:
    mark = "*" if facts["is_current"] else " "
    yield f"{mark} {facts['name']}: {facts['summary']}"
    parts = facts["parts"]
    picture = parts["picture"]
    checkpoint = picture["model"].partition("@")[0]
    loras = "".join(f" + {lora}" for lora in picture["loras"])
    steps = f"{picture['steps']} step{'s' if picture['steps'] > 1 else ''}"
    download, needed = gigabytes(facts["download_bytes"]), gigabytes(facts["memory_bytes"])
    yield f"    story    {parts['story']['model']}"
    yield f"    pictures {checkpoint}{loras}, {steps}, {picture['size']} px"
    yield f"    cut-out  {parts['cutout']['model']}"
    yield f"    licences {', '.join(dict.fromkeys(map(licence_words, facts['needs'])))}"
    yield f"    download {download}, memory {needed}"
    yield f"    {'; '.join(states(facts))}"
    if not whole:
        return
    yield "    runs with"
    for part, values in parts.items():
        for key, value in values.items():
            yield f"      {part}.{key} = {value}"
    yield "    needs"
    for need in facts["needs"]:
        revision = f"@{need['revision']}" if need.get("revision") else ""
        yield f"      {need['what']}{revision} ({need['licence']}, {need['licence_url']})"
        for file in need.get("files", ()):
            yield f"        {file}"
    for problem in facts["missing"]:
        yield f"    - {problem}"


def licence_words(need: dict[str, Any]) -> str:
    return need["licence"] if need["commercial_use"] else f"{need['licence']} (not commercial)"


def states(facts: dict[str, Any]) -> Iterator[str]:
    missing = len(facts["missing"])
    yield f"missing: {missing} of its files or repositories" if missing else "here"
    if facts["wants_gpu"]:
        yield "made for a GPU, and this machine has none"
    if facts["memory_problem"]:
        yield f"too big for this machine: {facts['memory_problem']}"
    if facts["not_allowed"]:
        yield f"opt-in: {facts['not_allowed']}"


def gigabytes(count: int) -> str:
    return f"{count / 1e9:.1f} GB" if count >= 1e9 else f"{count / 1e6:.0f} MB"
