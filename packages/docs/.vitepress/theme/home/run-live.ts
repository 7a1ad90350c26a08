import { FaceClient } from "@idaas-face/client";
import { createSandbox } from "@idaas-face/sandbox/core";
import { enrol } from "../../../samples/start/live.js";
import { shown } from "../sandbox/exchange.js";

/** A step that the live call shows. */
export interface LiveNews {
  response?: string;
  qrCode?: string;
  status?: string;
}

/** Milliseconds that the visitor sees the QR code before the phone has scanned it. */
const scanMs = 1_800;

/** Runs the code that the page shows, in a sandbox of its own, and plays the phone of the user. */
export async function runLive(tell: (news: LiveNews) => void): Promise<void> {
  const sandbox = await createSandbox();
  const { credentials, fetch } = sandbox;
  const baseUrl = "https://sandbox.example";
  // The secret belongs to the sandbox in this page, and everybody knows it.
  const faces = new FaceClient({ baseUrl, credentials, fetch, dangerouslyAllowBrowser: true });
  const active = await enrol(faces, (face) => {
    tell({
      response: shown(JSON.stringify(face)),
      qrCode: face.activationQRCode ?? "",
      status: face.status ?? "",
    });
    setTimeout(() => void sandbox.control.setFaceStatus(face.id, "ACTIVE"), scanMs);
  });
  tell({ status: active.status ?? "" });
}
