import { MemoryStore } from "../../src/store/memory-store.js";
import { storeSuite } from "./store-suite.js";

storeSuite(async () => new MemoryStore());
