import { describe, expect, it } from "vitest";
import { hiddenFields, shownJson } from "../../../platforms/next/html.js";

describe("a page", () => {
  it("shows a value", () => {
    const html = `<pre data-json="[{&quot;name&quot;:&quot;a &amp;quot; &lt;b&gt; &#x27;&quot;}]"></pre>`;
    expect(shownJson(html)).toEqual([{ name: "a &quot; <b> '" }]);
  });

  it("shows no value", () => {
    expect(shownJson("<pre></pre>")).toBeUndefined();
  });

  it("has the fields of a form, with and without a value", () => {
    const html = `<input type="hidden" name="$ACTION_REF_1"/><p/><input type="hidden" name="$ACTION_1:0" value="{&quot;id&quot;:1}"/>`;
    expect([...hiddenFields(html)]).toEqual([
      ["$ACTION_REF_1", ""],
      ["$ACTION_1:0", '{"id":1}'],
    ]);
  });
});
