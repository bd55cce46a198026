/** Every sentence the command line says. Another language is another object of the same type, and the compiler insists on all of it. */
import type { CaseFileProblem } from '@kakekomi/casefile';
import { assertNever } from '@kakekomi/kernel';
import { dateJa } from '@kakekomi/law';
import type { SealProblem } from '@kakekomi/sealing';
import { DRAFT_JA } from './draft-messages.ts';
import { LAW_JA } from './law-messages.ts';
import type { CliProblem, ExitCode } from './problem.ts';

/** A sentence for each problem: what to type instead, never what was typed. */
export type ProblemMessages = {
  readonly [C in CliProblem['code']]: (problem: Extract<CliProblem, { readonly code: C }>) => string;
};

function orSo(suggestions: readonly string[]): string {
  return suggestions.length === 0 ? '' : ` もしかして: ${suggestions.join('、')}`;
}

const problems: ProblemMessages = {
  'command-missing': () => 'コマンドがありません。まずは kakekomi find と打ってください。',
  'command-unknown': ({ suggestions }) =>
    `そのコマンドはありません。${orSo(suggestions)} 一覧は kakekomi --help で見られます。`,
  'option-unknown': ({ position, suggestions }) =>
    `${position}番目の言葉は、このコマンドのオプションではありません。${orSo(suggestions)}`,
  'option-needs-value': ({ option }) => `${option} のあとに値を書いてください（${option}=値 とも書けます）。`,
  'option-takes-no-value': ({ option }) => `${option} には値を付けません。${option} とだけ書いてください。`,
  'option-twice': ({ option }) => `${option} は一度だけ書いてください。`,
  'operand-unexpected': ({ position }) =>
    `${position}番目の言葉の置き場所がありません。値は「--名前 値」の形で書き、空白を含むなら "" で囲んでください。`,
  'operand-missing': ({ operand }) => `${operand}を書いてください。`,
  'word-unknown': ({ option, allowed, suggestions }) =>
    `${option} で使えない言葉です。${orSo(suggestions)}\n使える言葉: ${allowed.join('、')}`,
  'number-malformed': ({ option, min, max }) =>
    `${option} は ${min} から ${max} までの整数で書いてください。`,
  'moment-malformed': ({ why }) =>
    why === 'no-such-day'
      ? '--at の日は暦にありません。2026-11-24T10:00 の形で、ある日を書いてください。'
      : why === 'no-such-time'
        ? '--at の時刻は 00:00 から 23:59 までで書いてください（2026-11-24T10:00）。'
        : '--at は 2026-11-24T10:00 の形（日本の時計）で書いてください。',
  'prefecture-unknown': ({ suggestions }) =>
    `--prefecture は 東京都、tokyo、JP-13 のどれかの形で書いてください。${orSo(suggestions)}`,
  'language-malformed': () =>
    '--language は ja、en、zh、pt のような2文字のコード（ISO 639-1）で書いてください。',
  'situation-and-options': ({ option }) =>
    `--situation と ${option} は一緒に使えません。どちらかにしてください（ファイルの中に書けます）。`,
  'situation-unreadable': () =>
    '--situation のファイルが読めません。場所と名前を確かめてください（- で標準入力）。',
  'situation-not-json': () =>
    '--situation の中身がJSONではありません。例: {"age":14,"harms":["bullying-child"]}',
  'situation-malformed': ({ faults }) =>
    faults
      .map(({ field, allowed }) =>
        field === null
          ? `--situation に、知らない項目があります。使える項目: ${allowed.join('、')}`
          : `--situation の ${field} が、使える形ではありません。使える値: ${allowed.join('、')}`,
      )
      .join('\n'),
  'id-unknown': ({ suggestions }) =>
    `そのIDの窓口はありません。${orSo(suggestions)} IDは kakekomi find の結果に出ます。`,
  'data-unreadable': ({ faults }) =>
    `窓口のデータが読めません。kakekomi directory check で直すところを確かめてください。\n${faults.join('\n')}`,
  'week-unknown': ({ lastYear }) =>
    `祝日が分かるのは${lastYear}年までです。--at をその前の日にしてください。`,
  'out-not-empty': () =>
    '--out のフォルダーにほかのファイルがあります。空のフォルダーか、新しい名前を指定してください。',
  'out-unwritable': () => '--out のフォルダーに書けません。書ける場所を指定してください。',
  'text-unreadable': () => '標準入力が読めません。リンクか文章を渡してください。',
  'link-missing': ({ option }) =>
    `${option} にリンクがありません。https:// から始まるリンクを書いてください。`,
  'day-malformed': ({ option, why }) =>
    why === 'no-such-day'
      ? `${option} の日は暦にありません。2026-08-01 や 令和8年8月1日 の形で、ある日を書いてください。`
      : `${option} は 2026-08-01、令和8年8月1日、R8.8.1 のどれかの形で書いてください（はっきりしないときは 2026-08-01..2026-08-10）。`,
  'span-reversed': ({ option }) =>
    `${option} の終わりの日が、初めの日より前です。早い日を先に書いてください。`,
  'option-needs-another': ({ option, other }) =>
    `${option} は ${other} と一緒に使います。${other} も書いてください。`,
  'option-beside-rule': ({ option }) =>
    `--rule は期間ひとつだけを数えます。${option} とは一緒に使えません。どちらかにしてください。`,
  'rule-unknown': ({ suggestions }) =>
    `そのIDの期限や数え方はありません。${orSo(suggestions)} IDは kakekomi deadlines の結果に出ます。`,
  'length-needed': () =>
    '数え方のIDには、期間の長さが要ります。--length 6 --unit month のように書いてください。',
  'period-too-far': () => '計算できるのは西暦9990年までです。短い期間にしてください。',
  'period-not-reckoned': ({ why }) => `この期間は計算していません。${why}`,
  'period-holidays-unknown': ({ safeSide }) =>
    `その年の祝日が分からないため、最後の日を決められません。安全のため ${dateJa(safeSide)} までと考えてください。`,
  'ics-unwritable': () => '--ics のファイルに書けません。書ける場所と名前を指定してください。',
  'form-unknown': ({ suggestions }) =>
    `その書類はありません。${orSo(suggestions)} 一覧は kakekomi forms で見られます。`,
  'form-not-offered': ({ why }) => `この書類は、この件では作りません。${why}`,
  'not-together': ({ mains }) =>
    mains.length === 0
      ? 'この書類は、ほかの書類に付けて出すものではありません。--with を外してください。'
      : `--with の書類とは、いっしょに出しません。--with に書けるもの:\n${mains.map((main) => `・${main}`).join('\n')}`,
  'bundle-goes-alone': () => '一式の書類は、その中のおもな書類に合わせて作ります。--with を外してください。',
  'option-missing': ({ option, value }) => `${option} ${value} を書いてください。`,
  'draft-incomplete': ({ missing }) =>
    `足りないところや直すところがあるので、書き出していません（--strict を外すと、そのまま下書きにします）。\n${missing.map((line) => `・${line}`).join('\n')}`,
  'fonts-unreadable': () =>
    '書類の字体が読めません。npm install をもう一度してから試すか、--format docx か --format txt で書き出してください。',
  'cannot-print': ({ format, characters }) =>
    `${
      format === 'pdf'
        ? 'PDFの字体にない文字があるので、書き出していません。--format docx なら、そのまま書き出せます（文字だけなら --format txt）。PDFにするには、別の字に直してください。'
        : '書類に書けない文字があるので、書き出していません。その文字を消すか、別の字に直してください。'
    }\n${characters.map(({ character, codePoint, count }) => `・${character}（${codePoint}）${count}か所`).join('\n')}`,
  'case-and-options': ({ option }) =>
    `--case と ${option} は一緒に使えません。どちらかにしてください（状況は保存したファイルの中にあります）。`,
  'case-unreadable': () => '--case のファイルが読めません。場所と名前を確かめてください（- で標準入力）。',
  'case-sealed': () =>
    '--case のファイルは合言葉で閉じられています。端末で合言葉を打つか、環境変数 KAKEKOMI_PASSPHRASE に入れて、もう一度試してください。',
  'case-not-opened': ({ why }) => sealInWords[why],
  'case-malformed': ({ problem }) => caseInWords(problem),
};

