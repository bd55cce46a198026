import { expect, test } from 'vitest';
import { minified, withTokens } from './style.ts';

const tokens = new Map([['--color-primitive-cyan-1000', '#006173']]);

test('a design token becomes its value, and our own variables stay', () => {
  expect(withTokens('a{color:var(--color-primitive-cyan-1000);background:var(--paper)}', tokens)).toBe(
    'a{color:#006173;background:var(--paper)}',
  );
});

test('a token that does not exist stops the build', () => {
  expect(() => withTokens('a{color:var(--color-primitive-cyan-9)}', tokens)).toThrow(
    '--color-primitive-cyan-9',
  );
});

test.each([
  ['comments and space go', '/* why */\na {\n  color: red;\n}\n', 'a{color:red}'],
  ['a descendant selector keeps its space', '.page .cards > li {\n  x: 1;\n}', '.page .cards>li{x:1}'],
  [
    'a pseudo-class keeps its colon',
    '.section:has(#no-phone:checked) [data-way="phone"] {\n  display: none;\n}',
    '.section:has(#no-phone:checked) [data-way="phone"]{display:none}',
  ],
  ['sums keep the space around their sign', 'a {\n  width: calc(1px + 2px);\n}', 'a{width:calc(1px + 2px)}'],
])('%s', (_why, css, small) => {
  expect(minified(css)).toBe(small);
});
