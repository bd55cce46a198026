import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { RubyText, withoutReadings } from './ruby-text.tsx';

test.each([
  ['a word with its reading', '{窓口|まどぐち}', '<ruby>窓口<rp>（</rp><rt>まどぐち</rt><rp>）</rp></ruby>'],
  ['text around it stays', 'この{話|はなし}を', 'この<ruby>話<rp>（</rp><rt>はなし</rt><rp>）</rp></ruby>を'],
  ['no readings, no change', 'こんにちは', 'こんにちは'],
  ['a brace that is no reading', '{これ}', '{これ}'],
])('%s: %s', (_why, text, expected) => {
  expect(renderToString(<RubyText text={text} />)).toBe(expected);
});

test('titles have no readings', () => {
  expect(withoutReadings('子どものための{窓口|まどぐち}')).toBe('子どものための窓口');
});
