# Everything that is done with this project, by one word each. `make` alone lists them.

EXAMPLE := Examples/thong-bao-ket-luan.txt
PREFIX ?= $(HOME)/.local
# Where `make run` serves.
PORT ?= 8080

# A program with Swift inside it starts in a few milliseconds and runs where no toolchain is (docs/decisions/0007).
RELEASE := --configuration release --static-swift-stdlib --product dondoc
# A target may import only what Package.swift says that it depends on (docs/modules.md).
CHECKED := --explicit-target-dependency-import-check error

.DEFAULT_GOAL := help
.PHONY: help setup build run example install deb test check-docs docs screenshots fmt lint bench fuzz clean

help: ## list what can be done
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-11s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: ## install what is missing on this Debian machine
	@Scripts/setup

build: setup ## build the program: .build/release/dondoc
	swift build $(RELEASE)

run: build ## build, and open an invented ward in the browser: http://localhost:8080
	@test -d .build/ward/files || .build/release/dondoc demo --data .build/ward > .build/ward.txt
	@cat .build/ward.txt
	@echo
	.build/release/dondoc serve --data .build/ward --port $(PORT) --quiet

example: build ## extract the obligations of an example, and keep them in a register
	.build/release/dondoc extract $(EXAMPLE)
	@echo
	Scripts/demo $(EXAMPLE)
	@echo
	@echo 'That was: .build/release/dondoc extract $(EXAMPLE)'
	@echo 'Try also: .build/release/dondoc extract --format html Examples/ke-hoach-ve-sinh-moi-truong.docx > ke-hoach.html'
	@echo '          .build/release/dondoc extract --format csv Examples > nhiem-vu.csv'
	@echo '          .build/release/dondoc extract --as-of 15/8/2026 Examples/cong-van-quet.png'
	@echo '          .build/release/dondoc help extract'

install: build ## put the program into $(PREFIX)/bin
	install -D -m 755 .build/release/dondoc $(DESTDIR)$(PREFIX)/bin/dondoc

deb: build ## make a Debian package in .build, with a service for `dondoc serve`
	Scripts/deb

test: setup ## build and pass all tests, and see that the generated pages are up to date
	Scripts/test-tools
	swift build --build-tests $(CHECKED)
	Scripts/test-swift
	Scripts/test-browser
	@$(MAKE) --no-print-directory check-docs

check-docs:
	Scripts/rules --check
	.build/debug/dondoc manual --check docs/commands.md

docs: setup ## write docs/rules.md and docs/commands.md anew from the sources
	Scripts/rules > docs/rules.md
	swift build $(CHECKED) --product dondoc
	.build/debug/dondoc manual > docs/commands.md

screenshots: setup ## take pictures of every screen into .build/screenshots, a few into docs/images
	Scripts/screenshots

fmt: ## format all Swift sources
	find . -name .build -prune -o -name '*.swift' -type f -print0 | xargs -0 swift format --in-place --parallel

lint: ## check the form of sources, scripts and pages, strictly
	Scripts/lint

bench: setup ## measure speed and memory into docs/performance.md
	Scripts/bench

fuzz: setup ## look for two minutes for inputs that crash it
	Scripts/fuzz

clean: ## remove everything that was built
	rm -rf .build Benchmarks/.build Benchmarks/Fuzzing/.build
