"""A real mail server on loopback for tests: takes letters over TLS after signing in, and keeps each as a file.

smtp_server.py FOLDER MODE    MODE: starttls, smtps, plain
Prints its port, and ends when its standard input does. Recipients named refused@… are refused for good, later@… for now.
"""
import asyncio
import pathlib
import ssl
import sys

from aiosmtpd.smtp import SMTP, AuthResult, LoginPassword

folder = pathlib.Path(sys.argv[1])
mode = sys.argv[2]


class Keeping:
    count = 0

    async def handle_RCPT(self, server, session, envelope, address, options):
        if address.startswith("refused@"):
            return "550 5.1.1 no such mailbox"
        if address.startswith("later@"):
            return "451 4.3.0 try again later"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        head = f"X-From: {envelope.mail_from}\r\nX-To: {','.join(envelope.rcpt_tos)}\r\nX-TLS: {session.ssl is not None or mode == 'smtps'}\r\n"
        Keeping.count += 1
        draft = folder / f"letter-{Keeping.count:04}.tmp"
        draft.write_bytes(head.encode() + envelope.content)
        draft.rename(draft.with_suffix(".eml"))
        return "250 kept"


def is_right(server, session, envelope, mechanism, data):
    right = isinstance(data, LoginPassword) and (data.login, data.password) == (b"dondoc", b"m\xe1\xba\xadt kh\xe1\xba\xa9u")
    return AuthResult(success=right, handled=False)


context = None
if mode != "plain":
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(folder / "server.pem", folder / "server.key")


def session():
    if mode == "plain":
        return SMTP(Keeping())
    over_tls = mode == "smtps"
    return SMTP(Keeping(), authenticator=is_right, auth_required=True, auth_require_tls=not over_tls,
                tls_context=None if over_tls else context, require_starttls=not over_tls)


async def serve():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(session, "127.0.0.1", 0, ssl=context if mode == "smtps" else None)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)


asyncio.run(serve())
