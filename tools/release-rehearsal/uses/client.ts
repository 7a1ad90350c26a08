import { cp } from "node:fs/promises";
import { join } from "node:path";
import { repositoryRoot } from "../../generate/repository-root.js";
import { withSandbox } from "./sandbox-server.js";
import type { Use } from "./use.js";

const example = join(repositoryRoot, "packages/client/examples/all-operations.mjs");
const options = `{ baseUrl: process.env.IDAAS_BASE_URL, credentials: { applicationId: process.env.IDAAS_APPLICATION_ID, sharedSecret: process.env.IDAAS_SHARED_SECRET } }`;

/** The ways in which users use `@idaas-face/client`. */
export const clientUses: Use[] = [
  {
    what: "imported",
    run: async (consumer) => {
      const source = `import { FaceClient } from "@idaas-face/client"; new FaceClient({ baseUrl: "https://acme.example", token: "token" });`;
      await consumer.program("imports.mjs", source);
    },
  },
  {
    what: "required",
    run: async (consumer) => {
      const source = `const { FaceClient } = require("@idaas-face/client"); new FaceClient({ baseUrl: "https://acme.example", token: "token" });`;
      await consumer.program("requires.cjs", source);
    },
  },
  {
    what: "every operation called against the installed sandbox",
    run: async (consumer) => {
      // After the first two: the client needs nothing that comes with the sandbox.
      await consumer.install("@idaas-face/sandbox");
      await cp(example, consumer.path("all-operations.mjs"));
      await withSandbox(consumer, async ({ url, applicationId, sharedSecret }) => {
        const env = {
          IDAAS_BASE_URL: url,
          IDAAS_APPLICATION_ID: applicationId,
          IDAAS_SHARED_SECRET: sharedSecret,
        };
        await consumer.node("the example all-operations.mjs", ["all-operations.mjs", "ada"], env);
        const source = `const { FaceClient } = require("@idaas-face/client"); new FaceClient(${options}).findUser("ada");`;
        await consumer.node("a CommonJS program", ["-e", source], env);
      });
    },
  },
];
