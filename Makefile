# demo · run · test · test-day · test-browser · check · faults · bench · nightly · simulate: nothing else to remember
VENV := .venv
PY := $(VENV)/bin/python
READY := $(VENV)/.ready

.PHONY: demo run test test-day test-browser check faults bench nightly simulate
demo: $(READY)
	@$(VENV)/bin/loa demo

run: $(READY)
	@$(VENV)/bin/loa run

test: $(READY)
	$(PY) -m tests.alone tests --ignore=tests/faults -m "not night" -n 3 --dist loadgroup -rs  # a third of the time one waits

test-day: PLAYED ?= $(if $(DAY),--day $(DAY),$(shell $(PY) -m tests.days))
test-day: $(READY)  # half of the files on one day out of ten, as the tree chooses; DAY=2027-02-08T10:00: all
	@echo "the tests that hold on any day, now with: make test-day PLAYED='$(PLAYED)'"
	$(PY) -m tests.alone tests/rules tests/chat tests/stories -m "not day" $(PLAYED) -n 2 --dist loadgroup

test-browser: $(READY)
	$(PY) -m pytest tests/browser -rs -rP

check: $(READY)
	$(VENV)/bin/ruff check .
	$(VENV)/bin/ruff format --check .
	$(VENV)/bin/mypy
	$(VENV)/bin/lint-imports
	$(VENV)/bin/loa check config.yaml

faults: $(READY)
	$(PY) -m pytest tests/faults -m "not night" -n 2 --dist loadgroup -rs

bench: $(READY)
	$(PY) -m tests.bench

nightly: $(READY)  # PART=days-1 for one part; tests/README.md names them
	$(PY) -m tests.nightly $(PART)

simulate: YEARS ?= 1
simulate: $(READY)  # ARGS="--profile province --seed 7 --units 60" for others
	$(PY) -m tests.simulate --years $(YEARS) $(ARGS)

$(READY): requirements.lock pyproject.toml
	python3 -m venv $(VENV)
	$(PY) -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(PY) -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $(READY)
