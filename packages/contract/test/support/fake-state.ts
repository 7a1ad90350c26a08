import { randomUUID } from "node:crypto";

export type Body = Record<string, unknown>;

/** The credentials and the user of every fake, and texts that no report may show. */
export const fakeData = {
  application: {
    applicationId: "0b6a1f0e-1111-4222-8333-444455556666",
    sharedSecret: "sentinel-shared-secret-1f0e",
  },
  viewer: {
    applicationId: "0b6a1f0e-7777-4888-8999-aaaabbbbcccc",
    sharedSecret: "sentinel-viewer-secret-7a1c",
  },
  user: {
    id: "c0ffee00-1234-4abc-8def-001122334455",
    userId: "sentinel-login",
    email: "sentinel@example.com",
  },
  token: "sentinel-token-93c1",
  viewerToken: "sentinel-viewer-token-55d2",
  qrCode: "data:image/png;base64,c2VudGluZWwtcXItY29kZQ==",
  activationUrl: "https://fake.example/activate?code=sentinel-code-8821",
};

/** A response of a fake, before a break changes it. */
export interface FakeResponse {
  status: number;
  headers: Record<string, string>;
  body: unknown;
}

/** The memory of a fake. */
export class FakeState {
  faces: Body[] = [];
  emails = 0;
  maxFaces = 5;

  /** Creates a face, as a create asks for it. */
  create(body: Body): Body {
    const mobile = body.returnQRCode === true || body.deliverActivationEmail === true;
    if (body.deliverActivationEmail !== false) this.emails += 1;
    const face = {
      id: randomUUID(),
      status: mobile || body.workflowRunId ? "ACTIVATING" : "NEW",
      applicantId: body.applicantId ?? null,
      created: "2026-11-02T09:14:07Z",
      expiry: "2027-05-01T09:14:07Z",
      mobile,
      serialNumber: "40718-25936",
    };
    this.faces.push(face);
    return face;
  }
}
