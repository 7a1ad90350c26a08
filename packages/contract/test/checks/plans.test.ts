import fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import { planChecks } from "../../src/checks/index.js";
import { type PlanOptions, requestOf } from "../../src/checks/plan.js";
import { type CreateBody, creates, type LevelRequest, refuseBeyond } from "../../src/checks/request.js";
import { operationOf } from "../../src/document/document.js";
import { refusalOf, successOf } from "../../src/document/examples.js";
import { levels } from "../../src/levels.js";
import { knownOf } from "../../src/run/known-of.js";

const options: fc.Arbitrary<PlanOptions> = fc.record({
  level: fc.constantFrom(...levels),
  limit: fc.option(fc.integer({ min: 1, max: 10 }), { nil: undefined }),
  probeSecret: fc.boolean(),
  viewer: fc.boolean(),
  user: fc.constantFrom("UUID" as const, "login name" as const, undefined),
});

/** Everything that a run can come to know. */
function everything() {
  const pair = { applicationId: "an-application", sharedSecret: "a-secret" };
  const known = knownOf(pair, pair, "login");
  known.user = known.madeUp.uuid;
  for (const id of [known.madeUp.uuid, known.madeUp.text]) known.listable.add(id);
  for (const number of [...Array(100).keys()])
    known.faces.set(number + 1, { id: known.madeUp.uuid, deleted: number === 0 });
  return known;
}

describe("every plan", () => {
  test("below mail, each create says that no e-mail is sent, and nothing else sends one", () => {
    fc.assert(
      fc.property(options, (plan) => {
        for (const check of planChecks(plan)) {
          const request = requestOf(check, everything());
          expect(request.operationId).toBe(check.operationId);
          expect(() => refuseBeyond(plan.level, request)).not.toThrow();
          if (check.level === "mail") continue;
          expect(request.operationId).not.toBe("sendFaceActivationEmailUsingPUT");
          if (creates(request)) expect(request.body.deliverActivationEmail).toBe(false);
        }
      }),
    );
  });

  test("at the level read, it only reads", () => {
    fc.assert(
      fc.property(options, (plan) => {
        const operations = planChecks({ ...plan, level: "read" }).map(({ operationId }) =>
          operationOf(operationId),
        );
        expect(operations.filter(({ retry }) => retry !== "safe")).toEqual([]);
      }),
    );
  });

  test("it has each name once, and each check comes after those that it needs", () => {
    fc.assert(
      fc.property(options, (plan) => {
        const seen = new Set<string>();
        for (const { name, needs } of planChecks(plan)) {
          expect(seen.has(name)).toBe(false);
          for (const needed of needs) if (plan.user !== "UUID") expect(seen).toContain(needed);
          seen.add(name);
        }
      }),
    );
  });

  test("it expects only responses that are in the document", () => {
    for (const check of planChecks({ level: "mail", limit: 10, viewer: true, probeSecret: true }))
      expect(
        check.expects.success
          ? successOf(check.operationId)
          : refusalOf(check.operationId, check.expects.example).status,
      ).toBeGreaterThanOrEqual(200);
  });
});

test("below mail, no other body of a create compiles", () => {
  expectTypeOf<CreateBody<"write">["deliverActivationEmail"]>().toEqualTypeOf<false>();
  expectTypeOf<CreateBody<"read">["deliverActivationEmail"]>().toEqualTypeOf<false>();
  expectTypeOf<
    Extract<LevelRequest<"write">, { operationId: "sendFaceActivationEmailUsingPUT" }>
  >().toBeNever();
});

test("a request beyond the level is refused at run time, too", () => {
  const path = { userid: "a" };
  const create = {
    operationId: "createFaceUsingPOST",
    path,
    body: { deliverActivationEmail: true },
  } as const;
  expect(() => refuseBeyond("write", create)).toThrow(
    "`deliverActivationEmail` must be false below the level mail.",
  );
  expect(() => refuseBeyond("write", { ...create, body: {} })).toThrow(/must be false/);
  expect(() => refuseBeyond("read", { operationId: "deleteFaceUsingDELETE" })).toThrow(
    /needs the level write/,
  );
  expect(() => refuseBeyond("write", { operationId: "sendFaceActivationEmailUsingPUT" })).toThrow(
    /needs the level mail/,
  );
});
