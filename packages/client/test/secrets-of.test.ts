import { expect, it } from "vitest";
import { secretsOf } from "../src/secrets-of.js";

const of = (body: object) => secretsOf(JSON.stringify(body));

it("the secrets of a body are the texts below the properties that the OpenAPI document marks as secret", () => {
  const body = { applicantId: "applicant", encryptedBiometricToken: { token: "token", nested: ["other"] } };
  expect(of({ ...body, sharedSecret: "secret" })).toEqual(["token", "other", "secret"]);
});

it("the customer user ID is not secret, and the token beside it is", () => {
  const encryptedBiometricToken = { customerUserId: "customer-4711", encryptedBiometricToken: "a-token" };
  expect(of({ encryptedBiometricToken })).toEqual(["a-token"]);
  expect(of({ encryptedBiometricToken: JSON.stringify(encryptedBiometricToken) })).toContain("a-token");
});

it("an object in place of a secret text is secret as a whole", () => {
  const encryptedBiometricToken = {
    customerUserId: "customer-4711",
    encryptedBiometricToken: { part: ["a-token"] },
  };
  expect(of({ encryptedBiometricToken })).toEqual(["a-token"]);
  expect(of({ sharedSecret: { customerUserId: "customer-4711" } })).toEqual(["customer-4711"]);
});

it("they are found as they are sent, whatever an object shows before", () => {
  expect(of({ encryptedBiometricToken: { toJSON: () => ({ token: "as sent" }) } })).toEqual(["as sent"]);
});

it("numbers are secrets as well, and so are the parts of a text that is JSON", () => {
  expect(of({ encryptedBiometricToken: { token: 7788990011 } })).toEqual(["7788990011"]);
  const text = '{"token":"inner"}';
  expect(of({ encryptedBiometricToken: text })).toEqual([text, "inner"]);
});

it("a piece too short to tell anything is not a secret", () => {
  expect(of({ encryptedBiometricToken: ["r", "e", null, "", true] })).toEqual(["true"]);
});

it("no body has no secrets", () => {
  expect(secretsOf(null)).toEqual([]);
});
