import type { FaceAuthenticator, FaceCreateParms } from "@idaas-face/types";
import { describe, expect, it } from "vitest";
import { candidatesOf, type LostCreate, madeFace } from "../../src/reconcile/candidates.js";

const earliest = Date.parse("2026-11-02T09:00:00Z");
const at = (ms: number) => new Date(earliest + ms).toISOString();

const nothingKnown: LostCreate = {
  params: {},
  known: new Set(),
  knowsAll: false,
  isDoubtful: false,
  earliest,
  latest: earliest + 10_000,
};

/** The IDs of the faces that a create may have made; a question mark where that is not sure. */
function candidates(faces: unknown[], lost: Partial<LostCreate> = {}): string[] {
  const create = { ...nothingKnown, ...lost };
  return candidatesOf(faces as FaceAuthenticator[], create).map(
    ({ face, certain }) => face.id + (certain ? "" : "?"),
  );
}

const token = { customerUserId: "customer", encryptedBiometricToken: "token" };
const createdNow = (face: object) => ({ id: "new", created: at(0), ...face });
const asked = (params: FaceCreateParms, face: object) => candidates([createdNow(face)], { params });

describe("a face may come from a create", () => {
  it.each([0, 1, 5000])("that began %i ms before it was made", (ms) => {
    expect(candidates([{ id: "new", created: at(ms) }])).toEqual(["new"]);
  });

  it("that began a second after it was made: the server's times are no more exact", () => {
    expect(candidates([{ id: "new", created: at(-1000) }])).toEqual(["new"]);
    expect(candidates([{ id: "new", created: at(-1001) }])).toEqual(["new?"]);
  });

  it("that began up to a minute after it was made, but not for certain: clocks of servers differ", () => {
    expect(candidates([{ id: "new", created: at(-60_000) }])).toEqual(["new?"]);
    expect(candidates([{ id: "old", created: at(-60_001) }])).toEqual([]);
  });

  it("but not for certain where it says that it was made after the look", () => {
    expect(candidates([{ id: "new", created: at(11_000) }])).toEqual(["new"]);
    expect(candidates([{ id: "new", created: at(11_001) }])).toEqual(["new?"]);
  });

  it("but not for certain where one may still come from an earlier create", () => {
    expect(candidates([createdNow({})], { isDoubtful: true, knowsAll: true })).toEqual(["new?"]);
  });

  it("once, where it is listed twice", () => {
    expect(candidates([createdNow({}), createdNow({ id: "NEW" })])).toEqual(["new"]);
  });

  it("in the other form of the vendor as well", () => {
    expect(candidates([{ id: "new", created: "2026-11-02T09:00:07.328+0000" }])).toEqual(["new"]);
    expect(candidates([{ id: "old", created: "2026-11-02T08:58:07.328+0000" }])).toEqual([]);
  });

  it.each([undefined, null, "just now"])("for all that is known, where it was made at %s", (created) => {
    expect(candidates([{ id: "new", created }])).toEqual(["new?"]);
  });

  it("for all that is known, where the server does not tell its time", () => {
    const faces = [{ id: "new", created: at(-60_000) }];
    expect(candidates(faces, { earliest: Number.NaN })).toEqual(["new?"]);
    expect(candidates(faces, { earliest: Number.NaN, knowsAll: true })).toEqual(["new"]);
  });

  it("for certain, where it is known which faces there were, whenever it was made", () => {
    for (const created of [undefined, null, "just now", at(0), at(-60_000)]) {
      expect(candidates([{ id: "new", created }], { knowsAll: true })).toEqual(["new"]);
    }
  });

  it.each([undefined, null, 7])("where its ID is %s, but not for certain", (id) => {
    const create = { ...nothingKnown, knowsAll: true };
    expect(candidatesOf([{ id, created: at(0) } as never], create)).toMatchObject([{ certain: false }]);
  });

  it("that asked for its applicant", () => {
    expect(asked({ applicantId: "a" }, { applicantId: "a" })).toEqual(["new"]);
  });

  it.each([undefined, null])(
    "that asked for an applicant, where it says %s of its own, but not for certain",
    (applicantId) => {
      expect(asked({ applicantId: "a" }, { applicantId })).toEqual(["new?"]);
    },
  );

  it.each([{ deliverActivationEmail: true }, { returnQRCode: true }])(
    "that asked for the mobile flow by %j",
    (params) => {
      expect(asked(params, { mobile: true })).toEqual(["new"]);
      expect(asked(params, {})).toEqual(["new"]);
      expect(asked(params, { mobile: null })).toEqual(["new"]);
    },
  );

  it.each([{ applicantId: "a" }, { workflowRunId: "r" }, { encryptedBiometricToken: token }])(
    "that asked for the web flow by %j",
    (params) => {
      const own = { applicantId: params.applicantId };
      expect(asked(params, { ...own, mobile: false })).toEqual(["new"]);
      expect(asked(params, own)).toEqual(["new"]);
      expect(asked(params, { ...own, mobile: null })).toEqual(["new"]);
    },
  );

  it("that asked for nothing in particular, whatever it is", () => {
    expect(asked({}, { mobile: true, applicantId: "a" })).toEqual(["new"]);
    expect(asked({ deliverActivationEmail: false, returnQRCode: false }, { mobile: false })).toEqual(["new"]);
  });
});

