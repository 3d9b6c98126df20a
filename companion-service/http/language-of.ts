import type { Request } from 'express';
import { type Language, languageFor, languages } from '#facts/languages/languages.ts';

const asked = languages.map((language) => language.slice(0, 2));

/** The language that the browser would like best, by its Accept-Language (RFC 9110 section 12.5.4); else English. */
export const languageOf = (request: Request): Language => languageFor(request.acceptsLanguages(asked) || 'en');
