import { afterEach, describe, expect, it } from "vitest";
import { FaceClient, type Fetch } from "../src/index.js";
import { rejectionOf, userId } from "./support/client.js";
import { answer, startServer, type TestServer } from "./support/server.js";

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
    return Response.json({ authToken: "token" });
  });
  await faces.list(userId);
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
    ["what is no JSON", '{"sharedSecret":"shared-secret', "not JSON"],
    ["a file without a host", { ...file, hostname: undefined }, "hostname"],
    ["a host with a scheme", { ...file, hostname: "https://acme.example" }, "without a scheme"],
    ["a host with a path", { ...file, hostname: "acme.example/evil" }, "hostname"],
    ["a file without a secret", { ...file, sharedSecret: "" }, "sharedSecret"],
    ["null", null, "hostname"],
  ])("refuses %s without quoting it", (_, json, message) => {
    const make = () => FaceClient.fromCredentials(json as never);
    expect(make).toThrow(message);
    expect(make).not.toThrow("shared-secret");
  });
});

describe("fromEnv", () => {
  const names = ["IDAAS_BASE_URL", "IDAAS_APPLICATION_ID", "IDAAS_SHARED_SECRET"] as const;
  afterEach(() => {
    for (const name of names) delete process.env[name];
  });

  it("reads the three variables", async () => {
    server = await startServer((request, response) =>
      answer(response, 200, request.path.includes("authenticate") ? { authToken: "token" } : []),
    );
    process.env.IDAAS_BASE_URL = server.url;
    process.env.IDAAS_APPLICATION_ID = "application";
    process.env.IDAAS_SHARED_SECRET = "shared-secret";
    await FaceClient.fromEnv().list(userId);
    expect(server.requests.map(({ body }) => body)).toEqual([
      JSON.stringify({ applicationId: "application", sharedSecret: "shared-secret" }),
      "",
    ]);
  });

  it("names all variables that are missing", () => {
    process.env.IDAAS_APPLICATION_ID = "application";
    expect(() => FaceClient.fromEnv()).toThrow("Set IDAAS_BASE_URL, IDAAS_SHARED_SECRET in the environment");
  });

  it("asks for no variable that an override replaces", async () => {
    const request = await firstRequest((fetch) =>
      FaceClient.fromEnv({ baseUrl: "https://acme.example", token: "held", fetch }),
    );
    expect(request.headers.get("authorization")).toBe("Bearer held");
  });
});

it("shows no secret when the server refuses the credentials", async () => {
  server = await startServer((_, response) =>
    answer(response, 401, { errorMessage: "shared-secret is wrong" }),
  );
  const error = await rejectionOf(FaceClient.fromCredentials(file, { baseUrl: server.url }).list(userId));
  expect(error.message).toBe("authenticateAdminApiUsingPOST was answered with 401: [redacted] is wrong");
});
