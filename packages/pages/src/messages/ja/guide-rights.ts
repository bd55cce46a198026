/** Pages of the rights and offences: questions in plain words, what the other side may say, never a verdict. */
import type { Right } from '@kakekomi/law';

export const guideRightsJa = {
  title: '関係することのある権利と罪',
  lead: 'どれに当たるかは、ここでは決めません。',
  intro:
    '言葉の意味と、何が問われるのかを読むためのページです。ならび順に、重さの意味はありません。全部読まなくてかまいません。',
  pageLead: '関係する説明です。あなたの場合にどうなるかは、ここでは判断しません。',
  sides: { criminal: '刑事（罪）', civil: '民事（権利）' } satisfies Readonly<
    Record<Right['sides'][number], string>
  >,
  sidesTitle: '分野',
  explanation: 'どんなものか',
  elementsTitle: '問われること',
  elementsIntro: '「はい」の数で、結果が決まるわけではありません。わからないままで、相談できます。',
  why: '聞くわけ',
  defencesTitle: '相手が言えること',
  defencesIntro: '相手の側から、次のようなことが言われる場合があります。問われることと並べて考えます。',
  defencesNone:
    '相手の側の言い分は、この記録には書かれていません。ないという意味ではありません。弁護士に聞いてください。',
  examples: '説明によく使われる例',
  examplesIntro: '例と似ていても、結果は場合によってちがいます。',
  lawTitle: '法律にどう書かれているか',
  complaintTitle: '告訴がいるか',
  complaint: {
    needed: '起訴には告訴がいるもの（親告罪）とされています。',
    'not-needed': '告訴がなくても起訴できるもの（非親告罪）とされています。',
    depends: '場合によります。',
    'not-stated': 'この記録には書かれていません。',
  } satisfies Readonly<Record<Right['complaint'], string>>,
  penalty: '法律に書かれている罰など',
  penaltyHistory: '以前の定め',
  limitsTitle: '期間（ことばで）',
  limits: {
    prosecution: '起訴できる期間（公訴時効）',
    complaint: '告訴できる期間',
    civil: '賠償などを求める期間',
  } satisfies Readonly<Record<keyof Right['limits'], string>>,
  limitsNone: '期間は、この記録には書かれていません。',
  toDeadlines: '期間の数え方と計算',
  notes: '知っておくこと',
};
