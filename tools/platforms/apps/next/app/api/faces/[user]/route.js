import { faces } from "../../../faces";

export async function GET(_request, { params }) {
  return Response.json(await faces.list((await params).user));
}

export async function POST(_request, { params }) {
  return Response.json(await faces.create((await params).user, { returnQRCode: true }));
}
