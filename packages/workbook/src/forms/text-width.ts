/** Width of a line of text in characters of body text: a Chinese character, or anything else beyond Latin, is two. */
export function textWidth(text: string): number {
  let width = 0;
  for (let i = 0; i < text.length; i++) width += text.charCodeAt(i) > 0xff && !isSurrogate(text.charCodeAt(i)) ? 2 : 1;
  return width;
}

/** Lines that a text takes in a column of this width. */
export function textLines(text: string, columnWidth: number): number {
  if (text.length * 2 <= columnWidth && !text.includes('\n')) return 1;
  let lines = 0;
  for (const line of text.split('\n')) lines += lineCount(textWidth(line), columnWidth);
  return lines;
}

/** A broken line leaves some of its room, since no punctuation begins the next. */
const lineCount = (width: number, room: number): number =>
  width <= room ? 1 : Math.ceil(width / Math.max(2, room - 1));

// Two of them make one character, and that is two wide.
const isSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff;
