/** The overview of the steps says what the records say: change a record, and the page changes. */
import { lawOf } from '@kakekomi/law';
import { expect, test } from 'vitest';
import { realGuide } from '../../guide/testing/real-guide.ts';
import { realSite } from '../testing/real-site.ts';
import { renderStepsPage } from './steps-page.tsx';

const site = realSite();
const guide = realGuide();
const textOf = (page: string): string => page.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

test('the day to watch, the other periods and their sources are those of the law', () => {
  const page = renderStepsPage(site, guide);
  const text = textOf(page);
  expect(text).toContain('投稿された日から3週間、おそくとも2か月');
  expect(text).toContain('3か月から6か月ほどで消える');
  for (const id of ['kokuso-kikan', 'fuho-3y', 'joho-7']) {
    const rule = guide.law.deadlines.find((each) => each.id === id);
    expect(rule).toBeDefined();
    expect(page).toContain(`/deadlines/${id}/`);
    for (const source of rule?.sources ?? []) {
      const url = guide.law.sources.get(source)?.url;
      if (url != null) expect(page).toContain(url.replaceAll('&', '&amp;'));
    }
  }
});

test('a record that changes is followed', () => {
  const deadlines = guide.law.deadlines.map((rule) =>
    rule.id === 'fuho-3y' ? { ...rule, period: { length: 9, unit: 'year' } as const } : rule,
  );
  const page = renderStepsPage(site, { ...guide, law: lawOf({ ...guide.law, deadlines }) });
  expect(textOf(page)).toMatch(/損害賠償.{0,80}9年/);
  expect(textOf(page)).not.toMatch(/損害賠償.{0,80}3年/);
});

test('without the law no period is named', () => {
  const text = textOf(renderStepsPage(site));
  expect(text).toContain('三つの手続');
  expect(text).not.toMatch(/\d(?:週間|か月|年から|日以内)/);
});
