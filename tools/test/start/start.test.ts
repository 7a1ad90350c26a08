import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { startSandbox } from "@idaas-face/sandbox";
import { operationTable } from "@idaas-face/types";
import { expect, it, onTestFinished } from "vitest";
import { runExample } from "../../start/example.js";
import { start } from "../../start/start.js";

const style = (_: unknown, text: string) => text;

it("fails with the client's own error when a call fails, and shows which call it was", async () => {
  const sandbox = await startSandbox({ port: 0, memory: true });
  onTestFinished(() => sandbox.close());
  const { operationId } = operationTable.getFacesUsingGET;
  await sandbox.control.addFault({ match: { operationId }, effect: { status: 404 } });
  const lines: string[] = [];
  const example = runExample(sandbox, (line) => lines.push(line), style);
  await expect(example).rejects.toMatchObject({ status: 404, operationId });
  expect(lines.at(-1)).toMatch(/^ {2}GET .*\/faces +404 {2}failed$/);
});

it("leaves nothing running when the example fails", async () => {
  const free = createServer().listen(0, "127.0.0.1");
  await once(free, "listening");
  const { port } = free.address() as AddressInfo;
  await new Promise((resolve) => free.close(resolve));
  const print = (line: string) => {
    if (line.includes("PUT")) throw new Error("no more paper");
  };
  await expect(start({ port, once: true }, { print, style })).rejects.toThrow("no more paper");
  await expect(fetch(`http://127.0.0.1:${port}`)).rejects.toThrow("fetch failed");
});
