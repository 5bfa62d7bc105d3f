/**
 * The kanji of JIS X 0213:2004 and of Windows-31J (CP932): what Japanese fonts and programs have.
 *
 * Made with Python's codecs `shift_jis_2004` and `cp932`: every code point that either can write. `main` has a bit for
 * each code point from U+4E00 on, six in a digit, the first one highest; `others` has those of the other blocks, each
 * as its distance in base 36 from the one before, the first from U+3400. The test compares it with the decoder of
 * `TextDecoder('shift_jis')`.
 */
const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const firstOfMain = 0x4e00;
const firstOfOthers = 0x3400;

let decoded: { main: Uint8Array; others: ReadonlySet<number> } | undefined;

/** Whether a kanji is one of these sets. */
export function isStandardKanji(codePoint: number): boolean {
  decoded ??= { main: decodeMain(), others: decodeOthers() };
  const place = codePoint - firstOfMain;
  const digit = decoded.main[Math.floor(place / 6)];
  if (place >= 0 && digit !== undefined) return ((digit >> (5 - (place % 6))) & 1) === 1;
  return decoded.others.has(codePoint);
}

function decodeMain(): Uint8Array {
  const values = new Map([...digits].map((digit, value) => [digit, value]));
  return Uint8Array.from([...main.join('')].map((digit) => values.get(digit) ?? 0));
}

function decodeOthers(): ReadonlySet<number> {
  let codePoint = firstOfOthers;
  return new Set(
    others
      .join('')
      .split(' ')
      .map((distance) => {
        codePoint += Number.parseInt(distance, 36);
        return codePoint;
      }),
  );
}

