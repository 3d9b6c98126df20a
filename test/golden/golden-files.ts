import { asCodeFiles } from './as-code-files.ts';
import { explanationsTable } from './explanations-table.ts';
import { permissionsTable } from './permissions-table.ts';
import { presetsTable } from './presets-table.ts';

/** Files whose diff is the review, by name, and what makes them. `npm run golden` writes them anew. */
export const goldenFiles: Readonly<Record<string, () => string>> = {
  'explanations.txt': explanationsTable,
  'presets.txt': presetsTable,
  'permissions.txt': permissionsTable,
  ...asCodeFiles,
};
