/**
 * The screens of the plan as text, over the real law, platforms and directory: what stands there, in which order, in which words.
 * Longer than 400 lines: every screen is drawn from the same cases, and those are made ready once.
 */
import { type LocalMoment, type PlainDate, parseLocalMoment, parsePlainDate } from '@kakekomi/calendar';
import { CASE_REGISTER, type CaseFile, EMPTY_CASE, withPost } from '@kakekomi/casefile';
import { answerIntake, INTAKE, memoOf, plan } from '@kakekomi/guidance';
import { wordingFaults } from '@kakekomi/law';
import { adviceOf, compilePlatforms, parsePosts } from '@kakekomi/platforms';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { realSite } from '../content/testing/real-site.ts';
import { realGuide } from '../guide/testing/real-guide.ts';
import { CalendarView } from './calendar-view.tsx';
import { CaseRegister } from './case-register.tsx';
import { dayWordsOf } from './day-words.ts';
import { KeepView, OpenView, openProblem } from './keep-view.tsx';
import { MemoView, memoText } from './memo-view.tsx';
import { renderPlanPage } from './plan-page.tsx';
import { PlanView } from './plan-view.tsx';
import { PostCards } from './post-item.tsx';
import { PostView } from './post-view.tsx';
import { QuestionView } from './question-view.tsx';
import { StartView } from './start-view.tsx';
import { WipeView } from './wipe-view.tsx';

const site = realSite();
const guide = realGuide();
const links = compilePlatforms(guide.platforms);
const advice = guide.platforms.map(adviceOf);
const at = moment('2026-11-24T22:12');
const nameOf = (id: string): string => guide.platforms.find((each) => each.id === id)?.name ?? id;

function moment(text: string): LocalMoment {
  const parsed = parseLocalMoment(text);
  if (parsed.kind === 'err') throw new Error('a test with a wrong moment');
  return parsed.value;
}

function plainDate(text: string): PlainDate {
  const parsed = parsePlainDate(text);
  if (parsed.kind === 'err') throw new Error('a test with a wrong day');
  return parsed.value;
}

/** A case of these links, and of these answers by the question's id. */
function told(text: string, answers: Readonly<Record<string, string>> = {}): CaseFile {
  const withPosts = parsePosts(text, links).reduce(
    (of, reference) => withPost(of, { reference }),
    EMPTY_CASE,
  );
  return Object.entries(answers).reduce((of, [id, choice]) => answerIntake(of, id, choice), withPosts);
}

function planOf(caseFile: CaseFile) {
  const { directory, holidays } = site;
  return plan({ caseFile, at, directory, holidays, law: guide.law, platforms: advice });
}

function planView(caseFile: CaseFile, warnings: readonly string[] = []): string {
  return renderToString(
    <PlanView
      plan={planOf(caseFile)}
      caseFile={caseFile}
      messages={site.messages}
      at={at}
      clock="trusted"
      warnings={warnings}
      hasPapers={false}
    />,
  );
}

/** The first screen with what was read. */
function Start({ caseFile }: { readonly caseFile: CaseFile }): VNode {
  const list = <PostCards posts={caseFile.posts} nameOf={nameOf} />;
  return <StartView caseFile={caseFile} list={list} refused={[]} />;
}

/** Without markup. */
function text(html: string): string {
  return html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
}

/** How many steps of a stage stand open. */
function unfoldedIn(html: string, stage: string): number {
  const part = html.slice(html.indexOf(`id="stage-${stage}"`)).split('</section>')[0] ?? '';
  return part.split('<details class="fold step" open').length - 1;
}

const POST = 'https://x.com/somebody_1/status/2057000000000000000';
const CASES: readonly (readonly [string, CaseFile])[] = [
  ['nothing told', EMPTY_CASE],
  ['one post', told(POST)],
  ['danger', told(POST, { danger: 'yes' })],
  ['despair', told('', { mind: 'despair' })],
  ['a child', told(POST, { whose: 'victim', age: '13', guardian: 'yes', kind: 'bullying' })],
  ['a sexual image', told(POST, { sexual: 'yes', 'shows-me': 'yes', 'shows-child': 'unsure' })],
  ['an ex-partner', told(POST, { who: 'partner', fear: 'yes', 'since-when-known': 'from-the-start' })],
  [
    'one to one',
    told('', { where: 'one-to-one', 'when-posted': '2026-11-20', 'when-noticed': '2026-11-20' }),
  ],
  [
    'all gone, long ago',
    told('', { 'when-posted': '2024-01-10', 'when-noticed': '2024-01-10', still: 'gone' }),
  ],
  ['a shop', told(POST, { whose: 'business', kind: 'review', goal: 'damages' })],
];

