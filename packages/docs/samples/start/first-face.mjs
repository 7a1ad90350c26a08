import { FaceClient } from "@idaas-face/client";
import { createSandbox } from "@idaas-face/sandbox";

const sandbox = await createSandbox();
const faces = new FaceClient({
  baseUrl: "https://sandbox.example",
  credentials: sandbox.credentials,
  fetch: sandbox.fetch,
});
const { ada } = sandbox.users;

const face = await faces.create(ada.id, { returnQRCode: true });
console.log(`${ada.name} has a face: ${face.status}`);

await sandbox.control.setFaceStatus(face.id, "ACTIVE"); // what Ada's phone does
for (const { status } of await faces.list(ada.id)) console.log(`and now it is ${status}`);
