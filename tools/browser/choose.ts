import { statSync } from "node:fs";
import { delimiter, join } from "node:path";

const names = ["google-chrome-stable", "google-chrome", "chromium", "chromium-browser", "chrome"];

const usualPlaces = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
];

/** The facts on which a choice depends: by default, those of this process and this computer. */
export interface Computer {
  env: NodeJS.ProcessEnv;
  /** Platform and processor, such as `linux x64`. */
  system: string;
  isFile: (path: string) => boolean;
}

/**
 * Chooses the browser of the tests: the one that `CHROME_PATH` names, else the one that npm installs, else a Chrome or
 * Chromium of this computer. npm installs one for Linux on x64 only.
 *
 * @returns the path of an executable, or `bundled` for the one that npm installs
 * @throws {Error} when `CHROME_PATH` names no file, or no browser is there
 */
export function chooseBrowser({ env, system, isFile }: Computer = thisComputer): string {
  const { CHROME_PATH: named, PATH = "" } = env;
  if (named) {
    if (isFile(named)) return named;
    throw new Error(
      `CHROME_PATH names "${named}", which is not a file: correct it, or unset it to use the default browser.`,
    );
  }
  if (system === "linux x64") return "bundled";
  const folders = PATH.split(delimiter).filter(Boolean);
  const onPath = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  const installed = [...onPath, ...usualPlaces].find(isFile);
  if (installed) return installed;
  throw new Error(
    `npm installs no browser for ${system}, and this computer has no Chrome or Chromium: install one, or name it in CHROME_PATH.`,
  );
}

const thisComputer: Computer = {
  env: process.env,
  system: `${process.platform} ${process.arch}`,
  isFile: (path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false,
};
