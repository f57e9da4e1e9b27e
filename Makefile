# Main targets first: make · make test · make demo · make check · make help

campaign ?= .build/demo
seconds ?= 60
fuzzers ?= Zip Package Sheet Strings Styles CSV Form
swift_test = swift test --disable-xctest

build:                     ## debug build
	swift build

setup:                     ## install the system packages that are missing (Debian, Ubuntu)
	@dpkg -s libxml2-dev zlib1g-dev pkg-config >/dev/null 2>&1 || \
	  { s=$$(command -v sudo || true); $$s apt-get update -q && $$s apt-get install -qy libxml2-dev zlib1g-dev pkg-config; }

demo: setup release        ## the main job on the sample campaign: Fixtures/campaign
	rm -rf $(campaign) && mkdir -p $(campaign) && cp -r Fixtures/campaign/. $(campaign)
	.build/release/thidua consolidate $(campaign) --as-of 2024-04-05 || [ $$? -eq 1 ]
	@echo; echo "Mở / open: $(campaign)/out/tong-hop.xlsx"

test: setup                ## all tests
	$(swift_test) --parallel

check: lint test docs release   ## what must be green before a change lands
	$(swift_test) -c release --parallel
	@! ldd .build/release/thidua | grep -i 'libFoundation\.so' || { echo "the program must not need full Foundation"; exit 1; }

release:                   ## the program as people get it: .build/release/thidua
	swift build -c release --product thidua --static-swift-stdlib -Xlinker -s

install: release           ## put the program into /usr/local/bin
	install -m 755 .build/release/thidua /usr/local/bin/thidua

templates: build           ## write the blank form into templates/ anew
	.build/debug/thidua blank-form --output templates

record:                    ## write the goldens anew; the run fails so that it is noticed
	THIDUA_RECORD=1 $(swift_test)

format:                    ## format the sources
	swift format -i -r Sources Tests Package.swift

lint:                      ## formatting, names, documentation
	swift format lint --strict -r Sources Tests Package.swift

docs: build                ## documentation of the libraries, into .build/docs; a dead link fails
	.ci/docs

asan tsan:                 ## tests under the address or the thread sanitizer
	LSAN_OPTIONS=suppressions=$(CURDIR)/Tests/leaks.txt:print_suppressions=0 $(swift_test) --sanitize $(if $(filter asan,$@),address,thread) --scratch-path .build-$@

fuzz:                      ## libFuzzer on every reader, a minute each: make fuzz seconds=1200
	python3 Tests/Fuzzing/seeds.py Fixtures Tests/Fuzzing/Seeds .build-fuzz/seeds
	@# The compiler heeds the last -sanitize alone: without both in one, no code counts its coverage.
	for name in $(fuzzers); do THIDUA_FUZZING=1 swift build -c release --sanitize fuzzer --sanitize address \
	  -Xswiftc -sanitize=fuzzer,address --scratch-path .build-fuzz --product Fuzz$$name || exit 1; done
	printf '%s\n' $(fuzzers) | xargs -P 2 -I{} Tests/Fuzzing/run.sh .build-fuzz {} $(seconds)

clean:                     ## remove what was built
	rm -rf .build .build-*

help:                      ## this list
	@grep -hE '^[a-z ]+:.*##' Makefile | sed -E 's/:.*##/\t/' | expand -t 16

.PHONY: build setup demo test docs check release install templates record format lint asan tsan fuzz clean help
