/** The answer of a calculator, on a page of the server's or in the page itself: kept small, since a script carries it. */
export const guideAnswerJa = {
  pageTitle: '期間の計算',
  /** Shown above the reasoning; the day is a guide, never a promise. */
  lastDay: (date: string) => `入力された日付から計算した目安は${date}です。`,
  room: '余裕をもって専門家に確認してください。',
  safeSide: (date: string) => `安全な側では、${date}までに動くと考えておきます。`,
  latest: (length: string, date: string) => `遅くとも${length}（${date}）まで。`,
  safePeriod: (length: string, date: string) =>
    `確かめられていないところがあるため、${length}（${date}）までに済ませると考えておきます。`,
  startsOn: (text: string) => `数え始めは「${text}」です。`,
  entered: (date: string) => `入力された日は${date}です。`,
  holidays: (text: string) => `休日の扱い：${text}`,
  doubt: 'この期間は確かめきれていません。',
  passed: {
    consult: 'この日は過ぎていますが、相談できます。できるだけ早く弁護士へ。',
    log: '目安は過ぎましたが、記録が残っていることもあります。あきらめる前に弁護士か警察に聞いてください。',
    law: '期間は過ぎた可能性があります。ほかの道があります。弁護士か警察に確かめてください。',
  },
  notYours: 'これは、被害を受けた人が守る期間ではありません。',
  reasoningTitle: 'どう数えたか',
  problems: {
    'no-such-rule': 'どの期間を計算するのか、読み取れませんでした。一覧から選び直してください。',
    'start-missing': '日付が入っていません。',
    'start-malformed':
      '日付を読み取れませんでした。2026/8/1、2026年8月1日、令和8年8月1日のように入れてください。',
    'no-such-day': 'その日付は、こよみにありません。',
    'too-far': '遠すぎる日付のため、計算できません。',
    'holidays-not-known': 'その年の祝日が分からないため、最後の日を決められません。',
  },
  notReckoned: (why: string) => `計算していません。${why}`,
  beforeRule: (date: string) => `${date}より前のことには、この定めは当てはまらないことがあります。`,
  afterRule: (date: string) => `${date}より後のことには、この定めは当てはまらないことがあります。`,
  again: '別の日で計算する',
  back: '期間の一覧へもどる',
  bracket: (articles: string) => `（${articles}）`,
  comma: '、',
};
export type GuideAnswerMessages = typeof guideAnswerJa;
