// Calls every operation of the Face API and leaves nothing behind. Try it with a user made for tests:
//
//   IDAAS_BASE_URL=… IDAAS_APPLICATION_ID=… IDAAS_SHARED_SECRET=… node all-operations.mjs <user's UUID>
import { pathToFileURL } from "node:url";
import { FaceClient } from "@idaas-face/client";

/**
 * @param {object} options
 * @param {string} options.userId UUID of the user whose faces come and go
 * @param {(result: string) => void} [options.report] takes a sentence about each result; none of them holds a secret
 * @param {(face: object) => Promise<void>} [options.register] does what the user does on the phone, where there is a sandbox
 * @param {...} options.client the options of `FaceClient`, such as `baseUrl` and `credentials`
 */
export async function allOperations({ userId, report = console.log, register, ...client }) {
  const faces = new FaceClient(client);

  // Not needed before the other calls, which get a token by themselves: it tells whether the credentials are good.
  const { expirationTime } = await faces.authenticate();
  report(`the credentials are good; the token lasts until ${expirationTime}`);

  const settings = await faces.getSettings(userId);
  report(`the user's settings have ${Object.keys(settings).length} members`);

  // Mobile flow: the user goes on in the mobile app, from the QR code or from the e-mail.
  const face = await faces.create(userId, { deliverActivationEmail: true, returnQRCode: true });
  report(`${name(face)} is ${face.status}`);

  await faces.sendActivationEmail(face.id);
  report(`the user gets another e-mail about ${name(face)}`);

  await register?.(face);

  const all = await faces.list(userId);
  report(
    `the user has ${all.length} of them: ${all.map((one) => `${name(one)} is ${one.status}`).join(", ")}`,
  );

  await faces.update(userId, { status: "DISABLED" });
  report("the user's face is switched off");

  await faces.delete(face.id);
  report(`${name(face)} is gone`);

  // The older version of create, in the web flow: the user goes on in the browser.
  const older = await faces.createV1(userId);
  report(`${name(older)} is ${older.status}`);

  await faces.delete(older.id);
  report(`${name(older)} is gone`);
}

function name({ id }) {
  return `face …${id.slice(-4)}`;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { IDAAS_BASE_URL, IDAAS_APPLICATION_ID, IDAAS_SHARED_SECRET } = process.env;
  await allOperations({
    baseUrl: IDAAS_BASE_URL,
    credentials: { applicationId: IDAAS_APPLICATION_ID, sharedSecret: IDAAS_SHARED_SECRET },
    userId: process.argv[2],
  });
}
