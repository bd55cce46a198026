/** The sentences of `forms` and `draft` in Japanese; {@link JA} in `messages.ts` carries them. */
export const DRAFT_JA = {
  purpose: '何のため',
  addressee: '宛先',
  cost: '費用',
  takeTo: '出すところ',
  showFirst: '先に見てもらうところ',
  learns: '相手に伝わること',
  learnsTitle: '相手に伝わること',
  marks: '● 要る欄　○ なくてもよい欄。右は、保存したファイルの中の場所です。',
  how: '欄と書き方は kakekomi forms --form ID、下書きは kakekomi draft ID --case ファイル --out フォルダー で作ります。',
  folder: 'フォルダー',
  caseFile: 'ファイル（サイトの「保存する」で作ったもの）',
  written: (name: string, file: string) => `${name}の下書きを ${file} に書きました。`,
  inside: '入っているもの',
  paperInside: (file: string, name: string, missing: number) =>
    `${file}　${name}${missing === 0 ? '' : `（まだ空いているところ ${missing}）`}`,
  sheets: '内容証明の用紙',
  sheetsWritten: (grid: string, count: number, file: string) =>
    `${grid}、全${count}枚を ${file} に書きました。`,
  sheetsPrinted: (grid: string, count: number) =>
    `${grid}、全${count}枚。たて書きはファイルにできません。サイトの「書類」の「内容証明の用紙に並べる」で印刷するか、横書きを選んでください。`,
  sheetsUnchosen: (layouts: readonly string[]) =>
    `用紙の形はまだ選ばれていません。保存したファイルの statements.letter-layout に、どれかを書けます：${layouts.join('、')}`,
  sheetsSeal: '用紙と用紙のつなぎ目に、契印を押します（e内容証明では要りません）。',
  sheetErrors: '内容証明で受け付けられないところ',
  sheetDoubts: '内容証明で、郵便局に確かめるところ',
  bundles: '一式（まとめてZIPにします）',
  missing: '足りないところ（【 】の空欄にしてあります）',
  check: '確かめてほしいところ',
  missingFact: (field: string, question: string | null, path: string) =>
    `「${field}」${question === null ? '' : `：${question}`} 保存したファイルの ${path} に書くか、サイトの「書類」で答えてください。`,
  notice:
    'あなたが自分で作るための下書きです。報酬を得て他人の書類を作ることは、法律で制限されています。出す前に、弁護士か窓口に見てもらってください。',
} as const;
