/**
 * Blanks that stand on a finished paper and that no required fact accounts for: the account and the moment of a post, the columns
 * of an exhibit, who represents a company. What a form cannot do without is missing, wherever it is asked for.
 */
import type { Block, Run } from './document.ts';
import type { FactId, Form, FormField } from './form.ts';
import type { Question } from './question.ts';

/** A blank as a writer asked for it: its text on the paper, and the fact that would fill it. */
export interface NotedBlank {
  readonly text: string;
  readonly fact: FactId;
}

export interface OpenField {
  readonly field: FormField;
  readonly fact: FactId;
  readonly question: Question | null;
}

interface Hint {
  /** Words in the name of the column that holds it. */
  readonly label: string;
  readonly kind: Question['kind'];
  readonly text: string;
}

const ACCOUNT: Hint = {
  label: 'アカウント',
  kind: 'posts',
  text: '投稿したアカウントの名前は何ですか（計画の画面で「投稿を直す」からも入れられます。ファイルでは posts[].reference.account）。',
};
const MOMENT: Hint = {
  label: '日時',
  kind: 'posts',
  text: '投稿された日はいつですか（計画の画面で「投稿を直す」からも入れられます。ファイルでは posts[].postedOn）。',
};
/** Nothing of a case holds it. */
const FROM_THE_SITE: Hint = {
  label: '特定電気通信設備',
  kind: 'text',
  text: 'サイトから開示されたIPアドレス・ポート番号・日時を、できた書類に手で書き写してください（ここに書く場所はありません）。',
};
const exhibitHint = (label: string, text: string): Hint => ({ label, kind: 'exhibits', text });

/** Of facts that have no question of their own, by the blank's name. */
const HINTS: Readonly<Record<string, Hint>> = {
  アカウント名: ACCOUNT,
  日時: MOMENT,
  '日時（日本時間の9時間前）': MOMENT,
  投稿の日時: MOMENT,
  標目: exhibitHint('標目', 'それぞれの証拠は何ですか（標目。ファイルでは exhibits[].title）。'),
  原本か写しか: exhibitHint(
    '原本',
    'それぞれの証拠は、原本ですか、写しですか（ファイルでは exhibits[].isOriginal）。',
  ),
  立証趣旨: exhibitHint('立証趣旨', 'それぞれの証拠で何を示しますか（ファイルでは exhibits[].shows）。'),
  作成年月日: exhibitHint(
    '作成年月日',
    'それぞれの証拠は、いつ作られましたか（ファイルでは exhibits[].madeOn）。',
  ),
  ...Object.fromEntries(
    ['IPアドレス', 'ポート番号', '日時（秒まで、日本時間）', '接続先のIPアドレス'].map((name) => [
      name,
      FROM_THE_SITE,
    ]),
  ),
  ...Object.fromEntries(
    ['IPアドレスと接続元ポート番号', '接続日時（UTCと日本時間）'].map((name) => [name, FROM_THE_SITE]),
  ),
  作成者: exhibitHint('作成者', 'それぞれの証拠は、だれが作りましたか（ファイルでは exhibits[].maker）。'),
};

/** Those that stand in a column that the form cannot do without, each once, in the order of the paper. */
export function openFields(
  blocks: readonly Block[],
  noted: readonly NotedBlank[],
  { fields }: Form,
  questions: readonly Question[],
): readonly OpenField[] {
  const printed = new Set(
    blocks.flatMap(runsIn).flatMap(({ text, mark }) => (mark === 'missing' ? [text] : [])),
  );
  const open = noted
    .filter(({ text }) => printed.has(text))
    .flatMap(({ text, fact }): readonly OpenField[] => {
      const hint = HINTS[text.slice(1, -1)];
      const named = hint === undefined ? undefined : fields.find((each) => isColumnOf(each, fact, hint));
      const asking = fields.filter(({ asks }) => asks.some((asked) => asked.fact === fact));
      const field = named ?? asking.find(({ required }) => required);
      if (field === undefined || !field.required) return [];
      const question = questions.find(({ id }) => id === fact) ?? null;
      return [{ field, fact, question: hint === undefined ? question : questionOf(fact, hint) }];
    });
  return open.filter(
    ({ fact, question }, index) =>
      open.findIndex((other) => other.fact === fact && other.question?.text === question?.text) === index,
  );
}

/** A column of that name which asks for nothing else. */
function isColumnOf({ label, asks }: FormField, fact: string, hint: Hint): boolean {
  const own = asks.every((asked) => asked.fact === fact || asked.fact.startsWith(`${fact}.`));
  return own && label.includes(hint.label);
}

const questionOf = (id: FactId, { kind, text }: Hint): Question => ({
  ...{ id, kind, text },
  ...{ help: null, example: null, choices: [] },
});

function runsIn(block: Block): readonly Run[] {
  switch (block.kind) {
    case 'paragraph':
      return block.runs;
    case 'list':
      return block.items.flat();
    case 'table':
      return block.rows.flat(2);
    case 'title':
    case 'heading':
    case 'gap':
    case 'page-break':
      return [];
  }
}
