# The web server and the workers, in one image; compose.yaml says which is which.
FROM python:3.12-slim-bookworm

ENV PYTHONUNBUFFERED=1 \
    PIP_NO_CACHE_DIR=1 \
    PIP_DISABLE_PIP_VERSION_CHECK=1 \
    NUMBA_CACHE_DIR=/home/storygen/numba \
    HF_HOME=/app/models/huggingface

# Volumes take over whose their folders are.
RUN useradd --uid 10001 --create-home storygen \
    && install --directory --owner storygen /app /app/media /app/models
WORKDIR /app

# `--build-arg PIP_EXTRA_INDEX_URL=...` with the address that PyTorch's site gives for its CPU build
# saves several gigabytes of CUDA libraries where there is no GPU.
ARG PIP_EXTRA_INDEX_URL
COPY requirements.txt requirements-scale.txt ./
RUN pip install -r requirements-scale.txt

# rembg compiles for up to a minute when it is first imported, for whoever may write its cache.
USER storygen
RUN python -c "import rembg"

COPY --chown=storygen . .
VOLUME ["/app/media", "/app/models"]
EXPOSE 8000

# What it is when nobody says otherwise: a server with its worker inside.
CMD ["gunicorn", "storygen.wsgi", "--bind", "0.0.0.0:8000", "--worker-tmp-dir", "/dev/shm"]
