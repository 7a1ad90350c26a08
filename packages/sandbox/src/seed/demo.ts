import { operationTable, type Permission } from "@idaas-face/types";
import type { SeedApplication, SeedUser } from "./seed.js";

const permissions = [
  ...new Set(Object.values(operationTable).flatMap(({ permission }) => (permission ? [permission] : []))),
] satisfies Permission[];

/** The applications of every sandbox. Their secrets are known to everybody who has this package. */
export const demoApplications = {
  /** May do everything. */
  admin: {
    id: "5a4db0c5-a000-4000-8000-000000000001",
    sharedSecret: "sandbox-admin-secret-that-everybody-knows",
    name: "Demo: all permissions",
    permissions,
  },
  /** May only look. */
  viewer: {
    id: "5a4db0c5-a000-4000-8000-000000000002",
    sharedSecret: "sandbox-viewer-secret-that-everybody-knows",
    name: "Demo: viewer",
    permissions: [
      operationTable.getFacesUsingGET.permission,
      operationTable.userByUseridUsingPOST.permission,
    ],
  },
  /** May do everything, without a token too. */
  longLived: {
    id: "5a4db0c5-a000-4000-8000-000000000004",
    sharedSecret: "sandbox-long-lived-secret-that-everybody-knows",
    name: "Demo: long-lived token",
    permissions,
    allowLongLivedToken: true,
  },
  /** Is switched off. */
  disabled: {
    id: "5a4db0c5-a000-4000-8000-000000000003",
    sharedSecret: "sandbox-disabled-secret-that-everybody-knows",
    name: "Demo: disabled",
    permissions,
    disabled: true,
  },
} satisfies Record<string, SeedApplication>;

/** The users of every sandbox: two plain ones, and some that are named after their behaviour. */
export const demoUsers = {
  ada: {
    id: id(1),
    userId: "ada",
    aliases: ["ada.lovelace"],
    name: "Ada Lovelace",
    email: "ada@example.com",
  },
  grace: {
    id: id(2),
    userId: "grace",
    aliases: ["grace.hopper"],
    name: "Grace Hopper",
    email: "grace@example.com",
  },
  activates: { id: id(11), userId: "activates", name: "Activates by itself", outcome: "ACTIVE" },
  review: { id: id(12), userId: "review", name: "Goes to review", outcome: "REVIEW" },
  fails: { id: id(13), userId: "fails", name: "Fails", outcome: "FAILED" },
  noEmail: { id: id(14), userId: "noEmail", name: "Has no e-mail", email: null },
  hasFace: { id: id(15), userId: "hasFace", name: "Has a face", face: "ACTIVE" },
  slow: { id: id(16), userId: "slow", name: "Is slow", delayMs: 2000 },
  busy: { id: id(17), userId: "busy", name: "Is busy", busy: true, face: "ACTIVATING" },
} satisfies Record<string, SeedUser>;

/** Makes a UUID that is easy to recognise. */
function id(number: number): string {
  return `5a4db0c5-0000-4000-8000-${String(number).padStart(12, "0")}`;
}
