import { operationTable } from "@idaas-face/types";
import { describe, expect, it } from "vitest";
import { ConfigurationError, FaceClient, type FaceClientOptions } from "../src/index.js";

/** The beginning of the paths of all operations. */
const [apiPath = ""] = operationTable.deleteFaceUsingDELETE.path.split("/v1/");

/** Makes a client with the base URL, and returns the address of its first request. */
async function firstAddress(baseUrl: unknown, options: Partial<FaceClientOptions> = {}): Promise<string> {
  let address = "";
  const fetch = async (url: string) => {
    address = url;
    return Response.json([]);
  };
  await new FaceClient({ baseUrl: baseUrl as string, token: "token", fetch, ...options }).list("id");
  return address;
}

describe("a base URL", () => {
  it.each([
    ["https://acme.us.trustedauth.com", "https://acme.us.trustedauth.com/api/"],
    ["https://acme.us.trustedauth.com/", "https://acme.us.trustedauth.com/api/"],
    ["HTTPS://Acme.example:443", "https://acme.example/api/"],
    ["http://127.0.0.1:4010/gateway//", "http://127.0.0.1:4010/gateway/api/"],
  ])("%s leads to %s", async (baseUrl, start) => {
    expect((await firstAddress(baseUrl)).slice(0, start.length)).toBe(start);
  });

  it.each([
    [undefined, "is missing"],
    ["", "is missing"],
    [new URL("https://acme.example"), "must be an https: address"],
    ["acme.us.trustedauth.com", "must be an https: address"],
    ["ftp://acme.example", "must be an https: address"],
    ["https://user:pass@acme.example", "must have no more than a host and a path"],
    ["https://acme.example/?tenant=1", "must have no more than a host and a path"],
    ["https://acme.example/#faces", "must have no more than a host and a path"],
    [`https://acme.example${apiPath}`, "must not hold the path of the API"],
    [`https://acme.example/gateway${apiPath}/v1/`, "must not hold the path of the API"],
  ])("%s is refused: it %s", (baseUrl, problem) => {
    const make = () => new FaceClient({ baseUrl: baseUrl as string, token: "token" });
    expect(make).toThrow(ConfigurationError);
    expect(make).toThrow(`\`baseUrl\` ${problem}: pass one like`);
    expect(make).not.toThrow("pass@");
  });
});

describe("a base URL that is not encrypted", () => {
  it.each(["localhost", "faces.localhost:8080", "127.0.0.1", "127.8.9.10:4010", "[::1]:4010"])(
    "is fine on the machine itself: %s",
    async (host) => {
      expect(await firstAddress(`http://${host}`)).toContain(host);
    },
  );

  it.each([
    "acme.example",
    "192.168.0.1",
    "localhost.acme.example",
    "127.0.0.1.acme.example",
    "notlocalhost",
    "0.0.0.0",
  ])("is refused for another machine: %s", (host) => {
    const make = () => new FaceClient({ baseUrl: `http://${host}`, token: "token" });
    expect(make).toThrow(ConfigurationError);
    expect(make).toThrow("`baseUrl` must be an https: address, unless `allowInsecureHttp` is set");
  });

  it("is fine for another machine with allowInsecureHttp", async () => {
    const options = { allowInsecureHttp: true };
    expect(await firstAddress("http://acme.example", options)).toMatch(/^http:\/\/acme\.example\/api\//);
  });
});
