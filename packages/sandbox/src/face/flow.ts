import type { FaceCreateParms, FaceStatus } from "@idaas-face/types";
import { Refusal } from "../api/refusal.js";

/** The flow that a create asks for. */
export interface Flow {
  mobile: boolean;
  /** Whether the user gets an e-mail with the link. */
  email: boolean;
  /** Whether the response has a QR code of the link. */
  qrCode: boolean;
  /** The first status of the face. */
  status: FaceStatus;
}

/** The flows, and the properties of a create that belong to each. */
const flows = [
  { name: "the mobile flow", properties: ["deliverActivationEmail", "returnQRCode"] },
  { name: "the web flow with storage in Onfido", properties: ["applicantId", "workflowRunId"] },
  { name: "the web flow with storage by IDaaS", properties: ["encryptedBiometricToken"] },
] as const satisfies { name: string; properties: (keyof FaceCreateParms)[] }[];

/**
 * Chooses the flow that the properties of a request select. `false` and an empty text select nothing.
 *
 * @throws a {@link Refusal} if they select two
 */
export function chooseFlow(params: FaceCreateParms): Flow {
  const selected = flows
    .map(({ name, properties }) => ({ name, sent: properties.filter((property) => params[property]) }))
    .filter(({ sent }) => sent.length > 0);
  if (selected.length > 1) throw mixed(selected);
  const { deliverActivationEmail: email = false, returnQRCode: qrCode = false } = params;
  const mobile = email || qrCode;
  return { mobile, email, qrCode, status: startOf(params, mobile) };
}

function startOf(params: FaceCreateParms, mobile: boolean): FaceStatus {
  if (params.encryptedBiometricToken) return "ACTIVE";
  return mobile || params.workflowRunId ? "ACTIVATING" : "NEW";
}

function mixed(selected: { name: string; sent: string[] }[]): Refusal {
  const parts = selected.map(
    ({ name, sent }) => `${sent.join(" and ")} ${sent.length > 1 ? "belong" : "belongs"} to ${name}`,
  );
  return new Refusal("flowsMixed", {
    message: `${parts.join(", ")}: send the properties of one flow.`,
    parameters: selected.flatMap(({ sent }) => sent).map((name) => ({ name })),
  });
}
