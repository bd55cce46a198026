/** A file handed to the person: it goes from the page to their device, and no request is made. */

/** Offers the file under a neutral name; what the page holds of it is let go afterwards. */
export function download(name: string, type: string, content: string | Uint8Array): void {
  const address = URL.createObjectURL(new Blob([content.slice()], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers read the file only after this task.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
