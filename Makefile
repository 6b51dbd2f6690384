# make demo        set up, generate one story, show it     (PROMPT="..." SEED=1 PAGES=5 NARRATION=1)
#                  with PAGES also read it aloud (NARRATION= does not) and keep it as EPUB and PDF, in demo/
# make run         set up, serve on http://127.0.0.1:8000  (PORT=8000)
# make test        set up, run the test suite              (ARGS="-k admin")
# make test-all    what only CI has to run as well
# make test-web    the web app alone: its checks, its logic, and its pages in a browser
# make lint        style, migrations and deployment checks
# make benchmark   measure this machine                    (ARGS="--help")
# make weights     fetch the preset's models
# make lock        renew the lock files after a change of requirements*.txt
# make clean       remove the environment and logs
#
# Everything is in .venv and below this folder. Each target is quick the second time.

PYTHON ?= python3
PORT ?= 8000
ARGS ?=
NARRATION ?= $(PAGES)
UV := uv==0.13.9
export PROMPT ?= A brave knight discovers a magical forest where trees whisper ancient secrets

VENV := .venv
PY := $(VENV)/bin/python

.PHONY: demo run test test-all test-web lint benchmark weights lock clean install install-dev intro

intro:
	@echo "StoryGen sets itself up in this folder, then generates one illustrated story."
	@[ -e $(VENV)/installed ] || echo "The first time it downloads packages (about 0.4 GB; several GB where pip" \
		"brings the CUDA build of torch) and models (0.1 GB), and takes 2.5 to 4.5 minutes."

demo: | intro weights
	@$(PY) manage.py migrate --verbosity 0
	@port=$$($(PY) -c "import socket; s = socket.socket(); s.bind(('127.0.0.1', 0)); print(s.getsockname()[1])"); \
	STORYGEN_LOG_LEVEL=WARNING $(PY) manage.py runserver --noreload "127.0.0.1:$$port" >demo.log 2>&1 & server=$$!; \
	trap 'kill $$server 2>/dev/null; wait $$server 2>/dev/null' EXIT; \
	$(PY) test_api.py "http://127.0.0.1:$$port" --reader "http://127.0.0.1:$(PORT)" --prompt "$$PROMPT" $(if $(SEED),--seed $(SEED)) $(if $(PAGES),--pages $(PAGES) --export epub --export pdf --folder demo) $(if $(NARRATION),--narration) \
		|| { echo "The end of the server's log, demo.log:"; tail -n 30 demo.log; exit 1; }
	@echo "Next: \`make run\`, and read it there; \`make test\` runs the test suite."

run: weights
	$(PY) manage.py migrate --verbosity 0
	$(PY) manage.py runserver --noreload 127.0.0.1:$(PORT)

# Most tests wait for something most of their time.
PYTEST := $(PY) -m pytest -n 4 --dist loadgroup

test: install-dev weights
	@echo "Left out are tests that start brokers, PostgreSQL or many servers (marker ci): make test-all runs all."
	$(PYTEST) -m "not ci" $(ARGS)
	@web/test.sh

test-all: install-dev weights
	$(PYTEST) $(ARGS)

test-web: install-dev weights
	@web/test.sh --required

lint: install-dev weights
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .
	$(VENV)/bin/lint-imports --no-cache --no-logo
	$(PY) manage.py makemigrations --check --dry-run
	STORYGEN_DEBUG=off STORYGEN_SECRET_KEY=$$($(PY) -c "import secrets; print(secrets.token_urlsafe(64))") \
		$(PY) manage.py check --deploy --fail-level WARNING

benchmark: weights
	$(PY) -m benchmarks $(ARGS)

weights: install
	@$(PY) manage.py fetch_models

lock: install
	$(PY) -m pip install --quiet --disable-pip-version-check $(UV)
	$(PY) tools/lock.py

install:
	@$(PYTHON) tools/install.py

install-dev:
	@$(PYTHON) tools/install.py --dev

clean:
	rm -rf $(VENV) staticfiles demo demo.log install.log web/node_modules web/test-results tools/ace/node_modules
