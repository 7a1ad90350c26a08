import { faceStatuses } from "@idaas-face/types";
import { describe, expect, it } from "vitest";
import { settle, statusAt } from "../../src/face/judge.js";
import { counts, isUsable, legalMoves, life, type Mover, phoneMoves } from "../../src/face/life.js";
import { move } from "../../src/face/move.js";
import { face } from "../support/records.js";

const movers = Object.keys(life) as Mover[];
const everyMove = movers.flatMap((mover) =>
  faceStatuses.flatMap((from) => faceStatuses.map((to) => ({ mover, from, to }))),
);

describe("every move of the table is made, and every other one refused", () => {
  it.each(everyMove.filter(({ mover, from, to }) => mover !== "time" && from !== to))(
    "$mover: $from to $to",
    ({ mover, from, to }) => {
      // A disabled face goes back to its former status: here the target.
      const one = face(1, { status: from, statusBefore: from === "DISABLED" ? to : null });
      if (life[mover][from].includes(to)) expect(move(mover, one, to, 0).status).toBe(to);
      else expect(() => move(mover, one, to, 0)).toThrow(`The face is ${from} and cannot become ${to}`);
    },
  );
});

it("a refused move says which are legal", () => {
  expect(() => move("administrator", face(1), "REVIEW", 0)).toThrow(
    "The face is ACTIVE and cannot become REVIEW: from ACTIVE, an administrator can move it only to EXPIRED, DISABLED.",
  );
});

it.each(["ACTIVE", "FAILED"] as const)(
  "a refused move from %s says that the registration is finished",
  (status) => {
    expect(() => move("registration", face(1, { status }), "NEW", 0)).toThrow(
      `The face is ${status} and cannot become NEW: its registration is finished.`,
    );
  },
);

it.each(["EXPIRED", "DISABLED"] as const)(
  "a refused move from %s says that nothing moves the face",
  (status) => {
    expect(() => move("registration", face(1, { status }), "NEW", 0)).toThrow(
      `from ${status}, the registration cannot move it.`,
    );
  },
);

it.each(faceStatuses)("the move from %s to itself changes nothing", (status) => {
  const one = face(1, { status });
  expect(move("administrator", one, status, 0)).toBe(one);
});

it.each(["ACTIVE", "REVIEW", "ACTIVATING", "NEW"] as const)(
  "a face that was disabled as %s goes back to that and to nothing else",
  (before) => {
    const disabled = move("administrator", face(1, { status: before }), "DISABLED", 0);
    expect(legalMoves("administrator", "DISABLED", disabled.statusBefore)).toEqual([before, "EXPIRED"]);
    expect(move("administrator", disabled, before, 0)).toMatchObject({ status: before, statusBefore: null });
  },
);

it("only what has ended without success does not count as a face that a user may have", () => {
  expect(faceStatuses.filter((status) => !counts(status))).toEqual(["FAILED", "EXPIRED"]);
});

it("only an active face can be used", () => {
  expect(faceStatuses.filter(isUsable)).toEqual(["ACTIVE"]);
});

describe("time", () => {
  it.each(faceStatuses)("expires a face that is %s, unless it has failed", (status) => {
    const one = face(1, { status, expiry: 100 });
    expect(statusAt(one, 99)).toBe(status);
    expect(statusAt(one, 100)).toBe(status === "FAILED" ? "FAILED" : "EXPIRED");
  });

  it("brings about what comes by itself, once its time has come", () => {
    const one = face(1, { status: "ACTIVATING", next: { status: "REVIEW", at: 100 } });
    expect(settle(one, 99)).toBe(one);
    expect(settle(one, 100)).toMatchObject({ status: "REVIEW", next: null });
  });

  it("brings nothing about in a face that had expired before", () => {
    const one = face(1, { status: "ACTIVATING", expiry: 50, next: { status: "ACTIVE", at: 100 } });
    expect(statusAt(one, 200)).toBe("EXPIRED");
    expect(settle(one, 200)).toBe(one);
  });

  it("brings nothing about in a face that somebody has ended or disabled", () => {
    const registering = face(1, { status: "ACTIVATING", next: { status: "ACTIVE", at: 100 } });
    for (const status of ["FAILED", "DISABLED"] as const)
      expect(statusAt(move("administrator", registering, status, 0), 200)).toBe(status);
  });

  it("leaves a face alone that somebody has moved since, but not one that has only begun", () => {
    const fresh = face(1, { status: "NEW", next: { status: "ACTIVE", at: 100 } });
    expect(statusAt(move("registration", fresh, "REVIEW", 0), 200)).toBe("REVIEW");
    expect(statusAt(move("registration", fresh, "ACTIVATING", 0), 200)).toBe("ACTIVE");
    const back = move("administrator", move("administrator", fresh, "DISABLED", 0), "NEW", 0);
    expect(statusAt(back, 200)).toBe("NEW");
  });
});

it("a phone ends a registration that waits for the user, and does nothing else", () => {
  const moves = faceStatuses.map((status) => [status, phoneMoves(status)] as const);
  expect(Object.fromEntries(moves.filter(([, ends]) => ends.length > 0))).toEqual({
    NEW: ["ACTIVE", "REVIEW", "FAILED"],
    ACTIVATING: ["ACTIVE", "REVIEW", "FAILED"],
  });
});
