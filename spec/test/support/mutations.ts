/** A change to the document that departs from what the vendor documents, and what is said about it. */
export interface Mutation {
  change: string;
  sentences: string[];
  // biome-ignore lint/suspicious/noExplicitAny: a bent document does not fit the types of a right one.
  apply: (document: any) => void;
}

const settings = "/api/web/v1/users/{userid}/settings/face";
const list = "/api/web/v1/users/{userid}/faces";
const createV1 = "/api/web/v1/users/{userid}/face";
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
    change: "a required property that has become optional",
    sentences: [
      "Required properties of AdminApiAuthentication: write sharedSecret, which vendor-facts.yaml lists.",
    ],
    apply: ({ components }) => {
      components.schemas.AdminApiAuthentication.required = ["applicationId"];
    },
  },
  {
    change: "a required property that the vendor leaves optional",
    sentences: [
      "Required properties of FaceAuthenticator: remove id, which vendor-facts.yaml does not list.",
    ],
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
    change: "an invented type",
    sentences: ["Types: remove FaceHistory, which vendor-facts.yaml does not list."],
    apply: ({ components }) => {
      components.schemas.FaceHistory = { type: "object" };
    },
  },
  {
    change: "a renamed property",
    sentences: [
      "Properties of FaceAuthenticator: write expiry, which vendor-facts.yaml lists.",
      "Properties of FaceAuthenticator: remove expires, which vendor-facts.yaml does not list.",
    ],
    apply: ({ components }) => {
      const { properties } = components.schemas.FaceAuthenticator;
      properties.expires = properties.expiry;
      delete properties.expiry;
    },
  },
  {
    change: "a property of another type",
    sentences: [
      "Type of FaceCreateParms.returnQRCode: write boolean, which vendor-facts.yaml lists.",
      "Type of FaceCreateParms.returnQRCode: remove string, which vendor-facts.yaml does not list.",
    ],
    apply: ({ components }) => {
      components.schemas.FaceCreateParms.properties.returnQRCode.type = "string";
    },
  },
  {
    change: "a property that may be of two types",
    sentences: [
      "Type of FaceCreateParms.encryptedBiometricToken: write FaceEncryptedToken, which vendor-facts.yaml lists.",
      "Type of FaceCreateParms.encryptedBiometricToken: remove string or FaceEncryptedToken, which vendor-facts.yaml does not list.",
    ],
    apply: ({ components }) => {
      const { properties } = components.schemas.FaceCreateParms;
      const { $ref, ...rest } = properties.encryptedBiometricToken;
      properties.encryptedBiometricToken = { ...rest, anyOf: [{ type: "string" }, { $ref }] };
    },
  },
  {
    change: "a dropped and an invented format",
    sentences: [
      "Format of FaceUpdateParms.id: remove uuid, which vendor-facts.yaml does not list.",
      "Format of FaceUpdateParms.expiry: write date-time, which vendor-facts.yaml lists.",
    ],
    apply: ({ components }) => {
      const { id, expiry } = components.schemas.FaceUpdateParms.properties;
      id.format = "uuid";
      delete expiry.format;
    },
  },
  {
    change: "an array of another type",
    sentences: [
      "Items of ErrorInfo.parameters: write object, which vendor-facts.yaml lists.",
      "Items of ErrorInfo.parameters: remove string, which vendor-facts.yaml does not list.",
    ],
    apply: ({ components }) => {
      components.schemas.ErrorInfo.properties.parameters.items = { type: "string" };
    },
  },
  {
    change: "a dropped status value of a request",
    sentences: ["Values of FaceUpdateParms.status: write NEW, which vendor-facts.yaml lists."],
    apply: ({ components }) => components.schemas.FaceStatus.enum.shift(),
  },
  {
    change: "an invented status value of a response",
    sentences: [
      "Values of FaceAuthenticator.status: remove PAUSED, which vendor-facts.yaml does not list.",
      "Values of FaceCreateResponse.status: remove PAUSED, which vendor-facts.yaml does not list.",
    ],
    apply: ({ components }) => components.schemas.ReportedFaceStatus.enum.push("PAUSED"),
  },
  {
    change: "another version of a property",
    sentences: [
      "Version of FaceAuthenticator.platform: write 5.38, which vendor-facts.yaml lists.",
      "Version of FaceAuthenticator.platform: remove 5.37, which vendor-facts.yaml does not list.",
    ],
    apply: ({ components }) => {
      components.schemas.FaceAuthenticator.properties.platform["x-since"] = "5.37";
    },
  },
  {
    change: "an operation without a version",
    sentences: ["Version of getFacesUsingGET: write 5.36, which vendor-facts.yaml lists."],
    apply: ({ paths }) => delete paths[list].get["x-since"],
  },
  {
    change: "an operation that is no longer deprecated",
    sentences: ["Deprecation of createFaceUsingPOST: write deprecated, which vendor-facts.yaml lists."],
    apply: ({ paths }) => delete paths[createV1].post.deprecated,
  },
  {
    change: "another server",
    sentences: [
      "Servers: write https://customer.region.trustedauth.com, which vendor-facts.yaml lists.",
      "Servers: remove https://customer.us.trustedauth.com, which vendor-facts.yaml does not list.",
    ],
    apply: (document) => {
      document.servers[0].url = "https://{customer}.us.trustedauth.com";
    },
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
