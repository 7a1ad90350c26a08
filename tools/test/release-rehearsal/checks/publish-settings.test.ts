import { expect, test } from "vitest";
import { publishSettings } from "../../../release-rehearsal/checks/publish-settings.js";
import { packed } from "../packed.js";

const access = 'must be published for everybody: write `"access": "public"` into `publishConfig`.';
const provenance = 'must be published with provenance: write `"provenance": true` into `publishConfig`.';

test.each([
  [{ access: "public", provenance: true }, []],
  [{ access: "restricted", provenance: true }, [access]],
  [{ access: "public", provenance: false }, [provenance]],
  [{}, [access, provenance]],
])("of %j, %j must change", (publishConfig, problems) => {
  expect(publishSettings(packed({ manifest: { publishConfig } }).manifest)).toEqual(problems);
});

test("a package without publishConfig gets both", () => {
  expect(publishSettings(packed().manifest)).toEqual([access, provenance]);
});
