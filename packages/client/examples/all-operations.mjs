// Calls every operation of the Face API and leaves nothing behind. Try it with a user made for tests:
//
//   IDAAS_BASE_URL=… IDAAS_APPLICATION_ID=… IDAAS_SHARED_SECRET=… node all-operations.mjs <login name of the user>
import { pathToFileURL } from "node:url";
import { FaceClient } from "@idaas-face/client";

/**
 * @param {object} options
 * @param {string} options.loginName login name of the user whose faces come and go
 * @param {(result: string) => void} [options.report] takes a sentence about each result; none of them holds a secret
 * @param {(face: object) => Promise<void>} [options.register] does what the user does on the phone, where there is a sandbox
 * @param {...} options.client the options of `FaceClient`, such as `baseUrl` and `credentials`
 */
export async function allOperations({ loginName, report = console.log, register, ...client }) {
  const faces = new FaceClient(client);

  // Not needed before the other calls, which get a token by themselves: it tells whether the credentials are good.
  const { expirationTime } = await faces.authenticate();
  report(`the credentials are good; the token lasts until ${expirationTime}`);

  const { id: userUuid, state } = await faces.findUser(loginName);
  report(`${loginName} is ${state}`);

  const { lifetime } = await faces.getSettings(userUuid);
  report(`a face lasts ${lifetime} days`);

  // Mobile flow: the user goes on in the mobile app, from the QR code or from the e-mail.
  const face = await faces.create(userUuid, { deliverActivationEmail: true, returnQRCode: true });
  report(`${name(face)} is ${face.status}`);

  await faces.sendActivationEmail(face.id);
  report(`the user gets another e-mail about ${name(face)}`);

  await register?.(face);

  const all = await faces.list(userUuid);
  report(
    `the user has ${all.length} of them: ${all.map((one) => `${name(one)} is ${one.status}`).join(", ")}`,
  );

  await faces.update(userUuid, { id: face.id, status: "DISABLED" });
  report(`${name(face)} is switched off`);

  await faces.delete(face.id);
  report(`${name(face)} is gone`);

  // The older version of create, in the web flow: the user goes on in the browser.
  const older = await faces.createV1(userUuid);
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
    loginName: process.argv[2],
  });
}
