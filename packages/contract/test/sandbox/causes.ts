import type { RunningSandbox } from "@idaas-face/sandbox";
import type { ContractCase } from "../../src/cases.js";

/** In what a request has to differ from the example, so that a sandbox gives the answer of a case. */
export interface Cause {
  path?: Record<string, string>;
  body?: unknown;
  /** Which application sends it, or a text in the place of its token. */
  as?: keyof RunningSandbox["applications"] | "stranger" | { token: string };
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
  credentialsRejected: () => ({}),
  applicationDisabled: ({ applications }) => ({ body: applications.disabled }),

  "updateFaceUsingPUT 200": ({ users }) => ({ path: { userid: users.hasFace.id } }),
  "deleteFaceUsingDELETE 200": faceOfNewUser,
  "sendFaceActivationEmailUsingPUT 200": faceOfNewUser,
  oneActiveFace: ({ users }) => ({ path: { userid: users.hasFace.id } }),
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

  faceExists: ({ users }) => ({ path: { userid: users.hasFace.id } }),
  "updateFaceUsingPUT 409 faceStateConflict": ({ users }) => ({
    path: { userid: users.hasFace.id },
    body: { status: "REVIEW" },
  }),
  "sendFaceActivationEmailUsingPUT 409 faceStateConflict": async ({ control, users }) => ({
    path: { faceid: await faceOf(control, users.hasFace.id) },
  }),
  conflict: async ({ control, users }) => ({
    path: { userid: users.busy.id, faceid: await faceOf(control, users.busy.id) },
  }),
};

/** Cases that nothing causes in a sandbox, and why. */
const withoutCause: Record<string, string> = {
  "deleteFaceUsingDELETE 409 faceStateConflict":
    "a face can be deleted in every state; a busy user causes the 409",
};

export function hasCause({ name }: ContractCase): boolean {
  return !(name in withoutCause);
}

export async function causeOf(contractCase: ContractCase, sandbox: RunningSandbox): Promise<Cause> {
  const { name, example = "" } = contractCase;
  const make = causes[name] ?? causes[example];
  if (!make) throw new Error(`The case ${name} has no cause: write into causes.ts what leads to it.`);
  return make(sandbox, contractCase);
}

async function newUser({ control }: RunningSandbox): Promise<Cause> {
  return { path: { userid: (await control.createUser()).id } };
}

/** A face of the mobile flow that waits for its user. */
async function faceOfNewUser(sandbox: RunningSandbox): Promise<Cause> {
  const { id } = await sandbox.control.createUser();
  const snapshot = await sandbox.control.snapshot();
  const [sample] = snapshot.faces.filter(({ status }) => status === "ACTIVATING");
  if (!sample) throw new Error("No face of the demo is waiting for its user.");
  const faceid = id.replace(/^.{8}/, "ffffffff");
  await sandbox.control.restore({
    ...snapshot,
    faces: [...snapshot.faces, { ...sample, id: faceid, userId: id }],
  });
  return { path: { faceid } };
}

async function faceOf(control: RunningSandbox["control"], userId: string): Promise<string> {
  const user = (await control.users()).find(({ id }) => id === userId);
  return user?.faces[0]?.id ?? "";
}

function ids(names: readonly string[], id: string): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, id]));
}
