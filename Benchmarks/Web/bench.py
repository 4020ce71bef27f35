"""Measures the web application under load, on each engine, and prints the sections for docs/performance.md.

A register of 100,000 obligations (RegisterBenchmark --fill) with 500 users who are signed in is served by the release
build on loopback; wrk asks with 16 connections, and with 90 for the long run. Each figure is the median of three runs.
Needs what Scripts/setup installs, and wrk. Everything lies in a temporary folder and ends with the program.
"""

import argparse
import http.client
import os
import shutil
import signal
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.parse
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
PROGRAM = ROOT / ".build/release/dondoc"
FILLER = ROOT / "Benchmarks/.build/release/RegisterBenchmark"
PASSWORD = "mat-khau-do-toc-do"
BODIES = 60


def run(*words, text=None, env=None):
    done = subprocess.run([str(word) for word in words], input=text, env=env, text=True, capture_output=True)
    if done.returncode != 0:
        sys.exit(f"bench.py: {' '.join(map(str, words[:4]))} … ended with {done.returncode}: {done.stderr.strip()}")
    return done.stdout


class SQLite:
    name = "SQLite"

    def __init__(self, folder):
        self.folder = folder
        self.data = folder / "data"
        self.data.mkdir()
        self.environment = {k: v for k, v in os.environ.items() if k != "DONDOC_DATABASE_URL"}
        self.place = ["sqlite", self.data]

    def rows(self, query):
        with sqlite3.connect(self.data / "register.sqlite") as connection:
            return [row[0] for row in connection.execute(query)]

    def close(self):
        pass


class PostgreSQL:
    name = "PostgreSQL"

    def __init__(self, folder):
        self.folder = folder
        self.data = folder / "data"
        self.data.mkdir()
        self.cluster = folder / "cluster"
        self.cluster.mkdir()
        self.home = next(iter(sorted(Path("/usr/lib/postgresql").glob("*/bin"))))
        # A server does not run as root.
        self.other = ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"] if os.getuid() == 0 else []
        if self.other:
            folder.chmod(0o755)
            shutil.chown(self.cluster, "postgres", "postgres")
        run(*self.other, self.home / "initdb", "--pgdata", self.cluster, "--auth=trust", "--username=postgres")
        options = f"-c listen_addresses='' -c unix_socket_directories={self.cluster}"
        # Its output goes to the log: a pipe would be kept open as long as it runs.
        start = [self.home / "pg_ctl", "--pgdata", self.cluster, "-o", options, "-l", self.cluster / "log", "-w", "start"]
        subprocess.run([*self.other, *map(str, start)], check=True, stdout=subprocess.DEVNULL)
        self.psql("postgres", "CREATE ROLE dondoc LOGIN; ")
        self.psql("postgres", "CREATE DATABASE dondoc OWNER dondoc")
        self.address = f"host={self.cluster} user=dondoc dbname=dondoc"
        self.environment = {**os.environ, "DONDOC_DATABASE_URL": self.address}
        self.place = ["postgresql", self.address]

    def psql(self, database, query):
        words = ["psql", "--host", self.cluster, "--username=postgres", "-d", database, "-Atc", query]
        return run(*self.other, *words)

    def rows(self, query):
        return [int(line) for line in self.psql("dondoc", query).split()]

    def close(self):
        subprocess.run(
            [*self.other, str(self.home / "pg_ctl"), "--pgdata", str(self.cluster), "-m", "fast", "stop"],
            stdout=subprocess.DEVNULL,
        )


class Served:
    """The register of an engine behind `dondoc serve`."""

    def __init__(self, engine):
        self.engine = engine
        begun = time.monotonic()
        words = [str(PROGRAM), "serve", "--data", str(engine.data), "--port", "0", "--quiet"]
        self.process = subprocess.Popen(
            words, env=engine.environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )
        for line in self.process.stdout:
            if "http://" in line:
                self.port = int(line.split("http://")[1].split("/")[0].split(":")[1].split()[0].rstrip("."))
                break
        else:
            sys.exit("bench.py: the server did not start")
        self.ask("GET", "/health")
        self.start = time.monotonic() - begun

    def ask(self, method, path, form=None, cookie=None):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        headers = {"Cookie": f"dondoc={cookie}"} if cookie else {}
        if form:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        connection.request(method, path, urllib.parse.urlencode(form) if form else None, headers)
        answer = connection.getresponse()
        text = answer.read().decode()
        connection.close()
        return answer, text

    def sign_in(self, login):
        answer, _ = self.ask("POST", "/sign-in", {"login": login, "password": PASSWORD})
        for name, value in answer.getheaders():
            if name.lower() == "set-cookie" and value.startswith("dondoc="):
                return value.split(";")[0].split("=", 1)[1]
        sys.exit(f"bench.py: {login} could not sign in ({answer.status})")

    def peak(self):
        """The most memory that the server has held, in MB."""
        for line in Path(f"/proc/{self.process.pid}/status").read_text().splitlines():
            if line.startswith("VmHWM"):
                return int(line.split()[1]) * 1024 / 1e6
        return 0.0

    def close(self):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(60)


