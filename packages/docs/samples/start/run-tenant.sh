node packages/docs/samples/start/get-started.mjs contract-test
