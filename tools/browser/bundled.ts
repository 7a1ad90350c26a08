import { execFile } from "node:child_process";
import { createReadStream, createWriteStream } from "node:fs";
import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { promisify } from "node:util";
import { createBrotliDecompress } from "node:zlib";

const run = promisify(execFile);
// A global setup of vitest knows no import.meta.resolve.
const require = createRequire(import.meta.url);

export interface UnpackedBrowser {
  executablePath: string;
  env: Record<string, string>;
  remove: () => Promise<void>;
}

/**
 * Unpacks the Chromium of `@sparticuz/chromium` into a temporary folder of its own, with the libraries and the font
 * that a bare Linux lacks. That package's own unpacking takes over whatever an earlier run left in the shared folder.
 */
export async function unpackBundledBrowser(): Promise<UnpackedBrowser> {
  const folder = await mkdtemp(join(tmpdir(), "idaas-face-browser-"));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    await untar("al2023.tar", folder);
    await untar("fonts.tar", folder);
    // Without it the GPU process dies again and again while the first page opens, which then may never respond.
    await untar("swiftshader.tar", folder);
    const executablePath = await unpack("chromium", folder);
    await chmod(executablePath, 0o755);
    const fontConfig = await writeFontConfig(folder);
    const LD_LIBRARY_PATH = join(folder, "lib");
    const env = { ...process.env, LD_LIBRARY_PATH, FONTCONFIG_FILE: fontConfig } as Record<string, string>;
    return { executablePath, env, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

async function unpack(name: string, folder: string): Promise<string> {
  const source = require.resolve(`@sparticuz/chromium/bin/${name}.br`);
  const target = join(folder, name);
  await pipeline(createReadStream(source), createBrotliDecompress(), createWriteStream(target));
  return target;
}

async function untar(name: string, folder: string): Promise<void> {
  // From a file: tar stops reading a pipe when it has seen the end of the archive, and the writer fails.
  await run("tar", ["-xf", await unpack(name, folder), "--no-same-owner", "-C", folder]);
}

/** The fonts.conf in the archive names folders of another system: with it, every text is blank. */
async function writeFontConfig(folder: string): Promise<string> {
  const path = join(folder, "fonts.conf");
  const config = `<dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir>`;
  await writeFile(path, `<fontconfig>${config}</fontconfig>`);
  return path;
}
