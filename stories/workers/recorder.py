"""Follows one run of a story and records it in rows, files and events as it happens.

A completed stage is durable: its files are written first, then one transaction records it. A
worker that resumes a story therefore finds either all of a stage or nothing of it.
"""

import errno
import logging
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

from django.db.models import F
from django.utils import timezone
from PIL import UnidentifiedImageError

from orchestrator import Observer, Stage, StageFailed, Step, StoryRequest, StoryResult
from orchestrator.pipeline.serialization import Output, to_facts
from orchestrator.pipeline.steps import figure_of, is_further_pose
from orchestrator.plan import Plan, parts_to_dict
from orchestrator.types import Draft, Story
from stories.content import casting, pages, steps
from stories.database import WORKER_PAUSES, DatabaseUnavailable, with_retries
from stories.events import eventlog
from stories.exceptions import LeaseLost
from stories.files import deletion, layout, stage_cache
from stories.files.stage_files import StageFiles
from stories.models import GeneratedContent, StageRun, StageTally, StorySession, Take
from stories.presets import draws_poses
from stories.sessions import completion, estimates, queue
from stories.workers.job import Job

logger = logging.getLogger(__name__)

Cache = StageRun.Cache
PROGRESS_SECONDS = 0.5
ENDED = "The session was ended, deleted or taken by another worker."

_with_retries = partial(with_retries, pauses=WORKER_PAUSES)


