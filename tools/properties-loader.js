import { parseProperties } from './properties-file.js';

/**
 * Webpack's loader for `.properties`: the file becomes a module with one export, `phrases`.
 *
 * @this {import('webpack').LoaderContext<object>}
 * @param {string} text
 */
export default function propertiesLoader(text) {
  // One string that the browser parses is faster than an object literal: https://v8.dev/blog/cost-of-javascript-2019#json
  const json = JSON.stringify(JSON.stringify(parseProperties(text, this.resourcePath)));
  return `export const phrases = JSON.parse(${json});`;
}
