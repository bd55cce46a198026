/** What is taken along: the days for a calendar, and the memo. Names of files say nothing to who finds them. */

export const planTakeAlongWords = {
  fileNames: { calendar: 'yotei.ics', memo: 'memo.txt' },
  calendar: {
    title: 'カレンダーへ入れる',
    text: 'これからの日を、カレンダー用のファイル（yotei.ics）にします。予定の名前は「予定の確認」「手続きの日」だけです。30日前、14日前、7日前、前日に知らせます。',
    shared: '家の人と同じカレンダーを使っているときは、入れないほうが安全です。',
    make: 'カレンダー用のファイルを作る',
    done: '「yotei.ics」を作りました。開くと、カレンダーに入ります。',
    none: '日付が分からないため、入れる日がまだありません。',
  },
  memo: {
    title: '相談メモ',
    lead: '相談するときに見せたり、読んだりするための一枚です。名前は書かれていません。',
    print: '印刷する',
    text: '文字で保存する（memo.txt）',
    done: '「memo.txt」を作りました。',
  },
};
