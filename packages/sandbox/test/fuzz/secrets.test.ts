import { propertyNames } from "@idaas-face/spec/body-validators";
import { operationTable, secretProperties } from "@idaas-face/types";
import * as fc from "fast-check";
import { expect, it, onTestFinished } from "vitest";
import type { StartSandboxOptions } from "../../src/index.js";
import { serveSandbox } from "../../src/server/serve-sandbox.js";
import { sendOverSocket } from "./support/send-over-socket.js";
import { tryOften } from "./support/try-often.js";

const userId = "22222222-2222-4222-8222-222222222222";
const email = "sentinel-address@example.com";
/** Of the user's name. */
const surname = "sentinel-surname";
const application = {
  id: "33333333-3333-4333-8333-333333333333",
  name: "Sentinel",
  sharedSecret: "sentinel-of-the-application",
  allowLongLivedToken: true,
  permissions: [...new Set(Object.values(operationTable).flatMap(({ permission }) => permission ?? []))],
};

/** Bodies with a secret in a place where it belongs, or where somebody puts it by mistake. */
const bodies = (sentinel: string): fc.Arbitrary<string> => {
  const values = fc.constantFrom<unknown>(
    sentinel,
    [sentinel],
    4111111111111111,
    { inside: sentinel },
    { sharedSecret: [sentinel] },
    { customerUserId: "customer", encryptedBiometricToken: sentinel },
  );
  const names = fc.oneof(
    fc.constantFrom(...secretProperties, "SharedSecret", "token", sentinel),
    fc.constantFrom(...propertyNames),
  );
  const fitting = {
    applicationId: application.id,
    sharedSecret: application.sharedSecret,
    returnQRCode: true,
  };
  return fc.oneof(
    fc.tuple(names, values).map(([name, value]) => JSON.stringify({ ...fitting, [name]: value })),
    fc.tuple(names, values).map(([name, value]) => JSON.stringify({ [name]: value })),
    fc.constantFrom(
      JSON.stringify(fitting),
      `"${sentinel}"`,
      `{"sharedSecret":"${sentinel}"`,
      `{"sharedSecret":'${sentinel}'}`,
      `{"sharedSecret":"${sentinel}","sharedSecret":"${sentinel}"}`,
      `${sentinel} at position 4111111111111111`,
      JSON.stringify({ applicationId: application.sharedSecret, sharedSecret: application.id }),
      JSON.stringify({ applicantId: sentinel, workflowRunId: sentinel }),
      JSON.stringify({ deliverActivationEmail: true }),
      JSON.stringify({ userId: email }),
      JSON.stringify({ userId: `nobody-${email}` }),
    ),
  );
};

it("no secret, token, link, QR code or address is in the log, the journal or an error", async () => {
  const sentinel = "sentinel-that-was-sent-4111111111111111";
  const lines: string[] = [];
  const users = [{ id: userId, userId: email, email, name: `Sentinel ${surname}` }];
  const options: StartSandboxOptions = {
    port: 0,
    memory: true,
    logLevel: "info",
    seed: { applications: [application], users },
  };
  const sandbox = await serveSandbox(options, { ownProcess: false, write: (line) => lines.push(line) });
  onTestFinished(() => sandbox.close());
  const send = sendOverSocket(sandbox);
  /** The secrets in the responses. */
  const handedOut = new Set<string>();
  let token = "";
  const longLived = `${application.id},${application.sharedSecret}`;

  const places = fc.record({
    operation: fc.constantFrom(...Object.values(operationTable)),
    id: fc.constantFrom(userId, email, encodeURIComponent(email), sentinel),
    authorization: fc.constantFrom(
      ...["good", "good", "good", longLived, longLived],
      ...[sentinel, `Bearer ${sentinel}`, `Bearer ${longLived}`],
      ...[`${application.id},${sentinel}`, `${sentinel},${application.sharedSecret}`],
    ),
    query: fc.constantFrom("", `?token=${sentinel}`),
    body: bodies(sentinel),
  });
  await tryOften(
    fc.asyncProperty(places, async ({ operation, id, authorization, query, body }) => {
      for (const { faces } of (await sandbox.control.users({ limit: 1000 })).filter(
        (one) => one.id === userId,
      ))
        for (const face of faces) await sandbox.control.setFaceStatus(face.id, "FAILED").catch(() => {});
      const response = await send({
        method: operation.method,
        target: operation.path.replace(/\{.*\}/, id) + query,
        headers: {
          "content-type": "application/json",
          authorization: authorization === "good" ? token : authorization,
        },
        body: new TextEncoder().encode(body),
      });
      if (response.status === 200 && response.text.startsWith("{")) {
        const { authToken, activationUrl, activationQRCode } = JSON.parse(response.text);
        token = authToken ?? token;
        for (const secret of [authToken, activationUrl, activationQRCode]) if (secret) handedOut.add(secret);
      } else expectNone(response.text.replaceAll(`"applicantId":"${sentinel}"`, ""));
      expectNone(JSON.stringify((await sandbox.control.journal())[0]));
    }),
    500,
  );

  function expectNone(text: string): void {
    const code = (url: string) => url.split("code=")[1] ?? url;
    for (const secret of [
      sentinel,
      application.sharedSecret,
      email,
      encodeURIComponent(email),
      surname,
      "4111111111111111",
      ...[...handedOut].map(code),
    ])
      if (text.includes(secret)) throw new Error(`${secret} is in ${text.slice(0, 2000)}`);
  }
  expect(handedOut.size).toBeGreaterThan(10);
  expect(lines.length).toBeGreaterThan(400);
  expectNone(lines.join("\n"));
  expectNone(JSON.stringify(await sandbox.control.journal()));
});
