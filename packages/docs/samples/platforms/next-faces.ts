import { FaceClient } from "@idaas-face/client";

export const faces = FaceClient.fromEnv();