const main = [
  '8ffvwkL_4tm1l0fnIEBQAqb-bN_unpJ4-7eP51wW5x3Qd8IsAAGL7hPH3_-IaZe_NrVrtMAXJgM8d-m13gN2o-ZX-ut__gJQ88OX',
  'KBYoroSEhH7oECx9Mi1vzuJXRjxQ-tAvs0AgJTnf_q0orP5XmLZ998S-_P8OHnwCHuNu3ub7sn8EDWKT8Bl9Dx5caf0FOcR4mZp9',
  'THrV7OfXuwC18-e1h2zYIVTz9-R5qtNL_bUoABKljsa7ELD-D3V8__-gWP_gF4veAt6y5kQBIrjfHYq_pgju3zGv-8AAgGbPcCXL',
  'Q4oAABNUys8pkw7YAAAe-_JA7wH-ggENSmgtOEABRgPCi5AAweuVoUqQEoq9aqCDqQxmpM46CPTmUbOQgrNlmPU2iVPFmZCnL8BA',
  'TuGdGSDQEC64qJCAk5s7C5oEj_2ucARGySHsZMB4aeJpUKRKFHWZDwDycPJVLn3rrFv5fCZ9jvgtfmGGC8PdtbXuHox4NDJVHIog',
  'ehLU-G4fsgKRUExRqZVFBgjCQAQgJywBIwgQIDuhAFQvaFiDKNZChDCA2ANAJCyqAtQI770e0dSt3d0X_T4KnsG_SrqXb9rWp3_3',
  'ciK41MD_xrfUE_3LwmgAqcgB8_xXugVQoEDA5Y40AxbP9atQQEAjOrAIQG2SAGmYqUSpCqnsAFzzlv_SfRayGG71BBeThp1KD4N4',
  'Hj__WSEHKIc8B8Ny8bJ18Mjb__n_359XRU-OxapbzHt88U_9-fHK6ecdzB1cO87oU9SdAAev3O_xVCBzPKRlvP2FAVx8LzeT4P6O',
  'B5Bc_9GC__DSx_R7wZiJL2u-FOW1k98KISb74A3eImoT_IQFEgAvr4Du_jdyY7iT0952stiHUlu8YH_aAhhEXC_t_9zAD1cPcezA',
  'wQGRJH9YT4VIBdojOJjLKtH1-CwWmkGuONReLyACRZsKJs0KIiACQLSBRRLkEYB0JwxWoFttPq2g_wlrN4wBCo44eS_TDIdPxjMY',
  'raB96sFdTR2lzX5ZKVDnzGB4u-scC-233jl822F3f_-bsNnG48SiFmzbS8ACfILIvf_U1z9XA75bpUPP2k_-Jf8bRVi1vOJBu9Da',
  'o_n2KUvdW3gAk4dgfHje_s79XRESLyt0BZv9t7X-eB79r-Hdj-F43b8geHagjlUiYB1u-P897-AibpiHBuk70T_SxjH3PlckOX13',
  'cHK-9w_SotFqEDCjmFbJD_Q6EJRyANg_KahwNAwx4xfRCSXmE2qa0f9pHfH6dAaSCHd9P4fXO7EDG1ABJKPZEBgAH6PgBoV_oaW6',
  'Jn7Mv_hgNlD_bmiffPT_0BCIOiFTD3N-30wAAPqea4nA5e5e2AA7LImvm-b3Svp3-AXwFXf_XyrqGP9bmxETIgOgCZKNJTFrJX16',
  'XEYAGSnTYmncoLQ5dotEAGn76oeIruqOy4HdIVZK8-AMs8hb1mrHcUS3E4igahE6SIYcW4aORmIlQQgfUfAAsVjNCAhARBvJCGrC',
  'E8IIA2r2Sq_KAASNoS5RoItQYljSvUmHDgRbgwSEEAC8rv-jmDfVcUMox-EGIhChD-JC-gqhUOBMEfwBICPdDftbRwwDoQASu-W4',
  'TXAOi6bQNV2k9yJC1WZE4ldgEDAu-_5h2xQ1f7h10gJX0KHL9_CEdQDhCqqzU-OhXA5Vq5658b6K_-h8r33752N7aCQ0EPXPtyc8',
  '17lK-Gvx1Rbb74ScGHPYJoht7-K--5KWfsOji-E27isbX6pomkn4AXOORA-ogwYAufawIG-AEkgjrGySXQEEATu_b5gYJkwsQMcM',
  'KCEVA0AECLsoKEMuXScZZYQ6RrrMIMuJKXbBAuBYBjrIOsfgl7-lhCFhzCcOlENi2Pfh_G6DW1yAEJC2TfuABmHfs0-DTfF0juV8',
  'oLeBkGuSex2_dG33tYrlK7Fg0oevVlRH3-4Ej0_8YQMV7f9AJUyIz3kLZI5kkwDRF3kD0zBTh5Qty8PMT5RCcFWtke-Wc0-spifP',
  'oxEusr_0vf7wG_Rn_5uSenKi9mUS2RF9sz_vt6E5Z-7ayWhQTPDlF_OaZXZXNC5mQ3SUXzPv-rgAAAAAAAAAAAAAAAAAAAAAAAAC',
  'uh0P7IHZ9qXGN6rLLljHIsVWKywR1luweP6678hKiJcdEiAio2KB_1cPWBL8bW1ooB4qB_bOAVycJ-QCshlJVEYCMtwBh9bI4fyh',
  'FKyYwLS38uVT8Z2sGD9t7qPbYHo_yIdRAe26s2vHEDYwRV_fef8GAH1bd5BZdv_KA5wwle7onWHtgDAAFR0HZj63ofBEBcVr2o3E',
  'cetUWz9VAKBoRMwC42F5dl_X6GwQiUtCBSj76nfSaAEryC2CCF2zXh0sBtDzVeJ49QE3y6nZXSr_gWhBd4TNTmQDc68w86JpRYDJ',
  'wAafOyEZRXABfFSMGPHSgFtWTVMaTwD-t_bw6VRASTOQWlXBnqJqiSHUEAGhHRQ2yxKiAZY9J1JXN94BcYJiWKosMdd40aUHYJQj',
  'wqgyzQ_8I3zdQID8zmkosO4FMKPQ_EwCA6olKQPT8ZuhQ2mxJYAAKqwXEFqFsKr_lXQkXzpHhuyW8l70SC1M1KLfjqFLKR2jO-sW',
  'W6rtLot9wpwQQlJLWvsCWesF0Dq-bgAAAAAAAAAAAAAAAAAAAAAAAAFlR-uNIGD8EOgkbjjW6f-7nfmmVnr6JMi-Dfe6EAAAAAAA',
  'AAAACxzbAEwgBEASgRAiIptDdVC5FA0C6YoH8SCORCn4jEG4DaoYTTRYwkA71hKGvWgRMBAA_pToPV8CdRLTrm4JiXgAAAAAAAAb',
  'G4fvOW4mXCCu98309p_fZ_EGZ8p9d_7O1ccnrf3pxVByodaCXaIBH2iVLweqAC7KMQXpZAP-K9B8aD3ANVahCii7Xqjb38O_Xw5G',
  'GUMmzwIASBnpvfPDcu-AQY-UxFf5ARQhQaIbtUCNZDH5KgXE5_fbJDAJ9Es4jDrUCgCZCzJZDoBgU4DDj22ARJQZQZvgQBB-sEyg',
  'cDKwNeUPQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAcCzf3rBv9wqXhG8nqpkAAAAAAAADECrOBnoHYCffii3pC63Dfyd',
  '4fv8z15m_jDxo1CLp1pKGSCy1nvHZ3rq9lhoThWGqrKWeCJS2FjaQAZ-EX6v-6JcHLmcAx8_8gcZ2AAAAAAAALXDuTuQABn1d_gO',
  'FOi7vsmKcD7mXuWJgAAAAAAAA8IWjhhNXsDs1yAG4Nl0I3JgiJbDgrwuJbEscAAAAAAAAACFg8jaA_7LtndJUDKIoqm193AcfBdI',
  'ohYZP0AYI3MDg75o0sNjapR9s_Wkiuy-9H1n43JH4bm9lXanoAAAAAAAAAAAAAAAAAdYugAz0mWXErggE3ug4E_4WbMqCWUCYEhZ',
  'LP37QRNhkwUo5CEkBH4AAAAAAAAAAAAABN3EmHUXDu0M_xgP6N-FgwtdMYKVQMAJAXZGMz2F82ynAAAEjQyg',
];

