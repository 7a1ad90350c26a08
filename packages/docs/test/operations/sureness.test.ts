import { describe, expect, it } from "vitest";
import { badge } from "../../build/operations/badge.js";
import { splitSureness, surenessOf, together } from "../../build/operations/sureness.js";

describe("the sureness of a fact", () => {
  it("comes from the table of sources, with the reason of the assumption", () => {
    expect(surenessOf("FaceCreateResponse", "activationQRCode")).toMatchObject({ word: "assumed" });
    expect(surenessOf("ErrorInfo", "errorCode")).toMatchObject({ word: "observed" });
    expect(surenessOf("ErrorInfo", "errorMessage")).toBeUndefined();
    expect(surenessOf("ErrorInfo", "unheardOf")).toBeUndefined();
  });

  it("leaves the text and becomes the reason", () => {
    const { text, sureness } = splitSureness(
      "Conflict. The meaning of this status is unknown. Inferred: it is a limit.",
    );
    expect(text).toBe("Conflict.");
    expect(sureness).toEqual({
      word: "assumed",
      reason: "The meaning of this status is unknown. Inferred: it is a limit.",
    });
    expect(splitSureness("Real tenants give this code.").sureness?.word).toBe("observed");
    expect(splitSureness("All went well.").sureness).toBeUndefined();
  });

  it("takes no more of a sentence than the clause about itself", () => {
    expect(splitSureness("Send it: which face changes is unknown. The ID is missing or unknown.").text).toBe(
      "Send it. The ID is missing or unknown.",
    );
    expect(splitSureness("Its encoding is unknown: it may be\na data URL.")).toEqual({
      text: "It may be\na data URL.",
      sureness: { word: "assumed", reason: "Its encoding is unknown." },
    });
  });

  it("leaves a table as it is", () => {
    const table = "| value | our reading |\n| --- | --- |\n| `NEW` | that it is unknown |";
    expect(splitSureness(`The readings are ours.\n\n${table}`).text).toBe(table);
  });

  it("names no source by its key, which says nothing beside a badge", () => {
    expect(surenessOf("ErrorInfo", "errorCode")?.reason).not.toMatch(/INTEGRATIONS/);
  });

  it("of two kinds is one, observed where one of them is", () => {
    const one = { word: "assumed", reason: "One." } as const;
    expect(together(one, { word: "observed", reason: "Two." })).toEqual({
      word: "observed",
      reason: "One. Two.",
    });
    expect(together(one, undefined)).toBe(one);
  });

  it("is a badge whose reason cannot end its attribute", () => {
    expect(badge({ word: "assumed", reason: 'a "quoted" <word>' })).toContain(
      "a &quot;quoted&quot; &lt;word>",
    );
    expect(badge(undefined)).toBe("");
  });
});
