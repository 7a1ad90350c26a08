import { fileURLToPath } from "node:url";

const below = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export const repositoryRoot = below("../../../");
/** The pages that are written by hand. */
export const handWritten = below("../pages/");
/** The code that the pages show. */
export const samplesFolder = below("../samples/");
/** What VitePress reads: every page as plain Markdown. Made anew by each build. */
export const siteFolder = below("../site/");
export const distFolder = below("../dist/");
