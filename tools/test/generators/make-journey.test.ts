import { describe, expect, it } from "vitest";
import { readJourney, steps } from "../../generators/make-journey.js";

const whole = [...steps.map((step) => `ok ${step}`), "odd status: kept", "odd date: a date"];

describe("the output of a journey", () => {
  it("tells how many steps were made, and what became of the odd responses", () => {
    expect(readJourney(whole.join("\r\n"))).toEqual({ steps: steps.length, status: "kept", date: "a date" });
  });

  it.each(steps)("is refused without the step %j", (step) => {
    const output = whole.filter((line) => line !== `ok ${step}`).join("\n");
    expect(() => readJourney(output)).toThrow(`missing: ${step}.`);
  });

  it.each(["odd status", "odd date"])("is refused without the %s", (key) => {
    const output = whole.filter((line) => !line.startsWith(key)).join("\n");
    expect(() => readJourney(output)).toThrow("missing: an odd response.");
  });
});
