import { sort } from '@compiled/css';
import type { Compiler } from 'webpack';

/**
 * Sorts the page's style sheet as Atlaskit's atomic classes need it: a rule for `:hover` must follow the plain one
 * whichever component was imported first. Unsorted, labels lost their weight and lazy views their styles.
 * https://compiledcssinjs.com/docs/css-extraction-webpack
 */
export class SortedStyleSheet {
  apply(compiler: Compiler): void {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.compilation.tap('SortedStyleSheet', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE;
      compilation.hooks.processAssets.tap({ name: 'SortedStyleSheet', stage }, (assets) => {
        for (const [name, source] of Object.entries(assets)) {
          if (!name.endsWith('.css')) continue;
          compilation.updateAsset(name, new sources.RawSource(sort(source.source().toString())));
        }
      });
    });
  }
}
