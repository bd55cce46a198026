/** Leaving quickly, and what leaving does not hide. */
export const exit = {
  button: 'すぐ閉じる',
  /** Read out; the button shows the short word. */
  label: 'すぐ閉じる。天気のページに変わります',
  keys: 'Shiftキーを3回続けて押しても閉じます。',
  limits:
    'このボタンは画面を隠すだけです。閲覧履歴・通話履歴・LINEの友だち・ダウンロードは残ります。見張られている電話では操作も見えます。別の人の電話や図書館のパソコンを使ってください。',
  more: '安全に見るには',
  neutralTitle: 'メモ',
  neutralText: 'このページには何も書かれていません。',
};
