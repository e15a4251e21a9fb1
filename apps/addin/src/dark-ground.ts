/** Whether a ground of this colour, `#RRGGBB`, is dark to the eye. */
export function isDark(colour: string): boolean {
  const channels = /^#(..)(..)(..)$/
    .exec(colour)
    ?.slice(1)
    .map((hex) => Number.parseInt(hex, 16));
  if (!channels) return false;
  const [red = 0, green = 0, blue = 0] = channels;
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
