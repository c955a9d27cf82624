/** Hands a file to the reader. */
import { html } from '#ui/element';

export function download(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  html('a', { href: address, download: name }).click();
  URL.revokeObjectURL(address);
}
