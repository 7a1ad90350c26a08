node packages/docs/samples/start/check.mjs
