"""gunicorn's worker of ours, with less patience."""

from storygen.gunicorn_worker import Worker


class ImpatientWorker(Worker):
    READ_SECONDS = 0.1
