import { faceStatuses } from "@idaas-face/types";
import { expect, it, vi } from "vitest";
import { ConfigurationError, type Fetch } from "../src/index.js";
import { clientWith, faceId, rejectionOf, userUuid } from "./support/client.js";

const [until] = faceStatuses;
const choice = `\`until\` must be one or more of ${faceStatuses.join(", ")}; got something else.`;

it.each([
  ["no status", { until: undefined }, choice],
  ["null", { until: null }, choice],
  ["an empty list of statuses", { until: [] }, choice],
  ["a status that does not exist", { until: "PAUSED" }, choice],
  ["such a status beside another", { until: [until, "PAUSED"] }, choice],
  ["no options", undefined, choice],
  ["an intervalMs of nothing", { until, intervalMs: 0 }, "`intervalMs` must be between 1 and"],
  ["a totalTimeoutMs of nothing", { until, totalTimeoutMs: 0 }, "`totalTimeoutMs` must be between"],
  ["a signal that is not one", { until, signal: true }, "`signal` must be"],
])("a wait is refused with %s, and nothing is sent", async (_, options, message) => {
  const fetch = vi.fn<Fetch>(async () => Response.json([]));
  const error = await rejectionOf(clientWith({ fetch }).waitForStatus(userUuid, faceId, options as never));
  expect(error).toBeInstanceOf(ConfigurationError);
  expect(error.message).toContain(message);
  expect(fetch).not.toHaveBeenCalled();
});

it.each([undefined, null, "", 7])("a wait is refused for a face whose ID is %j", async (id) => {
  const error = await rejectionOf(clientWith({}).waitForStatus(userUuid, id as never, { until }));
  expect(error).toBeInstanceOf(ConfigurationError);
  expect(error.message).toContain("faceId");
});
