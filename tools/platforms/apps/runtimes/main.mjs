// Gets one call a line, and prints its result.
import process from "node:process";
import { createInterface } from "node:readline";
import { FaceClient } from "@idaas-face/client";

const faces = FaceClient.fromEnv();

const calls = {
  list: (user) => faces.list(user),
  create: (user) => faces.create(user, { returnQRCode: true }),
  wait: (user, face) => faces.waitForStatus(user, face, { until: "ACTIVE", intervalMs: 50 }),
};

createInterface({ input: process.stdin }).on("line", async (line) => {
  const { call, ids } = JSON.parse(line);
  try {
    console.log(JSON.stringify({ result: await calls[call](...ids) }));
  } catch (error) {
    console.log(JSON.stringify({ error: `${error.name}: ${error.message}` }));
  }
});
