// Generated from the merged OpenAPI by `npm run -w @candor/web api`: not to be edited.
export interface paths {
    "/api/gateway/operations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ServiceReport"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/gateway/operations/parked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["ParkedStream"][];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/gateway/operations/parked/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        handler: string;
                        stream: string;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Replayed"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/gateway/operations/failed-jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FailedJobs"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/gateway/operations/failed-jobs/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        key: string;
                    };
                };
            };
            responses: {
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/gateway/operations/rebuilds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        projection: string;
                    };
                };
            };
            responses: {
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RebuildAsked"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations/{organization}/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                    after?: string;
                };
                header?: never;
                path: {
                    organization: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["ApiKey"][];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    organization: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                        scopes: ("analytics:read" | "interviews:read" | "organization:read" | "scheduling:read")[];
                        /** @default null */
                        expiresAt?: string | null;
                    };
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                            keyId: string;
                            key: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations/{organization}/keys/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    organization: string;
                    key: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations/{organization}/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                    actor?: string;
                    what?: string;
                    from?: string;
                    to?: string;
                    after?: string;
                };
                header?: never;
                path: {
                    organization: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["AuditEntry"][];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/data-map": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DataMap"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/held-about-me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["HeldAboutMe"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/held-about-me/page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/html": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations/{organization}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                    after?: string;
                };
                header?: never;
                path: {
                    organization: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["MemberInvitation"][];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    organization: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        role: "owner" | "recruiter" | "interviewer" | "analyst";
                        address: string;
                    };
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                            invitationId: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations/{organization}/invitations/{invitation}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    organization: string;
                    invitation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations/{organization}/invitations/{invitation}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    organization: string;
                    invitation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/.well-known/jwks.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["JsonWebKeys"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mailbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                    to?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/html": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mailbox/page.css": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/css": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mailbox/page.js": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/javascript": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mailbox/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    key: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/html": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mailbox/{key}/invite.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    key: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/calendar": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mailbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                    to?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["KeptMail"][];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mailbox/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    key: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["KeptMail"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sides/member": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    after?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MemberSide"];
                    };
                };
            };
        };
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        link: string;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/member-side": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SignedIn"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations/{organization}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                    after?: string;
                };
                header?: never;
                path: {
                    organization: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["Member"][];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    organization: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                        address: string;
                    };
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                            personId: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations/{organization}/members/{person}/role": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    organization: string;
                    person: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        role: "owner" | "recruiter" | "interviewer" | "analyst";
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations/{organization}/members/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    organization: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations/{organization}/members/{person}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    organization: string;
                    person: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations/{organization}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    after?: string;
                };
                header?: never;
                path: {
                    organization: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Organization"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                        organizationId: string;
                    };
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations/{organization}/name": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    organization: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations/{organization}/description": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    organization: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        domains: string[];
                        parentCompany: string | null;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations/{organization}/retention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    organization: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        months: number;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/confidentiality/blocks/{blockId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    blockId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        target: {
                            /** @enum {string} */
                            kind: "organization";
                            organizationId: string;
                        } | {
                            /** @enum {string} */
                            kind: "domain";
                            domain: string;
                        } | {
                            /** @enum {string} */
                            kind: "parent-company";
                            name: string;
                        } | {
                            /** @enum {string} */
                            kind: "person";
                            address: string;
                        };
                        /**
                         * @default chosen
                         * @enum {string}
                         */
                        because?: "chosen" | "employer";
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    blockId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/confidentiality/blocks/{blockId}/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    blockId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/confidentiality/busy-as-host": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        busy: boolean;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/confidentiality": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    after?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Confidentiality"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/confidentiality/blocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                    after?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["Block"][];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/confidentiality/organizations/{organizationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    after?: string;
                };
                header?: never;
                path: {
                    organizationId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Onlooker"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                    after?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["Consent"][];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        purpose: "keep-in-touch" | "market-figures" | "talent-pool" | "transcript";
                        /** @default null */
                        organizationId?: string | null;
                        /** @default null */
                        about?: string | null;
                        version: number;
                        /** @enum {string} */
                        locale: "en" | "de";
                        wording: string;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consents/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        purpose: "keep-in-touch" | "market-figures" | "talent-pool" | "transcript";
                        /** @default null */
                        organizationId?: string | null;
                        /** @default null */
                        about?: string | null;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consents/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                    after?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["ConsentEntry"][];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consents/wordings/{purpose}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    organizationId?: string;
                    locale?: "en" | "de";
                };
                header?: never;
                path: {
                    purpose: "keep-in-touch" | "market-figures" | "talent-pool" | "transcript";
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ConsentWording"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/erasures/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    after?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            person: string;
                            organization?: string;
                            round: number;
                            requestedAt: string;
                            pending: string[];
                            completedAt?: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        person: string;
                    };
                };
            };
            responses: {
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/me/name": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/me/zone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        zone: string;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/me/locale": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        locale: "en" | "de";
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    after?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Profile"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["Session"][];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            ended: number;
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SignedIn"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SignedIn"];
                    };
                };
            };
        };
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{session}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    session: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        address: string;
                        /** @enum {string} */
                        side: "member" | "candidate";
                        /**
                         * @default en
                         * @enum {string}
                         */
                        locale?: "en" | "de";
                    };
                };
            };
            responses: {
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SignInAsked"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SignInLink"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Status"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/held-about-me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["HeldByService"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/operations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ServiceReport"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/operations/parked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["ParkedStream"][];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/operations/parked/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        handler: string;
                        stream: string;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Replayed"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/operations/failed-jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FailedJobs"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/operations/failed-jobs/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        key: string;
                    };
                };
            };
            responses: {
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/operations/rebuilds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        projection: string;
                    };
                };
            };
            responses: {
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RebuildAsked"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/calendar-feeds/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    after?: string;
                };
                header?: never;
                path: {
                    token: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/calendar": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/calendars/{calendarId}/feed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    calendarId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                        zone?: string;
                        address: string;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/calendars/{calendarId}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query: {
                    name: string;
                    zone?: string;
                };
                header?: never;
                path: {
                    calendarId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "text/calendar": string;
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/calendars/{calendarId}/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    calendarId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/calendars/{calendarId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    calendarId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/calendars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            calendars: {
                                calendarId: string;
                                name: string | null;
                                zone: string;
                                source: {
                                    /** @enum {string} */
                                    kind: "feed";
                                    host: string | null;
                                } | {
                                    /** @enum {string} */
                                    kind: "file";
                                };
                                /** @enum {string} */
                                state: "not_read_yet" | "fresh" | "stale" | "failing";
                                readAt: string | null;
                                ageMinutes: number | null;
                                nextReadAt: string | null;
                                failing: {
                                    since: string;
                                    /** @enum {string} */
                                    why: "address_refused" | "unreachable" | "too_slow" | "too_large" | "sign_in_refused" | "not_found" | "refused_by_server" | "not_a_calendar" | "cut_short" | "too_complicated";
                                    times: number;
                                } | null;
                                report: {
                                    events: number;
                                    busy: number;
                                    free: number;
                                    ours: number;
                                    problems: {
                                        line: number;
                                        uid: string | null;
                                        summary: string | null;
                                        /** @enum {string} */
                                        problem: "malformed" | "no_start" | "ends_before_start" | "recurs_too_often" | "recurrence_not_understood" | "unknown_zone";
                                    }[];
                                    problemCount: number;
                                } | null;
                            }[];
                            writeBack: {
                                /** @enum {string} */
                                provider: "caldav";
                                host: string | null;
                                calendarName: string | null;
                                writtenAt: string | null;
                                failing: {
                                    since: string;
                                    /** @enum {string} */
                                    why: "address_refused" | "unreachable" | "too_slow" | "too_large" | "sign_in_refused" | "not_found" | "refused_by_server" | "not_a_calendar" | "cut_short" | "too_complicated";
                                    times: number;
                                } | null;
                            } | null;
                            feed: boolean;
                            computedAt: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/calendar-feed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            address: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            address: string;
                        };
                    };
                };
            };
        };
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/calendar-write-back/discovery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @default caldav
                         * @enum {string}
                         */
                        provider?: "caldav";
                        server: string;
                        user: string;
                        password: string;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            calendars: {
                                calendarUrl: string;
                                calendarName: string;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/calendar-write-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @default caldav
                         * @enum {string}
                         */
                        provider?: "caldav";
                        server: string;
                        user: string;
                        password: string;
                        calendarUrl: string;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/public/{organizationId}/chat-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    organizationId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                        address: string;
                        message?: string;
                        zone: string;
                        /**
                         * @default en
                         * @enum {string}
                         */
                        locale?: "en" | "de";
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/chat-requests/{requestId}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    requestId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        chatTypeId: string;
                        /** @default 30 */
                        openDays?: number;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/chat-requests/{requestId}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    requestId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/chat-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                    status?: "open" | "accepted" | "declined" | "withdrawn";
                    after?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                requestId: string;
                                name: string | null;
                                address: string | null;
                                message?: string | null;
                                zone: string;
                                /** @enum {string} */
                                locale: "en" | "de";
                                askedAt: string;
                                /** @enum {string} */
                                status: "open" | "accepted" | "declined" | "withdrawn";
                                chatTypeId: string | null;
                                linkId: string | null;
                                version: number;
                            }[];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/chat-requests/{requestId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    after?: string;
                };
                header?: never;
                path: {
                    requestId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            requestId: string;
                            name: string | null;
                            address: string | null;
                            message?: string | null;
                            zone: string;
                            /** @enum {string} */
                            locale: "en" | "de";
                            askedAt: string;
                            /** @enum {string} */
                            status: "open" | "accepted" | "declined" | "withdrawn";
                            chatTypeId: string | null;
                            linkId: string | null;
                            version: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/invited/holds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        start: string;
                        durationMinutes: number;
                    };
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            start: string;
                            end: string;
                            bookingId: string;
                            heldUntil: string;
                            link: string;
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/private-link/holds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        start: string;
                        durationMinutes: number;
                    };
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            start: string;
                            end: string;
                            bookingId: string;
                            heldUntil: string;
                            link: string;
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/invitation-batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                    after?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                batchId: string;
                                chatTypeId: string;
                                plannedBy: string;
                                plannedAt: string;
                                /** @enum {string} */
                                status: "planned" | "checking" | "checked" | "unusable" | "running" | "completed" | "cancelled";
                                /** @enum {string|null} */
                                problem: "empty_file" | "no_address_column" | "repeated_column" | "not_utf8" | "too_many_rows" | "broken_quotes" | "file_gone" | null;
                                unknownColumns: number[];
                                rows: number;
                                good: number;
                                problems: number;
                                notes: {
                                    row: number;
                                    /** @enum {string|null} */
                                    column: "address" | "name" | "message" | "language" | null;
                                    /** @enum {string} */
                                    code: "missing_address" | "malformed_address" | "malformed_name" | "malformed_message" | "unknown_language" | "wrong_number_of_fields" | "broken_quotes" | "repeated_in_file" | "already_invited" | "declined_recently" | "already_booked";
                                    sameAs?: number;
                                }[];
                                row: number;
                                invited: number;
                                skipped: number;
                                version: number;
                            }[];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        chatTypeId: string;
                        /**
                         * @default en
                         * @enum {string}
                         */
                        locale?: "en" | "de";
                        /** @default 21 */
                        openDays?: number;
                        message?: string;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/invitation-batches/{batchId}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    batchId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "text/csv": string;
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/invitation-batches/{batchId}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    batchId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/invitation-batches/{batchId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    after?: string;
                };
                header?: never;
                path: {
                    batchId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            batchId: string;
                            chatTypeId: string;
                            plannedBy: string;
                            plannedAt: string;
                            /** @enum {string} */
                            status: "planned" | "checking" | "checked" | "unusable" | "running" | "completed" | "cancelled";
                            /** @enum {string|null} */
                            problem: "empty_file" | "no_address_column" | "repeated_column" | "not_utf8" | "too_many_rows" | "broken_quotes" | "file_gone" | null;
                            unknownColumns: number[];
                            rows: number;
                            good: number;
                            problems: number;
                            notes: {
                                row: number;
                                /** @enum {string|null} */
                                column: "address" | "name" | "message" | "language" | null;
                                /** @enum {string} */
                                code: "missing_address" | "malformed_address" | "malformed_name" | "malformed_message" | "unknown_language" | "wrong_number_of_fields" | "broken_quotes" | "repeated_in_file" | "already_invited" | "declined_recently" | "already_booked";
                                sameAs?: number;
                            }[];
                            row: number;
                            invited: number;
                            skipped: number;
                            version: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    batchId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                    chatType?: string;
                    batch?: string;
                    status?: "open" | "expired" | "booked" | "declined" | "withdrawn";
                    after?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                invitationId: string;
                                chatTypeId: string;
                                name?: string | null;
                                address: string | null;
                                message?: string | null;
                                /** @enum {string} */
                                locale: "en" | "de";
                                invitedBy: string;
                                batchId: string | null;
                                round: number;
                                invitedAt: string;
                                expiresAt: string;
                                /** @enum {string} */
                                status: "open" | "expired" | "booked" | "declined" | "withdrawn";
                                bookingId: string | null;
                                version: number;
                            }[];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        chatTypeId: string;
                        address: string;
                        name?: string;
                        message?: string;
                        /**
                         * @default en
                         * @enum {string}
                         */
                        locale?: "en" | "de";
                        /** @default 21 */
                        openDays?: number;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/invitations/{invitationId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    invitationId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/invitations/{invitationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    after?: string;
                };
                header?: never;
                path: {
                    invitationId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            invitationId: string;
                            chatTypeId: string;
                            name?: string | null;
                            address: string | null;
                            message?: string | null;
                            /** @enum {string} */
                            locale: "en" | "de";
                            invitedBy: string;
                            batchId: string | null;
                            round: number;
                            invitedAt: string;
                            expiresAt: string;
                            /** @enum {string} */
                            status: "open" | "expired" | "booked" | "declined" | "withdrawn";
                            bookingId: string | null;
                            version: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/invited/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/invited/opt-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @default false */
                        ofEveryone?: boolean;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete: {
            parameters: {
                query?: {
                    ofEveryone?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/invited": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    after?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            organizationId: string;
                            organization: string;
                            chatTypeId: string;
                            chatType: {
                                organizationId: string;
                                organization: string;
                                chatTypeId: string;
                                name: string;
                                description: string;
                                /** @enum {string} */
                                kind: "exploratory" | "screening" | "fit" | "group" | "assessment";
                                client: string | null;
                                /** @enum {string} */
                                takesPlace: "video" | "phone" | "place";
                                durations: number[];
                                capacity: number | null;
                                waitingList: boolean;
                                noticeMinutes: number | null;
                                horizon: ({
                                    /** @enum {string} */
                                    kind: "rolling";
                                    days: number;
                                    /** @enum {string} */
                                    counting: "calendar" | "business";
                                } | {
                                    /** @enum {string} */
                                    kind: "fixed";
                                    from: string;
                                    until: string;
                                }) | null;
                                approval: boolean;
                                holdMinutes: number;
                                changes: {
                                    noticeMinutes: number;
                                    mostChanges: number;
                                };
                            } | null;
                            name?: string | null;
                            message?: string | null;
                            expiresAt: string;
                            /** @enum {string} */
                            status: "open" | "expired" | "booked" | "declined" | "withdrawn";
                            bookingId: string | null;
                            optedOut: {
                                ofOrganization: boolean;
                                ofEveryone: boolean;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/invited/slots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query: {
                    from: string;
                    to: string;
                    duration?: number;
                    zone?: string;
                    after?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            organizationId: string;
                            chatTypeId: string;
                            durationMinutes: number;
                            zone: string;
                            slots: {
                                start: string;
                                end: string;
                                localStart: string;
                                localEnd: string;
                                freeSeats: number | null;
                            }[];
                            full: {
                                start: string;
                                end: string;
                                localStart: string;
                                localEnd: string;
                            }[];
                            computedAt: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/private-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    after?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            chatType: {
                                organizationId: string;
                                organization: string;
                                chatTypeId: string;
                                name: string;
                                description: string;
                                /** @enum {string} */
                                kind: "exploratory" | "screening" | "fit" | "group" | "assessment";
                                client: string | null;
                                /** @enum {string} */
                                takesPlace: "video" | "phone" | "place";
                                durations: number[];
                                capacity: number | null;
                                waitingList: boolean;
                                noticeMinutes: number | null;
                                horizon: ({
                                    /** @enum {string} */
                                    kind: "rolling";
                                    days: number;
                                    /** @enum {string} */
                                    counting: "calendar" | "business";
                                } | {
                                    /** @enum {string} */
                                    kind: "fixed";
                                    from: string;
                                    until: string;
                                }) | null;
                                approval: boolean;
                                holdMinutes: number;
                                changes: {
                                    noticeMinutes: number;
                                    mostChanges: number;
                                };
                            };
                            expiresAt: string;
                            /** @enum {string} */
                            status: "open" | "expired" | "used" | "revoked";
                            usesLeft: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/private-link/slots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query: {
                    from: string;
                    to: string;
                    duration?: number;
                    zone?: string;
                    after?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            organizationId: string;
                            chatTypeId: string;
                            durationMinutes: number;
                            zone: string;
                            slots: {
                                start: string;
                                end: string;
                                localStart: string;
                                localEnd: string;
                                freeSeats: number | null;
                            }[];
                            full: {
                                start: string;
                                end: string;
                                localStart: string;
                                localEnd: string;
                            }[];
                            computedAt: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/private-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                    chatType?: string;
                    after?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                linkId: string;
                                chatTypeId: string;
                                madeBy: string;
                                madeAt: string;
                                note?: string | null;
                                uses: number;
                                used: number;
                                expiresAt: string;
                                /** @enum {string} */
                                status: "open" | "expired" | "used" | "revoked";
                                requestId: string | null;
                                url: string;
                                version: number;
                            }[];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        chatTypeId: string;
                        /** @default 1 */
                        uses?: number;
                        /** @default 30 */
                        openDays?: number;
                        note?: string;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/private-links/{linkId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    after?: string;
                };
                header?: never;
                path: {
                    linkId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            linkId: string;
                            chatTypeId: string;
                            madeBy: string;
                            madeAt: string;
                            note?: string | null;
                            uses: number;
                            used: number;
                            expiresAt: string;
                            /** @enum {string} */
                            status: "open" | "expired" | "used" | "revoked";
                            requestId: string | null;
                            url: string;
                            version: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    linkId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/process-facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query: {
                    from: string;
                    to: string;
                    chatType?: string;
                    after?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            from: string;
                            to: string;
                            chatTypeId: string | null;
                            invitations: {
                                invited: number;
                                booked: number;
                                declined: number;
                                withdrawn: number;
                                open: number;
                                expired: number;
                            };
                            requests: {
                                asked: number;
                                accepted: number;
                                declined: number;
                            };
                            chats: {
                                booked: number;
                                upcoming: number;
                                held: number;
                                cancelled: number;
                                lateCancelledByGuest: number;
                                lateCancelledByHost: number;
                                guestNoShows: number;
                                hostNoShows: number;
                                reschedules: number;
                            };
                            hoursToChat: {
                                invited: {
                                    n: number;
                                    median: number | null;
                                    p90: number | null;
                                };
                                asked: {
                                    n: number;
                                    median: number | null;
                                    p90: number | null;
                                };
                                byThemselves: {
                                    n: number;
                                    median: number | null;
                                    p90: number | null;
                                };
                            };
                            computedAt: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/load": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    week?: string;
                    zone?: string;
                    after?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            week: string;
                            zone: string;
                            hosts: {
                                hostId: string;
                                chats: number;
                                minutes: number;
                                cancelled: number;
                                declined: number;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/chat-types/{chatTypeId}/slots-text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query: {
                    from: string;
                    to: string;
                    duration?: number;
                    zone?: string;
                    count?: number;
                    locale?: "en" | "de";
                    privateLink?: string;
                    after?: string;
                };
                header?: never;
                path: {
                    chatTypeId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            text: string;
                            zone: string;
                            slots: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/unsubscriptions/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    token: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/bookings/{bookingId}/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    after?: string;
                };
                header?: never;
                path: {
                    bookingId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/calendar": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/bookings/{bookingId}/slots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query: {
                    from: string;
                    to: string;
                    duration?: number;
                    zone?: string;
                    after?: string;
                };
                header?: never;
                path: {
                    bookingId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            organizationId: string;
                            chatTypeId: string;
                            durationMinutes: number;
                            zone: string;
                            slots: {
                                start: string;
                                end: string;
                                localStart: string;
                                localEnd: string;
                                freeSeats: number | null;
                            }[];
                            full: {
                                start: string;
                                end: string;
                                localStart: string;
                                localEnd: string;
                            }[];
                            computedAt: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/bookings/{bookingId}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    bookingId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            start: string;
                            end: string;
                            bookingId: string;
                            hostIds: string[];
                            /** @enum {string} */
                            status: "awaiting-approval" | "waiting" | "confirmed" | "cancelled" | "refused" | "waited";
                            approvalUntil: string | null;
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/bookings/{bookingId}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    bookingId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            start: string;
                            end: string;
                            bookingId: string;
                            hostIds: string[];
                            /** @enum {string} */
                            status: "awaiting-approval" | "waiting" | "confirmed" | "cancelled" | "refused" | "waited";
                            approvalUntil: string | null;
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/bookings/{bookingId}/reschedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    bookingId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        start: string;
                        durationMinutes?: number;
                        keepHosts?: boolean;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            start: string;
                            end: string;
                            bookingId: string;
                            hostIds: string[];
                            /** @enum {string} */
                            status: "awaiting-approval" | "waiting" | "confirmed" | "cancelled" | "refused" | "waited";
                            approvalUntil: string | null;
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/bookings/{bookingId}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    bookingId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        reason?: string;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            start: string;
                            end: string;
                            bookingId: string;
                            hostIds: string[];
                            /** @enum {string} */
                            status: "awaiting-approval" | "waiting" | "confirmed" | "cancelled" | "refused" | "waited";
                            approvalUntil: string | null;
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/bookings/{bookingId}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    bookingId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        hostId?: string;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            bookingId: string;
                            takenOverBy: string | null;
                            alternatives: {
                                start: string;
                                end: string;
                            }[];
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/bookings/{bookingId}/takeover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    bookingId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        hostId?: string;
                        from?: string;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            start: string;
                            end: string;
                            bookingId: string;
                            hostIds: string[];
                            /** @enum {string} */
                            status: "awaiting-approval" | "waiting" | "confirmed" | "cancelled" | "refused" | "waited";
                            approvalUntil: string | null;
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/bookings/{bookingId}/hosts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    bookingId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        hostIds: string[];
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            start: string;
                            end: string;
                            bookingId: string;
                            hostIds: string[];
                            /** @enum {string} */
                            status: "awaiting-approval" | "waiting" | "confirmed" | "cancelled" | "refused" | "waited";
                            approvalUntil: string | null;
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/bookings/{bookingId}/no-show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    bookingId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        missing: "guest";
                    } | {
                        /** @enum {string} */
                        missing: "host";
                        hostId?: string;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            start: string;
                            end: string;
                            bookingId: string;
                            hostIds: string[];
                            /** @enum {string} */
                            status: "awaiting-approval" | "waiting" | "confirmed" | "cancelled" | "refused" | "waited";
                            approvalUntil: string | null;
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/bookings/{bookingId}/no-show/{missingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    bookingId: string;
                    missingId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            start: string;
                            end: string;
                            bookingId: string;
                            hostIds: string[];
                            /** @enum {string} */
                            status: "awaiting-approval" | "waiting" | "confirmed" | "cancelled" | "refused" | "waited";
                            approvalUntil: string | null;
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/bookings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                    when?: "upcoming" | "past" | "all";
                    host?: string;
                    chatType?: string;
                    after?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** @enum {string} */
                                seenBy: "organization";
                                bookingId: string;
                                organizationId: string;
                                chatTypeId: string;
                                name: string;
                                /** @enum {string} */
                                kind: "exploratory" | "screening" | "fit" | "group" | "assessment";
                                /** @enum {string} */
                                status: "awaiting-approval" | "waiting" | "confirmed" | "cancelled" | "refused" | "waited";
                                start: string;
                                end: string;
                                location: ({
                                    /** @enum {string} */
                                    kind: "video";
                                    linkTemplate: string;
                                } | {
                                    /** @enum {string} */
                                    kind: "phone";
                                    instructions: string;
                                } | {
                                    /** @enum {string} */
                                    kind: "place";
                                    address: string;
                                }) | null;
                                approvalUntil: string | null;
                                version: number;
                                hostIds: string[];
                                sessionId: string | null;
                                channel: {
                                    /** @enum {string} */
                                    kind: "public-page";
                                } | {
                                    /** @enum {string} */
                                    kind: "private-link";
                                    linkId: string;
                                } | {
                                    /** @enum {string} */
                                    kind: "invitation";
                                    invitationId: string;
                                } | {
                                    /** @enum {string} */
                                    kind: "request";
                                    requestId: string;
                                } | {
                                    /** @enum {string} */
                                    kind: "recruiter";
                                };
                                guest: {
                                    guestId: string;
                                    name: string | null;
                                    address: string | null;
                                    zone: string | null;
                                    /** @enum {string|null} */
                                    locale: "en" | "de" | null;
                                    message: string | null;
                                };
                                declined: string[];
                                noShows: {
                                    missingId: string;
                                    /** @enum {string} */
                                    by: "guest" | "host" | "recruiter" | "rule";
                                }[];
                                cancelled: {
                                    by: string;
                                    late: boolean;
                                    reason: string | null;
                                } | null;
                                bookedAt: string;
                            }[];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/bookings/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                    when?: "upcoming" | "past" | "all";
                    after?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** @enum {string} */
                                seenBy: "guest";
                                bookingId: string;
                                organizationId: string;
                                chatTypeId: string;
                                name: string;
                                /** @enum {string} */
                                kind: "exploratory" | "screening" | "fit" | "group" | "assessment";
                                /** @enum {string} */
                                status: "awaiting-approval" | "waiting" | "confirmed" | "cancelled" | "refused" | "waited";
                                start: string;
                                end: string;
                                location: ({
                                    /** @enum {string} */
                                    kind: "video";
                                    linkTemplate: string;
                                } | {
                                    /** @enum {string} */
                                    kind: "phone";
                                    instructions: string;
                                } | {
                                    /** @enum {string} */
                                    kind: "place";
                                    address: string;
                                }) | null;
                                approvalUntil: string | null;
                                version: number;
                                organization: string;
                                hosts: {
                                    hostId: string;
                                    name: string | null;
                                }[];
                                zone: string | null;
                                changes: {
                                    until: string;
                                    left: number;
                                };
                                placeInLine: number | null;
                                cancelled: {
                                    by: string;
                                    late: boolean;
                                } | null;
                            }[];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/bookings/{bookingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    after?: string;
                };
                header?: never;
                path: {
                    bookingId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            seenBy: "organization";
                            bookingId: string;
                            organizationId: string;
                            chatTypeId: string;
                            name: string;
                            /** @enum {string} */
                            kind: "exploratory" | "screening" | "fit" | "group" | "assessment";
                            /** @enum {string} */
                            status: "awaiting-approval" | "waiting" | "confirmed" | "cancelled" | "refused" | "waited";
                            start: string;
                            end: string;
                            location: ({
                                /** @enum {string} */
                                kind: "video";
                                linkTemplate: string;
                            } | {
                                /** @enum {string} */
                                kind: "phone";
                                instructions: string;
                            } | {
                                /** @enum {string} */
                                kind: "place";
                                address: string;
                            }) | null;
                            approvalUntil: string | null;
                            version: number;
                            hostIds: string[];
                            sessionId: string | null;
                            channel: {
                                /** @enum {string} */
                                kind: "public-page";
                            } | {
                                /** @enum {string} */
                                kind: "private-link";
                                linkId: string;
                            } | {
                                /** @enum {string} */
                                kind: "invitation";
                                invitationId: string;
                            } | {
                                /** @enum {string} */
                                kind: "request";
                                requestId: string;
                            } | {
                                /** @enum {string} */
                                kind: "recruiter";
                            };
                            guest: {
                                guestId: string;
                                name: string | null;
                                address: string | null;
                                zone: string | null;
                                /** @enum {string|null} */
                                locale: "en" | "de" | null;
                                message: string | null;
                            };
                            declined: string[];
                            noShows: {
                                missingId: string;
                                /** @enum {string} */
                                by: "guest" | "host" | "recruiter" | "rule";
                            }[];
                            cancelled: {
                                by: string;
                                late: boolean;
                                reason: string | null;
                            } | null;
                            bookedAt: string;
                        } | {
                            /** @enum {string} */
                            seenBy: "guest";
                            bookingId: string;
                            organizationId: string;
                            chatTypeId: string;
                            name: string;
                            /** @enum {string} */
                            kind: "exploratory" | "screening" | "fit" | "group" | "assessment";
                            /** @enum {string} */
                            status: "awaiting-approval" | "waiting" | "confirmed" | "cancelled" | "refused" | "waited";
                            start: string;
                            end: string;
                            location: ({
                                /** @enum {string} */
                                kind: "video";
                                linkTemplate: string;
                            } | {
                                /** @enum {string} */
                                kind: "phone";
                                instructions: string;
                            } | {
                                /** @enum {string} */
                                kind: "place";
                                address: string;
                            }) | null;
                            approvalUntil: string | null;
                            version: number;
                            organization: string;
                            hosts: {
                                hostId: string;
                                name: string | null;
                            }[];
                            zone: string | null;
                            changes: {
                                until: string;
                                left: number;
                            };
                            placeInLine: number | null;
                            cancelled: {
                                by: string;
                                late: boolean;
                            } | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/chat-types/{chatTypeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    after?: string;
                };
                header?: never;
                path: {
                    chatTypeId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            organizationId: string;
                            chatTypeId: string;
                            description: {
                                name: string;
                                description: string;
                                /** @enum {string} */
                                kind: "exploratory" | "screening" | "fit" | "group" | "assessment";
                                location: {
                                    /** @enum {string} */
                                    kind: "video";
                                    linkTemplate: string;
                                } | {
                                    /** @enum {string} */
                                    kind: "phone";
                                    instructions: string;
                                } | {
                                    /** @enum {string} */
                                    kind: "place";
                                    address: string;
                                };
                                client: string | null;
                                listed: boolean;
                                /**
                                 * @default null
                                 * @enum {string|null}
                                 */
                                roleFamily: "software-engineering" | "data" | "it-and-security" | "hardware-engineering" | "research" | "product" | "design" | "marketing" | "sales" | "customer-service" | "operations" | "finance" | "people" | "legal" | "other" | null;
                            };
                            assignment: {
                                /** @enum {string} */
                                mode: "single";
                                host: {
                                    hostId: string;
                                    scheduleId: string | null;
                                };
                            } | {
                                /** @enum {string} */
                                mode: "round-robin";
                                /** @enum {string} */
                                policy: "availability" | "fair";
                                leadThreshold: number | null;
                                hosts: {
                                    hostId: string;
                                    scheduleId: string | null;
                                    weight: number;
                                }[];
                            } | {
                                /** @enum {string} */
                                mode: "panel";
                                groups: {
                                    hostId: string;
                                    scheduleId: string | null;
                                }[][];
                            } | {
                                /** @enum {string} */
                                mode: "group";
                                hosts: {
                                    hostId: string;
                                    scheduleId: string | null;
                                }[];
                                capacity: number;
                                waitingList: number | null;
                            };
                            rules: {
                                durations: number[];
                                intervalMinutes: number | null;
                                buffers: {
                                    beforeMinutes: number;
                                    afterMinutes: number;
                                } | null;
                                noticeMinutes: number | null;
                                horizon: ({
                                    /** @enum {string} */
                                    kind: "rolling";
                                    days: number;
                                    /** @enum {string} */
                                    counting: "calendar" | "business";
                                } | {
                                    /** @enum {string} */
                                    kind: "fixed";
                                    from: string;
                                    until: string;
                                }) | null;
                                caps: {
                                    perDay: number | null;
                                    perWeek: number | null;
                                    perMonth: number | null;
                                };
                                approval: boolean;
                                holdMinutes: number;
                                changes: {
                                    noticeMinutes: number;
                                    mostChanges: number;
                                };
                                reminders: number[];
                            };
                            archived: boolean;
                            version: number;
                        };
                    };
                };
            };
        };
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    chatTypeId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        description: {
                            name: string;
                            /** @default  */
                            description?: string;
                            /** @enum {string} */
                            kind: "exploratory" | "screening" | "fit" | "group" | "assessment";
                            location: {
                                /** @enum {string} */
                                kind: "video";
                                linkTemplate: string;
                            } | {
                                /** @enum {string} */
                                kind: "phone";
                                /** @default  */
                                instructions?: string;
                            } | {
                                /** @enum {string} */
                                kind: "place";
                                address: string;
                            };
                            /** @default null */
                            client?: string | null;
                            /** @default true */
                            listed?: boolean;
                            /**
                             * @default null
                             * @enum {string|null}
                             */
                            roleFamily?: "software-engineering" | "data" | "it-and-security" | "hardware-engineering" | "research" | "product" | "design" | "marketing" | "sales" | "customer-service" | "operations" | "finance" | "people" | "legal" | "other" | null;
                        };
                        assignment: {
                            /** @enum {string} */
                            mode: "single";
                            host: {
                                hostId: string;
                                /** @default null */
                                scheduleId?: string | null;
                            };
                        } | {
                            /** @enum {string} */
                            mode: "round-robin";
                            /**
                             * @default fair
                             * @enum {string}
                             */
                            policy?: "availability" | "fair";
                            /** @default null */
                            leadThreshold?: number | null;
                            hosts: {
                                hostId: string;
                                /** @default null */
                                scheduleId?: string | null;
                                /** @default 1 */
                                weight?: number;
                            }[];
                        } | {
                            /** @enum {string} */
                            mode: "panel";
                            groups: {
                                hostId: string;
                                /** @default null */
                                scheduleId?: string | null;
                            }[][];
                        } | {
                            /** @enum {string} */
                            mode: "group";
                            hosts: {
                                hostId: string;
                                /** @default null */
                                scheduleId?: string | null;
                            }[];
                            capacity: number;
                            /** @default null */
                            waitingList?: number | null;
                        };
                        rules: {
                            durations: number[];
                            /** @default null */
                            intervalMinutes?: number | null;
                            /** @default null */
                            buffers?: {
                                beforeMinutes: number;
                                afterMinutes: number;
                            } | null;
                            /** @default null */
                            noticeMinutes?: number | null;
                            /** @default null */
                            horizon?: ({
                                /** @enum {string} */
                                kind: "rolling";
                                days: number;
                                /** @enum {string} */
                                counting: "calendar" | "business";
                            } | {
                                /** @enum {string} */
                                kind: "fixed";
                                from: string;
                                until: string;
                            }) | null;
                            /**
                             * @default {
                             *       "perDay": null,
                             *       "perWeek": null,
                             *       "perMonth": null
                             *     }
                             */
                            caps?: {
                                perDay: number | null;
                                perWeek: number | null;
                                perMonth: number | null;
                            };
                            /** @default false */
                            approval?: boolean;
                            /** @default 10 */
                            holdMinutes?: number;
                            /**
                             * @default {
                             *       "noticeMinutes": 120,
                             *       "mostChanges": 3
                             *     }
                             */
                            changes?: {
                                noticeMinutes: number;
                                mostChanges: number;
                            };
                            /**
                             * @default [
                             *       1440,
                             *       60
                             *     ]
                             */
                            reminders?: number[];
                        };
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    chatTypeId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/chat-types/{chatTypeId}/description": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    chatTypeId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        description: {
                            name: string;
                            /** @default  */
                            description?: string;
                            /** @enum {string} */
                            kind: "exploratory" | "screening" | "fit" | "group" | "assessment";
                            location: {
                                /** @enum {string} */
                                kind: "video";
                                linkTemplate: string;
                            } | {
                                /** @enum {string} */
                                kind: "phone";
                                /** @default  */
                                instructions?: string;
                            } | {
                                /** @enum {string} */
                                kind: "place";
                                address: string;
                            };
                            /** @default null */
                            client?: string | null;
                            /** @default true */
                            listed?: boolean;
                            /**
                             * @default null
                             * @enum {string|null}
                             */
                            roleFamily?: "software-engineering" | "data" | "it-and-security" | "hardware-engineering" | "research" | "product" | "design" | "marketing" | "sales" | "customer-service" | "operations" | "finance" | "people" | "legal" | "other" | null;
                        };
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/chat-types/{chatTypeId}/assignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    chatTypeId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        assignment: {
                            /** @enum {string} */
                            mode: "single";
                            host: {
                                hostId: string;
                                /** @default null */
                                scheduleId?: string | null;
                            };
                        } | {
                            /** @enum {string} */
                            mode: "round-robin";
                            /**
                             * @default fair
                             * @enum {string}
                             */
                            policy?: "availability" | "fair";
                            /** @default null */
                            leadThreshold?: number | null;
                            hosts: {
                                hostId: string;
                                /** @default null */
                                scheduleId?: string | null;
                                /** @default 1 */
                                weight?: number;
                            }[];
                        } | {
                            /** @enum {string} */
                            mode: "panel";
                            groups: {
                                hostId: string;
                                /** @default null */
                                scheduleId?: string | null;
                            }[][];
                        } | {
                            /** @enum {string} */
                            mode: "group";
                            hosts: {
                                hostId: string;
                                /** @default null */
                                scheduleId?: string | null;
                            }[];
                            capacity: number;
                            /** @default null */
                            waitingList?: number | null;
                        };
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/chat-types/{chatTypeId}/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    chatTypeId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        rules: {
                            durations: number[];
                            /** @default null */
                            intervalMinutes?: number | null;
                            /** @default null */
                            buffers?: {
                                beforeMinutes: number;
                                afterMinutes: number;
                            } | null;
                            /** @default null */
                            noticeMinutes?: number | null;
                            /** @default null */
                            horizon?: ({
                                /** @enum {string} */
                                kind: "rolling";
                                days: number;
                                /** @enum {string} */
                                counting: "calendar" | "business";
                            } | {
                                /** @enum {string} */
                                kind: "fixed";
                                from: string;
                                until: string;
                            }) | null;
                            /**
                             * @default {
                             *       "perDay": null,
                             *       "perWeek": null,
                             *       "perMonth": null
                             *     }
                             */
                            caps?: {
                                perDay: number | null;
                                perWeek: number | null;
                                perMonth: number | null;
                            };
                            /** @default false */
                            approval?: boolean;
                            /** @default 10 */
                            holdMinutes?: number;
                            /**
                             * @default {
                             *       "noticeMinutes": 120,
                             *       "mostChanges": 3
                             *     }
                             */
                            changes?: {
                                noticeMinutes: number;
                                mostChanges: number;
                            };
                            /**
                             * @default [
                             *       1440,
                             *       60
                             *     ]
                             */
                            reminders?: number[];
                        };
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/chat-types/{chatTypeId}/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    chatTypeId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/chat-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                    after?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                organizationId: string;
                                chatTypeId: string;
                                description: {
                                    name: string;
                                    description: string;
                                    /** @enum {string} */
                                    kind: "exploratory" | "screening" | "fit" | "group" | "assessment";
                                    location: {
                                        /** @enum {string} */
                                        kind: "video";
                                        linkTemplate: string;
                                    } | {
                                        /** @enum {string} */
                                        kind: "phone";
                                        instructions: string;
                                    } | {
                                        /** @enum {string} */
                                        kind: "place";
                                        address: string;
                                    };
                                    client: string | null;
                                    listed: boolean;
                                    /**
                                     * @default null
                                     * @enum {string|null}
                                     */
                                    roleFamily: "software-engineering" | "data" | "it-and-security" | "hardware-engineering" | "research" | "product" | "design" | "marketing" | "sales" | "customer-service" | "operations" | "finance" | "people" | "legal" | "other" | null;
                                };
                                assignment: {
                                    /** @enum {string} */
                                    mode: "single";
                                    host: {
                                        hostId: string;
                                        scheduleId: string | null;
                                    };
                                } | {
                                    /** @enum {string} */
                                    mode: "round-robin";
                                    /** @enum {string} */
                                    policy: "availability" | "fair";
                                    leadThreshold: number | null;
                                    hosts: {
                                        hostId: string;
                                        scheduleId: string | null;
                                        weight: number;
                                    }[];
                                } | {
                                    /** @enum {string} */
                                    mode: "panel";
                                    groups: {
                                        hostId: string;
                                        scheduleId: string | null;
                                    }[][];
                                } | {
                                    /** @enum {string} */
                                    mode: "group";
                                    hosts: {
                                        hostId: string;
                                        scheduleId: string | null;
                                    }[];
                                    capacity: number;
                                    waitingList: number | null;
                                };
                                rules: {
                                    durations: number[];
                                    intervalMinutes: number | null;
                                    buffers: {
                                        beforeMinutes: number;
                                        afterMinutes: number;
                                    } | null;
                                    noticeMinutes: number | null;
                                    horizon: ({
                                        /** @enum {string} */
                                        kind: "rolling";
                                        days: number;
                                        /** @enum {string} */
                                        counting: "calendar" | "business";
                                    } | {
                                        /** @enum {string} */
                                        kind: "fixed";
                                        from: string;
                                        until: string;
                                    }) | null;
                                    caps: {
                                        perDay: number | null;
                                        perWeek: number | null;
                                        perMonth: number | null;
                                    };
                                    approval: boolean;
                                    holdMinutes: number;
                                    changes: {
                                        noticeMinutes: number;
                                        mostChanges: number;
                                    };
                                    reminders: number[];
                                };
                                archived: boolean;
                                version: number;
                            }[];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/public/{organizationId}/{chatTypeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    after?: string;
                };
                header?: never;
                path: {
                    organizationId: string;
                    chatTypeId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            organizationId: string;
                            organization: string;
                            chatTypeId: string;
                            name: string;
                            description: string;
                            /** @enum {string} */
                            kind: "exploratory" | "screening" | "fit" | "group" | "assessment";
                            client: string | null;
                            /** @enum {string} */
                            takesPlace: "video" | "phone" | "place";
                            durations: number[];
                            capacity: number | null;
                            waitingList: boolean;
                            noticeMinutes: number | null;
                            horizon: ({
                                /** @enum {string} */
                                kind: "rolling";
                                days: number;
                                /** @enum {string} */
                                counting: "calendar" | "business";
                            } | {
                                /** @enum {string} */
                                kind: "fixed";
                                from: string;
                                until: string;
                            }) | null;
                            approval: boolean;
                            holdMinutes: number;
                            changes: {
                                noticeMinutes: number;
                                mostChanges: number;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/public/{organizationId}/{chatTypeId}/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    organizationId: string;
                    chatTypeId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                        address: string;
                        zone: string;
                        /**
                         * @default en
                         * @enum {string}
                         */
                        locale?: "en" | "de";
                        message?: string;
                        start: string;
                        durationMinutes: number;
                    };
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            start: string;
                            end: string;
                            bookingId: string;
                            /** @enum {string} */
                            status: "awaiting-approval" | "waiting" | "confirmed" | "cancelled" | "refused" | "waited";
                            approvalUntil: string | null;
                            link: string;
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/sessions/{sessionId}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    sessionId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        reason?: string;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            bookingIds: string[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/public/{organizationId}/{chatTypeId}/holds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    organizationId: string;
                    chatTypeId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        start: string;
                        durationMinutes: number;
                    };
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            start: string;
                            end: string;
                            bookingId: string;
                            heldUntil: string;
                            link: string;
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/chat-types/{chatTypeId}/holds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    chatTypeId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        start: string;
                        durationMinutes: number;
                    };
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            start: string;
                            end: string;
                            bookingId: string;
                            heldUntil: string;
                            link: string;
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/bookings/{bookingId}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    bookingId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                        address: string;
                        zone: string;
                        /**
                         * @default en
                         * @enum {string}
                         */
                        locale?: "en" | "de";
                        message?: string;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            start: string;
                            end: string;
                            bookingId: string;
                            /** @enum {string} */
                            status: "awaiting-approval" | "waiting" | "confirmed" | "cancelled" | "refused" | "waited";
                            approvalUntil: string | null;
                            link: string;
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/bookings/{bookingId}/hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    bookingId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/availability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    after?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            organizationId: string;
                            hostId: string;
                            zone: string;
                            defaultScheduleId: string;
                            schedules: {
                                scheduleId: string;
                                name: string;
                                zone: string;
                                weeklyHours: {
                                    monday: {
                                        start: string;
                                        end: string;
                                    }[];
                                    tuesday: {
                                        start: string;
                                        end: string;
                                    }[];
                                    wednesday: {
                                        start: string;
                                        end: string;
                                    }[];
                                    thursday: {
                                        start: string;
                                        end: string;
                                    }[];
                                    friday: {
                                        start: string;
                                        end: string;
                                    }[];
                                    saturday: {
                                        start: string;
                                        end: string;
                                    }[];
                                    sunday: {
                                        start: string;
                                        end: string;
                                    }[];
                                };
                                overrides: {
                                    date: string;
                                    windows: {
                                        start: string;
                                        end: string;
                                    }[];
                                    note?: string | null;
                                }[];
                            }[];
                            travels: {
                                travelId: string;
                                from: string;
                                until: string;
                                zone: string;
                                note?: string | null;
                            }[];
                            buffers: {
                                beforeMinutes: number;
                                afterMinutes: number;
                            };
                            noticeMinutes: number;
                            horizon: {
                                /** @enum {string} */
                                kind: "rolling";
                                days: number;
                                /** @enum {string} */
                                counting: "calendar" | "business";
                            } | {
                                /** @enum {string} */
                                kind: "fixed";
                                from: string;
                                until: string;
                            };
                            caps: {
                                perDay: number | null;
                                perWeek: number | null;
                                perMonth: number | null;
                            };
                            version: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/availability/schedules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    after?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                scheduleId: string;
                                name: string;
                                zone: string;
                                weeklyHours: {
                                    monday: {
                                        start: string;
                                        end: string;
                                    }[];
                                    tuesday: {
                                        start: string;
                                        end: string;
                                    }[];
                                    wednesday: {
                                        start: string;
                                        end: string;
                                    }[];
                                    thursday: {
                                        start: string;
                                        end: string;
                                    }[];
                                    friday: {
                                        start: string;
                                        end: string;
                                    }[];
                                    saturday: {
                                        start: string;
                                        end: string;
                                    }[];
                                    sunday: {
                                        start: string;
                                        end: string;
                                    }[];
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/availability/hours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query: {
                    from: string;
                    to: string;
                    schedule?: string;
                    zone?: string;
                    after?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            scheduleId: string;
                            zone: string;
                            windows: {
                                from: string;
                                to: string;
                                localFrom: string;
                                localTo: string;
                            }[];
                            openMinutes: number;
                            bookable: {
                                from: string;
                                to: string;
                            } | null;
                            computedAt: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/availability/hosts/{hostId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    after?: string;
                };
                header?: never;
                path: {
                    hostId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            organizationId: string;
                            hostId: string;
                            zone: string;
                            defaultScheduleId: string;
                            schedules: {
                                scheduleId: string;
                                name: string;
                                zone: string;
                                weeklyHours: {
                                    monday: {
                                        start: string;
                                        end: string;
                                    }[];
                                    tuesday: {
                                        start: string;
                                        end: string;
                                    }[];
                                    wednesday: {
                                        start: string;
                                        end: string;
                                    }[];
                                    thursday: {
                                        start: string;
                                        end: string;
                                    }[];
                                    friday: {
                                        start: string;
                                        end: string;
                                    }[];
                                    saturday: {
                                        start: string;
                                        end: string;
                                    }[];
                                    sunday: {
                                        start: string;
                                        end: string;
                                    }[];
                                };
                                overrides: {
                                    date: string;
                                    windows: {
                                        start: string;
                                        end: string;
                                    }[];
                                    note?: string | null;
                                }[];
                            }[];
                            travels: {
                                travelId: string;
                                from: string;
                                until: string;
                                zone: string;
                                note?: string | null;
                            }[];
                            buffers: {
                                beforeMinutes: number;
                                afterMinutes: number;
                            };
                            noticeMinutes: number;
                            horizon: {
                                /** @enum {string} */
                                kind: "rolling";
                                days: number;
                                /** @enum {string} */
                                counting: "calendar" | "business";
                            } | {
                                /** @enum {string} */
                                kind: "fixed";
                                from: string;
                                until: string;
                            };
                            caps: {
                                perDay: number | null;
                                perWeek: number | null;
                                perMonth: number | null;
                            };
                            version: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/availability/hosts/{hostId}/schedules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    after?: string;
                };
                header?: never;
                path: {
                    hostId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                scheduleId: string;
                                name: string;
                                zone: string;
                                weeklyHours: {
                                    monday: {
                                        start: string;
                                        end: string;
                                    }[];
                                    tuesday: {
                                        start: string;
                                        end: string;
                                    }[];
                                    wednesday: {
                                        start: string;
                                        end: string;
                                    }[];
                                    thursday: {
                                        start: string;
                                        end: string;
                                    }[];
                                    friday: {
                                        start: string;
                                        end: string;
                                    }[];
                                    saturday: {
                                        start: string;
                                        end: string;
                                    }[];
                                    sunday: {
                                        start: string;
                                        end: string;
                                    }[];
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/availability/hosts/{hostId}/hours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query: {
                    from: string;
                    to: string;
                    schedule?: string;
                    zone?: string;
                    after?: string;
                };
                header?: never;
                path: {
                    hostId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            scheduleId: string;
                            zone: string;
                            windows: {
                                from: string;
                                to: string;
                                localFrom: string;
                                localTo: string;
                            }[];
                            openMinutes: number;
                            bookable: {
                                from: string;
                                to: string;
                            } | null;
                            computedAt: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/availability/travels/{travelId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    travelId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        from: string;
                        until: string;
                        zone: string;
                        note?: string;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    travelId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/availability/buffers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        beforeMinutes: number;
                        afterMinutes: number;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/availability/notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        noticeMinutes: number;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/availability/horizon": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        horizon: {
                            /** @enum {string} */
                            kind: "rolling";
                            days: number;
                            /** @enum {string} */
                            counting: "calendar" | "business";
                        } | {
                            /** @enum {string} */
                            kind: "fixed";
                            from: string;
                            until: string;
                        };
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/availability/caps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        perDay: number | null;
                        perWeek: number | null;
                        perMonth: number | null;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/availability/schedules/{scheduleId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    scheduleId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                        zone: string;
                        weeklyHours: {
                            /** @default [] */
                            monday?: {
                                start: string;
                                end: string;
                            }[];
                            /** @default [] */
                            tuesday?: {
                                start: string;
                                end: string;
                            }[];
                            /** @default [] */
                            wednesday?: {
                                start: string;
                                end: string;
                            }[];
                            /** @default [] */
                            thursday?: {
                                start: string;
                                end: string;
                            }[];
                            /** @default [] */
                            friday?: {
                                start: string;
                                end: string;
                            }[];
                            /** @default [] */
                            saturday?: {
                                start: string;
                                end: string;
                            }[];
                            /** @default [] */
                            sunday?: {
                                start: string;
                                end: string;
                            }[];
                        };
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    scheduleId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/availability/schedules/{scheduleId}/name": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    scheduleId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/availability/schedules/{scheduleId}/zone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    scheduleId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        zone: string;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/availability/schedules/{scheduleId}/weekly-hours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    scheduleId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        weeklyHours: {
                            /** @default [] */
                            monday?: {
                                start: string;
                                end: string;
                            }[];
                            /** @default [] */
                            tuesday?: {
                                start: string;
                                end: string;
                            }[];
                            /** @default [] */
                            wednesday?: {
                                start: string;
                                end: string;
                            }[];
                            /** @default [] */
                            thursday?: {
                                start: string;
                                end: string;
                            }[];
                            /** @default [] */
                            friday?: {
                                start: string;
                                end: string;
                            }[];
                            /** @default [] */
                            saturday?: {
                                start: string;
                                end: string;
                            }[];
                            /** @default [] */
                            sunday?: {
                                start: string;
                                end: string;
                            }[];
                        };
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/availability/schedules/{scheduleId}/overrides/{date}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    scheduleId: string;
                    date: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        windows: {
                            start: string;
                            end: string;
                        }[];
                        note?: string;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    scheduleId: string;
                    date: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/availability/default-schedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        scheduleId: string;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/public/{organizationId}/{chatTypeId}/slots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query: {
                    from: string;
                    to: string;
                    duration?: number;
                    zone?: string;
                    after?: string;
                };
                header?: never;
                path: {
                    organizationId: string;
                    chatTypeId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            organizationId: string;
                            chatTypeId: string;
                            durationMinutes: number;
                            zone: string;
                            slots: {
                                start: string;
                                end: string;
                                localStart: string;
                                localEnd: string;
                                freeSeats: number | null;
                            }[];
                            full: {
                                start: string;
                                end: string;
                                localStart: string;
                                localEnd: string;
                            }[];
                            computedAt: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/chat-types/{chatTypeId}/why-not": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query: {
                    start: string;
                    duration?: number;
                    after?: string;
                };
                header?: never;
                path: {
                    chatTypeId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            organizationId: string;
                            chatTypeId: string;
                            start: string;
                            end: string;
                            offered: boolean;
                            hostIds: string[][];
                            reasons: ({
                                /** @enum {string} */
                                reason: "unknown_duration";
                                durations: number[];
                            } | {
                                /** @enum {string} */
                                reason: "no_schedule";
                                hostId: string;
                                scheduleId: string | null;
                            } | {
                                /** @enum {string} */
                                reason: "too_soon";
                                hostId: string;
                                /** @enum {string} */
                                rule: "chat-type" | "host";
                                noticeMinutes: number;
                                earliest: string;
                            } | {
                                /** @enum {string} */
                                reason: "beyond_horizon";
                                hostId: string;
                                /** @enum {string} */
                                rule: "chat-type" | "host";
                                zone: string;
                                first: string;
                                last: string;
                            } | {
                                /** @enum {string} */
                                reason: "outside_availability";
                                hostId: string;
                                scheduleId: string;
                                closedAt: string;
                                zone: string;
                                date: string;
                                hours: {
                                    start: string;
                                    end: string;
                                }[];
                                /** @enum {string} */
                                rule: "weekly-hours" | "override";
                                travelId: string | null;
                            } | {
                                /** @enum {string} */
                                reason: "off_grid";
                                hostId: string | null;
                                anchor: string;
                                intervalMinutes: number;
                            } | {
                                /** @enum {string} */
                                reason: "busy";
                                hostId: string;
                                span: {
                                    from: string;
                                    to: string;
                                } | null;
                            } | {
                                /** @enum {string} */
                                reason: "booked";
                                hostId: string;
                                entryId: string;
                                chatTypeId: string;
                                span: {
                                    from: string;
                                    to: string;
                                };
                                blocked: {
                                    from: string;
                                    to: string;
                                };
                                heldUntil: string | null;
                            } | {
                                /** @enum {string} */
                                reason: "cap_reached";
                                hostId: string;
                                /** @enum {string} */
                                rule: "chat-type" | "host";
                                /** @enum {string} */
                                per: "day" | "week" | "month";
                                most: number;
                                counted: number;
                                period: {
                                    from: string;
                                    to: string;
                                };
                            } | {
                                /** @enum {string} */
                                reason: "too_few_hosts";
                                seats: number;
                                hostIds: string[];
                            } | {
                                /** @enum {string} */
                                reason: "session_full";
                                sessionId: string;
                                capacity: number;
                            })[];
                            computedAt: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/view-as": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    after?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["KnownOrganization"][];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/view-as/{organizationId}/bookings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                    when?: "upcoming" | "past" | "all";
                    after?: string;
                };
                header?: never;
                path: {
                    organizationId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["ShownBooking"][];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/view-as/{organizationId}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                    after?: string;
                };
                header?: never;
                path: {
                    organizationId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["ShownInvitation"][];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/view-as/{organizationId}/chat-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                    after?: string;
                };
                header?: never;
                path: {
                    organizationId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["ShownChatRequest"][];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/availability/hosts/{hostId}/schedules/{scheduleId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    hostId: string;
                    scheduleId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                        zone: string;
                        weeklyHours: {
                            /** @default [] */
                            monday?: {
                                start: string;
                                end: string;
                            }[];
                            /** @default [] */
                            tuesday?: {
                                start: string;
                                end: string;
                            }[];
                            /** @default [] */
                            wednesday?: {
                                start: string;
                                end: string;
                            }[];
                            /** @default [] */
                            thursday?: {
                                start: string;
                                end: string;
                            }[];
                            /** @default [] */
                            friday?: {
                                start: string;
                                end: string;
                            }[];
                            /** @default [] */
                            saturday?: {
                                start: string;
                                end: string;
                            }[];
                            /** @default [] */
                            sunday?: {
                                start: string;
                                end: string;
                            }[];
                        };
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    hostId: string;
                    scheduleId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/availability/hosts/{hostId}/schedules/{scheduleId}/name": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    hostId: string;
                    scheduleId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/availability/hosts/{hostId}/schedules/{scheduleId}/zone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    hostId: string;
                    scheduleId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        zone: string;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/availability/hosts/{hostId}/schedules/{scheduleId}/weekly-hours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    hostId: string;
                    scheduleId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        weeklyHours: {
                            /** @default [] */
                            monday?: {
                                start: string;
                                end: string;
                            }[];
                            /** @default [] */
                            tuesday?: {
                                start: string;
                                end: string;
                            }[];
                            /** @default [] */
                            wednesday?: {
                                start: string;
                                end: string;
                            }[];
                            /** @default [] */
                            thursday?: {
                                start: string;
                                end: string;
                            }[];
                            /** @default [] */
                            friday?: {
                                start: string;
                                end: string;
                            }[];
                            /** @default [] */
                            saturday?: {
                                start: string;
                                end: string;
                            }[];
                            /** @default [] */
                            sunday?: {
                                start: string;
                                end: string;
                            }[];
                        };
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/availability/hosts/{hostId}/schedules/{scheduleId}/overrides/{date}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    hostId: string;
                    scheduleId: string;
                    date: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        windows: {
                            start: string;
                            end: string;
                        }[];
                        note?: string;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    hostId: string;
                    scheduleId: string;
                    date: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/availability/hosts/{hostId}/default-schedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    hostId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        scheduleId: string;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/availability/hosts/{hostId}/travels/{travelId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    hostId: string;
                    travelId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        from: string;
                        until: string;
                        zone: string;
                        note?: string;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    hostId: string;
                    travelId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/availability/hosts/{hostId}/buffers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    hostId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        beforeMinutes: number;
                        afterMinutes: number;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/availability/hosts/{hostId}/notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    hostId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        noticeMinutes: number;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/availability/hosts/{hostId}/horizon": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    hostId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        horizon: {
                            /** @enum {string} */
                            kind: "rolling";
                            days: number;
                            /** @enum {string} */
                            counting: "calendar" | "business";
                        } | {
                            /** @enum {string} */
                            kind: "fixed";
                            from: string;
                            until: string;
                        };
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheduling/availability/hosts/{hostId}/caps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    hostId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        perDay: number | null;
                        perWeek: number | null;
                        perMonth: number | null;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/held-about-me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["HeldByService"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/operations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ServiceReport"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/operations/parked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["ParkedStream"][];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/operations/parked/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        handler: string;
                        stream: string;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Replayed"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/operations/failed-jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FailedJobs"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/operations/failed-jobs/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        key: string;
                    };
                };
            };
            responses: {
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/operations/rebuilds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        projection: string;
                    };
                };
            };
            responses: {
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RebuildAsked"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/contacts/{contactId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    contactId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                        /** @default null */
                        reachedBy?: string | null;
                        /** @default null */
                        organization?: string | null;
                        /** @default null */
                        role?: string | null;
                        /** @default null */
                        note?: string | null;
                        /** @default null */
                        conversationId?: string | null;
                        /** @default null */
                        throughId?: string | null;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    contactId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/contacts/{contactId}/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    contactId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/contacts/{contactId}/leads/{conversationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    contactId: string;
                    conversationId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    contactId: string;
                    conversationId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                    removed?: string;
                    after?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["Contact"][];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/conversations/{conversationId}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    conversationId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/conversations/{conversationId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    conversationId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/conversations/{conversationId}/abandonment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    conversationId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        why: "cancelled" | "not-held";
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                    when?: "upcoming" | "past" | "all";
                    status?: "planned" | "started" | "ended" | "abandoned";
                    host?: string;
                    after?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["Conversation"][];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @default exploratory
                         * @enum {string}
                         */
                        kind?: "exploratory" | "screening" | "fit" | "group" | "assessment";
                        start: string;
                        durationMinutes?: number;
                        /** @default null */
                        otherName?: string | null;
                        /** @default null */
                        otherAddress?: string | null;
                        /** @default null */
                        employerName?: string | null;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            conversationId: string;
                            /** @enum {string} */
                            status: "planned" | "started" | "ended" | "abandoned";
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/conversations/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                    when?: "upcoming" | "past" | "all";
                    status?: "planned" | "started" | "ended" | "abandoned";
                    after?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["Conversation"][];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/conversations/{conversationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    after?: string;
                };
                header?: never;
                path: {
                    conversationId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Conversation"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/conversations/{conversationId}/expectations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    conversationId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Expectations"];
                    };
                };
            };
        };
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    conversationId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @default [] */
                        topics?: ("career-path" | "conditions" | "culture" | "growth" | "hiring" | "industry" | "leadership" | "pay" | "people" | "product" | "role" | "skills" | "strategy" | "work-life-balance")[];
                        /**
                         * @default null
                         * @enum {string|null}
                         */
                        outcome?: "follow-up" | "referred" | "talent-pool" | "other-role" | "application-invited" | "offer" | "no-next-step" | "happier-where-i-am" | null;
                        /** @default null */
                        pay?: {
                            currency: string;
                            from: number;
                            to: number;
                            /** @enum {string} */
                            period: "hour" | "day" | "week" | "month" | "year";
                            /** @default 40 */
                            hoursPerWeek?: number;
                        } | null;
                        /** @default null */
                        confidence?: number | null;
                        /** @default null */
                        culture?: string | null;
                        /** @default null */
                        note?: string | null;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    conversationId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/history-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                    after?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["HistoryImport"][];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        kind: "conversations" | "offers";
                        /** @default UTC */
                        zone?: string;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            importId: string;
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/history-imports/{importId}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    importId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "text/csv": string;
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/history-imports/{importId}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    importId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/history-imports/{importId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    after?: string;
                };
                header?: never;
                path: {
                    importId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["HistoryImport"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    importId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                    conversation?: string;
                    after?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["Offer"][];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @default null */
                        conversationId?: string | null;
                        extendedOn: string;
                        terms: {
                            role: string;
                            /**
                             * @default null
                             * @enum {string|null}
                             */
                            level?: "entry" | "junior" | "mid" | "senior" | "lead" | "principal" | "manager" | "director" | "executive" | null;
                            place: {
                                country: string;
                                /** @default null */
                                region?: string | null;
                                /** @default false */
                                remote?: boolean;
                            };
                            currency: string;
                            base: number;
                            /** @enum {string} */
                            period: "hour" | "day" | "week" | "month" | "year";
                            /** @default 40 */
                            hoursPerWeek?: number;
                            /** @default null */
                            bonusPerYear?: number | null;
                            /** @default null */
                            equity?: {
                                total: number;
                                vestingMonths: number;
                            } | null;
                            /** @default [] */
                            perks?: string[];
                        };
                        /**
                         * @default word
                         * @enum {string}
                         */
                        proof?: "word" | "written";
                        /** @default null */
                        employerName?: string | null;
                        /** @default null */
                        note?: string | null;
                        /** @default null */
                        answer?: {
                            /** @enum {string} */
                            answer: "accepted" | "declined" | "withdrawn" | "lapsed";
                            on: string;
                        } | null;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            offerId: string;
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/offers/{offerId}/terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    offerId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        terms: {
                            role: string;
                            /**
                             * @default null
                             * @enum {string|null}
                             */
                            level?: "entry" | "junior" | "mid" | "senior" | "lead" | "principal" | "manager" | "director" | "executive" | null;
                            place: {
                                country: string;
                                /** @default null */
                                region?: string | null;
                                /** @default false */
                                remote?: boolean;
                            };
                            currency: string;
                            base: number;
                            /** @enum {string} */
                            period: "hour" | "day" | "week" | "month" | "year";
                            /** @default 40 */
                            hoursPerWeek?: number;
                            /** @default null */
                            bonusPerYear?: number | null;
                            /** @default null */
                            equity?: {
                                total: number;
                                vestingMonths: number;
                            } | null;
                            /** @default [] */
                            perks?: string[];
                        };
                        /**
                         * @default word
                         * @enum {string}
                         */
                        proof?: "word" | "written";
                        negotiated: boolean;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/offers/{offerId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    offerId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        answer: "accepted" | "declined" | "withdrawn" | "lapsed";
                        on: string;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/offers/{offerId}/negotiation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    offerId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/offers/{offerId}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    offerId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/offers/{offerId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    after?: string;
                };
                header?: never;
                path: {
                    offerId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Offer"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    offerId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/offers/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                    conversation?: string;
                    after?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["Offer"][];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/conversations/{conversationId}/talent-pool": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    conversationId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @default null */
                        message?: string | null;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/talent-pool/{candidateId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    candidateId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/conversations/{conversationId}/outcomes/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    conversationId: string;
                    kind: "follow-up" | "referred" | "talent-pool" | "other-role" | "application-invited" | "offer" | "no-next-step" | "happier-where-i-am";
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @default null */
                        note?: string | null;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    conversationId: string;
                    kind: "follow-up" | "referred" | "talent-pool" | "other-role" | "application-invited" | "offer" | "no-next-step" | "happier-where-i-am";
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/conversations/{conversationId}/outcomes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    after?: string;
                };
                header?: never;
                path: {
                    conversationId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Outcomes"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/outcomes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                    kind?: "follow-up" | "referred" | "talent-pool" | "other-role" | "application-invited" | "offer" | "no-next-step" | "happier-where-i-am";
                    after?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["Outcomes"][];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/outcomes/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                    kind?: "follow-up" | "referred" | "talent-pool" | "other-role" | "application-invited" | "offer" | "no-next-step" | "happier-where-i-am";
                    after?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["Outcomes"][];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/conversations/{conversationId}/invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    conversationId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @default false */
                        mail?: boolean;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            conversationId: string;
                            link: string;
                            expiresAt: string;
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/talent-pools/{organizationId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    organizationId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        answer: "yes";
                        version: number;
                        /** @enum {string} */
                        locale: "en" | "de";
                    } | {
                        /** @enum {string} */
                        answer: "no";
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/talent-pools/{organizationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    after?: string;
                };
                header?: never;
                path: {
                    organizationId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PoolQuestion"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    organizationId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/talent-pool": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                    after?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["PoolMember"][];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/talent-pools": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                    after?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["PoolQuestion"][];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/conversations/{conversationId}/observations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                    after?: string;
                };
                header?: never;
                path: {
                    conversationId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["Observation"][];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    conversationId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        about: "other-side" | "market" | "self";
                        aboutIds?: string[];
                        /**
                         * @default neutral
                         * @enum {string}
                         */
                        polarity?: "positive" | "neutral" | "negative" | "mixed";
                        /**
                         * @default certain
                         * @enum {string}
                         */
                        sureness?: "certain" | "likely" | "unsure";
                        /**
                         * @default null
                         * @enum {string|null}
                         */
                        stance?: "agree" | "partly" | "disagree" | null;
                        /** @default false */
                        forOrganization?: boolean;
                        /** @default null */
                        said?: string | null;
                        /** @default null */
                        note?: string | null;
                        content: {
                            /** @enum {string} */
                            kind: "skill";
                            term: string;
                            /** @enum {string} */
                            how: "asked-for" | "praised" | "glossed-over" | "missing";
                        } | {
                            /** @enum {string} */
                            kind: "story-part";
                            /** @default null */
                            partId?: string | null;
                            /** @enum {string} */
                            how: "landed" | "fell-flat";
                        } | {
                            /** @enum {string} */
                            kind: "pay";
                            /** @enum {string} */
                            how: "offered" | "expected";
                            band: {
                                currency: string;
                                from: number;
                                to: number;
                                /** @enum {string} */
                                period: "hour" | "day" | "week" | "month" | "year";
                                /** @default 40 */
                                hoursPerWeek?: number;
                            };
                            /**
                             * @default null
                             * @enum {string|null}
                             */
                            level?: "entry" | "junior" | "mid" | "senior" | "lead" | "principal" | "manager" | "director" | "executive" | null;
                            /** @default null */
                            place?: {
                                country: string;
                                /** @default null */
                                region?: string | null;
                                /** @default false */
                                remote?: boolean;
                            } | null;
                        } | {
                            /** @enum {string} */
                            kind: "conditions";
                            /** @enum {string} */
                            aspect: "contract" | "hours" | "leave" | "on-call" | "place" | "remote" | "travel" | "other";
                        } | {
                            /** @enum {string} */
                            kind: "culture";
                            /** @enum {string} */
                            aspect: "decisions" | "diversity" | "feedback" | "leadership" | "team" | "work-life-balance" | "other";
                        } | {
                            /** @enum {string} */
                            kind: "strategy";
                            /** @enum {string} */
                            aspect: "market" | "people" | "product" | "technology" | "other";
                        } | {
                            /** @enum {string} */
                            kind: "hiring-practice";
                            /** @enum {string} */
                            aspect: "recruiting" | "process" | "assessment" | "offers" | "onboarding" | "other";
                        } | {
                            /** @enum {string} */
                            kind: "career-path";
                            /**
                             * @default null
                             * @enum {string|null}
                             */
                            from?: "entry" | "junior" | "mid" | "senior" | "lead" | "principal" | "manager" | "director" | "executive" | null;
                            /**
                             * @default null
                             * @enum {string|null}
                             */
                            to?: "entry" | "junior" | "mid" | "senior" | "lead" | "principal" | "manager" | "director" | "executive" | null;
                        } | {
                            /** @enum {string} */
                            kind: "time-to-advance";
                            /**
                             * @default null
                             * @enum {string|null}
                             */
                            from?: "entry" | "junior" | "mid" | "senior" | "lead" | "principal" | "manager" | "director" | "executive" | null;
                            /**
                             * @default null
                             * @enum {string|null}
                             */
                            to?: "entry" | "junior" | "mid" | "senior" | "lead" | "principal" | "manager" | "director" | "executive" | null;
                            atLeast: number;
                            atMost: number;
                        } | {
                            /** @enum {string} */
                            kind: "industry-outlook";
                            /** @enum {string} */
                            direction: "growing" | "steady" | "shrinking" | "changing";
                            /** @default null */
                            withinMonths?: number | null;
                        } | {
                            /** @enum {string} */
                            kind: "perk";
                            term: string;
                            /** @default null */
                            advertised?: boolean | null;
                        } | {
                            /** @enum {string} */
                            kind: "challenge";
                            term: string;
                            /**
                             * @default null
                             * @enum {string|null}
                             */
                            area?: "market" | "people" | "product" | "technology" | null;
                        } | {
                            /** @enum {string} */
                            kind: "competitor";
                            term: string;
                        } | {
                            /** @enum {string} */
                            kind: "buzzword";
                            term: string;
                        } | {
                            /** @enum {string} */
                            kind: "vacancy";
                            /**
                             * @default null
                             * @enum {string|null}
                             */
                            level?: "entry" | "junior" | "mid" | "senior" | "lead" | "principal" | "manager" | "director" | "executive" | null;
                        } | {
                            /** @enum {string} */
                            kind: "preference";
                            /** @enum {string} */
                            what: "culture" | "equity" | "growth" | "lateral-move" | "pay" | "perks" | "place" | "responsibility" | "stability" | "other";
                            /** @enum {string} */
                            strength: "must" | "nice-to-have" | "rather-not";
                        } | {
                            /** @enum {string} */
                            kind: "topic";
                            term: string;
                        };
                        /** @enum {string} */
                        saidBy: "host" | "guest";
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                            observationId: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/conversations/{conversationId}/observations/several": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    conversationId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        observations: {
                            /** @enum {string} */
                            about: "other-side" | "market" | "self";
                            aboutIds?: string[];
                            /**
                             * @default neutral
                             * @enum {string}
                             */
                            polarity?: "positive" | "neutral" | "negative" | "mixed";
                            /**
                             * @default certain
                             * @enum {string}
                             */
                            sureness?: "certain" | "likely" | "unsure";
                            /**
                             * @default null
                             * @enum {string|null}
                             */
                            stance?: "agree" | "partly" | "disagree" | null;
                            /** @default false */
                            forOrganization?: boolean;
                            /** @default null */
                            said?: string | null;
                            /** @default null */
                            note?: string | null;
                            content: {
                                /** @enum {string} */
                                kind: "skill";
                                term: string;
                                /** @enum {string} */
                                how: "asked-for" | "praised" | "glossed-over" | "missing";
                            } | {
                                /** @enum {string} */
                                kind: "story-part";
                                /** @default null */
                                partId?: string | null;
                                /** @enum {string} */
                                how: "landed" | "fell-flat";
                            } | {
                                /** @enum {string} */
                                kind: "pay";
                                /** @enum {string} */
                                how: "offered" | "expected";
                                band: {
                                    currency: string;
                                    from: number;
                                    to: number;
                                    /** @enum {string} */
                                    period: "hour" | "day" | "week" | "month" | "year";
                                    /** @default 40 */
                                    hoursPerWeek?: number;
                                };
                                /**
                                 * @default null
                                 * @enum {string|null}
                                 */
                                level?: "entry" | "junior" | "mid" | "senior" | "lead" | "principal" | "manager" | "director" | "executive" | null;
                                /** @default null */
                                place?: {
                                    country: string;
                                    /** @default null */
                                    region?: string | null;
                                    /** @default false */
                                    remote?: boolean;
                                } | null;
                            } | {
                                /** @enum {string} */
                                kind: "conditions";
                                /** @enum {string} */
                                aspect: "contract" | "hours" | "leave" | "on-call" | "place" | "remote" | "travel" | "other";
                            } | {
                                /** @enum {string} */
                                kind: "culture";
                                /** @enum {string} */
                                aspect: "decisions" | "diversity" | "feedback" | "leadership" | "team" | "work-life-balance" | "other";
                            } | {
                                /** @enum {string} */
                                kind: "strategy";
                                /** @enum {string} */
                                aspect: "market" | "people" | "product" | "technology" | "other";
                            } | {
                                /** @enum {string} */
                                kind: "hiring-practice";
                                /** @enum {string} */
                                aspect: "recruiting" | "process" | "assessment" | "offers" | "onboarding" | "other";
                            } | {
                                /** @enum {string} */
                                kind: "career-path";
                                /**
                                 * @default null
                                 * @enum {string|null}
                                 */
                                from?: "entry" | "junior" | "mid" | "senior" | "lead" | "principal" | "manager" | "director" | "executive" | null;
                                /**
                                 * @default null
                                 * @enum {string|null}
                                 */
                                to?: "entry" | "junior" | "mid" | "senior" | "lead" | "principal" | "manager" | "director" | "executive" | null;
                            } | {
                                /** @enum {string} */
                                kind: "time-to-advance";
                                /**
                                 * @default null
                                 * @enum {string|null}
                                 */
                                from?: "entry" | "junior" | "mid" | "senior" | "lead" | "principal" | "manager" | "director" | "executive" | null;
                                /**
                                 * @default null
                                 * @enum {string|null}
                                 */
                                to?: "entry" | "junior" | "mid" | "senior" | "lead" | "principal" | "manager" | "director" | "executive" | null;
                                atLeast: number;
                                atMost: number;
                            } | {
                                /** @enum {string} */
                                kind: "industry-outlook";
                                /** @enum {string} */
                                direction: "growing" | "steady" | "shrinking" | "changing";
                                /** @default null */
                                withinMonths?: number | null;
                            } | {
                                /** @enum {string} */
                                kind: "perk";
                                term: string;
                                /** @default null */
                                advertised?: boolean | null;
                            } | {
                                /** @enum {string} */
                                kind: "challenge";
                                term: string;
                                /**
                                 * @default null
                                 * @enum {string|null}
                                 */
                                area?: "market" | "people" | "product" | "technology" | null;
                            } | {
                                /** @enum {string} */
                                kind: "competitor";
                                term: string;
                            } | {
                                /** @enum {string} */
                                kind: "buzzword";
                                term: string;
                            } | {
                                /** @enum {string} */
                                kind: "vacancy";
                                /**
                                 * @default null
                                 * @enum {string|null}
                                 */
                                level?: "entry" | "junior" | "mid" | "senior" | "lead" | "principal" | "manager" | "director" | "executive" | null;
                            } | {
                                /** @enum {string} */
                                kind: "preference";
                                /** @enum {string} */
                                what: "culture" | "equity" | "growth" | "lateral-move" | "pay" | "perks" | "place" | "responsibility" | "stability" | "other";
                                /** @enum {string} */
                                strength: "must" | "nice-to-have" | "rather-not";
                            } | {
                                /** @enum {string} */
                                kind: "topic";
                                term: string;
                            };
                            /** @enum {string} */
                            saidBy: "host" | "guest";
                        }[];
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                            observationIds: string[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/conversations/{conversationId}/observations/{observationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    after?: string;
                };
                header?: never;
                path: {
                    conversationId: string;
                    observationId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Observation"];
                    };
                };
            };
        };
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    conversationId: string;
                    observationId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        about: "other-side" | "market" | "self";
                        aboutIds?: string[];
                        /**
                         * @default neutral
                         * @enum {string}
                         */
                        polarity?: "positive" | "neutral" | "negative" | "mixed";
                        /**
                         * @default certain
                         * @enum {string}
                         */
                        sureness?: "certain" | "likely" | "unsure";
                        /**
                         * @default null
                         * @enum {string|null}
                         */
                        stance?: "agree" | "partly" | "disagree" | null;
                        /** @default false */
                        forOrganization?: boolean;
                        /** @default null */
                        said?: string | null;
                        /** @default null */
                        note?: string | null;
                        content: {
                            /** @enum {string} */
                            kind: "skill";
                            term: string;
                            /** @enum {string} */
                            how: "asked-for" | "praised" | "glossed-over" | "missing";
                        } | {
                            /** @enum {string} */
                            kind: "story-part";
                            /** @default null */
                            partId?: string | null;
                            /** @enum {string} */
                            how: "landed" | "fell-flat";
                        } | {
                            /** @enum {string} */
                            kind: "pay";
                            /** @enum {string} */
                            how: "offered" | "expected";
                            band: {
                                currency: string;
                                from: number;
                                to: number;
                                /** @enum {string} */
                                period: "hour" | "day" | "week" | "month" | "year";
                                /** @default 40 */
                                hoursPerWeek?: number;
                            };
                            /**
                             * @default null
                             * @enum {string|null}
                             */
                            level?: "entry" | "junior" | "mid" | "senior" | "lead" | "principal" | "manager" | "director" | "executive" | null;
                            /** @default null */
                            place?: {
                                country: string;
                                /** @default null */
                                region?: string | null;
                                /** @default false */
                                remote?: boolean;
                            } | null;
                        } | {
                            /** @enum {string} */
                            kind: "conditions";
                            /** @enum {string} */
                            aspect: "contract" | "hours" | "leave" | "on-call" | "place" | "remote" | "travel" | "other";
                        } | {
                            /** @enum {string} */
                            kind: "culture";
                            /** @enum {string} */
                            aspect: "decisions" | "diversity" | "feedback" | "leadership" | "team" | "work-life-balance" | "other";
                        } | {
                            /** @enum {string} */
                            kind: "strategy";
                            /** @enum {string} */
                            aspect: "market" | "people" | "product" | "technology" | "other";
                        } | {
                            /** @enum {string} */
                            kind: "hiring-practice";
                            /** @enum {string} */
                            aspect: "recruiting" | "process" | "assessment" | "offers" | "onboarding" | "other";
                        } | {
                            /** @enum {string} */
                            kind: "career-path";
                            /**
                             * @default null
                             * @enum {string|null}
                             */
                            from?: "entry" | "junior" | "mid" | "senior" | "lead" | "principal" | "manager" | "director" | "executive" | null;
                            /**
                             * @default null
                             * @enum {string|null}
                             */
                            to?: "entry" | "junior" | "mid" | "senior" | "lead" | "principal" | "manager" | "director" | "executive" | null;
                        } | {
                            /** @enum {string} */
                            kind: "time-to-advance";
                            /**
                             * @default null
                             * @enum {string|null}
                             */
                            from?: "entry" | "junior" | "mid" | "senior" | "lead" | "principal" | "manager" | "director" | "executive" | null;
                            /**
                             * @default null
                             * @enum {string|null}
                             */
                            to?: "entry" | "junior" | "mid" | "senior" | "lead" | "principal" | "manager" | "director" | "executive" | null;
                            atLeast: number;
                            atMost: number;
                        } | {
                            /** @enum {string} */
                            kind: "industry-outlook";
                            /** @enum {string} */
                            direction: "growing" | "steady" | "shrinking" | "changing";
                            /** @default null */
                            withinMonths?: number | null;
                        } | {
                            /** @enum {string} */
                            kind: "perk";
                            term: string;
                            /** @default null */
                            advertised?: boolean | null;
                        } | {
                            /** @enum {string} */
                            kind: "challenge";
                            term: string;
                            /**
                             * @default null
                             * @enum {string|null}
                             */
                            area?: "market" | "people" | "product" | "technology" | null;
                        } | {
                            /** @enum {string} */
                            kind: "competitor";
                            term: string;
                        } | {
                            /** @enum {string} */
                            kind: "buzzword";
                            term: string;
                        } | {
                            /** @enum {string} */
                            kind: "vacancy";
                            /**
                             * @default null
                             * @enum {string|null}
                             */
                            level?: "entry" | "junior" | "mid" | "senior" | "lead" | "principal" | "manager" | "director" | "executive" | null;
                        } | {
                            /** @enum {string} */
                            kind: "preference";
                            /** @enum {string} */
                            what: "culture" | "equity" | "growth" | "lateral-move" | "pay" | "perks" | "place" | "responsibility" | "stability" | "other";
                            /** @enum {string} */
                            strength: "must" | "nice-to-have" | "rather-not";
                        } | {
                            /** @enum {string} */
                            kind: "topic";
                            term: string;
                        };
                        /** @enum {string} */
                        saidBy: "host" | "guest";
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    conversationId: string;
                    observationId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/conversations/{conversationId}/observations/{observationId}/stance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    conversationId: string;
                    observationId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string|null} */
                        stance: "agree" | "partly" | "disagree" | null;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/observations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                    kind?: "buzzword" | "career-path" | "challenge" | "competitor" | "conditions" | "culture" | "hiring-practice" | "industry-outlook" | "pay" | "perk" | "preference" | "skill" | "story-part" | "strategy" | "time-to-advance" | "topic" | "vacancy";
                    after?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["Observation"][];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/conversations/{conversationId}/noted-answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    about?: string;
                    after?: string;
                };
                header?: never;
                path: {
                    conversationId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["NotedAnswers"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/conversations/{conversationId}/transcript/suggestions/{suggestionId}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    conversationId: string;
                    suggestionId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        about: "other-side" | "market" | "self";
                        aboutIds?: string[];
                        /**
                         * @default neutral
                         * @enum {string}
                         */
                        polarity?: "positive" | "neutral" | "negative" | "mixed";
                        /**
                         * @default certain
                         * @enum {string}
                         */
                        sureness?: "certain" | "likely" | "unsure";
                        /**
                         * @default null
                         * @enum {string|null}
                         */
                        stance?: "agree" | "partly" | "disagree" | null;
                        /** @default false */
                        forOrganization?: boolean;
                        /** @default null */
                        said?: string | null;
                        /** @default null */
                        note?: string | null;
                        content?: {
                            /** @enum {string} */
                            kind: "skill";
                            term: string;
                            /** @enum {string} */
                            how: "asked-for" | "praised" | "glossed-over" | "missing";
                        } | {
                            /** @enum {string} */
                            kind: "story-part";
                            /** @default null */
                            partId?: string | null;
                            /** @enum {string} */
                            how: "landed" | "fell-flat";
                        } | {
                            /** @enum {string} */
                            kind: "pay";
                            /** @enum {string} */
                            how: "offered" | "expected";
                            band: {
                                currency: string;
                                from: number;
                                to: number;
                                /** @enum {string} */
                                period: "hour" | "day" | "week" | "month" | "year";
                                /** @default 40 */
                                hoursPerWeek?: number;
                            };
                            /**
                             * @default null
                             * @enum {string|null}
                             */
                            level?: "entry" | "junior" | "mid" | "senior" | "lead" | "principal" | "manager" | "director" | "executive" | null;
                            /** @default null */
                            place?: {
                                country: string;
                                /** @default null */
                                region?: string | null;
                                /** @default false */
                                remote?: boolean;
                            } | null;
                        } | {
                            /** @enum {string} */
                            kind: "conditions";
                            /** @enum {string} */
                            aspect: "contract" | "hours" | "leave" | "on-call" | "place" | "remote" | "travel" | "other";
                        } | {
                            /** @enum {string} */
                            kind: "culture";
                            /** @enum {string} */
                            aspect: "decisions" | "diversity" | "feedback" | "leadership" | "team" | "work-life-balance" | "other";
                        } | {
                            /** @enum {string} */
                            kind: "strategy";
                            /** @enum {string} */
                            aspect: "market" | "people" | "product" | "technology" | "other";
                        } | {
                            /** @enum {string} */
                            kind: "hiring-practice";
                            /** @enum {string} */
                            aspect: "recruiting" | "process" | "assessment" | "offers" | "onboarding" | "other";
                        } | {
                            /** @enum {string} */
                            kind: "career-path";
                            /**
                             * @default null
                             * @enum {string|null}
                             */
                            from?: "entry" | "junior" | "mid" | "senior" | "lead" | "principal" | "manager" | "director" | "executive" | null;
                            /**
                             * @default null
                             * @enum {string|null}
                             */
                            to?: "entry" | "junior" | "mid" | "senior" | "lead" | "principal" | "manager" | "director" | "executive" | null;
                        } | {
                            /** @enum {string} */
                            kind: "time-to-advance";
                            /**
                             * @default null
                             * @enum {string|null}
                             */
                            from?: "entry" | "junior" | "mid" | "senior" | "lead" | "principal" | "manager" | "director" | "executive" | null;
                            /**
                             * @default null
                             * @enum {string|null}
                             */
                            to?: "entry" | "junior" | "mid" | "senior" | "lead" | "principal" | "manager" | "director" | "executive" | null;
                            atLeast: number;
                            atMost: number;
                        } | {
                            /** @enum {string} */
                            kind: "industry-outlook";
                            /** @enum {string} */
                            direction: "growing" | "steady" | "shrinking" | "changing";
                            /** @default null */
                            withinMonths?: number | null;
                        } | {
                            /** @enum {string} */
                            kind: "perk";
                            term: string;
                            /** @default null */
                            advertised?: boolean | null;
                        } | {
                            /** @enum {string} */
                            kind: "challenge";
                            term: string;
                            /**
                             * @default null
                             * @enum {string|null}
                             */
                            area?: "market" | "people" | "product" | "technology" | null;
                        } | {
                            /** @enum {string} */
                            kind: "competitor";
                            term: string;
                        } | {
                            /** @enum {string} */
                            kind: "buzzword";
                            term: string;
                        } | {
                            /** @enum {string} */
                            kind: "vacancy";
                            /**
                             * @default null
                             * @enum {string|null}
                             */
                            level?: "entry" | "junior" | "mid" | "senior" | "lead" | "principal" | "manager" | "director" | "executive" | null;
                        } | {
                            /** @enum {string} */
                            kind: "preference";
                            /** @enum {string} */
                            what: "culture" | "equity" | "growth" | "lateral-move" | "pay" | "perks" | "place" | "responsibility" | "stability" | "other";
                            /** @enum {string} */
                            strength: "must" | "nice-to-have" | "rather-not";
                        } | {
                            /** @enum {string} */
                            kind: "topic";
                            term: string;
                        };
                        /** @enum {string} */
                        saidBy?: "host" | "guest";
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                            observationId: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/conversations/{conversationId}/transcript/suggestions/{suggestionId}/rejection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    conversationId: string;
                    suggestionId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/conversations/{conversationId}/transcript/consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    conversationId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        version: number;
                        /** @enum {string} */
                        locale: "en" | "de";
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    conversationId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/conversations/{conversationId}/transcript": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    locale?: "en" | "de";
                };
                header?: never;
                path: {
                    conversationId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Transcript"];
                    };
                };
            };
        };
        put: {
            parameters: {
                query?: {
                    speaker?: string | string[];
                };
                header?: never;
                path: {
                    conversationId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "text/vtt": string;
                    "application/x-subrip": string;
                    "text/plain": string;
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    conversationId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/conversations/{conversationId}/transcript/text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    conversationId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/plain": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/conversations/{conversationId}/transcript/analysis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    conversationId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TranscriptAnalysis"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/vocabulary/terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                    kind?: "buzzword" | "challenge" | "competitor" | "perk" | "skill" | "topic";
                    search?: string;
                    retired?: string;
                    after?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["Term"][];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        kind: "buzzword" | "challenge" | "competitor" | "perk" | "skill" | "topic";
                        name?: string;
                        label: string & (string);
                        /** @default [] */
                        synonyms?: (string & (string))[];
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/vocabulary/terms/{kind}/{name}/label": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    kind: "buzzword" | "challenge" | "competitor" | "perk" | "skill" | "topic";
                    name: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        label: string & (string);
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/vocabulary/terms/{kind}/{name}/synonyms/{phrase}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    kind: "buzzword" | "challenge" | "competitor" | "perk" | "skill" | "topic";
                    name: string;
                    phrase: string & (string);
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    kind: "buzzword" | "challenge" | "competitor" | "perk" | "skill" | "topic";
                    name: string;
                    phrase: string & (string);
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/vocabulary/terms/{kind}/{name}/merger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    kind: "buzzword" | "challenge" | "competitor" | "perk" | "skill" | "topic";
                    name: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        into: string;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    kind: "buzzword" | "challenge" | "competitor" | "perk" | "skill" | "topic";
                    name: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/vocabulary/terms/{kind}/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    kind: "buzzword" | "challenge" | "competitor" | "perk" | "skill" | "topic";
                    name: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/vocabulary/terms/{kind}/{name}/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    kind: "buzzword" | "challenge" | "competitor" | "perk" | "skill" | "topic";
                    name: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/aims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Aims"];
                    };
                };
            };
        };
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @default null
                         * @enum {string|null}
                         */
                        path?: "newcomer" | "changer" | "returner" | "steady" | null;
                        /**
                         * @default null
                         * @enum {string|null}
                         */
                        industry?: "agriculture" | "arts-and-media" | "automotive" | "consulting" | "construction" | "consumer-goods" | "education" | "energy" | "finance" | "government" | "health" | "hospitality" | "insurance" | "law" | "life-sciences" | "logistics" | "manufacturing" | "non-profit" | "real-estate" | "retail" | "software" | "telecommunications" | "other" | null;
                        /** @default [] */
                        goals?: ("buzzwords" | "career-path" | "competitors" | "conditions" | "culture" | "growth" | "hiring" | "host-path" | "industry-outlook" | "leadership" | "market-challenges" | "motivation" | "next-steps" | "pay" | "people-challenges" | "product-challenges" | "qualifications" | "reflection" | "role" | "skills" | "strategy" | "time-to-advance" | "ways-of-working" | "work-life-balance")[];
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/my-check-ins/{day}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    day: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        satisfaction: number;
                        /** @default null */
                        note?: string | null;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    day: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/my-check-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                    after?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["CheckIn"][];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/conversations/{conversationId}/prep/coverage/{question}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    conversationId: string;
                    question: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        how: "answered" | "partly" | "open" | "not-asked";
                        /** @default null */
                        given?: ({
                            /** @enum {string} */
                            type: "pay";
                            band: {
                                currency: string;
                                from: number;
                                to: number;
                                /** @enum {string} */
                                period: "hour" | "day" | "week" | "month" | "year";
                                /** @default 40 */
                                hoursPerWeek?: number;
                            };
                        } | ({
                            /** @enum {string} */
                            type: "text";
                        } | {
                            /** @enum {string} */
                            type: "yes-no";
                            yes: boolean;
                        } | {
                            /** @enum {string} */
                            type: "scale";
                            value: number;
                        } | {
                            /** @enum {string} */
                            type: "choice";
                            optionIds: string[];
                        } | {
                            /** @enum {string} */
                            type: "months";
                            atLeast: number;
                            atMost: number;
                        } | {
                            /** @enum {string} */
                            type: "share";
                            percent: number;
                        } | {
                            /** @enum {string} */
                            type: "number";
                            value: number;
                        } | {
                            /** @enum {string} */
                            type: "pay";
                            band: {
                                currency: string;
                                from: number;
                                to: number;
                                /** @enum {string} */
                                period: "hour" | "day" | "week" | "month" | "year";
                                hoursPerWeek: number;
                            };
                        } | {
                            /** @enum {string} */
                            type: "terms";
                            termIds: string[];
                        } | {
                            /** @enum {string} */
                            type: "outlook";
                            /** @enum {string} */
                            direction: "growing" | "steady" | "shrinking" | "changing";
                            withinMonths: number | null;
                        })) | null;
                        /** @default null */
                        words?: string | null;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    conversationId: string;
                    question: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/employer-pitch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["EmployerPitch"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/employer-pitch/parts/{partId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    partId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        title: string;
                        text: string;
                        /** @enum {string} */
                        topic: "buzzwords" | "career-path" | "competitors" | "conditions" | "culture" | "growth" | "hiring" | "host-path" | "industry-outlook" | "leadership" | "market-challenges" | "motivation" | "next-steps" | "pay" | "people-challenges" | "product-challenges" | "qualifications" | "reflection" | "role" | "skills" | "strategy" | "time-to-advance" | "ways-of-working" | "work-life-balance";
                        /** @default false */
                        forCandidates?: boolean;
                        /** @default 0 */
                        place?: number;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    partId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/guides/{kind}/outline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    minutes?: number;
                    locale?: "en" | "de";
                    after?: string;
                };
                header?: never;
                path: {
                    kind: "exploratory" | "screening" | "fit" | "group" | "assessment";
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["GuideOutline"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/conversations/{conversationId}/guide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    locale?: "en" | "de";
                    after?: string;
                };
                header?: never;
                path: {
                    conversationId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Guide"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/guides/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    kind: "exploratory" | "screening" | "fit" | "group" | "assessment";
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["GuideSettings"];
                    };
                };
            };
        };
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    kind: "exploratory" | "screening" | "fit" | "group" | "assessment";
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @default [] */
                        focusTopics?: ("buzzwords" | "career-path" | "competitors" | "conditions" | "culture" | "growth" | "hiring" | "host-path" | "industry-outlook" | "leadership" | "market-challenges" | "motivation" | "next-steps" | "pay" | "people-challenges" | "product-challenges" | "qualifications" | "reflection" | "role" | "skills" | "strategy" | "time-to-advance" | "ways-of-working" | "work-life-balance")[];
                        /** @default [] */
                        questionKeys?: string[];
                        /** @default null */
                        opening?: string | null;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    kind: "exploratory" | "screening" | "fit" | "group" | "assessment";
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/conversations/{conversationId}/host-note": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    conversationId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["HostNote"];
                    };
                };
            };
        };
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    conversationId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        text: string;
                        /** @default false */
                        shared?: boolean;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    conversationId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/own-questions/{questionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    questionId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        text: string;
                        /** @default null */
                        learns?: string | null;
                        kinds: ("exploratory" | "screening" | "fit" | "group" | "assessment")[];
                        /** @enum {string} */
                        topic: "buzzwords" | "career-path" | "competitors" | "conditions" | "culture" | "growth" | "hiring" | "host-path" | "industry-outlook" | "leadership" | "market-challenges" | "motivation" | "next-steps" | "pay" | "people-challenges" | "product-challenges" | "qualifications" | "reflection" | "role" | "skills" | "strategy" | "time-to-advance" | "ways-of-working" | "work-life-balance";
                        /**
                         * @default {
                         *       "type": "text"
                         *     }
                         */
                        answer?: {
                            /** @enum {string} */
                            type: "text";
                        } | {
                            /** @enum {string} */
                            type: "yes-no";
                        } | {
                            /** @enum {string} */
                            type: "scale";
                        } | {
                            /** @enum {string} */
                            type: "choice";
                            optionIds: string[];
                            several: boolean;
                        } | {
                            /** @enum {string} */
                            type: "months";
                        } | {
                            /** @enum {string} */
                            type: "share";
                        } | {
                            /** @enum {string} */
                            type: "number";
                        } | {
                            /** @enum {string} */
                            type: "pay";
                        } | {
                            /** @enum {string} */
                            type: "terms";
                            /** @enum {string} */
                            of: "buzzword" | "challenge" | "competitor" | "perk" | "skill" | "topic";
                        } | {
                            /** @enum {string} */
                            type: "outlook";
                        };
                        /** @default false */
                        meant?: boolean;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    questionId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/own-questions/{questionId}/wording": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    questionId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        text: string;
                        /** @default null */
                        learns?: string | null;
                        kinds: ("exploratory" | "screening" | "fit" | "group" | "assessment")[];
                        /** @enum {string} */
                        topic: "buzzwords" | "career-path" | "competitors" | "conditions" | "culture" | "growth" | "hiring" | "host-path" | "industry-outlook" | "leadership" | "market-challenges" | "motivation" | "next-steps" | "pay" | "people-challenges" | "product-challenges" | "qualifications" | "reflection" | "role" | "skills" | "strategy" | "time-to-advance" | "ways-of-working" | "work-life-balance";
                        /**
                         * @default {
                         *       "type": "text"
                         *     }
                         */
                        answer?: {
                            /** @enum {string} */
                            type: "text";
                        } | {
                            /** @enum {string} */
                            type: "yes-no";
                        } | {
                            /** @enum {string} */
                            type: "scale";
                        } | {
                            /** @enum {string} */
                            type: "choice";
                            optionIds: string[];
                            several: boolean;
                        } | {
                            /** @enum {string} */
                            type: "months";
                        } | {
                            /** @enum {string} */
                            type: "share";
                        } | {
                            /** @enum {string} */
                            type: "number";
                        } | {
                            /** @enum {string} */
                            type: "pay";
                        } | {
                            /** @enum {string} */
                            type: "terms";
                            /** @enum {string} */
                            of: "buzzword" | "challenge" | "competitor" | "perk" | "skill" | "topic";
                        } | {
                            /** @enum {string} */
                            type: "outlook";
                        };
                        /** @default false */
                        meant?: boolean;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/own-questions/{questionId}/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    questionId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/own-questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                    retired?: "true" | "false";
                    after?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["OwnQuestion"][];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/pitch/parts/{partId}/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    measure?: "would-talk-again" | "landed" | "communication" | "preparation" | "professionalism" | "listening" | "substance";
                    audience?: "recruiter" | "hiring-manager" | "peer" | "leader" | "mixed" | "unknown";
                    after?: string;
                };
                header?: never;
                path: {
                    partId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PitchComparison"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/pitch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Pitch"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/pitch/parts/{partId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    partId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        title: string;
                        /** @default 0 */
                        place?: number;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    partId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/pitch/parts/{partId}/variants/{variantId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    partId: string;
                    variantId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @default null */
                        label?: string | null;
                        text: string;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    partId: string;
                    variantId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/pitch/parts/{partId}/variants/{variantId}/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    partId: string;
                    variantId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/conversations/{conversationId}/pitch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    conversationId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PitchTrial"];
                    };
                };
            };
        };
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    conversationId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @default random
                         * @enum {string}
                         */
                        mode?: "random" | "least-tried";
                        /** @default {} */
                        fixed?: {
                            [key: string]: string;
                        };
                        /** @default {} */
                        audience?: {
                            /**
                             * @default unknown
                             * @enum {string}
                             */
                            role?: "recruiter" | "hiring-manager" | "peer" | "leader" | "mixed" | "unknown";
                            /**
                             * @default null
                             * @enum {string|null}
                             */
                            industry?: "agriculture" | "arts-and-media" | "automotive" | "consulting" | "construction" | "consumer-goods" | "education" | "energy" | "finance" | "government" | "health" | "hospitality" | "insurance" | "law" | "life-sciences" | "logistics" | "manufacturing" | "non-profit" | "real-estate" | "retail" | "software" | "telecommunications" | "other" | null;
                        };
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/conversations/{conversationId}/pitch/parts/{partId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    conversationId: string;
                    partId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        variantId: string;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/conversations/{conversationId}/prep": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    locale?: "en" | "de";
                    after?: string;
                };
                header?: never;
                path: {
                    conversationId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Prep"];
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    conversationId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/conversations/{conversationId}/prep/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    conversationId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        questionKeys: string[];
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/conversations/{conversationId}/prep/learning-goals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    conversationId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        learningGoals: {
                            /** @default null */
                            termId?: string | null;
                            /** @default null */
                            words?: string | null;
                        }[];
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/conversations/{conversationId}/prep/checklist/{itemId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    conversationId: string;
                    itemId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    conversationId: string;
                    itemId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/conversations/{conversationId}/prep/brief": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    conversationId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        text: string | null;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/questions/{questionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    after?: string;
                };
                header?: never;
                path: {
                    questionId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Question"];
                    };
                };
            };
        };
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    questionId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        text: string;
                        learns: string;
                        kinds: ("exploratory" | "screening" | "fit" | "group" | "assessment")[];
                        /** @enum {string} */
                        topic: "buzzwords" | "career-path" | "competitors" | "conditions" | "culture" | "growth" | "hiring" | "host-path" | "industry-outlook" | "leadership" | "market-challenges" | "motivation" | "next-steps" | "pay" | "people-challenges" | "product-challenges" | "qualifications" | "reflection" | "role" | "skills" | "strategy" | "time-to-advance" | "ways-of-working" | "work-life-balance";
                        /**
                         * @default host
                         * @enum {string}
                         */
                        askedBy?: "host" | "guest";
                        /**
                         * @default {
                         *       "type": "text"
                         *     }
                         */
                        answer?: {
                            /** @enum {string} */
                            type: "text";
                        } | {
                            /** @enum {string} */
                            type: "yes-no";
                        } | {
                            /** @enum {string} */
                            type: "scale";
                        } | {
                            /** @enum {string} */
                            type: "choice";
                            optionIds: string[];
                            several: boolean;
                        } | {
                            /** @enum {string} */
                            type: "months";
                        } | {
                            /** @enum {string} */
                            type: "share";
                        } | {
                            /** @enum {string} */
                            type: "number";
                        } | {
                            /** @enum {string} */
                            type: "pay";
                        } | {
                            /** @enum {string} */
                            type: "terms";
                            /** @enum {string} */
                            of: "buzzword" | "challenge" | "competitor" | "perk" | "skill" | "topic";
                        } | {
                            /** @enum {string} */
                            type: "outlook";
                        };
                        /** @default {} */
                        labels?: {
                            [key: string]: string;
                        };
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    questionId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/questions/{questionId}/wording": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    questionId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        text: string;
                        learns: string;
                        kinds: ("exploratory" | "screening" | "fit" | "group" | "assessment")[];
                        /** @enum {string} */
                        topic: "buzzwords" | "career-path" | "competitors" | "conditions" | "culture" | "growth" | "hiring" | "host-path" | "industry-outlook" | "leadership" | "market-challenges" | "motivation" | "next-steps" | "pay" | "people-challenges" | "product-challenges" | "qualifications" | "reflection" | "role" | "skills" | "strategy" | "time-to-advance" | "ways-of-working" | "work-life-balance";
                        /**
                         * @default host
                         * @enum {string}
                         */
                        askedBy?: "host" | "guest";
                        /**
                         * @default {
                         *       "type": "text"
                         *     }
                         */
                        answer?: {
                            /** @enum {string} */
                            type: "text";
                        } | {
                            /** @enum {string} */
                            type: "yes-no";
                        } | {
                            /** @enum {string} */
                            type: "scale";
                        } | {
                            /** @enum {string} */
                            type: "choice";
                            optionIds: string[];
                            several: boolean;
                        } | {
                            /** @enum {string} */
                            type: "months";
                        } | {
                            /** @enum {string} */
                            type: "share";
                        } | {
                            /** @enum {string} */
                            type: "number";
                        } | {
                            /** @enum {string} */
                            type: "pay";
                        } | {
                            /** @enum {string} */
                            type: "terms";
                            /** @enum {string} */
                            of: "buzzword" | "challenge" | "competitor" | "perk" | "skill" | "topic";
                        } | {
                            /** @enum {string} */
                            type: "outlook";
                        };
                        /** @default {} */
                        labels?: {
                            [key: string]: string;
                        };
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/questions/{questionId}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    questionId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        revision: number;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/questions/{questionId}/turning-down": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    questionId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        revision: number;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/questions/{questionId}/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    questionId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/default-questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                    kind?: "exploratory" | "screening" | "fit" | "group" | "assessment";
                    askedBy?: "host" | "guest";
                    topic?: "buzzwords" | "career-path" | "competitors" | "conditions" | "culture" | "growth" | "hiring" | "host-path" | "industry-outlook" | "leadership" | "market-challenges" | "motivation" | "next-steps" | "pay" | "people-challenges" | "product-challenges" | "qualifications" | "reflection" | "role" | "skills" | "strategy" | "time-to-advance" | "ways-of-working" | "work-life-balance";
                    locale?: "en" | "de";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["DefaultQuestion"][];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/question-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        text: string;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["QuestionVerdict"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                    retired?: "true" | "false";
                    waiting?: "true" | "false";
                    after?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["Question"][];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/host-hours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                    after?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                organizationId: string;
                                hostId: string;
                                zone: string | null;
                                schedule: string | null;
                                schedules: number;
                                weeklyMinutes: number;
                                nextDaysOff: string[];
                            }[];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/host-hours/{hostId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    after?: string;
                };
                header?: never;
                path: {
                    hostId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            organizationId: string;
                            hostId: string;
                            zone: string | null;
                            schedule: string | null;
                            schedules: number;
                            weeklyMinutes: number;
                            nextDaysOff: string[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/view-as/{organizationId}/conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                    when?: "upcoming" | "past" | "all";
                    status?: "planned" | "started" | "ended" | "abandoned";
                    after?: string;
                };
                header?: never;
                path: {
                    organizationId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["Conversation"][];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/view-as/{organizationId}/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                    conversation?: string;
                    after?: string;
                };
                header?: never;
                path: {
                    organizationId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["ShownOffer"][];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/view-as/{organizationId}/talent-pool": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                    after?: string;
                };
                header?: never;
                path: {
                    organizationId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["PoolMember"][];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/view-as/{organizationId}/observations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                    after?: string;
                };
                header?: never;
                path: {
                    organizationId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["ShownObservation"][];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/feedback/held-about-me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["HeldByService"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/feedback/operations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ServiceReport"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/feedback/operations/parked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["ParkedStream"][];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/feedback/operations/parked/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        handler: string;
                        stream: string;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Replayed"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/feedback/operations/failed-jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FailedJobs"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/feedback/operations/failed-jobs/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        key: string;
                    };
                };
            };
            responses: {
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/feedback/operations/rebuilds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        projection: string;
                    };
                };
            };
            responses: {
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RebuildAsked"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/feedback/exchanges/{exchangeId}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    exchangeId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FeedbackDraft"];
                    };
                };
            };
        };
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    exchangeId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        answers: {
                            /** @default {} */
                            scales?: {
                                [key: string]: number;
                            };
                            /** @default {} */
                            texts?: {
                                [key: string]: string;
                            };
                            /** @default [] */
                            skills?: {
                                term: string & (string);
                                /** @enum {string} */
                                verdict: "stood-out" | "missed";
                            }[];
                            /** @default [] */
                            moments?: {
                                /** @default null */
                                partId?: string | null;
                                text: string;
                                /** @enum {string} */
                                how: "landed" | "fell-flat";
                            }[];
                            /** @default {} */
                            expectations?: {
                                [key: string]: "below" | "as-expected" | "above";
                            };
                            /** @default {} */
                            selfEstimate?: {
                                [key: string]: number;
                            };
                            /** @default  */
                            privateNote?: string;
                        };
                        /** @default [] */
                        meant?: string[];
                        /** @default false */
                        forOrganization?: boolean;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            exchangeId: string;
                            savedAt: string;
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    exchangeId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/feedback/exchanges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                    conversation?: string;
                    status?: "to-answer" | "submitted" | "revealed" | "closed";
                    after?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["OwnFeedbackItem"][];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/feedback/exchanges/of-organization": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                    conversation?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["RecruiterExchange"][];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/feedback/exchanges/{exchangeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    exchangeId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OwnExchange"] | components["schemas"]["RecruiterExchange"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/feedback/form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    version?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FeedbackForm"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/feedback/nudges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            nudges: boolean;
                        };
                    };
                };
            };
        };
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        nudges: boolean;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/feedback/unsubscriptions/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    token: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/feedback/policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FeedbackPolicy"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/feedback/policy/deadline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        days: number;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/feedback/exchanges/{exchangeId}/reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    exchangeId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        text: string;
                        /** @default false */
                        meant?: boolean;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/feedback/exchanges/{exchangeId}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    exchangeId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        answers: {
                            /** @default {} */
                            scales?: {
                                [key: string]: number;
                            };
                            /** @default {} */
                            texts?: {
                                [key: string]: string;
                            };
                            /** @default [] */
                            skills?: {
                                term: string & (string);
                                /** @enum {string} */
                                verdict: "stood-out" | "missed";
                            }[];
                            /** @default [] */
                            moments?: {
                                /** @default null */
                                partId?: string | null;
                                text: string;
                                /** @enum {string} */
                                how: "landed" | "fell-flat";
                            }[];
                            /** @default {} */
                            expectations?: {
                                [key: string]: "below" | "as-expected" | "above";
                            };
                            /** @default {} */
                            selfEstimate?: {
                                [key: string]: number;
                            };
                            /** @default  */
                            privateNote?: string;
                        };
                        /** @default [] */
                        meant?: string[];
                        /** @default false */
                        forOrganization?: boolean;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FeedbackSubmitted"];
                    };
                };
            };
        };
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    exchangeId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        answers: {
                            /** @default {} */
                            scales?: {
                                [key: string]: number;
                            };
                            /** @default {} */
                            texts?: {
                                [key: string]: string;
                            };
                            /** @default [] */
                            skills?: {
                                term: string & (string);
                                /** @enum {string} */
                                verdict: "stood-out" | "missed";
                            }[];
                            /** @default [] */
                            moments?: {
                                /** @default null */
                                partId?: string | null;
                                text: string;
                                /** @enum {string} */
                                how: "landed" | "fell-flat";
                            }[];
                            /** @default {} */
                            expectations?: {
                                [key: string]: "below" | "as-expected" | "above";
                            };
                            /** @default {} */
                            selfEstimate?: {
                                [key: string]: number;
                            };
                            /** @default  */
                            privateNote?: string;
                        };
                        /** @default [] */
                        meant?: string[];
                        /** @default false */
                        forOrganization?: boolean;
                    };
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FeedbackSubmitted"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/feedback/exchanges/{exchangeId}/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    exchangeId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            exchangeId: string;
                            link: string;
                            expiresAt: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/feedback/view-as/{organizationId}/exchanges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                };
                header?: never;
                path: {
                    organizationId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["ShownExchange"][];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analytics/held-about-me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["HeldByService"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analytics/operations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ServiceReport"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analytics/operations/parked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["ParkedStream"][];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analytics/operations/parked/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        handler: string;
                        stream: string;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Replayed"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analytics/operations/failed-jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FailedJobs"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analytics/operations/failed-jobs/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        key: string;
                    };
                };
            };
            responses: {
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analytics/operations/rebuilds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        projection: string;
                    };
                };
            };
            responses: {
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RebuildAsked"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analytics/export-files/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    token: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/octet-stream": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analytics/export-files/{token}/dictionary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    token: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/csvm+json": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analytics/export-rows/{dataset}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: number;
                    zone?: string;
                };
                header?: never;
                path: {
                    dataset: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ExportRows"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analytics/export-schedules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                    after?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["ExportSchedule"][];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        content: {
                            dataset: string;
                            format: string;
                            /** @default [] */
                            columns?: string[];
                            /**
                             * @default {
                             *       "from": null,
                             *       "to": null,
                             *       "values": {}
                             *     }
                             */
                            filter?: {
                                /** @default null */
                                from?: string | null;
                                /** @default null */
                                to?: string | null;
                                /** @default {} */
                                values?: {
                                    [key: string]: string[];
                                };
                            };
                            /** @default UTC */
                            zone?: string;
                        };
                        rhythm: {
                            /** @enum {string} */
                            every: "week";
                            weekday: number;
                            at: string;
                        } | {
                            /** @enum {string} */
                            every: "month";
                            day: number;
                            at: string;
                        };
                        /**
                         * @default last
                         * @enum {string}
                         */
                        period?: "last" | "all";
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            scheduleId: string;
                            nextAt: string;
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analytics/export-schedules/{scheduleId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    scheduleId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analytics/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                    after?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["Export"][];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        dataset: string;
                        format: string;
                        /** @default [] */
                        columns?: string[];
                        /**
                         * @default {
                         *       "from": null,
                         *       "to": null,
                         *       "values": {}
                         *     }
                         */
                        filter?: {
                            /** @default null */
                            from?: string | null;
                            /** @default null */
                            to?: string | null;
                            /** @default {} */
                            values?: {
                                [key: string]: string[];
                            };
                        };
                        /** @default UTC */
                        zone?: string;
                    };
                };
            };
            responses: {
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            exportId: string;
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analytics/exports/{exportId}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    exportId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analytics/exports/{exportId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    after?: string;
                };
                header?: never;
                path: {
                    exportId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Export"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    exportId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analytics/exports/{exportId}/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    exportId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ExportLink"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analytics/export-catalogue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ExportCatalogue"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analytics/exports/{exportId}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    after?: string;
                };
                header?: never;
                path: {
                    exportId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/event-stream": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analytics/availability-supply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    after?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            organizationId: string;
                            hosts: number;
                            weeklyMinutes: number;
                            minutesByWeekday: {
                                monday: number;
                                tuesday: number;
                                wednesday: number;
                                thursday: number;
                                friday: number;
                                saturday: number;
                                sunday: number;
                            };
                            computedAt: string;
                            position: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analytics/signals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["SignalDefinition"][];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analytics/signals/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    key: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SignalDefinition"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analytics/demonstration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            isThere: boolean;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analytics/figures-choice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            counts: boolean;
                        };
                    };
                };
            };
        };
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        counts: boolean;
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stream: string;
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analytics/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                    signal?: string;
                    window?: string;
                    dimensions?: string;
                    history?: "true" | "false";
                    demo?: "true" | "false";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["ReleasedCell"][];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analytics/figures/one": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query: {
                    signal: string;
                    window: string;
                    dimensions?: string;
                    demo?: "true" | "false";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ReleasedCell"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analytics/market-figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                    signal?: string;
                    window?: string;
                    dimensions?: string;
                    history?: "true" | "false";
                    demo?: "true" | "false";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["ReleasedCell"][];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analytics/market-figures/one": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query: {
                    signal: string;
                    window: string;
                    dimensions?: string;
                    demo?: "true" | "false";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ReleasedCell"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analytics/released/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ReleasedCell"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analytics/my-interviewing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    after?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MyInterviewing"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analytics/my-market": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    after?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MyMarket"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analytics/our-interviewing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    from?: string;
                    to?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OurInterviewing"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analytics/figures-seen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                at: string;
                                by: string;
                                organizationId: string | null;
                                what: string;
                                cells: number;
                            }[];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
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
        ServiceReport: {
            /** @enum {string} */
            service: "gateway" | "scheduling" | "interviews" | "feedback" | "analytics";
            head: number;
            pending: number;
            oldestPendingSeconds: number;
            published: number | null;
            unreadableMessages: number;
            failedJobs: number;
            handlers: components["schemas"]["HandlerReport"][];
        };
        HandlerReport: {
            handler: string;
            position: number;
            events: number;
            seconds: number;
            parkedStreams: number;
            rows: {
                version: number;
                generation: number;
            } | null;
            rebuild: {
                version: number;
                generation: number;
                position: number;
            } | null;
            asked: {
                by: string;
                at: string;
            } | null;
        };
        ParkedStream: {
            handler: string;
            stream: string;
            from: number;
            to: number;
            commits: number;
            attempts: number;
            parkedAt: string;
            error: components["schemas"]["ReportedFailure"];
        };
        ReportedFailure: {
            name: string;
            message: string;
        };
        Replayed: {
            commits: number;
            stillFails: {
                version: number;
                error: components["schemas"]["ReportedFailure"];
            } | null;
        };
        FailedJobs: {
            items: components["schemas"]["FailedJob"][];
        };
        FailedJob: {
            key: string;
            queue: string;
            job: string;
            id: string;
            reason: string;
            failedAt: string;
            attempts: number;
            repeated: boolean;
        };
        RebuildAsked: {
            projection: string;
            generation: number;
        };
        ApiKey: {
            keyId: string;
            name: string;
            scopes: ("analytics:read" | "interviews:read" | "organization:read" | "scheduling:read")[];
            madeAt: string;
            madeBy: string;
            expiresAt: string | null;
            lastUsedAt: string | null;
        };
        AuditEntry: {
            entryId: string;
            at: string;
            what: string;
            actor: {
                /** @enum {string} */
                kind: "person" | "system" | "key" | "link";
                id: string;
            };
            about: {
                kind: string;
                id: string;
            };
            role: string | null;
        };
        DataMap: {
            texts: {
                stream: string;
                event: string;
                path: string;
                whose: string;
                published: boolean;
                why: string;
            }[];
        };
        HeldAboutMe: {
            personId: string;
            /** @enum {string} */
            side: "member" | "candidate";
            at: string;
            services: {
                /** @enum {string} */
                service: "gateway" | "scheduling" | "interviews" | "feedback" | "analytics";
                events: {
                    stream: string;
                    type: string;
                    at: string;
                    why: string;
                    data: {
                        [key: string]: unknown;
                    };
                }[];
                things: {
                    kind: string;
                    why: string;
                    facts: {
                        [key: string]: unknown;
                    };
                }[];
            }[];
            missing: ("gateway" | "scheduling" | "interviews" | "feedback" | "analytics")[];
            notShown: string[];
        };
        JsonWebKeys: {
            keys: {
                kid: string;
                kty: string;
                crv: string;
                x: string;
                alg: string;
                use: string;
            }[];
        };
        KeptMail: {
            key: string;
            id: string;
            messageId: string;
            person: string;
            from: {
                name: string;
                address: string;
            };
            to: {
                name: string;
                address: string;
            };
            at: string;
            subject: string;
            text: string;
            calendar?: {
                method: string;
                content: string;
            };
        };
        MemberSide: {
            personId: string;
            organizations: {
                organizationId: string;
                name: string;
            }[];
        };
        SignedIn: {
            personId: string;
            /** @enum {string} */
            side: "member" | "candidate";
            memberships: {
                organization: string;
                /** @enum {string} */
                role: "owner" | "recruiter" | "interviewer" | "analyst";
            }[];
            refreshBefore: string;
        };
        Organization: {
            organizationId: string;
            name: string;
            domains: string[];
            parentCompany: string | null;
            retentionMonths: number | null;
            version: number;
        };
        Member: {
            personId: string;
            /** @enum {string} */
            role: "owner" | "recruiter" | "interviewer" | "analyst";
            /** @enum {string} */
            by: "founding" | "invitation" | "word";
            since: string;
            name: string | null;
            address: string | null;
        };
        MemberInvitation: {
            invitationId: string;
            personId: string;
            /** @enum {string} */
            role: "owner" | "recruiter" | "interviewer" | "analyst";
            invitedAt: string;
            expiresAt: string;
            expired: boolean;
            address: string | null;
        };
        Confidentiality: {
            memberSide: {
                memberId: string;
                since: string;
            } | null;
            busyAsHost: boolean;
            blocks: number;
            version: number;
        };
        Block: {
            blockId: string;
            target: {
                /** @enum {string} */
                kind: "organization";
                organizationId: string;
            } | {
                /** @enum {string} */
                kind: "domain";
                domain: string | null;
            } | {
                /** @enum {string} */
                kind: "parent-company";
                name: string | null;
            } | {
                /** @enum {string} */
                kind: "person";
                address: string | null;
            };
            /** @enum {string} */
            because: "chosen" | "employer";
            since: string;
        };
        Onlooker: {
            organizationId: string;
            name: string | null;
            blockedBy: string[];
        };
        Consent: {
            /** @enum {string} */
            purpose: "keep-in-touch" | "market-figures" | "talent-pool" | "transcript";
            organizationId: string | null;
            about: string | null;
            version: number;
            /** @enum {string} */
            locale: "en" | "de";
            wording: string;
            givenAt: string;
            expiresAt: string | null;
        };
        ConsentEntry: {
            /** @enum {string} */
            purpose: "keep-in-touch" | "market-figures" | "talent-pool" | "transcript";
            organizationId: string | null;
            about: string | null;
            /** @enum {string} */
            what: "given" | "withdrawn";
            at: string;
            version: number | null;
            wording: string | null;
            expiresAt: string | null;
        };
        ConsentWording: {
            /** @enum {string} */
            purpose: "keep-in-touch" | "market-figures" | "talent-pool" | "transcript";
            version: number;
            /** @enum {string} */
            locale: "en" | "de";
            wording: string;
            aboutOne: boolean;
            days: number | null;
        };
        Profile: {
            personId: string;
            /** @enum {string} */
            side: "member" | "candidate";
            name: string | null;
            address: string | null;
            zone: string | null;
            /** @enum {string|null} */
            locale: "en" | "de" | null;
            memberships: {
                organizationId: string;
                name: string;
                /** @enum {string} */
                role: "owner" | "recruiter" | "interviewer" | "analyst";
                since: string;
            }[];
            version: number;
        };
        Session: {
            sessionId: string;
            /** @enum {string} */
            side: "member" | "candidate";
            startedAt: string;
            lastUsedAt: string;
            expiresAt: string;
            device: string | null;
            current: boolean;
        };
        SignInAsked: {
            minutes: number;
        };
        SignInLink: {
            expiresAt: string;
        };
        Status: {
            at: string;
            up: boolean;
            services: components["schemas"]["ServiceStatus"][];
        };
        ServiceStatus: {
            name: string;
            up: boolean;
            /** @enum {string} */
            status: "ready" | "degraded" | "starting" | "unavailable" | "stopping" | "away";
            version?: string;
            since?: string;
            dependencies: components["schemas"]["DependencyStatus"][];
        };
        DependencyStatus: {
            name: string;
            up: boolean;
            reason?: string;
        };
        Problem: {
            type: string;
            title: string;
            status: number;
            code: string;
            detail?: string;
            instance?: string;
            errors?: {
                field: string;
                message: string;
            }[];
            facts?: {
                [key: string]: unknown;
            };
            reference?: string;
        };
        HeldByService: {
            /** @enum {string} */
            service: "gateway" | "scheduling" | "interviews" | "feedback" | "analytics";
            events: {
                stream: string;
                type: string;
                at: string;
                why: string;
                data: {
                    [key: string]: unknown;
                };
            }[];
            things: {
                kind: string;
                why: string;
                facts: {
                    [key: string]: unknown;
                };
            }[];
            next: string | null;
        };
        KnownOrganization: {
            organizationId: string;
            name: string;
        };
        ShownBooking: {
            /** @enum {string} */
            seenBy: "organization";
            bookingId: string;
            organizationId: string;
            chatTypeId: string;
            name: string;
            /** @enum {string} */
            kind: "exploratory" | "screening" | "fit" | "group" | "assessment";
            /** @enum {string} */
            status: "awaiting-approval" | "waiting" | "confirmed" | "cancelled" | "refused" | "waited";
            start: string;
            end: string;
            location: ({
                /** @enum {string} */
                kind: "video";
                linkTemplate: string;
            } | {
                /** @enum {string} */
                kind: "phone";
                instructions: string;
            } | {
                /** @enum {string} */
                kind: "place";
                address: string;
            }) | null;
            approvalUntil: string | null;
            version: number;
            hostIds: string[];
            sessionId: string | null;
            channel: {
                /** @enum {string} */
                kind: "public-page";
            } | {
                /** @enum {string} */
                kind: "private-link";
                linkId: string;
            } | {
                /** @enum {string} */
                kind: "invitation";
                invitationId: string;
            } | {
                /** @enum {string} */
                kind: "request";
                requestId: string;
            } | {
                /** @enum {string} */
                kind: "recruiter";
            };
            guest: {
                guestId: string;
                name: string | null;
                address: string | null;
                zone: string | null;
                /** @enum {string|null} */
                locale: "en" | "de" | null;
                message: string | null;
            };
            noShows: {
                missingId: string;
                /** @enum {string} */
                by: "guest" | "host" | "recruiter" | "rule";
            }[];
            cancelled: {
                by: string;
                late: boolean;
                reason: string | null;
            } | null;
            bookedAt: string;
        };
        ShownInvitation: {
            invitationId: string;
            chatTypeId: string;
            name?: string | null;
            address: string | null;
            message?: string | null;
            /** @enum {string} */
            locale: "en" | "de";
            round: number;
            invitedAt: string;
            expiresAt: string;
            /** @enum {string} */
            status: "open" | "expired" | "booked" | "declined" | "withdrawn";
            bookingId: string | null;
            version: number;
        };
        ShownChatRequest: {
            requestId: string;
            name: string | null;
            address: string | null;
            message?: string | null;
            zone: string;
            /** @enum {string} */
            locale: "en" | "de";
            askedAt: string;
            /** @enum {string} */
            status: "open" | "accepted" | "declined" | "withdrawn";
            chatTypeId: string | null;
            version: number;
        };
        Contact: {
            contactId: string;
            name: string | null;
            reachedBy: string | null;
            organization: string | null;
            role: string | null;
            note: string | null;
            conversation: {
                conversationId: string;
                employer: string | null;
                start: string | null;
            } | null;
            throughId: string | null;
            ledTo: {
                conversationId: string;
                employer: string | null;
                start: string | null;
            }[];
            addedAt: string;
            restorableUntil: string | null;
        };
        Conversation: {
            conversationId: string;
            /** @enum {string} */
            seenAs: "host" | "guest" | "recruiter";
            organizationId: string | null;
            employer: string | null;
            bookingId: string | null;
            chatTypeId: string | null;
            sessionId: string | null;
            /** @enum {string} */
            kind: "exploratory" | "screening" | "fit" | "group" | "assessment";
            /** @enum {string} */
            status: "planned" | "started" | "ended" | "abandoned";
            start: string;
            end: string;
            hosts: {
                personId: string;
                name: string | null;
            }[];
            guest: {
                personId: string;
                name: string | null;
            };
            startedAt: string | null;
            ended: {
                at: string;
                /** @enum {string} */
                by: "host" | "guest" | "rule" | "recording";
            } | null;
            abandoned: {
                /** @enum {string} */
                why: "cancelled" | "no-show" | "not-held";
                missingId: string | null;
            } | null;
            recorded: {
                /** @enum {string} */
                by: "host" | "guest";
                otherInvited: boolean;
                imported: boolean;
            } | null;
            usual: {
                minutes: number;
                choices: number[];
                guestTalkShare: number;
                agenda: string[];
            };
            version: number;
        };
        Expectations: {
            conversationId: string;
            topics: ("career-path" | "conditions" | "culture" | "growth" | "hiring" | "industry" | "leadership" | "pay" | "people" | "product" | "role" | "skills" | "strategy" | "work-life-balance")[];
            /** @enum {string|null} */
            outcome: "follow-up" | "referred" | "talent-pool" | "other-role" | "application-invited" | "offer" | "no-next-step" | "happier-where-i-am" | null;
            pay: {
                currency: string;
                from: number;
                to: number;
                /** @enum {string} */
                period: "hour" | "day" | "week" | "month" | "year";
                hoursPerWeek: number;
            } | null;
            confidence: number | null;
            culture: string | null;
            note: string | null;
            recordedAt: string | null;
            lockedFrom: string;
            locked: boolean;
            version: number;
        };
        HistoryImport: {
            importId: string;
            /** @enum {string} */
            kind: "conversations" | "offers";
            organizationId: string | null;
            zone: string;
            /** @enum {string} */
            status: "no-file" | "checking" | "unusable" | "ready" | "running" | "completed" | "cancelled";
            checked: {
                /** @enum {string|null} */
                problem: "empty_file" | "missing_column" | "repeated_column" | "not_utf8" | "too_many_rows" | "broken_quotes" | "file_gone" | null;
                missingColumns: ("answer" | "answered-on" | "base" | "bonus" | "country" | "currency" | "date" | "duration" | "employer" | "equity" | "hours-per-week" | "kind" | "level" | "name" | "address" | "note" | "outcome" | "period" | "perks" | "proof" | "region" | "remote" | "role" | "time" | "vesting-years" | "zone")[];
                unknownColumns: number[];
                rows: number;
                good: number;
                problems: number;
                notes: {
                    row: number;
                    /** @enum {string|null} */
                    column: "answer" | "answered-on" | "base" | "bonus" | "country" | "currency" | "date" | "duration" | "employer" | "equity" | "hours-per-week" | "kind" | "level" | "name" | "address" | "note" | "outcome" | "period" | "perks" | "proof" | "region" | "remote" | "role" | "time" | "vesting-years" | "zone" | null;
                    /** @enum {string} */
                    code: "missing" | "malformed" | "unknown_value" | "in_the_future" | "too_large" | "needs_another_column" | "wrong_number_of_fields" | "broken_quotes" | "repeated_in_file" | "imported_before";
                    sameAs?: number;
                }[];
            } | null;
            progress: {
                row: number;
                recorded: number;
                skipped: number;
            };
            plannedAt: string;
            version: number;
        };
        Offer: {
            offerId: string;
            conversationId: string | null;
            organizationId: string | null;
            employer: string | null;
            /** @enum {string} */
            recordedBy: "host" | "guest";
            candidateId: string | null;
            extendedOn: string;
            terms: {
                role: string;
                /** @enum {string|null} */
                level: "entry" | "junior" | "mid" | "senior" | "lead" | "principal" | "manager" | "director" | "executive" | null;
                place: {
                    country: string;
                    region: string | null;
                    remote: boolean;
                };
                currency: string;
                base: number;
                /** @enum {string} */
                period: "hour" | "day" | "week" | "month" | "year";
                hoursPerWeek: number;
                bonusPerYear: number | null;
                equity: {
                    total: number;
                    vestingMonths: number;
                } | null;
                perks: string[];
            };
            earlier: {
                terms: {
                    role: string;
                    /** @enum {string|null} */
                    level: "entry" | "junior" | "mid" | "senior" | "lead" | "principal" | "manager" | "director" | "executive" | null;
                    place: {
                        country: string;
                        region: string | null;
                        remote: boolean;
                    };
                    currency: string;
                    base: number;
                    /** @enum {string} */
                    period: "hour" | "day" | "week" | "month" | "year";
                    hoursPerWeek: number;
                    bonusPerYear: number | null;
                    equity: {
                        total: number;
                        vestingMonths: number;
                    } | null;
                    perks: string[];
                };
                /** @enum {string} */
                proof: "word" | "written" | "both";
                replacedAt: string;
                negotiated: boolean;
            }[];
            perYear: {
                base: number;
                bonus: number;
                equity: number;
                total: number;
            };
            /** @enum {string} */
            proof: "word" | "written" | "both";
            negotiated: boolean;
            usedInNegotiation: boolean;
            answer: {
                /** @enum {string} */
                answer: "accepted" | "declined" | "withdrawn" | "lapsed";
                on: string;
            } | null;
            note: string | null;
            imported: boolean;
            recordedAt: string;
            version: number;
        };
        Outcomes: {
            conversationId: string;
            /** @enum {string} */
            side: "host" | "guest";
            outcomes: {
                /** @enum {string} */
                kind: "follow-up" | "referred" | "talent-pool" | "other-role" | "application-invited" | "offer" | "no-next-step" | "happier-where-i-am";
                note: string | null;
                recorderId: string;
                at: string;
            }[];
            version: number;
        };
        PoolMember: {
            candidateId: string;
            name: string | null;
            address: string | null;
            conversationId: string;
            joinedAt: string;
            expiresAt: string;
            version: number;
        };
        PoolQuestion: {
            organizationId: string;
            organization: string;
            /** @enum {string} */
            status: "asked" | "in-pool" | "declined" | "left" | "expired";
            conversationId: string;
            message: string | null;
            answerUntil: string;
            expiresAt: string | null;
            consent: {
                version: number;
                /** @enum {string} */
                locale: "en" | "de";
                wording: string;
            };
            version: number;
        };
        Observation: {
            observationId: string;
            conversationId: string;
            organizationId: string | null;
            authorId: string;
            mine: boolean;
            /** @enum {string} */
            side: "host" | "guest";
            /** @enum {string} */
            about: "other-side" | "market" | "self";
            aboutIds: string[];
            content: {
                /** @enum {string} */
                kind: "skill";
                termId: string | null;
                /** @enum {string} */
                how: "asked-for" | "praised" | "glossed-over" | "missing";
            } | {
                /** @enum {string} */
                kind: "story-part";
                partId: string | null;
                /** @enum {string} */
                how: "landed" | "fell-flat";
            } | {
                /** @enum {string} */
                kind: "pay";
                /** @enum {string} */
                how: "offered" | "expected";
                band: {
                    currency: string;
                    from: number;
                    to: number;
                    /** @enum {string} */
                    period: "hour" | "day" | "week" | "month" | "year";
                    hoursPerWeek: number;
                };
                /** @enum {string|null} */
                level: "entry" | "junior" | "mid" | "senior" | "lead" | "principal" | "manager" | "director" | "executive" | null;
                place: {
                    country: string;
                    region: string | null;
                    remote: boolean;
                } | null;
            } | {
                /** @enum {string} */
                kind: "conditions";
                /** @enum {string} */
                aspect: "contract" | "hours" | "leave" | "on-call" | "place" | "remote" | "travel" | "other";
            } | {
                /** @enum {string} */
                kind: "culture";
                /** @enum {string} */
                aspect: "decisions" | "diversity" | "feedback" | "leadership" | "team" | "work-life-balance" | "other";
            } | {
                /** @enum {string} */
                kind: "strategy";
                /** @enum {string} */
                aspect: "market" | "people" | "product" | "technology" | "other";
            } | {
                /** @enum {string} */
                kind: "hiring-practice";
                /** @enum {string} */
                aspect: "recruiting" | "process" | "assessment" | "offers" | "onboarding" | "other";
            } | {
                /** @enum {string} */
                kind: "career-path";
                /** @enum {string|null} */
                from: "entry" | "junior" | "mid" | "senior" | "lead" | "principal" | "manager" | "director" | "executive" | null;
                /** @enum {string|null} */
                to: "entry" | "junior" | "mid" | "senior" | "lead" | "principal" | "manager" | "director" | "executive" | null;
            } | {
                /** @enum {string} */
                kind: "time-to-advance";
                /** @enum {string|null} */
                from: "entry" | "junior" | "mid" | "senior" | "lead" | "principal" | "manager" | "director" | "executive" | null;
                /** @enum {string|null} */
                to: "entry" | "junior" | "mid" | "senior" | "lead" | "principal" | "manager" | "director" | "executive" | null;
                atLeast: number;
                atMost: number;
            } | {
                /** @enum {string} */
                kind: "industry-outlook";
                /** @enum {string} */
                direction: "growing" | "steady" | "shrinking" | "changing";
                withinMonths: number | null;
            } | {
                /** @enum {string} */
                kind: "perk";
                termId: string | null;
                advertised: boolean | null;
            } | {
                /** @enum {string} */
                kind: "challenge";
                termId: string | null;
                /** @enum {string|null} */
                area: "market" | "people" | "product" | "technology" | null;
            } | {
                /** @enum {string} */
                kind: "competitor";
                termId: string | null;
            } | {
                /** @enum {string} */
                kind: "buzzword";
                termId: string | null;
            } | {
                /** @enum {string} */
                kind: "vacancy";
                /** @enum {string|null} */
                level: "entry" | "junior" | "mid" | "senior" | "lead" | "principal" | "manager" | "director" | "executive" | null;
            } | {
                /** @enum {string} */
                kind: "preference";
                /** @enum {string} */
                what: "culture" | "equity" | "growth" | "lateral-move" | "pay" | "perks" | "place" | "responsibility" | "stability" | "other";
                /** @enum {string} */
                strength: "must" | "nice-to-have" | "rather-not";
            } | {
                /** @enum {string} */
                kind: "topic";
                termId: string | null;
            };
            term: string | null;
            countsAs: string | null;
            /** @enum {string} */
            polarity: "positive" | "neutral" | "negative" | "mixed";
            /** @enum {string} */
            saidBy: "host" | "guest";
            /** @enum {string} */
            sureness: "certain" | "likely" | "unsure";
            /** @enum {string|null} */
            stance: "agree" | "partly" | "disagree" | null;
            said: string | null;
            note: string | null;
            quote: string | null;
            forOrganization: boolean;
            released: boolean;
            recordedAt: string;
            version: number | null;
        };
        NotedAnswers: {
            /** @default [] */
            skills: {
                term: string & (string);
                /** @enum {string} */
                verdict: "stood-out" | "missed";
            }[];
            /** @default [] */
            moments: {
                /** @default null */
                partId: string | null;
                text: string;
                /** @enum {string} */
                how: "landed" | "fell-flat";
            }[];
        };
        Transcript: {
            conversationId: string;
            wording: string;
            wordingVersion: number;
            /** @enum {string} */
            locale: "en" | "de";
            speakers: {
                personId: string;
                /** @enum {string} */
                side: "host" | "guest";
                consented: boolean;
            }[];
            transcript: {
                transcriptId: string;
                /** @enum {string} */
                format: "web-vtt" | "sub-rip" | "plain";
                storedBy: string;
                storedAt: string;
                /** @enum {string} */
                status: "analysing" | "analysed" | "failed";
                done: number;
            } | null;
            version: number;
        };
        TranscriptAnalysis: {
            measures: {
                /** @enum {string} */
                countedBy: "time" | "words";
                durationMs: number | null;
                speakers: {
                    personId: string | null;
                    /** @enum {string|null} */
                    side: "host" | "guest" | null;
                    share: number;
                    talkMs: number | null;
                    words: number;
                    turns: number;
                    questions: number;
                    longestMonologue: {
                        ms: number | null;
                        words: number;
                        line: number;
                    } | null;
                }[];
                sides: {
                    host: {
                        share: number;
                        talkMs: number | null;
                        words: number;
                        turns: number;
                        questions: number;
                    };
                    guest: {
                        share: number;
                        talkMs: number | null;
                        words: number;
                        turns: number;
                        questions: number;
                    };
                };
                overlaps: {
                    times: number;
                    ms: number;
                } | null;
            };
            topics: {
                termId: string;
                times: {
                    host: number;
                    guest: number;
                    unknown: number;
                };
            }[];
            suggestions: {
                suggestionId: string;
                /** @enum {string} */
                from: "vocabulary" | "phrase";
                /** @enum {string} */
                kind: "buzzword" | "career-path" | "challenge" | "competitor" | "conditions" | "culture" | "hiring-practice" | "industry-outlook" | "pay" | "perk" | "preference" | "skill" | "story-part" | "strategy" | "time-to-advance" | "topic" | "vacancy";
                termId: string | null;
                phrase: string;
                content: ({
                    /** @enum {string} */
                    kind: "skill";
                    termId: string | null;
                    /** @enum {string} */
                    how: "asked-for" | "praised" | "glossed-over" | "missing";
                } | {
                    /** @enum {string} */
                    kind: "story-part";
                    partId: string | null;
                    /** @enum {string} */
                    how: "landed" | "fell-flat";
                } | {
                    /** @enum {string} */
                    kind: "pay";
                    /** @enum {string} */
                    how: "offered" | "expected";
                    band: {
                        currency: string;
                        from: number;
                        to: number;
                        /** @enum {string} */
                        period: "hour" | "day" | "week" | "month" | "year";
                        hoursPerWeek: number;
                    };
                    /** @enum {string|null} */
                    level: "entry" | "junior" | "mid" | "senior" | "lead" | "principal" | "manager" | "director" | "executive" | null;
                    place: {
                        country: string;
                        region: string | null;
                        remote: boolean;
                    } | null;
                } | {
                    /** @enum {string} */
                    kind: "conditions";
                    /** @enum {string} */
                    aspect: "contract" | "hours" | "leave" | "on-call" | "place" | "remote" | "travel" | "other";
                } | {
                    /** @enum {string} */
                    kind: "culture";
                    /** @enum {string} */
                    aspect: "decisions" | "diversity" | "feedback" | "leadership" | "team" | "work-life-balance" | "other";
                } | {
                    /** @enum {string} */
                    kind: "strategy";
                    /** @enum {string} */
                    aspect: "market" | "people" | "product" | "technology" | "other";
                } | {
                    /** @enum {string} */
                    kind: "hiring-practice";
                    /** @enum {string} */
                    aspect: "recruiting" | "process" | "assessment" | "offers" | "onboarding" | "other";
                } | {
                    /** @enum {string} */
                    kind: "career-path";
                    /** @enum {string|null} */
                    from: "entry" | "junior" | "mid" | "senior" | "lead" | "principal" | "manager" | "director" | "executive" | null;
                    /** @enum {string|null} */
                    to: "entry" | "junior" | "mid" | "senior" | "lead" | "principal" | "manager" | "director" | "executive" | null;
                } | {
                    /** @enum {string} */
                    kind: "time-to-advance";
                    /** @enum {string|null} */
                    from: "entry" | "junior" | "mid" | "senior" | "lead" | "principal" | "manager" | "director" | "executive" | null;
                    /** @enum {string|null} */
                    to: "entry" | "junior" | "mid" | "senior" | "lead" | "principal" | "manager" | "director" | "executive" | null;
                    atLeast: number;
                    atMost: number;
                } | {
                    /** @enum {string} */
                    kind: "industry-outlook";
                    /** @enum {string} */
                    direction: "growing" | "steady" | "shrinking" | "changing";
                    withinMonths: number | null;
                } | {
                    /** @enum {string} */
                    kind: "perk";
                    termId: string | null;
                    advertised: boolean | null;
                } | {
                    /** @enum {string} */
                    kind: "challenge";
                    termId: string | null;
                    /** @enum {string|null} */
                    area: "market" | "people" | "product" | "technology" | null;
                } | {
                    /** @enum {string} */
                    kind: "competitor";
                    termId: string | null;
                } | {
                    /** @enum {string} */
                    kind: "buzzword";
                    termId: string | null;
                } | {
                    /** @enum {string} */
                    kind: "vacancy";
                    /** @enum {string|null} */
                    level: "entry" | "junior" | "mid" | "senior" | "lead" | "principal" | "manager" | "director" | "executive" | null;
                } | {
                    /** @enum {string} */
                    kind: "preference";
                    /** @enum {string} */
                    what: "culture" | "equity" | "growth" | "lateral-move" | "pay" | "perks" | "place" | "responsibility" | "stability" | "other";
                    /** @enum {string} */
                    strength: "must" | "nice-to-have" | "rather-not";
                } | {
                    /** @enum {string} */
                    kind: "topic";
                    termId: string | null;
                }) | null;
                /** @enum {string|null} */
                saidBy: "host" | "guest" | null;
                times: number;
                cues: {
                    line: number;
                    startMs: number | null;
                    personId: string | null;
                    text: string;
                }[];
                /** @enum {string} */
                decision: "open" | "accepted" | "rejected";
                observationId: string | null;
            }[];
            cues: number;
            problemCount: number;
            problems: {
                line: number;
                /** @enum {string} */
                code: "malformed_timing" | "end_before_start" | "no_timing" | "no_text" | "no_speaker" | "missing_blank_line" | "out_of_order";
                used: boolean;
            }[];
        };
        Term: {
            termId: string;
            /** @enum {string} */
            kind: "buzzword" | "challenge" | "competitor" | "perk" | "skill" | "topic";
            label: string;
            synonyms: string[];
            own: boolean;
            retired: boolean;
            mergedInto: string | null;
            countsAs: string;
        };
        Aims: {
            /** @enum {string|null} */
            path: "newcomer" | "changer" | "returner" | "steady" | null;
            /** @enum {string|null} */
            industry: "agriculture" | "arts-and-media" | "automotive" | "consulting" | "construction" | "consumer-goods" | "education" | "energy" | "finance" | "government" | "health" | "hospitality" | "insurance" | "law" | "life-sciences" | "logistics" | "manufacturing" | "non-profit" | "real-estate" | "retail" | "software" | "telecommunications" | "other" | null;
            goals: ("buzzwords" | "career-path" | "competitors" | "conditions" | "culture" | "growth" | "hiring" | "host-path" | "industry-outlook" | "leadership" | "market-challenges" | "motivation" | "next-steps" | "pay" | "people-challenges" | "product-challenges" | "qualifications" | "reflection" | "role" | "skills" | "strategy" | "time-to-advance" | "ways-of-working" | "work-life-balance")[];
            version: number;
        };
        CheckIn: {
            day: string;
            satisfaction: number;
            note: string | null;
        };
        EmployerPitch: {
            organizationId: string;
            parts: components["schemas"]["EmployerPart"][];
            version: number;
        };
        EmployerPart: {
            partId: string;
            title: string;
            text: string;
            /** @enum {string} */
            topic: "buzzwords" | "career-path" | "competitors" | "conditions" | "culture" | "growth" | "hiring" | "host-path" | "industry-outlook" | "leadership" | "market-challenges" | "motivation" | "next-steps" | "pay" | "people-challenges" | "product-challenges" | "qualifications" | "reflection" | "role" | "skills" | "strategy" | "time-to-advance" | "ways-of-working" | "work-life-balance";
            forCandidates: boolean;
            place: number;
        };
        GuideOutline: {
            /** @enum {string} */
            kind: "exploratory" | "screening" | "fit" | "group" | "assessment";
            minutes: number;
            guestTalkShare: number;
            sections: {
                sectionId: string;
                /** @enum {string} */
                step: "introduce" | "set-expectations" | "explore" | "their-questions" | "next-steps";
                title: string;
                fromMinute: number;
                minutes: number;
                guestTalkShare: number;
                prompts: string[];
                questions: components["schemas"]["PreparedQuestion"][];
            }[];
        };
        PreparedQuestion: {
            key: string;
            /** @enum {string} */
            bank: "default" | "organization" | "own";
            questionId: string;
            revision: number;
            /** @enum {string} */
            topic: "buzzwords" | "career-path" | "competitors" | "conditions" | "culture" | "growth" | "hiring" | "host-path" | "industry-outlook" | "leadership" | "market-challenges" | "motivation" | "next-steps" | "pay" | "people-challenges" | "product-challenges" | "qualifications" | "reflection" | "role" | "skills" | "strategy" | "time-to-advance" | "ways-of-working" | "work-life-balance";
            answer: {
                /** @enum {string} */
                type: "text";
            } | {
                /** @enum {string} */
                type: "yes-no";
            } | {
                /** @enum {string} */
                type: "scale";
            } | {
                /** @enum {string} */
                type: "choice";
                optionIds: string[];
                several: boolean;
            } | {
                /** @enum {string} */
                type: "months";
            } | {
                /** @enum {string} */
                type: "share";
            } | {
                /** @enum {string} */
                type: "number";
            } | {
                /** @enum {string} */
                type: "pay";
            } | {
                /** @enum {string} */
                type: "terms";
                /** @enum {string} */
                of: "buzzword" | "challenge" | "competitor" | "perk" | "skill" | "topic";
            } | {
                /** @enum {string} */
                type: "outlook";
            };
            text: string | null;
            learns: string | null;
            labels: {
                [key: string]: string;
            };
        };
        Guide: {
            conversationId: string;
            /** @enum {string} */
            kind: "exploratory" | "screening" | "fit" | "group" | "assessment";
            minutes: number;
            guestTalkShare: number;
            focusTopics: ("buzzwords" | "career-path" | "competitors" | "conditions" | "culture" | "growth" | "hiring" | "host-path" | "industry-outlook" | "leadership" | "market-challenges" | "motivation" | "next-steps" | "pay" | "people-challenges" | "product-challenges" | "qualifications" | "reflection" | "role" | "skills" | "strategy" | "time-to-advance" | "ways-of-working" | "work-life-balance")[];
            opening: string | null;
            sections: {
                sectionId: string;
                /** @enum {string} */
                step: "introduce" | "set-expectations" | "explore" | "their-questions" | "next-steps";
                title: string;
                fromMinute: number;
                minutes: number;
                guestTalkShare: number;
                prompts: string[];
                questions: components["schemas"]["PreparedQuestion"][];
            }[];
            pitch: components["schemas"]["EmployerPart"][];
            notes: {
                conversationId: string;
                authorId: string;
                author: string | null;
                text: string | null;
                writtenAt: string;
            }[];
            neverAsk: string[];
        };
        GuideSettings: {
            organizationId: string;
            /** @enum {string} */
            kind: "exploratory" | "screening" | "fit" | "group" | "assessment";
            focusTopics: ("buzzwords" | "career-path" | "competitors" | "conditions" | "culture" | "growth" | "hiring" | "host-path" | "industry-outlook" | "leadership" | "market-challenges" | "motivation" | "next-steps" | "pay" | "people-challenges" | "product-challenges" | "qualifications" | "reflection" | "role" | "skills" | "strategy" | "time-to-advance" | "ways-of-working" | "work-life-balance")[];
            questionKeys: string[];
            opening: string | null;
            version: number;
        };
        HostNote: {
            conversationId: string;
            text: string | null;
            shared: boolean;
            version: number;
        };
        OwnQuestion: {
            questionId: string;
            revision: number;
            /** @enum {string} */
            askedBy: "host" | "guest";
            kinds: ("exploratory" | "screening" | "fit" | "group" | "assessment")[];
            /** @enum {string} */
            topic: "buzzwords" | "career-path" | "competitors" | "conditions" | "culture" | "growth" | "hiring" | "host-path" | "industry-outlook" | "leadership" | "market-challenges" | "motivation" | "next-steps" | "pay" | "people-challenges" | "product-challenges" | "qualifications" | "reflection" | "role" | "skills" | "strategy" | "time-to-advance" | "ways-of-working" | "work-life-balance";
            answer: {
                /** @enum {string} */
                type: "text";
            } | {
                /** @enum {string} */
                type: "yes-no";
            } | {
                /** @enum {string} */
                type: "scale";
            } | {
                /** @enum {string} */
                type: "choice";
                optionIds: string[];
                several: boolean;
            } | {
                /** @enum {string} */
                type: "months";
            } | {
                /** @enum {string} */
                type: "share";
            } | {
                /** @enum {string} */
                type: "number";
            } | {
                /** @enum {string} */
                type: "pay";
            } | {
                /** @enum {string} */
                type: "terms";
                /** @enum {string} */
                of: "buzzword" | "challenge" | "competitor" | "perk" | "skill" | "topic";
            } | {
                /** @enum {string} */
                type: "outlook";
            };
            text: string | null;
            learns: string | null;
            retired: boolean;
            version: number;
        };
        PitchComparison: {
            partId: string;
            measure: string;
            scale: {
                least: number;
                most: number;
            };
            confidence: number;
            arms: {
                variantId: string;
                revision: number;
                drawn: {
                    n: number;
                    mean: number | null;
                    interval: {
                        from: number;
                        to: number;
                    } | null;
                };
                chosen: {
                    n: number;
                    mean: number | null;
                };
            }[];
            differences: {
                of: {
                    variantId: string;
                    revision: number;
                };
                from: {
                    variantId: string;
                    revision: number;
                };
                estimate: number;
                interval: {
                    from: number;
                    to: number;
                };
                detectable: number | null;
                /** @enum {string} */
                says: "not-enough-yet" | "no-difference-seen" | "higher" | "lower";
            }[];
            method: string;
            sources: string[];
        };
        Pitch: {
            parts: {
                partId: string;
                title: string | null;
                place: number;
                variants: {
                    variantId: string;
                    revision: number;
                    label: string | null;
                    text: string | null;
                    retired: boolean;
                }[];
            }[];
            version: number;
        };
        PitchTrial: {
            conversationId: string;
            /** @enum {string} */
            kind: "exploratory" | "screening" | "fit" | "group" | "assessment";
            audience: {
                /** @enum {string} */
                role: "recruiter" | "hiring-manager" | "peer" | "leader" | "mixed" | "unknown";
                /** @enum {string|null} */
                industry: "agriculture" | "arts-and-media" | "automotive" | "consulting" | "construction" | "consumer-goods" | "education" | "energy" | "finance" | "government" | "health" | "hospitality" | "insurance" | "law" | "life-sciences" | "logistics" | "manufacturing" | "non-profit" | "real-estate" | "retail" | "software" | "telecommunications" | "other" | null;
            } | null;
            assignedAt: string | null;
            parts: {
                partId: string;
                variantId: string;
                revision: number;
                /** @enum {string} */
                mode: "fixed" | "random" | "least-tried";
                replaced: boolean;
                title: string | null;
                text: string | null;
            }[];
            version: number;
        };
        Prep: {
            conversationId: string;
            /** @enum {string} */
            side: "host" | "guest";
            /** @enum {string} */
            kind: "exploratory" | "screening" | "fit" | "group" | "assessment";
            start: string;
            kept: boolean;
            /** @enum {string|null} */
            path: "newcomer" | "changer" | "returner" | "steady" | null;
            /** @enum {string|null} */
            industry: "agriculture" | "arts-and-media" | "automotive" | "consulting" | "construction" | "consumer-goods" | "education" | "energy" | "finance" | "government" | "health" | "hospitality" | "insurance" | "law" | "life-sciences" | "logistics" | "manufacturing" | "non-profit" | "real-estate" | "retail" | "software" | "telecommunications" | "other" | null;
            goals: ("buzzwords" | "career-path" | "competitors" | "conditions" | "culture" | "growth" | "hiring" | "host-path" | "industry-outlook" | "leadership" | "market-challenges" | "motivation" | "next-steps" | "pay" | "people-challenges" | "product-challenges" | "qualifications" | "reflection" | "role" | "skills" | "strategy" | "time-to-advance" | "ways-of-working" | "work-life-balance")[];
            questions: {
                key: string;
                /** @enum {string} */
                bank: "default" | "organization" | "own";
                questionId: string;
                revision: number;
                /** @enum {string} */
                topic: "buzzwords" | "career-path" | "competitors" | "conditions" | "culture" | "growth" | "hiring" | "host-path" | "industry-outlook" | "leadership" | "market-challenges" | "motivation" | "next-steps" | "pay" | "people-challenges" | "product-challenges" | "qualifications" | "reflection" | "role" | "skills" | "strategy" | "time-to-advance" | "ways-of-working" | "work-life-balance";
                answer: {
                    /** @enum {string} */
                    type: "text";
                } | {
                    /** @enum {string} */
                    type: "yes-no";
                } | {
                    /** @enum {string} */
                    type: "scale";
                } | {
                    /** @enum {string} */
                    type: "choice";
                    optionIds: string[];
                    several: boolean;
                } | {
                    /** @enum {string} */
                    type: "months";
                } | {
                    /** @enum {string} */
                    type: "share";
                } | {
                    /** @enum {string} */
                    type: "number";
                } | {
                    /** @enum {string} */
                    type: "pay";
                } | {
                    /** @enum {string} */
                    type: "terms";
                    /** @enum {string} */
                    of: "buzzword" | "challenge" | "competitor" | "perk" | "skill" | "topic";
                } | {
                    /** @enum {string} */
                    type: "outlook";
                };
                text: string | null;
                learns: string | null;
                labels: {
                    [key: string]: string;
                };
                coverage: {
                    /** @enum {string} */
                    how: "answered" | "partly" | "open" | "not-asked";
                    given: ({
                        /** @enum {string} */
                        type: "text";
                    } | {
                        /** @enum {string} */
                        type: "yes-no";
                        yes: boolean;
                    } | {
                        /** @enum {string} */
                        type: "scale";
                        value: number;
                    } | {
                        /** @enum {string} */
                        type: "choice";
                        optionIds: string[];
                    } | {
                        /** @enum {string} */
                        type: "months";
                        atLeast: number;
                        atMost: number;
                    } | {
                        /** @enum {string} */
                        type: "share";
                        percent: number;
                    } | {
                        /** @enum {string} */
                        type: "number";
                        value: number;
                    } | {
                        /** @enum {string} */
                        type: "pay";
                        band: {
                            currency: string;
                            from: number;
                            to: number;
                            /** @enum {string} */
                            period: "hour" | "day" | "week" | "month" | "year";
                            hoursPerWeek: number;
                        };
                    } | {
                        /** @enum {string} */
                        type: "terms";
                        termIds: string[];
                    } | {
                        /** @enum {string} */
                        type: "outlook";
                        /** @enum {string} */
                        direction: "growing" | "steady" | "shrinking" | "changing";
                        withinMonths: number | null;
                    }) | null;
                    words: string | null;
                } | null;
            }[];
            learningGoals: {
                termId: string | null;
                label: string | null;
                missedIn: number;
            }[];
            checklist: {
                itemId: string;
                /** @enum {string} */
                when: "days-before" | "day-before" | "just-before" | "after";
                text: string;
                done: boolean;
            }[];
            brief: {
                employer: string | null;
                pitch: components["schemas"]["EmployerPart"][];
                lookUp: string[];
                notes: string | null;
            } | null;
            covered: {
                of: number;
                answered: number;
                partly: number;
                open: number;
                notAsked: number;
            };
            version: number;
        };
        DefaultQuestion: {
            questionId: string;
            revision: number;
            /** @enum {string} */
            askedBy: "host" | "guest";
            kinds: ("exploratory" | "screening" | "fit" | "group" | "assessment")[];
            /** @enum {string} */
            topic: "buzzwords" | "career-path" | "competitors" | "conditions" | "culture" | "growth" | "hiring" | "host-path" | "industry-outlook" | "leadership" | "market-challenges" | "motivation" | "next-steps" | "pay" | "people-challenges" | "product-challenges" | "qualifications" | "reflection" | "role" | "skills" | "strategy" | "time-to-advance" | "ways-of-working" | "work-life-balance";
            answer: {
                /** @enum {string} */
                type: "text";
            } | {
                /** @enum {string} */
                type: "yes-no";
            } | {
                /** @enum {string} */
                type: "scale";
            } | {
                /** @enum {string} */
                type: "choice";
                optionIds: string[];
                several: boolean;
            } | {
                /** @enum {string} */
                type: "months";
            } | {
                /** @enum {string} */
                type: "share";
            } | {
                /** @enum {string} */
                type: "number";
            } | {
                /** @enum {string} */
                type: "pay";
            } | {
                /** @enum {string} */
                type: "terms";
                /** @enum {string} */
                of: "buzzword" | "challenge" | "competitor" | "perk" | "skill" | "topic";
            } | {
                /** @enum {string} */
                type: "outlook";
            };
            text: string | null;
            learns: string | null;
            labels: {
                [key: string]: string;
            };
            paths: ("newcomer" | "changer" | "returner" | "steady")[];
            industries: ("agriculture" | "arts-and-media" | "automotive" | "consulting" | "construction" | "consumer-goods" | "education" | "energy" | "finance" | "government" | "health" | "hospitality" | "insurance" | "law" | "life-sciences" | "logistics" | "manufacturing" | "non-profit" | "real-estate" | "retail" | "software" | "telecommunications" | "other")[];
            /** @enum {string} */
            locale: "en" | "de";
        };
        QuestionVerdict: {
            /** @enum {string} */
            verdict: "fine";
        } | {
            /** @enum {string} */
            verdict: "refused" | "doubtful";
            concerns: {
                /** @enum {string} */
                ground: "age" | "appearance" | "children-and-pregnancy" | "criminal-record" | "gender-and-orientation" | "health-and-disability" | "marital-status" | "military-service" | "origin" | "pay-history" | "politics-and-unions" | "religion";
                /** @enum {string} */
                verdict: "refused" | "doubtful";
                /** @enum {string} */
                language: "en" | "de" | "fr" | "es" | "pt";
                found: string;
                reason: string;
                better: string;
            }[];
        };
        Question: {
            organizationId: string;
            questionId: string;
            inUse: {
                revision: number;
                /** @enum {string} */
                askedBy: "host" | "guest";
                kinds: ("exploratory" | "screening" | "fit" | "group" | "assessment")[];
                /** @enum {string} */
                topic: "buzzwords" | "career-path" | "competitors" | "conditions" | "culture" | "growth" | "hiring" | "host-path" | "industry-outlook" | "leadership" | "market-challenges" | "motivation" | "next-steps" | "pay" | "people-challenges" | "product-challenges" | "qualifications" | "reflection" | "role" | "skills" | "strategy" | "time-to-advance" | "ways-of-working" | "work-life-balance";
                answer: {
                    /** @enum {string} */
                    type: "text";
                } | {
                    /** @enum {string} */
                    type: "yes-no";
                } | {
                    /** @enum {string} */
                    type: "scale";
                } | {
                    /** @enum {string} */
                    type: "choice";
                    optionIds: string[];
                    several: boolean;
                } | {
                    /** @enum {string} */
                    type: "months";
                } | {
                    /** @enum {string} */
                    type: "share";
                } | {
                    /** @enum {string} */
                    type: "number";
                } | {
                    /** @enum {string} */
                    type: "pay";
                } | {
                    /** @enum {string} */
                    type: "terms";
                    /** @enum {string} */
                    of: "buzzword" | "challenge" | "competitor" | "perk" | "skill" | "topic";
                } | {
                    /** @enum {string} */
                    type: "outlook";
                };
                text: string | null;
                learns: string | null;
                labels: {
                    [key: string]: string;
                };
            } | null;
            inDoubt: {
                revision: number;
                /** @enum {string} */
                askedBy: "host" | "guest";
                kinds: ("exploratory" | "screening" | "fit" | "group" | "assessment")[];
                /** @enum {string} */
                topic: "buzzwords" | "career-path" | "competitors" | "conditions" | "culture" | "growth" | "hiring" | "host-path" | "industry-outlook" | "leadership" | "market-challenges" | "motivation" | "next-steps" | "pay" | "people-challenges" | "product-challenges" | "qualifications" | "reflection" | "role" | "skills" | "strategy" | "time-to-advance" | "ways-of-working" | "work-life-balance";
                answer: {
                    /** @enum {string} */
                    type: "text";
                } | {
                    /** @enum {string} */
                    type: "yes-no";
                } | {
                    /** @enum {string} */
                    type: "scale";
                } | {
                    /** @enum {string} */
                    type: "choice";
                    optionIds: string[];
                    several: boolean;
                } | {
                    /** @enum {string} */
                    type: "months";
                } | {
                    /** @enum {string} */
                    type: "share";
                } | {
                    /** @enum {string} */
                    type: "number";
                } | {
                    /** @enum {string} */
                    type: "pay";
                } | {
                    /** @enum {string} */
                    type: "terms";
                    /** @enum {string} */
                    of: "buzzword" | "challenge" | "competitor" | "perk" | "skill" | "topic";
                } | {
                    /** @enum {string} */
                    type: "outlook";
                };
                text: string | null;
                learns: string | null;
                labels: {
                    [key: string]: string;
                };
                verdict: components["schemas"]["QuestionVerdict"];
                authorId: string;
            } | null;
            earlier: {
                revision: number;
                /** @enum {string} */
                askedBy: "host" | "guest";
                kinds: ("exploratory" | "screening" | "fit" | "group" | "assessment")[];
                /** @enum {string} */
                topic: "buzzwords" | "career-path" | "competitors" | "conditions" | "culture" | "growth" | "hiring" | "host-path" | "industry-outlook" | "leadership" | "market-challenges" | "motivation" | "next-steps" | "pay" | "people-challenges" | "product-challenges" | "qualifications" | "reflection" | "role" | "skills" | "strategy" | "time-to-advance" | "ways-of-working" | "work-life-balance";
                answer: {
                    /** @enum {string} */
                    type: "text";
                } | {
                    /** @enum {string} */
                    type: "yes-no";
                } | {
                    /** @enum {string} */
                    type: "scale";
                } | {
                    /** @enum {string} */
                    type: "choice";
                    optionIds: string[];
                    several: boolean;
                } | {
                    /** @enum {string} */
                    type: "months";
                } | {
                    /** @enum {string} */
                    type: "share";
                } | {
                    /** @enum {string} */
                    type: "number";
                } | {
                    /** @enum {string} */
                    type: "pay";
                } | {
                    /** @enum {string} */
                    type: "terms";
                    /** @enum {string} */
                    of: "buzzword" | "challenge" | "competitor" | "perk" | "skill" | "topic";
                } | {
                    /** @enum {string} */
                    type: "outlook";
                };
                text: string | null;
                learns: string | null;
                labels: {
                    [key: string]: string;
                };
            }[];
            retired: boolean;
            version: number;
        };
        ShownOffer: {
            offerId: string;
            conversationId: string | null;
            organizationId: string | null;
            employer: string | null;
            /** @enum {string} */
            recordedBy: "host" | "guest";
            candidateId: string | null;
            extendedOn: string;
            terms: {
                role: string;
                /** @enum {string|null} */
                level: "entry" | "junior" | "mid" | "senior" | "lead" | "principal" | "manager" | "director" | "executive" | null;
                place: {
                    country: string;
                    region: string | null;
                    remote: boolean;
                };
                currency: string;
                base: number;
                /** @enum {string} */
                period: "hour" | "day" | "week" | "month" | "year";
                hoursPerWeek: number;
                bonusPerYear: number | null;
                equity: {
                    total: number;
                    vestingMonths: number;
                } | null;
                perks: string[];
            };
            earlier: {
                terms: {
                    role: string;
                    /** @enum {string|null} */
                    level: "entry" | "junior" | "mid" | "senior" | "lead" | "principal" | "manager" | "director" | "executive" | null;
                    place: {
                        country: string;
                        region: string | null;
                        remote: boolean;
                    };
                    currency: string;
                    base: number;
                    /** @enum {string} */
                    period: "hour" | "day" | "week" | "month" | "year";
                    hoursPerWeek: number;
                    bonusPerYear: number | null;
                    equity: {
                        total: number;
                        vestingMonths: number;
                    } | null;
                    perks: string[];
                };
                /** @enum {string} */
                proof: "word" | "written" | "both";
                replacedAt: string;
                negotiated: boolean;
            }[];
            perYear: {
                base: number;
                bonus: number;
                equity: number;
                total: number;
            };
            /** @enum {string} */
            proof: "word" | "written" | "both";
            negotiated: boolean;
            usedInNegotiation: boolean;
            answer: {
                /** @enum {string} */
                answer: "accepted" | "declined" | "withdrawn" | "lapsed";
                on: string;
            } | null;
            imported: boolean;
            recordedAt: string;
            version: number;
        };
        ShownObservation: {
            observationId: string;
            conversationId: string;
            organizationId: string | null;
            authorId: string;
            /** @enum {string} */
            side: "host" | "guest";
            /** @enum {string} */
            about: "other-side" | "market" | "self";
            aboutIds: string[];
            content: {
                /** @enum {string} */
                kind: "skill";
                termId: string | null;
                /** @enum {string} */
                how: "asked-for" | "praised" | "glossed-over" | "missing";
            } | {
                /** @enum {string} */
                kind: "story-part";
                partId: string | null;
                /** @enum {string} */
                how: "landed" | "fell-flat";
            } | {
                /** @enum {string} */
                kind: "pay";
                /** @enum {string} */
                how: "offered" | "expected";
                band: {
                    currency: string;
                    from: number;
                    to: number;
                    /** @enum {string} */
                    period: "hour" | "day" | "week" | "month" | "year";
                    hoursPerWeek: number;
                };
                /** @enum {string|null} */
                level: "entry" | "junior" | "mid" | "senior" | "lead" | "principal" | "manager" | "director" | "executive" | null;
                place: {
                    country: string;
                    region: string | null;
                    remote: boolean;
                } | null;
            } | {
                /** @enum {string} */
                kind: "conditions";
                /** @enum {string} */
                aspect: "contract" | "hours" | "leave" | "on-call" | "place" | "remote" | "travel" | "other";
            } | {
                /** @enum {string} */
                kind: "culture";
                /** @enum {string} */
                aspect: "decisions" | "diversity" | "feedback" | "leadership" | "team" | "work-life-balance" | "other";
            } | {
                /** @enum {string} */
                kind: "strategy";
                /** @enum {string} */
                aspect: "market" | "people" | "product" | "technology" | "other";
            } | {
                /** @enum {string} */
                kind: "hiring-practice";
                /** @enum {string} */
                aspect: "recruiting" | "process" | "assessment" | "offers" | "onboarding" | "other";
            } | {
                /** @enum {string} */
                kind: "career-path";
                /** @enum {string|null} */
                from: "entry" | "junior" | "mid" | "senior" | "lead" | "principal" | "manager" | "director" | "executive" | null;
                /** @enum {string|null} */
                to: "entry" | "junior" | "mid" | "senior" | "lead" | "principal" | "manager" | "director" | "executive" | null;
            } | {
                /** @enum {string} */
                kind: "time-to-advance";
                /** @enum {string|null} */
                from: "entry" | "junior" | "mid" | "senior" | "lead" | "principal" | "manager" | "director" | "executive" | null;
                /** @enum {string|null} */
                to: "entry" | "junior" | "mid" | "senior" | "lead" | "principal" | "manager" | "director" | "executive" | null;
                atLeast: number;
                atMost: number;
            } | {
                /** @enum {string} */
                kind: "industry-outlook";
                /** @enum {string} */
                direction: "growing" | "steady" | "shrinking" | "changing";
                withinMonths: number | null;
            } | {
                /** @enum {string} */
                kind: "perk";
                termId: string | null;
                advertised: boolean | null;
            } | {
                /** @enum {string} */
                kind: "challenge";
                termId: string | null;
                /** @enum {string|null} */
                area: "market" | "people" | "product" | "technology" | null;
            } | {
                /** @enum {string} */
                kind: "competitor";
                termId: string | null;
            } | {
                /** @enum {string} */
                kind: "buzzword";
                termId: string | null;
            } | {
                /** @enum {string} */
                kind: "vacancy";
                /** @enum {string|null} */
                level: "entry" | "junior" | "mid" | "senior" | "lead" | "principal" | "manager" | "director" | "executive" | null;
            } | {
                /** @enum {string} */
                kind: "preference";
                /** @enum {string} */
                what: "culture" | "equity" | "growth" | "lateral-move" | "pay" | "perks" | "place" | "responsibility" | "stability" | "other";
                /** @enum {string} */
                strength: "must" | "nice-to-have" | "rather-not";
            } | {
                /** @enum {string} */
                kind: "topic";
                termId: string | null;
            };
            term: string | null;
            countsAs: string | null;
            /** @enum {string} */
            polarity: "positive" | "neutral" | "negative" | "mixed";
            /** @enum {string} */
            saidBy: "host" | "guest";
            /** @enum {string} */
            sureness: "certain" | "likely" | "unsure";
            said: string | null;
            quote: string | null;
            forOrganization: boolean;
            released: boolean;
            recordedAt: string;
            toRecruiters: boolean;
        };
        FeedbackDraft: {
            exchangeId: string;
            draft: {
                answers: {
                    scales: {
                        [key: string]: number;
                    };
                    texts: {
                        [key: string]: string;
                    };
                    /** @default [] */
                    skills: {
                        term: string & (string);
                        /** @enum {string} */
                        verdict: "stood-out" | "missed";
                    }[];
                    /** @default [] */
                    moments: {
                        /** @default null */
                        partId: string | null;
                        text: string;
                        /** @enum {string} */
                        how: "landed" | "fell-flat";
                    }[];
                    expectations: {
                        [key: string]: "below" | "as-expected" | "above";
                    };
                    selfEstimate: {
                        [key: string]: number;
                    };
                    /** @default  */
                    privateNote: string;
                };
                /** @default [] */
                meant: string[];
                /** @default false */
                forOrganization: boolean;
            } | null;
            savedAt: string | null;
            version: number;
        };
        OwnFeedbackItem: {
            exchangeId: string;
            conversationId: string;
            organizationId: string | null;
            /** @enum {string} */
            kind: "exploratory" | "screening" | "fit" | "group" | "assessment";
            endedAt: string;
            deadline: string;
            /** @enum {string} */
            side: "host" | "guest";
            other: {
                personId: string;
                name: string | null;
            };
            /** @enum {string} */
            status: "to-answer" | "submitted" | "revealing" | "revealed" | "closed";
            version: number;
        };
        RecruiterExchange: {
            /** @enum {string} */
            seenBy: "recruiter";
            exchangeId: string;
            conversationId: string;
            organizationId: string | null;
            /** @enum {string} */
            kind: "exploratory" | "screening" | "fit" | "group" | "assessment";
            endedAt: string;
            deadline: string;
            host: {
                personId: string;
                name: string | null;
            };
            guest: {
                personId: string;
                name: string | null;
            };
            byHost: components["schemas"]["FeedbackContent"] | null;
            byGuest: components["schemas"]["FeedbackContent"] | null;
            replies: {
                /** @enum {string} */
                side: "host" | "guest";
                text: string | null;
                at: string;
            }[];
            version: number;
        };
        FeedbackContent: {
            scales: {
                [key: string]: number;
            };
            texts: {
                [key: string]: string | null;
            };
            skills: {
                term: string;
                /** @enum {string} */
                verdict: "stood-out" | "missed";
            }[];
            moments: {
                partId: string | null;
                text: string | null;
                /** @enum {string} */
                how: "landed" | "fell-flat";
            }[];
            expectations: {
                [key: string]: "below" | "as-expected" | "above";
            };
            flagged: {
                place: string;
                flags: ("contact" | "link" | "identifier" | "abuse")[];
            }[];
            heldBack: string[];
        };
        OwnExchange: {
            /** @enum {string} */
            seenBy: "author";
            exchangeId: string;
            conversationId: string;
            organizationId: string | null;
            /** @enum {string} */
            kind: "exploratory" | "screening" | "fit" | "group" | "assessment";
            endedAt: string;
            deadline: string;
            /** @enum {string} */
            side: "host" | "guest";
            other: {
                personId: string;
                name: string | null;
            };
            formVersion: number;
            /** @enum {string} */
            status: "to-answer" | "submitted" | "revealing" | "revealed" | "closed";
            own: {
                answers: {
                    scales: {
                        [key: string]: number;
                    };
                    texts: {
                        [key: string]: string | null;
                    };
                    skills: {
                        term: string;
                        /** @enum {string} */
                        verdict: "stood-out" | "missed";
                    }[];
                    moments: {
                        partId: string | null;
                        text: string | null;
                        /** @enum {string} */
                        how: "landed" | "fell-flat";
                    }[];
                    expectations: {
                        [key: string]: "below" | "as-expected" | "above";
                    };
                };
                selfEstimate: {
                    [key: string]: number;
                };
                privateNote: string | null;
                forOrganization: boolean;
                flagged: {
                    place: string;
                    flags: ("contact" | "link" | "identifier" | "abuse")[];
                }[];
                meant: string[];
            } | null;
            revealed: {
                at: string;
                /** @enum {string} */
                why: "both" | "deadline";
                theirs: components["schemas"]["FeedbackContent"] | null;
                replies: {
                    /** @enum {string} */
                    side: "host" | "guest";
                    text: string | null;
                    at: string;
                }[];
            } | null;
            version: number;
        };
        FeedbackForm: {
            formVersion: number;
            host: ({
                id: string;
                asks: {
                    [key: string]: string;
                };
                required: boolean;
                /** @enum {string} */
                shown: "toOther" | "toSelf";
                /** @enum {string} */
                kind: "rating";
                anchors: {
                    1: {
                        [key: string]: string;
                    };
                    3: {
                        [key: string]: string;
                    };
                    5: {
                        [key: string]: string;
                    };
                };
            } | {
                id: string;
                asks: {
                    [key: string]: string;
                };
                required: boolean;
                /** @enum {string} */
                shown: "toOther" | "toSelf";
                /** @enum {string} */
                kind: "likelihood";
                least: {
                    [key: string]: string;
                };
                most: {
                    [key: string]: string;
                };
            } | {
                id: string;
                asks: {
                    [key: string]: string;
                };
                required: boolean;
                /** @enum {string} */
                shown: "toOther" | "toSelf";
                /** @enum {string} */
                kind: "text" | "skills" | "moments" | "note" | "self-estimate";
            } | {
                id: string;
                asks: {
                    [key: string]: string;
                };
                required: boolean;
                /** @enum {string} */
                shown: "toOther" | "toSelf";
                /** @enum {string} */
                kind: "expectations";
                topics: {
                    id: string;
                    name: {
                        [key: string]: string;
                    };
                }[];
            })[];
            guest: ({
                id: string;
                asks: {
                    [key: string]: string;
                };
                required: boolean;
                /** @enum {string} */
                shown: "toOther" | "toSelf";
                /** @enum {string} */
                kind: "rating";
                anchors: {
                    1: {
                        [key: string]: string;
                    };
                    3: {
                        [key: string]: string;
                    };
                    5: {
                        [key: string]: string;
                    };
                };
            } | {
                id: string;
                asks: {
                    [key: string]: string;
                };
                required: boolean;
                /** @enum {string} */
                shown: "toOther" | "toSelf";
                /** @enum {string} */
                kind: "likelihood";
                least: {
                    [key: string]: string;
                };
                most: {
                    [key: string]: string;
                };
            } | {
                id: string;
                asks: {
                    [key: string]: string;
                };
                required: boolean;
                /** @enum {string} */
                shown: "toOther" | "toSelf";
                /** @enum {string} */
                kind: "text" | "skills" | "moments" | "note" | "self-estimate";
            } | {
                id: string;
                asks: {
                    [key: string]: string;
                };
                required: boolean;
                /** @enum {string} */
                shown: "toOther" | "toSelf";
                /** @enum {string} */
                kind: "expectations";
                topics: {
                    id: string;
                    name: {
                        [key: string]: string;
                    };
                }[];
            })[];
        };
        FeedbackPolicy: {
            organizationId: string;
            days: number;
            version: number;
        };
        FeedbackSubmitted: {
            exchangeId: string;
            /** @enum {string} */
            status: "submitted" | "revealed";
            revealOn: string | null;
            flagged: {
                place: string;
                flags: ("contact" | "link" | "identifier" | "abuse")[];
            }[];
            stream: string;
            version: number;
        };
        ShownExchange: {
            /** @enum {string} */
            seenBy: "recruiter";
            exchangeId: string;
            conversationId: string;
            organizationId: string | null;
            /** @enum {string} */
            kind: "exploratory" | "screening" | "fit" | "group" | "assessment";
            endedAt: string;
            deadline: string;
            host: {
                personId: string;
                name: string | null;
            };
            guest: {
                personId: string;
                name: string | null;
            };
            byHost: components["schemas"]["FeedbackContent"] | null;
            byGuest: components["schemas"]["FeedbackContent"] | null;
            replies: {
                /** @enum {string} */
                side: "host" | "guest";
                text: string | null;
                at: string;
            }[];
            version: number;
            toHost: {
                byGuest: components["schemas"]["FeedbackContent"] | null;
                replies: {
                    /** @enum {string} */
                    side: "host" | "guest";
                    text: string | null;
                    at: string;
                }[];
            };
        };
        ExportRows: {
            columns: {
                key: string;
                title: string;
                /** @enum {string} */
                type: "text" | "code" | "id" | "ids" | "integer" | "number" | "boolean" | "instant";
                description: string;
                personal: boolean;
            }[];
            rows: {
                [key: string]: unknown;
            }[];
            cursor: string;
            more: boolean;
        };
        ExportSchedule: {
            scheduleId: string;
            organizationId: string | null;
            ownerId: string;
            content: {
                dataset: string;
                format: string;
                columns: string[];
                filter: {
                    from: string | null;
                    to: string | null;
                    values: {
                        [key: string]: string[];
                    };
                };
                zone: string;
            };
            rhythm: {
                /** @enum {string} */
                every: "week";
                weekday: number;
                at: string;
            } | {
                /** @enum {string} */
                every: "month";
                day: number;
                at: string;
            };
            /** @enum {string} */
            period: "last" | "all";
            nextAt: string;
            lastExportId: string | null;
            version: number;
        };
        ExportLink: {
            address: string;
            dictionary: string;
            fileName: string;
            expiresAt: string;
        };
        ExportCatalogue: {
            datasets: {
                key: string;
                title: string;
                description: string;
                columns: {
                    key: string;
                    title: string;
                    /** @enum {string} */
                    type: "text" | "code" | "id" | "ids" | "integer" | "number" | "boolean" | "instant";
                    description: string;
                    personal: boolean;
                }[];
                filters: string[];
                time: string | null;
            }[];
            formats: {
                key: string;
                title: string;
                mediaType: string;
                extension: string;
            }[];
        };
        Export: {
            exportId: string;
            organizationId: string | null;
            askedBy: string;
            scheduleId: string | null;
            content: {
                dataset: string;
                format: string;
                columns: string[];
                filter: {
                    from: string | null;
                    to: string | null;
                    values: {
                        [key: string]: string[];
                    };
                };
                zone: string;
            };
            /** @enum {string} */
            status: "running" | "completed" | "failed" | "cancelled" | "removed";
            progress: {
                rows: number;
                total: number | null;
            };
            bytes: number | null;
            requestedAt: string;
            completedAt: string | null;
            expiresAt: string | null;
            version: number;
        };
        SignalDefinition: {
            key: string;
            title: string;
            definition: string;
            /** @enum {string} */
            audience: "candidate" | "employer";
            /** @enum {string} */
            scope: "market" | "opinions" | "process" | "own";
            dimensions: string[][];
            /** @enum {string} */
            window: "month" | "quarter" | "none";
            /** @enum {string} */
            unit: "ratio" | "balance" | "rating" | "money" | "count" | "days" | "difference";
            measure: string;
            uncertainty: string;
            guard: string;
            /** @enum {string} */
            chart: "number" | "bars" | "distribution" | "line" | "curve";
        };
        ReleasedCell: {
            id: string;
            signal: string;
            version: number;
            /** @enum {string} */
            audience: "candidate" | "employer";
            /** @enum {string} */
            scope: "market" | "opinions";
            organizationId: string | null;
            demo: boolean;
            dimensions: {
                [key: string]: string;
            };
            window: string;
            /** @enum {string} */
            status: "shown" | "too-few" | "fallback";
            fallback: {
                id: string;
                dimensions: {
                    [key: string]: string;
                };
            } | null;
            /** @enum {string} */
            unit: "ratio" | "balance" | "rating" | "money" | "count" | "days" | "difference";
            n: number | null;
            whole?: number;
            value: number | null;
            interval: {
                low: number;
                high: number;
            } | null;
            parts: {
                name: string;
                value: number;
                n: number | null;
                interval: {
                    low: number;
                    high: number;
                } | null;
            }[];
            responseRate: number | null;
            releasedAt: string;
            restatedFrom: number | null;
            sentence: string;
            link: string;
        };
        MyInterviewing: {
            asOf: string;
            figures: components["schemas"]["OwnFigure"][];
            released: components["schemas"]["ReleasedCell"][];
        };
        OwnFigure: {
            signal: string;
            title: string;
            definition: string;
            /** @enum {string} */
            basedOn: "yours" | "organization";
            dimensions: {
                [key: string]: string;
            };
            /** @enum {string} */
            unit: "ratio" | "balance" | "rating" | "money" | "count" | "days" | "difference";
            n: number;
            value: number | null;
            interval: {
                low: number;
                high: number;
            } | null;
            parts: {
                name: string;
                value: number;
                n: number | null;
                interval: {
                    low: number;
                    high: number;
                } | null;
            }[];
            notYet: string | null;
            sentence: string;
        };
        MyMarket: {
            asOf: string;
            counts: boolean;
            figures: components["schemas"]["OwnFigure"][];
            /** @enum {string|null} */
            roleFamily: "software-engineering" | "data" | "it-and-security" | "hardware-engineering" | "research" | "product" | "design" | "marketing" | "sales" | "customer-service" | "operations" | "finance" | "people" | "legal" | "other" | null;
            market: components["schemas"]["ReleasedCell"][];
            cutShort: string[];
        };
        OurInterviewing: {
            asOf: string;
            from: string;
            to: string;
            process: components["schemas"]["OwnFigure"][];
            opinions: components["schemas"]["ReleasedCell"][];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
