"""The API: validate, one call, answer."""

from django.conf import settings
from django.http import FileResponse, HttpRequest, JsonResponse
from django.views.static import serve
from django_filters import rest_framework as filters
from drf_spectacular.utils import OpenApiExample, OpenApiResponse, extend_schema
from rest_framework import permissions, status
from rest_framework.generics import ListAPIView, RetrieveDestroyAPIView
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from stories.engine import State
from stories.models import StorySession
from stories.serializers import (
    SessionListSerializer,
    StoryFailureSerializer,
    StoryRequestSerializer,
    StorySerializer,
)
from stories.services import delete_story, generate_story, get_engine


class GenerateStoryView(APIView):
    """Tell and illustrate one story; answers when it is done."""

    throttle_scope = "generate"
    serializer_class = StoryRequestSerializer

    @extend_schema(
        operation_id="generate_story",
        request=StoryRequestSerializer,
        responses={
            201: OpenApiResponse(
                StorySerializer,
                description="The story. A picture that failed is null, processing_status is then "
                "partial, and error_messages says why.",
            ),
            400: OpenApiResponse(description="Bad input, by field."),
            415: OpenApiResponse(description="Not application/json."),
            429: OpenApiResponse(description="Too many stories are waiting; see Retry-After."),
            500: OpenApiResponse(StoryFailureSerializer, description="There is no story."),
            503: OpenApiResponse(
                description="The models are not there; the detail says what to do."
            ),
        },
        examples=[
            OpenApiExample(
                "A prompt",
                {
                    "prompt_text": "A brave knight discovers a magical forest where trees whisper "
                    "ancient secrets"
                },
                request_only=True,
            )
        ],
    )
    def post(self, request: Request) -> Response:
        serializer = StoryRequestSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        session, _ = generate_story(
            **serializer.validated_data,
            user=request.user if request.user.is_authenticated else None,
        )
        if session.status == StorySession.Status.FAILED:
            return Response(
                StoryFailureSerializer(session).data, status.HTTP_500_INTERNAL_SERVER_ERROR
            )
        return Response(StorySerializer(session).data, status.HTTP_201_CREATED)


class SessionFilter(filters.FilterSet):
    """By status and by when it was asked for (ISO 8601)."""

    created_after = filters.IsoDateTimeFilter(field_name="created_at", lookup_expr="gte")
    created_before = filters.IsoDateTimeFilter(field_name="created_at", lookup_expr="lt")

    class Meta:
        model = StorySession
        fields = ("status",)


class SessionListView(ListAPIView):
    """All sessions, the newest first."""

    throttle_scope = "sessions"
    queryset = StorySession.objects.select_related("content")
    serializer_class = SessionListSerializer
    filterset_class = SessionFilter


class MayDelete(permissions.BasePermission):
    """What a user made is deleted by that user or by staff; what nobody owns, by anyone."""

    def has_object_permission(self, request: Request, view: APIView, obj: StorySession) -> bool:
        return (
            request.method in permissions.SAFE_METHODS
            or obj.user is None
            or obj.user == request.user
            or request.user.is_staff
        )


class SessionDetailView(RetrieveDestroyAPIView):
    """One session, as far as it came; deleting it deletes its files."""

    throttle_scope = "sessions"
    queryset = StorySession.objects.select_related("content", "user")
    serializer_class = StorySerializer
    permission_classes = (MayDelete,)
    lookup_field = "session_id"

    @extend_schema(
        responses={
            204: None,
            409: OpenApiResponse(description="It is still being generated."),
        }
    )
    def delete(self, request: Request, *args, **kwargs) -> Response:
        return super().delete(request, *args, **kwargs)

    def perform_destroy(self, instance: StorySession) -> None:
        delete_story(instance)


def livez(request: HttpRequest) -> JsonResponse:
    """Whether this process is worth keeping. Touches neither models nor database."""
    alive = get_engine().alive
    return JsonResponse({"alive": alive}, status=200 if alive else 503)


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
    ready = engine.state is State.READY
    response = JsonResponse(body, status=200 if ready else 503)
    if not ready:
        response["Retry-After"] = "5"
    return response


def media_file(request: HttpRequest, path: str) -> FileResponse:
    """A picture, from the process itself, so that a clone shows them without a web server."""
    return serve(request, path, document_root=settings.MEDIA_ROOT)
