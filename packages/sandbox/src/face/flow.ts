import type { FaceCreateParms, FaceStatus } from "@idaas-face/types";
import { Refusal } from "../api/refusal.js";

/** What a create asks for. */
export interface Flow {
  mobile: boolean;
  /** Whether the user gets an e-mail with the link. */
  email: boolean;
  /** Whether the answer has a QR code of the link. */
  qrCode: boolean;
  /** What the face starts as. */
  status: FaceStatus;
}

/**
 * The flow that the members of a request select. `false` selects nothing, and neither does an empty workflow run.
 *
 * @throws a {@link Refusal} where they select two
 */
export function chooseFlow(params: FaceCreateParms): Flow {
  const { deliverActivationEmail: email = false, returnQRCode: qrCode = false } = params;
  const mobile = email || qrCode;
  const web = (["applicantId", "workflowRunId", "encryptedBiometricToken"] as const).filter(
    (name) => params[name] !== undefined,
  );
  if (mobile && web.length > 0)
    throw mixed([...(email ? ["deliverActivationEmail"] : []), ...(qrCode ? ["returnQRCode"] : [])], web);
  return { mobile, email, qrCode, status: startOf(params, mobile) };
}

function startOf(params: FaceCreateParms, mobile: boolean): FaceStatus {
  if (params.encryptedBiometricToken !== undefined) return "ACTIVE";
  return mobile || params.workflowRunId ? "ACTIVATING" : "NEW";
}

function mixed(mobile: string[], web: string[]): Refusal {
  return new Refusal("flowsMixed", {
    message: `${mobile.join(" and ")} belongs to the mobile flow, ${web.join(" and ")} to the web flow: send members of one.`,
    parameters: [...mobile, ...web].map((name) => ({ name })),
  });
}
