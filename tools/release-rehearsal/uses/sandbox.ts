import { Consumer, UseError } from "../consumer.js";
import { withSandbox } from "./sandbox-server.js";
import type { Use } from "./use.js";

const inProcess = (name: string) => `
  import { createSandbox } from "${name}";
  const sandbox = await createSandbox();
  const { applicationId, sharedSecret } = sandbox.credentials;
  const response = await sandbox.fetch("https://sandbox.example/api/web/v1/adminapi/authenticate", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ applicationId, sharedSecret }),
  });
  if (!response.ok) throw new Error("The sandbox responds with " + response.status + ".");
  await sandbox.close();`;

/** The ways in which users use `@idaas-face/sandbox`. */
export const sandboxUses: Use[] = [
  {
    what: "used in process",
    run: async (consumer) => {
      await consumer.program("in-process.mjs", inProcess("@idaas-face/sandbox"));
      await consumer.program("core.mjs", inProcess("@idaas-face/sandbox/core"));
    },
  },
  {
    what: "kept in an SQLite file",
    run: async (consumer) => {
      const source = `
        import { startSandbox } from "@idaas-face/sandbox";
        const sandbox = await startSandbox({ port: 0, data: "data" });
        await sandbox.close();`;
      await consumer.program("sqlite.mjs", source);
    },
  },
  {
    what: "served by `npx idaas-face-sandbox`",
    run: (consumer) =>
      withSandbox(consumer, async ({ url }) => {
        const { status } = await fetch(url);
        if (status !== 200)
          throw new UseError("`npx idaas-face-sandbox`", `Its dashboard responds with ${status}.`);
      }),
  },
  {
    what: "started by npx where it is not installed",
    run: async (consumer, { version }) => {
      const elsewhere = await Consumer.make({ ...consumer.options, cwd: consumer.path("elsewhere") });
      const printed = (await elsewhere.npx("--yes", "@idaas-face/sandbox", "--version")).trim();
      if (printed !== version) {
        throw new UseError(
          "`npx @idaas-face/sandbox --version`",
          `It prints ${printed}, and its version is ${version}.`,
        );
      }
    },
  },
];
