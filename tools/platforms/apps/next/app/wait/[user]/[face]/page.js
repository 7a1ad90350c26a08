import { faces } from "../../../faces";
import { Json } from "../../../json";

export default async function Page({ params }) {
  const { user, face } = await params;
  return <Json value={await faces.waitForStatus(user, face, { until: "ACTIVE", intervalMs: 50 })} />;
}
