const answerHeaders = {
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'x-content-type-options': 'nosniff',
};

const noPage = "default-src 'none'; frame-ancestors 'none'";

/** Every answer of the API is for whoever asked alone, and is no page where it does not say itself which page it is. */
export function withAnswerHeaders(response: Response): Response {
  for (const [name, value] of Object.entries(answerHeaders)) response.headers.set(name, value);
  if (!response.headers.has('content-security-policy'))
    response.headers.set('content-security-policy', noPage);
  return response;
}
