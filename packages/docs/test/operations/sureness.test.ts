import { describe, expect, it } from "vitest";
import { badge, splitSureness, surenessOf } from "../../build/operations/sureness.js";

describe("how sure a fact is", () => {
  it("comes from the table of sources, with the reason of the assumption", () => {
    expect(surenessOf("FaceCreateResponse", "activationQRCode")).toMatchObject({ word: "assumed" });
    expect(surenessOf("ErrorInfo", "errorCode")).toMatchObject({ word: "observed" });
    expect(surenessOf("ErrorInfo", "errorMessage")).toBeUndefined();
    expect(surenessOf("ErrorInfo", "unheardOf")).toBeUndefined();
  });

  it("leaves the text and becomes the reason", () => {
    const { text, sureness } = splitSureness(
      "Conflict. What this status stands for is unknown; a limit is inferred.",
    );
    expect(text).toBe("Conflict.");
    expect(sureness).toEqual({
      word: "assumed",
      reason: "What this status stands for is unknown; a limit is inferred.",
    });
    expect(splitSureness("Real tenants give this code.").sureness?.word).toBe("observed");
    expect(splitSureness("All went well.").sureness).toBeUndefined();
  });

  it("is a badge whose reason cannot end its attribute", () => {
    expect(badge({ word: "assumed", reason: 'a "quoted" <word>' })).toContain(
      "a &quot;quoted&quot; &lt;word>",
    );
    expect(badge(undefined)).toBe("");
  });
});