describe("a face cannot come from a create", () => {
  it("before which it was seen", () => {
    expect(candidates([createdNow({ id: "old" }), createdNow({})], { known: new Set(["old"]) })).toEqual([
      "new",
    ]);
  });

  it("that asked for another applicant", () => {
    expect(asked({ applicantId: "a" }, { applicantId: "b" })).toEqual([]);
  });

  it.each([{ deliverActivationEmail: true }, { returnQRCode: true }])(
    "that asked for the mobile flow by %j, when it is of another",
    (params) => {
      expect(asked(params, { mobile: false })).toEqual([]);
    },
  );

  it.each([{ applicantId: "a" }, { workflowRunId: "r" }, { encryptedBiometricToken: token }])(
    "that asked for the web flow by %j, when it is of the mobile flow",
    (params) => {
      expect(asked(params, { applicantId: params.applicantId, mobile: true })).toEqual([]);
    },
  );
});

describe("the face that a create made", () => {
  const lastedMs = 10_000;
  const madeOf = (faces: object[], lost: Partial<LostCreate> = {}) =>
    madeFace(candidatesOf(faces, { ...nothingKnown, ...lost }), lastedMs)?.id;
  const own = { id: "own", created: at(5000) };

  it("is the only one that is certain", () => {
    expect(madeOf([own])).toBe("own");
    expect(madeOf([])).toBeUndefined();
    expect(madeOf([own, { id: "other", created: at(5000) }])).toBeUndefined();
    expect(madeOf([{ id: "unsure", created: at(-5000) }])).toBeUndefined();
  });

  it("may have others beside it that are older by more than it has lasted, and a second", () => {
    expect(madeOf([{ id: "older", created: at(5000 - lastedMs - 1001) }, own])).toBe("own");
    expect(madeOf([{ id: "older", created: at(5000 - lastedMs - 1000) }, own])).toBeUndefined();
  });

  it("has none beside it that does not say when it was made, or was made later", () => {
    expect(madeOf([own, { id: "unsure" }])).toBeUndefined();
    expect(madeOf([own, { id: "later", created: at(60_000) }])).toBeUndefined();
  });

  it("does not say itself when it was made where it is alone", () => {
    expect(madeOf([{ id: "own" }], { knowsAll: true })).toBe("own");
    const other = { id: "other", created: at(-50_000), applicantId: null };
    const params = { applicantId: "a" };
    expect(madeOf([{ id: "own", applicantId: "a" }, other], { knowsAll: true, params })).toBeUndefined();
  });
});
