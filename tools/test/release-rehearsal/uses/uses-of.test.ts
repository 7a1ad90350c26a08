import { expect, test } from "vitest";
import { usesOf } from "../../../release-rehearsal/uses/index.js";

test("a published package that the rehearsal cannot use is refused", () => {
  expect(() => usesOf("@idaas-face/new")).toThrow(
    "@idaas-face/new is published, and the rehearsal does not know how it is used: add its uses to tools/release-rehearsal/uses/index.ts, or make it private.",
  );
});
