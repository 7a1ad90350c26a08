import { writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Use } from "./use.js";

const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");

const source = `import { type FaceCreateParms, faceStatuses, operationTable, type paths } from "@idaas-face/types";

const parms: FaceCreateParms = { returnQRCode: true };
const path: keyof paths = operationTable.getFacesUsingGET.path;
if (!parms.returnQRCode || !path || !faceStatuses.includes("ACTIVE")) throw new Error("The values are not there.");
`;

/** The ways in which users use `@idaas-face/types`. */
export const typesUses: Use[] = [
  {
    what: "compiled and run as ESM and as CommonJS",
    run: async (consumer) => {
      const files = ["main.mts", "main.cts"];
      const compilerOptions = { module: "NodeNext", target: "ES2022", types: [], strict: true };
      await writeFile(consumer.path("tsconfig.json"), JSON.stringify({ compilerOptions, files }));
      for (const file of files) await writeFile(consumer.path(file), source);
      await consumer.node("a TypeScript file that imports the package", [tsc, "--project", "."]);
      for (const file of ["main.mjs", "main.cjs"]) await consumer.node(file, [file]);
    },
  },
];
