import type { Contestant } from "./contestant.js";
import { requestsOf } from "./requests.js";

/** The least that a call can be: what all others are compared with. */
export const bareFetch: Contestant = {
  name: "bare fetch",
  kind: "built-in",
  entry: "",
  connect: (target) => {
    const { list, create, headers } = requestsOf(target);
    return {
      list: async () => (await fetch(list.url, { headers })).json(),
      create: async () => {
        const body = JSON.stringify(target.params);
        const init = {
          method: create.method,
          headers: { ...headers, "content-type": "application/json" },
          body,
        };
        return (await fetch(create.url, init)).json();
      },
    };
  },
};
