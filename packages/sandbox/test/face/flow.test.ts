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
    "an applicant and a workflow run",
    { applicantId: "a", workflowRunId: "w" },
    { mobile: false, status: "ACTIVATING" },
  ],
  [
    "a biometric token, beside an empty workflow run",
    { encryptedBiometricToken: biometric, workflowRunId: "" },
    { mobile: false, status: "ACTIVE" },
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
    "returnQRCode belongs to the mobile flow, workflowRunId belongs to the web flow with storage in Onfido: send the properties of one flow.",
  ],
  [
    { deliverActivationEmail: true, returnQRCode: true, encryptedBiometricToken: biometric },
    "deliverActivationEmail and returnQRCode belong to the mobile flow, encryptedBiometricToken belongs to the web flow with storage by IDaaS: send",
  ],
  [
    { applicantId: "a", workflowRunId: "w", encryptedBiometricToken: biometric },
    "applicantId and workflowRunId belong to the web flow with storage in Onfido, encryptedBiometricToken belongs to the web flow with storage by IDaaS: send",
  ],
  [
    { returnQRCode: true, applicantId: "a", encryptedBiometricToken: biometric },
    "returnQRCode belongs to the mobile flow, applicantId belongs to the web flow with storage in Onfido, encryptedBiometricToken belongs to",
  ],
])("properties of two flows are refused: %j", (params, message) => {
  expect(() => chooseFlow(params)).toThrow(message);
});
