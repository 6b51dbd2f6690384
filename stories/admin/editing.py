"""The admin's forms that change a story by hand, with the checks and the code of the API.

A form sends what its user has changed, compared with what it showed. If the story was changed since
it was shown nothing is written: the form comes back with what is new, and with what was typed.
"""

from collections.abc import Iterable, Mapping
from dataclasses import asdict
from functools import partial
from typing import Any

from django import forms
from django.contrib import messages
from django.contrib.admin import ModelAdmin
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import reverse
from rest_framework.exceptions import APIException, NotFound
from rest_framework.serializers import Serializer

from orchestrator import Stage, Step
from orchestrator.plan import MOODS, MOST_HEIGHT, POSES, SIDES, TIMES
from stories import services
from stories.api.serializers.editing import (
    NewPageSerializer,
    PageChangeSerializer,
    StoryChangeSerializer,
)
from stories.content.pages import placements
from stories.editing import pages
from stories.editing.book import Book, Change
from stories.editing.edits import Make
from stories.editing.story import change_story
from stories.exceptions import Stale
from stories.files.layout import file_url
from stories.models import StorySession
from stories.sessions.submission import refuse_change

SAVED, DRAWN = "Saved.", "Saved. What has to be made again is in the queue."
_PLACED = ("x", "y", "height", "flip", "order")


class ChangeForm(forms.Form):
    """A form over one story; `check` turns what was changed in it into a change."""

    serializer_class: type[Serializer]
    # Which of the links to the forms is the one of this.
    open: str | int

    def __init__(self, book: Book, *args: Any, **kwargs: Any) -> None:
        self.book = book
        super().__init__(*args, **kwargs)
        self.add_fields()
        for field in self.fields.values():
            field.required = False
            # What is compared is what the user saw, not what is there when it is sent.
            field.show_hidden_initial = True

    def add_fields(self) -> None:
        raise NotImplementedError

    def body(self) -> dict[str, Any]:
        """What was changed, as the API takes it."""
        raise NotImplementedError

    def make(self, values: Mapping[str, Any]) -> Make:
        raise NotImplementedError

    def add(self, name: str, field: forms.Field, initial: Any) -> None:
        self.fields[name] = field
        field.initial = initial

    def changed(self, *names: str) -> dict[str, Any]:
        """The values of these fields that were changed; line breaks as the API has them."""
        values = {name: self.cleaned_data[name] for name in names if name in self.changed_data}
        return {name: _with_line_feeds(value) for name, value in values.items()}

    def check(self) -> Make | None:
        """The change; None if there is none, or if the form is not valid."""
        if not self.is_valid():
            return None
        if not (body := self.body()):
            return None
        serializer = self.serializer_class(data=body)
        try:
            serializer.is_valid(raise_exception=True)
            refuse_change(serializer.validated_data)
        except APIException as exc:
            self.refuse(exc)
            return None
        return self.make(serializer.validated_data)

    def refuse(self, exc: APIException) -> None:
        """Show a refusal of the API at the fields that it is about."""
        by_field = exc.detail if isinstance(exc.detail, dict) else {"": exc.detail}
        for name, detail in by_field.items():
            self.add_error(name if name in self.fields else None, list(sentences(detail)))

    def anew(self, book: Book) -> "ChangeForm":
        """What was typed in a form over the story as it is now; says what is another there."""
        now = type(self)(book, **self.place_in_book())
        data: dict[str, Any] = {}
        news: dict[str, Any] = {}
        for name, field in now.fields.items():
            mine = name in self.fields and name in self.changed_data
            data[name] = self.cleaned_data[name] if mine else field.initial
            data[now.add_initial_prefix(name)] = field.initial
            if mine and field.has_changed(_with_line_feeds(self.seen(name)), field.initial):
                news[name] = field.initial
        form = type(self)(book, data, **self.place_in_book())
        for name, value in news.items():
            form.add_error(name, f"Somebody else has changed this to: {value}")
        return form

    def place_in_book(self) -> dict[str, Any]:
        """What of the constructor's arguments says what of the story it is about."""
        return {}

    @property
    def words(self) -> list[forms.BoundField]:
        """The fields of the thing itself."""
        return list(self)

    def seen(self, name: str) -> Any:
        """What the user saw in a field before it was changed."""
        field = self.fields[name]
        hidden = field.hidden_widget()
        raw = hidden.value_from_datadict(self.data, self.files, self.add_initial_prefix(name))
        return field.to_python(raw)

    def add_initial_prefix(self, name: str) -> str:
        return self.add_prefix(f"initial-{name}")


