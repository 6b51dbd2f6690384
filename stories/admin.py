"""The admin: sessions and their pictures, to look at and to delete."""

from collections.abc import Iterable
from typing import Any

from django.contrib import admin
from django.db.models import QuerySet
from django.db.models.fields.files import ImageFieldFile
from django.http import HttpRequest
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.html import format_html, format_html_join, linebreaks
from django.utils.safestring import SafeString, mark_safe
from django.utils.text import Truncator

from stories.models import GeneratedContent, StorySession

admin.site.site_header = admin.site.site_title = "StoryGen"
admin.site.index_title = "Stories"

NONE = mark_safe('<span class="story-none">–</span>')


def _label(choices: type, value: str) -> SafeString:
    return format_html(
        '<span class="story-status story-status-{}">{}</span>', value, choices(value).label
    )


def _picture(name: str, label: str, image: ImageFieldFile) -> SafeString:
    """A picture that opens whole in a tab of its own."""
    return format_html(
        '<figure class="story-{0}"><figcaption>{1}</figcaption>'
        '<a href="{2}" target="_blank" rel="noopener"><img src="{2}" alt="{1}" loading="lazy"></a>'
        "</figure>",
        name,
        label,
        image.url,
    )


def _facts(rows: Iterable[tuple[str, Any]]) -> SafeString:
    """Names and values as a table, seconds aligned."""
    table = format_html_join(
        "",
        '<tr><th scope="row">{}</th><td class="{}">{}</td></tr>',
        (
            (name.replace("_", " "), "story-number", f"{value:.2f}")
            if isinstance(value, float)
            else (name.replace("_", " "), "", _words(value))
            for name, value in rows
        ),
    )
    return format_html('<table class="story-facts">{}</table>', table) if table else NONE


def _words(value: Any) -> str:
    """A value of JSON without its brackets and quotes."""
    if isinstance(value, dict):
        return ", ".join(
            f"{name.replace('_', ' ')} {_words(part)}"
            for name, part in value.items()
            if part not in ([], "")
        )
    return " ".join(map(str, value)) if isinstance(value, list) else str(value)


class GeneratedContentInline(admin.StackedInline):
    """All that was made for a session, to read and to look at."""

    model = GeneratedContent
    can_delete = False
    verbose_name_plural = "The story"
    fieldsets = (
        (None, {"fields": ("result", "errors", "pictures", "story")}),
        (
            "How it was made",
            {
                "fields": (
                    "character_description",
                    "background_description",
                    "stage_seconds",
                    "facts",
                )
            },
        ),
    )
    readonly_fields = fieldsets[0][1]["fields"] + fieldsets[1][1]["fields"]

    def has_add_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    @admin.display(description="Result")
    def result(self, content: GeneratedContent) -> SafeString:
        return _label(GeneratedContent.ProcessingStatus, content.processing_status)

    @admin.display(description="Story")
    def story(self, content: GeneratedContent) -> SafeString:
        if not content.story_text:
            return NONE
        paragraphs = mark_safe(linebreaks(content.story_text, autoescape=True))
        return format_html('<div class="story-text" dir="auto">{}</div>', paragraphs)

    @admin.display(description="Pictures")
    def pictures(self, content: GeneratedContent) -> SafeString:
        shown = (
            ("scene", "Scene", content.merged_image),
            ("character", "Character", content.character_image),
            ("cutout", "Cut-out", content.cutout_image),
            ("background", "Background", content.background_image),
        )
        figures = [_picture(name, label, image) for name, label, image in shown if image]
        if not figures:
            return NONE
        return format_html(
            '<div class="story-pictures">{}</div>', format_html_join("", "{}", zip(figures))
        )

    @admin.display(description="Errors")
    def errors(self, content: GeneratedContent) -> SafeString:
        items = format_html_join("", "<li>{}</li>", ((text,) for text in content.error_messages))
        return format_html('<ul class="story-errors">{}</ul>', items) if items else NONE

    @admin.display(description="Seconds")
    def stage_seconds(self, content: GeneratedContent) -> SafeString:
        rows = list(content.timings.items())
        if content.total_time_seconds is not None:
            rows.append(("in all", content.total_time_seconds))
        return _facts(rows)

    @admin.display(description="Models and seeds")
    def facts(self, content: GeneratedContent) -> SafeString:
        return _facts(content.details.items())


@admin.register(StorySession)
class StorySessionAdmin(admin.ModelAdmin):
    """Sessions, the newest first. Everything in them was generated, so it is read-only."""

    list_display = (
        "thumbnail",
        "prompt",
        "state",
        "result",
        "seconds",
        "asked",
    )
    list_display_links = ("thumbnail", "prompt")
    list_filter = ("status", "content__processing_status", "preset", "created_at", "user")
    search_fields = ("session_id", "prompt_text", "content__story_text", "user__username")
    search_help_text = "Search in session ids, prompts, stories and user names."
    date_hierarchy = "created_at"
    list_per_page = 25
    show_full_result_count = False
    inlines = (GeneratedContentInline,)
    fieldsets = (
        (None, {"fields": ("whole_prompt", "state", "user", "created_at")}),
        (
            "More",
            {
                "classes": ("collapse",),
                "fields": ("seed", "style", "preset", "stage", "worker", "updated_at"),
            },
        ),
    )

    class Media:
        css = {"all": ("stories/admin.css",)}  # noqa: RUF012  (Django reads it so)

    def get_queryset(self, request: HttpRequest) -> QuerySet[StorySession]:
        return super().get_queryset(request).select_related("content", "user")

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    # A session without its content row has no attribute `content`.

    @admin.display(description="Scene")
    def thumbnail(self, session: StorySession) -> SafeString:
        content = getattr(session, "content", None)
        image = content and (content.merged_image or content.character_image)
        if not image:
            return NONE
        return format_html(
            '<img class="story-thumbnail" src="{}" alt="Scene of {}" loading="lazy">',
            image.url,
            session,
        )

    @admin.display(description="Prompt", ordering="prompt_text")
    def prompt(self, session: StorySession) -> SafeString:
        return format_html(
            '<span class="story-prompt" dir="auto">{}</span><code>{}</code>',
            Truncator(session.prompt_text).chars(80),
            session.session_id,
        )

    @admin.display(description="Prompt")
    def whole_prompt(self, session: StorySession) -> SafeString:
        paragraphs = mark_safe(linebreaks(session.prompt_text, autoescape=True))
        return format_html('<div class="story-text" dir="auto">{}</div>', paragraphs)

    @admin.display(description="Status", ordering="status")
    def state(self, session: StorySession) -> SafeString:
        return _label(StorySession.Status, session.status)

    @admin.display(description="Result", ordering="content__processing_status")
    def result(self, session: StorySession) -> SafeString:
        content = getattr(session, "content", None)
        if not content:
            return NONE
        return _label(GeneratedContent.ProcessingStatus, content.processing_status)

    @admin.display(description="Seconds", ordering="content__total_time_seconds")
    def seconds(self, session: StorySession) -> str | SafeString:
        content = getattr(session, "content", None)
        if not content or content.total_time_seconds is None:
            return NONE
        return f"{content.total_time_seconds:.1f}"

    @admin.display(description="Asked", ordering="created_at")
    def asked(self, session: StorySession) -> SafeString:
        return format_html(
            '{}<br><time datetime="{}">{}</time>',
            session.user or NONE,
            session.created_at.isoformat(),
            date_format(timezone.localtime(session.created_at), "SHORT_DATETIME_FORMAT"),
        )
