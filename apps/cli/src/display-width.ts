const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g;

/** Columns of a terminal: a Chinese character takes two. */
export const displayWidth = (text: string): number => text.length + (text.match(wide)?.length ?? 0);
