import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Task } from "./task.js";

/** The two ways to load a package. */
export type Loading = "imported" | "required";

/**
 * Writes a file that loads the client by its name, and prints what the program beside it makes of the client.
 *
 * @returns the name of the file, in the folder
 */
export async function writeMainFile(folder: string, loading: Loading, task: Task): Promise<string> {
  const file = loading === "imported" ? "main.mjs" : "main.cjs";
  const source = loading === "imported" ? importing(task) : requiring(task);
  await writeFile(join(folder, file), source);
  return file;
}

function importing(task: Task): string {
  return `import * as client from "@idaas-face/client";
import { useClient } from "./program.mjs";
console.log(JSON.stringify(await useClient(client, ${JSON.stringify(task)})));
`;
}

function requiring(task: Task): string {
  return `const client = require("@idaas-face/client");
import("./program.mjs")
  .then(({ useClient }) => useClient(client, ${JSON.stringify(task)}))
  .then((outcome) => console.log(JSON.stringify(outcome)));
`;
}
