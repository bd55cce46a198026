/** HarfBuzz's own subsetter; subset-font 2.9 brings no types. */
declare module 'subset-font' {
  const subsetFont: import('./font-files.ts').SubsetFont;
  export = subsetFont;
}
