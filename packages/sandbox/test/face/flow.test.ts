import type { FaceCreateParms } from "@idaas-face/types";
import { expect, it } from "vitest";
import { chooseFlow } from "../../src/face/flow.js";
import { biometric } from "../support/biometric.js";

it.each<[string, FaceCreateParms, object]>([
  ["nothing", {}, { mobile: false, status: "NEW" }],
  ["an applicant", { applicantId: "a" }, { mobile: false, status: "NEW" }],
  ["a workflow run", { workflowRunId: "w" }, { mobile: false, status: "ACTIVATING" }],
  ["an empty workflow run", { workflowRunId: "" }, { mobile: false, status: "NEW" }],
  [
    "an e-mail",
    { deliverActivationEmail: true },
    { mobile: true, email: true, qrCode: false, status: "ACTIVATING" },
  ],
  ["a QR code", { returnQRCode: true }, { mobile: true, email: false, qrCode: true, status: "ACTIVATING" }],
  ["a biometric token", { encryptedBiometricToken: biometric }, { mobile: false, status: "ACTIVE" }],
  [
    "a biometric token, with a run",
    { encryptedBiometricToken: biometric, workflowRunId: "w" },
    { status: "ACTIVE" },
  ],
  [
    "flags that are false",
    { returnQRCode: false, deliverActivationEmail: false, applicantId: "a" },
    { mobile: false },
  ],
])("%s selects its flow", (_, params, flow) => {
  expect(chooseFlow(params)).toMatchObject(flow);
});

it.each<[FaceCreateParms, string]>([
  [
    { returnQRCode: true, workflowRunId: "w" },
    "returnQRCode belongs to the mobile flow, workflowRunId to the web flow",
  ],
  [{ deliverActivationEmail: true, applicantId: "a" }, "deliverActivationEmail belongs to the mobile flow"],
  [
    { returnQRCode: true, encryptedBiometricToken: biometric },
    "encryptedBiometricToken to the web flow: send members of one.",
  ],
])("members of two flows are refused: %j", (params, message) => {
  expect(() => chooseFlow(params)).toThrow(message);
});
