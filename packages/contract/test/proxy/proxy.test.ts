import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { expect, onTestFinished, test } from "vitest";
import { startProxy } from "../../src/proxy/start-proxy.js";
import { command, start } from "../support/command.js";
import { startFake } from "../support/fake-server.js";
import { fakeData } from "../support/fake-state.js";

async function proxyFor(url: string) {
  const proxy = await startProxy({ upstream: new URL(url), port: 0 });
  onTestFinished(() => proxy.close());
  return proxy;
}

const list = (url: string) =>
  fetch(`${url}/api/web/v1/users/${fakeData.user.id}/faces?a=1`, {
    headers: { authorization: fakeData.token },
  });

test("a response that breaks the contract is passed on as it is, and is in the report", async () => {
  const fake = await startFake((response) => {
    response.status = 422;
  });
  const proxy = await proxyFor(fake.url);
  const [direct, through] = [await list(fake.url), await list(proxy.url)];
  expect([through.status, await through.text()]).toEqual([direct.status, await direct.text()]);
  const report = proxy.report();
  expect(report.checks[0]?.problems).toEqual([expect.stringContaining("422: the status is not documented")]);
  expect(JSON.stringify(report)).not.toContain(fakeData.token);
});

test("a compressed response reaches the client compressed, and is checked", async () => {
  const body = gzipSync(JSON.stringify([{ mobile: "yes" }]));
  const server = createServer((_, response) =>
    response.writeHead(200, { "content-type": "application/json", "content-encoding": "gzip" }).end(body),
  );
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  const proxy = await proxyFor(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  expect(await (await list(proxy.url)).json()).toEqual([{ mobile: "yes" }]);
  expect(proxy.report().checks[0]?.problems.join()).toContain("/mobile: the value must be");
});

test("an upstream that is away gives a 502", async () => {
  const proxy = await proxyFor("http://127.0.0.1:9");
  expect((await list(proxy.url)).status).toBe(502);
  expect(proxy.report().checks[0]).toMatchObject({ outcome: "skipped" });
});

test.each([
  ["no request", undefined],
  ["an undocumented path", "/elsewhere"],
  ["an upstream that is away", `/api/web/v1/users/${fakeData.user.id}/faces`],
])("the command ends with 3 after %s: no response was checked", async (_, path) => {
  const running = start(["proxy", "--upstream", "http://127.0.0.1:9", "--port", "0"]);
  const [line] = await once(running.child.stdout as NodeJS.ReadableStream, "data");
  const url = /http:\/\/[\d.:]+/.exec(String(line))?.[0] ?? "";
  if (path !== undefined) await (await fetch(url + path)).text();
  running.child.kill("SIGINT");
  const { code, output } = await running.ended;
  expect([code, output]).toEqual([3, expect.stringContaining("No response was checked.")]);
  expect(output).not.toContain("conform");
});

test("a whole run goes through the command as it goes directly", async () => {
  const fake = await startFake();
  const running = start(["proxy", "--upstream", fake.url, "--port", "0"]);
  const [line] = await once(running.child.stdout as NodeJS.ReadableStream, "data");
  const url = /http:\/\/[\d.:]+/.exec(String(line))?.[0] ?? "";
  const args = ["run", "--url", url, "--user", fakeData.user.userId, "--level", "write", "--i-own-this-user"];
  expect(await command(args)).toMatchObject({ code: 0 });
  running.child.kill("SIGINT");
  const { code, output } = await running.ended;
  expect([code, output]).toEqual([0, expect.stringContaining("The target conforms")]);
  expect(output).not.toContain("sentinel");
});
