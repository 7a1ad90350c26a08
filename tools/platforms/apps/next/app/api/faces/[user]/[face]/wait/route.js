import { faces } from "../../../../../faces";

export async function GET(_request, { params }) {
  const { user, face } = await params;
  return Response.json(await faces.waitForStatus(user, face, { until: "ACTIVE", intervalMs: 50 }));
}
