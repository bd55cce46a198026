export { type FontFiles, fontFilesFor } from './font-files.ts';
export { type FontBytes, readInstalledFonts } from './installed-fonts.ts';
