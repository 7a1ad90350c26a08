/** A change to the document that takes something away from what the vendor documents, and what is said about it. */
export interface Mutation {
  change: string;
  sentences: string[];
  // biome-ignore lint/suspicious/noExplicitAny: a bent document does not fit the types of a right one.
  apply: (document: any) => void;
}

const settings = "/api/web/v1/users/{userid}/settings/face";
const list = "/api/web/v1/users/{userid}/faces";
const createV2 = "/api/web/v2/users/{userid}/face";

export const mutations: Mutation[] = [
  {
    change: "a dropped operation",
    sentences: ["Operations: write getFacesUsingGET, which vendor-facts.yaml lists."],
    apply: ({ paths }) => delete paths[list],
  },
  {
    change: "an invented operation",
    sentences: ["Operations: remove getFaceUsingGET, which vendor-facts.yaml does not list."],
    apply: ({ paths }) => {
      paths["/face"] = { get: { ...paths[list].get, operationId: "getFaceUsingGET" } };
    },
  },
  {
    change: "another method",
    sentences: [
      "Method of getFacesUsingGET: write GET, which vendor-facts.yaml lists.",
      "Method of getFacesUsingGET: remove PUT, which vendor-facts.yaml does not list.",
    ],
    apply: ({ paths }) => {
      paths[list] = { parameters: paths[list].parameters, put: paths[list].get };
    },
  },
  {
    change: "a renamed path",
    sentences: [
      `Path of getFacesUsingGET: write ${list}, which vendor-facts.yaml lists.`,
      `Path of getFacesUsingGET: remove ${list}/all, which vendor-facts.yaml does not list.`,
    ],
    apply: ({ paths }) => {
      paths[`${list}/all`] = paths[list];
      delete paths[list];
    },
  },
  {
    change: "a dropped permission",
    sentences: ["Permission of getFacesUsingGET: write FACE:VIEW, which vendor-facts.yaml lists."],
    apply: ({ paths }) => delete paths[list].get["x-permission"],
  },
  {
    change: "a path parameter that has become a query parameter",
    sentences: ["Path parameters of getFacesUsingGET: write userid, which vendor-facts.yaml lists."],
    apply: ({ paths }) => {
      paths[list].parameters = [{ name: "userid", in: "query" }];
    },
  },
  {
    change: "a path parameter of another type",
    sentences: ["Path parameters of getFacesUsingGET: write userid, which vendor-facts.yaml lists."],
    apply: ({ paths }) => {
      paths[list].parameters = [{ name: "userid", in: "path", required: true, schema: { type: "integer" } }];
    },
  },
  {
    change: "an optional request body",
    sentences: [
      "Need of the request body of createFaceAuthenticatorUsingPOST: write required, which vendor-facts.yaml lists.",
      "Need of the request body of createFaceAuthenticatorUsingPOST: remove not required, which vendor-facts.yaml does not list.",
    ],
    apply: ({ paths }) => delete paths[createV2].post.requestBody.required,
  },
  {
    change: "a required member that has become optional",
    sentences: [
      "Required members of AdminApiAuthentication: write sharedSecret, which vendor-facts.yaml lists.",
    ],
    apply: ({ components }) => {
      components.schemas.AdminApiAuthentication.required = ["applicationId"];
    },
  },
  {
    change: "a required member that the vendor leaves optional",
    sentences: ["Required members of FaceAuthenticator: remove id, which vendor-facts.yaml does not list."],
    apply: ({ components }) => {
      components.schemas.FaceAuthenticator.required = ["id"];
    },
  },
  {
    change: "another request body",
    sentences: [
      "Request body of createFaceAuthenticatorUsingPOST: write FaceCreateParms, which vendor-facts.yaml lists.",
      "Request body of createFaceAuthenticatorUsingPOST: remove FaceUpdateParms, which vendor-facts.yaml does not list.",
    ],
    apply: ({ paths }) => {
      paths[createV2].post.requestBody.content["application/json"].schema.$ref =
        "#/components/schemas/FaceUpdateParms";
    },
  },
  {
    change: "a response that is no longer an array",
    sentences: [
      "Response body of getFacesUsingGET: write FaceAuthenticator[], which vendor-facts.yaml lists.",
      "Response body of getFacesUsingGET: remove FaceAuthenticator, which vendor-facts.yaml does not list.",
    ],
    apply: ({ paths }) => {
      const body = paths[list].get.responses[200].content["application/json"];
      body.schema = body.schema.items;
    },
  },
  {
    change: "a response without a body",
    sentences: [
      "Response body of getUserFaceSettingsUsingGET: write UserFaceSettings, which vendor-facts.yaml lists.",
    ],
    apply: ({ paths }) => delete paths[settings].get.responses[200].content,
  },
  {
    change: "a dropped and an invented status",
    sentences: [
      "Statuses of getFacesUsingGET: write 409, which vendor-facts.yaml lists.",
      "Statuses of getFacesUsingGET: remove 429, which vendor-facts.yaml does not list.",
    ],
    apply: ({ paths }) => {
      const { responses } = paths[list].get;
      responses[429] = responses[409];
      delete responses[409];
    },
  },
  {
    change: "an operation without security",
    sentences: ["Security of getFacesUsingGET: write AdminAPIAuthentication, which vendor-facts.yaml lists."],
    apply: ({ paths }) => {
      paths[list].get.security = [];
    },
  },
  {
    change: "another media type, of an error",
    sentences: ["Media types of getFacesUsingGET: remove text/plain, which vendor-facts.yaml does not list."],
    apply: ({ paths }) => {
      const schema = { $ref: "#/components/schemas/ErrorInfo" };
      paths[list].get.responses[409] = { content: { "text/plain": { schema } } };
    },
  },
  {
    change: "another error body",
    sentences: [
      "Body of a 409 of getFacesUsingGET: write ErrorInfo, which vendor-facts.yaml lists.",
      "Body of a 409 of getFacesUsingGET: remove FaceStatus, which vendor-facts.yaml does not list.",
    ],
    apply: ({ paths }) => {
      const schema = { $ref: "#/components/schemas/FaceStatus" };
      paths[list].get.responses[409] = { content: { "application/json": { schema } } };
    },
  },
  {
    change: "an error without a body",
    sentences: ["Body of a 409 of getFacesUsingGET: write ErrorInfo, which vendor-facts.yaml lists."],
    apply: ({ paths }) => {
      paths[list].get.responses[409] = {};
    },
  },
  {
    change: "a dropped type",
    sentences: ["Types: write ErrorInfo, which vendor-facts.yaml lists."],
    apply: ({ components }) => delete components.schemas.ErrorInfo,
  },
  {
    change: "a renamed member",
    sentences: ["Members of FaceAuthenticator: write expiry, which vendor-facts.yaml lists."],
    apply: ({ components }) => {
      const { properties } = components.schemas.FaceAuthenticator;
      properties.expires = properties.expiry;
      delete properties.expiry;
    },
  },
  {
    change: "an invented member of a type whose members are unknown",
    sentences: ["Members of UserFaceSettings: remove lifetime, which vendor-facts.yaml does not list."],
    apply: ({ components }) => {
      components.schemas.UserFaceSettings.properties = { lifetime: {} };
    },
  },
  {
    change: "a dropped status value",
    sentences: ["Status values of FaceCreateResponse: write NEW, which vendor-facts.yaml lists."],
    apply: ({ components }) => components.schemas.FaceStatus.enum.shift(),
  },
  {
    change: "another header for the token",
    sentences: [
      'The "name" of the security scheme AdminAPIAuthentication: write Authorization, which vendor-facts.yaml lists.',
      'The "name" of the security scheme AdminAPIAuthentication: remove X-Token, which vendor-facts.yaml does not list.',
    ],
    apply: ({ components }) => {
      components.securitySchemes.AdminAPIAuthentication.name = "X-Token";
    },
  },
];
