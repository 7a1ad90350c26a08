"""Makes the journey with the client that OpenAPI Generator makes for Python."""

import inspect
import json
import os
import re
from datetime import datetime, timedelta, timezone
from pathlib import Path

import idaas_face
from idaas_face import (
    AdminApiAuthentication,
    AdminAuthApi,
    FaceApi,
    FaceCreateParms,
    FaceEncryptedToken,
    FaceUpdateParms,
    UserGetParms,
    UsersApi,
)


def ok(step):
    print("ok " + step, flush=True)


def client_of(url, token=None):
    configuration = idaas_face.Configuration(host=url)
    if token:
        configuration.api_key["AdminAPIAuthentication"] = token
    return idaas_face.ApiClient(configuration)


def signature_of(method):
    signature = inspect.signature(method)
    names = [name for name in signature.parameters if name != "self" and not name.startswith("_")]
    returned = inspect.formatannotation(signature.return_annotation)
    return f"{method.__name__}({', '.join(names)}) -> {re.sub(r'[a-z_]+[.]', '', returned)}"


# Method names, parameter order and return types are those of the vendor's page.
for line in (Path(__file__).parent / "face_api_page.txt").read_text().splitlines():
    found = signature_of(getattr(FaceApi, line.split("(")[0]))
    assert found == line, f"The vendor's page has {line}; the client has {found}."

base_url = os.environ["BASE_URL"]
credentials = AdminApiAuthentication(
    application_id=os.environ["APPLICATION_ID"], shared_secret=os.environ["SHARED_SECRET"]
)
authenticated = AdminAuthApi(client_of(base_url)).authenticate_admin_api_using_post(credentials)
assert authenticated.expiration_time > datetime.now(timezone.utc)
token = authenticated.auth_token
ok("authenticate")

user = UsersApi(client_of(base_url, token)).user_by_userid_using_post(UserGetParms(user_id=os.environ["LOGIN_NAME"]))
ok("find the user")

faces = FaceApi(client_of(base_url, token))
mobile = faces.create_face_authenticator_using_post(
    user.id, FaceCreateParms(deliver_activation_email=True, return_qr_code=True)
)
assert mobile.status == "ACTIVATING" and mobile.activation_qr_code and mobile.activation_url
stored = FaceEncryptedToken(customer_user_id="customer-4711", encrypted_biometric_token="QUJDRA==")
active = faces.create_face_authenticator_using_post(user.id, FaceCreateParms(encrypted_biometric_token=stored))
assert active.status == "ACTIVE"
ok("create")

older = faces.create_face_using_post(user.id, FaceCreateParms(workflow_run_id="a9d2c7f1-3b58-47e6-b0c4-8e1f6d5a2b73"))
ok("create version 1")

assert {face.id for face in faces.get_faces_using_get(user.id)} == {mobile.id, active.id, older.id}
ok("list")

expiry = datetime.now(timezone.utc) + timedelta(days=9)
faces.update_face_using_put(user.id, FaceUpdateParms(id=active.id, status="DISABLED", expiry=expiry))
statuses = {face.id: face.status for face in faces.get_faces_using_get(user.id)}
assert statuses[active.id] == "DISABLED" and statuses[mobile.id] == "ACTIVATING"
ok("update by id")

assert faces.get_user_face_settings_using_get(user.id).lifetime == 180
ok("settings")

faces.send_face_activation_email_using_put(mobile.id)
ok("e-mail")

odd_url = os.environ["ODD_URL"]
odd = FaceApi(client_of(odd_url + "/status", token))
try:
    print("odd status: " + odd.get_faces_using_get(user.id)[0].status)
except ValueError:
    raw = odd.get_faces_using_get_without_preload_content(user.id).read()
    assert len(json.loads(raw)) == 3
    print("odd status: an error; readable as JSON")
date = FaceApi(client_of(odd_url + "/date", token)).get_faces_using_get(user.id)[0].created
assert date == datetime(2026, 11, 2, 9, 14, 7, 328000, timezone.utc)
print("odd date: a date")

for face in (mobile, active, older):
    faces.delete_face_using_delete(face.id)
assert faces.get_faces_using_get(user.id) == []
ok("delete")
