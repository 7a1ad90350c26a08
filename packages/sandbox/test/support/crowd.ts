import type { Snapshot } from "../../src/store/snapshot.js";
import { emptyShared } from "../../src/store/snapshot.js";
import { application, face, mail, token, user } from "./records.js";

/** Makes a snapshot with so many of everything. */
export function crowd(count: number): Snapshot {
  const numbers = Array.from({ length: count }, (_, i) => i);
  return {
    applications: numbers.map((number) => application(number)),
    users: numbers.map((number) => user(number)),
    faces: numbers.map((number) => face(number)),
    tokens: numbers.map((number) => token(`hash ${number}`, number)),
    mails: numbers.map((number) => mail(number, "Hello")),
    shared: emptyShared,
  };
}
