"""A real web server on loopback for tests: keeps each request as a file, answers as its path says.

http_server.py FOLDER    prints its port, and ends when its standard input does.
/redirect leads elsewhere, /500 and /410 answer so, /later fails the first time, everything else is taken.
"""
import json
import pathlib
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

folder = pathlib.Path(sys.argv[1])
lock = threading.Lock()
count = 0


class Keeping(BaseHTTPRequestHandler):
    def do_POST(self):
        global count
        body = self.rfile.read(int(self.headers["Content-Length"]))
        with lock:
            count += 1
            number = count
        kept = {"path": self.path, "headers": dict(self.headers), "body": body.decode()}
        draft = folder / f"request-{number:04}.tmp"
        draft.write_text(json.dumps(kept, ensure_ascii=False))
        draft.rename(draft.with_suffix(".json"))
        status = {"/redirect": 302, "/500": 500, "/410": 410}.get(self.path, 503 if self.path == "/later" and number == 1 else 200)
        self.send_response(status)
        if status == 302:
            self.send_header("Location", "/elsewhere")
        self.send_header("Content-Length", "0")
        self.end_headers()

    do_GET = do_POST

    def log_message(self, *words):
        pass


server = ThreadingHTTPServer(("127.0.0.1", 0), Keeping)
threading.Thread(target=server.serve_forever, daemon=True).start()
print(server.server_address[1], flush=True)
sys.stdin.read()
