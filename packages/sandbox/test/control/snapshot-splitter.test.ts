import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CutRecord, SnapshotSplitter } from "../../src/control/snapshot-splitter.js";

/** Cuts a text into pieces at some places. */
function piecesOf(text: string, places: number[]): string[] {
  const cuts = [0, ...places.map((place) => place % (text.length + 1)).sort((a, b) => a - b), text.length];
  return cuts.slice(1).map((to, i) => text.slice(cuts[i], to));
}

function split(text: string, places: number[] = []): { records: CutRecord[]; rest: unknown } {
  const splitter = new SnapshotSplitter();
  const records = piecesOf(text, places).flatMap((piece) => splitter.push(piece));
  return { records, rest: splitter.rest() };
}

const trickyText = fc.oneof(
  fc.constantFrom('"', "\\", "\\\\", '\\"', "{", "}", "[", "]", "[{", "}]", '{"users":[{', ",", ":", "😀"),
  fc.string(),
);
const record = fc.dictionary(
  trickyText.filter((name) => name !== "__proto__"),
  fc.oneof(trickyText, fc.jsonValue()),
);
const records = fc.array(record, { maxLength: 5 });
const places = fc.array(fc.nat(), { maxLength: 20 });

describe("a snapshot in pieces", () => {
  it("gives the records that it gives in one piece, with their positions, and everything else", () => {
    fc.assert(
      fc.property(records, records, record, places, fc.boolean(), (users, mails, shared, cuts, isWide) => {
        const text = JSON.stringify(
          { users, shared: { users: [shared] }, mails, other: [shared] },
          null,
          isWide ? 2 : 0,
        );
        const { records: cut, rest } = split(text, cuts);
        const ofList = (name: string) =>
          cut.filter(({ list }) => list === name).map((one) => JSON.parse(one.text));
        expect([ofList("users"), ofList("mails")]).toEqual(
          [users, mails].map((list) => JSON.parse(JSON.stringify(list))),
        );
        for (const { text: own, position } of cut)
          expect(text.slice(position, position + own.length)).toBe(own);
        const empty = (list: unknown[]) => list.map(() => ({}));
        expect(rest).toEqual(
          JSON.parse(
            JSON.stringify({
              users: empty(users),
              shared: { users: [shared] },
              mails: empty(mails),
              other: [shared],
            }),
          ),
        );
      }),
    );
  });

  it("gives the records of a list whose name is escaped", () => {
    expect(split('{"\\u0075sers" : [{"a":1}]}', [3, 5, 12]).records).toEqual([
      { list: "users", text: '{"a":1}', position: 17 },
    ]);
  });
});

it.each([
  ["a comma too few", '{"users":[{"a":1}{"a":2}]}', "The body is not JSON."],
  ["a list that does not end", '{"users":[{"a":1}', "The body is not JSON."],
  ["a record that does not end", '{"users":[{"a":1},{"a":', "The body is not JSON."],
  ["something behind the end", '{"users":[{"a":1}]}{}', "The body is not JSON."],
  ["the same list twice", '{"users":[{"a":1}],"users":[]}', "The body has a key twice in one object."],
  ["a mistake before any record", '{"users" 5', "The body is not JSON at position 9."],
  ["nothing in it", " ", "The request has no body. Send a JSON object."],
])("a text with %s is refused", (_, text, message) => {
  expect(() => split(text)).toThrow(message);
});

it("text that is longer than anything a request makes is refused before its end", () => {
  const long = "x".repeat(9 * 1024 * 1024);
  for (const beginning of ['{"users":[{"name":"', '{"shared":"']) {
    const splitter = new SnapshotSplitter();
    splitter.push(beginning + long);
    expect(() => splitter.push(long)).toThrow("has more than 16777216 characters");
  }
});