const others = [
  '2 4 12 2 1m 2 14 z 7 5 6 k 1w 1q 1 5 b 1k 2 t l q h 1x 1z 5 3 1i 42 1 9 1 9 o 1g x 6 c 9 3 1b 7 a s ',
  '5 49 t 3 2d 73 5 2r 1 j 10 c 2 6 23 a g 1 5 n i d a z v n 4d f 1r d 1y 1i 12 k 1d 1m x 6 2 r h 5f r ',
  '3 2 1j r e 2q v 1n 36 1v 7 k 29 b 13 8 5 k 7 2e 2q g 7 11 15 o 4r 2 o f 5 6 1d 8 r 4 n y b m 1g 5 o ',
  'u 2i r 19 5 11 1e 10 1o e 2l 2g 49 p 1a a 2v 6z 1j j a 11 43 3j 3r 8 8 m 1b 9 4k d 1i 34 xwm b 1 d 1',
  'm 2o c 1e 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 ',
  '1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1foh 3i p ',
  '2 72 35 7s 1y g 3c 29 5b 5p 2a 87 54 1f 3j 5f x 8m 22 3m bq 4c 3n 9 14 5m iq 1o o v 7 2k d p u r e 3',
  'k 4p 1 a1 34 31 2a 1o aj 7a ib 5z o t m q a 5 m 15 2b 1 6i 2g 3o ap 4d 7a 3z na a0 28 6c 89 3y 9 1 2',
  'e 3b 7 cd r9 d 1 1d al 2m 2 1 2 5 5 5 2u 1 6 k 3j 3a 1m 1c 38 1 1 d 5h g z 10 1 3n o 11 p gr dj 3j 2',
  ' e 1e 43 12 1 as 7s 31 5f 1k ce h9 3g 98 4l c7 7d p 4n 72 6y 15 1f x cf b 5p 3r 10 o 1l 1a de 2o 23 ',
  '1h 49 cq 1k b eo g 7j 1 d 5d 49 p 8t 3x 14 c 3 2l m g 1n 1l 3c c r h b 21 3x ar m 5i 52 ho 1e 31 cg ',
  'd 2v u 32 1t 1m 1g 17 20 8a 22 2y 9v 11 8f 2q 1 1 70 p 18 ip 1 z i 1l cr 1 s 2b f 3f l 1b fn 73 8f b',
  ' 9 6p 6g 34 br 5v 1d cc b 35 62 1r 21 7q 2l 1 7i z gc 3 y s 1 1e 1 2r b q 1a 14 1g g 7 65 1a 81 2p 3',
  'u 10 n 2b 2q 1z 5i iw h db 8v 4w 35 15 1j ae bw o9 1m 14 c 1t 1m n e 6d 24 l 2b 3b 47 e4 4r ca h o 4',
  '8',
];
