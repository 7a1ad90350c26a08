import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkTraffic } from "../../src/traffic/check-traffic.js";
import type { Har } from "../../src/traffic/har.js";
import { command } from "../support/command.js";
import { temporaryFolder } from "../support/sandbox-target.js";

const url = "https://acme.example/base/api/web/v1/users/c0ffee00-1234-4abc-8def-001122334455";
const entry = (
  body: unknown,
  { status = 200, path = "/settings/face", type = "application/json" } = {},
): Har["log"]["entries"][number] => ({
  request: {
    method: "GET",
    url: url + path,
    headers: [{ name: "Authorization", value: "Bearer sentinel-token" }],
  },
  response: {
    status,
    headers: [{ name: "Content-Type", value: type }],
    content: { text: JSON.stringify(body) },
  },
});
const har = (...entries: Har["log"]["entries"]): Har => ({ log: { entries } });

test("traffic that keeps to the document conforms, and other requests are left out", () => {
  const report = checkTraffic(har(entry({ lifetime: 180 }), entry({ ok: 1 }, { path: "/other" })));
  expect(report).toMatchObject({ conforms: true, requests: 2, level: null });
  expect(report.checks).toHaveLength(1);
});

describe("a breach of the contract is found", () => {
  test.each([
    ["a type", entry({ lifetime: "x" }), /must be integer/],
    ["an unlisted status", entry({ errorCode: "a" }, { status: 422 }), /422: the status is not documented/],
    ["a content type", entry({ lifetime: 1 }, { type: "text/html" }), /got text\/html/],
    [
      "a repeated secret",
      entry({ errorCode: "a", errorMessage: "sentinel-token" }, { status: 404 }),
      /repeats a secret/,
    ],
  ])("%s", (_, one, says) => {
    const report = checkTraffic(har(one));
    expect(report.checks[0]?.problems.join()).toMatch(says);
    expect(JSON.stringify(report)).not.toContain("sentinel");
  });

  test("a request that should not have been accepted", () => {
    const request = {
      method: "POST",
      url: `${url.replace("v1", "v2")}/face`,
      postData: { text: '{"returnQRCode":"yes"}' },
    };
    const report = checkTraffic(har({ ...entry({ id: "a" }), request }));
    expect(report.checks[0]?.problems.join()).toMatch(/was accepted, and \/returnQRCode must be boolean/);
  });
});

test("an archive without bodies is skipped, and something else is refused", () => {
  const bare = entry({});
  bare.response.content = { size: 12 };
  expect(checkTraffic(har(bare)).checks[0]).toMatchObject({ outcome: "skipped" });
  expect(() => checkTraffic({} as never)).toThrow("must be an HTTP archive");
});

test("the command says the same of a file", async () => {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, "good.har"), JSON.stringify(har(entry({ lifetime: 180 }))));
  writeFileSync(join(cwd, "bad.har"), JSON.stringify(har(entry({ lifetime: null }))));
  writeFileSync(join(cwd, "no.har"), "sentinel {");
  expect(await command(["traffic", "good.har"], { cwd })).toMatchObject({ code: 0 });
  expect(await command(["traffic", "bad.har"], { cwd })).toMatchObject({
    code: 1,
    output: expect.stringContaining("/lifetime"),
  });
  expect(await command(["traffic", "no.har"], { cwd })).toMatchObject({
    code: 2,
    output: "no.har must be JSON: an HTTP archive (HAR).\n",
  });
});
