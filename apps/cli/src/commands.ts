/** The commands with their options, help and examples: what `--help` prints and what the reader of options accepts. */
import { FACT_OPTIONS } from './facts-options.ts';
import type { OptionSpec } from './options.ts';
import { PERIOD_OPTIONS } from './period.ts';

export const COMMAND_NAMES = [
  'find',
  'open',
  'show',
  'post',
  'deadlines',
  'plan',
  'forms',
  'draft',
  'coverage',
  'directory check',
  'directory stale',
  'directory export',
] as const;
export type CommandName = (typeof COMMAND_NAMES)[number];

export interface CommandSpec {
  readonly summary: string;
  /** What may follow the command's name. */
  readonly usage: string;
  /** Operands it takes, in words; a command without any takes none. */
  readonly operands: readonly string[];
  readonly options: readonly OptionSpec[];
  /** A line to type, and what it does. */
  readonly examples: readonly (readonly [string, string])[];
  readonly notes: readonly string[];
}

const HELP: OptionSpec = { name: 'help', kind: 'flag', value: '', help: 'この説明を出します（-h も同じ）' };
const JSON_OUT: OptionSpec = { name: 'json', kind: 'flag', value: '', help: '機械で読むJSONで出します' };
const AT: OptionSpec = {
  name: 'at',
  kind: 'one',
  value: '日時',
  help: '日本の時計での日時（2026-11-24T10:00）。省くと今',
};
const PREFECTURE: OptionSpec = {
  name: 'prefecture',
  kind: 'one',
  value: '都道府県',
  help: '名前・英字・コードのどれか（東京都、tokyo、JP-13）',
};

/** The options that describe a situation, in the order in which one would say them. */
export const SITUATION_OPTIONS: readonly OptionSpec[] = [
  { name: 'role', kind: 'one', value: '立場', help: 'だれが相談するか（本人、保護者、先生、友人、会社）' },
  { name: 'age', kind: 'one', value: '年齢', help: '被害にあった人の年齢' },
  PREFECTURE,
  { name: 'municipality', kind: 'one', value: '市区町村', help: '市区町村の名前（川崎市）' },
  { name: 'harm', kind: 'many', value: 'されたこと', help: 'されたこと（くり返すか、コンマで区切る）' },
  { name: 'want', kind: 'many', value: '望み', help: 'してほしいこと（くり返すか、コンマで区切る）' },
  { name: 'cannot', kind: 'many', value: '方法', help: '使えない連絡方法（電話、LINE、チャット …）' },
  { name: 'prefer', kind: 'many', value: '方法', help: 'できれば使いたい連絡方法' },
  { name: 'language', kind: 'many', value: '言語', help: '話せる言語、希望の順（ja、en、zh …）' },
  { name: 'gender', kind: 'one', value: '性別', help: '被害にあった人の性別（女性、男性、その他）' },
  { name: 'occupation', kind: 'one', value: '仕事', help: '窓口の対象に関わる仕事・立場' },
  { name: 'offender', kind: 'one', value: '相手', help: '相手（パートナー、知人、不明）' },
  { name: 'guardian-unsafe', kind: 'flag', value: '', help: '家の人に知られたくない、家の人がこわい' },
  { name: 'danger', kind: 'flag', value: '', help: 'いま危ない' },
  { name: 'despair', kind: 'flag', value: '', help: '死にたい、消えたい気持ちがある' },
];

const SITUATION_FILE: OptionSpec = {
  name: 'situation',
  kind: 'one',
  value: 'ファイル',
  help: '状況をJSONファイルから読みます（- で標準入力）',
};

