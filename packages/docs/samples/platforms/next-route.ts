import { faces } from "./next-faces.js";

interface Context {
  params: Promise<{ user: string }>;
}

export async function GET(_request: Request, { params }: Context) {
  const { user } = await params;
  const found = await faces.list(user);
  return Response.json(found.map(({ id, status }) => ({ id, status })));
}
