import { FaceClient, type FaceUpdateParms } from "@idaas-face/client";
import type { RunningSandbox } from "@idaas-face/sandbox";
import type { OperationId } from "@idaas-face/types";
import type { ContractCase } from "../cases.js";

/** The changes to the example request that make a sandbox give the response of a case. */
export interface Cause {
  path?: Record<string, string>;
  body?: unknown;
  /** The application that sends it, or a text in the place of its token. */
  as?: keyof RunningSandbox["applications"] | "stranger" | { token: string };
  /** Whether a fault gives the status, because no other cause is known. The error code is then the fault's. */
  byFault?: boolean;
}

type MakeCause = (sandbox: RunningSandbox, contractCase: ContractCase) => Cause | Promise<Cause>;

const nobody = "11111111-1111-4111-8111-111111111111";

/** The cause of each case, by the name of its example, or by the operation and that where it depends on both. */
const causes: Record<string, MakeCause> = {
  "authenticateAdminApiUsingPOST 200 authenticated": ({ applications }) => ({ body: applications.admin }),
  "authenticateAdminApiUsingPOST 400 applicationIdMissing": () => ({ body: { sharedSecret: "any" } }),
  "authenticateAdminApiUsingPOST 400 invalidBody": () => ({
    body: { applicationId: "any", sharedSecret: 7 },
  }),
  applicationNotFound: () => ({}),
  credentialsRejected: ({ applications }) => ({
    body: { ...applications.admin, sharedSecret: "another-one" },
  }),
  applicationDisabled: ({ applications }) => ({ body: applications.disabled }),
  "authenticateAdminApiUsingPOST 409 conflict": async ({ control }, { operation, status }) => {
    const operationId = operation.operationId as OperationId;
    await control.addFault({ match: { operationId }, effect: { status }, times: 1 });
    return { byFault: true };
  },

  userFound: () => ({}),
  "userByUseridUsingPOST 400 invalidBody": () => ({ body: { userId: 7 } }),
  "userByUseridUsingPOST 404 userNotFound": () => ({ body: { userId: "nobody" } }),
  "userByUseridUsingPOST 409 conflict": ({ users }) => ({ body: { userId: users.busy.userId } }),

  "updateFaceUsingPUT 200": (sandbox) => updateOf(sandbox, { status: "DISABLED" }),
  "deleteFaceUsingDELETE 200": (sandbox) => userWithFaces(sandbox),
  "sendFaceActivationEmailUsingPUT 200": (sandbox) => userWithFaces(sandbox),
  severalFaces: (sandbox) => userWithFaces(sandbox, 3),
  noFaces: newUser,
  settings: newUser,
  mobileFlow: newUser,
  webFlow: newUser,
  storedBiometric: newUser,
  faceCreated: newUser,

  flagNotBoolean: async (sandbox) => ({
    ...(await newUser(sandbox)),
    body: { deliverActivationEmail: "yes" },
  }),
  unknownStatus: ({ users }) => ({ path: { userid: users.hasFace.id }, body: { status: "PAUSED" } }),
  invalidBody: async (sandbox) => ({ ...(await newUser(sandbox)), body: { applicantId: 7 } }),
  "updateFaceUsingPUT 400 invalidBody": ({ users }) => ({
    path: { userid: users.hasFace.id },
    body: { expiry: 7 },
  }),
  invalidId: (_, { operation }) => ({ path: ids(operation.pathParameters, "login-name") }),
  flowsMixed: async (sandbox) => ({
    ...(await newUser(sandbox)),
    body: { returnQRCode: true, workflowRunId: nobody },
  }),
  emailMissing: ({ users }) => ({
    path: { userid: users.noEmail.id },
    body: { deliverActivationEmail: true },
  }),

  tokenRejected: () => ({ as: { token: "a-token-that-nobody-has-given" } }),
  permissionMissing: () => ({ as: "stranger" }),

  userNotFound: () => ({ path: { userid: nobody } }),
  faceNotFound: () => ({ path: { faceid: nobody } }),
  "updateFaceUsingPUT 404 faceNotFound": newUser,

  faceLimitReached: async (sandbox) =>
    userWithFaces(sandbox, (await sandbox.control.settings()).maxFacesPerUser),
  "updateFaceUsingPUT 409 faceStateConflict": (sandbox) => updateOf(sandbox, { status: "REVIEW" }),
  "sendFaceActivationEmailUsingPUT 409 faceStateConflict": async ({ control, users }) => ({
    path: { faceid: await faceOf(control, users.hasFace.id) },
  }),
  conflict: async ({ control, users }) => ({
    path: { userid: users.busy.id, faceid: await faceOf(control, users.busy.id) },
  }),
};

export async function causeOf(contractCase: ContractCase, sandbox: RunningSandbox): Promise<Cause> {
  const { name, example = "" } = contractCase;
  const make = causes[name] ?? causes[example];
  if (!make) throw new Error(`The case ${name} has no cause: write into causes.ts what leads to it.`);
  return make(sandbox, contractCase);
}

async function newUser({ control }: RunningSandbox): Promise<Cause> {
  return { path: { userid: (await control.createUser()).id } };
}

/** A user with so many faces of the mobile flow that wait for them, and the first of these. */
async function userWithFaces({ control, url, credentials }: RunningSandbox, count = 1) {
  const { id: userid } = await control.createUser();
  const client = new FaceClient({ baseUrl: url, credentials });
  const ids: string[] = [];
  while (ids.length < count) ids.push((await client.create(userid, { returnQRCode: true })).id ?? "");
  return { path: { userid, faceid: ids[0] ?? "" } };
}

/** An update of the older of a user's two faces. */
async function updateOf(sandbox: RunningSandbox, change: FaceUpdateParms): Promise<Cause> {
  const { path } = await userWithFaces(sandbox, 2);
  return { path, body: { id: path.faceid, ...change } };
}

async function faceOf(control: RunningSandbox["control"], userId: string): Promise<string> {
  const user = (await control.users()).find(({ id }) => id === userId);
  return user?.faces[0]?.id ?? "";
}

function ids(names: readonly string[], id: string): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, id]));
}