describe('the plan', () => {
  test.each(CASES)('%s: renders every step and every day, with nothing that is no text', (_who, caseFile) => {
    const html = planView(caseFile);
    const { stages, deadlines } = planOf(caseFile);
    for (const { step } of stages.flatMap(({ steps }) => steps)) expect(html).toContain(`/steps/${step.id}/`);
    for (const { ruleId } of deadlines) expect(html).toContain(`/deadlines/${ruleId}/`);
    expect(text(html)).not.toMatch(/undefined|null|\[object|NaN/);
    expect(html).not.toMatch(/ (?:style|on[a-z]+)="/);
  });
  test.each(CASES)('%s: uses no wording to avoid', (_who, caseFile) => {
    expect(wordingFaults(text(planView(caseFile)), guide.law)).toEqual([]);
  });
  test.each(CASES)('%s: gives no id twice, and no heading skips a level', (_who, caseFile) => {
    const html = planView(caseFile);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
    const levels = [...html.matchAll(/<h([1-6])/g)].map((match) => Number(match[1]));
    expect(levels[0]).toBe(1);
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThan(2);
  });
  test.each(CASES)('%s: somebody can be called or written to', (_who, caseFile) => {
    expect(planView(caseFile)).toMatch(/href="(?:tel:|https:)/);
  });

  test('with nothing told it says how to get days, and judges nothing', () => {
    expect(text(planView(EMPTY_CASE))).toContain('日付が分かると、目安の日を出せます');
  });
  test('in danger 110 stands before every day and stage', () => {
    const html = planView(told(POST, { danger: 'yes' }));
    expect(html.indexOf('tel:110')).toBeGreaterThan(0);
    expect(html.indexOf('tel:110')).toBeLessThan(html.indexOf('id="days"'));
  });
  test('in despair a line stands before every day, and 110 does not', () => {
    const html = planView(told('', { mind: 'despair' }));
    const before = html.slice(0, html.indexOf('id="days"'));
    expect(before).toContain('あなたが心配です');
    expect(before).toMatch(/href="(?:tel:0|https:)/);
    expect(before).not.toContain('tel:110');
  });
  test('whoever was calm is shown no 110 on top', () => {
    const html = planView(told(POST, { danger: 'no', mind: 'ok' }));
    expect(html.slice(0, html.indexOf('id="days"'))).not.toContain('tel:110');
  });
  test('the day to see a lawyer heads the days', () => {
    const html = planView(told(POST));
    expect(/id="days"[\s\S]*?<h3>([^<]+)/.exec(html)?.[1]).toContain('弁護士に相談したい日');
  });
  test('a day that has passed is told calmly', () => {
    const longAgo = { 'when-posted': '2024-01-10', 'when-noticed': '2024-01-10', who: 'known' };
    const words = text(planView(told('', longAgo)));
    expect(words).toContain('過ぎた可能性があります。ほかの道があります。');
    expect(words).not.toMatch(/期限切れ|手遅れ|もうできません/);
  });
  test('the day to see a lawyer says that one may come later, before and after it', () => {
    const item = (posted: string): string =>
      text(
        /<h3>弁護士に相談したい日[\s\S]*?<details/.exec(planView(told('', { 'when-posted': posted })))?.[0] ??
          '',
      );
    expect(item('2026-11-20')).toContain('この日までに弁護士へ。過ぎても相談できます。');
    expect(item('2026-10-20')).toContain('過ぎても相談できます。できるだけ早く弁護士へ。');
    expect(item('2026-10-20')).not.toContain('ほかの道');
  });
  test('what still runs stands above what has gone by, the soonest first', () => {
    const caseFile = told('', {
      'when-posted': '2025-06-01',
      who: 'suspected',
      'since-when-known': '2026-06-01',
    });
    const html = planView(caseFile);
    const names = [...html.matchAll(/<h3>([^<]+)/g)].map((match) => match[1] ?? '');
    const place = (name: string): number => names.findIndex((each) => each.startsWith(name));
    const last = planOf(caseFile).deadlines.filter(({ state }) => state === 'passed');
    expect(place('弁護士に相談したい日')).toBe(0);
    expect(place('告訴できる期間')).toBe(1);
    expect(last.length).toBeGreaterThan(1);
    for (const { name } of last.filter(({ clock }) => clock === 'log')) {
      expect(place(name)).toBeGreaterThan(place('損害賠償を求められる期間（投稿から）'));
    }
    expect(html).toMatch(/目安を過ぎた日（\d+）— ほかの道があります/);
  });
  test('a range whose safe day has gone by says so, instead of naming a day to keep', () => {
    const words = text(planView(told('', { 'when-posted': '2026-10-25/2026-11-16' })));
    expect(words).toContain('目安の日は過ぎているかもしれません');
    expect(words).toContain('きょう相談してかまいません。');
    expect(words).not.toMatch(/11月15日（日）まで/);
  });
  test.each([
    ['an ex-partner', { danger: 'no', who: 'partner' }],
    ['danger perhaps', { danger: 'unsure' }],
  ])('%s: not to write to them, and 110, are read before any day', (_who, answers) => {
    const html = planView(told(POST, answers));
    const before = html.slice(0, html.indexOf('id="days"'));
    expect(before).toContain('自分で相手に連絡しないでください');
    expect(before).toContain('いま危ないときは110番');
  });
  test('a child reaches people before the days, one of them without a voice, and nobody is unfolded twice', () => {
    const html = planView(told(POST, { danger: 'no', whose: 'victim', age: '13', kind: 'bullying' }));
    const before = html.slice(0, html.indexOf('id="days"'));
    expect(before).toContain('id="reach"');
    expect(before).toMatch(/href="(?:tel:0|https:)/);
    expect(text(before)).toContain('声を出せないときは、チャットで。');
    expect(unfoldedIn(html, 'talk')).toBe(0);
  });
  test('whoever has said what they want, and is well, has the days first and somebody to talk to unfolded', () => {
    const html = planView(
      told(POST, { danger: 'no', mind: 'ok', age: 'adult', kind: 'insult', goal: 'remove' }),
    );
    expect(html).not.toContain('id="reach"');
    expect(unfoldedIn(html, 'talk')).toBe(1);
  });
  test('in fear 110 stands beside people once, and the same sentence is not read again', () => {
    const html = planView(told(POST, { danger: 'no', who: 'partner' }));
    expect(text(html).match(/いま危ないときは110番/g)).toHaveLength(1);
  });
  test('a reached window answers now, or the block does not say so', () => {
    for (const [, caseFile] of CASES) {
      const { reachFirst } = planOf(caseFile);
      const isLive = reachFirst?.windows.some(({ contact }) => contact.live) === true;
      expect(planView(caseFile).includes('>いま話せるところ<')).toBe(isLive);
    }
  });
  test('where there is no danger the fold of the first stage is named by what it holds', () => {
    const html = planView(told(POST, { danger: 'no', mind: 'ok' }));
    expect(html).toContain('<summary>危なくなったら（110番・#9110）</summary>');
    expect(unfoldedIn(html, 'safety')).toBe(1);
  });
  test('who is known need not be found: the days of the law come first, those of finding are folded', () => {
    const known = { 'when-posted': '2026-11-10', who: 'known', 'since-when-known': '2026-11-12' };
    const html = planView(told('', known));
    expect(/id="days"[\s\S]*?<h3>([^<]+)/.exec(html)?.[1]).toContain('告訴できる期間');
    const fold = html.slice(html.indexOf('投稿した人を調べるときの日（'));
    expect(fold).toContain('弁護士に相談したい日');
    expect(html.slice(html.indexOf('id="days"'), html.indexOf('投稿した人を調べるときの日（'))).not.toContain(
      '弁護士に相談したい日',
    );
  });
  test.each(CASES)('%s: the days that stand open are in the order that is said', (_who, caseFile) => {
    const html = planView(caseFile);
    const open = planOf(caseFile).deadlines.flatMap((deadline) => {
      const words = dayWordsOf(deadline, at);
      const place = html.indexOf(`<h3>${deadline.name}</h3>`);
      const fold = html.indexOf('<summary>', html.indexOf('</ol>', html.indexOf('id="days"')));
      return words !== null && place < fold ? [{ place, day: words.day, clock: deadline.clock }] : [];
    });
    const shown = open.sort((a, b) => a.place - b.place);
    const isConsultFirst = text(html).includes('弁護士に相談する日がはじめ');
    expect(shown.findLastIndex(({ clock }) => clock === 'consult')).toBe(isConsultFirst ? 0 : -1);
    const days = shown.filter(({ clock }) => !isConsultFirst || clock !== 'consult').map((each) => each.day);
    expect(days).toEqual(days.toSorted());
  });
  test('how a step stands is said in words', () => {
    const html = text(
      planView(told('', { whose: 'victim', age: '15', 'when-posted': '2024-01-10', kind: 'fact' })),
    );
    for (const words of ['いまできます', '保護者か弁護士といっしょに', '記録が残っていれば', 'いまはまだ']) {
      expect(html).toContain(words);
    }
  });
  test('a warning is said before the days', () => {
    const html = planView(EMPTY_CASE, [site.messages.results.areaMissing]);
    expect(html.indexOf(site.messages.results.areaMissing)).toBeLessThan(html.indexOf('id="days"'));
  });
  test('the door to the papers is there only where there are papers', () => {
    expect(planView(EMPTY_CASE)).not.toContain('data-action="papers"');
  });
});

describe('the question before removal', () => {
  const WAY = '頼むページを開く';
  test.each([
    ['not answered yet', {}, false, true],
    ['nobody to be found or punished', { 'before-removal': 'no' }, true, true],
    ['passed over', { 'before-removal': 'skipped' }, true, true],
    ['perhaps', { 'before-removal': 'unsure' }, false, true],
    ['wants to know who it was: said, and not asked', { goal: 'know' }, false, false],
    ['an address is out: nothing is asked, and nothing waits', { address: 'yes' }, true, false],
  ])('%s', (_why, answers, showsWay, hasChoices) => {
    const html = planView(told(POST, answers));
    expect(html.includes(WAY)).toBe(showsWay);
    expect(html.includes('data-action="answer-before"')).toBe(hasChoices);
  });
});

describe('what was told is not asked again before removal', () => {
  const box = (answers: Readonly<Record<string, string>>): string =>
    /id="before-removal"[\s\S]*?<\/div>\s*(?=<ul|<details|<\/section)/.exec(
      planView(told(POST, answers)),
    )?.[0] ?? '';
  test('who wants to know who it was is told what follows, and where to change it', () => {
    expect(text(box({ goal: 'know' }))).toContain('とのことなので、先に相談を出しています');
    expect(text(box({ goal: 'know' }))).not.toContain('気持ちが少しでもありますか');
    expect(box({ goal: 'know' })).toContain('data-value="goal"');
    expect(text(box({ goal: 'know', done: 'consulted' }))).toContain('頼むページを出しています');
  });
  test.each([
    ['private things: whether they tell where somebody is', { kind: 'private' }, true],
    ['followed: the same', { kind: 'following' }, true],
    ['an insult tells no place', { kind: 'insult' }, false],
  ])('%s', (_what, answers, asks) => {
    expect(box(answers).includes('はい（すぐ頼めます）')).toBe(asks);
  });
  test('nothing is left to remove: nothing is asked', () => {
    expect(box({ still: 'gone' })).toBe('');
  });
});

describe('the other screens', () => {
  const caseFile = told(`${POST} https://t.co/abcDEF1 https://keijiban.example/t/5`, { danger: 'no' });
  const memo = memoOf({ caseFile, at, deadlines: planOf(caseFile).deadlines, platforms: advice });
  const [post] = caseFile.posts;
  if (post === undefined) throw new Error('a test without its post');
  const screens: readonly (readonly [string, VNode])[] = [
    ['start', <Start caseFile={caseFile} />],
    ['post', <PostView post={post} at={0} today="2026-11-24" />],
    ['keep', <KeepView />],
    ['open', <OpenView unsaved />],
    ['calendar', <CalendarView hasDays />],
    ['memo', <MemoView memo={memo} />],
    ['wipe', <WipeView />],
    ...INTAKE.map(({ id, question, takesDay }): readonly [string, VNode] => [
      id,
      <QuestionView
        question={question(at)}
        number={1}
        takesDay={takesDay}
        answer={null}
        today="2026-11-24"
      />,
    ]),
  ];
  test.each(screens)(
    '%s: has one heading to arrive at, names every field, uses no wording to avoid',
    (_what, view) => {
      const html = renderToString(view);
      expect(html.match(/data-heading/g)).toHaveLength(1);
      for (const [, id = ''] of html.matchAll(/<(?:input|textarea)[^>]* id="([^"]+)"/g)) {
        expect(html).toContain(`for="${id}"`);
      }
      expect(wordingFaults(text(html), guide.law)).toEqual([]);
    },
  );

  test('a post tells site, account, number and moment twice, and that it is no proof', () => {
    const words = text(renderToString(<Start caseFile={caseFile} />));
    for (const part of [
      'X(旧Twitter)',
      'somebody_1',
      '2057000000000000000',
      '日本時間',
      'UTC',
      '証明ではありません',
    ]) {
      expect(words).toContain(part);
    }
    expect(words).toContain('開くまで行き先が分かりません');
    expect(words).toContain('https://keijiban.example/t/5');
  });
  test('a card shows what was told of the post; two of one site are told apart by place and link', () => {
    const note = 'あ'.repeat(60);
    const posts = told(`${POST} https://x.com/b/status/2057000000000000001 https://x.com/somebody_1`).posts;
    const [first, ...others] = posts;
    if (first === undefined) throw new Error('a test without its post');
    const postedOn = plainDate('2026-11-01');
    const corrected = { ...first, postedOn, kept: true, gone: false, audience: 'group' as const, note };
    const words = text(renderToString(<PostCards posts={[corrected, ...others]} nameOf={nameOf} />));
    for (const part of [
      ...[
        '2026年11月1日（日）',
        '残した',
        'まだ見られる',
        '限られた人（グループ、鍵つき）',
        `${'あ'.repeat(40)}…`,
      ],
      ...['投稿 1', '投稿 2', 'アカウント 3', 'https://x.com/b/status/2057000000000000001'],
    ]) {
      expect(words).toContain(part);
    }
    expect(words).not.toContain('投稿 3');
  });
  test('an account has no day', () => {
    const [account] = told('https://x.com/somebody_1').posts;
    if (account === undefined) throw new Error('a test without its account');
    const html = renderToString(<PostView post={account} at={0} today="2026-11-24" />);
    expect(html).not.toContain('post-day');
    expect(text(html)).toContain('アカウント 1 を直す');
  });
  test('a link is text, never something to press', () => {
    expect(renderToString(<Start caseFile={caseFile} />)).not.toContain('href=');
  });
  test('a refused link names its host and whom it imitates', () => {
    const refused = [{ host: 'x.com.evil.example', imitates: 'X' }];
    const words = text(renderToString(<StartView caseFile={EMPTY_CASE} list={null} refused={refused} />));
    expect(words).toContain('「x.com.evil.example」は、Xに似せた');
  });
  test('nothing is filled in for a post that was only pasted', () => {
    const html = renderToString(<PostView post={post} at={0} today="2026-11-24" />);
    const chosen = html.match(/<input[^>]* checked[^>]*>/g) ?? [];
    expect(chosen).toHaveLength(3);
    for (const input of chosen) expect(input).not.toMatch(/value="[^"]/);
  });
  test('a file is sealed unless somebody says otherwise', () => {
    expect(renderToString(<KeepView />)).toMatch(/value="sealed" checked/);
  });
  test('a file that does not open harms nothing, and says so', () => {
    expect(openProblem('cut-off-or-damaged').text).toContain('いまの画面の答えは、そのままです');
    expect(openProblem('no-file').text).not.toContain('そのまま');
  });
  test('the memo in plain text holds what its page holds', () => {
    const plain = memoText(memo);
    expect(plain).toContain('アカウント：somebody_1\r\n');
    for (const block of memo.blocks) {
      if (block.kind === 'heading') expect(plain).toContain(`■ ${block.text}`);
      if (block.kind === 'list') for (const item of block.items) expect(plain).toContain(`・${item}`);
    }
  });
});

test('the page without script says why, and leads to what needs none', () => {
  const html = renderPlanPage(site);
  expect(html).toMatch(/<noscript>[\s\S]*スクリプトが要ります[\s\S]*<\/noscript>/);
  for (const path of ['/find/', '/steps/map/', '/deadlines/', '/platforms/'])
    expect(html).toContain(`href="${path}"`);
  expect(html).not.toContain('<form');
});

test('the register shows every field of a case with why it is asked and what clears it', () => {
  const words = text(renderToString(<CaseRegister />));
  for (const { label, why } of Object.values(CASE_REGISTER)) {
    expect(words).toContain(label);
    expect(words).toContain(why);
  }
});
