import { expect, test } from "vitest";
import { withBanner } from "../../generate/outputs.js";
import { thingDocument } from "./thing-document.js";

test("a generated module begins with its source and the command that writes it", async () => {
  const render = withBanner(() => "export {};\n");
  expect(await render(thingDocument)).toBe(
    "// Generated from spec/openapi.yaml by `npm run generate`. Do not edit.\n\nexport {};\n",
  );
});
