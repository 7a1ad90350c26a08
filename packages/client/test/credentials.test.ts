import { afterEach, describe, expect, it } from "vitest";
import { FaceClient, type Fetch } from "../src/index.js";
import { rejectionOf, userUuid } from "./support/client.js";
import { leastFetch } from "./support/least-response.js";
import { respond, startServer, type TestServer } from "./support/server.js";

const file = {
  applicationId: "application",
  hostname: "acme.us.trustedauth.com",
  sharedSecret: "shared-secret",
};
let server: TestServer | undefined;

afterEach(() => server?.close());

/** A client's first request, as the `fetch` that it was given sees it. */
async function firstRequest(make: (fetch: Fetch) => FaceClient): Promise<Request> {
  const seen: Request[] = [];
  const faces = make(async (url, init) => {
    seen.push(new Request(url, init));
    return leastFetch(url, init);
  });
  await faces.list(userUuid);
  return seen[0] as Request;
}

describe("fromCredentials", () => {
  it.each([
    ["text", JSON.stringify(file)],
    ["an object", file],
  ])("takes the downloaded JSON as %s", async (_, json) => {
    const request = await firstRequest((fetch) => FaceClient.fromCredentials(json, { fetch }));
    expect(new URL(request.url).origin).toBe("https://acme.us.trustedauth.com");
    expect(await request.json()).toEqual({ applicationId: "application", sharedSecret: "shared-secret" });
  });

  it("takes a host with a port, and properties that it does not know", async () => {
    const more = { ...file, hostname: "acme.example:8443", keyVersion: 1 };
    const request = await firstRequest((fetch) => FaceClient.fromCredentials(more, { fetch }));
    expect(new URL(request.url).origin).toBe("https://acme.example:8443");
    expect(await request.json()).toEqual({ applicationId: "application", sharedSecret: "shared-secret" });
  });

  it("keeps what an override leaves undefined", async () => {
    const overrides = { baseUrl: undefined, credentials: undefined, token: undefined };
    const request = await firstRequest((fetch) => FaceClient.fromCredentials(file, { ...overrides, fetch }));
    expect(new URL(request.url).origin).toBe("https://acme.us.trustedauth.com");
  });

  it("lets overrides win", async () => {
    const overrides = { baseUrl: "https://proxy.example", token: "held" };
    const request = await firstRequest((fetch) => FaceClient.fromCredentials(file, { ...overrides, fetch }));
    expect(new URL(request.url).origin).toBe("https://proxy.example");
    expect(request.headers.get("authorization")).toBe("Bearer held");
  });

  it.each([
    ["a text that is not JSON", '{"sharedSecret":"shared-secret', "must be JSON"],
    ["a file without a host", { ...file, hostname: undefined }, "hostname"],
    ["a host with a scheme", { ...file, hostname: "https://acme.example" }, "with a `hostname`"],
    ["a host with a path", { ...file, hostname: "acme.example/evil" }, "hostname"],
    ["a host with a user", { ...file, hostname: "user@acme.example" }, "hostname"],
    ["a file without an application", { ...file, applicationId: 7 }, "applicationId"],
    ["a list", [file], "hostname"],
    ["a file without a secret", { ...file, sharedSecret: "" }, "sharedSecret"],
    ["null", null, "hostname"],
  ])("refuses %s without quoting it", (_, json, message) => {
    const make = () => FaceClient.fromCredentials(json as never);
    expect(make).toThrow(message);
    expect(make).not.toThrow("shared-secret");
  });
});

it("shows no secret when the server refuses the credentials", async () => {
  server = await startServer((_, response) =>
    respond(response, 401, { errorMessage: "shared-secret is wrong" }),
  );
  const error = await rejectionOf(FaceClient.fromCredentials(file, { baseUrl: server.url }).list(userUuid));
  expect(error.message).toBe(
    "authenticate (authenticateAdminApiUsingPOST) received 401: [redacted] is wrong",
  );
});
