import { FaceClient } from "@idaas-face/client";

const { expirationTime } = await FaceClient.fromEnv().authenticate();
console.log(`The credentials are valid. This token expires at ${expirationTime}.`);
