/** The list as plain text, for a mail to oneself or a sheet of paper: what is marked on the page, line by line. */

/** Headings get an empty line before them; numbers and addresses follow their names. */
export function plainTextOf(root: ParentNode): string {
  const lines: string[] = [];
  for (const part of root.querySelectorAll<HTMLElement>('[data-plain], .card a.button')) {
    const text = (part.textContent ?? '').trim();
    if (text === '') continue;
    if (/^H[123]$/.test(part.tagName)) lines.push('', text);
    else if (part instanceof HTMLAnchorElement) lines.push(addressOf(part));
    else lines.push(text);
  }
  return `${lines.join('\n').trim()}\n`;
}

function addressOf({ href }: HTMLAnchorElement): string {
  return decodeURIComponent(href.replace(/^(?:tel|mailto):/, ''));
}
