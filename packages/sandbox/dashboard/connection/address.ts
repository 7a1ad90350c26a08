import { faceStatuses } from "@idaas-face/types";

/** The last page that the sandbox can be asked for. */
const lastPage = 400;

/** What the page shows of users and requests: its address has it, so that a reload or a link shows the same. */
export interface View {
  search: string;
  status: string;
  sort: string;
  page: string;
  /** Which requests: those about a user, of an operation, with a status. */
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

/** What an address says. */
export function viewOf(search: string): View {
  const given = new URLSearchParams(search);
  return Object.fromEntries(names.map((name) => [name, given.get(name) ?? usual[name]])) as unknown as View;
}

/** The part of an address that says it: only what is not as usual. */
export function searchOf(view: View): string {
  const changed = names.filter((name) => view[name] !== usual[name]);
  const text = new URLSearchParams(changed.map((name) => [name, view[name]])).toString();
  return text === "" ? "" : `?${text}`;
}

/** What the sandbox is asked for. An address may say anything: what no query may be is left out. */
export function queryOf({ search, status, sort, page }: View): Record<string, string> {
  const query = {
    search: search.slice(0, 255),
    status: faceStatuses.some((one) => one === status) ? status : "",
    sort: sort === "name" ? sort : "",
    page: /^\d+$/.test(page) && Number(page) > 1 ? `${Math.min(Number(page), lastPage)}` : "",
  };
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== ""));
}
