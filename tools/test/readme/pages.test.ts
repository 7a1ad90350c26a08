import { describe, expect, test } from "vitest";
import { brokenLinks } from "./links.js";
import { pages } from "./pages.js";

/** The languages of blocks of code. TypeScript and JavaScript are compiled and run, JSON is parsed, the others are not. */
const languages = ["ts", "js", "json", "sh", "text", "yaml"];

describe.each(pages())("$path", (page) => {
  test("has no link that leads nowhere", () => {
    expect(brokenLinks(page)).toEqual([]);
  });

  test("says of each block of code what it is", () => {
    const fences = [...page.text.matchAll(/^ *```(.*)$/gm)].map(([, language = ""]) => language);
    const opening = fences.filter((_, index) => index % 2 === 0);
    expect(opening.filter((language) => !languages.includes(language))).toEqual([]);
  });

  test("has no block of JSON that cannot be parsed", () => {
    for (const [, json = ""] of page.text.matchAll(/^```json\n(.*?)^```$/gms)) {
      expect(() => JSON.parse(json)).not.toThrow();
    }
  });
});

describe("brokenLinks", () => {
  const linksOf = (text: string) => brokenLinks({ path: "packages/client/README.md", text });

  test("finds a file that is not there, from where the page is", () => {
    expect(linksOf("[a](../types/README.md) [b](types/README.md)")).toEqual(["types/README.md"]);
  });

  test("finds a heading that is not there, on this page or another", () => {
    expect(linksOf("[a](#make-a-client) [b](#nothing) [c](../types/README.md#nothing)")).toEqual([
      "#nothing",
      "../types/README.md#nothing",
    ]);
  });

  test("leaves alone what is outside of the repository", () => {
    expect(linksOf("[a](https://docs.trustedauth.com/)")).toEqual([]);
  });
});
