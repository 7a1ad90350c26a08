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
        requestBody: { content: { "application/json": { schema: { $ref: "#/components/schemas/Thing" } } } },
        responses: { 404: { description: "Not found." }, 200: { description: "Done." } },
      },
    },
  },
  components: {
    schemas: {
      FaceStatus: { type: "string", enum: ["WHOLE", "BROKEN"], "x-terminal": ["BROKEN"] },
      Thing: {
        type: "object",
        description: "A thing.\n\nNot an end: */.\n",
        properties: {
          status: {
            anyOf: [{ $ref: "#/components/schemas/FaceStatus" }, { type: "string", "x-open-enum": true }],
          },
          code: { type: "string", writeOnly: true },
        },
      },
    },
  },
} as unknown as OpenApiDocument;
