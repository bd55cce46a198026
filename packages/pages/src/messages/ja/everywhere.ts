/** The few words that scripts in the page need too, apart from what only whole pages say. */
export const everywhere = {
  /** Sentence by sentence. */
  notBlamed: ['ひどい言葉を向けられていい人はいません。', 'ひとりで抱えなくて大丈夫です。'],
  date: (year: number, month: number, day: number) => `${year}年${month}月${day}日`,
  weekdays: ['月', '火', '水', '木', '金', '土', '日'],
};
