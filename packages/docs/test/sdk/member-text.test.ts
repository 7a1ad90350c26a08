import { describe, expect, it } from "vitest";
import { memberText } from "../../build/sdk/member-text.js";

const hooks = {
  kind: "interfaces",
  name: "Hooks",
  text: '## Properties\n\n| <a id="property-request"></a> `request` |',
};
const client = {
  kind: "classes",
  name: "FaceClient",
  text: "Calls [Hooks](../interfaces/Hooks.md#property-request).\n\n| `params` | what |\n| `params.id?` | inner |\n",
};
const all = [hooks, client];

describe("memberText", () => {
  it("leads a link to the page and the place where the other is described", () => {
    expect(memberText(client, all)).toContain("[Hooks](observing.md#hooks)");
  });

  it("leaves the properties of a parameter to the type that has them", () => {
    expect(memberText(client, all)).toMatch(/\| `params` \| what \|$/);
  });

  it("gives what shares a page one heading, and no anchor that another may have as well", () => {
    expect(memberText(hooks, all)).toBe("## Hooks {#hooks}\n\n**Properties**\n\n| `request` |");
  });
});
