import { latest } from "../../latest";

// Next.js 14 makes the response of a handler that does not read its request when it builds.
export async function GET() {
  return Response.json(await latest("route"));
}