class Load:
    """One measure: `seconds` of wrk, three times."""

    def __init__(self, served, folder, seconds):
        self.served, self.folder, self.seconds = served, folder, seconds
        self.used = 0

    def measure(self, cookies, paths, connections=16, form=None, runs=3, seconds=None):
        (self.folder / "cookies").write_text("\n".join(cookies))
        (self.folder / "paths").write_text("\n".join(paths))
        results = []
        self.used = 0
        for _ in range(runs):
            environment = {
                **os.environ,
                "WEB_COOKIES": str(self.folder / "cookies"),
                "WEB_PATHS": str(self.folder / "paths"),
                "WEB_FROM": str(self.used),
            }
            if form:
                environment |= {"WEB_FORM": form, "WEB_STATUS": "303"}
            words = ["wrk", "-t2", f"-c{connections}", f"-d{seconds or self.seconds}s", "--latency"]
            words += ["-s", str(HERE / "load.lua"), f"http://127.0.0.1:{self.served.port}"]
            output = run(*words, env=environment)
            line = next(line for line in output.splitlines() if line.startswith("RESULT"))
            result = [float(word) for word in line.split()[1:]]
            results.append(result)
            self.used = int(result[6])
        return [statistics.median(column) for column in zip(*results)][:4] + [sum(r[4] for r in results), results[0][5]]


def body_of(user):
    """The number of the body that a user works in."""
    return 1 + user % (BODIES - 1)


def populate(engine, users):
    """Users of every body, each with a password; their logins."""
    data = ["--data", engine.data]
    logins = [f"nguoi{number}" for number in range(1, users)]

    def add(number_and_login):
        number, login = number_and_login
        body = f"Tổ dân phố số {body_of(number)} phường Hòa Lạc Đông"
        role = "trưởng đơn vị" if number % 2 else "cán bộ đơn vị"
        run(PROGRAM, "users", "add", f"Người Thứ {number}", "--login", login, "--role", role, "--body", body,
            "--as", "hoa", *data, env=engine.environment)

    def protect(login):
        run(PROGRAM, "users", "password", login, "--as", "hoa", *data, text=PASSWORD + "\n", env=engine.environment)

    with ThreadPoolExecutor(2) as pool:
        list(pool.map(add, enumerate(logins)))
        list(pool.map(protect, ["hoa", *logins]))
    return logins


def figure(subject, value, target, is_met):
    met = "" if target is None else "yes" if is_met else "**no**"
    print(f"| {subject} | {value} | {target or ''} | {met} |", flush=True)


def page(load, subject, cookies, paths, least, most, **options):
    rate, median, late, longest, faults, status = load.measure(cookies, paths, **options)
    value = f"{rate:,.0f}/s, p50 {median:.1f} ms, p99 {late:.1f} ms"
    if faults:
        value += f", {faults:.0f} errors (status {status:.0f})"
    if least is None:
        return figure(subject, value, None, True)
    target = f"{least:,}/s" + (f", p99 < {most} ms" if most else "")
    figure(subject, value, target, rate >= least and (not most or late < most) and not faults)


def measure(engine, arguments):
    run(FILLER, "--fill", *engine.place, arguments.rows, env=engine.environment)
    logins = populate(engine, arguments.users)
    served = Served(engine)
    try:
        with ThreadPoolExecutor(2) as pool:
            sessions = list(pool.map(served.sign_in, logins))
        office = served.sign_in("hoa")
        report(engine, served, office, sessions, arguments)
    finally:
        served.close()


