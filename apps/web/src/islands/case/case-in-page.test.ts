import { withAnswer } from '@kakekomi/casefile';
import { expect, test } from 'vitest';
import { caseInPage } from './case-in-page.ts';

const held = () => {
  let made = 0;
  const one = caseInPage(() => {
    made += 1;
    return `seed-${made}`;
  });
  return { one, told: (answer: string) => one.change(withAnswer(one.current(), 'mind', answer)) };
};

test('nothing told is nothing to lose', () => {
  expect(held().one.isUnsaved()).toBe(false);
});

test('an answer is unsaved until a file is made of it, and the next one again', () => {
  const { one, told } = held();
  told('ok');
  expect(one.isUnsaved()).toBe(true);
  one.kept(one.current());
  expect(one.isUnsaved()).toBe(false);
  told('hard');
  expect(one.isUnsaved()).toBe(true);
});

test('what was told while the file was being made is not kept by it', () => {
  const { one, told } = held();
  told('ok');
  const written = one.current();
  told('hard');
  one.kept(written);
  expect(one.isUnsaved()).toBe(true);
});

test('an answer taken back leaves nothing to lose', () => {
  const { one, told } = held();
  told('ok');
  one.change(withAnswer(one.current(), 'mind', null));
  expect(one.isUnsaved()).toBe(false);
});

test('a case from a file is kept as it is', () => {
  const { one } = held();
  one.opened(withAnswer(one.current(), 'mind', 'ok'));
  expect(one.isUnsaved()).toBe(false);
  expect(one.current().answers).toEqual({ mind: 'ok' });
});

test('the seed stays for one case, and is another for the next', () => {
  const { one } = held();
  expect([one.calendarSeed(), one.calendarSeed()]).toEqual(['seed-1', 'seed-1']);
  const kept = one.current();
  one.forget();
  expect(one.calendarSeed()).toBe('seed-2');
  one.opened(kept);
  expect(one.calendarSeed()).toBe('seed-1');
  expect(one.isUnsaved()).toBe(false);
});

test('forgotten is empty, unasked and told to every view', () => {
  const { one, told } = held();
  told('ok');
  let seen = 0;
  const end = one.watch(() => (seen += 1));
  one.forget();
  expect(seen).toBe(1);
  expect(one.current().answers).toEqual({});
  expect(one.isUnsaved()).toBe(false);
  end();
  told('ok');
  expect(seen).toBe(1);
});
