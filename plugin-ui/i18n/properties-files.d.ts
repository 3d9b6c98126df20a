/** What `tools/properties-loader.js` makes of a file of phrases. */
declare module '*.properties' {
  export const phrases: Readonly<Record<string, string>>;
}
