"""The same work with Python's own libraries: urllib for the tokens and Graph, imaplib, poplib.

Usage: mailbox_check.py WORLD.json one REPETITIONS   one mailbox, one step after the other
       mailbox_check.py WORLD.json fleet THREADS     every mailbox, that many threads
       mailbox_check.py WORLD.json imap THREADS      IMAP only, with the token in hand
       mailbox_check.py WORLD.json smtp THREADS      submission up to AUTH, with the token in hand
       mailbox_check.py WORLD.json one-smtp REPETITIONS
Writes its figures as one JSON object.
"""

import base64
import http.client
import imaplib
import json
import poplib
import resource
import smtplib
import socket
import ssl
import sys
import time
import urllib.parse
from concurrent.futures import ThreadPoolExecutor

with open(sys.argv[1], encoding="utf-8") as file:
    WORLD = json.load(file)
ADDRESS, PORTS = WORLD["address"], WORLD["ports"]
CONTEXT = ssl.create_default_context(cafile=WORLD["caFile"])

_resolve = socket.getaddrinfo


def _lead_to_the_servers(host, port, *rest, **options):
    """Real names lead to the measured servers, as they do for everybody else here."""
    real = {443: PORTS["https"], 993: PORTS["imaps"], 995: PORTS["pop3s"], 587: PORTS.get("submission")}.get(port, port)
    return _resolve(ADDRESS, real, *rest, **options)


socket.getaddrinfo = _lead_to_the_servers


def exchange(connection, method, path, body=None, headers=None):
    connection.request(method, path, body, headers or {})
    answer = connection.getresponse()
    content = json.loads(answer.read())
    if answer.status != 200:
        raise RuntimeError(f"{path.split('?')[0]}: {answer.status}")
    return content


def tokens(connection, mailbox):
    found = {}
    for resource_name in ("outlook", "graph"):
        form = urllib.parse.urlencode(
            {
                "grant_type": "refresh_token",
                "client_id": WORLD["clientId"],
                "client_secret": WORLD["clientSecret"],
                "refresh_token": mailbox["refreshToken"],
                "scope": WORLD["scopes"][resource_name],
            }
        )
        headers = {"Content-Type": "application/x-www-form-urlencoded"}
        answer = exchange(connection, "POST", f"/{WORLD['tenant']}/oauth2/v2.0/token", form, headers)
        found[resource_name] = answer["access_token"]
    return found


def xoauth2(address, token):
    return f"user={address}\x01auth=Bearer {token}\x01\x01"


def imap(address, token):
    with imaplib.IMAP4_SSL(WORLD["mailHost"], 993, ssl_context=CONTEXT) as session:
        session.authenticate("XOAUTH2", lambda _challenge: xoauth2(address, token).encode())
        if session.select("INBOX", readonly=True)[0] != "OK":
            raise RuntimeError("EXAMINE")


def pop(address, token):
    session = poplib.POP3_SSL(WORLD["mailHost"], 995, context=CONTEXT)
    session._shortcmd("AUTH XOAUTH2")
    session._shortcmd(base64.b64encode(xoauth2(address, token).encode()).decode())
    session.stat()
    session.quit()


def smtp(address, token):
    with smtplib.SMTP(WORLD["mailHost"], 587, local_hostname="mail-check.invalid") as session:
        session.starttls(context=CONTEXT)
        session.ehlo()
        # The token is longer than a line of SMTP, so it cannot go with the command.
        session.auth("XOAUTH2", lambda _challenge=None: xoauth2(address, token), initial_response_ok=False)


def graph(connection, token):
    headers = {"Authorization": f"Bearer {token}"}
    inbox = "/v1.0/me/mailFolders/inbox"
    exchange(connection, "GET", f"{inbox}?$select=id,displayName,totalItemCount,unreadItemCount", None, headers)
    exchange(connection, "GET", f"{inbox}/messages?$top=1&$select=id,receivedDateTime,isRead", None, headers)


def connect(host):
    return http.client.HTTPSConnection(host, 443, context=CONTEXT)


def whole(mailbox):
    authority, service = connect(WORLD["authorityHost"]), connect(WORLD["graphHost"])
    found = tokens(authority, mailbox)
    imap(mailbox["address"], found["outlook"])
    pop(mailbox["address"], found["outlook"])
    graph(service, found["graph"])
    authority.close()
    service.close()


def imap_only(mailbox):
    imap(mailbox["address"], mailbox["outlookAccessToken"])


def smtp_only(mailbox):
    smtp(mailbox["address"], mailbox["outlookAccessToken"])


def one(repetitions, work):
    times = []
    for index in range(repetitions + 2):
        started = time.perf_counter()
        work(WORLD["mailboxes"][index % len(WORLD["mailboxes"])])
        if index >= 2:
            times.append((time.perf_counter() - started) * 1000)
    return {"times": times}


def fleet(threads, work):
    before = resource.getrusage(resource.RUSAGE_SELF)
    started = time.perf_counter()
    with ThreadPoolExecutor(threads) as pool:
        for _done in pool.map(work, WORLD["mailboxes"]):
            pass
    wall = (time.perf_counter() - started) * 1000
    after = resource.getrusage(resource.RUSAGE_SELF)
    cpu = (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime) * 1000
    return {"count": len(WORLD["mailboxes"]), "wallMs": wall, "cpuMs": cpu, "memoryKiB": after.ru_maxrss}


MODES = {
    "one": lambda amount: one(amount, whole),
    "one-smtp": lambda amount: one(amount, smtp_only),
    "fleet": lambda amount: fleet(amount, whole),
    "imap": lambda amount: fleet(amount, imap_only),
    "smtp": lambda amount: fleet(amount, smtp_only),
}
print(json.dumps(MODES[sys.argv[2]](int(sys.argv[3]))))
