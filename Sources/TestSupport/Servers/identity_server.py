"""A real OpenID provider of another make (oidc-provider-mock) on loopback for tests.

identity_server.py FOLDER    prints its port, and ends when its standard input does.
Clients have to be registered, so that secrets and addresses to come back to are checked; besides, whoever asked with a
challenge has to bring what it was made from (RFC 7636), which that provider does not ask for itself.
"""
import base64
import hashlib
import io
import os
import sys
import threading
import urllib.parse

os.environ["AUTHLIB_INSECURE_TRANSPORT"] = "1"
import warnings

warnings.simplefilter("ignore")

import oidc_provider_mock
import werkzeug.serving

challenges = {}


def checking(provider):
    def application(environ, start_response):
        query = urllib.parse.parse_qs(environ.get("QUERY_STRING", ""))
        if environ["PATH_INFO"] == "/oauth2/token":
            body = environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0))
            environ["wsgi.input"] = io.BytesIO(body)
            form = urllib.parse.parse_qs(body.decode())
            wanted = challenges.get(form.get("code", [""])[0])
            digest = hashlib.sha256(form.get("code_verifier", [""])[0].encode()).digest()
            if wanted and base64.urlsafe_b64encode(digest).rstrip(b"=").decode() != wanted:
                start_response("400 Bad Request", [("Content-Type", "application/json")])
                return [b'{"error": "invalid_grant"}']

        def started(status, headers, *rest):
            place = urllib.parse.urlsplit(dict(headers).get("Location", ""))
            for code in urllib.parse.parse_qs(place.query).get("code", []):
                challenges[code] = query.get("code_challenge", [None])[0]
            return start_response(status, headers, *rest)

        return provider(environ, started)

    return application


class Quiet(werkzeug.serving.WSGIRequestHandler):
    def log(self, *words):
        pass


provider = oidc_provider_mock.app(require_client_registration=True, require_nonce=True)
provider.debug = False
server = werkzeug.serving.make_server("127.0.0.1", 0, checking(provider), threaded=True, request_handler=Quiet)
threading.Thread(target=server.serve_forever, daemon=True).start()
print(server.port, flush=True)
sys.stdin.read()
