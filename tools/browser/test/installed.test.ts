import { delimiter, join } from "node:path";
import { describe, expect, it } from "vitest";
import { installedBrowser } from "../installed.js";

const onlyExisting =
  (...paths: string[]) =>
  (path: string) =>
    paths.includes(path);

describe("installedBrowser", () => {
  it("takes the one that CHROME_PATH names before all others", () => {
    const env = { CHROME_PATH: "/own/chrome", PATH: "/bin" };
    expect(installedBrowser(env, onlyExisting("/own/chrome", "/bin/chromium"))).toBe("/own/chrome");
  });

  it("finds one on the PATH", () => {
    const env = { PATH: ["/first", "/second"].join(delimiter) };
    const chromium = join("/second", "chromium");
    expect(installedBrowser(env, onlyExisting(chromium))).toBe(chromium);
  });

  it("finds none on a computer without one", () => {
    expect(installedBrowser({ PATH: "/bin" }, () => false)).toBeUndefined();
  });
});