class PageForm(ChangeForm):
    """A page: its words, its place, who is there and where they stand."""

    serializer_class = PageChangeSerializer

    def __init__(self, book: Book, *args: Any, number: int, **kwargs: Any) -> None:
        if number not in book.steps.pages:
            raise NotFound
        self.number = self.open = number
        self.page = book.plan.pages[number - 1]
        super().__init__(book, *args, **kwargs)

    def place_in_book(self) -> dict[str, Any]:
        return {"number": self.number}

    def add_fields(self) -> None:
        page = self.page
        words = forms.Textarea(attrs={"rows": 7, "class": "vLargeTextField"})
        self.add("text", forms.CharField(strip=False, widget=words), page.text)
        scene = forms.Textarea(attrs={"rows": 2, "class": "vLargeTextField"})
        place = forms.CharField(strip=False, widget=scene, help_text="Another one is drawn anew.")
        self.add("place", place, page.place)
        self.add("time", forms.ChoiceField(choices=[(each, each) for each in TIMES]), page.time)
        if self.book.session.plan_only:
            return
        sides = [("", "as painted"), *((side, f"the {side}") for side in SIDES)]
        self.add("light", forms.ChoiceField(choices=sides, label="Light from"), page.light)
        self._add_cast()
        best = forms.BooleanField(label="Let all stand where they look best")
        self.add("best", best, initial=False)

    def _add_cast(self) -> None:
        there = {one.id: one for one in self.page.cast}
        stand = self.stand
        for one in self.book.plan.cast:
            present, where = there.get(one.id), stand.get(one.id, {})
            name = one.name or one.kind
            self.add(f"{one.id}:there", forms.BooleanField(label=f"{name} is there"), bool(present))
            for what, choices in (("pose", POSES), ("mood", MOODS)):
                default = {"pose": "standing", "mood": "calm"}[what]
                field = forms.ChoiceField(choices=[(each, each) for each in choices])
                self.add(f"{one.id}:{what}", field, getattr(present, what, default))
                field.label = what.capitalize()
            for what, most, text in (
                ("x", 1, "The middle of the feet, from the left, 0 to 1."),
                ("y", 1, "The feet, from the top, 0 to 1."),
                ("height", MOST_HEIGHT, "In heights of the picture."),
            ):
                number = forms.NumberInput(attrs={"step": "any"})
                field = forms.FloatField(
                    min_value=0,
                    max_value=most,
                    help_text=text,
                    label=what.capitalize(),
                    widget=number,
                )
                value = where.get(what)
                self.add(f"{one.id}:{what}", field, None if value is None else round(value, 4))
            self.add(
                f"{one.id}:flip", forms.BooleanField(label="Mirrored"), where.get("flip", False)
            )
            order = forms.IntegerField(label="Order", help_text="A larger one is nearer.")
            self.add(f"{one.id}:order", order, where.get("order", 0))

    @property
    def stand(self) -> dict[str, dict[str, Any]]:
        """Where those on the page stand, by id: by hand, or where the picture has them."""
        book = self.book
        scene = book.outputs.get(Step(Stage.SCENE, self.number))
        found = placements(book.steps, self.number, scene)
        placed = {one.id: asdict(one.placement) for one in self.page.cast if one.placement}
        return found | placed

    @property
    def words(self) -> list[forms.BoundField]:
        return [self[name] for name in self.fields if ":" not in name]

    @property
    def cast(self) -> list[tuple[str, list[forms.BoundField]]]:
        """The fields of each of the cast, with its name."""
        if self.book.session.plan_only:
            return []
        return [
            (
                one.name or one.kind,
                [self[name] for name in self.fields if name.partition(":")[0] == one.id],
            )
            for one in self.book.plan.cast
        ]

    def body(self) -> dict[str, Any]:
        body = self.changed("text", "place", "time", "light")
        if "light" in body:
            body["light"] = body["light"] or None
        ids = [one.id for one in self.book.plan.cast]
        here = [each for each in ids if self.cleaned_data.get(f"{each}:there")]
        if self.changed(*(f"{each}:{what}" for each in ids for what in ("there", "pose", "mood"))):
            body["cast"] = [
                {"id": each}
                | {what: self.cleaned_data[f"{each}:{what}"] for what in ("pose", "mood")}
                for each in here
            ]
        if self.cleaned_data.get("best"):
            return body | {"placement": None}
        moved = []
        for each in here:
            values = self.changed(*(f"{each}:{what}" for what in _PLACED))
            where = {name.partition(":")[2]: value for name, value in values.items()}
            moved += [{"id": each} | where] if where else []
        return body | ({"placement": moved} if moved else {})

    def make(self, values: Mapping[str, Any]) -> Make:
        return partial(pages.change_page, number=self.number, fields=values)

    @property
    def picture(self) -> str:
        """The address of the page's picture; empty while there is none."""
        scene = self.book.outputs.get(Step(Stage.SCENE, self.number))
        return file_url(scene.image or scene.file) if scene else ""


