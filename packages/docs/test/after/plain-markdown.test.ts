import { expect, it } from "vitest";
import { plainMarkdown } from "../../build/after/plain-markdown.js";

it("a page as Markdown has no marks of VitePress, no component and no drawing, and keeps its code", () => {
  const text = [
    "**GET** `/things` {.endpoint}",
    "## Responses {#responses}",
    '[file](../a.html){target="_self" download}',
    "![picture](/picture.png)",
    "<ClientOnly>\n  <TryIt />\n</ClientOnly>",
    "<svg><title>x</title></svg>",
    "::: code-group\n\n```ts [One]\nconst a = f({ b }); // {#c}\n:::\n```\n\n:::",
  ].join("\n\n");
  expect(
    plainMarkdown({ path: "reference/things.md", title: "Things", description: "All of them.", text }),
  ).toBe(
    [
      "# Things\n\nAll of them.\n",
      "**GET** `/things`\n",
      "## Responses\n",
      "[file](../a.html)\n",
      "![picture](../picture.png)\n",
      "```ts [One]\nconst a = f({ b }); // {#c}\n:::\n```\n",
    ].join("\n"),
  );
});
