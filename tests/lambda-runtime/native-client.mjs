// Loaded before Lambda's runtime interface client: answers its one require of `./rapid-client.node`, the client for the
// Runtime API in C++ that npm would have to build, with the same three functions over HTTP. All else is Lambda's own.
import { Agent, request } from 'node:http';
import Module from 'node:module';

const [hostname, port] = (process.env.AWS_LAMBDA_RUNTIME_API ?? '').split(':');
const agent = new Agent({ keepAlive: true });
const invocation = '/2018-06-01/runtime/invocation';

/** The original posts before it returns; here the next invocation waits for what was posted. */
let posted = Promise.resolve();

const client = {
  next: async () => {
    await posted;
    const { headers, body } = await ask('GET', `${invocation}/next`);
    return { bodyJson: body, headers };
  },
  done: (id, body) => {
    posted = ask('POST', `${invocation}/${id}/response`, body);
  },
  error: (id, body, xray) => {
    const headers = { 'lambda-runtime-function-xray-error-cause': xray };
    posted = ask('POST', `${invocation}/${id}/error`, body, headers);
  },
};

function ask(method, path, body = '', headers = {}) {
  return new Promise((resolve, reject) => {
    const call = request({ hostname, port, method, path, agent, headers }, (answer) => {
      const chunks = [];
      answer.on('data', (chunk) => chunks.push(chunk));
      answer.on('end', () => resolve({ headers: answer.headers, body: Buffer.concat(chunks).toString() }));
    });
    call.on('error', reject).end(body);
  });
}

const load = Module._load;
Module._load = (name, ...others) => (name === './rapid-client.node' ? client : load(name, ...others));
