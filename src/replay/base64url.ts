/** Bytes as letters that survive an address: RFC 4648, section 5, without padding; one spelling only for the same bytes. */

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

export function toBase64url(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const triple = (bytes[i]! << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    const letters = Math.min(3, bytes.length - i) + 1;
    for (let k = 0; k < letters; k++) text += LETTERS[(triple >> (18 - 6 * k)) & 63]!;
  }
  return text;
}

/** Undefined when the text is not what `toBase64url` writes. */
export function fromBase64url(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let at = 0;
  for (let i = 0; i < text.length; i += 4) {
    let triple = 0;
    const letters = Math.min(4, text.length - i);
    for (let k = 0; k < letters; k++) {
      const value = LETTERS.indexOf(text[i + k]!);
      if (value < 0) return undefined;
      triple |= value << (18 - 6 * k);
    }
    for (let k = 0; k < letters - 1; k++) bytes[at++] = (triple >> (16 - 8 * k)) & 255;
  }
  return toBase64url(bytes) === text ? bytes : undefined;
}
