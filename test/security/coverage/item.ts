/** One demand, what we do about it, and the tests that would fail if we did not. */
export interface Item {
  /** Number in its document, or the letter of STRIDE. */
  readonly id: string;
  readonly demand: string;
  readonly answer: string;
  /** `file › name`, below `test/`; none only where the answer says why. */
  readonly tests: readonly string[];
}

export const sessions = (name: string): string => `security/sessions.test.ts › ${name}`;
export const signIn = (name: string): string => `security/jira-sign-in.test.ts › ${name}`;
export const origin = (name: string): string => `security/same-origin.test.ts › ${name}`;
export const connections = (name: string): string => `security/connections.test.ts › ${name}`;
export const limits = (name: string): string => `security/limits.test.ts › ${name}`;
export const tokens = (name: string): string => `security/api-tokens.test.ts › ${name}`;
export const config = (name: string): string => `security/config.test.ts › ${name}`;
export const configFile = (name: string): string => `security/config-file.test.ts › ${name}`;
export const metrics = (name: string): string => `security/metrics.test.ts › ${name}`;
export const replicas = (name: string): string => `security/replicas.test.ts › ${name}`;
export const auditLog = (name: string): string => `companion/audit-page.test.ts › ${name}`;
export const moving = (name: string): string => `storage/move-storage.test.ts › ${name}`;
export const leaks = (name: string): string => `security/leaks.test.ts › ${name}`;
export const api = (name: string): string => `companion/api.test.ts › ${name}`;
export const destinations = (name: string): string => `security/token-destinations.test.ts › ${name}`;
export const matrix =
  'security/endpoint-matrix.test.ts › every endpoint lets through exactly those it declares, of all callers there are';
