"""HTML of the admin pages: badges, durations, pictures, tables and the timeline of a session."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from django.contrib.humanize.templatetags.humanize import ordinal
from django.template.loader import render_to_string
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.html import format_html, format_html_join, linebreaks
from django.utils.safestring import SafeString, mark_safe
from django.utils.text import Truncator

from orchestrator import Stage, Step
from orchestrator.pipeline.steps import figure_of, is_further_pose
from orchestrator.stages import ALWAYS
from stories.content.steps import wanted
from stories.files.layout import file_url
from stories.models import GeneratedContent, StageRun, StorySession
from stories.sessions import estimates

NONE = mark_safe('<span class="story-none">–</span>')
# Of a bar, in percent of the time shown: narrower ones are invisible.
MIN_WIDTH = 0.6


def badge(state: str, label: str = "") -> SafeString:
    return format_html(
        '<span class="story-status story-status-{}">{}</span>', state, label or state.capitalize()
    )


def bytes_of(number: int) -> str:
    """In megabytes of a million bytes."""
    return f"{number / 1e6:,.1f} MB"


def duration(seconds: float) -> str:
    """In two units at most: `8.2 s`, `3 min 5 s`, `2 h 10 min`, `4 d 3 h`."""
    if seconds < 60:
        return f"{max(seconds, 0):.1f} s"
    minutes, rest = divmod(round(seconds), 60)
    if minutes < 60:
        return f"{minutes} min {rest} s"
    hours, minutes = divmod(minutes, 60)
    if hours < 48:
        return f"{hours} h {minutes} min"
    days, hours = divmod(hours, 24)
    return f"{days} d {hours} h"


def moment(when: datetime | None) -> SafeString:
    if when is None:
        return NONE
    shown = date_format(timezone.localtime(when), "SHORT_DATETIME_FORMAT")
    return format_html('<time datetime="{}">{}</time>', when.isoformat(), shown)


def text(value: str) -> SafeString:
    """Paragraphs, in the direction of their script."""
    if not value:
        return NONE
    paragraphs = mark_safe(linebreaks(value, autoescape=True))
    return format_html('<div class="story-text" dir="auto">{}</div>', paragraphs)


def plan(value: dict[str, Any] | None) -> SafeString:
    """Who is in the story, and for each page who is where and how; the text is shown elsewhere."""
    if not value:
        return NONE
    names = {one["id"]: one["name"] or one["kind"] for one in value["cast"]}
    cast = [(names[one["id"]], f"{one['kind']}: {one['look']}") for one in value["cast"]]
    pages = []
    for page in value["pages"]:
        seen = "; ".join(f"{names[p['id']]}, {p['pose']}, {p['mood']}" for p in page["cast"])
        cover = " (cover)" if page["number"] == value["cover"] else ""
        place = f"{page['place']} ({page['time']})"
        pages.append((f"page {page['number']}{cover}", f"{place}: {seen}" if seen else place))
    return facts([*cast, *pages])


def picture(name: str, label: str, url: str) -> SafeString:
    """A picture that opens in full size in a new tab."""
    return format_html(
        '<figure class="story-{0}"><figcaption>{1}</figcaption>'
        '<a href="{2}" target="_blank" rel="noopener"><img src="{2}" alt="{1}" loading="lazy"></a>'
        "</figure>",
        name,
        label,
        url,
    )


def thumbnail(content: GeneratedContent) -> SafeString:
    """The scene, or the picture that comes closest to it."""
    image = content.merged_image or content.background_image or content.character_image
    if not image:
        return NONE
    return format_html(
        '<img class="story-thumbnail" src="{}" alt="Scene: {}" loading="lazy" decoding="async">',
        file_url(image.name),
        Truncator(content.session.prompt_text).chars(80),
    )


def items(texts: Iterable[str]) -> SafeString:
    """Sentences as a list."""
    rows = format_html_join("", "<li>{}</li>", ((each,) for each in texts))
    return format_html('<ul class="story-errors">{}</ul>', rows) if rows else NONE


def facts(rows: Iterable[tuple[str, Any]]) -> SafeString:
    """Names and values as a table; numbers are aligned."""
    shown = (
        (words(name), "story-number", f"{value:.2f}")
        if isinstance(value, float)
        else (words(name), "", _words_of(value))
        for name, value in rows
    )
    row = '<tr><th scope="row">{}</th><td class="{}">{}</td></tr>'
    table = format_html_join("", row, shown)
    return format_html('<table class="story-facts">{}</table>', table) if table else NONE


def words(name: str) -> str:
    """An identifier as people write it."""
    return name.replace("_", " ").replace("/", " ")


def step_name(step: Step, plan: dict[str, Any] | None = None) -> str:
    """A step as people call it: `scene of page 3`, `cutout of Edda, waving`.

    Without the `plan` of a book it says less: which of the cast, and of a story of one page
    nothing else.
    """
    name, which = words(step.stage), ""
    cast = plan["cast"] if plan else []
    if step.stage in (Stage.CHARACTER, Stage.CUTOUT):
        number, pose = figure_of(step.number)
        if number <= len(cast):
            which = f" of {cast[number - 1]['name'] or cast[number - 1]['kind']}"
        elif number > 1:
            which = f" {number}"
        which += f", {pose}" if is_further_pose(step) else ""
    elif step.stage is not Stage.STORY and (step.number > 1 or (plan and len(plan["pages"]) > 1)):
        which = f" of page {step.number}"
    return f"{name}{which}{f', take {step.take}' if step.take > 1 else ''}"


def _words_of(value: Any) -> str:
    """A value of JSON without its brackets and quotes."""
    if isinstance(value, dict):
        parts = ((name, part) for name, part in value.items() if part not in ([], ""))
        return ", ".join(f"{words(name)} {_words_of(part)}" for name, part in parts)
    if isinstance(value, list):
        gap = "; " if any(isinstance(part, dict) for part in value) else " "
        return gap.join(map(_words_of, value))
    return str(value)


# The state of a session


def state(session: StorySession, content: GeneratedContent) -> SafeString:
    """The status, with the result of a completed session, the queue position of a queued one or
    the progress of a running one. `base.read_progress` has read the session."""
    shown = badge(session.status)
    if session.status == StorySession.Status.COMPLETED:
        result = content.processing_status
        return shown if result == session.status else format_html("{} {}", shown, badge(result))
    if session.status == StorySession.Status.PENDING and session.queue_position:
        place = f"{ordinal(session.queue_position)} in the queue"
        return format_html('{} <span class="story-where">{}</span>', shown, place)
    if session.status == StorySession.Status.PROCESSING:
        done = progress(session, session.stage_runs.all())
        return format_html('{} <span class="story-where">{}</span>', shown, done)
    return shown


def progress(session: StorySession, runs: Iterable[StageRun]) -> SafeString:
    """The step of a running session, and a bar."""
    runs = list(runs)
    percent = estimates.percent_of(session, runs)
    running = (step_name(run.step) for run in runs if run.status == StageRun.Status.RUNNING)
    doing = next(running, words(session.stage)) or "starting"
    bar = '<progress max="100" value="{0}">{0} %</progress> {1}, {0} %'
    return format_html(bar, f"{percent:.0f}", doing)


def from_cache(runs: Iterable[StageRun]) -> SafeString | str:
    """How many stages came from the cache, if any."""
    runs = list(runs)
    hits = sum(run.cache == StageRun.Cache.HIT for run in runs)
    if not hits:
        return ""
    return format_html('<span class="story-where">{} of {} cached</span>', hits, len(runs))


# The timeline


def timeline(session: StorySession, runs: Iterable[StageRun]) -> SafeString:
    """When each step began and ended, as bars below each other, from the queue to the end.

    Steps from before the last retry have no bar: it would make the others too small to see.
    """
    # Before there is a plan, the pictures of a story of one page stand for those that will be.
    has_plan = session.content.plan or session.plan_only
    known = dict.fromkeys(wanted(session.content) if has_plan else map(Step, ALWAYS))
    by_step = {run.step: run for run in runs}
    # Rows that are older than the column `ended_at` have none.
    last = timezone.now() if session.is_unfinished else session.updated_at
    begin, end = session.queued_at, session.ended_at or last
    waits = session.status == StorySession.Status.PENDING
    taken = session.started_at or end
    queue = {"name": "queue", "seconds": max((taken - begin).total_seconds(), 0)}
    queue["bar"] = _bar("waiting", begin, taken, begin, end)
    queue["how"] = badge("pending", "Waiting") if waits else ""
    plan = session.content.plan
    rows = [queue]
    for step, run in (known | by_step).items():
        rows.append(_step_row(step_name(step, plan), run, begin, end))
    whole = duration((end - begin).total_seconds())
    return render_to_string(
        "stories/admin/timeline.html", {"begin": begin, "whole": whole, "rows": rows}
    )


def _step_row(name: str, run: StageRun | None, begin: datetime, end: datetime) -> dict[str, Any]:
    if run is None:
        return {"name": name, "seconds": None, "how": NONE}
    hit = run.cache == StageRun.Cache.HIT
    kind = "hit" if hit and run.status == StageRun.Status.COMPLETED else run.status
    how = badge(kind, "Cached" if kind == "hit" else "")
    if run.started_at < begin:
        how = format_html("{} before the retry", how)
        return {"name": name, "seconds": run.seconds, "how": how}
    until = run.ended_at or end
    if run.status == StageRun.Status.RUNNING:
        how = format_html("{} {} %", how, f"{100 * run.fraction:.0f}")
    # Nobody has counted the seconds of an interrupted stage.
    took = (until - run.started_at).total_seconds()
    seconds = max(took, 0.0) if run.seconds is None else run.seconds
    bar = _bar(kind, run.started_at, until, begin, end)
    return {"name": name, "seconds": seconds, "bar": bar, "how": how}


def _bar(
    kind: str, since: datetime, until: datetime, begin: datetime, end: datetime
) -> dict[str, str]:
    whole = max((end - begin).total_seconds(), 0.001)
    left = min(max((since - begin).total_seconds() / whole * 100, 0), 100 - MIN_WIDTH)
    width = max((until - since).total_seconds() / whole * 100, MIN_WIDTH)
    return {"kind": kind, "left": f"{left:.2f}", "width": f"{min(width, 100 - left):.2f}"}
