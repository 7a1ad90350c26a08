import { inspect } from "node:util";
import fc from "fast-check";
import { expect, it } from "vitest";
import { FaceClient } from "../src/index.js";
import { rejectionOf, userId } from "./support/client.js";

// How often the property is tried; a longer campaign sets a bigger number.
const numRuns = Number(process.env.PROPERTY_RUNS ?? 100);

const sentinel = fc
  .string({ unit: fc.constantFrom(..."abcXYZ019+/=_-. \"'%<é"), minLength: 6, maxLength: 60 })
  .map((text) => `S${text}Z`);

/** Where a hostile or careless server, or the network, puts what it was sent. */
const places = fc.constantFrom<(leak: string) => Response | Error>(
  (leak) => Response.json({ errorCode: leak, errorMessage: `because of ${leak}` }, { status: 400 }),
  (leak) => Response.json({ parameters: [{ [leak]: 1, value: leak, deep: [[{ leak }]] }] }, { status: 409 }),
  (leak) => new Response(`<html>${leak}</html>`, { status: 502, headers: { "content-type": "text/html" } }),
  (leak) => new Response(`{"activationUrl":"${leak}`, { headers: { "content-type": "application/json" } }),
  (leak) => new Response(leak, { headers: { "content-type": `text/plain; x=${encodeURIComponent(leak)}` } }),
  (leak) =>
    new Response("", {
      status: 401,
      headers: { "www-authenticate": encodeURIComponent(leak), via: encodeURIComponent(leak) },
    }),
  (leak) =>
    Object.assign(new Error(`failed: ${leak}`, { cause: new Error(leak) }), { code: leak, config: leak }),
);

/** Everything that a logger could find in an error. */
function allText(error: Error): string {
  const texts: string[] = [];
  for (let link: unknown = error; link instanceof Error; link = link.cause) {
    texts.push(String(link), link.stack ?? "", JSON.stringify(link), ...Object.values(link).map(String));
  }
  texts.push(inspect(error, { depth: Infinity, showHidden: true }));
  return texts.join("\n");
}

/** What must not be seen: what the client was given, and what a server may hold. */
const secrets = fc.record({
  sharedSecret: sentinel,
  biometric: sentinel,
  token: fc.string({ unit: fc.constantFrom(..."abcXYZ019+/=_-."), minLength: 6 }).map((text) => `T${text}T`),
  address: fc.emailAddress(),
  qrCode: fc.base64String({ minLength: 40 }).map((text) => `data:image/png;base64,${text}`),
  activationUrl: fc.webUrl({ withQueryParameters: true }),
});
const kinds = fc.constantFrom("sharedSecret", "biometric", "token", "address", "qrCode", "activationUrl");

it("no error shows anything secret or personal that an answer echoes", async () => {
  await fc.assert(
    fc.asyncProperty(
      secrets,
      kinds,
      places,
      async ({ sharedSecret, biometric, token, ...others }, kind, place) => {
        const leak = { sharedSecret, biometric, token, ...others }[kind];
        const faces = new FaceClient({
          baseUrl: "https://acme.us.trustedauth.com",
          credentials: { applicationId: "application", sharedSecret },
          sleep: async () => {},
          fetch: async (url) => {
            if (url.endsWith("authenticate")) return Response.json({ authToken: token });
            const outcome = place(leak);
            if (outcome instanceof Error) throw outcome;
            return outcome;
          },
        });
        const error = await rejectionOf(
          faces.create(userId, { encryptedBiometricToken: { token: biometric } }),
        );
        for (const spelling of [leak, JSON.stringify(leak).slice(1, -1), encodeURIComponent(leak)]) {
          expect(allText(error)).not.toContain(spelling);
        }
      },
    ),
    { numRuns },
  );
});
