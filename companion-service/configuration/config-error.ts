/** A configuration that the companion cannot start with; each line says which setting and why, never its value. */
export class ConfigError extends Error {}
