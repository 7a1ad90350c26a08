import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { join } from "node:path";
import { type RunningSandbox, startSandbox } from "@idaas-face/sandbox";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { samplesFolder } from "../../build/paths.js";
import { runProgram } from "../support/run-program.js";

let sandbox: RunningSandbox;
let proxy: Awaited<ReturnType<typeof startProxy>>;
beforeAll(async () => {
  sandbox = await startSandbox({ port: 0, memory: true });
});
beforeEach(async () => {
  proxy = await startProxy();
});
afterEach(() => proxy.close());
afterAll(() => sandbox?.close());

/** Starts a proxy that opens tunnels, and counts them. */
async function startProxy() {
  let tunnels = 0;
  const server = createServer().on("connect", (request, client) => {
    tunnels += 1;
    const { hostname, port } = new URL(`http://${request.url}`);
    const target = connect(Number(port), hostname, () => client.write("HTTP/1.1 200 OK\r\n\r\n"));
    client.pipe(target).pipe(client);
    for (const socket of [client, target]) socket.on("error", () => {});
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    tunnels: () => tunnels,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Runs a shell script beside a sandbox that is called by `http:`, which has a variable of its own. */
function run(script: string) {
  const { applicationId, sharedSecret } = sandbox.credentials;
  return runProgram("sh", ["-c", script], {
    cwd: samplesFolder,
    env: {
      NO_PROXY: "",
      no_proxy: "",
      IDAAS_BASE_URL: sandbox.url,
      IDAAS_APPLICATION_ID: applicationId,
      IDAAS_SHARED_SECRET: sharedSecret,
    },
  });
}

describe("behind a proxy", () => {
  test("undici.mjs sends its requests by the proxy, on every Node", async () => {
    const { code, output } = await run(`HTTP_PROXY=${proxy.url} node proxy/undici.mjs`);
    expect(output).toMatch(/^The proxy works\./);
    expect(code).toBe(0);
    expect(proxy.tunnels()).toBeGreaterThan(0);
  });

  test("native.sh does so with Node's own setting, from Node 22.21 on", async () => {
    const script = readFileSync(join(samplesFolder, "proxy/native.sh"), "utf8")
      .replace("HTTPS_PROXY=http://proxy.example:8080", `HTTP_PROXY=${proxy.url}`)
      .replace("check.mjs", "start/check.mjs");
    const { code } = await run(script);
    expect(code).toBe(0);
    const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
    const follows = major >= 24 || (major === 22 && minor >= 21);
    expect(proxy.tunnels() > 0).toBe(follows);
  });
});