class NewPageForm(ChangeForm):
    """One page more; what is left out is as on the page before it."""

    serializer_class = NewPageSerializer
    open = "new"

    def add_fields(self) -> None:
        words = forms.Textarea(attrs={"rows": 4, "class": "vLargeTextField"})
        self.add("text", forms.CharField(strip=False, widget=words), "")
        scene = forms.Textarea(attrs={"rows": 2, "class": "vLargeTextField"})
        place = forms.CharField(strip=False, widget=scene)
        place.help_text = "Empty: as on the page before it."
        self.add("place", place, "")
        last = len(self.book.plan.pages)
        after = [(number, f"page {number}") for number in self.book.steps.pages]
        self.add(
            "after",
            forms.TypedChoiceField(coerce=int, choices=[(0, "the cover"), *after]),
            last,
        )

    def body(self) -> dict[str, Any]:
        body = {name: value for name, value in self.changed("text", "place").items() if value}
        return body and body | {"after": self.cleaned_data["after"]}

    def make(self, values: Mapping[str, Any]) -> Make:
        fields = {name: value for name, value in values.items() if name != "after"}
        return partial(pages.insert_page, after=values.get("after"), fields=fields)


class WholeForm(ChangeForm):
    """The whole story: its title, its cover, how its characters look, the order of its pages."""

    serializer_class = StoryChangeSerializer
    open = "story"

    def add_fields(self) -> None:
        plan = self.book.plan
        title = forms.TextInput(attrs={"class": "vLargeTextField"})
        self.add("title", forms.CharField(strip=False, widget=title), plan.title)
        numbers = [(number, f"page {number}") for number in self.book.steps.pages]
        self.add("cover", forms.TypedChoiceField(coerce=int, choices=numbers), plan.cover)
        for one in plan.cast:
            scene = forms.Textarea(attrs={"rows": 2, "class": "vLargeTextField"})
            look = forms.CharField(strip=False, widget=scene)
            look.label = f"Look of {one.name or one.kind}"
            look.help_text = "With another one the character is drawn anew."
            self.add(f"{one.id}:look", look, one.look)

    def body(self) -> dict[str, Any]:
        looks = self.changed(*(f"{one.id}:look" for one in self.book.plan.cast))
        cast = [{"id": name.partition(":")[0], "look": look} for name, look in looks.items()]
        return self.changed("title", "cover") | ({"cast": cast} if cast else {})

    def make(self, values: Mapping[str, Any]) -> Make:
        return partial(change_story, fields=values)


