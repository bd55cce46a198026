/** What stands on the page of the plan before any script runs, and without it. */

export const planPageWords = {
  title: 'これからの道すじ',
  description: '困りごとのリンクや日にちから、次の一歩と、その期限を見ます。無料です。',
  heading: '次の一歩と、その日にち',
  lead: '分かるところだけで大丈夫です。いつやめても、そこまでの答えで道すじが出ます。',
  dangerTitle: 'いま危ないときは110番',
  danger: '証拠や説明はあとでかまいません。',
  call: '110番',
  callTo: 'に電話する',
  loading: '用意をしています。',
  onlyHere: '答えは、この画面の中だけで使います。閉じると消えます。',
  noScriptTitle: 'このページにはスクリプトが要ります',
  noScript:
    'リンクや答えをどこにも送らずに、この端末の中で計算するためです。スクリプトなしでも、次のページは使えます。',
  others: [
    ['/find/', '相談先をさがす'],
    ['/steps/map/', '手続の全体の図'],
    ['/deadlines/', '期間の数え方と計算'],
    ['/platforms/', 'サイトごとの頼み方・残すもの'],
    ['/safety/', 'この電話は見られている？'],
  ] as readonly (readonly [string, string])[],
  othersTitle: 'ほかのページ',
  register: {
    title: '「次の一歩」のページで使うもの（全部）',
    intro:
      '次のものは、そのページの画面の中だけにあり、この端末のどこにも書きこみません。ファイルに残すのは、あなたが「保存する」を押したときだけです。',
    why: '何のため',
    clears: '消し方',
    groups: {
      situation: 'あなたのこと',
      posts: '投稿のこと',
      facts: '日にちと事情',
      others: 'そのほか',
    },
  },
};
