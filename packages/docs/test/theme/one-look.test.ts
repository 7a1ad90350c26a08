import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { handWritten, repositoryRoot } from "../../build/paths.js";

const dashboard = join(repositoryRoot, "packages/sandbox/dashboard");
const read = (...path: string[]) => readFileSync(join(...path), "utf8");
const site = read(repositoryRoot, "packages/docs/.vitepress/theme/style/colors.css");
const ofDashboard = read(dashboard, "style/colors.css");

/** The colours of a theme: the light ones come first, and the dark ones after a mark. */
function colors(css: string, dark: string): Record<string, string>[] {
  const split = css.indexOf(dark);
  return [css.slice(0, split), css.slice(split)].map((part) =>
    Object.fromEntries(
      [...part.matchAll(/^\s*(--[\w-]+): (#\w+);/gm)].map(([, name, value]) => [name, value]),
    ),
  );
}

describe("the site and the sandbox's dashboard", () => {
  it.each([
    ["light", 0],
    ["dark", 1],
  ])("have the same colours, %s", (_, index) => {
    const ours = colors(site, ".dark {")[index] ?? {};
    expect(Object.keys(ours).length).toBeGreaterThan(15);
    expect(colors(ofDashboard, "@media (prefers-color-scheme: dark)")[index]).toMatchObject(ours);
  });

  it("have the same logo", () => {
    const path = / d="([^"]+)"/.exec(read(handWritten, "public/logo.svg"))?.[1];
    expect(path).toBeTruthy();
    expect(read(dashboard, "index.html")).toContain(`d='${path}'`);
  });
});