def _with_line_feeds(value: Any) -> Any:
    """Browsers send CR LF for a line break; in stories it is LF."""
    return value.replace("\r\n", "\n") if isinstance(value, str) else value


def moved_page(number: int, what: str) -> tuple[str, Make]:
    """What a button of a page does, in words, and the change that it makes."""
    if what == "drop":
        return f"Page {number} deleted", partial(pages.delete_page, number=number)
    to = number + (1 if what == "later" else -1)

    def make(book: Book) -> Change | None:
        order = [*book.steps.pages]
        if not {number, to} <= set(order):
            raise NotFound
        order[number - 1], order[to - 1] = to, number
        return pages.order_pages(book, order)

    return f"Page {number} is page {to} now", make


def sentences(detail: Any) -> Iterable[str]:
    """The sentences of a refusal of the API, however deep they lie."""
    if isinstance(detail, dict):
        detail = list(detail.values())
    if isinstance(detail, list):
        for each in detail:
            yield from sentences(each)
    else:
        yield str(detail)


def change_form_view(
    model_admin: ModelAdmin,
    request: HttpRequest,
    pk: int,
    form_class: type[ChangeForm],
    title: str,
    **which: Any,
) -> HttpResponse:
    """Show a form over a story, and change the story by it, if nobody else has since."""
    if not model_admin.has_control_permission(request):
        raise PermissionDenied
    session = model_admin.get_queryset(request).filter(pk=pk).first()
    if session is None:
        raise Http404
    book = Book(session)
    back = reverse("admin:stories_storysession_change", args=[pk])
    if not book.plan or session.is_unfinished:
        messages.warning(request, "A story can be changed once it has ended and has pages.")
        return HttpResponseRedirect(back)
    try:
        form = form_class(book, request.POST if request.method == "POST" else None, **which)
    except NotFound:
        typed = request.POST.get("text", "")
        messages.warning(request, f"This page does not exist any more. {typed}".rstrip())
        return HttpResponseRedirect(back)
    if request.method == "POST":
        form, changed = _changed(model_admin, request, session, form)
        if changed:
            stays = which and not changed.is_unfinished
            return HttpResponseRedirect(request.path if stays else back)
    context = model_admin.admin_site.each_context(request) | {
        "title": title,
        "opts": model_admin.opts,
        "media": model_admin.media,
        "form": form,
        "session": session,
        "pages": range(1, len(form.book.plan.pages) + 1),
        "revision": form.book.session.revision,
    }
    request.current_app = model_admin.admin_site.name
    return TemplateResponse(request, "stories/admin/edit.html", context)


def _changed(
    model_admin: ModelAdmin, request: HttpRequest, session: StorySession, form: ChangeForm
) -> tuple[ChangeForm, StorySession | None]:
    """The form to show, or the story after the change."""
    seen = request.POST.get("revision", "")
    if not seen.isdecimal() or len(seen) > 18:  # more than any revision
        raise PermissionDenied
    make = form.check()
    if make is None:
        if form.is_valid():
            messages.info(request, "There is nothing to change.")
        return form, None
    try:
        changed = services.edit_story(
            session, make, expected=frozenset({int(seen)}), user=request.user
        )
    except Stale as exc:
        for each in exc.changes:
            messages.warning(request, f"Meanwhile: {each['summary']}")
        messages.warning(request, "Nothing was saved yet. Look at it, and save it again.")
        fresh = model_admin.get_queryset(request).get(pk=session.pk)
        return form.anew(Book(fresh)), None
    except APIException as exc:
        form.refuse(exc)
        return form, None
    done = DRAWN if changed.is_unfinished else SAVED
    model_admin.log_change(request, changed, done)
    messages.success(request, done)
    return form, changed
