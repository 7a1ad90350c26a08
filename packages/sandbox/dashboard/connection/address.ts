import { faceStatuses } from "@idaas-face/types";

/** The last page for which the sandbox accepts a request. */
const lastPage = 400;

/** The choice of users and requests that the page shows. Its address holds it, so that a reload or a link shows the same. */
export interface View {
  search: string;
  status: string;
  sort: string;
  page: string;
  /** The choice of requests: those about a user, of an operation, with a status. */
  user: string;
  operation: string;
  response: string;
}

const usual: View = {
  search: "",
  status: "",
  sort: "newest",
  page: "1",
  user: "",
  operation: "",
  response: "",
};

const names = Object.keys(usual) as (keyof View)[];

/** Reads the view from an address. */
export function viewOf(search: string): View {
  const given = new URLSearchParams(search);
  return Object.fromEntries(names.map((name) => [name, given.get(name) ?? usual[name]])) as unknown as View;
}

/** Writes the part of an address that holds the view, without its usual values. */
export function searchOf(view: View): string {
  const changed = names.filter((name) => view[name] !== usual[name]);
  const text = new URLSearchParams(changed.map((name) => [name, view[name]])).toString();
  return text === "" ? "" : `?${text}`;
}

/** Builds the query for the sandbox. An address may hold any text, so it leaves out impossible values. */
export function queryOf({ search, status, sort, page }: View): Record<string, string> {
  const query = {
    search: search.slice(0, 255),
    status: faceStatuses.some((one) => one === status) ? status : "",
    sort: sort === "name" ? sort : "",
    page: /^\d+$/.test(page) && Number(page) > 1 ? `${Math.min(Number(page), lastPage)}` : "",
  };
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== ""));
}
