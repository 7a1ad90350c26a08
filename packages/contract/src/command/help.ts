import { levels } from "../levels.js";

/** The output of `--help`. */
export const help = `Usage: idaas-face-contract COMMAND [options]

Checks an implementation of the FaceApi of Entrust Identity as a Service against its OpenAPI document.

Commands
  plan       print the requests of a run, and send none
  run        send them, one after the other, and report
  traffic    check recorded traffic, an HTTP archive (HAR), against the document
  proxy      pass requests on to an implementation, and check the responses
  mock       serve the examples of the document, by Prism
  clean      delete the faces that an interrupted run left behind

Levels of plan and run
  read       change nothing (default)
  write      create, change and delete faces of a user of your own
  mail       also send that user two e-mails

idaas-face-contract plan [--level ${levels.join("|")}] [--limit N] [--probe-secret]

idaas-face-contract run --url URL [options]
  --user NAME          a user, by UUID or login name; write and mail need one without a face
  --level LEVEL        ${levels.join(", ")} (read)
  --i-own-this-user    confirms that the user is yours and made for tests; write and mail need it
  --limit N            how many faces a user may have: fills the limit and tries one more
  --probe-secret       also send a wrong secret, which might lock a live application
  --strict             count a contradicted assumption as a failure
  --timeout SECONDS    how long one request may take (60)
  --report FORMAT=FILE json, junit, md or html; several, separated by commas; - is standard output
  --journal FILE       the account of what the run creates (idaas-face-contract.journal)
  --allow-http         send credentials unencrypted to another machine

idaas-face-contract traffic FILE.har [--report FORMAT=FILE]
idaas-face-contract proxy --upstream URL [--port 4011] [--report FORMAT=FILE] [--allow-http]
idaas-face-contract mock [--port 4010]
idaas-face-contract clean --url URL [--journal FILE] [--timeout SECONDS] [--allow-http]

Credentials come from the environment: IDAAS_APPLICATION_ID and IDAAS_SHARED_SECRET, and for the checks of 403
IDAAS_VIEWER_APPLICATION_ID and IDAAS_VIEWER_SHARED_SECRET, of an application that may only look. Without them, standard input
has to be JSON: { "applicationId": "…", "sharedSecret": "…" }. A flag for them does not exist: everybody on the machine sees it.

Exit codes
  0  the target conforms
  1  the contract is broken
  2  the command cannot be carried out as it was typed
  3  the target cannot be reached, refuses the credentials, or asks for fewer requests; or no response was checked
  4  something could not be cleaned up

Examples
  idaas-face-contract plan --level write
  idaas-face-contract run --url https://acme.us.trustedauth.com --user ada
  idaas-face-contract run --url http://127.0.0.1:4010 --user ada --level write --i-own-this-user --report junit=contract.xml`;
