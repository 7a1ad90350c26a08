import { UseError } from "../consumer.js";
import type { Use } from "./use.js";

const library = `
  import { contract, expectConforms } from "@idaas-face/contract";
  await expectConforms("getFacesUsingGET", Response.json([]));
  const kit = await contract({
    url: "https://acme.example",
    credentials: { applicationId: "an-application", sharedSecret: "a-secret" },
    fetch: async () => Response.json({ errorCode: "access_denied" }, { status: 401 }),
  });
  const [first] = kit.checks;
  if (await first.run().then(() => true, () => false)) throw new Error("A refusal of the credentials is not found.");
  await kit.close();`;

/** The ways in which users use `@idaas-face/contract`. */
export const contractUses: Use[] = [
  {
    what: "used as a library",
    run: async (consumer) => {
      await consumer.program("library.mjs", library);
    },
  },
  {
    what: "run by `npx idaas-face-contract`",
    run: async (consumer, { version }) => {
      const printed = (await consumer.npx("--no", "--", "idaas-face-contract", "--version")).trim();
      if (printed !== version)
        throw new UseError(
          "`idaas-face-contract --version`",
          `It prints ${printed}, and its version is ${version}.`,
        );
      const plan = await consumer.npx("--no", "--", "idaas-face-contract", "plan", "--level", "write");
      if (!plan.includes("DELETE"))
        throw new UseError("`idaas-face-contract plan`", `It prints no DELETE:\n${plan}`);
    },
  },
];
