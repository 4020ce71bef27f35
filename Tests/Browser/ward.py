"""A register in a temporary folder with the real program over it, on a day that does not move."""

import functools
import os
import re
import shutil
import subprocess
import tempfile
from datetime import datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
EXAMPLES = ROOT / "Examples"
PASSWORD = "xem-thu-don-doc"

# The Monday after the day of Examples/ke-hoach-ve-sinh-moi-truong.docx, so that its deadlines lie ahead.
DAY = "2026-07-20"
HOUR = "08:30:00"


def program() -> str:
    """The program under test: the debug build, or DONDOC."""
    path = os.environ.get("DONDOC", str(ROOT / ".build/debug/dondoc"))
    if not Path(path).exists():
        raise SystemExit(f"There is no {path}; build first: swift build")
    return path


@functools.cache
def place_of_templates() -> tempfile.TemporaryDirectory:
    return tempfile.TemporaryDirectory(prefix="dondoc-templates-")


@functools.cache
def on_the_day() -> dict[str, str]:
    """The environment in which the program believes that it is DAY, whatever this machine's clock says."""
    library = f"{place_of_templates().name}/day.so"
    source = Path(__file__).with_name("day.c")
    subprocess.run(["clang", "-shared", "-fPIC", "-O1", "-Wall", "-Werror", "-o", library, source], check=True)
    moment = int(datetime.fromisoformat(f"{DAY}T{HOUR}+07:00").timestamp())
    return {**os.environ, "LD_PRELOAD": library, "DONDOC_TEST_MOMENT": str(moment)}


def run(*arguments: str, cwd: str, given: str | None = None) -> str:
    """What a command of the program prints; it has to succeed."""
    done = subprocess.run(
        [program(), *arguments], cwd=cwd, env=on_the_day(), input=given, capture_output=True, text=True, timeout=300
    )
    if done.returncode != 0:
        raise AssertionError(f"dondoc {' '.join(arguments)}: {done.stderr}")
    return done.stdout


@functools.cache
def template(months: int) -> Path:
    """The invented ward after so many months; 0 is a register of which only the office is there."""
    folder = place_of_templates().name
    place = Path(folder) / f"ward-{months}"
    if months:
        run("demo", "--data", str(place), "--months", str(months), "--until", vietnamese(DAY), cwd=folder)
        return place
    run("init", "--name", "Phường Hòa Lạc Đông", "--administrator", "Lê Thị Hoa", "--login", "hoa", "--data", str(place), cwd=folder)
    run("users", "password", "hoa", "--data", str(place), cwd=folder, given=f"{PASSWORD}\n")
    return place


def vietnamese(day: str) -> str:
    year, month, number = day.split("-")
    return f"{int(number)}/{int(month)}/{year}"


class Ward:
    """`dondoc serve` over a copy of a template; both end with the block."""

    def __init__(self, months: int = 3):
        self.months = months

    def __enter__(self) -> "Ward":
        self.folder = tempfile.mkdtemp(prefix="dondoc-ward-")
        self.data = os.path.join(self.folder, "data")
        shutil.copytree(template(self.months), self.data)
        with open(os.path.join(self.folder, "log"), "w", encoding="utf-8") as log:
            # `timeout` ends it also when the tests are killed.
            self.server = subprocess.Popen(
                ["timeout", "600", program(), "serve", "--data", self.data, "--port", "0", "--rate-limit", "0"],
                cwd=self.folder, env=on_the_day(), stdout=subprocess.PIPE, stderr=log, text=True,
            )
        line = self.server.stdout.readline()
        found = re.search(r"localhost:(\d+)", line)
        if not found:
            raise AssertionError(f"dondoc serve said “{line}”: {self.log()}")
        self.base = f"http://localhost:{found[1]}"
        return self

    def __exit__(self, *_: object) -> None:
        self.server.terminate()
        self.server.wait(timeout=30)
        self.server.stdout.close()
        shutil.rmtree(self.folder)

    def log(self) -> str:
        return (Path(self.folder) / "log").read_text(encoding="utf-8")
