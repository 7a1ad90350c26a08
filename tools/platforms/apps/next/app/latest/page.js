import { Json } from "../json";
import { latest } from "../latest";

// Next.js makes a page like this when it builds, unless something in it says that it must not.
export default async function Page() {
  return <Json value={await latest("page")} />;
}