/** Why a sealed case stays closed. The file is left as it is. */
const sealInWords: { readonly [W in SealProblem['code']]: string } = {
  'wrong-passphrase':
    '合言葉が合いません。大文字と小文字、かなと漢字、空白を確かめて、もう一度試してください。元のファイルはそのままです。',
  'cut-off-or-damaged':
    '--case のファイルが途中で切れているか、こわれています。元のファイルがほかにあれば、それを使ってください。',
  'not-sealed-with-a-passphrase':
    '--case のファイルは、合言葉ではなく鍵で閉じられています。鍵を持つ人に age -d で開いてもらってください。',
  'not-an-age-file':
    '--case の中身が、Kakekomiで保存したファイルではありません。元のファイルはそのままです。',
  'not-text':
    '--case は開けましたが、中身がKakekomiで保存したものではありません。元のファイルはそのままです。',
};

/** What is wrong with a case file, by the names of its fields only. */
function caseInWords(problem: CaseFileProblem): string {
  const at = problem.path.length === 0 ? '' : ` の ${problem.path.join('.')}`;
  switch (problem.code) {
    case 'not-a-case-file':
      return '--case の中身が、Kakekomiで保存したファイルではありません（または途中で切れています）。元のファイルはそのままです。';
    case 'newer-version':
      return `--case は新しい版のKakekomiで作られています（ここで開けるのは版${problem.newest}まで）。新しいものを使ってください。`;
    case 'unknown-version':
    case 'cannot-be-migrated':
      return '--case の版を読み取れません。元のファイルはそのままです。';
    case 'missing-field':
      return `--case${at} に ${problem.field} がありません。`;
    case 'unknown-field':
    case 'not-allowed':
      return `--case${at} が、使える形ではありません。使える値: ${problem.allowed.join('、')}`;
    case 'not-a-list':
      return `--case${at} は [ … ] の形で書いてください。`;
    case 'no-such-day':
      return `--case${at} の日は暦にありません。`;
    case 'ends-before-it-starts':
      return `--case${at} の終わりが、初めより前です。`;
    default:
      return assertNever(problem, 'caseInWords');
  }
}

