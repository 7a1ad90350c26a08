// Prism, which checks requests and responds from the same document. It writes no log: that would be measured as well.
import { startMock } from "@idaas-face/contract";

process.once("message", async () => process.send?.((await startMock()).url));
process.once("disconnect", () => process.exit());
