import { FaceClient } from "@idaas-face/client";

let faces;

export default {
  async fetch(request, env) {
    // The first request makes the client, because a worker gets its settings with a request.
    faces ??= new FaceClient({
      baseUrl: env.IDAAS_BASE_URL,
      credentials: { applicationId: env.IDAAS_APPLICATION_ID, sharedSecret: env.IDAAS_SHARED_SECRET },
    });
    const userUuid = new URL(request.url).searchParams.get("user");
    const found = await faces.list(userUuid);
    return Response.json(found.map(({ id, status }) => ({ id, status })));
  },
};
