import type { Validator } from "@idaas-face/spec/body-validators";
import { expect, it } from "vitest";
import { validators } from "../../control-document/dist/body-validators.js";
import { snapshotParts } from "../../src/control/snapshot-parts.js";
import { emptySnapshot, type Snapshot, type SnapshotPart } from "../../src/store/snapshot.js";
import { application, face, mail, token, user } from "../support/records.js";
import { noon } from "../support/sandbox.js";

const validate = validators.get("restore") as Validator;
const { shared } = emptySnapshot;
const hash = "a".repeat(64);

async function partsOf(...pieces: string[]): Promise<SnapshotPart[]> {
  async function* stream() {
    yield* pieces;
  }
  const parts: SnapshotPart[] = [];
  for await (const part of snapshotParts(stream(), validate, noon)) parts.push(part);
  return parts;
}

const textOf = (change: object) => JSON.stringify({ ...emptySnapshot, ...change });

it("gives the records of each piece, and what is shared at the end", async () => {
  const snapshot: Snapshot = {
    shared,
    applications: [application(1)],
    users: [user(1), user(2)],
    faces: [face(1)],
    tokens: [token(hash, 0)],
    mails: [mail(1, "Hello")],
  };
  const text = JSON.stringify(snapshot);
  const half = text.indexOf(user(2).userId);
  expect(await partsOf(text.slice(0, half), text.slice(half))).toEqual([
    { applications: [application(1)], users: [user(1)] },
    { users: [user(2)], faces: [face(1)], tokens: [token(hash, 0)], mails: [mail(1, "Hello")] },
    { shared },
  ]);
});

it.each<[string, string, string]>([
  [
    "an unknown property of a record",
    textOf({ users: [user(1), { ...user(2), age: 1 }] }),
    "the property users/1/age is unknown",
  ],
  [
    "an application whose ID has capitals, because no request would find it",
    textOf({ applications: [application(1, { id: "ABCDEF00-0000-4000-8000-000000000001" })] }),
    "the property applications/0/id must be a UUID without capitals",
  ],
  ["a record that is a number", textOf({ users: [user(1), 5] }), "The list users must hold objects"],
  ["a record that is a list", textOf({ users: [user(1), user(2), []] }), "The list users must hold objects"],
  ["a record without properties", textOf({ tokens: [{}] }), "the property tokens/0/hash is missing"],
  ["an unknown list", textOf({ dogs: [{ id: 1 }] }), "the property dogs is unknown"],
  ["a list that is an object", textOf({ users: { id: 1 } }), "the property users must be an array"],
  ["a missing list", textOf({ users: undefined }), "the property users is missing"],
  ["a list instead of an object", "[]", "the body must be an object"],
  ["a text instead of an object", '"x"', "the body must be an object"],
  [
    "a clock beyond all dates",
    textOf({ shared: { ...shared, clockOffsetMs: 253402300799999 } }),
    "The clock cannot show",
  ],
])("refuses %s", async (_, text, message) => {
  await expect(partsOf(text)).rejects.toThrow(message);
  const half = Math.floor(text.length / 2);
  await expect(partsOf(text.slice(0, half), text.slice(half))).rejects.toThrow(message);
});

it("counts the records and the characters of earlier pieces", async () => {
  const text = textOf({ users: [user(1), user(2), { ...user(3), name: 5 }] });
  const cuts = [text.indexOf(user(2).id), text.indexOf(user(3).id)];
  const pieces = [text.slice(0, cuts[0]), text.slice(cuts[0], cuts[1]), text.slice(cuts[1])];
  await expect(partsOf(...pieces)).rejects.toThrow("the property users/2/name must be a string");
  const broken = pieces.map((piece) => piece.replace('"name":5', '"name" 5'));
  await expect(partsOf(...broken)).rejects.toThrow(
    `The body is not JSON at position ${broken.join("").indexOf('" 5') + 2}.`,
  );
});
