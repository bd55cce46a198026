/** In Node the package, in the browser its own build: both are this one object. */
declare module 'pdfmake' {
  const pdfmake: import('./definition.ts').Pdfmake;
  export = pdfmake;
}
