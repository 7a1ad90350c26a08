import type { FaceClient } from "../../src/index.js";
import type { Call } from "./call.js";
import type { FaceServer } from "./face-server.js";
import type { Journal } from "./journal.js";
import type { Schedule } from "./schedule.js";
import type { VirtualTime } from "./virtual-time.js";

/** The surroundings of the calls of a run. */
export interface World {
  schedule: Schedule;
  client: FaceClient;
  server: FaceServer;
  time: VirtualTime;
  journal: Journal;
  calls: Call[];
}
