import { operationTable } from "@idaas-face/types";
import { lastTime } from "../../src/platform/date-time.js";
import type {
  ApplicationRecord,
  FaceRecord,
  MailRecord,
  TokenRecord,
  UserRecord,
} from "../../src/store/records.js";

const uuid = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;

export function user(number: number, change: Partial<UserRecord> = {}): UserRecord {
  const id = uuid(number);
  return {
    id,
    userId: `user-${number}`,
    aliases: [],
    name: "Ada",
    email: "ada@example.com",
    created: 0,
    outcome: null,
    delayMs: 0,
    busy: false,
    ...change,
  };
}

/** Makes a face of the user with the same number. */
export function face(number: number, change: Partial<FaceRecord> = {}): FaceRecord {
  return {
    id: `f0000000-0000-4000-8000-${String(number).padStart(12, "0")}`,
    userId: uuid(number),
    status: "ACTIVE",
    statusBefore: null,
    applicantId: null,
    workflowRunId: null,
    created: 0,
    expiry: lastTime,
    mobile: true,
    platform: null,
    lastUsed: null,
    serialNumber: "00000-00000",
    activation: null,
    next: null,
    ...change,
  };
}

/** Makes the change that makes a face the only one of its user. */
export function adding(one: FaceRecord) {
  return { faces: [one], added: [one.id] };
}

export function application(number: number, change: Partial<ApplicationRecord> = {}): ApplicationRecord {
  return {
    id: uuid(number),
    name: "App",
    secretHash: "hash",
    permissions: [operationTable.getFacesUsingGET.permission],
    disabled: false,
    allowLongLivedToken: false,
    ...change,
  };
}

export function token(hash: string, expires: number): TokenRecord {
  return { hash, applicationId: uuid(1), expires };
}

export function mail(number: number, subject: string): MailRecord {
  const { userId, id: faceId } = face(number);
  return { at: 0, userId, faceId, to: "ada@example.com", subject, text: "", activationUrl: "" };
}
