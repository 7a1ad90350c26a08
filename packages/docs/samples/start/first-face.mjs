import { FaceClient } from "@idaas-face/client";
import { createSandbox } from "@idaas-face/sandbox";

const sandbox = await createSandbox();
const faces = new FaceClient({
  baseUrl: "https://sandbox.example",
  credentials: sandbox.credentials,
  fetch: sandbox.fetch,
});
const { id: userUuid, firstName } = await faces.findUser("ada");

const face = await faces.create(userUuid, { returnQRCode: true });
console.log(`${firstName} has a face: ${face.status}`);

await sandbox.control.setFaceStatus(face.id, "ACTIVE"); // what Ada's phone does
for (const { status } of await faces.list(userUuid)) console.log(`Now it is ${status}`);
