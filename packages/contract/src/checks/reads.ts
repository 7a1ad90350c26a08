import type { OperationId } from "@idaas-face/types";
import { refusalOf, requestExample } from "../document/examples.js";
import { authenticated } from "./authenticate.js";
import { type Known, need, userOf } from "./known.js";
import { type CheckPlan, type PlanOptions, refusal, success } from "./plan.js";

const findUser = "userByUseridUsingPOST";

/** The name of the check that finds the user's UUID. */
export const userFound = `${findUser}: the user is found`;

const noUser = "No user was named: `--user` names one.";

/** The checks of the look-up. */
export function lookUpChecks({ user, userOption = "--user" }: PlanOptions): CheckPlan<"read">[] {
  const common = { operationId: findUser, level: "read", needs: [authenticated] } as const;
  const named = (userId: string) => ({ ...requestExample(findUser, "loginName"), userId });
  return [
    {
      ...common,
      name: userFound,
      situation: "of a login name",
      expects: success,
      advice: {
        status: refusalOf(findUser, "userNotFound").status,
        sentence: `The target does not know this user: check the spelling of \`${userOption}\`.`,
      },
      skip:
        user === "UUID"
          ? "The user is known by UUID: give the login name to try the look-up."
          : user
            ? undefined
            : noUser,
      request: ({ loginName }) => ({ operationId: findUser, body: named(need(loginName, "a login name")) }),
      learn: (json, known) => {
        const { id } = Object(json);
        if (typeof id !== "string") return ["The user has no `id`, which every other operation needs."];
        known.user = id;
        return [];
      },
    },
    {
      ...common,
      name: `${findUser}: a request without a token is refused`,
      situation: "without a token",
      expects: refusal("tokenRejected"),
      request: ({ madeUp }) => ({ operationId: findUser, as: "nobody", body: named(madeUp.text) }),
    },
    {
      ...common,
      name: `${findUser}: an unknown login name is refused`,
      situation: "of an unknown login name",
      expects: refusal("userNotFound"),
      request: ({ madeUp }) => ({ operationId: findUser, body: named(madeUp.text) }),
    },
    {
      ...common,
      name: `${findUser}: a request without a login name is refused`,
      situation: "without a login name",
      expects: { success: false, example: "invalidBody", orOther: true },
      request: () => ({ operationId: findUser, body: {} }),
    },
  ];
}

type UserRead = Extract<OperationId, "getFacesUsingGET" | "getUserFaceSettingsUsingGET">;

/** The name of the check that lists the user's faces before anything else. */
export const facesListed = "getFacesUsingGET: the user's faces are listed";

const stranger = "an unknown user is refused";
const badId = "an ID that is not a UUID is refused";

/** The names of the checks that list the faces of users who do not exist. */
export const strangerListed = `getFacesUsingGET: ${stranger}`;
export const badIdListed = `getFacesUsingGET: ${badId}`;

/** The checks of the list and the settings. */
export function userReadChecks(options: PlanOptions): CheckPlan<"read">[] {
  return [
    ...checksOf("getFacesUsingGET", facesListed, options, (json) =>
      (Array.isArray(json) ? json : []).flatMap((face, index) =>
        typeof Object(face).id === "string" ? [] : [`Face ${index + 1} of the list has no \`id\`.`],
      ),
    ),
    {
      name: "getFacesUsingGET: an unknown token is refused",
      operationId: "getFacesUsingGET",
      level: "read",
      needs: [],
      situation: "with an unknown token",
      expects: refusal("tokenRejected"),
      request: ({ madeUp }) => ({
        operationId: "getFacesUsingGET",
        as: "stranger",
        path: { userid: madeUp.uuid },
      }),
    },
    ...checksOf(
      "getUserFaceSettingsUsingGET",
      "getUserFaceSettingsUsingGET: the settings are returned",
      options,
    ),
  ];
}

function checksOf(
  operationId: UserRead,
  name: string,
  { user }: PlanOptions,
  learn?: (json: unknown) => string[],
): CheckPlan<"read">[] {
  const common = { operationId, level: "read" } as const;
  const needs = user === "login name" ? [authenticated, userFound] : [authenticated];
  const someone = (known: Known) => known.user ?? known.madeUp.uuid;
  return [
    {
      ...common,
      name,
      needs,
      situation: "of the user",
      expects: success,
      skip: user ? undefined : noUser,
      request: (known) => ({ operationId, path: { userid: userOf(known) } }),
      ...(learn && { learn }),
    },
    {
      ...common,
      name: `${operationId}: a request without a token is refused`,
      needs,
      situation: "without a token",
      expects: refusal("tokenRejected"),
      request: (known) => ({ operationId, as: "nobody", path: { userid: someone(known) } }),
    },
    {
      ...common,
      name: `${operationId}: ${stranger}`,
      needs: [authenticated],
      situation: "of an unknown user",
      expects: refusal("userNotFound"),
      request: ({ madeUp }) => ({ operationId, path: { userid: madeUp.uuid } }),
    },
    {
      ...common,
      name: `${operationId}: ${badId}`,
      needs: [authenticated],
      situation: "of an ID that is not a UUID",
      expects: refusal("invalidId", "bad-identifier"),
      request: ({ madeUp }) => ({ operationId, path: { userid: madeUp.text } }),
    },
  ];
}
