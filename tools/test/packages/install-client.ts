import type { TestProject } from "vitest/node";
import { installPacked } from "./packed-package.js";

declare module "vitest" {
  export interface ProvidedContext {
    /** A folder in which the client is installed from its tarball. */
    installedClient: string;
  }
}

/** Installs the client once for all files of tests, which takes npm some seconds; each works in a copy. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { folder, remove } = await installPacked("packages/client");
  project.provide("installedClient", folder);
  return remove;
}
