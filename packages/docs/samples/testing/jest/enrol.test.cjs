const { FaceClient } = require("@idaas-face/client");
const { createSandbox } = require("@idaas-face/sandbox");

let sandbox;
let faces;

beforeEach(async () => {
  sandbox = await createSandbox();
  faces = new FaceClient({
    baseUrl: "https://sandbox.example",
    credentials: sandbox.credentials,
    fetch: sandbox.fetch,
  });
});
afterEach(() => sandbox.close());

test("a face that the phone has registered is active", async () => {
  const { grace } = sandbox.users;
  const { id } = await faces.create(grace.id, { returnQRCode: true });
  await sandbox.control.setFaceStatus(id, "ACTIVE");
  const [face] = await faces.list(grace.id);
  expect(face.status).toBe("ACTIVE");
});
