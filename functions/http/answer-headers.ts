const answerHeaders = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'x-content-type-options': 'nosniff',
};

/** Every answer of the API is for whoever asked alone, and is no page. */
export function withAnswerHeaders(response: Response): Response {
  for (const [name, value] of Object.entries(answerHeaders)) response.headers.set(name, value);
  return response;
}
