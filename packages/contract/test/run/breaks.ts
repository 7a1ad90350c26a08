import type { Level } from "../../src/levels.js";
import type { Break } from "../support/fake-server.js";
import { type Body, fakeData } from "../support/fake-state.js";

const create = "createFaceAuthenticatorUsingPOST";
const list = "getFacesUsingGET";
const settings = "getUserFaceSettingsUsingGET";

/** A break of one operation, where it responds with a status. */
const on =
  (operationId: string, status: number, change: Break): Break =>
  (response, request, state) =>
    request.operationId === operationId && response.status === status
      ? change(response, request, state)
      : undefined;

/** A break of the body with which an operation responds. */
const body = (operationId: string, status: number, change: (body: Body) => unknown): Break =>
  on(operationId, status, (response) => {
    response.body = change(response.body as Body);
  });
const status =
  (value: number): Break =>
  (response) => {
    response.status = value;
  };

/** Carries out a create that was refused. */
const carriedOut: Break = (response, request, state) => {
  response.status = 200;
  response.body = { ...state.create(request.body), activationUrl: null };
};

const gone = {
  status: 404,
  headers: { "content-type": "application/json" },
  body: { errorCode: "face_not_found" },
};

/** Deliberate breaks: from which level on they show, and what the report says. */
export const breaks: Record<string, { level: Level; change: Break; says: RegExp }> = {
  "a wrong status of a refusal": {
    level: "read",
    change: on(list, 401, status(403)),
    says: /must be 401; got 403/,
  },
  "a success in the place of a refusal": {
    level: "read",
    change: body(list, 404, () => []),
    says: /documented|object|array/,
  },
  "every 404 is a 410": {
    level: "write",
    change: (response) => {
      if (response.status === 404) response.status = 410;
    },
    says: /must be 404; got 410/,
  },
  "an undocumented status": {
    level: "read",
    change: on(settings, 404, status(422)),
    says: /422: the status is not documented/,
  },
  "a wrong content type": {
    level: "read",
    change: on(settings, 200, (response) => {
      response.headers["content-type"] = "text/plain";
    }),
    says: /content type must be application\/json; got text\/plain/,
  },
  "no content type": {
    level: "read",
    change: on(list, 200, (response) => {
      response.headers = {};
    }),
    says: /`content-type` is missing/,
  },
  "a wrong type": {
    level: "read",
    change: body(settings, 200, () => ({ lifetime: "180" })),
    says: /\/lifetime: the value must be integer/,
  },
  "a missing required property": {
    level: "read",
    change: body(settings, 200, () => ({})),
    says: /must have required property 'lifetime'/,
  },
  "another error body": {
    level: "read",
    change: body(list, 404, () => ({ error: "not found" })),
    says: /none of the documented properties/,
  },
  "an error that is a text": {
    level: "read",
    change: body(list, 404, () => "not found"),
    says: /must be JSON/,
  },
  "a value in another case": {
    level: "read",
    change: body("userByUseridUsingPOST", 200, (user) => ({ ...user, state: "Active" })),
    says: /`Active` must be written `ACTIVE`/,
  },
  "a date in no documented form": {
    level: "read",
    change: body("authenticateAdminApiUsingPOST", 200, (result) => ({
      ...result,
      creationTime: "2026-11-02 09:12",
    })),
    says: /creationTime: the value must/,
  },
  "an extra secret": {
    level: "read",
    change: body(settings, 200, (result) => ({ ...result, apiSecret: "sentinel-extra" })),
    says: /its name is that of a secret/,
  },
  "a token in a header": {
    level: "read",
    change: on(list, 200, (response) => {
      response.headers["x-session"] = fakeData.token;
    }),
    says: /repeats a secret/,
  },
  "the shared secret in an error": {
    level: "read",
    change: on("authenticateAdminApiUsingPOST", 404, (response, request) => {
      response.body = {
        errorCode: "api_application_not_found",
        errorMessage: `${request.body.sharedSecret}`,
      };
    }),
    says: /repeats a secret/,
  },
  "the token in a name": {
    level: "read",
    change: body("userByUseridUsingPOST", 200, (user) => ({ ...user, firstName: fakeData.token })),
    says: /repeats a secret/,
  },
  "a redirect": {
    level: "read",
    change: on(list, 200, (response) => {
      response.status = 302;
      response.headers = { location: "https://elsewhere.example/" };
    }),
    says: /302: the status is not documented/,
  },
  "an unlisted face status in another case": {
    level: "write",
    change: body(create, 200, (face) => ({ ...face, status: "activating" })),
    says: /`activating` must be written `ACTIVATING`/,
  },
  "a create without an ID": {
    level: "write",
    change: body(create, 200, ({ id, ...face }) => face),
    says: /no `id`/,
  },
  "a create that is not in the list": {
    level: "write",
    change: body(list, 200, () => []),
    says: /is not in the list/,
  },
  "an update that changes nothing": {
    level: "write",
    change: on("updateFaceUsingPUT", 200, (_, request, state) => {
      for (const face of state.faces) if (face.id === request.body.id) face.expiry = "2027-05-01T09:14:07Z";
    }),
    says: /does not show/,
  },
  "an update that changes every face": {
    level: "write",
    change: on("updateFaceUsingPUT", 200, (_, request, state) => {
      for (const face of state.faces) face.expiry = request.body.expiry;
    }),
    says: /The update of face 1 has changed face 2/,
  },
  "a delete that deletes every face": {
    level: "write",
    change: on("deleteFaceUsingDELETE", 200, (_, __, state) => {
      state.faces = [];
    }),
    says: /Face 2 is gone, and only face 1 was deleted/,
  },
  "a delete that hides the face from deletes only": {
    level: "write",
    change: (() => {
      let count = 0;
      return on("deleteFaceUsingDELETE", 200, (response, request, state) => {
        count += 1;
        if (count <= 2) state.faces.push({ id: request.path.at(-1), status: "ACTIVE" });
        if (count === 2) Object.assign(response, gone);
      });
    })(),
    says: /Face 1, which was deleted, is still in the list/,
  },
  "a create that takes another applicant": {
    level: "write",
    change: body(create, 200, (face) => ({ ...face, applicantId: face.applicantId && fakeData.user.id })),
    says: /another `applicantId` than the request/,
  },
  "a list with another applicant": {
    level: "write",
    change: on(list, 200, (response) => {
      const faces = response.body as Body[];
      response.body = faces.map((face) => ({ ...face, applicantId: face.applicantId && fakeData.user.id }));
    }),
    says: /Face 1 has another `applicantId` in the list/,
  },
  "a token that is over before it begins": {
    level: "read",
    change: body("authenticateAdminApiUsingPOST", 200, (result) => ({
      ...result,
      expirationTime: "2026-11-02T08:12:00.000+0000",
    })),
    says: /`expirationTime` is not later than its `creationTime`/,
  },
  "a value of a wrong type that makes it fail": {
    level: "write",
    change: on(create, 400, (response, { body }) => {
      if (typeof body.returnQRCode === "string") response.status = 500;
    }),
    says: /with a flag that is neither true nor false: the status must be 400; got 500/,
  },
  "no limit": {
    level: "write",
    change: on(create, 409, carriedOut),
    says: /must be 409; got 200/,
  },
  "a viewer who may create": {
    level: "write",
    change: on(create, 403, carriedOut),
    says: /must be 403; got 200/,
  },
  "a refused create that is carried out": {
    level: "write",
    change: on(create, 401, carriedOut),
    says: /must be 401; got 200/,
  },
  "a delete that deletes nothing the first time": {
    level: "write",
    change: (() => {
      const seen = new Set<string>();
      return on("deleteFaceUsingDELETE", 200, (_, request, state) => {
        const id = `${request.path.at(-1)}`;
        if (!seen.has(id)) state.faces.push({ id, status: "ACTIVE" });
        seen.add(id);
      });
    })(),
    says: /must be 404; got 200/,
  },
  "an activation e-mail without a token": {
    level: "mail",
    change: on("sendFaceActivationEmailUsingPUT", 401, status(200)),
    says: /must be 401; got 200/,
  },
};
