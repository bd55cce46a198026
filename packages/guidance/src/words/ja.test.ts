import { CONTACT_TYPES, HARMS, ROLES, WANTS } from '@kakekomi/directory';
import { expect, test } from 'vitest';
import { moment } from '../testing/ask.ts';
import { ja } from './ja.ts';

const at = moment('2026-11-24T10:00');

test.each([
  ['later today', '2026-11-24T17:15', '17:15'],
  ['tomorrow', '2026-11-25T08:30', '明日 8:30'],
  ['another day of this year', '2026-11-30T09:00', '11月30日（月）9:00'],
  ['next year', '2027-01-04T08:30', '2027年1月4日（月）8:30'],
])('a moment as one says it: %s', (_why, text, said) => {
  expect(ja.gap(moment(text), at)).toContain(`次は${said}に開きます`);
});

test('midnight that ends today is said as 24:00', () => {
  const context = {
    at,
    contact: { type: 'phone' } as const,
    listing: {
      name: '',
      lead: { publisher: '', url: null, pageDate: null, seenOn: '2026-11-23' as never, official: true },
    },
  };
  expect(
    ja.reasons['answers-now']({ code: 'answers-now', until: moment('2026-11-25T00:00') }, context),
  ).toContain('24:00まで');
  expect(ja.reasons['answers-now']({ code: 'answers-now', until: null }, context)).toContain('一日中');
});

test('every word list is spoken', () => {
  for (const harm of HARMS) expect(ja.harms[harm]).not.toBe('');
  for (const want of WANTS) expect(ja.wants[want]).not.toBe('');
  for (const role of ROLES) expect(ja.roles[role]).not.toBe('');
  for (const type of CONTACT_TYPES) expect(ja.contactTypes[type]).not.toBe('');
});

test('a gap is told kindly, with the next opening where one is known', () => {
  expect(ja.gap(moment('2026-11-25T08:30'), at)).toContain('明日 8:30');
  for (const text of [ja.gap(null, at), ja.gap(moment('2026-11-25T08:30'), at)]) {
    expect(text).toContain('あなたのせいではありません');
  }
});