export const COMMANDS: { readonly [C in CommandName]: CommandSpec } = {
  find: {
    summary: '状況に合う相談窓口を、いま人が答えるものから順に並べます',
    usage: '[状況のオプション | --situation ファイル] [--at 日時] [--limit 数] [--json]',
    operands: [],
    options: [
      ...SITUATION_OPTIONS,
      SITUATION_FILE,
      AT,
      { name: 'limit', kind: 'one', value: '数', help: '並べる窓口の数。省くと画面では10、--json では全部' },
      JSON_OUT,
      HELP,
    ],
    examples: [
      ['kakekomi find', '何も答えなくても、いま話せるところが出ます'],
      ['kakekomi find --prefecture 東京都 --harm 誹謗中傷 --want 消し方', '東京の人が、投稿を消したいとき'],
      ['kakekomi find --age 14 --harm いじめ --cannot 電話', '14歳で、電話では話せないとき'],
      ['kakekomi find --danger --offender 元交際相手 --prefecture aichi', 'いま危ないとき'],
      ['kakekomi find --situation situation.json --at 2026-11-24T10:00 --json', 'ファイルから読み、JSONで'],
    ],
    notes: [
      'どのオプションも省けます。答えたことは、この端末の外に出ません。',
      'コマンドの履歴は端末に残ります。人に見られたくないときは --situation - で標準入力から渡してください。',
    ],
  },
  open: {
    summary: 'いま人が答える窓口を出します',
    usage: '[--prefecture 都道府県] [--at 日時] [--json]',
    operands: [],
    options: [PREFECTURE, AT, JSON_OUT, HELP],
    examples: [
      ['kakekomi open', '全国の、いま話せるところ'],
      ['kakekomi open --prefecture 大阪府 --at 2026-12-31T23:00', '大みそかの夜11時の大阪'],
    ],
    notes: [],
  },
  show: {
    summary: '窓口ひとつを、連絡先・時間・出典まで出します',
    usage: 'ID [--at 日時] [--json]',
    operands: ['窓口のID'],
    options: [AT, JSON_OUT, HELP],
    examples: [
      ['kakekomi show moj-minna-no-jinken-110', 'みんなの人権110番'],
      ['kakekomi show police-cyber-aichi', '窓口の中の、ひとつの場所'],
    ],
    notes: ['IDは find や open の結果に出ます。以前のIDでも引けます。'],
  },
  post: {
    summary: '貼り付けたリンクから、サイト・アカウント・投稿・日時を読み取ります',
    usage: '<リンクか文章 | -> [--json]',
    operands: ['リンクか文章（- で標準入力）'],
    options: [JSON_OUT, HELP],
    examples: [
      ['kakekomi post https://x.com/example/status/1712345678901234567', '投稿ひとつ'],
      ['pbpaste | kakekomi post -', '貼り付けた文章の中のリンクを、全部'],
    ],
    notes: [
      'リンクは開きません。短縮リンクは、先に開いて行き先のリンクを貼り付けてください。',
      'コマンドの履歴は端末に残ります。人に見られたくないときは - で標準入力から渡してください。',
      '--json の形: {posts:[{platform, kind, account, postId, threadId, commentId, canonicalUrl, postedAt, …}]}',
    ],
  },
  deadlines: {
    summary: '分かっている日から、期限の一覧を理由と条文つきで出します',
    usage: '[事実のオプション] [--post リンク] [--on 日付] [--ics ファイル] [--json]',
    operands: [],
    options: [
      ...FACT_OPTIONS,
      {
        name: 'post',
        kind: 'one',
        value: 'リンク',
        help: '投稿のリンク。日時とサイトの記録の期間を読み取ります',
      },
      { name: 'on', kind: 'one', value: '日付', help: 'いつの時点で見るか。省くと今日（日本）' },
      { name: 'ics', kind: 'one', value: 'ファイル', help: '期限をカレンダーのファイルに書きます' },
      ...PERIOD_OPTIONS,
      JSON_OUT,
      HELP,
    ],
    examples: [
      ['kakekomi deadlines --posted 2026-08-01 --noticed 2026-08-05', '投稿された日と気づいた日から'],
      ['kakekomi deadlines --posted 令和8年8月1日 --known-offender', 'はじめから知っている相手のとき'],
      ['kakekomi deadlines --noticed 2026-08-01..2026-08-10 --minor', '日がはっきりしない、18歳未満のとき'],
      ['kakekomi deadlines --rule kokuso-kikan --start 2026-08-05', '告訴の期間だけを数えます'],
      ['kakekomi deadlines --rule minso-95 --start 2026-04-15 --length 2 --unit week', '数え方を指定して'],
    ],
    notes: [
      '日付は 2026-08-01、2026/8/1、令和8年8月1日、R8.8.1 の形。はっきりしないときは 2026-08-01..2026-08-10。',
      '--known-offender に日付を書くと、相手が分かった日（--learned-who）になります。',
      '--json の形: {on, deadlines:[{ruleId, counting, lastDay, state, reasoning:[…], articles:[…], …}], notice}。lastDay は一日なら "YYYY-MM-DD"、幅があれば {earliest, latest}、出せなければ null（whyNone に理由）。state は running・passed・not-started・cannot-be-computed。',
    ],
  },
  plan: {
    summary: '状況や保存したファイルから、これからの道すじを段階ごとに出します',
    usage: '[状況のオプション | --situation ファイル | --case ファイル] [--at 日時] [--json]',
    operands: [],
    options: [
      ...SITUATION_OPTIONS,
      SITUATION_FILE,
      {
        name: 'case',
        kind: 'one',
        value: 'ファイル',
        help: 'サイトで保存したファイルから読みます。合言葉つきなら、合言葉を聞きます',
      },
      AT,
      JSON_OUT,
      HELP,
    ],
    examples: [
      ['kakekomi plan --situation situation.json', '状況のファイルから'],
      ['kakekomi plan --harm 誹謗中傷 --want 特定', 'オプションで'],
      ['kakekomi plan --case kakekomi.json --json', '保存した続きから、JSONで'],
      ['kakekomi plan --case kakekomi.age', '合言葉つきで保存した続きから'],
    ],
    notes: [
      'どのオプションも省けます。答えたことは、この端末の外に出ません。',
      '合言葉は端末で聞きます（表示されません）。聞けないところでは、環境変数 KAKEKOMI_PASSPHRASE から読みます。',
    ],
  },
  forms: {
    summary: '下書きできる書類の一覧と、それぞれの欄を出します',
    usage: '[--form ID] [--json]',
    operands: [],
    options: [
      { name: 'form', kind: 'one', value: 'ID', help: '書類ひとつを、欄と書き方まで' },
      JSON_OUT,
      HELP,
    ],
    examples: [
      ['kakekomi forms', '一覧'],
      ['kakekomi forms --form kokuso', '告訴状の欄と、保存したファイルのどこに書くか'],
    ],
    notes: [],
  },
  draft: {
    summary: '保存したファイルから、書類の下書きを作ります',
    usage:
      '書類か一式のID --case ファイル --out フォルダー [--format docx|pdf|txt] [--to サイト] [--with 書類のID] [--strict] [--json]',
    operands: ['書類のID（kakekomi forms に出ます）'],
    options: [
      {
        name: 'case',
        kind: 'one',
        value: 'ファイル',
        help: 'サイトで保存したファイル。合言葉つきなら、合言葉を聞きます',
      },
      { name: 'out', kind: 'one', value: 'フォルダー', help: '書き出す先（なければ作ります）' },
      { name: 'format', kind: 'one', value: '形', help: 'docx（省くとこれ）、pdf、txt' },
      {
        name: 'to',
        kind: 'one',
        value: 'サイト',
        help: '宛先のサイト（x、instagram …）。省くと、はじめの投稿のサイト',
      },
      {
        name: 'with',
        kind: 'one',
        value: '書類のID',
        help: 'いっしょに出す書類。目録や証拠説明書の当事者の呼び方と証拠の番号を、それに合わせます',
      },
      {
        name: 'strict',
        kind: 'flag',
        value: '',
        help: '足りないところ、内容証明で使えない字があれば、書き出さずに知らせます',
      },
      AT,
      JSON_OUT,
      HELP,
    ],
    examples: [
      ['kakekomi draft kokuso --case memo.age --out ./out', '告訴状をDOCXで'],
      ['kakekomi draft complaint --case memo.age --out ./out', '告訴一式を、一覧の紙とZIPで'],
      [
        'kakekomi draft shoko-setsumeisho --with sakujo-karishobun --case memo.age --out ./out',
        '証拠説明書を、削除の仮処分の申立書に合わせて',
      ],
      ['kakekomi draft soudan-memo --case memo.json --out ./out --format pdf', '相談メモをPDFで'],
    ],
    notes: [
      '足りないところは空欄（【 】）のまま下書きにし、どこに書けばよいかを出します。',
      '内容証明の通知書には、字数と行数を決めた用紙のファイル（memo-08b）も作ります。たて書きは、サイトの印刷だけです。',
      'ファイルの名前は memo-09 のように、中身の分からないものにします。同じ名前があるときは番号を足し、上書きしません。',
    ],
  },
  coverage: {
    summary: 'だれが、いつ、人と話せるか。どこに空きがあるかを出します',
    usage: '[--prefecture 都道府県] [--at 日時] [--json]',
    operands: [],
    options: [PREFECTURE, AT, JSON_OUT, HELP],
    examples: [
      ['kakekomi coverage', '全国の一覧'],
      ['kakekomi coverage --prefecture 沖縄県', '沖縄県だけ、時間まで'],
    ],
    notes: ['--at の日からあとで、祝日のない最初の一週間について数えます。'],
  },
  'directory check': {
    summary: '窓口のデータを全部読み、誤りのファイルと行、直し方を出します',
    usage: '[--json]',
    operands: [],
    options: [JSON_OUT, HELP],
    examples: [['kakekomi directory check', 'データを直したあとに']],
    notes: [],
  },
  'directory stale': {
    summary: '確かめ直すべき窓口を、急ぐものから出します',
    usage: '[--limit 数] [--at 日時] [--json]',
    operands: [],
    options: [
      { name: 'limit', kind: 'one', value: '数', help: '出す数。省くと画面では40、--json では全部' },
      AT,
      JSON_OUT,
      HELP,
    ],
    examples: [['kakekomi directory stale --limit 20', '急ぐものから20件']],
    notes: [],
  },
  'directory export': {
    summary: 'HSDS 3.0のJSON、CSVなど、配る形のファイルを書き出します',
    usage: '--out フォルダー',
    operands: [],
    options: [
      { name: 'out', kind: 'one', value: 'フォルダー', help: '書き出す先（なければ作ります）' },
      HELP,
    ],
    examples: [['kakekomi directory export --out ./export', './export に書き出します']],
    notes: [],
  },
};
