import { createSandbox } from "@idaas-face/sandbox";
import { expect, it } from "vitest";
import { fillBlocks } from "../../build/blocks/index.js";

it("lists every user of the sandbox, from its README", async () => {
  const { users } = await createSandbox();
  const table = fillBlocks("<!-- block: sandbox-users -->");
  expect(Object.keys(users).filter((name) => !table.includes(`\`${name}\``))).toEqual([]);
});
