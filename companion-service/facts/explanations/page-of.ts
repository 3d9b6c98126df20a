/** Name of the reference page of a code, and its anchor there: `CLIENT_SECRET_INVALID` gives `client-secret-invalid`. */
export const anchorOf = (code: string): string => code.toLowerCase().replaceAll('_', '-');

/** Path of the reference page from the root of the repository. */
export const pageOf = (code: string): string => `docs/explanations/${anchorOf(code)}.md`;
