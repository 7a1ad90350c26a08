import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** Names the files below a folder that hold one of the texts. */
export async function filesWith(folder: string, texts: string[]): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const content = await readFile(path, "latin1");
    if (texts.some((text) => content.includes(text))) found.push(path);
  }
  return found;
}

/** Names the responses to `fetch` that Next.js has kept on the disk. */
export async function keptResponses(folder: string): Promise<string[]> {
  const cache = join(folder, ".next/cache/fetch-cache");
  return await readdir(cache).catch(() => []);
}
