"""The admin: sessions and their pictures, to look at and to delete."""

from typing import Any

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.html import format_html, format_html_join, linebreaks
from django.utils.safestring import SafeString

from stories.models import GeneratedContent, StorySession

admin.site.site_header = admin.site.site_title = "StoryGen"
admin.site.index_title = "Stories"


def picture(image: Any, label: str, width: int) -> SafeString:
    """A picture that opens whole in a tab of its own; a dash where there is none."""
    if not image:
        return format_html("<span>–</span>")
    return format_html(
        '<a href="{}" target="_blank" rel="noopener">'
        '<img src="{}" alt="{}" loading="lazy" width="{}" style="border-radius:6px;'
        'max-width:100%;height:auto"></a>',
        image.url,
        image.url,
        label,
        width,
    )


class GeneratedContentInline(admin.StackedInline):
    """All that was made for a session, to read and to look at."""

    model = GeneratedContent
    can_delete = False
    fieldsets = (
        (None, {"fields": ("processing_status", "errors", "story", "pictures")}),
        ("Descriptions", {"fields": ("character_description", "background_description")}),
        ("Timings and models", {"fields": ("total_time_seconds", "stage_seconds", "facts")}),
    )
    readonly_fields = (
        "processing_status",
        "errors",
        "story",
        "pictures",
        "character_description",
        "background_description",
        "total_time_seconds",
        "stage_seconds",
        "facts",
    )

    def has_add_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def story(self, content: GeneratedContent) -> SafeString:
        return format_html(
            '<div style="max-width:44em;font-size:1.05rem;line-height:1.6">{}</div>',
            SafeString(linebreaks(content.story_text, autoescape=True)) or "–",
        )

    def pictures(self, content: GeneratedContent) -> SafeString:
        shown = (
            ("Scene", content.merged_image, 512),
            ("Character", content.character_image, 250),
            ("Cut-out", content.cutout_image, 250),
            ("Background", content.background_image, 250),
        )
        figures = format_html_join(
            "",
            '<figure style="margin:0"><figcaption>{}</figcaption>{}</figure>',
            ((label, picture(image, label, width)) for label, image, width in shown),
        )
        return format_html(
            '<div style="display:flex;flex-wrap:wrap;gap:16px;align-items:flex-start">{}</div>',
            figures,
        )

    def errors(self, content: GeneratedContent) -> SafeString:
        items = format_html_join("", "<li>{}</li>", ((text,) for text in content.error_messages))
        return format_html("<ul>{}</ul>", items) if items else format_html("<span>–</span>")

    @admin.display(description="Seconds by stage")
    def stage_seconds(self, content: GeneratedContent) -> SafeString:
        return _table(content.timings)

    @admin.display(description="Models, seeds and prompts")
    def facts(self, content: GeneratedContent) -> SafeString:
        return _table(
            {
                f"{stage}: {name}": value
                for stage, facts in content.details.items()
                for name, value in facts.items()
            }
        )


def _table(values: dict[str, Any]) -> SafeString:
    rows = format_html_join(
        "",
        "<tr><td>{}</td><td>{}</td></tr>",
        ((name.replace("_", " "), str(value)) for name, value in values.items()),
    )
    return format_html("<table>{}</table>", rows)


@admin.register(StorySession)
class StorySessionAdmin(admin.ModelAdmin):
    """Sessions, the newest first. Everything in them was generated, so it is read-only."""

    list_display = (
        "thumbnail",
        "session_id",
        "prompt",
        "status",
        "result",
        "seconds",
        "user",
        "created_at",
    )
    list_display_links = ("thumbnail", "session_id", "prompt")
    list_filter = ("status", "content__processing_status", "preset", "created_at", "user")
    search_fields = ("session_id", "prompt_text", "content__story_text", "user__username")
    date_hierarchy = "created_at"
    list_per_page = 25
    show_full_result_count = False
    inlines = (GeneratedContentInline,)
    fields = (
        "session_id",
        "prompt_text",
        "status",
        "user",
        ("seed", "style", "preset"),
        "stage",
        "worker",
        ("created_at", "updated_at"),
    )

    def get_queryset(self, request: HttpRequest) -> QuerySet[StorySession]:
        return super().get_queryset(request).select_related("content", "user")

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    @admin.display(description="Scene")
    def thumbnail(self, session: StorySession) -> SafeString:
        image = session.content.merged_image or session.content.character_image
        if not image:
            return format_html("<span>–</span>")
        return format_html(
            '<img src="{}" alt="" loading="lazy" width="72" height="72" '
            'style="object-fit:cover;border-radius:6px">',
            image.url,
        )

    @admin.display(ordering="prompt_text")
    def prompt(self, session: StorySession) -> str:
        text = session.prompt_text
        return text if len(text) <= 80 else f"{text[:79]}…"

    @admin.display(ordering="content__processing_status")
    def result(self, session: StorySession) -> str:
        return session.content.get_processing_status_display()

    @admin.display(ordering="content__total_time_seconds")
    def seconds(self, session: StorySession) -> float | None:
        return session.content.total_time_seconds