class StoryRecorder(Observer):
    """Records one run. Each call is also a chance to stop it.

    Its methods raise `Interrupted` at the deadline, at shutdown, and when the session was ended,
    deleted or taken by another worker.
    """

    def __init__(self, job: Job) -> None:
        self.job = job
        self.session = job.session
        self.content: GeneratedContent = job.session.content
        self.files = StageFiles(self.session)
        self._runs: dict[Step, StageRun] = {}
        self._takes: list[Take] = []
        self._kept: dict[str, casting.Kept] = {}
        self._done_now: set[Step] = set()
        self._texts = eventlog.TextDeltas()
        self._shown: Draft | None = None
        self._next_progress = 0.0

    @property
    def request(self) -> StoryRequest:
        self._kept = casting.read(self.session)
        return StoryRequest(
            prompt=self.session.prompt_text,
            seed=self.session.seed,
            pages=self.session.pages,
            reader=self.session.reader,
            style=self.session.style,
            seeds=self.session.stage_seeds,
            plan=self.session.given_plan and Plan.from_dict(self.session.given_plan),
            plan_only=self.session.plan_only,
            narration=self.session.narration,
            poses=draws_poses(self.session.preset),
            cast=() if self.session.given_plan else casting.asked_for(self.session),
            kept={who: one.pictures for who, one in self._kept.items()},
        )

    # The end of the run

    def complete(self, result: StoryResult) -> None:
        """End the session with a story, with or without all that belongs to it."""
        processing = GeneratedContent.ProcessingStatus
        got = processing.PARTIAL if result.errors else processing.COMPLETED
        self._end(completion.end, StorySession.Status.COMPLETED, got, list(result.errors))

    def fail(self, message: str) -> None:
        self._end(completion.fail, message)

    def _end(self, end: Callable[..., StorySession | None], *args: Any) -> None:
        if not _with_retries(lambda: end(queue.owned(self.session), *args)):
            self.clean_up()

    def clean_up(self) -> None:
        """Delete the files of this run that no row refers to, after the session was lost."""
        row = _with_retries(
            StorySession.objects.select_related("content").filter(pk=self.session.pk).first
        )
        mine = {run.image for run in self._runs.values() if run.image}
        if row is None:
            deletion.delete_files(self.content, more=mine)
        elif row.revision > self.session.revision:
            deletion.delete_later(names=mine - row.content.public_image_names())
        elif not row.is_unfinished:
            deletion.delete_unrecorded(row.content)

    # Called by the orchestrator

    def recall(self, step: Step, key: str) -> Output | None:
        """The step's output from this session or the cache, so that no step runs twice."""
        self.job.check()
        if not self._runs:
            runs, self._takes = _with_retries(
                lambda: (list(self.session.stage_runs.all()), list(self.session.takes.all()))
            )
            self._runs = {run.step: run for run in runs}
        run = self._runs.get(step)
        if run and self._is_valid(run, key):
            if run.status == StageRun.Status.FAILED:
                raise StageFailed(step.stage, run.error)
            if run.status == StageRun.Status.COMPLETED and (output := self._read(run)):
                return output
        start = time.perf_counter()
        output = stage_cache.recall(key, step.stage, self.session.user_id)
        if output:
            self._begin(step, key, Cache.HIT)
            try:
                self._finish(step, output, time.perf_counter() - start)
            except OSError as exc:
                # The step runs instead, and reports the disk's error if it goes on.
                logger.warning("%s: the cached output could not be copied: %s", step.label, exc)
                return None
        return output

    def started(self, step: Step, key: str) -> None:
        self.job.check()
        off = not key or not stage_cache.enabled()
        self._begin(step, key, Cache.OFF if off else Cache.MISS)

    def progressed(self, step: Step, fraction: float, *, draft: Draft | None = None) -> None:
        self.job.check()
        run = self._runs[step]
        run.fraction = fraction
        now = time.monotonic()
        if now < self._next_progress:
            return
        self._next_progress = now + PROGRESS_SECONDS
        seen, shown = self._texts.sent, self._shown
        events = self._story_events(draft) if draft else []
        try:
            self._write(
                lambda: [("progress", self._progress(run)), *events],
                lambda: run.save(update_fields=["fraction"]),
                pauses=(),
            )
        except DatabaseUnavailable:
            # A story does not wait until its progress can be written.
            logger.warning("Progress could not be written")
            self._texts.sent, self._shown = seen, shown

    def finished(self, step: Step, output: Output, seconds: float) -> None:
        self.job.check()
        try:
            self._finish(step, output, seconds)
        except OSError as exc:
            raise StageFailed(step.stage, _unwritable(exc)) from exc
        key, data = self._runs[step].key, self.files.pop_written(step)
        stage_cache.store(key, step.stage, output, data, self.session.user_id)

    def failed(self, step: Step, error: StageFailed) -> None:
        run = self._runs[step]
        run.status, run.error, run.ended_at = StageRun.Status.FAILED, str(error), timezone.now()
        run.seconds = round((run.ended_at - run.started_at).total_seconds(), 3)
        self._write(lambda: [("stage", _stage_event(run))], lambda: self._save_ended(run))

    def chosen(self, background: Step, scene: Step) -> None:
        takes = [self._runs[step] for step in (background, scene)]
        changed = [
            other
            for run in takes
            for other in self._takes_of(run.step)
            if other.is_chosen != (other is run)
        ]
        if not changed:
            return
        for run in changed:
            run.is_chosen = not run.is_chosen
        fields = {name: value for run in takes for name, value in self._fields(run).items()}
        self._set(fields)

        def save() -> None:
            if fields:
                self.content.save(update_fields=list(fields))
            for run in changed:
                run.save(update_fields=["is_chosen"])

        shown = [event for run in takes for event in self._picture_events(run)]
        self._write(lambda: shown, save)

    # Rows

    def _begin(self, step: Step, key: str, cache: Cache) -> None:
        self._done_now.add(step.first_take)
        stage, number, take = step
        run = self._runs.get(step) or StageRun(
            session=self.session, stage=stage, number=number, take=take, is_chosen=take == 1
        )
        run.status, run.started_at, run.ended_at = StageRun.Status.RUNNING, timezone.now(), None
        run.seconds, run.fraction, run.cache, run.key, run.error = None, 0.0, cache, key, ""
        run.file = layout.session_name(
            self.session.session_id, *step, revision=self.session.revision
        )
        run.image = layout.public_image_name(self.session, step, self._description(step))
        self._runs[step] = run

        def save() -> None:
            # A rolled-back attempt leaves its primary key, which may be another row's by now.
            same = self.session.stage_runs.filter(stage=stage, number=number, take=take)
            earlier = same.first()
            run.pk = earlier and earlier.pk
            run.save()

        self._write(lambda: [("stage", _stage_event(run))], save, stage=stage.value)

    def _finish(self, step: Step, output: Output, seconds: float) -> None:
        run = self._runs[step]
        facts = to_facts(output)[0]
        painted = self._painted(step) or facts
        self.files.write(run, output, painted, data=self._kept_data(step))
        run.status, run.fraction, run.ended_at = StageRun.Status.COMPLETED, 1.0, timezone.now()
        run.seconds, run.facts = round(seconds, 3), facts
        events: list[eventlog.EventDraft] = []
        fields: dict[str, Any] = {}
        if isinstance(output, Story):
            plan = output.plan
            events += self._story_events(
                Draft(title=plan.title, cast=plan.cast, pages=plan.pages, text=plan.text)
            )
            looks = (output.character_description, output.background_description)
            values = (output.text, plan.to_dict(), *looks, list(output.warnings))
            names = layout.STAGE_OUTPUTS[step.stage].fields
            fields = dict(zip(names, values, strict=True))
            self._set(fields)
            self.session.step_counts = steps.counts(self.content)
        elif run.is_chosen:
            fields = self._fields(run)
        self._set(fields)
        events.append(("stage", _stage_event(run)))
        if run.is_chosen:
            events += self._picture_events(run)

        def save() -> None:
            if fields:
                self.content.save(update_fields=list(fields))
            self._save_ended(run)

        counts = {"step_counts": self.session.step_counts}
        self._write(lambda: [*events, ("progress", self._progress(run))], save, **counts)

    def _description(self, step: Step) -> str:
        """What the picture of a step shows, for its name."""
        plan = self.content.plan and Plan.from_dict(self.content.plan)
        if plan and step.stage is Stage.CHARACTER:
            return plan.cast[figure_of(step.number)[0] - 1].look
        if plan and step.stage is Stage.BACKGROUND:
            return plan.pages[step.number - 1].setting
        return self.session.prompt_text

    def _painted(self, step: Step) -> dict[str, Any]:
        """The facts of the painting that a cut-out or a scene is made from."""
        if step.stage is Stage.CUTOUT:
            return self._runs[step._replace(stage=Stage.CHARACTER)].facts
        if step.stage is Stage.SCENE:
            number = steps.steps_of(self.content).background_of(step.number)
            return self._runs[Step(Stage.BACKGROUND, number)].facts
        return {}

    def _kept_data(self, step: Step) -> bytes:
        """The file of a picture that was not made here; empty for any other step."""
        if step.stage not in (Stage.CHARACTER, Stage.CUTOUT) or is_further_pose(step):
            return b""
        one = self.content.plan["cast"][step.number - 1]
        kept = self._kept.get(one["id"])
        is_kept = kept and kept.pictures.look == one["look"]
        return kept.data.get(step.stage, b"") if is_kept else b""

    def _takes_of(self, step: Step) -> list[StageRun]:
        return [run for each, run in self._runs.items() if each.first_take == step.first_take]

    def _fields(self, run: StageRun) -> dict[str, Any]:
        """The fields of the story's content that hold the picture of a run, with its name."""
        names = steps.fields_of(self.content, run.step)
        return dict.fromkeys(names, run.image or run.file)

    def _set(self, fields: dict[str, Any]) -> None:
        for name, value in fields.items():
            setattr(self.content, name, value)

    def _picture_events(self, run: StageRun) -> list[eventlog.EventDraft]:
        """What clients show: one of the story's three pictures, a page that is drawn or spoken."""
        events: list[eventlog.EventDraft] = []
        if run.image and (names := steps.fields_of(self.content, run.step)):
            events.append(("picture", {"name": names[0], "url": layout.file_url(run.image)}))
        if run.stage in (Stage.SCENE, Stage.NARRATION):
            shown = pages.pages_of(self.content, self._runs.values(), self._takes)
            page = shown[run.number - 1]
            events.append(("page", page))
        return events

    def _story_events(self, draft: Draft) -> list[eventlog.EventDraft]:
        """What a page shows of a plan that comes: its text, and the rest where that is new."""
        events: list[eventlog.EventDraft] = []
        rest = replace(draft, text="")
        if rest != (self._shown or Draft()):
            self._shown = rest
            events.append(("plan", parts_to_dict(rest)))
        if delta := self._texts.next(draft.text):
            events.append(("text", delta))
        return events

    def _save_ended(self, run: StageRun) -> None:
        run.save()
        outcome = StageTally.Outcome.HIT if run.cache == Cache.HIT and not run.error else run.status
        tally, _ = StageTally.objects.get_or_create(
            preset=self.session.preset, stage=run.stage, outcome=outcome
        )
        StageTally.objects.filter(pk=tally.pk).update(
            count=F("count") + 1, seconds=F("seconds") + run.seconds
        )

    def _write(
        self,
        events: Callable[[], list[eventlog.EventDraft]],
        save: Callable[[], object],
        pauses: tuple[float, ...] = WORKER_PAUSES,
        **fields: Any,
    ) -> None:
        """Write rows and events in one transaction; `LeaseLost` if this worker lost the session."""

        def write() -> None:
            rows, now = queue.owned(self.session), timezone.now()
            eventlog.append(self.session, events(), rows=rows, updated_at=now, **fields)
            save()

        try:
            with_retries(write, pauses)
        except eventlog.RowNotOwned as exc:
            raise LeaseLost(ENDED) from exc

    def _is_valid(self, run: StageRun, key: str) -> bool:
        """Whether an earlier run of a step still fits this story.

        On other libraries or another processor the key differs, and so would the output. The
        earlier one is kept all the same, unless a step that it depends on was done again.
        """
        if run.key == key or not self._done_now:
            return True
        known = steps.steps_of(self.content)
        return not known or run.step.first_take not in known.with_dependents(self._done_now)

    def _read(self, run: StageRun) -> Output | None:
        """What a completed step made; None if its files or facts are lost."""
        try:
            return self.files.read(run)
        except (OSError, ValueError, UnidentifiedImageError) as exc:
            logger.warning("%s: done again, its output cannot be read: %s", run.step.label, exc)
            return None

    def _progress(self, run: StageRun) -> dict[str, Any]:
        progress = estimates.progress_of(self.session, runs=self._runs.values())
        done = {"percent": progress.percent, "eta_seconds": progress.eta_seconds}
        which = {"stage": run.stage, "page": run.page}
        return which | {"fraction": round(run.fraction, 3)} | done


def _stage_event(run: StageRun) -> dict[str, Any]:
    names = ("stage", "page", "pose", "number", "take", "status", "seconds", "cache")
    facts = {name: getattr(run, name) for name in names}
    return facts | ({"error": run.error} if run.error else {})


def _unwritable(exc: OSError) -> str:
    if exc.errno in (errno.ENOSPC, errno.EDQUOT):
        return "the server's disk is full. Free some space and send the prompt again."
    return "the server could not write the file. Run `python manage.py check` on the server."
