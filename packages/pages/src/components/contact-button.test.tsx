import type { ListedContact, WebUrl } from '@kakekomi/directory';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { ja } from '../messages/ja.ts';
import { ContactButton } from './contact-button.tsx';
import { ContactWays } from './contact-ways.tsx';

const phone: ListedContact = {
  type: 'phone',
  value: '#9110',
  label: '相談専用電話',
  answers: 'person',
  assurance: 'official',
  hours: null,
  hoursText: null,
  respondsWithin: null,
  cost: 'free',
  languages: [],
  canUseRelay: false,
  cautions: [],
  eligibility: null,
  serviceArea: null,
  schedule: null,
  offer: 'usable',
  namedBySource: true,
};

test.each<[string, Partial<ListedContact>, string]>([
  ['a short code keeps its sign', {}, 'href="tel:%239110"'],
  ['dashes are not dialled', { value: '0120-279-338' }, 'href="tel:0120279338"'],
  [
    'a LINE id becomes its page',
    { type: 'line', value: '@kodomo' },
    'href="https://line.me/R/ti/p/%40kodomo"',
  ],
  [
    'a LINE account without an id is searched for',
    { type: 'line', value: 'こども相談' },
    'LINEで「こども相談」をさがしてください',
  ],
  [
    'another site learns nothing of this one',
    { type: 'chat', value: 'https://talkme.jp/' },
    'rel="noreferrer noopener"',
  ],
  ['mail', { type: 'email', value: 'soudan@example.jp' }, 'href="mailto:soudan@example.jp"'],
  ['a fax number is read, not pressed', { type: 'fax', value: '03-0000-0000' }, 'ファクス 03-0000-0000'],
  [
    'the nearest place needs no address',
    { type: 'inperson', value: null, offer: 'visit' },
    'いちばん近い窓口へ',
  ],
])('%s', (_why, change, expected) => {
  expect(renderToString(<ContactButton messages={ja} contact={{ ...phone, ...change }} />)).toContain(
    expected,
  );
});

test('an unconfirmed value is neither shown nor callable; the official page is offered', () => {
  const held: ListedContact = {
    ...phone,
    value: '0120-1-78302',
    offer: 'unconfirmed',
    assurance: 'unconfirmed',
  };
  const html = renderToString(
    <ContactWays messages={ja} contacts={[held]} officialPage={'https://example.lg.jp/' as WebUrl} />,
  );
  expect(html).not.toContain('78302');
  expect(html).not.toContain('tel:');
  expect(html).toContain('まだ確かめられていません');
  expect(html).toContain('href="https://example.lg.jp/"');
});
