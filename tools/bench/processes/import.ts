// A fresh process that imports the module its argument names, and prints how many milliseconds that took.
const started = performance.now();
await import(process.argv[2] as string);
process.stdout.write(String(performance.now() - started));
