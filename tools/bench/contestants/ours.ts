import { FaceClient, type FaceClientOptions } from "@idaas-face/client";
import type { Contestant, Target } from "./contestant.js";

export const ours: Contestant = {
  name: "@idaas-face/client",
  kind: "ours",
  entry: `export * from "@idaas-face/client";`,
  connect: (target) => connectWith({}, target),
};

const ignore = () => {};

/** The client with a log whose lines are dropped: this measures the cost of making them. */
export const oursLogging: Contestant = {
  name: "the same, logging every call",
  kind: "variant",
  entry: "",
  connect: (target) => {
    const logger = { debug: ignore, info: ignore, warn: ignore, error: ignore };
    return connectWith({ logger, logLevel: "info" }, target);
  },
};

function connectWith(options: Partial<FaceClientOptions>, { baseUrl, token, userId, params }: Target) {
  const faces = new FaceClient({ baseUrl, token, ...options });
  return { list: () => faces.list(userId), create: () => faces.create(userId, params) };
}