def report(engine, served, office, sessions, arguments):
    bodies = engine.rows("SELECT id FROM organisation ORDER BY id")[1:]
    open_work = "accepted IS NULL AND cancelled IS NULL AND suspended IS NULL AND parent_id IS NULL"
    work = engine.rows(f"SELECT id FROM obligation WHERE {open_work} ORDER BY id DESC")
    # From six entries in the timeline to twenty.
    one = work.pop()
    key = served.ask("GET", f"/obligations/{one}", cookie=office)[1].split('name="key" value="')[1].split('"')[0]
    for number in range(14):
        form = {"key": key, "version": 6 + number, "progress": 40 + number, "note": "Đã rà soát xong một khu phố."}
        answer, _ = served.ask("POST", f"/obligations/{one}/update", form, office)
        if answer.status != 303:
            sys.exit(f"bench.py: an update was answered with {answer.status}")
    load = Load(served, engine.folder, arguments.seconds)
    print(f"\n## The web application on {engine.name}\n")
    print(f"{arguments.rows} obligations, {arguments.users} users signed in, 16 connections, wrk on the same two cores. Nothing changes "
          "while pages are asked for, so that they are kept ready (decision 40); *made anew* says what it costs to make them.\n")
    print("| page | figure | at least | met |\n| --- | --- | --- | --- |")
    figure("start to first answer", f"{served.start * 1000:.0f} ms", "< 300 ms", served.start < 0.3)
    lists = [f"/obligations?status=overdue&lead={body}" for body in bodies]
    page(load, "obligations list, overdue of one body, 50 rows", [office], lists, 2500, 25)
    page(load, "one obligation with 20 timeline entries", [office], [f"/obligations/{one}"], 3000, 20)
    page(load, "Today of a leader", [office], ["/"], 1000, 50)
    words = ["rác thải", "vệ sinh môi trường", "diem den", "hồ sơ", "tổ dân phố", "bao cao", "kiểm tra an toàn", "hop dan"]
    searches = [f"/obligations?q={urllib.parse.quote(word)}" for word in words]
    served.ask("GET", searches[0], cookie=office)
    page(load, "search", [office], searches, 800, 60)
    for subject, paths in [("list", lists), ("obligation", [f"/obligations/{one}"]), ("Today", ["/"]), ("search", searches)]:
        page(load, f"{subject}, made anew each time", [office], anew(paths), None, None, runs=1)
    posts = [f"/obligations/{number}/update" for number in work]
    form = urllib.parse.urlencode({"key": key, "version": 6, "progress": 55, "note": "Đang làm đúng kế hoạch."})
    least = 250 if engine.name == "SQLite" else 800
    page(load, "status update by form, durable", [office], posts, least, None, form=form, seconds=3)
    if arguments.long:
        paths = [line for number, cookie in enumerate(sessions) for line in visited(engine, bodies, number, cookie, searches)]
        rate, median, late, longest, faults, status = load.measure(
            sessions, paths, connections=90, runs=1, seconds=arguments.long
        )
        value = f"{rate:,.0f}/s, p50 {median:.1f} ms, p99 {late:.1f} ms, longest {longest:.0f} ms, {faults:.0f} errors"
        value += f" (status {status:.0f})" if faults else ""
        subject = f"{len(sessions)} signed-in users, 90 at once, {arguments.long} s"
        figure(subject, value, "no error, p99 < 200 ms", faults == 0 and late < 200)
    peak = served.peak()
    figure("memory of the server under that load", f"{peak:.0f} MB", "< 150 MB", peak < 150)


def anew(paths):
    """Addresses none of which is asked for twice, so that no page is ready (docs/decisions/0040)."""
    many = range(60_000 // len(paths))
    return [f"{path}{'&' if '?' in path else '?'}time={number}" for path in paths for number in many]


def visited(engine, bodies, number, cookie, searches):
    """What a user goes to and fro between: the first page, lists, searches, and obligations of the own body."""
    body = bodies[body_of(number) - 1]
    own = engine.rows(f"SELECT id FROM obligation WHERE lead_id = {body} ORDER BY id DESC LIMIT 40")
    paths = ["/", "/obligations", "/obligations?status=overdue", f"/obligations?lead={body}", *searches[:2]]
    return [f"{path}\t{cookie}" for path in [*paths, *[f"/obligations/{row}" for row in own[number % 5::10]]]]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--users", type=int, default=501)
    parser.add_argument("--seconds", type=int, default=6)
    parser.add_argument("--long", type=int, default=300)
    parser.add_argument("--engine", choices=["sqlite", "postgresql"], action="append")
    arguments = parser.parse_args()
    for kind in (SQLite, PostgreSQL):
        if arguments.engine and kind.name.lower() not in arguments.engine:
            continue
        folder = Path(tempfile.mkdtemp(prefix="dondoc-bench-"))
        engine = kind(folder)
        try:
            measure(engine, arguments)
        finally:
            engine.close()
            shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
