import type { Copy } from "./copy.js";

/** A step of "Add an operation" in CONTRIBUTING.md: what one writes, and what one runs afterwards. */
export interface Step {
  /** Words of the step as CONTRIBUTING.md has it. */
  says: string;
  write: (copy: Copy) => Promise<void>;
  /** Commands, by the folder in which they run. */
  run: [folder: string, command: string][];
}

// The operation of the drill is made up: it gives one face by its ID.
const operationId = "getOneFaceUsingGET";

export const steps: Step[] = [
  {
    says: "Write it into `spec/`",
    write: async ({ insert }) => {
      await insert(
        "spec/vendor-facts.yaml",
        "  authenticateAdminApiUsingPOST:\n    method",
        `  ${operationId}:
    method: get
    path: /api/web/v1/face/{faceid}
    permission: FACE:VIEW
    parameters: [faceid]
    requestBody: null
    response: FaceAuthenticator
`,
      );
      await insert("spec/paths/v1-face-faceid.yaml", "delete:\n", pathItem);
      await insert(
        "spec/UPSTREAM.md",
        "### `deleteFaceUsingDELETE`",
        `### \`${operationId}\`

| fact                                                            | source | how sure |
| --------------------------------------------------------------- | ------ | -------- |
| \`GET /api/web/v1/face/{faceid}\`, operationId, \`FACE:VIEW\`       |        | made up  |

`,
      );
      // Made up, it belongs to no journey.
      await insert(
        "spec/test/workflows/workflows.test.ts",
        `"]);\n});\n\nit.each(files)("$name needs`,
        `", "${operationId}`,
      );
    },
    run: [
      ["spec", "npm run build"],
      ["spec", "npm run lint"],
      ["spec", "npm test"],
    ],
  },
  {
    says: "`npm run generate` puts it into the types and the table of operations",
    write: async () => {},
    run: [
      ["tools", "npm run generate"],
      ["packages/types", "npm run build"],
    ],
  },
  {
    says: "Write its method in `packages/client/src/face-client.ts`",
    write: async ({ insert }) => {
      await insert(
        "packages/client/src/face-client.ts",
        "  /**\n   * Deletes a face.",
        `  /**
   * Gets one face.
   *
   * @param faceId UUID of the face
   * @param options signal, limits, retries and headers of this call
   * @returns the face
   * @throws {NotFoundError} when there is no such face
   */
  get(faceId: string, options?: CallOptions): FacePromise<FaceAuthenticator> {
    return this.request(operations.${operationId}, { path: { faceid: faceId } }, options);
  }

`,
      );
      await insert(
        "packages/client/test/faults/face-server.ts",
        "    delete: ({ target, call }) => {",
        "    get: ({ target }) => ok(this.#face(target) ?? {}),\n",
      );
    },
    run: [
      ["packages/client", "npm run typecheck"],
      ["packages/client", "npm run build"],
      ["tools", "npm run generate"],
      ["tools", "npm run generate:check"],
    ],
  },
  {
    says: "Say what it does in `packages/sandbox/src/operations`",
    write: async ({ insert, write }) => {
      await write("packages/sandbox/src/operations/get-face.ts", sandboxOperation);
      await insert(
        "packages/sandbox/src/operations/index.ts",
        `import { getSettings }`,
        `import { getFace } from "./get-face.js";\n`,
      );
      await insert(
        "packages/sandbox/src/operations/index.ts",
        "  deleteFaceUsingDELETE:",
        `  ${operationId}: getFace,\n`,
      );
      await insert(
        "packages/contract/test/sandbox/causes.ts",
        `  "deleteFaceUsingDELETE 200":`,
        "  oneFace: faceOfNewUser,\n",
      );
    },
    run: [
      ["packages/sandbox", "npm run build"],
      ["packages/sandbox", "npm run typecheck"],
      ["packages/contract", "npm test"],
    ],
  },
  {
    says: "Add its call to `packages/client/examples/all-operations.mjs`",
    write: ({ insert }) =>
      insert(
        "packages/client/examples/all-operations.mjs",
        `  await faces.update(userId, { status: "DISABLED" });`,
        `  const one = await faces.get(face.id);\n  report(\`\${name(one)} is looked at alone\`);\n\n`,
      ),
    run: [
      ["tools", "node --import tsx start/main.ts --once"],
      // The page about it follows by itself.
      ["packages/docs", "npm run build"],
    ],
  },
];

const pathItem = `get:
  operationId: ${operationId}
  x-client-method: get
  x-permission: FACE:VIEW
  x-retry: safe
  tags: [Face]
  summary: Get a face
  description: |
    Gets one face by its ID. Needs the permission \`FACE:VIEW\`.
  responses:
    "200":
      description: Successful. The face.
      content:
        application/json:
          schema:
            $ref: ../components/schemas/FaceAuthenticator.yaml
          examples:
            oneFace:
              $ref: ../components/examples/FaceCreated.yaml
    "400":
      $ref: ../components/responses/BadIdentifier.yaml
    "401":
      $ref: ../components/responses/AccessDenied.yaml
    "403":
      $ref: ../components/responses/Forbidden.yaml
    "404":
      $ref: ../components/responses/FaceNotFound.yaml
    "409":
      $ref: ../components/responses/Conflict.yaml
`;

const sandboxOperation = `import { Refusal } from "../api/refusal.js";
import { showFace } from "../face/show-face.js";
import type { FaceOperation } from "./face-call.js";
import { findUser, ownerOf } from "./users.js";

export const getFace: FaceOperation<"${operationId}"> = async ({ parameters }, context) => {
  const { value } = await findUser(await ownerOf(parameters.faceid, context), context);
  const face = value.faces.find(({ id }) => id === parameters.faceid);
  if (!face) throw new Refusal("faceNotFound");
  return showFace(face, context.now);
};
`;
