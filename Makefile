# `make generate` and `make test` set up what they need; everything they fetch lies in .venv and .tools (git-ignored).

SHELL := bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
MAKEFLAGS += --warn-undefined-variables --no-builtin-rules

PYTHON ?= python3
PIP := .venv/bin/python -m pip --disable-pip-version-check -q
MAVEN := MAVEN_OPTS=-XX:TieredStopAtLevel=1 mvn -B -q
OUT := generated
# The folders come in their order: those with long tests first, tests/unit last, so that no worker waits long for the other.
PYTEST := .venv/bin/python -m pytest -n 2 --dist loadgroup --no-loadscope-reorder

.PHONY: help
help: ## Show this list
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sort | awk -F':.*## ' '{printf "  make %-10s %s\n", $$1, $$2}'

.PHONY: check
check: .venv/ready ## Check the specifications, and say every fault with its place
	.venv/bin/goitin check --specs specs

.PHONY: generate
generate: .venv/ready ## Write generated/ anew from specs/ and templates/
	.venv/bin/goitin generate --specs specs --out $(OUT)

.PHONY: docs
docs: .venv/ready ## Write the documentation site into generated/<regulation>/docs
	.venv/bin/goitin docs --specs specs --out $(OUT)

.PHONY: verify
verify: .venv/ready ## Fail if generated/ is not what specs/ and templates/ give
	.venv/bin/goitin generate --specs specs --out $(OUT) --check

.PHONY: pictures
pictures: docs .tools/browser/ready ## Take the pictures of the READMEs anew, of the documentation site; look at them
	GOITIN_BROWSER=$(CURDIR)/.tools/browser TMPDIR=$(CURDIR)/.tools/browser/tmp node tests/docs/browser/pictures.cjs $(OUT)/qcvn120/docs tests/docs/pictures

.PHONY: packages
packages: .venv/tests .tools/npm/ready ## Build the packages of generated/ into dist/: wheel, jars, NuGet and npm packages, bills of materials, checksums
	GOITIN_TSC='node $(CURDIR)/.tools/npm/node_modules/typescript/bin/tsc' GOITIN_CSC='$(CURDIR)/.venv/bin/python $(CURDIR)/tests/dotnet/csc.py' .venv/bin/goitin packages --specs specs --from $(OUT) --out dist

.PHONY: site
site: packages ## Write the documentation site with all there is to download, for publishing, into dist/site
	.venv/bin/goitin docs --specs specs --packages dist --out dist/site

.PHONY: test
test: ## Prove everything: generator, SDKs in four languages, documents
	@$(MAKE) --no-print-directory -j 2 --output-sync verify lint $(TOOLS)
	$(PYTEST)

TOOLS := .venv/tests $(patsubst %,.tools/%/ready,java boot2 boot3 boot4 npm bundle vendors browser lighthouse csharp)

CASES := 200000
SEED := 1

.PHONY: fuzz
fuzz: .venv/tests .tools/java/ready ## Throw CASES mutated packets (of SEED) at the SDKs and the reference judge
	cd tests && ../.venv/bin/python -m fuzz --cases $(CASES) --seed $(SEED)

ROUNDS := 20

.PHONY: hostile
hostile: .venv/tests .tools/java/ready .tools/npm/ready ## Put hostile texts into every place of ROUNDS specifications (of SEED) and compile what comes out
	cd tests && ../.venv/bin/python -m safety --rounds $(ROUNDS) --seed $(SEED)

.PHONY: random
random: .venv/tests .tools/java/ready .tools/npm/ready ## Make ROUNDS specifications at random (of SEED) that check passes; every command and compiler takes them
	cd tests && ../.venv/bin/python -m chance --rounds $(ROUNDS) --seed $(SEED)

.PHONY: quick
quick: lint ## Prove in a minute what a change at the desk breaks: types, style, units, faults, golden files, the Python SDK
	$(PYTEST) -m "quick and not slow"

.PHONY: lint
lint: .venv/tests ## Types and style of the generator
	.venv/bin/ruff check generator tests hatch_build.py
	.venv/bin/ruff format --check -q generator tests hatch_build.py
	.venv/bin/mypy
	.venv/bin/goitin fmt --check --specs specs

.PHONY: golden
golden: .venv/tests .tools/bundle/ready ## Accept what is found now as what the tests expect; read the difference before you commit
	.venv/bin/python -m pytest tests/golden tests/faults tests/dotnet/test_runtime.py::test_its_sentences_are_those_of_the_phrasebook --bless

.PHONY: surface
surface: .venv/tests .tools/java/ready .tools/npm/ready ## Accept what vendors can compile against now; read what goes before you commit
	.venv/bin/python -m pytest tests/surface --bless

.PHONY: mutate
mutate: .venv/tests .tools/java/ready ## Break every rule of every specification in each SDK; name what no vector notices
	PYTHONPATH=tests .venv/bin/python -m mutation.mutate

.PHONY: oasdiff
oasdiff: .venv/tests .tools/go/oasdiff ## Ask oasdiff again about the OpenAPI documents of every kind of change (needs Go); `make test` keeps to what it said
	.venv/bin/python -m pytest tests/changes

STRANGERS := $(patsubst %,.tools/strangers/%/ready,npm java go rust python)

.PHONY: strangers
strangers: .venv/tests .tools/npm/ready .tools/boot3/ready .tools/csharp/ready $(STRANGERS) ## Feed our documents to other people's generators, linters and mocks; compile and use what they make (needs Go; Rust where cargo is)
	$(PYTEST) tests/strangers

