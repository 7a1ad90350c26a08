import { FaceClient, type FaceClientOptions } from "../../src/index.js";
import { baseUrl, faceId, userUuid } from "../support/client.js";
import type { Scenario } from "./scenarios.js";
import type { World } from "./world.js";

const responding = async () => Response.json([]);

/** A client with an option that holds what is secret where it should not. */
const withOption =
  (option: (world: World) => object): Scenario =>
  async (world) =>
    world.call(world.client({ fetch: world.withToken(responding), ...option(world) }));

const failure = (leak: string) => () => {
  throw new Error(leak);
};

/** Mistakes in the use of the client that put what is secret in the wrong place. */
export const mistakes: Record<string, Scenario> = {
  "a secret for an ID": ({ client, secrets }) =>
    client().delete(`${secrets.email.text}/${secrets.token.text}`),
  "an e-mail address for an ID": ({ client, withToken, secrets }) =>
    client({ fetch: withToken(async () => new Response(null, { status: 404 })) }).list(secrets.email.text),
  "a secret in a base URL": async ({ leakOfToken }) =>
    new FaceClient({ baseUrl: leakOfToken, token: "token" }),
  "a password in a base URL": async ({ secrets }) =>
    new FaceClient({
      baseUrl: `https://user:${encodeURIComponent(secrets.sharedSecret.text)}@acme.example`,
      token: "token",
    }),
  "a secret in the query of a base URL": async ({ secrets }) =>
    new FaceClient({ baseUrl: `${baseUrl}?key=${secrets.token.text}`, token: "token" }),
  "a header that cannot be sent": withOption(({ leakOfToken }) => ({
    headers: { "x-key": `${leakOfToken}\n${leakOfToken}` },
  })),
  "a header whose name is a secret": withOption(({ leakOfToken }) => ({
    headers: { [leakOfToken]: "value" },
  })),
  "headers in a text": withOption(({ leakOfToken }) => ({ headers: leakOfToken })),
  "a token that cannot be sent": withOption(({ secrets }) => ({
    credentials: undefined,
    token: `${secrets.token.text} ${secrets.token.text}`,
  })),
  "a function that gives such a token": withOption(({ secrets }) => ({
    credentials: undefined,
    token: () => `${secrets.token.text} ${secrets.token.text}`,
  })),
  "a function that fails to give a token": withOption(({ leakOfForm }) => ({
    credentials: undefined,
    token: failure(leakOfForm),
  })),
  "credentials without an ID": withOption(({ secrets }) => ({
    token: undefined,
    credentials: { sharedSecret: secrets.sharedSecret.text },
  })),
  "a long-lived secret that cannot be sent": withOption(({ secrets }) => ({
    token: undefined,
    credentials: { applicationId: "a", sharedSecret: `${secrets.token.text}\n` },
    longLived: true,
  })),
  "a secret in place of longLived": withOption(({ credentials, secrets }) => ({
    token: undefined,
    credentials,
    longLived: secrets.token.text,
  })),
  "credentials in a text": withOption(({ secrets }) => ({
    token: undefined,
    credentials: secrets.sharedSecret.text,
  })),
  "downloaded credentials that are cut short": async ({ credentials }) =>
    FaceClient.fromCredentials(JSON.stringify({ ...credentials, hostname: "acme.example" }).slice(0, -1)),
  "downloaded credentials with a secret for a host": async ({ credentials, leakOfToken }) =>
    FaceClient.fromCredentials({ ...credentials, hostname: leakOfToken }),
  "a clock that fails": withOption(({ credentials, leakOfToken }) => ({
    token: undefined,
    credentials,
    clock: failure(leakOfToken),
  })),
  "a sleep that fails": (world) =>
    world.call(
      world.client({
        fetch: world.withToken(async () => new Response(null, { status: 503 })),
        sleep: failure(world.leakOfForm),
      }),
    ),
  "parameters that cannot be read": ({ client, credentials, leakOfToken }) =>
    client({ credentials, token: undefined }).create(userUuid, {
      get applicantId(): string {
        return failure(leakOfToken)();
      },
    }),
  "parameters that cannot be written as JSON": ({ client, secrets }) =>
    client().create(userUuid, { applicantId: secrets.biometric.text, extra: 1n } as never),
  "parameters in a text": ({ client, secrets }) => client().update(userUuid, secrets.biometric.text as never),
  ...Object.fromEntries(
    (
      [
        "logLevel",
        "validateResponses",
        "onUnknownOutcome",
        "timeoutMs",
        "maxRetries",
        "logger",
        "fetch",
      ] as const
    ).map((name: keyof FaceClientOptions) => [
      `a secret for the ${name}`,
      withOption(({ leakOfToken }) => ({ [name]: leakOfToken })),
    ]),
  ),
  "a secret for the status to wait for": ({ client, leakOfToken }) =>
    client().waitForStatus(userUuid, faceId, { until: leakOfToken as never }),
};
