# make demo   set up, tell one story, show it            (PROMPT="..." SEED=1)
# make run    set up, serve on http://127.0.0.1:8000     (PORT=8000)
# make test   set up, run the whole test suite           (ARGS="-k admin")
# make lint   style, migrations and deployment checks
#
# Everything lives in .venv and below this folder. Each target is quick the second time.

PYTHON ?= python3
PORT ?= 8000
ARGS ?=
export PROMPT ?= A brave knight discovers a magical forest where trees whisper ancient secrets

VENV := .venv
PY := $(VENV)/bin/python

.PHONY: demo run test lint benchmark weights clean

demo: $(VENV)/installed weights
	@$(PY) manage.py migrate --verbosity 0
	@port=$$($(PY) -c "import socket; s = socket.socket(); s.bind(('127.0.0.1', 0)); print(s.getsockname()[1])"); \
	STORYGEN_LOG_LEVEL=WARNING $(PY) manage.py runserver --noreload "127.0.0.1:$$port" >demo.log 2>&1 & server=$$!; \
	trap 'kill $$server 2>/dev/null; wait $$server 2>/dev/null' EXIT; \
	$(PY) test_api.py "http://127.0.0.1:$$port" --prompt "$$PROMPT" $(if $(SEED),--seed $(SEED)) \
		|| { echo "The server's log:"; tail -n 30 demo.log; exit 1; }

run: $(VENV)/installed weights
	$(PY) manage.py migrate --verbosity 0
	$(PY) manage.py runserver --noreload 127.0.0.1:$(PORT)

test: $(VENV)/installed-dev weights
	$(PY) -m pytest $(ARGS)

lint: $(VENV)/installed-dev weights
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .
	$(PY) manage.py makemigrations --check --dry-run
	STORYGEN_DEBUG=off STORYGEN_SECRET_KEY=$$($(PY) -c "import secrets; print(secrets.token_urlsafe(64))") \
		$(PY) manage.py check --deploy --fail-level WARNING

benchmark: $(VENV)/installed weights
	$(PY) -m benchmarks $(ARGS)

weights: $(VENV)/installed
	@$(PY) manage.py fetch_models

clean:
	rm -rf $(VENV) staticfiles demo.log

$(VENV)/bin/python:
	$(PYTHON) -m venv $(VENV)

# rembg compiles for up to a minute when it is first imported: paid here, not by the first story.
$(VENV)/installed: requirements.txt | $(VENV)/bin/python
	$(PY) -m pip install --disable-pip-version-check -r requirements.txt
	$(PY) -c "import rembg"
	@touch $@

$(VENV)/installed-dev: requirements-dev.txt requirements-scale.txt $(VENV)/installed
	$(PY) -m pip install --disable-pip-version-check -r requirements-dev.txt
	@touch $@
