// Made by `npm run golden` from the companion's own routes; not written by hand.

export interface paths {
    readonly "/health": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** That the companion runs, and its version */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description That the companion runs, and its version */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly version: string;
                        };
                    };
                };
                /** @description What went wrong */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": {
                            readonly type: string;
                            readonly title: string;
                            readonly status: number;
                            readonly detail?: string;
                            readonly signIn?: string;
                            readonly fieldErrors?: readonly {
                                readonly field: string;
                                readonly code: string;
                                readonly text: string;
                            }[];
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/clouds": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Clouds that the operator has added to the plans */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Clouds that the operator has added to the plans */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly clouds: {
                                readonly [key: string]: {
                                    readonly displayName: string;
                                    readonly authorityHost: string;
                                    readonly portalHost?: string;
                                    readonly outlookResources: readonly string[];
                                    readonly graphResource?: string;
                                    readonly imap: {
                                        readonly host: string;
                                        readonly port: number;
                                    };
                                    readonly pop?: {
                                        readonly host: string;
                                        readonly port: number;
                                    };
                                    readonly smtp?: {
                                        readonly host: string;
                                        readonly port: number;
                                    };
                                    readonly exchangeEnvironmentName?: string;
                                };
                            };
                        };
                    };
                };
                /** @description What went wrong */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": {
                            readonly type: string;
                            readonly title: string;
                            readonly status: number;
                            readonly detail?: string;
                            readonly signIn?: string;
                            readonly fieldErrors?: readonly {
                                readonly field: string;
                                readonly code: string;
                                readonly text: string;
                            }[];
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/detections": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Which plan and tenant a mail address belongs to; only its domain leaves the network */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly mailAddress: string;
                    };
                };
            };
            readonly responses: {
                /** @description Which plan and tenant a mail address belongs to; only its domain leaves the network */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly domain: string;
                            readonly candidates: readonly {
                                /** @enum {string} */
                                readonly plan: "commercial" | "gcc" | "gccHigh" | "dod" | "china" | "personal";
                                readonly tenantId: string;
                                readonly evidence: readonly {
                                    readonly field: string;
                                    readonly value: string;
                                    /** @enum {string} */
                                    readonly weight: "strong" | "weak";
                                }[];
                            }[];
                            readonly foreignMx: readonly string[];
                            readonly silentAuthorities: readonly string[];
                        };
                    };
                };
                /** @description What went wrong */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": {
                            readonly type: string;
                            readonly title: string;
                            readonly status: number;
                            readonly detail?: string;
                            readonly signIn?: string;
                            readonly fieldErrors?: readonly {
                                readonly field: string;
                                readonly code: string;
                                readonly text: string;
                            }[];
                        };
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/diagnoses": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Start a diagnosis; it ends when nobody listens to its events */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly settings: {
                            readonly mailAddress: string & (unknown & unknown);
                            readonly signInAddress?: string & (unknown & unknown);
                            readonly plan: unknown;
                            readonly tenant: string;
                            readonly protocols: readonly ("imap" | "pop" | "smtp" | "graph")[];
                            /** @enum {string} */
                            readonly grant: "authorization_code" | "client_credentials";
                            readonly clientId: string;
                            readonly otherMailbox?: string & (unknown & unknown);
                            readonly readWrite?: boolean;
                            readonly overrides?: {
                                readonly authorizationEndpoint?: string;
                                readonly tokenEndpoint?: string;
                                readonly outlookScopes?: readonly string[];
                                readonly graphScopes?: readonly string[];
                                readonly graphResource?: string;
                                readonly imap?: {
                                    readonly host: string;
                                    readonly port: number;
                                };
                                readonly pop?: {
                                    readonly host: string;
                                    readonly port: number;
                                };
                                readonly smtp?: {
                                    readonly host: string;
                                    readonly port: number;
                                };
                            };
                        };
                        readonly clientSecret: string;
                        readonly jiraRedirectUrl?: string;
                    };
                };
            };
            readonly responses: {
                /** @description Start a diagnosis; it ends when nobody listens to its events */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly id: string;
                            readonly events: string;
                        };
                    };
                };
                /** @description What went wrong */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": {
                            readonly type: string;
                            readonly title: string;
                            readonly status: number;
                            readonly detail?: string;
                            readonly signIn?: string;
                            readonly fieldErrors?: readonly {
                                readonly field: string;
                                readonly code: string;
                                readonly text: string;
                            }[];
                        };
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/diagnoses/{id}/events": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What happens, as server-sent events; resumes after Last-Event-ID */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description What happens, as server-sent events; resumes after Last-Event-ID */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "text/event-stream": string;
                    };
                };
                /** @description What went wrong */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": {
                            readonly type: string;
                            readonly title: string;
                            readonly status: number;
                            readonly detail?: string;
                            readonly signIn?: string;
                            readonly fieldErrors?: readonly {
                                readonly field: string;
                                readonly code: string;
                                readonly text: string;
                            }[];
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/diagnoses/{id}/authorization-response": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Hand over the address a sign-in ended at, or the text of Microsoft’s error page */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly pasted: string;
                        /** @constant */
                        readonly returnedBy?: "jiraRedirectUrl";
                    };
                };
            };
            readonly responses: {
                /** @description Hand over the address a sign-in ended at, or the text of Microsoft’s error page */
                readonly 204: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description What went wrong */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": {
                            readonly type: string;
                            readonly title: string;
                            readonly status: number;
                            readonly detail?: string;
                            readonly signIn?: string;
                            readonly fieldErrors?: readonly {
                                readonly field: string;
                                readonly code: string;
                                readonly text: string;
                            }[];
                        };
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/diagnoses/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** Cancel a diagnosis */
        readonly delete: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Cancel a diagnosis */
                readonly 204: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description What went wrong */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": {
                            readonly type: string;
                            readonly title: string;
                            readonly status: number;
                            readonly detail?: string;
                            readonly signIn?: string;
                            readonly fieldErrors?: readonly {
                                readonly field: string;
                                readonly code: string;
                                readonly text: string;
                            }[];
                        };
                    };
                };
            };
        };
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/explanations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Explain a pasted text; nothing in it is followed or sent */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly text: string;
                    };
                };
            };
            readonly responses: {
                /** @description Explain a pasted text; nothing in it is followed or sent */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly findings: readonly {
                                readonly code: string;
                                readonly title: string;
                                readonly cause: string;
                                readonly remedy: readonly {
                                    readonly text: string;
                                    readonly link?: string;
                                    readonly command?: string;
                                }[];
                                readonly fixedBy: string;
                                /** @enum {string} */
                                readonly certainty: "confirmed" | "observed" | "unconfirmed";
                                readonly evidence: string;
                            }[];
                        };
                    };
                };
                /** @description What went wrong */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": {
                            readonly type: string;
                            readonly title: string;
                            readonly status: number;
                            readonly detail?: string;
                            readonly signIn?: string;
                            readonly fieldErrors?: readonly {
                                readonly field: string;
                                readonly code: string;
                                readonly text: string;
                            }[];
                        };
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/diagnoses/{id}/stages/{stage}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Check one stage of an ended diagnosis again, and what follows from it */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                    readonly stage: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly clientSecret?: string;
                    };
                };
            };
            readonly responses: {
                /** @description Check one stage of an ended diagnosis again, and what follows from it */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly id: string;
                            readonly events: string;
                        };
                    };
                };
                /** @description What went wrong */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": {
                            readonly type: string;
                            readonly title: string;
                            readonly status: number;
                            readonly detail?: string;
                            readonly signIn?: string;
                            readonly fieldErrors?: readonly {
                                readonly field: string;
                                readonly code: string;
                                readonly text: string;
                            }[];
                        };
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: never;
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
