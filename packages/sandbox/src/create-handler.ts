import { carryOut } from "./api/carry-out.js";
import { forPages } from "./api/cross-origin.js";
import {
  badRequest,
  encodedBody,
  internalError,
  restartNeeded,
  storeUnavailable,
  unknownMethod,
  unknownPath,
} from "./api/outside-the-document.js";
import { toResponse } from "./api/response-parts.js";
import { type Match, Router } from "./api/router.js";
import { allowControl, type ControlAccess, pagesOfControl } from "./control/allow.js";
import { controlEndpoints, controlPrefix } from "./control/control-api.js";
import type { ControlContext } from "./control/handlers.js";
import { respond } from "./control/respond.js";
import { activationPath } from "./face/activation.js";
import { ConnectionClosedError } from "./faults/broken-response.js";
import { handleFaceRequest } from "./handle-face-request.js";
import { faceEndpoints } from "./operations/face-api.js";
import { handlePhone } from "./phone/handle-phone.js";
import { RestartNeededError, StoreUnavailableError } from "./store/store-unavailable-error.js";

const faceRouter = new Router(faceEndpoints);
const controlRouter = new Router(controlEndpoints);

/** The longest `Host`: longer than any name of DNS with a port. Links begin with the host, and a QR code has to hold them. */
const longestHost = 300;

/** Milliseconds that a request with a wrong control key waits for its response. This makes guessing slow. */
const wrongKeyMs = 500;

export interface HandlerParts {
  control: ControlContext;
  access: ControlAccess;
  /** Takes the failures of the sandbox. They never hold anything of a request. */
  onError: (error: unknown) => void;
}

/**
 * Makes the sandbox a function from request to response. The function throws nothing but a {@link ConnectionClosedError}.
 */
export function createHandler(parts: HandlerParts): (request: Request) => Promise<Response> {
  const { control, access, onError } = parts;
  const { world, journal } = control;
  async function route(request: Request, url: URL): Promise<Response> {
    const { method } = request;
    if (isEncoded(request)) return toResponse(encodedBody());
    if (access !== "off" && url.pathname.startsWith(controlPrefix)) {
      const match = controlRouter.match(method, url.pathname);
      const pages = pagesOfControl(request, access);
      return forPages(request, pages, methodsOf(match), () => routeControl(match, request, url).catch(fail));
    }
    if (url.pathname === activationPath) return handlePhone(request, url, world);
    const match = faceRouter.match(method, url.pathname);
    if (!match) return toResponse(unknownPath());
    return forPages(request, "*", methodsOf(match), async () => {
      if ("allowed" in match) return toResponse(unknownMethod(match.allowed));
      const { endpoint, pathParameters } = match;
      return handleFaceRequest(endpoint, { request, url, pathParameters }, world, journal).catch(fail);
    });
  }

  async function routeControl(match: Match<ControlContext>, request: Request, url: URL): Promise<Response> {
    if (!match) return toResponse(unknownPath());
    if ("allowed" in match) return toResponse(unknownMethod(match.allowed));
    const { endpoint, pathParameters } = match;
    const authorize = () => {
      allowControl(request, url, access);
      return control;
    };
    const parts = await carryOut(endpoint, { request, url, pathParameters }, authorize, {});
    if (parts.status === 401 && request.headers.has("x-sandbox-key")) await world.sleep(wrongKeyMs);
    return respond(request, endpoint, parts);
  }

  /** Makes the response to a request that could not be carried out. */
  function fail(error: unknown): Response {
    if (error instanceof ConnectionClosedError) throw error;
    onError(error);
    if (error instanceof RestartNeededError) return toResponse(restartNeeded());
    return toResponse(error instanceof StoreUnavailableError ? storeUnavailable() : internalError());
  }

  return async (request: Request): Promise<Response> => {
    try {
      const url = new URL(request.url);
      return url.host.length > longestHost ? toResponse(badRequest()) : await route(request, url);
    } catch (error) {
      return fail(error);
    }
  };
}

/** Says whether the body of a request is compressed. */
function isEncoded({ method, headers }: Request): boolean {
  if (method === "GET") return false;
  return !/^(identity)?$/i.test((headers.get("content-encoding") ?? "").trim());
}

/** Lists the methods of a path for the preflight request of a browser. OPTIONS is not among them. */
function methodsOf<Context>(match: Match<Context>): string[] {
  return match && "allowed" in match ? match.allowed : [];
}
