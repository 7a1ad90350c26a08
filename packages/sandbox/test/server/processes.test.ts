import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { processesSuite } from "./processes-suite.js";

let data = "";
beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), "idaas-face-sandbox-"));
});
afterAll(() => rm(data, { recursive: true, force: true }));

processesSuite(() => ["--data", data]);
