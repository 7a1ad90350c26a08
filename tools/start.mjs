// `npm start`. An old Node has to get as far as the sentence that says it is too old: nothing here is newer than Node 12.
import { checkNode } from "./check-node.mjs";

checkNode();
import("./start/prepare-and-start.mjs");
