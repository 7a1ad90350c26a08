// Puts the workflows beside the bundled description, which they refer to: `tsx workflows/build.ts`.
import { copyFile, mkdir, readdir, rm } from "node:fs/promises";

const here = new URL(".", import.meta.url);
const dist = new URL("../dist/workflows/", import.meta.url);

await rm(dist, { recursive: true, force: true });
await mkdir(dist, { recursive: true });
const files = (await readdir(here)).filter((name) => name.endsWith(".arazzo.yaml"));
await Promise.all(files.map((name) => copyFile(new URL(name, here), new URL(name, dist))));
