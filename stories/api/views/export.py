"""A story as a file to keep."""

from django.http import HttpResponse
from django.utils.cache import get_conditional_response, patch_vary_headers
from django.utils.http import content_disposition_header
from rest_framework import serializers
from rest_framework.generics import GenericAPIView
from rest_framework.renderers import JSONRenderer
from rest_framework.request import Request
from rest_framework.response import Response

from orchestrator.book import FORMATS, PAPERS
from stories.api import schema
from stories.api.http.preferences import AnyAccept
from stories.api.permissions import visible_session
from stories.exceptions import ServiceUnavailable
from stories.exports.making import ExportRequest, find, make

# How long a request waits for a slow export before it is answered 202.
MOST_SECONDS = 3.0
RETRY_SECONDS = 2


class ExportOptionsSerializer(serializers.Serializer):
    """What the query of an export may hold."""

    format = serializers.ChoiceField(tuple(FORMATS))
    layout = serializers.ChoiceField(("fixed", "reflowable"), default="fixed")
    paper = serializers.ChoiceField(PAPERS, default=PAPERS[0])


class ExportPendingSerializer(serializers.Serializer):
    """The answer while a file is being made."""

    detail = serializers.CharField()


@schema.export_session
class ExportView(GenericAPIView):
    """Get a story as a file.

    `epub` is EPUB 3 with fixed pages, or with text that flows (`layout=reflowable`); `pdf` is to be
    read, `print` to be printed on square pages with bleed, and `cover` is the cover around these,
    with a spine for the `paper`; `html` is one file that opens by a
    double click; `zip` has everything; `mp4` is a video, where the server has ffmpeg. A file that
    takes longer to make is answered 202: ask again after `Retry-After` seconds.
    """

    throttle_scope = "sessions"
    http_method_names = ("get", "head")
    serializer_class = ExportOptionsSerializer
    renderer_classes = (JSONRenderer,)
    # The file is what it is, and `format` in the query is not one of the renderers'.
    content_negotiation_class = AnyAccept
    pagination_class = None
    filter_backends = ()

    def get(self, request: Request, session_id: str) -> HttpResponse:
        session = visible_session(request, session_id)
        options = self.get_serializer(data=request.query_params)
        options.is_valid(raise_exception=True)
        wanted = ExportRequest.of(session, **options.validated_data)
        etag = f'"{wanted.prefix}{wanted.digest}"'
        response = get_conditional_response(request, etag)
        if response is None:
            try:
                made = find(wanted) or make(wanted, MOST_SECONDS)
            except OSError as exc:
                raise ServiceUnavailable("The file could not be read. Try again soon.", 5) from exc
            if made is None:
                detail = "The file is being made. Ask for it again in a moment."
                return Response(
                    {"detail": detail}, status=202, headers={"Retry-After": str(RETRY_SECONDS)}
                )
            response = HttpResponse(made.data, content_type=FORMATS[wanted.format].media_type)
            response["Content-Disposition"] = content_disposition_header(True, wanted.download_name)
            if made.warnings:
                # A header is ASCII; a warning may name letters that a typeface lacks.
                warning = " ".join(made.warnings).encode("ascii", "backslashreplace")
                response["X-Export-Warning"] = warning.decode()
            if "dpi" in made.facts:
                response["X-Export-DPI"] = str(made.facts["dpi"])
            if wanted.format == "html":
                # Opened on this server it would be in our origin; the file itself needs none.
                response["Content-Security-Policy"] = "sandbox allow-scripts"
        response["ETag"] = etag
        response["Cache-Control"] = "private, no-cache"
        patch_vary_headers(response, ("Authorization", "Cookie"))
        return response
