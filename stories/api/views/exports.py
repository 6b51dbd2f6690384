"""A story as a file to keep, and back from an archive."""

import tempfile
from collections.abc import Mapping
from typing import Any, BinaryIO

from django.http import HttpResponse
from django.urls import reverse
from django.utils.cache import get_conditional_response, patch_vary_headers
from django.utils.http import content_disposition_header
from rest_framework import serializers, status
from rest_framework.exceptions import ParseError
from rest_framework.generics import GenericAPIView
from rest_framework.parsers import BaseParser
from rest_framework.renderers import JSONRenderer
from rest_framework.request import Request
from rest_framework.response import Response

from orchestrator.book import FORMATS, PAPERS
from stories.api.http.etags import with_etag
from stories.api.http.negotiation import AnyAccept
from stories.api.permissions import visible_session
from stories.api.schema import exports as schema
from stories.api.throttling import owner_of
from stories.exceptions import BodyTooLarge, ServiceUnavailable
from stories.exports.importing import import_story, most_bytes
from stories.exports.making import ExportRequest, find, make
from stories.sessions.payload import ImportedStorySerializer

# How long a request waits for a slow export before it is answered 202.
MOST_SECONDS = 3.0
RETRY_SECONDS = 2


class ExportOptionsSerializer(serializers.Serializer):
    """What the query of an export may hold."""

    format = serializers.ChoiceField(tuple(FORMATS))
    layout = serializers.ChoiceField(("fixed", "reflowable"), default="fixed")
    paper = serializers.ChoiceField(PAPERS, default=PAPERS[0])


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


# Kept in memory up to this size, beyond it in a temporary file.
IN_MEMORY = 2**20


class ArchiveParser(BaseParser):
    """The body as a file, not longer than an archive may be."""

    media_type = "application/zip"

    def parse(
        self, stream: BinaryIO, media_type: str | None = None, context: Mapping | None = None
    ) -> BinaryIO:
        file = tempfile.SpooledTemporaryFile(IN_MEMORY)  # noqa: SIM115  (the view closes it)
        left = most_bytes()
        while piece := stream.read(2**16):
            left -= len(piece)
            if left < 0:
                file.close()
                raise BodyTooLarge
            file.write(piece)
        file.seek(0)
        return file


class WindowsArchiveParser(ArchiveParser):
    """As browsers on Windows call a ZIP file."""

    media_type = "application/x-zip-compressed"


@schema.import_story
class ImportView(GenericAPIView):
    """Import a story from an archive.

    The body is a file that `export/?format=zip` gave, on this server or another one. The story
    keeps its `session_id` if that is free here, and can be read, changed, retried and exported as
    before: takes, revisions, placements and narrations come along.
    """

    throttle_scope = "generate"
    parser_classes = (ArchiveParser, WindowsArchiveParser)
    serializer_class = ImportedStorySerializer
    filter_backends = ()
    pagination_class = None

    def post(self, request: Request) -> Response:
        file: Any = request.data
        if not hasattr(file, "read"):
            raise ParseError("Send the archive as the body.")
        with file:
            imported = import_story(file, **owner_of(request))
        session = imported.session
        data = self.get_serializer_class()(
            session, context={"archive_id": imported.archive_id}
        ).data
        headers = {"Location": reverse("session-detail", args=[session.session_id])}
        return with_etag(Response(data, status.HTTP_201_CREATED, headers=headers), session)
