import { axiosAlone } from "./axios.js";
import { bareFetch } from "./bare-fetch.js";
import type { Contestant } from "./contestant.js";
import { heyApiClient } from "./hey-api.js";
import { openapiFetch } from "./openapi-fetch.js";
import { ours, oursLogging } from "./ours.js";

/** All of them, in the order of the table; the first is what the others are compared with. */
export const contestants: Contestant[] = [
  bareFetch,
  ours,
  oursLogging,
  openapiFetch,
  heyApiClient,
  axiosAlone,
];