.PHONY: bench
bench: .venv/tests .tools/java/ready ## Measure, beside other generators, and write the table into tests/bench/
	.venv/bin/python tests/bench/bench.py

.PHONY: lock
lock: ## Renew the lock files (needs uv on the PATH)
	uv pip compile -q --generate-hashes --no-header --universal --all-extras pyproject.toml tests/build.in -o requirements.txt
	uv pip compile -q --generate-hashes --no-header --universal tests/requirements.in -o tests/requirements.txt
	uv pip compile -q --generate-hashes --no-header --universal tests/strangers/requirements.in -o tests/strangers/requirements.txt

.PHONY: clean
clean: ## Delete what was fetched and built (.venv, .tools)
	rm -rf .venv .tools build dist

.venv/ready: requirements.txt pyproject.toml
	$(PYTHON) -m venv .venv
	$(PIP) install --no-compile --require-hashes -r requirements.txt
	$(PIP) install --no-deps --no-build-isolation -e .
	touch $@

.venv/tests: .venv/ready tests/requirements.txt
	$(PIP) install --no-compile --require-hashes -r tests/requirements.txt
	touch $@

define from-npm
mkdir -p $(@D)
cp $(<D)/package.json $(<D)/package-lock.json $(@D)/
npm --prefix $(@D) ci --silent --no-audit --no-fund --ignore-scripts --legacy-peer-deps
endef

.tools/npm/ready: tests/stranger/package-lock.json
	$(from-npm)
	touch $@

.tools/bundle/ready: tests/bundle/package-lock.json
	$(from-npm)
	touch $@

.tools/vendors/ready: tests/typescript/package-lock.json
	$(from-npm)
	touch $@

.tools/browser/ready: tests/docs/browser/package-lock.json
	$(from-npm)
	mkdir -p $(@D)/tmp
	GOITIN_BROWSER=$(CURDIR)/$(@D) TMPDIR=$(CURDIR)/$(@D)/tmp node -e "require('./tests/docs/browser/chromium.cjs').unpacked()"
	touch $@

.tools/lighthouse/ready: tests/docs/lighthouse/package-lock.json
	$(from-npm)
	touch $@

.tools/java/ready: tests/executors/java/pom.xml
	rm -rf .tools/java/lib
	$(MAVEN) -f tests/executors/java/pom.xml dependency:copy-dependencies -DoutputDirectory=$(CURDIR)/.tools/java/lib
	touch $@

# What a service of each Spring Boot has on its class path.
.tools/boot%/ready: tests/spring/boot%/pom.xml
	rm -rf $(@D)
	$(MAVEN) -f $< dependency:copy-dependencies -DoutputDirectory=$(CURDIR)/$(@D)/lib
	touch $@

# One at a time: Maven's repository is for one process.
.tools/boot2/ready: | .tools/java/ready
.tools/boot3/ready: | .tools/boot2/ready
.tools/boot4/ready: | .tools/boot3/ready

# Without a .NET SDK on the PATH, what stands in for it, and Mono.
.tools/csharp/ready: $(wildcard tests/dotnet/*.py) | .venv/tests
	mkdir -p $(@D)
	cd tests && ../.venv/bin/python -c 'from dotnet import framework, toolchain; toolchain.ready(); framework.framework()'
	touch $@

.tools/go/oasdiff: tests/stranger/go/go.mod tests/stranger/go/go.sum
	mkdir -p $(@D)
	cd $(<D) && GOTOOLCHAIN=local CGO_ENABLED=0 go build -trimpath -ldflags=-w -o $(CURDIR)/$@ github.com/oasdiff/oasdiff

.tools/strangers/npm/ready: tests/strangers/npm/package-lock.json
	$(from-npm)
	touch $@

.tools/strangers/java/ready: tests/strangers/java/pom.xml | .tools/boot4/ready
	rm -rf $(@D)
	$(MAVEN) -f $< dependency:copy-dependencies -DoutputDirectory=$(CURDIR)/$(@D)/lib
	touch $@

# The generators, and what their output imports, built once.
.tools/strangers/go/ready: $(wildcard tests/strangers/go/*)
	mkdir -p $(@D)
	cd $(<D) && GOTOOLCHAIN=local CGO_ENABLED=0 go build -trimpath -ldflags=-w -o $(CURDIR)/$(@D)/ tool
	cd $(<D) && GOTOOLCHAIN=local CGO_ENABLED=0 go build .
	touch $@

# A lock of cargo's names its registry on every line; ours leaves that to cargo.
.tools/strangers/rust/ready: tests/strangers/rust/Cargo.toml tests/strangers/rust/lock.txt
	mkdir -p $(@D)/src
	cp tests/strangers/rust/Cargo.toml $(@D)/
	touch $(@D)/src/main.rs
	if command -v cargo; then \
	  cargo install --quiet --locked --root $(@D) cargo-progenitor@0.15.1 cargo-typify@0.8.0; \
	  cd $(@D); rm -f Cargo.lock; cargo generate-lockfile --quiet; \
	  registry=$$(grep -m 1 '^source = ' Cargo.lock); \
	  awk -v registry="$$registry" '/^checksum = /{print registry} 1' $(CURDIR)/tests/strangers/rust/lock.txt > Cargo.lock; \
	  cargo fetch --quiet --locked; \
	fi
	touch $@

# Schemathesis asks for other versions than our tests have.
.tools/strangers/python/ready: tests/strangers/requirements.txt
	$(PYTHON) -m venv $(@D)
	$(@D)/bin/python -m pip --disable-pip-version-check -q install --no-compile --require-hashes -r $<
	touch $@
