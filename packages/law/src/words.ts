/** Japanese words of reasoning: dates, lengths, rest days, and what is said where a start is not known yet. */
import { type PlainDate, partsOf, weekdayOf } from '@kakekomi/calendar';
import type { PeriodLength, RestDay } from '@kakekomi/calendar/legal-period';
import { assertNever } from '@kakekomi/kernel';
import type { StartEvent } from './start-event.ts';

const WEEKDAYS = ['月', '火', '水', '木', '金', '土', '日'] as const;
const UNITS = { day: '日', week: '週間', month: 'か月', year: '年' } as const;

/** 2026年11月23日（月） */
export function dateJa(day: PlainDate): string {
  const { year, month, day: dayOfMonth } = partsOf(day);
  return `${year}年${month}月${dayOfMonth}日（${WEEKDAYS[weekdayOf(day)]}）`;
}

/** 6か月, 14日, 2週間, 3年 */
export function lengthJa({ length, unit }: PeriodLength): string {
  return `${length}${UNITS[unit]}`;
}

/** Why a last day moves on. */
export function restDayJa(day: RestDay): string {
  switch (day.kind) {
    case 'saturday':
      return '土曜';
    case 'sunday':
      return '日曜';
    case 'year-end':
      return '年末の休み';
    case 'new-year':
      return '年始の休み';
    case 'holiday':
      return day.basis === 'calculated' ? `${day.name}（計算による）` : day.name;
    default:
      return assertNever(day, 'restDayJa');
  }
}

/** What is said where the start of a period has not been told, or has not happened. */
export const NOT_STARTED_JA: { readonly [E in StartEvent]: string } = {
  posted: '投稿された日が分かると計算できます。分からないときは、早めに相談してください。',
  'offender-known': '相手がだれか、見当がついた日から始まります。まだ始まっていません。',
  'offence-ended': '投稿された日が分かると計算できます。',
  'damage-and-offender-known': '被害と相手の両方を知った日から始まります。まだ始まっていません。',
  'complaint-filed': '告訴をしてからのことです。',
  'demand-arrived': '催告（内容証明など）が相手に届いた日から始まります。',
  'agreement-to-negotiate': '話し合う合意を書面でした日から始まります。',
  'suit-filed': '訴えを起こした日から始まります。',
  'provisional-order-ended': '仮差押え・仮処分が終わった日から始まります。',
  'provisional-order-served': '仮処分の決定を受け取った日から始まります。',
  'security-ordered': '担保を立てるように言われた日から始まります。',
  'security-released': '担保の取消しが決まってからのことです。',
  'request-received': '削除の申出が事業者に届いた日から始まります。',
  'inquiry-received': '投稿した人が照会を受けた日から始まります。',
  'opinion-inquiry-received': '投稿した人が意見照会を受けた日から始まります。',
  'disclosure-order-notified': '開示命令の決定の知らせを受けた日から始まります。',
  'provision-order-notified': '提供命令などの決定の知らせを受けた日から始まります。',
  'provider-details-received': '提供命令により次の提供者の名前などを知らされた日から始まります。',
  'judgment-served': '判決を受け取った日から始まります。',
  'small-claims-judgment-served': '少額訴訟の判決を受け取った日から始まります。',
  'system-notice-sent': 'システムの通知が送られた日から始まります。',
  'payment-order-served': '支払督促を受け取った日から始まります。',
  'certified-mail-posted': '内容証明を差し出した日から始まります。',
  'preparation-began': '準備を始めた日からの目安です。',
};

/** Said where nobody told whether they know, or can guess, who it was. */
export const WHEN_KNOWN_JA =
  '相手の見当がついた日が分かると計算できます。見当がついていないときは、まだ始まっていません。';

/** The day that holds if they knew who it was from the start. */
export function ifKnownAllAlongJa(day: PlainDate): string {
  return `はじめから見当がついていたときは、${dateJa(day)}までです。`;
}

/** Why disclosure is not open for a message between two. */
export const ONE_TO_ONE_JA =
  '1対1のメッセージでは開示の手続が使えないことが多いです。警察か弁護士へ相談してください。';

/** Said of a last day that has gone by: never that all is lost. */
export const PASSED_JA = {
  consult: '過ぎても相談できます。できるだけ早く弁護士へ。',
  log: '目安は過ぎましたが、記録が残っていることもあります。あきらめる前に弁護士か警察に聞いてください。',
  law: '期間は過ぎた可能性があります。ほかの道があります。弁護士か警察に確かめてください。',
} as const;

/** Said where a period holds for designated platforms only, and it was not told whether this is one. */
export const DESIGNATED_ONLY_JA =
  '総務大臣が指定した大きな事業者だけの定めです。公表された申出の方法で申し出たときに当てはまります。';

/** Said where the table of holidays does not reach. */
export const HOLIDAYS_NOT_KNOWN_JA =
  'その年の祝日が分からないため、最後の日を決められません。安全な側の日を目安にしてください。';

/** Said where a day that was told lies beyond what the calendar holds: most likely a slip of the hand. */
export const TOO_FAR_JA = '日付が先すぎます。年を確かめてください。';
