/** So many arguments every engine takes in one call. */
const most = 8192;

/** Bytes as Excel takes a file: base64. */
export function base64Of(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += most) binary += String.fromCharCode(...bytes.subarray(at, at + most));
  return btoa(binary);
}
