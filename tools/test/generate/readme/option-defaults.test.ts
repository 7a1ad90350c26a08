import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { defaults, waitDefaults } from "../../../../packages/client/src/defaults.js";
import { clientSources } from "../../../generate/readme/client-readme.js";
import { defaultOf } from "../../../generate/readme/docstring.js";
import { interfaceOf, propertiesOf, readSource } from "../../../generate/readme/source-file.js";

/** Reads the values of the `@default` tags of interfaces, by the option. Skips tags that name no value. */
function documentedValues(file: string, ...interfaces: string[]): Record<string, unknown> {
  const source = readSource(join(clientSources, file));
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
