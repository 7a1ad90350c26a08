import axios from "axios";
import type { Contestant } from "./contestant.js";
import { requestsOf } from "./requests.js";

export const axiosAlone: Contestant = {
  name: "axios",
  kind: "peer",
  entry: `export { default } from "axios";`,
  connect: (target) => {
    const { list, create, headers } = requestsOf(target);
    const client = axios.create({ headers });
    return {
      list: async () => (await client.request(list)).data,
      create: async () => (await client.request({ ...create, data: target.params })).data,
    };
  },
};
