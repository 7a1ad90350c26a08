import { redirect } from "next/navigation";
import { faces } from "../../faces";
import { Json } from "../../json";

export default async function Page({ params }) {
  const { user } = await params;

  async function enrol() {
    "use server";
    const { id, reconciled } = await faces.create(user, { returnQRCode: true });
    redirect(`/created?${new URLSearchParams({ id, reconciled: `${reconciled}` })}`);
  }

  return (
    <form action={enrol}>
      <Json value={await faces.list(user)} />
    </form>
  );
}
