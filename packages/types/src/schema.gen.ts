// Generated from spec/openapi.yaml by `npm run generate`. Do not edit.

export interface paths {
    "/api/web/v1/adminapi/authenticate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Authenticate an Administration API application
         * @description Exchanges the credentials of an application for a token that the other operations take in the `Authorization`
         *     header. Keep the token until `expirationTime` and use it for every call; one token serves many at a time (assumed).
         *
         *     The application has to exist in the IDaaS admin portal. Its role decides which operations succeed, and it may be
         *     limited to a list of addresses. It needs no permission for this call (assumed), and the statuses 400, 401 and 403
         *     are assumed as well.
         */
        post: operations["authenticateAdminApiUsingPOST"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/web/v2/users/{userid}/face": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The UUID of the user: the `id` that IDaaS gave the user, not the login name (`userId`). If you only have the
                 *     login name, look the user up first. The vendor says so for the list, the settings and the update; for the creates it
                 *     is assumed.
                 * @example 6b3f0f52-4a7e-4a57-9d3c-0c1f5a7d2e41
                 */
                userid: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a face for a user
         * @description Creates a face and starts its registration. What you send selects the flow (assumed: the vendor documents
         *     no member for it).
         *
         *     **Mobile flow.** Send `deliverActivationEmail: true` to have IDaaS write to the user, `returnQRCode: true` to show
         *     the QR code yourself, or both. The user finishes in the mobile app. Poll the list of the user's faces for `ACTIVE`.
         *
         *     **Web flow.** The user's face is captured in the browser by an Onfido workflow. Send the `applicantId` and
         *     the `workflowRunId` of that workflow to tie the face to them; both are optional.
         *
         *     **Web flow, biometric stored by IDaaS.** Onfido hands your application an encrypted biometric token. Send it, with
         *     the customer user ID that it was made with, as `encryptedBiometricToken`.
         *
         *     If the answer is lost, do not send the request again at once: list the user's faces first, the new one may be there.
         *
         *     Needs the permission `FACE:ADD`.
         */
        post: operations["createFaceAuthenticatorUsingPOST"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/web/v1/users/{userid}/face": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The UUID of the user: the `id` that IDaaS gave the user, not the login name (`userId`). If you only have the
                 *     login name, look the user up first. The vendor says so for the list, the settings and the update; for the creates it
                 *     is assumed.
                 * @example 6b3f0f52-4a7e-4a57-9d3c-0c1f5a7d2e41
                 */
                userid: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Update the face of a user
         * @description Changes the expiry or the status of the user's face. The path names the user, not the face: this file assumes
         *     that a user has one. Members that you leave out stay as they are (assumed). Needs the permission `FACE:EDIT`.
         */
        put: operations["updateFaceUsingPUT"];
        /**
         * Create a face for a user (version 1)
         * @description The older form of `createFaceAuthenticatorUsingPOST`. It takes the same body; what it returns is only the face,
         *     without activation URL and QR code, so it does not suit a mobile flow in which you show the QR code yourself.
         *     Needs the permission `FACE:ADD`.
         */
        post: operations["createFaceUsingPOST"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/web/v1/users/{userid}/faces": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The UUID of the user: the `id` that IDaaS gave the user, not the login name (`userId`). If you only have the
                 *     login name, look the user up first. The vendor says so for the list, the settings and the update; for the creates it
                 *     is assumed.
                 * @example 6b3f0f52-4a7e-4a57-9d3c-0c1f5a7d2e41
                 */
                userid: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /**
         * List the faces of a user
         * @description Returns every face of the user with its status. This is the way to watch a registration, and the way to find out
         *     what became of a create whose answer was lost. A user without a face has an empty list (assumed).
         *     Needs the permission `FACE:VIEW`.
         */
        get: operations["getFacesUsingGET"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/web/v1/users/{userid}/settings/face": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The UUID of the user: the `id` that IDaaS gave the user, not the login name (`userId`). If you only have the
                 *     login name, look the user up first. The vendor says so for the list, the settings and the update; for the creates it
                 *     is assumed.
                 * @example 6b3f0f52-4a7e-4a57-9d3c-0c1f5a7d2e41
                 */
                userid: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /**
         * Get the face settings of a user
         * @description Returns the face settings that apply to the user. The vendor does not publish which ones there are, so read them
         *     as an open object. Needs the permission `FACE:VIEW`.
         */
        get: operations["getUserFaceSettingsUsingGET"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/web/v1/face/{faceid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The UUID of the face, the `id` that the create operations and the list return. The vendor calls it a UUID for the
                 *     delete; for the activation e-mail that is assumed.
                 * @example d7a1c0de-58f4-4b0a-9a53-7c2b6e913f08
                 */
                faceid: components["parameters"]["FaceId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a face
         * @description Deletes the face with this ID. If the answer is lost, send the request again: a 404 then means that the first
         *     one was carried out. Needs the permission `FACE:REMOVE`.
         */
        delete: operations["deleteFaceUsingDELETE"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/web/v1/face/{faceid}/activation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The UUID of the face, the `id` that the create operations and the list return. The vendor calls it a UUID for the
                 *     delete; for the activation e-mail that is assumed.
                 * @example d7a1c0de-58f4-4b0a-9a53-7c2b6e913f08
                 */
                faceid: components["parameters"]["FaceId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Send the activation e-mail of a face
         * @description Mobile flow. Sends the user the e-mail with the way to activate this face. Although it is a PUT, a second
         *     request is a second e-mail: never repeat it when you do not know what became of the first. Needs the
         *     permission `FACE:ADD`.
         */
        put: operations["sendFaceActivationEmailUsingPUT"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description The credentials of an Administration API application. */
        AdminApiAuthentication: {
            /**
             * @description The ID of the application, from the credentials that the admin portal lets you download.
             * @example c4e8b1a2-7d39-4f6e-9b05-1a2c3d4e5f60
             */
            applicationId: string;
            /**
             * Format: password
             * @description The secret of the application. It belongs on a server, never in a browser.
             * @example example-shared-secret-not-a-real-one
             */
            sharedSecret: string;
            /**
             * @description `true` makes the response set a cookie, `INTELLITRUST_SESSION_ID`, which every later request has to send as
             *     well as the token. We assume that it binds the token to a session: the vendor does not say what it does, and
             *     states no default.
             * @example false
             */
            enableWebSession?: boolean | undefined;
        };
        /** @description A token and the time that it is good for. Every member may be missing or `null`. */
        AdminApiAuthenticationResult: {
            /**
             * Format: password
             * @description The token, for the `Authorization` header of the other operations.
             * @example ZXhhbXBsZS10b2tlbi1ub3QtYS1yZWFsLW9uZQ==
             */
            authToken?: string | null | undefined;
            /**
             * Format: date-time
             * @description When the token was made, by the server's clock (assumed). It may end in `Z` or in `+0000`: parse both forms.
             * @example 2026-11-02T09:12:00Z
             */
            creationTime?: string | null | undefined;
            /**
             * Format: date-time
             * @description When the token ends, by the server's clock (assumed). In the vendor's samples that is 15 minutes after
             *     `creationTime`. It may end in `Z` or in `+0000`: parse both forms.
             * @example 2026-11-02T09:27:00Z
             */
            expirationTime?: string | null | undefined;
        };
        /**
         * @description Why a request was not carried out. The vendor documents this type for its Authentication API; that the
         *     Administration API has the same is assumed. A proxy in between may answer with something else.
         */
        ErrorInfo: {
            /**
             * @description A code for the cause. The vendor publishes no list; the codes in our examples are ours.
             * @example unknown_status
             */
            errorCode?: string | null | undefined;
            /**
             * @description The cause in words.
             * @example The status PAUSED is not one of the documented values.
             */
            errorMessage?: string | null | undefined;
            /**
             * @description More about the cause. The shape of the items is not documented.
             * @example [
             *       {
             *         "name": "status"
             *       }
             *     ]
             */
            parameters?: {
                [key: string]: unknown;
            }[] | null | undefined;
        };
        /**
         * @description What to create. Which members you send selects the flow: see `createFaceAuthenticatorUsingPOST`. None is required
         *     in every flow.
         */
        FaceCreateParms: {
            /**
             * @description Web flow. The Onfido applicant that the face belongs to.
             * @example 0f1d4a8e-6c63-4e0b-8a1d-52b7f3c9e6a4
             */
            applicantId?: string | undefined;
            /**
             * @description Web flow. The Onfido workflow run that registers the face.
             * @example a9d2c7f1-3b58-47e6-b0c4-8e1f6d5a2b73
             */
            workflowRunId?: string | undefined;
            /**
             * @description Mobile flow. `true` sends the user an e-mail that explains how to get the mobile app and complete activation
             *     there. That it is a boolean is assumed, and the vendor states no default.
             * @example true
             */
            deliverActivationEmail?: boolean | undefined;
            /**
             * @description Mobile flow. `true` puts a QR code into the response that starts activation when the user scans it. That
             *     it is a boolean is assumed, and the vendor states no default.
             * @example true
             */
            returnQRCode?: boolean | undefined;
            /**
             * Format: password
             * @description Required in the web flow with the biometric stored by IDaaS, and in no other. It carries the encrypted
             *     biometric token and the customer user ID that the token was made with in Onfido. The vendor does not publish
             *     its shape, so this file accepts a string that holds both as well as an object: ask the vendor which
             *     one your tenant takes. Treat it as a secret.
             * @example ZW5jcnlwdGVkLWJpb21ldHJpYy10b2tlbi1leGFtcGxl
             */
            encryptedBiometricToken?: string | {
                [key: string]: unknown;
            } | undefined;
        };
        /**
         * @description How far a face has come. The vendor publishes the values but hardly their meaning; the readings below are ours.
         *
         *     | value | our reading |
         *     | --- | --- |
         *     | `NEW` | created; registration has not begun |
         *     | `ACTIVATING` | registration is under way |
         *     | `ACTIVE` | registered; the user can authenticate with it |
         *     | `REVIEW` | the registration waits for a person to decide |
         *     | `FAILED` | the registration was rejected |
         *     | `EXPIRED` | its `expiry` has passed |
         *     | `DISABLED` | switched off by an administrator |
         *
         *     The values in `x-terminal` are those of a face whose registration has ended without success and does not go on
         *     (assumed): nobody has to wait any longer for it to become active.
         * @example ACTIVE
         * @enum {string}
         */
        FaceStatus: "NEW" | "ACTIVATING" | "ACTIVE" | "REVIEW" | "FAILED" | "EXPIRED" | "DISABLED";
        /**
         * @description A status as the API reports it: a `FaceStatus`, or a value that is newer than this file (`NEW` was added to the
         *     vendor's list after the others), so treat what you do not know as "not usable yet".
         * @example ACTIVATING
         */
        ReportedFaceStatus: components["schemas"]["FaceStatus"] | (string & {});
        /**
         * @description The new face and, in the mobile flow, what the user needs to activate it. Whoever holds the activation URL or the QR
         *     code can register their own face in the user's name (assumed): hand them to the user and to nobody else. Every member
         *     may be missing or `null`, and the API may send more members than are listed here.
         */
        FaceCreateResponse: {
            /**
             * @description The ID of the new face, the `faceid` of the other operations; a UUID (assumed).
             * @example d7a1c0de-58f4-4b0a-9a53-7c2b6e913f08
             */
            id?: string | null | undefined;
            /**
             * @description How far the new face has come.
             * @example ACTIVATING
             */
            status?: components["schemas"]["ReportedFaceStatus"] | null | undefined;
            /**
             * @description The Onfido applicant that the face belongs to.
             * @example 0f1d4a8e-6c63-4e0b-8a1d-52b7f3c9e6a4
             */
            applicantId?: string | null | undefined;
            /**
             * Format: date-time
             * @description When the face was created. It may end in `Z` or in `+0000`: parse both forms.
             * @example 2026-11-02T09:14:07Z
             */
            created?: string | null | undefined;
            /**
             * Format: date-time
             * @description When the face expires. It may end in `Z` or in `+0000`: parse both forms.
             * @example 2027-11-02T09:14:07Z
             */
            expiry?: string | null | undefined;
            /**
             * @description `true` for a face that was created by the mobile flow.
             * @example true
             */
            mobile?: boolean | null | undefined;
            /**
             * @description The serial number of the face. Its form is not documented.
             * @example 40718-25936
             */
            serialNumber?: string | null | undefined;
            /**
             * Format: password
             * @description Mobile flow (assumed). The address that starts activation.
             * @example https://acme.us.trustedauth.com/activate?code=8F4K-Q2ZN
             */
            activationUrl?: string | null | undefined;
            /**
             * Format: password
             * @description Mobile flow, only when `returnQRCode` was true (assumed). A QR code that starts activation. Its encoding (data
             *     URL, base64 image or the text to encode) is not documented; the examples show a data URL.
             * @example data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAACMAAAAjAQAAAAA2oo70AAAA2ElEQVR42mP4DwQPGBoaFyQoMOybuSt/AcOi+8YaQLLJGkR+ObRiAcO+T4/fL2BoWLVqgQLD/+5T9g8YlqQ1vlVg2Hi/SWUBwyOxf4wKDEcL6qc+YLh2/ffMBwy7s+dtTWA4901hwQOGz69WuDxgmFOZeuoBw0tnCU4Fhq5rkZcSGB4W3edOYFi0oDxmAUP/jnSfBQwfts3RVGA4K7iucAHDquqg5gSG/3PZLIFuW7NVO4FhX7OqBVD91ZtMQHLiZzOg2yb+WfKAYd8NfmGg2xY4ZjxgAPsFAODbZoz++mLpAAAAAElFTkSuQmCC
             */
            activationQRCode?: string | null | undefined;
        };
        /**
         * @description What to change of the user's face. A member that is left out stays as it is (assumed). Whether `null` clears
         *     `expiry`, and which changes of status are allowed, is not documented.
         */
        FaceUpdateParms: {
            /**
             * Format: date-time
             * @description When the face shall expire.
             * @example 2027-11-30T23:59:59Z
             */
            expiry?: string | undefined;
            /**
             * @description The status to set. The vendor lists these values; whether `NEW` (see `FaceStatus`) can be set as well is
             *     not documented.
             * @example DISABLED
             * @enum {string}
             */
            status?: "ACTIVATING" | "ACTIVE" | "FAILED" | "EXPIRED" | "REVIEW" | "DISABLED" | undefined;
        };
        /**
         * @description A face of a user. Every member may be missing or `null`, and the API may send more members than are
         *     listed here.
         */
        FaceAuthenticator: {
            /**
             * @description The ID of the face, the `faceid` of the other operations; a UUID (assumed).
             * @example d7a1c0de-58f4-4b0a-9a53-7c2b6e913f08
             */
            id?: string | null | undefined;
            /**
             * @description How far the face has come. `NEW` is documented for `FaceCreateResponse`, and assumed here.
             * @example ACTIVE
             */
            status?: components["schemas"]["ReportedFaceStatus"] | null | undefined;
            /**
             * @description The Onfido applicant that the face belongs to.
             * @example 0f1d4a8e-6c63-4e0b-8a1d-52b7f3c9e6a4
             */
            applicantId?: string | null | undefined;
            /**
             * Format: date-time
             * @description When the face was created. Documented for `FaceCreateResponse`, assumed here. It may end in `Z` or in `+0000`:
             *     parse both forms.
             * @example 2026-11-02T09:14:07Z
             */
            created?: string | null | undefined;
            /**
             * Format: date-time
             * @description When the face expires. It may end in `Z` or in `+0000`: parse both forms.
             * @example 2027-11-02T09:14:07Z
             */
            expiry?: string | null | undefined;
            /**
             * @description `true` for a face that was created by the mobile flow. Documented for `FaceCreateResponse`, assumed here.
             * @example true
             */
            mobile?: boolean | null | undefined;
            /**
             * @description The serial number of the face. Documented for `FaceCreateResponse`, assumed here; its form is not documented.
             * @example 40718-25936
             */
            serialNumber?: string | null | undefined;
        };
        /**
         * @description The face settings that apply to a user. The vendor publishes no list of members, so this file declares none: what
         *     the API sends is passed on as it is.
         */
        UserFaceSettings: {
            [key: string]: unknown;
        };
    };
    responses: {
        /** @description Bad Request. The body does not fit, for example because a member is missing. */
        BadCredentialsRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorInfo"];
            };
        };
        /**
         * @description Access denied. The application is unknown or its secret is wrong; that the answer is the same for both
         *     is assumed.
         */
        CredentialsRejected: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorInfo"];
            };
        };
        /** @description Forbidden. The application may not authenticate (assumed). */
        ApplicationDisabled: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorInfo"];
            };
        };
        /** @description Bad Request. The body or the user ID does not fit. */
        BadCreateRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorInfo"];
            };
        };
        /** @description Access denied. The token is missing, expired or unknown. */
        AccessDenied: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorInfo"];
            };
        };
        /** @description Forbidden. The application's role lacks the permission that the operation needs. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorInfo"];
            };
        };
        /** @description Not Found. There is no such user. */
        UserNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorInfo"];
            };
        };
        /** @description Conflict. The vendor does not say when; an existing face of the user is the likely cause. */
        FaceExists: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorInfo"];
            };
        };
        /** @description Bad Request. The body or the user ID does not fit. */
        BadUpdateRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorInfo"];
            };
        };
        /** @description Not Found. There is no such user, or the user has no face. */
        UserOrFaceNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorInfo"];
            };
        };
        /** @description Conflict. The vendor does not say when; a state of the face that forbids the operation is the likely cause. */
        FaceStateConflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorInfo"];
            };
        };
        /** @description Bad Request. The identifier in the path does not fit (assumed). */
        BadIdentifier: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorInfo"];
            };
        };
        /** @description Conflict. The vendor documents it without saying when; for a request that only reads we know of no cause. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorInfo"];
            };
        };
        /** @description Not Found. There is no such face. */
        FaceNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorInfo"];
            };
        };
    };
    parameters: {
        /**
         * @description The UUID of the user: the `id` that IDaaS gave the user, not the login name (`userId`). If you only have the
         *     login name, look the user up first. The vendor says so for the list, the settings and the update; for the creates it
         *     is assumed.
         * @example 6b3f0f52-4a7e-4a57-9d3c-0c1f5a7d2e41
         */
        UserId: string;
        /**
         * @description The UUID of the face, the `id` that the create operations and the list return. The vendor calls it a UUID for the
         *     delete; for the activation e-mail that is assumed.
         * @example d7a1c0de-58f4-4b0a-9a53-7c2b6e913f08
         */
        FaceId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
/**
 * The credentials of an Administration API application.
 */
export type AdminApiAuthentication = components['schemas']['AdminApiAuthentication'];
/**
 * A token and the time that it is good for. Every member may be missing or `null`.
 */
export type AdminApiAuthenticationResult = components['schemas']['AdminApiAuthenticationResult'];
/**
 * Why a request was not carried out. The vendor documents this type for its Authentication API; that the
 * Administration API has the same is assumed. A proxy in between may answer with something else.
 */
export type ErrorInfo = components['schemas']['ErrorInfo'];
/**
 * What to create. Which members you send selects the flow: see `createFaceAuthenticatorUsingPOST`. None is required
 * in every flow.
 */
export type FaceCreateParms = components['schemas']['FaceCreateParms'];
/**
 * How far a face has come. The vendor publishes the values but hardly their meaning; the readings below are ours.
 *
 * | value | our reading |
 * | --- | --- |
 * | `NEW` | created; registration has not begun |
 * | `ACTIVATING` | registration is under way |
 * | `ACTIVE` | registered; the user can authenticate with it |
 * | `REVIEW` | the registration waits for a person to decide |
 * | `FAILED` | the registration was rejected |
 * | `EXPIRED` | its `expiry` has passed |
 * | `DISABLED` | switched off by an administrator |
 *
 * The values in `x-terminal` are those of a face whose registration has ended without success and does not go on
 * (assumed): nobody has to wait any longer for it to become active.
 */
export type FaceStatus = components['schemas']['FaceStatus'];
/**
 * A status as the API reports it: a `FaceStatus`, or a value that is newer than this file (`NEW` was added to the
 * vendor's list after the others), so treat what you do not know as "not usable yet".
 */
export type ReportedFaceStatus = components['schemas']['ReportedFaceStatus'];
/**
 * The new face and, in the mobile flow, what the user needs to activate it. Whoever holds the activation URL or the QR
 * code can register their own face in the user's name (assumed): hand them to the user and to nobody else. Every member
 * may be missing or `null`, and the API may send more members than are listed here.
 */
export type FaceCreateResponse = components['schemas']['FaceCreateResponse'];
/**
 * What to change of the user's face. A member that is left out stays as it is (assumed). Whether `null` clears
 * `expiry`, and which changes of status are allowed, is not documented.
 */
export type FaceUpdateParms = components['schemas']['FaceUpdateParms'];
/**
 * A face of a user. Every member may be missing or `null`, and the API may send more members than are
 * listed here.
 */
export type FaceAuthenticator = components['schemas']['FaceAuthenticator'];
/**
 * The face settings that apply to a user. The vendor publishes no list of members, so this file declares none: what
 * the API sends is passed on as it is.
 */
export type UserFaceSettings = components['schemas']['UserFaceSettings'];
export type ResponseBadCredentialsRequest = components['responses']['BadCredentialsRequest'];
export type ResponseCredentialsRejected = components['responses']['CredentialsRejected'];
export type ResponseApplicationDisabled = components['responses']['ApplicationDisabled'];
export type ResponseBadCreateRequest = components['responses']['BadCreateRequest'];
export type ResponseAccessDenied = components['responses']['AccessDenied'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseUserNotFound = components['responses']['UserNotFound'];
export type ResponseFaceExists = components['responses']['FaceExists'];
export type ResponseBadUpdateRequest = components['responses']['BadUpdateRequest'];
export type ResponseUserOrFaceNotFound = components['responses']['UserOrFaceNotFound'];
export type ResponseFaceStateConflict = components['responses']['FaceStateConflict'];
export type ResponseBadIdentifier = components['responses']['BadIdentifier'];
export type ResponseConflict = components['responses']['Conflict'];
export type ResponseFaceNotFound = components['responses']['FaceNotFound'];
export type ParameterUserId = components['parameters']['UserId'];
export type ParameterFaceId = components['parameters']['FaceId'];
export type $defs = Record<string, never>;
export interface operations {
    authenticateAdminApiUsingPOST: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The credentials. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdminApiAuthentication"];
            };
        };
        responses: {
            /** @description Successful. The token and its lifetime. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminApiAuthenticationResult"];
                };
            };
            400: components["responses"]["BadCredentialsRequest"];
            401: components["responses"]["CredentialsRejected"];
            403: components["responses"]["ApplicationDisabled"];
        };
    };
    createFaceAuthenticatorUsingPOST: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The UUID of the user: the `id` that IDaaS gave the user, not the login name (`userId`). If you only have the
                 *     login name, look the user up first. The vendor says so for the list, the settings and the update; for the creates it
                 *     is assumed.
                 * @example 6b3f0f52-4a7e-4a57-9d3c-0c1f5a7d2e41
                 */
                userid: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /** @description The flow and its details. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["FaceCreateParms"];
            };
        };
        responses: {
            /** @description Successful. The new face, and in the mobile flow the means to activate it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaceCreateResponse"];
                };
            };
            400: components["responses"]["BadCreateRequest"];
            401: components["responses"]["AccessDenied"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UserNotFound"];
            409: components["responses"]["FaceExists"];
        };
    };
    updateFaceUsingPUT: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The UUID of the user: the `id` that IDaaS gave the user, not the login name (`userId`). If you only have the
                 *     login name, look the user up first. The vendor says so for the list, the settings and the update; for the creates it
                 *     is assumed.
                 * @example 6b3f0f52-4a7e-4a57-9d3c-0c1f5a7d2e41
                 */
                userid: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /** @description What to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["FaceUpdateParms"];
            };
        };
        responses: {
            /** @description Successful. The body is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadUpdateRequest"];
            401: components["responses"]["AccessDenied"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UserOrFaceNotFound"];
            409: components["responses"]["FaceStateConflict"];
        };
    };
    createFaceUsingPOST: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The UUID of the user: the `id` that IDaaS gave the user, not the login name (`userId`). If you only have the
                 *     login name, look the user up first. The vendor says so for the list, the settings and the update; for the creates it
                 *     is assumed.
                 * @example 6b3f0f52-4a7e-4a57-9d3c-0c1f5a7d2e41
                 */
                userid: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /** @description The flow and its details. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["FaceCreateParms"];
            };
        };
        responses: {
            /** @description Successful. The new face. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaceAuthenticator"];
                };
            };
            400: components["responses"]["BadCreateRequest"];
            401: components["responses"]["AccessDenied"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UserNotFound"];
            409: components["responses"]["FaceExists"];
        };
    };
    getFacesUsingGET: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The UUID of the user: the `id` that IDaaS gave the user, not the login name (`userId`). If you only have the
                 *     login name, look the user up first. The vendor says so for the list, the settings and the update; for the creates it
                 *     is assumed.
                 * @example 6b3f0f52-4a7e-4a57-9d3c-0c1f5a7d2e41
                 */
                userid: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful. The user's faces. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaceAuthenticator"][];
                };
            };
            400: components["responses"]["BadIdentifier"];
            401: components["responses"]["AccessDenied"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UserNotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    getUserFaceSettingsUsingGET: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The UUID of the user: the `id` that IDaaS gave the user, not the login name (`userId`). If you only have the
                 *     login name, look the user up first. The vendor says so for the list, the settings and the update; for the creates it
                 *     is assumed.
                 * @example 6b3f0f52-4a7e-4a57-9d3c-0c1f5a7d2e41
                 */
                userid: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful. The settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserFaceSettings"];
                };
            };
            400: components["responses"]["BadIdentifier"];
            401: components["responses"]["AccessDenied"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UserNotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    deleteFaceUsingDELETE: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The UUID of the face, the `id` that the create operations and the list return. The vendor calls it a UUID for the
                 *     delete; for the activation e-mail that is assumed.
                 * @example d7a1c0de-58f4-4b0a-9a53-7c2b6e913f08
                 */
                faceid: components["parameters"]["FaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful. The body is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadIdentifier"];
            401: components["responses"]["AccessDenied"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["FaceNotFound"];
            409: components["responses"]["FaceStateConflict"];
        };
    };
    sendFaceActivationEmailUsingPUT: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The UUID of the face, the `id` that the create operations and the list return. The vendor calls it a UUID for the
                 *     delete; for the activation e-mail that is assumed.
                 * @example d7a1c0de-58f4-4b0a-9a53-7c2b6e913f08
                 */
                faceid: components["parameters"]["FaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful. The e-mail is on its way; the body is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadIdentifier"];
            401: components["responses"]["AccessDenied"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["FaceNotFound"];
            409: components["responses"]["FaceStateConflict"];
        };
    };
}
