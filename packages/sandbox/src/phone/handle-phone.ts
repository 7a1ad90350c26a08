import type { FaceStatus } from "@idaas-face/types";
import { unknownMethod } from "../api/outside-the-document.js";
import { Refusal } from "../api/refusal.js";
import { toResponse } from "../api/response-parts.js";
import { move } from "../face/move.js";
import { changeFaces } from "../operations/users.js";
import { isUuid } from "../platform/uuid.js";
import type { UserWithFaces, Versioned } from "../store/store.js";
import { type Moment, momentOf, type World } from "../world.js";
import { type Link, type LinkKey, linkKeyOf, linkOf } from "./link.js";
import { phonePage, refusalPage, unknownLinkPage } from "./pages.js";
import { platformOf } from "./platform.js";
import { respond } from "./respond.js";

/**
 * Responds to the requests of a browser for an activation link: the page that acts as the user's phone, and the chosen end of
 * the registration. A request needs only the link's code, as that of a phone does. A page of another site does not know it.
 */
export async function handlePhone(request: Request, url: URL, world: World): Promise<Response> {
  const { method } = request;
  if (method !== "GET" && method !== "HEAD" && method !== "POST") {
    return toResponse(unknownMethod(["GET", "HEAD", "POST"]));
  }
  const moment = await momentOf(world);
  const key = linkKeyOf(url.searchParams);
  try {
    if (method !== "POST") return respond(phonePage(await findLink(key, moment)), world);
    const chosen = url.searchParams.get("status") ?? "";
    const { href } = await use(key, chosen, platformOf(request), moment);
    // To the page of the link, so that a reload does not send the form again.
    return new Response(null, { status: 303, headers: { location: href } });
  } catch (error) {
    if (error instanceof UnknownLink) return respond(unknownLinkPage(), world);
    if (error instanceof Refusal) return respond(refusalPage(error.message), world);
    throw error;
  }
}

class UnknownLink extends Error {
  override name = "UnknownLink";
}

async function findLink(key: LinkKey, moment: Moment): Promise<Link> {
  const owner = await ownerOf(key, moment);
  const link = linkOf(owner.value, key, moment.now);
  if (!link) throw new UnknownLink();
  return link;
}

async function use(key: LinkKey, chosen: string, platform: string | null, moment: Moment): Promise<Link> {
  const user = await ownerOf(key, moment);
  return changeFaces({ user, missing: "faceNotFound" }, moment, (owner) => {
    const link = linkOf(owner, key, moment.now);
    if (!link) throw new UnknownLink();
    const to = link.moves.find((status) => status === chosen);
    // A link that cannot be used any more: its page says why.
    if (link.moves.length === 0) return { result: link };
    if (!to) throw unknownMove(link.moves);
    const moved = move("registration", link.face, to, moment.now);
    return { result: link, change: { put: [{ ...moved, platform }] } };
  });
}

async function ownerOf({ faceId }: LinkKey, { world }: Moment): Promise<Versioned<UserWithFaces>> {
  // Looks up a UUID only: a database may not even take another text.
  const { user } = isUuid(faceId) ? await world.store.lookUp({ faceId }) : {};
  if (!user) throw new UnknownLink();
  return user;
}

function unknownMove(moves: FaceStatus[]): Refusal {
  return new Refusal("faceStateConflict", {
    message: `The phone can only make the face ${moves.join(", ")}.`,
  });
}
