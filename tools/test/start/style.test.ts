import { describe, expect, it } from "vitest";
import { styleFor } from "../../start/style.js";

describe("styleFor", () => {
  it("colours what a terminal shows", () => {
    expect(styleFor({ isTTY: true }, {})("red", "x")).toBe("\u001b[31mx\u001b[39m");
  });

  it("leaves alone what goes elsewhere", () => {
    expect(styleFor({}, {})("red", "x")).toBe("x");
  });

  it("leaves a text alone where NO_COLOR is set", () => {
    expect(styleFor({ isTTY: true }, { NO_COLOR: "1" })("red", "x")).toBe("x");
  });
});
