import { expect, test } from 'vitest';
import { isKnownMunicipality } from './municipality.ts';
import { parsePrefecture } from './prefecture.ts';

test.each([
  ['a town with a window', '大阪府', '大阪市', true],
  ['a town of another prefecture', '東京都', '大阪市', false],
  ['a town that does not exist', '東京都', '存在しない市', false],
  ['a prefecture without any town window', '沖縄県', '那覇市', false],
])('%s', (_why, prefecture, town, known) => {
  const code = parsePrefecture(prefecture);
  if (code === null) throw new RangeError(prefecture);
  expect(isKnownMunicipality(code, town)).toBe(known);
});
