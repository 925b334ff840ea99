# `make` says what there is. Everything works from a fresh clone.

# The sample is always built as of this day and without git, so that the same documents give the same bytes.
SAMPLE_DATE := 2026-11-20
MUSTER := .build/release/muster
BUILD_FLAGS := --explicit-target-dependency-import-check error
# The tests run on optimised code, which takes them a tenth of the time. It is built beside the program, since other flags
# in one place would build either one anew each time.
TESTS := .build/tests
TEST_FLAGS := --configuration release --scratch-path $(TESTS) -Xswiftc -enable-testing $(BUILD_FLAGS)

.PHONY: help
help:
	@echo 'make site     build Muster, and the site of the sample project in content/ into public/'
	@echo 'make test     build Muster and run every test and check'
	@echo 'make test-site look at every page of the sample in a browser, and of the corpora where they are at hand (docs/outputs.md)'
	@echo 'make build    build Muster for release: $(MUSTER)'
	@echo 'make bench    time a cold build of 2,025 documents and the reading of 2 GB of artifacts (docs/benchmark.md)'
	@echo 'make format   lay out the Swift sources by swift format'
	@echo 'make help     this list'
	@echo
	@echo 'site, test, test-site, build and bench first install what is missing (Debian, as root or with sudo).'

.PHONY: dependencies
dependencies:
	@Scripts/install-dependencies

.PHONY: build
build: dependencies
	swift build --configuration release --product muster --static-swift-stdlib $(BUILD_FLAGS)

.PHONY: site
site: build
	$(MUSTER) build --date $(SAMPLE_DATE) --no-git
	@echo 'Open $(CURDIR)/public/index.html'

.PHONY: test
test: dependencies check
	swift build --build-tests $(TEST_FLAGS)
	swift test --skip-build --disable-xctest $(TEST_FLAGS)
	Scripts/check-outputs --muster $(TESTS)/release/muster

# The checks that need no build.
.PHONY: check
check:
	Scripts/embed-site-templates --check
	Scripts/check-sources
	Scripts/check-sample
	Scripts/check-score --floors

# Beside what every build needs: a browser, and the Java that the Nu HTML checker runs on.
.PHONY: test-site
test-site: build
	@Scripts/install-dependencies chromium default-jre-headless
	Scripts/check-outputs --muster $(MUSTER)
	Scripts/check-site --self-test --muster $(MUSTER)

.PHONY: bench
bench: build
	Benchmarks/run
	Benchmarks/artifacts

.PHONY: format
format:
	swift format --in-place --parallel --recursive Package.swift Sources Tests
