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
/** A record without the key that is refused at any depth. */
const record = fc
  .dictionary(trickyText, fc.oneof(trickyText, fc.jsonValue()))
  .filter((one) => !JSON.stringify(one).includes('"__proto__"'));
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
        const others = { users: [], shared: { users: [shared] }, mails: [], other: [shared] };
        expect(rest).toEqual(JSON.parse(JSON.stringify(others)));
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
  [
    "a comma too few",
    '{"users":[{"a":1}{"a":2}]}',
    "The list users must hold objects, with one comma between two: look at position 17.",
  ],
  ["a comma too many", '{"users":[{"a":1},, {"a":2}]}', "look at position 18."],
  ["a comma at the end", '{"users":[{"a":1} , ]}', "look at position 20."],
  ["a comma at the beginning", '{"users":[,{"a":1}]}', "look at position 10."],
  ["a number in a list", '{"users":[{"a":1}, 5]}', "look at position 19."],
  ["a text in a list", '{"users":["{"]}', "look at position 10."],
  ["a list in a list", '{"users":[[{"a":1}]]}', "look at position 10."],
  ["a bracket of another kind", '{"users":[{"a":1}}', "look at position 17."],
  ["a list that does not end", '{"users":[{"a":1}', "The body is not JSON: it ends inside the list users."],
  [
    "a record that does not end",
    '{"users":[{"a":1},{"a":',
    "The body is not JSON: it ends inside the list users.",
  ],
  ["something behind the end", '{"users":[{"a":1}]}{}', "The body is not JSON."],
  ["the same list twice", '{"users":[{"a":1}],"users":[]}', "The body has a key twice in one object."],
  ["a mistake before any record", '{"users" 5', "The body is not JSON at position 9."],
  ["nothing in it", "", "The request has no body. Send a JSON object."],
])("a text with %s is refused, in one piece or in many", (_, text, message) => {
  expect(() => split(text)).toThrow(message);
  expect(() =>
    split(
      text,
      [...text].map((_, i) => i),
    ),
  ).toThrow(message);
});

it("text that is longer than the body of any request is refused before its end", () => {
  const long = "x".repeat(600_000);
  for (const [beginning, what] of [
    ['{"users":[{"name":"', "A record of users"],
    ['{"shared":"', "Everything beside the records"],
  ] as const) {
    const splitter = new SnapshotSplitter();
    splitter.push(beginning + long);
    expect(() => splitter.push(long)).toThrow(
      `${what} of the snapshot has more than 1048576 characters: shorten it.`,
    );
  }
});
