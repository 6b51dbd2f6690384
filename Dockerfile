# The web server and the workers, in one image; compose.yaml says which is which.
FROM python:3.12-slim-bookworm

# Debug is off unless a container sets it. Fetched models go into /models, a volume that
# outlives upgrades; the checkpoint that comes with StoryGen stays in the image, in /app/models.
ENV PYTHONUNBUFFERED=1 \
    PIP_NO_CACHE_DIR=1 \
    PIP_DISABLE_PIP_VERSION_CHECK=1 \
    NUMBA_CACHE_DIR=/home/storygen/numba \
    HF_HOME=/models/huggingface \
    STORYGEN_MODELS_DIR=/models \
    STORYGEN_DEBUG=off

# A new volume takes the owner of the folder that it is mounted over.
RUN useradd --uid 10001 --create-home storygen \
    && install --directory --owner storygen /app /app/media /models
WORKDIR /app

# `--build-arg PIP_EXTRA_INDEX_URL=...` with the address that PyTorch's site gives for its CPU build
# saves several gigabytes of CUDA libraries where there is no GPU. The lock does not list its hash.
ARG PIP_EXTRA_INDEX_URL
COPY requirements.txt requirements*.lock ./
COPY tools/install.py tools/
RUN if [ -n "$PIP_EXTRA_INDEX_URL" ]; then pip install --no-deps "$(grep ^torch== requirements.txt)"; fi \
    && python tools/install.py --here --scale

# rembg compiles for up to a minute when it is first imported, for the user that owns the cache.
USER storygen
RUN python -c "import rembg"

COPY --chown=storygen . .
VOLUME ["/app/media", "/models"]
EXPOSE 8000

# By default a server with its worker inside.
CMD ["gunicorn", "storygen.wsgi", "--bind", "0.0.0.0:8000", "--worker-tmp-dir", "/dev/shm"]
