/** The first page, the questions and the results over the real data, as documents. */
import { type LocalMoment, parseLocalMoment } from '@kakekomi/calendar';
import { type Situation, situationFromForm } from '@kakekomi/casefile';
import { describe, expect, test } from 'vitest';
import { realSite } from './content/testing/real-site.ts';
import { DESPAIR_IDS, HOME_IDS, isRoundTheClock, linesOf } from './home/lines.ts';
import { ASKED_HARMS } from './home/questions.ts';
import { renderFormProblem, renderResults, routesOf } from './routes.tsx';

const site = realSite();
const pages = new Map(routesOf(site).map(({ path, render }) => [path, render(site)]));
const home = pages.get('/') ?? '';

function moment(text: string): LocalMoment {
  const parsed = parseLocalMoment(text);
  if (parsed.kind === 'err') throw new Error('a test with a wrong moment');
  return parsed.value;
}

describe('the lines of the first page', () => {
  test('every chosen window is there and can be used', () => {
    const ids = [...HOME_IDS, ...DESPAIR_IDS];
    expect(linesOf(site.directory, ids, site.directory.builtOn).map(({ listing }) => listing.id)).toEqual(
      ids,
    );
  });
  test('in despair two ways answer round the clock, one of them silent', () => {
    const lines = linesOf(site.directory, DESPAIR_IDS, site.directory.builtOn);
    expect(lines.filter(isRoundTheClock).length).toBeGreaterThanOrEqual(2);
    expect(lines.flatMap(({ contacts }) => contacts.map(({ type }) => type))).toContain('chat');
  });
});

describe('the first page', () => {
  test('keeps its order: nobody is to blame, danger, despair, people, questions, what this is', () => {
    const marks = [
      'class="lead"',
      'id="danger"',
      'tel:110',
      'id="despair"',
      'id="now"',
      'id="find-form"',
      'id="about"',
    ];
    const places = marks.map((mark) => home.indexOf(mark, home.indexOf('<main')));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
  test('never says open without a script to reckon it', () => {
    expect(home).not.toContain('いま出ます');
    expect(home).toContain('data-hours="24/7"');
  });
  test('tells beside the button where answers go, for both ways', () => {
    expect(home).toContain('<noscript><p class="note">この方法では答えが一度サーバーに送られ');
    expect(home).toContain('data-script="true" hidden>答えはこの端末の中だけで使います');
  });
  test('asks the browser not to keep what was written', () => {
    expect(home).toMatch(/<form[^>]*method="post"[^>]*action="\/find"[^>]*autocomplete="off"/);
  });
  test('says what this is not, and who runs it', () => {
    expect(home).toContain('削除業者ではありません。お金は一切いただきません');
    expect(home).toContain('運営者未設定');
  });
});

describe('every page', () => {
  test.each([...pages])(
    '%s: is Japanese, has one h1, a way out, no inline script or style attribute',
    (path, html) => {
      expect(html.startsWith('<!doctype html><html lang="ja">')).toBe(true);
      expect(html.match(/<h1[\s>]/g)).toHaveLength(1);
      expect(html).not.toMatch(/<script(?![^>]*(?: src=|type="application\/ld\+json"))/);
      expect(html).not.toMatch(/<[^>]+ (?:style|on[a-z]+)="/);
      expect(html).not.toMatch(/<(?:script|link|img|iframe)[^>]+(?:src|href)="(?:https?:)?\/\//);
      if (path !== '/neutral/') expect(html).toContain('id="exit"');
    },
  );
});

describe('results of the server', () => {
  const at = moment('2026-11-24T10:12');
  const child: Situation = { role: 'victim', age: 14, harms: ['bullying-child'] };

  test('are grouped, with reasons, sources and the two kind sentences', () => {
    const html = renderResults(site, child, at);
    expect(html.indexOf('いま人が出る')).toBeLessThan(html.indexOf('いつでも書ける'));
    expect(html).toContain('この窓口を出した理由');
    expect(html).toContain('実際の窓口では未確認');
    expect(html).toContain('つながらなくても、あなたのせいではありません');
    expect(html).toContain('別の窓口に変えてかまいません');
    expect(html).toContain('ひどい言葉を向けられていい人はいません');
  });
  test('the form below keeps every answer', () => {
    const html = renderResults(site, child, at);
    expect(html).toMatch(/value="14"/);
    expect(html).toMatch(/name="harms" value="bullying-child" checked/);
  });
  test('from long after the build there is no state, and it says why', () => {
    const html = renderResults(site, child, moment('2027-06-01T10:00'));
    expect(html).not.toContain('いま出ます');
    expect(html).toContain('時計か情報が古いかもしれません');
  });
  test('what was written never stands in the title or in an address', () => {
    const html = renderResults(site, { ...child, municipality: '目印市' }, at);
    expect(/<title>(.*?)<\/title>/.exec(html)?.[1]).not.toContain('目印');
    expect(html).not.toMatch(/(?:href|action|src)="[^"]*目印/);
  });
  test('a form that cannot be read is asked again without repeating what was written', () => {
    const problem = situationFromForm([['age', '目印']]);
    if (problem.kind === 'ok') throw new Error('an age of letters was read');
    const html = renderFormProblem(site, problem.problem);
    expect(html).not.toContain('目印');
    expect(html).toContain('年れいは、0から120までの数字で');
  });
});

test('every harm that is asked about has a window that takes it', () => {
  const taken = new Set(site.directory.listings.flatMap(({ harms }) => harms));
  for (const harm of ASKED_HARMS.flatMap(([, harms]) => harms)) expect(taken, harm).toContain(harm);
});
