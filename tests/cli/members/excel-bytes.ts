/** A text as Excel's plain CSV in Japanese Windows holds it (cp932): Node reads it and cannot write it. */
export function asPlainCsv(text: string): Uint8Array {
  const codes = codesByCharacter();
  return Uint8Array.from([...text].flatMap((character) => codes.get(character) ?? [0x3f]));
}

function codesByCharacter(): Map<string, number[]> {
  const decoder = new TextDecoder('shift_jis');
  const codes = new Map<string, number[]>();
  for (let lead = 0xfc; lead >= 0x81; lead -= 1) {
    for (let trail = 0x40; trail <= 0xfc; trail += 1) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if ([...character].length === 1 && character !== '\ufffd') codes.set(character, [lead, trail]);
    }
  }
  for (let code = 0; code < 0x80; code += 1) codes.set(String.fromCharCode(code), [code]);
  return codes;
}

/** As `CSV UTF-8` of Excel. */
export function asUtf8Csv(text: string): Uint8Array {
  return Buffer.from(`\ufeff${text}`);
}
