import type { Catalogue } from '../catalogue.ts';

export const words: Catalogue = {};
