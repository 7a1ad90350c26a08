"""A FaceApi in plain Python, as somebody else would write one, with one deliberate break at a time.

    python3 fake_face_api.py [break]

It prints its URL, and at its end, on SIGTERM, what is left: the number of faces and of e-mails, as JSON.
"""

import json
import re
import signal
import sys
import uuid
from http.server import BaseHTTPRequestHandler, HTTPServer

BREAK = sys.argv[1] if len(sys.argv) > 1 else ""
APPLICATION = "11111111-aaaa-4bbb-8ccc-222222222222"
SECRET = "python-shared-secret"
TOKEN = "cHl0aG9uLXNlbnRpbmVsLXRva2Vu"
QR = "cHl0aG9uLXNlbnRpbmVsLXFy"
USER = "99999999-aaaa-4bbb-8ccc-000000000001"
LOGIN = "python-user"
STATUSES = ["NEW", "ACTIVATING", "ACTIVE", "REVIEW", "FAILED", "EXPIRED", "DISABLED"]

faces = {}
emails = 0


class Refused(Exception):
    def __init__(self, status, code):
        self.status, self.code = status, code


def is_uuid(text):
    return re.fullmatch(r"[0-9a-fA-F-]{36}", text) is not None


def check_user(user):
    if not is_uuid(user):
        raise Refused(404 if BREAK == "identifier-404" else 400, "bad_id")
    if user != USER:
        raise Refused(200 if BREAK == "status-ok-for-unknown" else 404, "user_not_found")


def authenticate(body):
    if "applicationId" not in body:
        raise Refused(400, "missing")
    if body["applicationId"] != APPLICATION:
        raise Refused(404, "api_application_not_found")
    if body["sharedSecret"] != SECRET:
        raise Refused(401, "access_denied")
    result = {"authToken": TOKEN, "creationTime": "2026-11-28T08:00:00Z", "expirationTime": "2026-11-28T08:15:00Z"}
    if BREAK == "extra-secret":
        result["sharedSecret"] = SECRET
    if BREAK == "echo-secret":
        result["note"] = "hello " + SECRET
    return result


def create(user, body, v1):
    global emails
    check_user(user)
    if not isinstance(body.get("returnQRCode", False), bool):
        raise Refused(400, "bad_flag")
    if len(faces) >= 5:
        raise Refused(409, "too_many")
    mobile = bool(body.get("returnQRCode") or body.get("deliverActivationEmail"))
    if body.get("deliverActivationEmail", True) or BREAK == "email-always":
        emails += 1
    face = {
        "id": str(uuid.uuid4()),
        "status": "PENDING" if BREAK == "enum-new" else "Activating" if BREAK == "enum-case" else "ACTIVATING",
        "applicantId": body.get("applicantId"),
        "created": "2026-11-28T08:00:01.123+0000",
        "expiry": "2027-05-28T08:00:01.123+0000",
        "mobile": "true" if BREAK == "type" else mobile,
        "serialNumber": "1-2",
    }
    faces[face["id"]] = face
    if v1:
        return face
    shown = dict(face)
    if body.get("returnQRCode"):
        shown["activationQRCode"] = QR
        shown["activationUrl"] = "https://python.example/a?code=" + QR
    return shown


def update(user, body):
    check_user(user)
    if body.get("status") not in [None, *STATUSES]:
        raise Refused(400, "bad_status")
    if body.get("id") not in faces:
        raise Refused(404, "face_not_found")
    faces[body["id"]].update({key: body[key] for key in ("expiry", "status") if key in body})


def with_face(face, then):
    if not is_uuid(face):
        raise Refused(404 if BREAK == "identifier-404" else 400, "bad_id")
    if face not in faces:
        raise Refused(404, "face_not_found")
    then(face)


def send_email(_):
    global emails
    emails += 1


def settings(user):
    check_user(user)
    return {} if BREAK == "required" else {"lifetime": 180}


def listed(user):
    check_user(user)
    return list(faces.values())


def find(body):
    if "userId" not in body:
        raise Refused(400, "missing")
    if body["userId"] != LOGIN:
        raise Refused(404, "user_not_found")
    return {"id": USER, "userId": LOGIN, "email": "python@example.com", "locale": "en", "authenticators": {}}


ROUTES = [
    ("POST", r"/api/web/v1/adminapi/authenticate", lambda body: authenticate(body)),
    ("POST", r"/api/web/v3/users/userid", lambda body: find(body)),
    ("POST", r"/api/web/v2/users/([^/]+)/face", lambda body, user: create(user, body, False)),
    ("POST", r"/api/web/v1/users/([^/]+)/face", lambda body, user: create(user, body, True)),
    ("PUT", r"/api/web/v1/users/([^/]+)/face", lambda body, user: update(user, body)),
    ("GET", r"/api/web/v1/users/([^/]+)/faces", lambda _, user: listed(user)),
    ("GET", r"/api/web/v1/users/([^/]+)/settings/face", lambda _, user: settings(user)),
    ("DELETE", r"/api/web/v1/face/([^/]+)", lambda _, face: with_face(face, lambda one: faces.pop(one))),
    ("PUT", r"/api/web/v1/face/([^/]+)/activation", lambda _, face: with_face(face, send_email)),
]


class Handler(BaseHTTPRequestHandler):
    def carry_out(self):
        length = int(self.headers.get("Content-Length") or 0)
        body = json.loads(self.rfile.read(length) or b"{}")
        try:
            for number, (method, pattern, act) in enumerate(ROUTES):
                match = re.fullmatch(pattern, self.path)
                if method != self.command or not match:
                    continue
                if number > 0 and self.headers.get("Authorization") != TOKEN:
                    raise Refused(403 if BREAK == "status-no-token" else 401, "invalid_session_token")
                if BREAK == "lost" and "applicantId" in body and "/v2/" in self.path and not faces:
                    act(body, *match.groups())
                    return
                return self.respond(200, act(body, *match.groups()))
            raise Refused(404, "no_path")
        except Refused as refused:
            error = {"errorCode": refused.code, "errorMessage": "No.", "parameters": None}
            if BREAK == "error-body":
                error = {"detail": "No."}
            self.respond(refused.status, error)

    do_GET = do_POST = do_PUT = do_DELETE = carry_out

    def respond(self, status, body):
        data = b"" if body is None else json.dumps(body).encode()
        self.send_response(status)
        if data:
            self.send_header("Content-Type", "text/html" if BREAK == "content-type" else "application/json")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_):
        pass


def end(*_):
    print(json.dumps({"faces": len(faces), "emails": emails}), flush=True)
    sys.exit(0)


signal.signal(signal.SIGTERM, end)
server = HTTPServer(("127.0.0.1", 0), Handler)
print(f"http://127.0.0.1:{server.server_port}", flush=True)
server.serve_forever()
