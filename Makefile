# Two commands are enough: `make run` opens the app, `make test` proves it.
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
PIP    := $(BIN)/python -m pip --disable-pip-version-check --quiet

.DEFAULT_GOAL := help
.PHONY: help run test check lint types torture bench conformance docs lock screenshots debian clean

help:             ## what there is
	@grep -E '^[a-z]+: .*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## /  make \1\t/' | expand -t 22

run: $(VENV)/run.stamp  ## set up what is needed and open the app on this machine
	$(BIN)/afterword serve

test: $(VENV)/test.stamp debian  ## set up what the tests need and run them all
	$(BIN)/ruff check --quiet .
	$(BIN)/mypy
	$(BIN)/python -m pytest -n auto --maxprocesses 4 --dist worksteal

lint: $(VENV)/test.stamp  ## style only
	$(BIN)/ruff check .

types: $(VENV)/test.stamp  ## types only
	$(BIN)/mypy

torture: $(VENV)/test.stamp  ## send thousands of letters while workers are killed; ARGS="--seed 7 --letters 500"
	PYTHONPATH=tests $(BIN)/python -m torture $(ARGS)

bench: $(VENV)/bench.stamp  ## what is measured, side by side, as ratios
	$(BIN)/python -m compileall -q src
	$(BIN)/python -m benchmarks

conformance: $(VENV)/run.stamp  ## score against the shared cases, where there are any
	../shared/cases/check.py --cmd "$(CURDIR)/$(BIN)/afterword"
	$(BIN)/python tests/conformance/readings.py ../shared/data

screenshots: $(VENV)/test.stamp debian  ## draw the pictures of the README again
	$(BIN)/python docs/screenshots.py

docs: $(VENV)/test.stamp  ## write the pages that are made of the code again
	$(BIN)/python docs/generate.py

debian:
	@bash tests/debian.sh

# Afterword itself is installed in place; its dependencies are pinned with their hashes.
$(VENV)/run.stamp: requirements/run.txt pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit("Afterword needs Python 3.11 or newer, and this is %d.%d. Try: make run PYTHON=python3.12" % sys.version_info[:2] if sys.version_info < (3, 11) else 0)'
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(PIP) install --require-hashes -r requirements/run.txt
	$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/test.stamp: $(VENV)/run.stamp requirements/test.txt
	$(PIP) install --require-hashes -r requirements/test.txt
	@touch $@

$(VENV)/bench.stamp: $(VENV)/test.stamp requirements/bench.txt
	$(PIP) install --require-hashes -r requirements/bench.txt
	@touch $@

lock:             ## pin the dependencies again (needs uv)
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-annotate --no-header --no-emit-index-url \
	    --group build pyproject.toml -o requirements/run.txt
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-annotate --no-header --no-emit-index-url \
	    --group build --group test pyproject.toml -o requirements/test.txt
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-annotate --no-header --no-emit-index-url \
	    --group bench -o requirements/bench.txt

clean:            ## forget the environment
	rm -rf $(VENV)
