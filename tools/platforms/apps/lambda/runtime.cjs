// Stands in for the runtime of AWS Lambda: gets one event a line, and prints the result of the handler.
const { createInterface } = require("node:readline");

// While a function is frozen, the clocks go on.
let aheadMs = 0;
for (const clock of [Date, performance]) {
  const now = clock.now.bind(clock);
  clock.now = () => now() + aheadMs;
}

const { handler } = require(process.argv[2]);

createInterface({ input: process.stdin }).on("line", async (line) => {
  const { frozenMs, ...event } = JSON.parse(line);
  aheadMs += frozenMs;
  try {
    console.log(JSON.stringify({ result: await handler(event) }));
  } catch (error) {
    console.log(JSON.stringify({ error: `${error.name}: ${error.message}` }));
  }
});
