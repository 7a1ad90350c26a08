import { operationTable } from "@idaas-face/types";
import { describe, expect, it } from "vitest";
import { presentedBy } from "../../src/auth/credentials.js";
import type { InProcessSandbox } from "../../src/core.js";
import { baseUrl, testSandbox } from "../support/sandbox.js";

const read = (authorization?: string) =>
  presentedBy(new Request(baseUrl, authorization === undefined ? {} : { headers: { authorization } }));

it.each([
  [undefined, {}],
  ["", {}],
  ["Bearer", { token: "Bearer" }],
  ["Bearer ", { token: "Bearer" }],
  ["token", { token: "token" }],
  ["Bearer token", { token: "token" }],
  ["bearer  token", { token: "token" }],
  ["id,secret", { longLived: { applicationId: "id", sharedSecret: "secret" } }],
  [
    "id,a secret, with a comma",
    { longLived: { applicationId: "id", sharedSecret: "a secret, with a comma" } },
  ],
  // With `Bearer`, nobody knows what a tenant does: it is a token like any other.
  ["Bearer id,secret", { token: "id,secret" }],
  [",secret", { token: ",secret" }],
  ["id,", { token: "id," }],
])("the header %j is read as %j", (header, presented) => {
  expect(read(header)).toEqual(presented);
});

/** Lists the faces of Ada, with a header. */
async function listWith(sandbox: InProcessSandbox, authorization: string) {
  const path = operationTable.getFacesUsingGET.path.replace("{userid}", sandbox.users.ada.id);
  const response = await sandbox.fetch(baseUrl + path, { headers: { authorization } });
  return { status: response.status, body: await response.text() };
}

const header = ({ applicationId, sharedSecret }: { applicationId: string; sharedSecret: string }) =>
  `${applicationId},${sharedSecret}`;

describe("long-lived credentials", () => {
  it("are taken from an application that allows them, at any time", async () => {
    const sandbox = await testSandbox();
    const { longLived } = sandbox.applications;
    expect((await listWith(sandbox, header(longLived))).status).toBe(200);
    await sandbox.control.advanceClock(365 * 24 * 60 * 60);
    await sandbox.control.reset();
    expect((await listWith(sandbox, header(longLived))).status).toBe(200);
    expect((await sandbox.control.snapshot()).tokens).toEqual([]);
  });

  it.each(Object.values(operationTable).filter(({ authenticated }) => authenticated))(
    "are taken by $operationId",
    async ({ method, path, requestProperties }) => {
      const sandbox = await testSandbox();
      const target = path.replace(/\{.*?\}/, "11111111-1111-4111-8111-111111111111");
      const response = await sandbox.fetch(baseUrl + target, {
        method,
        headers: {
          authorization: header(sandbox.applications.longLived),
          "content-type": "application/json",
        },
        ...(requestProperties.length > 0 && { body: JSON.stringify({ userId: "nobody" }) }),
      });
      expect(response.status).toBe(404);
    },
  );

  it("are refused with 401 where the application does not allow them, is unknown, or has another secret", async () => {
    const sandbox = await testSandbox();
    const { admin, longLived } = sandbox.applications;
    const wrong = [
      header({ ...admin, sharedSecret: "another" }),
      header({ ...longLived, sharedSecret: "another" }),
      header({ ...longLived, sharedSecret: ` ${longLived.sharedSecret}` }),
      header({ ...longLived, sharedSecret: admin.sharedSecret }),
      header({ ...longLived, applicationId: "11111111-1111-4111-8111-111111111111" }),
      header({ ...longLived, applicationId: "nobody" }),
      `Bearer ${header(longLived)}`,
      `Basic ${header(longLived)}`,
    ];
    const responses = await Promise.all(wrong.map((authorization) => listWith(sandbox, authorization)));
    expect(responses.map(({ status }) => status)).toEqual(wrong.map(() => 401));
    expect(new Set(responses.map(({ body }) => body)).size).toBe(1);
    expect(responses[0]?.body).toContain("invalid_session_token");
  });

  it("are refused in words of their own where the application has the right secret but must not send it", async () => {
    const sandbox = await testSandbox();
    const { status, body } = await listWith(sandbox, header(sandbox.applications.admin));
    expect(status).toBe(401);
    expect(body).toContain("This application does not allow long-lived tokens.");
    expect((await listWith(sandbox, header(sandbox.applications.disabled))).body).not.toContain("long-lived");
  });

  it("are refused once the application is switched off", async () => {
    const sandbox = await testSandbox();
    const snapshot = await sandbox.control.snapshot();
    const applications = snapshot.applications.map((one) => ({ ...one, disabled: true }));
    await sandbox.control.restore({ ...snapshot, applications });
    expect((await listWith(sandbox, header(sandbox.applications.longLived))).status).toBe(401);
  });

  it("do no more than the role of the application grants", async () => {
    const application = {
      id: "33333333-3333-4333-8333-333333333333",
      sharedSecret: "secret",
      name: "Looks users up",
      permissions: [operationTable.userByUseridUsingPOST.permission],
      allowLongLivedToken: true,
    };
    const sandbox = await testSandbox({ seed: { applications: [application] } });
    expect((await listWith(sandbox, `${application.id},${application.sharedSecret}`)).status).toBe(403);
  });

  it("get a token as well, where somebody authenticates with them", async () => {
    const sandbox = await testSandbox();
    const { method, path } = operationTable.authenticateAdminApiUsingPOST;
    const response = await sandbox.fetch(baseUrl + path, {
      method,
      headers: { "content-type": "application/json" },
      body: JSON.stringify(sandbox.applications.longLived),
    });
    const { authToken } = (await response.json()) as { authToken: string };
    expect((await listWith(sandbox, authToken)).status).toBe(200);
  });

  it("leave nothing of themselves in the journal, the snapshot or an error", async () => {
    const sandbox = await testSandbox();
    const { longLived } = sandbox.applications;
    const responses = [
      await listWith(sandbox, header(longLived)),
      await listWith(sandbox, `Bearer ${header(longLived)}`),
      await listWith(sandbox, header({ ...longLived, applicationId: "nobody" })),
    ];
    const journal = await sandbox.control.journal();
    expect(journal).toHaveLength(3);
    const text = JSON.stringify([responses, journal, await sandbox.control.snapshot()]);
    expect(text).not.toContain(longLived.sharedSecret);
  });
});
