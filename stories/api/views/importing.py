"""POST an archive of a story."""

import tempfile
from collections.abc import Mapping
from typing import Any, BinaryIO

from django.urls import reverse
from rest_framework import status
from rest_framework.exceptions import ParseError
from rest_framework.generics import GenericAPIView
from rest_framework.parsers import BaseParser
from rest_framework.request import Request
from rest_framework.response import Response

from stories.api import schema
from stories.api.http.etags import with_etag
from stories.api.throttling import owner_of
from stories.exceptions import BodyTooLarge
from stories.exports.importing import import_story, most_bytes
from stories.sessions.payload import ImportedStorySerializer

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
