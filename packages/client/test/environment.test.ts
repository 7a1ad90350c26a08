import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { ConfigurationError, FaceClient, type FaceClientOverrides } from "../src/index.js";
import { credentials, userUuid } from "./support/client.js";
import { leastFetch } from "./support/least-response.js";
import { respond, startServer } from "./support/server.js";

const variables = ["IDAAS_BASE_URL", "IDAAS_APPLICATION_ID", "IDAAS_SHARED_SECRET"] as const;

beforeEach(() => {
  vi.stubEnv("IDAAS_BASE_URL", "https://acme.example");
  vi.stubEnv("IDAAS_APPLICATION_ID", credentials.applicationId);
  vi.stubEnv("IDAAS_SHARED_SECRET", credentials.sharedSecret);
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

/** The requests of a client of the environment, as the platform's `fetch` makes them. */
async function requestsOf(overrides: FaceClientOverrides = {}) {
  const requests: Request[] = [];
  const fetch: FaceClientOverrides["fetch"] = async (url, init) => {
    requests.push(new Request(url, init));
    return leastFetch(url, init);
  };
  await FaceClient.fromEnv({ fetch, ...overrides }).list(userUuid);
  return requests;
}

describe("a client of the environment", () => {
  it("takes its address and its credentials from there", async () => {
    const server = await startServer(({ path }, response) =>
      respond(response, 200, path.endsWith("authenticate") ? { authToken: "token" } : []),
    );
    onTestFinished(() => server.close());
    vi.stubEnv("IDAAS_BASE_URL", server.url);
    expect(await FaceClient.fromEnv().list(userUuid)).toEqual([]);
    expect(server.requests.map(({ body }) => body)).toEqual([JSON.stringify(credentials), ""]);
  });

  it.each(variables)("asks for %s when that alone is missing", (missing) => {
    vi.stubEnv(missing, undefined);
    expect(() => FaceClient.fromEnv()).toThrow(ConfigurationError);
    expect(() => FaceClient.fromEnv()).toThrow(`Set ${missing} in the environment, or pass the options.`);
  });

  it("asks for all variables that are missing or empty at once", () => {
    for (const name of variables) vi.stubEnv(name, "");
    expect(() => FaceClient.fromEnv()).toThrow(`Set ${variables.join(", ")} in the environment`);
  });

  it("asks for them where the environment may not be read", () => {
    vi.stubGlobal("process", {
      get env() {
        throw new Error("run again with --allow-env");
      },
    });
    expect(() => FaceClient.fromEnv()).toThrow(`Set ${variables.join(", ")} in the environment`);
  });

  it("shows no secret of the environment when something else is wrong", () => {
    vi.stubEnv("IDAAS_BASE_URL", `https://user:${credentials.sharedSecret}@acme.example`);
    expect(() => FaceClient.fromEnv()).toThrow("must have no more than a host and a path");
    expect(() => FaceClient.fromEnv()).not.toThrow(credentials.sharedSecret);
  });
});

describe("an override", () => {
  it("replaces a variable, which is then not asked for", async () => {
    for (const name of variables) vi.stubEnv(name, undefined);
    const [request] = await requestsOf({ baseUrl: "https://other.example", token: "held" });
    expect(request?.url).toMatch(/^https:\/\/other\.example\//);
    expect(request?.headers.get("authorization")).toBe("Bearer held");
  });

  it("with other credentials wins over those of the environment", async () => {
    const other = { applicationId: "other", sharedSecret: "other-secret" };
    const [request] = await requestsOf({ credentials: other });
    expect(await request?.json()).toEqual(other);
  });

  it("that is undefined replaces nothing", async () => {
    const [request] = await requestsOf({ baseUrl: undefined, credentials: undefined, token: undefined });
    expect(request?.url).toMatch(/^https:\/\/acme\.example\//);
    expect(await request?.json()).toEqual(credentials);
  });
});
