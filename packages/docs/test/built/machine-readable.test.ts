import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { document, operations } from "../../build/document.js";
import { distFolder } from "../../build/paths.js";
import { basePath } from "../../build/settings.js";
import { builtPages } from "../support/built-pages.js";

const read = (file: string) => readFileSync(join(distFolder, file), "utf8");

describe("the texts for machines", () => {
  it("has every page in llms.txt, and nothing that is not there", () => {
    const listed = [...read("llms.txt").matchAll(/\]\(([^)]+\.md)\)/g)].map(([, path = ""]) => path);
    const pages = builtPages().map(({ file }) => file.replace(/html$/, "md"));
    expect(listed.toSorted()).toEqual(pages.filter((path) => path !== "index.md").toSorted());
  });

  it("has every operation and every status in one file", () => {
    const all = read("llms-full.txt");
    for (const { method, path, statuses } of operations) {
      expect(all).toContain(`**${method}** \`${path}\``);
      for (const status of statuses) expect(all).toContain(`### ${status}`);
    }
  });

  it("has the title and the address of every page in the file with all of them", () => {
    const all = read("llms-full.txt");
    for (const { address } of builtPages()) {
      expect(all).toMatch(new RegExp(`^# .+\\n\\nAddress: ${basePath()}${address}$`, "m"));
    }
  });

  it("lets every robot read", () => {
    expect(read("robots.txt")).toContain("Allow: /");
  });

  it("has the OpenAPI file at fixed addresses", () => {
    expect(JSON.parse(read("openapi.json"))).toMatchObject({ info: { title: document.info.title } });
    expect(read("openapi.yaml")).toContain(`title: ${document.info.title}`);
  });

  it.each(builtPages())("has links in the Markdown of $file that lead to Markdown or a file", ({ file }) => {
    const markdown = read(file.replace(/html$/, "md")).replace(/```.*?```/gs, "");
    const links = [...markdown.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, link = ""]) => link);
    const dead = links.filter(
      (link) => !/^[a-z]+:/.test(link) && !existsSync(join(distFolder, file, "..", link)),
    );
    expect(dead).toEqual([]);
  });
});
