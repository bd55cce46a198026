/** 削除・対応の記録票: what went to whom, how and when, what came back, and the days that follow. For the person alone. */
import type { Delivery, DeliveryOutcome, DeliveryWay } from '@kakekomi/casefile';
import { type Deadline, dateJa } from '@kakekomi/law';
import { gap, heading, line, prose, table, title, type Words } from '../blocks.ts';
import type { Block, Run } from '../document.ts';
import type { Paper, Writer } from '../paper.ts';
import { joined } from './parts/columns.ts';
import { lastDayJa } from './parts/last-day.ts';
import { postChecks, postTable } from './parts/post-list.ts';

const WAYS: { readonly [W in DeliveryWay]: string } = {
  'web-form': 'フォーム',
  email: 'メール',
  post: '郵便',
  'registered-post': '書留・特定記録',
  'certified-mail': '内容証明',
  fax: 'FAX',
  'in-person': '窓口に持参',
};

const OUTCOMES: { readonly [O in DeliveryOutcome]: string } = {
  done: '応じた（削除・開示・受理など）',
  partly: '一部だけ応じた',
  refused: '応じない',
  'asked-back': '照会中（質問や補正の求めがあった）',
  'no-answer': '返事がない',
};

export const responseRecord: Writer = (paper) => {
  const days = lastDays(paper);
  return {
    blocks: [
      title('削除・対応の記録'),
      line(`${dateJa(paper.today)}現在`, 'right'),
      heading(2, '投稿'),
      ...noticed(paper),
      postTable(paper, { withQuote: false }),
      gap(),
      heading(2, '頼んだこと・返ってきたこと'),
      deliveryTable(paper),
      gap(),
      heading(2, '日付の目安'),
      ...(days.length === 0
        ? prose('最後の日の目安は、投稿された日や、頼んだ日が分かると入ります。', 0)
        : [
            table(['日付', 'こと'], [40, 60], days),
            ...prose('答えと、この記録の日付から計算した目安です。余裕をもって専門家に確認してください。', 0),
          ]),
    ],
    toCheck: postChecks(paper),
  };
};

const HEADER = ['書類・依頼先', '方法・番号', '依頼・回答の日', '結果', '次の期限'];

/** 発見の日; nothing where it was not told. */
function noticed({ caseFile: { facts } }: Paper): readonly Block[] {
  const when = facts.noticed;
  if (when === undefined) return [];
  const words =
    typeof when === 'string'
      ? dateJa(when)
      : `${dateJa(when.earliest)}から${dateJa(when.latest)}までのどこか`;
  return [line(`気づいた日　${words}`)];
}

/** One row a delivery, and an empty one for the pen where there is none. */
function deliveryTable(paper: Paper): Block {
  const { deliveries } = paper.caseFile;
  const rows = deliveries.map((delivery): readonly Words[] => {
    const { form, to, way, number, sentOn, arrivedOn, answeredOn, outcome, note } = delivery;
    return [
      lines(paper.formName(form), to),
      lines(way && WAYS[way], number && `番号　${number}`),
      joined([
        sentOn === undefined ? [paper.blank('出した日')] : [{ text: `出した日　${dateJa(sentOn)}` }],
        ...dayLine('届いた日', arrivedOn),
        ...dayLine('返事の日', answeredOn),
      ]),
      lines(outcome === undefined ? '（まだ）' : OUTCOMES[outcome], note),
      nextOf(paper, delivery),
    ];
  });
  const empty = [paper.blank('書類・依頼先'), paper.blank('方法'), paper.blank('日付'), '', ''];
  return table(HEADER, [23, 17, 24, 18, 18], rows.length === 0 ? [empty] : rows);
}

/** The day by which an answer was asked for, with what it means today. */
function nextOf({ today }: Paper, { answerDueOn, answeredOn, outcome }: Delivery): readonly Run[] {
  if (answerDueOn === undefined) return [];
  const due = `返事の期限　${dateJa(answerDueOn)}`;
  const isOpen = answeredOn === undefined && (outcome === undefined || outcome === 'no-answer');
  return joined([
    [{ text: due }],
    ...(isOpen && answerDueOn < today ? [[{ text: '過ぎました。返事が来ていないか確かめます。' }]] : []),
  ]);
}

/** All that have a day, soonest first; of those that have passed, what there is to do. */
function lastDays({ deadlines }: Paper): readonly (readonly Words[])[] {
  return deadlines
    .filter(({ lastDay }) => lastDay.kind !== 'none')
    .toSorted((a, b) => compareText(firstDayOf(a), firstDayOf(b)))
    .map((deadline) => [
      { text: lastDayJa(deadline), mark: 'check' },
      joined([[{ text: deadline.name }], ...(deadline.state === 'passed' ? [[passedRun(deadline)]] : [])]),
    ]);
}

function passedRun({ clock, runsFor }: Deadline): Run {
  const isAnswer = clock === 'law' && runsFor === 'provider';
  return {
    text: isAnswer
      ? '（過ぎました。結果か理由の知らせが来ていないか確かめます）'
      : '（目安の日は過ぎています。過ぎても相談できます）',
  };
}

function firstDayOf({ lastDay, safeSide }: Deadline): string {
  if (lastDay.kind === 'none') return '';
  return safeSide ?? (lastDay.kind === 'day' ? lastDay.day : lastDay.earliest);
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function lines(...texts: readonly (string | undefined)[]): readonly Run[] {
  return joined(texts.flatMap((text) => (text === undefined || text === '' ? [] : [[{ text }]])));
}

function dayLine(name: string, day: Delivery['sentOn']): readonly (readonly Run[])[] {
  return day === undefined ? [] : [[{ text: `${name}　${dateJa(day)}` }]];
}
