import { FaceClient } from "@idaas-face/client";

type User = { id: string; userId: string };

/** The parts of a sandbox on a port that a scene needs. The sandbox's own tests use it, so it does not import the sandbox. */
export interface Stage {
  url: string;
  credentials: { applicationId: string; sharedSecret: string };
  users: Record<"ada" | "grace" | "review" | "fails" | "noEmail" | "hasFace" | "busy", User>;
  control: {
    setFaceStatus(faceId: string, status: "ACTIVE" | "FAILED" | "REVIEW"): Promise<unknown>;
    useFace(faceId: string): Promise<unknown>;
    addFault(fault: Fault): Promise<unknown>;
    settings(change: { lifetime: number }): Promise<unknown>;
    advanceClock(seconds: number): Promise<unknown>;
  };
}

interface Fault {
  effect: { close?: "after"; status?: number; delayMs?: number };
  match: { operationId?: "createFaceAuthenticatorUsingPOST"; userId?: string; method?: "GET" };
  times?: number;
  probability?: number;
}

/** Fills a sandbox with the traces of a day's work, so that there is something to see. */
export async function playScene({ url, credentials, users, control }: Stage): Promise<void> {
  const faces = new FaceClient({ baseUrl: url, credentials, maxRetries: 0, onUnknownOutcome: "throw" });
  const ignore = () => {};
  await faces.findUser(users.grace.userId);
  const grace = await faces.create(users.grace.id, { deliverActivationEmail: true });
  await control.setFaceStatus(grace.id ?? "", "FAILED");
  await faces.create(users.grace.id, { returnQRCode: true, deliverActivationEmail: true });
  const review = await faces.create(users.review.id, { workflowRunId: "4f9a7c2e" });
  await control.setFaceStatus(review.id ?? "", "REVIEW");
  await faces.create(users.noEmail.id);
  const [face] = await faces.list(users.hasFace.id);
  await control.useFace(face?.id ?? "");
  await faces.create(users.busy.id).catch(ignore);
  await faces.list("5a4db0c5-0000-4000-8000-00000000ffff").catch(ignore);
  await control.addFault({
    effect: { close: "after" },
    match: { operationId: "createFaceAuthenticatorUsingPOST", userId: users.fails.id },
    times: 1,
  });
  await faces.create(users.fails.id, { returnQRCode: true }).catch(ignore);
  await control.addFault({
    effect: { status: 503, delayMs: 400 },
    match: { method: "GET" },
    probability: 0.2,
  });
  const { id = "" } = await faces.create(users.ada.id, { deliverActivationEmail: true });
  await control.setFaceStatus(id ?? "", "ACTIVE");
  await control.settings({ lifetime: 365 });
  await control.advanceClock(15 * 60);
}
