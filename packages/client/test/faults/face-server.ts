import { faceStatuses, type Operation, type OperationId, type operationTable } from "@idaas-face/types";
import { IssuedTokens } from "./issued-tokens.js";
import type { Said } from "./said.js";
import type { Schedule } from "./schedule.js";

/** A face, and which call made it: none did when it is from before or a stranger's. Times are those of the clock. */
export interface Face {
  id: string;
  userUuid: string;
  applicantId: string | null;
  madeAt: number;
  madeBy: number | undefined;
  deletedAt: number | undefined;
}

/** A change that the server made, and the call that asked for it. */
export interface Effect {
  call: number | undefined;
  at: number;
}

type Change = "update" | "delete" | "sendActivationEmail";

/** One request, as the server understands it. */
export interface Understood {
  operation: Operation;
  /** User or face that the path names. */
  target: string | undefined;
  body: Record<string, unknown>;
  /** The token that it carries, or, once it has been carried out, the one that it got. */
  token: string | undefined;
  /** Number of the call that it belongs to, where it tells. */
  call: number | undefined;
}

type Reply = Pick<Said, "status" | "body">;
type Method = (typeof operationTable)[OperationId]["clientMethod"];

/** The FaceApi as far as the properties need it. It carries requests out, and records each effect with its call. */
export class FaceServer {
  readonly faces: Face[] = [];
  /** The effects of requests, beside the faces that it made. */
  readonly effects: Record<Change, Effect[]> = { update: [], delete: [], sendActivationEmail: [] };
  readonly tokens: IssuedTokens;
  readonly #schedule: Schedule;
  readonly #clock: () => number;

  constructor(schedule: Schedule, clock: () => number) {
    this.#schedule = schedule;
    this.#clock = clock;
    this.tokens = new IssuedTokens(schedule.tokenLifetimeMs, clock);
  }

  /** Carries a request out. */
  act(request: Understood): Said {
    const { authenticated, clientMethod } = request.operation;
    const isRefused = authenticated && !this.tokens.isGood(request.token);
    const { status, body } = isRefused ? refusal(401) : this.#acts[clientMethod as Method](request);
    const headers = this.#schedule.isDated ? { Date: this.#at(this.#clock()).toUTCString() } : {};
    return { status, headers, ...(body && { body }) };
  }

  /** Makes a face that no call asked for. */
  putFace(userUuid: string, applicantId: string, madeAt: number): void {
    this.#addFace({ userUuid, applicantId, madeAt, madeBy: undefined });
  }

  /** Returns the number of faces that a user may still get. */
  roomOf(userUuid: string | undefined): number {
    return this.#schedule.maxFaces - this.facesOf(userUuid).length;
  }

  /** Lists the faces that a user has, the newest last. */
  facesOf(userUuid: string | undefined): Face[] {
    return this.faces.filter((face) => face.userUuid === userUuid && !face.deletedAt);
  }

  readonly #acts: Record<Method, (request: Understood) => Reply> = {
    authenticate: (request) => {
      const { token, from, to } = this.tokens.issue();
      request.token = token;
      const times = {
        creationTime: this.#at(from).toISOString(),
        expirationTime: this.#at(to).toISOString(),
      };
      return ok({ authToken: token, ...times });
    },
    create: (request) => this.#create(request),
    createV1: (request) => this.#create(request),
    list: ({ target }) => ok(this.facesOf(target).map((face) => this.#listed(face))),
    findUser: ({ body }) => ok({ id: body.userId }),
    getSettings: () => ok({ lifetime: 180 }),
    update: ({ target, body, call }) => {
      const faces = this.facesOf(target);
      return this.#change(
        "update",
        "id" in body ? faces.find(({ id }) => id === body.id) : faces.at(-1),
        call,
      );
    },
    delete: ({ target, call }) => {
      const face = this.#face(target);
      const response = this.#change("delete", face, call);
      if (face) face.deletedAt = this.#clock();
      return response;
    },
    sendActivationEmail: ({ target, call }) => this.#change("sendActivationEmail", this.#face(target), call),
  };

  #create({ target = "", body, call }: Understood): Reply {
    if (this.roomOf(target) <= 0) return refusal(409);
    const applicantId = typeof body.applicantId === "string" ? body.applicantId : null;
    const made = { userUuid: target, applicantId, madeAt: this.#clock() };
    if (this.#schedule.hasTwins) this.#addFace({ ...made, madeBy: undefined });
    const face = this.#addFace({ ...made, madeBy: call });
    return ok(this.#shown(face));
  }

  #change(change: Change, face: Face | undefined, call: number | undefined): Reply {
    if (!face) return refusal(404);
    this.effects[change].push({ call, at: this.#clock() });
    return { status: 200 };
  }

  #face(id: string | undefined): Face | undefined {
    return this.faces.find((face) => face.id === id && !face.deletedAt);
  }

  #addFace(face: Omit<Face, "id" | "deletedAt">): Face {
    const added = { ...face, id: `face-${this.faces.length + 1}`, deletedAt: undefined };
    this.faces.push(added);
    return added;
  }

  #shown({ id, applicantId, madeAt }: Face) {
    return {
      id,
      status: faceStatuses[0],
      applicantId,
      mobile: applicantId === null,
      ...this.#created(madeAt),
    };
  }

  #listed(face: Face) {
    const members = Object.entries(this.#shown(face));
    return Object.fromEntries(members.filter(([name]) => name !== this.#schedule.listsLeaveOut));
  }

  /** A time as the server's own clock shows it. */
  #at(time: number): Date {
    return new Date(time + this.#schedule.serverAheadMs);
  }

  /** Both forms are seen in the vendor's documents. */
  #created(madeAt: number) {
    const text = this.#at(madeAt + this.#schedule.facesAheadMs).toISOString();
    if (this.#schedule.created === "seconds") return { created: `${text.slice(0, 19)}Z` };
    return this.#schedule.created === "nothing" ? {} : { created: text.replace("Z", "+0000") };
  }
}

const ok = (body: object): Reply => ({ status: 200, body });
const refusal = (status: number): Reply => ({ status, body: { errorCode: `refused_${status}` } });
