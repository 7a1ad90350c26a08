import { FaceClient } from "@idaas-face/client";
import { createSandbox } from "@idaas-face/sandbox";

// Without a tenant in the environment, the program calls a sandbox in its own process.
const sandbox = process.env.IDAAS_BASE_URL ? undefined : await createSandbox();
const faces = sandbox
  ? new FaceClient({
      baseUrl: "https://sandbox.example",
      credentials: sandbox.credentials,
      fetch: sandbox.fetch,
    })
  : FaceClient.fromEnv();

// 1. Find the user: the face operations take a UUID, not a login name.
const loginName = process.argv[2] ?? "ada";
const { id: userUuid } = await faces.findUser(loginName);

// 2. Create a face: IDaaS sends the user an e-mail with a link into the mobile app.
const face = await faces.create(userUuid, { deliverActivationEmail: true });
console.log(`${loginName} has a face: ${face.status}`);

// 3. In the sandbox, nobody holds a phone: complete the registration here.
await sandbox?.control.setFaceStatus(face.id, "ACTIVE");

// 4. Wait until the user has finished, or a person has to decide.
const { status } = await faces.waitForStatus(userUuid, face.id, { until: ["ACTIVE", "REVIEW"] });
console.log(`The registration ended: ${status}`);
await sandbox?.close();
