import { describe, expect, it } from "vitest";
import { firstTable, section } from "../../build/markdown/section.js";

const text = "# Page\n\n## One\n\nOf one.\n\n### Deeper\n\n| a |\n| - |\n\n## Two\n\nOf two.\n";

describe("section", () => {
  it("ends with the next heading of the same level", () => {
    expect(section(text, "One")).toBe("Of one.\n\n### Deeper\n\n| a |\n| - |");
    expect(section(text, "Two")).toBe("Of two.");
  });

  it("fails where there is no such heading", () => {
    expect(() => section(text, "Three")).toThrow('There is no heading "Three".');
  });
});

it("firstTable finds the first table, and fails without one", () => {
  expect(firstTable(text)).toBe("| a |\n| - |");
  expect(() => firstTable("none")).toThrow("There is no table.");
});
