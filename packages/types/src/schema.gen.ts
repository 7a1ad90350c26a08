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
         *     header. Keep the token until `expirationTime` and use it for every request, also for many at a time.
         *
         *     The application has to exist in the IDaaS admin portal. Its role decides which operations succeed, and it may be
         *     limited to a list of addresses. This operation itself needs no permission.
         */
        post: operations["authenticateAdminApiUsingPOST"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/web/v3/users/userid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find a user by login name
         * @description Looks a user up by login name or alias. Its `id` is the UUID that the face operations take. Needs the permission
         *     `USERS:VIEW`.
         */
        post: operations["userByUseridUsingPOST"];
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
                 * @description The UUID of the user: the `id` of `User`, not the login name (`userId`). `userByUseridUsingPOST` gives it for a login
                 *     name or an alias.
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
         * @description Creates a face and starts its registration. A user can have several faces: as many as `maxFacesPerUser` in the general
         *     settings of the tenant says, 1 to 10, and 5 by default. The properties that you send select the flow.
         *
         *     **Mobile flow.** Send `deliverActivationEmail: true` to have IDaaS write to the user, `returnQRCode: true` to show the
         *     QR code yourself, or both. The user finishes in the mobile app. Poll the list of the user's faces for `ACTIVE`.
         *
         *     **Web flow, biometric stored in Onfido.** An Onfido workflow captures the user's face in the browser. Send the
         *     `applicantId` and the `workflowRunId` of that workflow to tie the face to them; both are optional.
         *
         *     **Web flow, biometric stored by IDaaS.** Onfido hands your application an encrypted biometric token. Send it as
         *     `encryptedBiometricToken`, together with the customer user ID that it was made for.
         *
         *     If the response is lost, do not send the request again at once: list the user's faces first, the new one may be there.
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
                 * @description The UUID of the user: the `id` of `User`, not the login name (`userId`). `userByUseridUsingPOST` gives it for a login
                 *     name or an alias.
                 * @example 6b3f0f52-4a7e-4a57-9d3c-0c1f5a7d2e41
                 */
                userid: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Update a face of a user
         * @description Changes the expiry or the status of one of the user's faces: the face with the `id` in the body. The path names the
         *     user only, and the vendor does not say which face an update without `id` changes: do not repeat such an update when its
         *     response is lost (`x-retry-needs`). Properties that you leave out stay as they are. Needs the permission `FACE:EDIT`.
         */
        put: operations["updateFaceUsingPUT"];
        /**
         * Create a face for a user (version 1)
         * @deprecated
         * @description The older form of `createFaceAuthenticatorUsingPOST`, which replaces it since 5.40. It takes the same body and returns
         *     only the face, without activation URL and QR code: it does not suit a mobile flow in which you show the QR code
         *     yourself. Needs the permission `FACE:ADD`.
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
                 * @description The UUID of the user: the `id` of `User`, not the login name (`userId`). `userByUseridUsingPOST` gives it for a login
                 *     name or an alias.
                 * @example 6b3f0f52-4a7e-4a57-9d3c-0c1f5a7d2e41
                 */
                userid: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /**
         * List the faces of a user
         * @description Returns every face of the user with its status. Poll it to watch a registration, and read it to find out what became
         *     of a create whose response was lost. A user without a face has an empty list (inferred). Needs the permission
         *     `FACE:VIEW`.
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
                 * @description The UUID of the user: the `id` of `User`, not the login name (`userId`). `userByUseridUsingPOST` gives it for a login
                 *     name or an alias.
                 * @example 6b3f0f52-4a7e-4a57-9d3c-0c1f5a7d2e41
                 */
                userid: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /**
         * Get the face settings of a user
         * @description Returns the face settings that apply to the user: how long a face lasts. Needs the permission `FACE:VIEW`.
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
                 * @description The UUID of the face: the `id` that the creates and the list return.
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
         * @description Deletes the face with this ID. If the response is lost, send the request again: a 404 then means that the first
         *     request was carried out. Needs the permission `FACE:REMOVE`.
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
                 * @description The UUID of the face: the `id` that the creates and the list return.
                 * @example d7a1c0de-58f4-4b0a-9a53-7c2b6e913f08
                 */
                faceid: components["parameters"]["FaceId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Send the activation e-mail of a face
         * @description Mobile flow. Sends the user the e-mail that explains how to activate this face. Although it is a PUT, a second
         *     request is a second e-mail: never repeat it when you do not know what became of the first. Needs the permission
         *     `FACE:ADD`.
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
             * @description The secret of the application. It belongs on a server, never in a browser.
             * @example example-shared-secret-not-a-real-one
             */
            sharedSecret: string;
            /**
             * @description `true` makes the response set the cookie `INTELLITRUST_SESSION_ID`. Every later request then has to carry the
             *     cookie as well as the token.
             * @example false
             */
            enableWebSession?: boolean | undefined;
        };
        /** @description A token, and from when until when it is valid. Every property may be missing or `null`. */
        AdminApiAuthenticationResult: {
            /**
             * @description The token, for the `Authorization` header of the other operations.
             * @example ZXhhbXBsZS10b2tlbi1ub3QtYS1yZWFsLW9uZQ==
             */
            authToken?: string | null | undefined;
            /**
             * Format: date-time
             * @description The time at which the token was made. It may end in `Z` or in `+0000`: parse both forms.
             * @example 2026-11-02T09:12:00Z
             */
            creationTime?: string | null | undefined;
            /**
             * Format: date-time
             * @description The time at which the token expires: in the vendor's samples 15 minutes after `creationTime`. It may end in `Z` or in `+0000`:
             *     parse both forms.
             * @example 2026-11-02T09:27:00Z
             */
            expirationTime?: string | null | undefined;
        };
        /** @description The reason for which the API refused a request. A proxy in between may respond with something else. */
        ErrorInfo: {
            /**
             * @description A code for the cause, such as `user_not_found`. The vendor publishes no list: the description of each example says
             *     whether a real tenant gives its code or whether the code is ours.
             * @example user_not_found
             */
            errorCode?: string | null | undefined;
            /**
             * @description The cause in words.
             * @example There is no user with this ID.
             */
            errorMessage?: string | null | undefined;
            /**
             * @description More about the cause. What an item holds is open.
             * @example [
             *       {
             *         "name": "userid"
             *       }
             *     ]
             */
            parameters?: {
                [key: string]: unknown;
            }[] | null | undefined;
        };
        /** @description The user to look up. */
        UserGetParms: {
            /**
             * @description The login name of the user or one of the user's aliases, not the user's UUID.
             * @example ada
             */
            userId: string;
        };
        /**
         * @description A user, as far as faces need one. The vendor's `User` has many more properties: the API sends them, and this document
         *     leaves them open. Every property may be missing or `null`.
         */
        User: {
            /**
             * @description The user's UUID: the `userid` in the paths of the face operations.
             * @example 6b3f0f52-4a7e-4a57-9d3c-0c1f5a7d2e41
             */
            id?: string | null | undefined;
            /**
             * @description The user's login name.
             * @example ada
             */
            userId?: string | null | undefined;
            /**
             * @description The user's e-mail address, for example for the activation e-mail.
             * @example ada@example.com
             */
            email?: string | null | undefined;
            /**
             * @description The user's first name.
             * @example Ada
             */
            firstName?: string | null | undefined;
            /**
             * @description The user's last name.
             * @example Lovelace
             */
            lastName?: string | null | undefined;
            /**
             * @description The state that allows the user to authenticate, or forbids it.
             * @example ACTIVE
             * @enum {string|null}
             */
            state?: "ACTIVE" | "INACTIVE" | null | (string & {}) | undefined;
            /**
             * @description `true` for a user who is locked out.
             * @example false
             */
            locked?: boolean | null | undefined;
            /**
             * @description The origin of the user: a directory, the admin portal or another identity provider.
             * @example MGMT_UI
             * @enum {string|null}
             */
            type?: "LDAP_AD" | "MGMT_UI" | "EXTERNAL" | null | (string & {}) | undefined;
        } & {
            [key: string]: unknown;
        };
        /** @description An encrypted biometric token of Onfido, and the customer user ID that it was made for. */
        FaceEncryptedToken: {
            /**
             * @description The customer user ID in Onfido, as it was set on the workflow run.
             * @example customer-4711
             */
            customerUserId: string;
            /**
             * @description The token that Onfido made: a text in Base64.
             * @example ZW5jcnlwdGVkLWJpb21ldHJpYy10b2tlbi1leGFtcGxl
             */
            encryptedBiometricToken: string;
        };
        /**
         * @description The face to create. The properties that you send select the flow: see `createFaceAuthenticatorUsingPOST`. No property is
         *     required in every flow.
         */
        FaceCreateParms: {
            /**
             * @description Web flow, biometric stored in Onfido. The Onfido applicant that the face belongs to, a UUID of Onfido.
             * @example 0f1d4a8e-6c63-4e0b-8a1d-52b7f3c9e6a4
             */
            applicantId?: string | undefined;
            /**
             * @description Web flow, biometric stored in Onfido. The Onfido workflow run that registers the face, a UUID of Onfido.
             * @example a9d2c7f1-3b58-47e6-b0c4-8e1f6d5a2b73
             */
            workflowRunId?: string | undefined;
            /**
             * @description Mobile flow. `true` sends the user an e-mail that explains how to get the mobile app and how to activate the face
             *     there.
             * @example true
             */
            deliverActivationEmail?: boolean | undefined;
            /**
             * @description Mobile flow. `true` puts a QR code into the response of `createFaceAuthenticatorUsingPOST`. The user scans it to
             *     start activation.
             * @example true
             */
            returnQRCode?: boolean | undefined;
            /**
             * @description Web flow, biometric stored by IDaaS; required in this flow, and in no other. The biometric token that Onfido
             *     handed to your application.
             */
            encryptedBiometricToken?: components["schemas"]["FaceEncryptedToken"] | undefined;
        };
        /**
         * @description A face status that a response reports: a value of `FaceStatus`, whose meaning stands there, or one that is newer than
         *     this document. The vendor added `NEW` after the others, so treat a value that you do not know as "not usable yet".
         * @example ACTIVATING
         * @enum {string}
         */
        ReportedFaceStatus: "NEW" | "ACTIVATING" | "ACTIVE" | "REVIEW" | "FAILED" | "EXPIRED" | "DISABLED" | (string & {});
        /**
         * @description The new face and, in the mobile flow, what the user needs to activate it. The activation URL and the QR code let their
         *     holder register a face in the user's name: hand them to the user and to nobody else. Every property may be missing or
         *     `null`, and the API may send more properties than are listed here.
         */
        FaceCreateResponse: {
            /**
             * @description The ID of the new face, a UUID: the `faceid` of the other operations, and the `id` of an update.
             * @example d7a1c0de-58f4-4b0a-9a53-7c2b6e913f08
             */
            id?: string | null | undefined;
            /**
             * @description The progress of the new face.
             * @example ACTIVATING
             */
            status?: components["schemas"]["ReportedFaceStatus"] | null | undefined;
            /**
             * @description The Onfido applicant that the face belongs to, a UUID of Onfido.
             * @example 0f1d4a8e-6c63-4e0b-8a1d-52b7f3c9e6a4
             */
            applicantId?: string | null | undefined;
            /**
             * Format: date-time
             * @description The time at which the face was created. It may end in `Z` or in `+0000`: parse both forms.
             * @example 2026-11-02T09:14:07Z
             */
            created?: string | null | undefined;
            /**
             * Format: date-time
             * @description The time at which the face expires. It may end in `Z` or in `+0000`: parse both forms.
             * @example 2027-05-01T09:14:07Z
             */
            expiry?: string | null | undefined;
            /**
             * @description `true` for a face of the mobile flow.
             * @example true
             */
            mobile?: boolean | null | undefined;
            /**
             * @description The serial number of the face.
             * @example 40718-25936
             */
            serialNumber?: string | null | undefined;
            /**
             * @description Mobile flow. The URL that starts activation.
             * @example https://acme.us.trustedauth.com/activate?code=8F4K-Q2ZN
             */
            activationUrl?: string | null | undefined;
            /**
             * @description Mobile flow, when `returnQRCode` was `true`. The QR code that starts activation. Its encoding is unknown: it may be
             *     a data URL, as in the examples, an image in Base64 or the text to encode.
             * @example data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAACMAAAAjAQAAAAA2oo70AAAA2ElEQVR42mP4DwQPGBoaFyQoMOybuSt/AcOi+8YaQLLJGkR+ObRiAcO+T4/fL2BoWLVqgQLD/+5T9g8YlqQ1vlVg2Hi/SWUBwyOxf4wKDEcL6qc+YLh2/ffMBwy7s+dtTWA4901hwQOGz69WuDxgmFOZeuoBw0tnCU4Fhq5rkZcSGB4W3edOYFi0oDxmAUP/jnSfBQwfts3RVGA4K7iucAHDquqg5gSG/3PZLIFuW7NVO4FhX7OqBVD91ZtMQHLiZzOg2yb+WfKAYd8NfmGg2xY4ZjxgAPsFAODbZoz++mLpAAAAAElFTkSuQmCC
             */
            activationQRCode?: string | null | undefined;
        };
        /**
         * @description A face status that a request can set. The vendor publishes the values; the readings below are ours.
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
         *     `x-terminal` lists the statuses in which a registration has ended without success. That such a registration does not
         *     go on is our reading, too: nobody has to wait any longer for the face to become active.
         * @example ACTIVE
         * @enum {string}
         */
        FaceStatus: "NEW" | "ACTIVATING" | "ACTIVE" | "REVIEW" | "FAILED" | "EXPIRED" | "DISABLED";
        /**
         * @description The face to change, and the changes. A property that is left out stays as it is. Whether `null` clears
         *     `expiry`, and which changes of status the API allows, is unknown.
         */
        FaceUpdateParms: {
            /**
             * @description The ID of the face to change. Always send it: which of a user's faces an update without `id` changes is unknown.
             * @example d7a1c0de-58f4-4b0a-9a53-7c2b6e913f08
             */
            id?: string | undefined;
            /**
             * Format: date-time
             * @description The new time at which the face expires.
             * @example 2027-11-30T23:59:59Z
             */
            expiry?: string | undefined;
            status?: components["schemas"]["FaceStatus"] | undefined;
        };
        /** @description A face of a user. Every property may be missing or `null`, and the API may send more properties than are listed here. */
        FaceAuthenticator: {
            /**
             * @description The ID of the face, a UUID: the `faceid` of the other operations, and the `id` of an update.
             * @example d7a1c0de-58f4-4b0a-9a53-7c2b6e913f08
             */
            id?: string | null | undefined;
            /**
             * @description The progress of the face.
             * @example ACTIVE
             */
            status?: components["schemas"]["ReportedFaceStatus"] | null | undefined;
            /**
             * @description The Onfido applicant that the face belongs to, a UUID of Onfido.
             * @example 0f1d4a8e-6c63-4e0b-8a1d-52b7f3c9e6a4
             */
            applicantId?: string | null | undefined;
            /**
             * Format: date-time
             * @description The time at which the face was created. It may end in `Z` or in `+0000`: parse both forms.
             * @example 2026-11-02T09:14:07Z
             */
            created?: string | null | undefined;
            /**
             * Format: date-time
             * @description The time at which the face expires. It may end in `Z` or in `+0000`: parse both forms.
             * @example 2027-05-01T09:14:07Z
             */
            expiry?: string | null | undefined;
            /**
             * Format: date-time
             * @description The time at which the user last authenticated with the face. It may end in `Z` or in `+0000`: parse both forms.
             * @example 2026-11-20T07:45:12Z
             */
            lastUsed?: string | null | undefined;
            /**
             * @description `true` for a face of the mobile flow.
             * @example true
             */
            mobile?: boolean | null | undefined;
            /**
             * @description The platform of the mobile device that holds the face.
             * @example iOS
             */
            platform?: string | null | undefined;
            /**
             * @description The serial number of the face.
             * @example 40718-25936
             */
            serialNumber?: string | null | undefined;
        };
        /** @description The face settings that apply to a user. */
        UserFaceSettings: {
            /**
             * Format: int32
             * @description The lifetime of a face, in days.
             * @example 180
             */
            lifetime: number;
        };
    };
    responses: {
        /** @description Bad Request. The body does not fit, for example because a property is missing. */
        BadCredentialsRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorInfo"];
            };
        };
        /** @description Access denied. The secret is wrong. */
        CredentialsRejected: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorInfo"];
            };
        };
        /** @description Forbidden. The application may not authenticate. Inferred: an administrator has disabled it. */
        ApplicationDisabled: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorInfo"];
            };
        };
        /** @description Not Found. There is no such application. */
        ApplicationNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorInfo"];
            };
        };
        /** @description Conflict. The meaning of this status is unknown here. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorInfo"];
            };
        };
        /** @description Bad Request. The body does not fit. */
        BadUserRequest: {
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
        /** @description Bad Request. The body or the user ID does not fit. */
        BadCreateRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorInfo"];
            };
        };
        /** @description Conflict. The meaning of this status is unknown. Inferred: the user has as many faces as the tenant allows. */
        FaceLimitReached: {
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
        /** @description Not Found. There is no such user, or the user does not have this face. */
        UserOrFaceNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorInfo"];
            };
        };
        /** @description Conflict. The meaning of this status is unknown. Inferred: the status of the face does not allow the operation. */
        FaceStateConflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorInfo"];
            };
        };
        /** @description Bad Request. The ID in the path does not fit; this cause is our reading. */
        BadIdentifier: {
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
         * @description The UUID of the user: the `id` of `User`, not the login name (`userId`). `userByUseridUsingPOST` gives it for a login
         *     name or an alias.
         * @example 6b3f0f52-4a7e-4a57-9d3c-0c1f5a7d2e41
         */
        UserId: string;
        /**
         * @description The UUID of the face: the `id` that the creates and the list return.
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
 * A token, and from when until when it is valid. Every property may be missing or `null`.
 */
export type AdminApiAuthenticationResult = components['schemas']['AdminApiAuthenticationResult'];
/**
 * The reason for which the API refused a request. A proxy in between may respond with something else.
 */
export type ErrorInfo = components['schemas']['ErrorInfo'];
/**
 * The user to look up.
 */
export type UserGetParms = components['schemas']['UserGetParms'];
/**
 * A user, as far as faces need one. The vendor's `User` has many more properties: the API sends them, and this document
 * leaves them open. Every property may be missing or `null`.
 */
export type User = components['schemas']['User'];
/**
 * An encrypted biometric token of Onfido, and the customer user ID that it was made for.
 */
export type FaceEncryptedToken = components['schemas']['FaceEncryptedToken'];
/**
 * The face to create. The properties that you send select the flow: see `createFaceAuthenticatorUsingPOST`. No property is
 * required in every flow.
 */
export type FaceCreateParms = components['schemas']['FaceCreateParms'];
/**
 * A face status that a response reports: a value of `FaceStatus`, whose meaning stands there, or one that is newer than
 * this document. The vendor added `NEW` after the others, so treat a value that you do not know as "not usable yet".
 */
export type ReportedFaceStatus = components['schemas']['ReportedFaceStatus'];
/**
 * The new face and, in the mobile flow, what the user needs to activate it. The activation URL and the QR code let their
 * holder register a face in the user's name: hand them to the user and to nobody else. Every property may be missing or
 * `null`, and the API may send more properties than are listed here.
 */
export type FaceCreateResponse = components['schemas']['FaceCreateResponse'];
/**
 * A face status that a request can set. The vendor publishes the values; the readings below are ours.
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
 * `x-terminal` lists the statuses in which a registration has ended without success. That such a registration does not
 * go on is our reading, too: nobody has to wait any longer for the face to become active.
 */
export type FaceStatus = components['schemas']['FaceStatus'];
/**
 * The face to change, and the changes. A property that is left out stays as it is. Whether `null` clears
 * `expiry`, and which changes of status the API allows, is unknown.
 */
export type FaceUpdateParms = components['schemas']['FaceUpdateParms'];
/**
 * A face of a user. Every property may be missing or `null`, and the API may send more properties than are listed here.
 */
export type FaceAuthenticator = components['schemas']['FaceAuthenticator'];
/**
 * The face settings that apply to a user.
 */
export type UserFaceSettings = components['schemas']['UserFaceSettings'];
export type ResponseBadCredentialsRequest = components['responses']['BadCredentialsRequest'];
export type ResponseCredentialsRejected = components['responses']['CredentialsRejected'];
export type ResponseApplicationDisabled = components['responses']['ApplicationDisabled'];
export type ResponseApplicationNotFound = components['responses']['ApplicationNotFound'];
export type ResponseConflict = components['responses']['Conflict'];
export type ResponseBadUserRequest = components['responses']['BadUserRequest'];
export type ResponseAccessDenied = components['responses']['AccessDenied'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseUserNotFound = components['responses']['UserNotFound'];
export type ResponseBadCreateRequest = components['responses']['BadCreateRequest'];
export type ResponseFaceLimitReached = components['responses']['FaceLimitReached'];
export type ResponseBadUpdateRequest = components['responses']['BadUpdateRequest'];
export type ResponseUserOrFaceNotFound = components['responses']['UserOrFaceNotFound'];
export type ResponseFaceStateConflict = components['responses']['FaceStateConflict'];
export type ResponseBadIdentifier = components['responses']['BadIdentifier'];
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
            404: components["responses"]["ApplicationNotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    userByUseridUsingPOST: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The login name or the alias. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserGetParms"];
            };
        };
        responses: {
            /** @description Successful. The user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["BadUserRequest"];
            401: components["responses"]["AccessDenied"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UserNotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    createFaceAuthenticatorUsingPOST: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The UUID of the user: the `id` of `User`, not the login name (`userId`). `userByUseridUsingPOST` gives it for a login
                 *     name or an alias.
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
            409: components["responses"]["FaceLimitReached"];
        };
    };
    updateFaceUsingPUT: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The UUID of the user: the `id` of `User`, not the login name (`userId`). `userByUseridUsingPOST` gives it for a login
                 *     name or an alias.
                 * @example 6b3f0f52-4a7e-4a57-9d3c-0c1f5a7d2e41
                 */
                userid: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /** @description The changes. */
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
                 * @description The UUID of the user: the `id` of `User`, not the login name (`userId`). `userByUseridUsingPOST` gives it for a login
                 *     name or an alias.
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
            409: components["responses"]["FaceLimitReached"];
        };
    };
    getFacesUsingGET: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The UUID of the user: the `id` of `User`, not the login name (`userId`). `userByUseridUsingPOST` gives it for a login
                 *     name or an alias.
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
                 * @description The UUID of the user: the `id` of `User`, not the login name (`userId`). `userByUseridUsingPOST` gives it for a login
                 *     name or an alias.
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
                 * @description The UUID of the face: the `id` that the creates and the list return.
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
            409: components["responses"]["Conflict"];
        };
    };
    sendFaceActivationEmailUsingPUT: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The UUID of the face: the `id` that the creates and the list return.
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
