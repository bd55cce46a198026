/** The pages of the papers over the real data. */
import { readFileSync } from 'node:fs';
import { type FormSource, type FormSourceId, parseBundles, parseFormSources } from '@kakekomi/drafting';
import { formsOfJapan } from '@kakekomi/drafting/testing';
import { wordingFaults } from '@kakekomi/law';
import { describe, expect, test } from 'vitest';
import { realSite } from '../content/testing/real-site.ts';
import { realGuide } from '../guide/testing/real-guide.ts';
import { routesOf } from '../routes.tsx';
import { groupsOfForms, type PapersData } from './papers-data.ts';

const json = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../../data/forms/${name}`, import.meta.url), 'utf8'));
const bundles = parseBundles(json('bundles.json'));
const sources = parseFormSources(json('sources.json'));
if (bundles.kind === 'err' || sources.kind === 'err') throw new Error('data/forms cannot be read');
const papers: PapersData = {
  data: formsOfJapan(),
  bundles: bundles.value,
  sources: sources.value as ReadonlyMap<FormSourceId, FormSource>,
};
const site = realSite();
const guide = realGuide();
const pages = new Map(
  routesOf(site, { guide, papers })
    .filter(({ path }) => path.startsWith('/papers/') || path.startsWith('/steps/'))
    .map(({ path, render }) => [path, render(site)]),
);
const textOf = (path: string): string =>
  (pages.get(path) ?? '').replace(/<(script|style)[\s\S]*?<\/\1>/g, ' ').replace(/<[^>]*>/g, '');

describe('every paper', () => {
  test.each(papers.data.forms.map((form) => [form.id, form] as const))('%s has its page', (id, form) => {
    const text = textOf(`/papers/${id}/`);
    for (const { label } of form.fields) expect(text).toContain(label);
    expect(text).toContain(form.shape.officialName);
    expect(text.includes('正式な様式を確かめてください')).toBe(!form.shape.isConfirmed);
    expect(text.includes('相手がこわいときは、送らないでください')).toBe(form.goesToOffender);
    expect(text).toContain(form.asOf.slice(0, 4));
    expect(wordingFaults(text, guide.law).map(({ found }) => found)).toEqual([]);
  });
  test('stands on the page of all papers, once, in its group', () => {
    const groups = groupsOfForms(papers.data.forms, guide.law.stepById);
    expect(groups.flatMap(({ forms }) => forms)).toHaveLength(papers.data.forms.length);
    const html = pages.get('/papers/') ?? '';
    for (const { id } of papers.data.forms) expect(html).toContain(`href="/papers/${id}/"`);
    for (const { name } of papers.bundles) expect(textOf('/papers/')).toContain(name);
  });
  test('is named on the pages of its steps', () => {
    for (const { id, steps } of papers.data.forms) {
      for (const step of steps) expect(pages.get(`/steps/${step}/`), step).toContain(`href="/papers/${id}/"`);
    }
  });
});

test('papers that remove are preceded by the question of every removal', () => {
  expect(textOf('/papers/soushin-meiyo-privacy/')).toContain('先に消すと記録が失われ');
  expect(textOf('/papers/kokuso/')).not.toContain('先に消すと記録が失われ');
});

test('windows that look at papers free stand before the papers, and are usable', () => {
  const html = pages.get('/papers/') ?? '';
  expect(html).toContain('href="/s/');
  expect(html.indexOf('出す前に、見てもらえるところ')).toBeLessThan(html.indexOf('書類の一覧</h2>'));
});

test('110 can be called from the head of the page, before any paper', () => {
  const html = pages.get('/papers/') ?? '';
  const main = html.slice(html.indexOf('<main'));
  const call = main.indexOf('href="tel:110"');
  expect(call).toBeGreaterThan(-1);
  expect(call).toBeLessThan(main.indexOf('id="papers"'));
  expect(textOf('/papers/')).toContain('いま危ないときは110番');
});
