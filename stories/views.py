"""The API: validate, one call, answer."""

import re
from datetime import UTC, datetime

from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.http import FileResponse, Http404, HttpRequest, JsonResponse
from django.utils import timezone
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_safe
from django.views.static import serve
from django_filters import rest_framework as filters
from rest_framework import permissions, status
from rest_framework.generics import GenericAPIView, ListAPIView, RetrieveDestroyAPIView
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from stories import openapi
from stories.engine import State
from stories.errors import LengthRequired, not_found
from stories.models import GeneratedContent, StorySession
from stories.parsers import ShallowJSONParser
from stories.recording import UNEXPECTED
from stories.serializers import (
    SessionLineSerializer,
    StoryFailureSerializer,
    StoryRequestSerializer,
    StorySerializer,
)
from stories.services import delete_story, generate_story, get_engine

# Only pictures under names that we give: no temporary file, no folder, no way out of the folder.
PICTURE = re.compile(r"(?:[a-z0-9_-]+/)+[a-z0-9_-]+\.png")
# A time that some zone would put before the year 1 or after 9999 cannot be asked for.
IN_ANY_ZONE = (
    MinValueValidator(datetime(1, 1, 2, tzinfo=UTC)),
    MaxValueValidator(datetime(9999, 12, 30, tzinfo=UTC)),
)
READY_RETRY_SECONDS = 5


@openapi.generate_story
class GenerateStoryView(GenericAPIView):
    """Tell and illustrate one story; answers when it is done."""

    throttle_scope = "generate"
    parser_classes = (ShallowJSONParser,)
    serializer_class = StoryRequestSerializer

    def post(self, request: Request) -> Response:
        if "Transfer-Encoding" in request.headers:
            raise LengthRequired
        serializer = self.get_serializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        session = generate_story(
            **serializer.validated_data,
            user=request.user if request.user.is_authenticated else None,
        )
        if session.status == StorySession.Status.FAILED:
            return Response(
                StoryFailureSerializer(session).data, status.HTTP_500_INTERNAL_SERVER_ERROR
            )
        return Response(StorySerializer(session).data, status.HTTP_201_CREATED)

    def handle_exception(self, exc: Exception) -> Response:
        """A mistake of ours is told in the shape in which the contract tells failures."""
        response = super().handle_exception(exc)
        if response.status_code == status.HTTP_500_INTERNAL_SERVER_ERROR:
            response.data = {
                "session_id": None,
                "processing_status": GeneratedContent.ProcessingStatus.FAILED,
                "error_messages": [UNEXPECTED],
                "seed": None,
                "timestamp": timezone.now(),
            }
        return response


class SessionFilter(filters.FilterSet):
    """By status and by when it was asked for (ISO 8601; without a zone, UTC)."""

    processing_status = filters.ChoiceFilter(
        field_name="content__processing_status",
        choices=GeneratedContent.ProcessingStatus.choices,
    )
    created_after = filters.IsoDateTimeFilter(
        "created_at", "gte", label="Created after", validators=IN_ANY_ZONE
    )
    created_before = filters.IsoDateTimeFilter(
        "created_at", "lt", label="Created before", validators=IN_ANY_ZONE
    )

    class Meta:
        model = StorySession
        fields = ("status",)


@openapi.session_list
class SessionListView(ListAPIView):
    """All sessions, the newest first."""

    throttle_scope = "sessions"
    queryset = StorySession.objects.select_related("content")
    serializer_class = SessionLineSerializer
    filterset_class = SessionFilter


class MayDelete(permissions.BasePermission):
    """What a user made is deleted by that user or by staff; what nobody owns, by anyone."""

    message = "Only the user who made this story, or staff, may delete it."

    def has_object_permission(self, request: Request, view: APIView, obj: StorySession) -> bool:
        return (
            request.method in permissions.SAFE_METHODS
            or obj.user_id in (None, request.user.pk)
            or request.user.is_staff
        )


@openapi.session_detail
class SessionDetailView(RetrieveDestroyAPIView):
    """One session, as far as it came; deleting it deletes its files."""

    throttle_scope = "sessions"
    queryset = StorySession.objects.select_related("content")
    serializer_class = StorySerializer
    permission_classes = (permissions.AllowAny, MayDelete)
    lookup_field = "session_id"

    def perform_destroy(self, instance: StorySession) -> None:
        delete_story(instance)


# Outside of the API, and without DRF: a probe may accept or send whatever it likes, and must not
# depend on the database.


@csrf_exempt
@require_safe
def livez(request: HttpRequest) -> JsonResponse:
    """Whether this process is worth keeping. Touches neither models nor database."""
    alive = get_engine().alive
    return JsonResponse({"alive": alive}, status=200 if alive else 503)


@csrf_exempt
@require_safe
def readyz(request: HttpRequest) -> JsonResponse:
    """Whether a story can be told: the models have passed their warm-up. Busy is ready."""
    engine = get_engine()
    body = {
        "status": engine.state,
        "detail": engine.reason,
        "preset": settings.ORCHESTRATOR["preset"],
        "busy": engine.busy,
        "waiting": engine.waiting,
    }
    if engine.state is State.READY:
        return JsonResponse(body)
    return JsonResponse(body, status=503, headers={"Retry-After": READY_RETRY_SECONDS})


@csrf_exempt
@require_safe
def media_file(request: HttpRequest, path: str) -> FileResponse | JsonResponse:
    """A picture, from the process itself, so that a clone shows them without a web server."""
    if not PICTURE.fullmatch(path):
        return not_found(request)
    try:
        response = serve(request, path, document_root=settings.MEDIA_ROOT)
    except Http404:
        # Its message names the folder.
        return not_found(request)
    # A name holds its session's id and never gets other contents; only the client may keep it,
    # because what is deleted here should be gone from what others share.
    response["Cache-Control"] = "private, max-age=86400, immutable"
    return response
