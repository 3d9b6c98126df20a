import { parseProperties } from './properties-file.js';

/** Jest's counterpart of `properties-loader.js`. */
export default {
  process: (text, path) => ({ code: `exports.phrases = ${JSON.stringify(parseProperties(text, path))};` }),
};
