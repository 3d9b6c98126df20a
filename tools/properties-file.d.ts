/** See properties-file.js, which Jest and webpack have to read without a step of their own. */
export function parseProperties(text: string, path?: string): Record<string, string>;
