// Says what is under way: a line that moves on a terminal, plain lines elsewhere.
// bootstrap.mjs imports this on any Node: nothing here is newer than Node 12.

const frames = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"];
const clearLine = "\r\u001b[2K";

/**
 * @param {string} doing what is under way, such as "Building the packages"
 * @param {number} [quietMs] milliseconds without a word, so that a step with nothing to do leaves no trace
 * @param {{ isTTY?: boolean, columns?: number, write(text: string): unknown }} [output]
 */
export function startProgress(doing, quietMs = 0, output = process.stdout) {
  const begun = Date.now();
  const seconds = () => `${Math.round((Date.now() - begun) / 1000)} s`;
  let shown = false;
  let frame = 0;
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  if (quietMs > 0) timer = setTimeout(show, quietMs);
  else show();

  function show() {
    shown = true;
    if (!output.isTTY) return void output.write(`${doing} …\n`);
    draw();
    timer = setInterval(draw, 100);
  }

  function draw() {
    const line = `${frames[frame++ % frames.length]} ${doing} … ${seconds()}`;
    output.write(clearLine + line.slice(0, (output.columns || 80) - 1));
  }

  /** @param {string} line */
  function end(line) {
    clearTimeout(timer);
    if (shown) output.write(`${output.isTTY ? clearLine : ""}${line}`);
  }

  return {
    /** @param {string} what what is done, such as "Built the packages" */
    done: (what) => end(`✓ ${what} (${seconds()})\n`),
    /** Leaves the terminal to the message that follows. */
    failed: () => end(""),
  };
}
