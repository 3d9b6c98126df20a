import { expect, test } from '@jest/globals';
import { withUsedTokens } from '../../tools/used-tokens.ts';

const sheet = [
  '@keyframes FadeIn{0%{opacity:0}to{opacity:1}}',
  '@keyframes FadeOut{0%{opacity:1}to{opacity:0}}',
  '.ours{--ds-text:#292a2e;--ds-border:1px solid var(--ds-line);--ds-line:#0b120e24;--ds-enter:.2s FadeIn;--ds-idle:red}',
  'html[data-color-mode=dark] .ours{--ds-text:#fff;--ds-idle:blue}',
  '.a{color:var(--ds-text,#000)}',
].join('');

test('a token that is named in the sheet or by a script stays in light and dark, with those it is made of', () => {
  const kept = withUsedTokens(sheet, ['style={border:"var(--ds-border)"}']);
  expect(kept).toContain('.ours{--ds-text:#292a2e;--ds-border:1px solid var(--ds-line);--ds-line:#0b120e24;}');
  expect(kept).toContain('html[data-color-mode=dark] .ours{--ds-text:#fff;}');
  expect(kept).toContain('.a{color:var(--ds-text,#000)}');
});

test('an animation goes with the only token that names it', () => {
  expect(withUsedTokens(sheet, [])).not.toContain('@keyframes');
  expect(withUsedTokens(sheet, ['"var(--ds-enter)"'])).toContain('@keyframes FadeIn');
  expect(withUsedTokens(sheet, ['"var(--ds-enter)"'])).not.toContain('FadeOut');
  expect(withUsedTokens(sheet, ['animationName:"FadeOut"'])).toContain('@keyframes FadeOut');
});
