# demo · run · test · test-browser · check · faults · bench: nothing else to remember
VENV := .venv
PY := $(VENV)/bin/python
READY := $(VENV)/.ready

.PHONY: demo run test test-browser check faults bench
demo: $(READY)
	@$(VENV)/bin/loa demo

run: $(READY)
	@$(VENV)/bin/loa run

test: $(READY)
	$(PY) -m pytest tests --ignore=tests/faults -n 3 --dist loadgroup -rs  # a third of the time one waits

test-browser: $(READY)
	$(PY) -m pytest tests/browser -rs -rP

check: $(READY)
	$(VENV)/bin/ruff check .
	$(VENV)/bin/ruff format --check .
	$(VENV)/bin/mypy
	$(VENV)/bin/lint-imports
	$(VENV)/bin/loa check config.yaml

faults: $(READY)
	$(PY) -m pytest tests/faults -n 2 --dist loadgroup

bench: $(READY)
	$(PY) -m tests.bench

$(READY): requirements.lock pyproject.toml
	python3 -m venv $(VENV)
	$(PY) -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(PY) -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $(READY)
