import { fileURLToPath } from "node:url";
import { defaultOf } from "@idaas-face/common/docstring";
import { interfaceOf, propertiesOf, readSource } from "@idaas-face/common/source-file";
import { describe, expect, test } from "vitest";
import { defaults, waitDefaults } from "../src/defaults.js";

/** Reads the values of the `@default` tags of interfaces, by the option. Skips tags that name no value. */
function documentedValues(file: string, ...interfaces: string[]): Record<string, unknown> {
  const source = readSource(fileURLToPath(new URL(`../src/${file}`, import.meta.url)));
  const options = interfaces.flatMap((name) => propertiesOf(interfaceOf(source, name)));
  const values = options.flatMap((option) => {
    const text = defaultOf(option) ?? "";
    return /^(\d+|true|false|".*")$/.test(text) ? [[option.name.getText(), JSON.parse(text)]] : [];
  });
  return Object.fromEntries(values);
}

describe("the docstrings of the client's options say its defaults", () => {
  test("for the client and its calls", () => {
    expect(documentedValues("options.ts", "SharedOptions", "CallOptions", "FaceClientOptions")).toEqual(
      defaults,
    );
  });

  test("for a wait", () => {
    expect(documentedValues("wait-for-status.ts", "WaitOptions")).toEqual(waitDefaults);
  });
});
