import { describe, expect, test } from "vitest";
import type { Change } from "../../spec-breaking/diff.js";
import { ownVerdict } from "../../spec-breaking/own-rules.js";

/** A change of a property of `GET /things/{id}`; a property without a value is missing. */
function changed(property: string, from: unknown, to: unknown): Change {
  const place = { file: "openapi.yaml", line: 1 };
  return {
    path: "#/paths/~1things~1{id}/get",
    property,
    verdicts: [],
    base: from === undefined ? place : { ...place, value: from },
    revision: to === undefined ? place : { ...place, value: to },
  };
}

describe("a change is breaking", () => {
  test.each([
    ["another permission", "x-permission", "THING:VIEW", "THING:EDIT", "'THING:VIEW' to 'THING:EDIT'"],
    ["a removed permission", "x-permission", "THING:VIEW", undefined, "'THING:VIEW' to nothing"],
    ["a new permission", "x-permission", undefined, "THING:VIEW", "nothing to 'THING:VIEW'"],
    ["another retry class", "x-retry", "safe", "never", "'safe' to 'never'"],
    ["another client method", "x-client-method", "get", "read", "'get' to 'read'"],
  ])("by %s", (_, property, from, to, sentence) => {
    expect(ownVerdict(changed(property, from, to))).toBe(
      `\`${property}\` of operation \`GET /things/{id}\` changed from ${sentence}.`,
    );
  });

  test.each([
    ["a removed value", ["NEW"], "'OLD'"],
    ["all values removed", undefined, "'NEW', 'OLD'"],
  ])("by %s of an enum", (_, values, lost) => {
    expect(ownVerdict(changed("enum", ["NEW", "OLD"], values))).toBe(`Enum lost values: ${lost}.`);
  });

  test.each([
    ["added to", ["OLD"], ["OLD", "LOST"], "'LOST'"],
    ["removed from", ["OLD", "LOST"], ["OLD"], "'LOST'"],
    ["exchanged in", ["OLD"], ["LOST"], "'OLD', 'LOST'"],
  ])("by a value %s the terminal ones", (_, from, to, moved) => {
    expect(ownVerdict(changed("x-terminal", from, to))).toBe(
      `Values became terminal, or no longer are: ${moved}.`,
    );
  });
});

describe("a change is not breaking by our own rules", () => {
  test.each([
    ["a value added to an enum", changed("enum", ["NEW"], ["NEW", "OLD"])],
    ["an enum in another order", changed("enum", ["NEW", "OLD"], ["OLD", "NEW"])],
    ["terminal values in another order", changed("x-terminal", ["OLD", "LOST"], ["LOST", "OLD"])],
    ["another summary", changed("summary", "A thing.", "Things.")],
    ["a new path", { path: "#/paths/~1things", verdicts: [] }],
  ])("by %s", (_, change) => {
    expect(ownVerdict(change)).toBeUndefined();
  });
});
