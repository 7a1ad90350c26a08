import { expect, test } from "vitest";
import { render } from "../../generate/outputs.js";
import { thingDocument } from "./thing-document.js";

test("a generated file begins with its source and the command that writes it", async () => {
  const output = { path: "thing.gen.ts", render: () => "export {};\n" };
  expect(await render(output, thingDocument)).toBe(
    "// Generated from spec/openapi.yaml by `npm run generate`. Do not edit.\n\nexport {};\n",
  );
});
