import { delimiter, join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Computer, chooseBrowser } from "../choose.js";

const computer = (system: string, env: NodeJS.ProcessEnv, ...files: string[]): Computer => ({
  system,
  env,
  isFile: (path) => files.includes(path),
});

describe("chooseBrowser", () => {
  it("takes the browser that npm installs, whatever else is installed", () => {
    const chromium = join("/bin", "chromium");
    expect(chooseBrowser(computer("linux x64", { PATH: "/bin" }, chromium))).toBe("bundled");
  });

  it.each(["linux x64", "darwin arm64"])(
    "takes the one that CHROME_PATH names before all others on %s",
    (system) => {
      const env = { CHROME_PATH: "/own/chrome", PATH: "/bin" };
      expect(chooseBrowser(computer(system, env, "/own/chrome", join("/bin", "chromium")))).toBe(
        "/own/chrome",
      );
    },
  );

  it("refuses a CHROME_PATH where no file is, rather than take another browser", () => {
    const env = { CHROME_PATH: "/own/chrome", PATH: "/bin" };
    expect(() => chooseBrowser(computer("linux x64", env, join("/bin", "chromium")))).toThrow(
      'CHROME_PATH names "/own/chrome", which is not a file: correct it, or unset it to use the default browser.',
    );
  });

  it("takes an empty CHROME_PATH for an unset one", () => {
    expect(chooseBrowser(computer("linux x64", { CHROME_PATH: "" }))).toBe("bundled");
  });

  it("finds an installed one on the PATH where npm installs none", () => {
    const chromium = join("/second", "chromium");
    const env = { PATH: ["/first", "/second"].join(delimiter) };
    expect(chooseBrowser(computer("linux arm64", env, chromium))).toBe(chromium);
  });

  it("finds an installed one in the usual places", () => {
    const chrome = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
    expect(chooseBrowser(computer("darwin arm64", {}, chrome))).toBe(chrome);
  });

  it("says what to do where there is no browser", () => {
    expect(() => chooseBrowser(computer("linux arm64", { PATH: "/bin" }))).toThrow(
      "npm installs no browser for linux arm64, and this computer has no Chrome or Chromium: install one, or name it in CHROME_PATH.",
    );
  });
});
