"""The project's gunicorn worker with a short read timeout."""

from storygen.gunicorn_worker import Worker


class ImpatientWorker(Worker):
    READ_SECONDS = 0.1
    UPLOAD_SECONDS = 0.1