const exitCodes: { readonly [E in ExitCode]: string } = {
  0: 'できました',
  1: '見つからない、または点検で誤りがあった',
  2: '打ち方の誤り',
  3: 'データやファイルが読めない・書けない',
  70: 'kakekomi の内部の誤り',
};

/** Japanese. */
export const JA = {
  problems,
  exitCodes,
  passphrase: '合言葉（表示されません）: ',
  help: {
    about: 'kakekomi（駆け込み）: ネットで攻撃された人に、いま答えてくれる窓口を見つけます。',
    usage: '使い方',
    commands: 'コマンド',
    options: 'オプション',
    words: '使える言葉（左のコードでも、右の日本語でも）',
    examples: '例',
    exitCodes: '終了コード',
    more: (command: string) => `くわしくは ${command} --help`,
    hint: (command: string) => `打ち方: ${command} --help`,
  },
  draft: DRAFT_JA,
  find: {
    heading: (moment: string) => `${moment}（日本時間）`,
    notYourFault: 'ひどい言葉を向けられていい人はいません。ひとりで抱えなくて大丈夫です。',
    now: 'いま人が答える',
    next: '次に開く',
    write: 'いつでも書ける',
    check: '時間を確かめてから行く・かける',
    more: (count: number) => `ほかに${count}件あります（--limit で増やせます）。`,
    lastResort: '条件に合う窓口が見つかりませんでした。全国どこからでも使えるところを出します。',
    nobodyNow: 'いま人が答えるところは、この条件では見つかりませんでした。',
    notThrough: 'つながらなくても、あなたのせいではありません。次はこちら、と順に試してください。',
    harsh: '相談先でつらいことを言われたら、別の窓口に変えてかまいません。',
    noBusiness: 'Kakekomiは削除業者ではありません。お金は一切いただきません。',
    sameWay: (name: string) => `「${name}」と同じ連絡先です`,
    danger: 'いま危ないときは110番。証拠や説明はあとでかまいません。',
  },
  state: {
    always: '24時間いつでも',
    until: (left: string, clock: string) => `あと${left}・${clock}まで`,
    opens: (when: string) => `${when}から`,
    closed: '閉まっています（次に開く日は分かりません）',
    hoursUnknown: '受付時間は公表されていません',
    holidaysUnknown: '祝日が分からない年のため、開いているか分かりません',
    write: 'いつでも送れます',
    automatic: '自動応答',
    today: '今日',
    tomorrow: '明日',
    duration: (hours: number, minutes: number) =>
      hours === 0 ? `${minutes}分` : minutes === 0 ? `${hours}時間` : `${hours}時間${minutes}分`,
  },
  show: {
    id: 'ID',
    formerIds: '以前のID',
    otherNames: '別の名前',
    operator: '運営',
    kind: '種類',
    area: '対象の地域',
    nationwide: '全国',
    who: '対象の人',
    anonymous: '匿名',
    anonymousWords: {
      accepted: '匿名で相談できます',
      'not-accepted': '名前を聞かれます',
      unknown: '確認できていません',
    },
    does: 'してくれること',
    deals: '扱うこと',
    about: '説明',
    contacts: '連絡先',
    officialPage: '公式の案内',
    unconfirmed: '番号や宛先は、まだ確認できていません。公式の案内を見てください',
    missing: '番号や宛先は見つかっていません',
    visit: '窓口へ直接',
    hours: '受付',
    cautions: '注意',
    prepare: '手元にあるとよいもの',
    places: '場所',
    placeOf: 'この窓口の場所です',
    sources: '出典',
    pageDate: (date: string | null) => (date === null ? '日付のないページ' : `${date}のページ`),
    seenOn: (date: string) => `${date}に閲覧`,
    ended: (date: string) => `この窓口は${date}で終わりました。`,
    notYet: (date: string) => `この窓口は${date}に始まります。`,
    replacedBy: '代わりの窓口',
    /** `called`: the day somebody called; `page`: the date of the youngest page; `seen`: the day we read it. */
    assured: (called: string | null, page: string | null, seen: string) =>
      called !== null
        ? `${called}に窓口で確かめました。`
        : page === null
          ? `日付のない公開ページ（${seen}に閲覧）の写しによる。実際の窓口では未確認。`
          : `${page}の公開ページの写しによる。実際の窓口では未確認。`,
    notNow: '今は使えません',
    age: (min: number | null, max: number | null) =>
      min === null ? `${max ?? ''}歳まで` : max === null ? `${min}歳から` : `${min}歳から${max}歳まで`,
    onlyThese: '（この人だけ）',
  },
  open: {
    heading: (moment: string) => `${moment}（日本時間）に、人が答えるところ`,
    none: 'いま人が答えるところは見つかりませんでした。kakekomi find で、次に開くところが出ます。',
  },
  check: {
    fine: (services: number, places: number) => `窓口 ${services}件、場所 ${places}件。誤りはありません。`,
    faults: (count: number) => `誤りが ${count}件あります。`,
  },
  stale: {
    heading: '確かめ直す順（急ぐものから）',
    mustBeCalled: '公開前に電話で確かめる',
    undated: '日付のない情報だけ',
    old: (months: number) => `${months}か月前の情報`,
    more: (count: number) => `ほかに${count}件あります（--limit で増やせます）。`,
  },
  coverage: {
    heading: (monday: string) => `${monday}からの一週間（祝日なし）に、人が答える時間`,
    legend: (hours: number) =>
      `数字は一週間${hours}時間のうち、だれかが答える時間。※は、二つ目の窓口がない時間があるところ。`,
    unknownPlace: '地域が不明',
    more: '都道府県ごとのくわしい時間は kakekomi coverage --prefecture 名前',
    hours: (hours: number, all: number) => `週${all}時間のうち${hours}時間`,
    silent: 'だれも答えない時間',
    gaps: '二つ目の窓口がない時間',
    none: 'なし',
  },
  ...LAW_JA,
  exported: (files: number) => `${files}個のファイルを書き出しました。`,
  ownMistake:
    'kakekomi の内部で誤りが起きました。打った内容は記録していません。もう一度試し、続くときは知らせてください。',
};

/** What another language has to say in full. */
export type Messages = typeof JA;
