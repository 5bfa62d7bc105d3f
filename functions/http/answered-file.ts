import { type Answer, refuse } from '../operations/answer.ts';

/** A file as it is answered. */
export interface AnsweredFile {
  /** As somebody would save it. */
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
  /** Where it is a page: what may be loaded and run in it. */
  policy?: string;
}

/** Lambda answers with 6 MB, in which a file takes four thirds of its bytes; the rest is for headers. */
const mostBytes = 4_600_000;

/** Refusals: `reportTooLarge`. */
export function answerFile(file: {
  name: string;
  content: string | Uint8Array;
  policy?: string;
}): Answer<AnsweredFile> {
  const { content, ...about } = file;
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
  if (bytes.length > mostBytes) return refuse('reportTooLarge');
  return { ok: true, value: { ...about, bytes } };
}

/** Named in UTF-8 (RFC 6266), and in ASCII for whoever reads no more. */
export function fileResponse({ name, bytes, policy }: AnsweredFile, type: string): Response {
  const ending = /\.\w+$/.exec(name)?.[0] ?? '';
  const encoded = encodeURIComponent(name).replace(
    /['()*!]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return new Response(bytes, {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename="tenken${ending}"; filename*=UTF-8''${encoded}`,
      ...(policy === undefined ? {} : { 'content-security-policy': policy }),
    },
  });
}
