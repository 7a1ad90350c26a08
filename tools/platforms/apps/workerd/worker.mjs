import { FaceClient } from "@idaas-face/client";

// One client for all requests, made by the first: a worker has its settings no earlier.
let faces;
let aheadMs = 0;

const calls = {
  list: (user) => faces.list(user),
  create: (user) => faces.create(user, { returnQRCode: true }),
  wait: (user, face) => faces.waitForStatus(user, face, { until: "ACTIVE", intervalMs: 50 }),
};

export default {
  async fetch(request, { BASE_URL, CREDENTIALS }) {
    faces ??= new FaceClient({
      baseUrl: BASE_URL,
      credentials: JSON.parse(CREDENTIALS),
      timeoutMs: 1500,
      maxRetries: 1,
      clock: () => Date.now() + aheadMs,
    });
    const { pathname, searchParams } = new URL(request.url);
    const [, call, ...ids] = pathname.split("/");
    aheadMs = Number(searchParams.get("aheadMs") ?? aheadMs);
    const limitMs = searchParams.get("limitMs");
    try {
      const work = calls[call](...ids);
      return Response.json(await (limitMs ? Promise.race([work, ownLimit(limitMs)]) : work));
    } catch (error) {
      return Response.json(`${error.name}: ${error.message}`, { status: 500 });
    }
  },
};

function ownLimit(ms) {
  return new Promise((_, reject) => setTimeout(reject, ms, new Error("the worker's own limit")));
}
