import type { OpenApiDocument } from "@idaas-face/spec/operations";

/** A document as small as one can be that has something of everything which generation reads. */
export const thingDocument = {
  openapi: "3.1.0",
  info: { title: "Things", version: "0.0.0" },
  security: [{ Token: [] }],
  paths: {
    "/things/{thingid}": {
      put: {
        operationId: "putThing",
        "x-client-method": "put",
        "x-permission": "THING:EDIT",
        "x-retry": "idempotent",
        "x-retry-needs": ["code"],
        requestBody: { content: { "application/json": { schema: { $ref: "#/components/schemas/Thing" } } } },
        responses: { 404: { description: "Not found." }, 200: { description: "Done." } },
      },
    },
  },
  components: {
    schemas: {
      FaceStatus: { type: "string", enum: ["WHOLE", "BROKEN"], "x-terminal": ["BROKEN"] },
      User: {
        type: "object",
        properties: {
          state: { type: ["string", "null"], enum: ["HERE", "AWAY", null], "x-open-enum": true },
          type: { type: ["string", "null"], enum: ["PERSON", null], "x-open-enum": true },
        },
      },
      Thing: {
        type: "object",
        description: "A thing.\n\nNot an end: */.\n",
        properties: {
          status: { type: "string", enum: ["WHOLE", "BROKEN"], "x-open-enum": true },
          code: { type: "string", "x-secret": true },
          state: { type: ["string", "null"], enum: ["OLD", null], "x-open-enum": true },
          owner: { type: "string", "x-personal": true },
        },
      },
    },
  },
} as unknown as OpenApiDocument;
