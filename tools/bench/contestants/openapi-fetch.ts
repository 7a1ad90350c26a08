import { operationTable, type paths } from "@idaas-face/types";
import createClient from "openapi-fetch";

import type { Contestant } from "./contestant.js";
import { requestsOf } from "./requests.js";

const { getFacesUsingGET, createFaceAuthenticatorUsingPOST } = operationTable;

export const openapiFetch: Contestant = {
  name: "openapi-fetch",
  kind: "peer",
  entry: `export { default } from "openapi-fetch";`,
  connect: (target) => {
    const { baseUrl, userId, params } = target;
    const client = createClient<paths>({ baseUrl, headers: requestsOf(target).headers });
    const path = { userid: userId };
    return {
      list: async () => (await client.GET(getFacesUsingGET.path, { params: { path } })).data,
      create: async () =>
        (await client.POST(createFaceAuthenticatorUsingPOST.path, { params: { path }, body: params })).data,
    };
  },
};
