/** Width of a line of text in characters of body text: a Chinese character, or anything else beyond Latin, is two. */
export function textWidth(text: string): number {
  let width = 0;
  for (let i = 0; i < text.length; i++) width += text.charCodeAt(i) > 0xff && !isSurrogate(text.charCodeAt(i)) ? 2 : 1;
  return width;
}

/** Lines that a text takes in a column of this width, with a character to spare: no punctuation begins a line. */
export function textLines(text: string, columnWidth: number): number {
  const room = Math.max(2, columnWidth - 1);
  if (text.length * 2 <= room && !text.includes('\n')) return 1;
  let lines = 0;
  for (const line of text.split('\n')) lines += Math.max(1, Math.ceil(textWidth(line) / room));
  return lines;
}

// Two of them make one character, and that is two wide.
const isSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff;
