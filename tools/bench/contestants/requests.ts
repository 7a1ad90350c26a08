import { operationTable } from "@idaas-face/types";
import type { Target } from "./contestant.js";

/** The two requests for those who know nothing of the API: what such a user would write by hand. */
export function requestsOf({ baseUrl, userId, token }: Omit<Target, "heyApi">) {
  const { getFacesUsingGET: list, createFaceAuthenticatorUsingPOST: create } = operationTable;
  const urlOf = ({ path }: { path: string }) =>
    baseUrl + path.replace(/\{[^}]+\}/, encodeURIComponent(userId));
  return {
    list: { method: list.method, url: urlOf(list) },
    create: { method: create.method, url: urlOf(create) },
    headers: { authorization: `Bearer ${token}` },
  };
}
