'use strict';
// The app's own scheme. Chromium aborts navigation to a scheme that it doesn't know, so its pages
// live at an http origin that nothing listens on, whose requests are answered here by the app's handler.
const { strict } = require('./strict.js');

const handlers = new Map();
const suffixOf = (scheme) => `.${scheme}.localhost`;

/** app://rehearse/x -> http://rehearse.app.localhost/x, for schemes that the app handles; any other address as it is. */
function toBrowser(url) {
  const [, scheme, host, rest] = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)(.*)$/i.exec(url) ?? [];
  return handlers.has(scheme) ? `http://${host}${suffixOf(scheme)}${rest || '/'}` : url;
}

/** The other way round. */
function toApp(url) {
  for (const scheme of handlers.keys()) {
    const [, host, rest] =
      new RegExp(`^http://([^/?#]+)\\.${scheme}\\.localhost(.*)$`).exec(url) ?? [];
    if (host !== undefined) return `${scheme}://${host}${rest}`;
  }
  return url;
}

const isOurs = (url) => toApp(url) !== url;

/**
 * Answers a target's requests to the app's origins, and holds other pages up until it is known whether they may come:
 * stopping one that is on its way already would be too late on a busy machine.
 * @param mayLeave told where a frame is to go
 */
async function intercept(session, mayLeave) {
  await Promise.all([interceptOwn(session, mayLeave), interceptNested(session, mayLeave)]);
}

/** A sandboxed frame is a target of its own, and so is a worker. */
async function interceptNested(session, mayLeave) {
  session.on('Target.attachedToTarget', ({ sessionId }) => {
    const nested = session.connection.session(sessionId);
    intercept(nested, mayLeave)
      .catch(() => {})
      .then(() => nested.send('Runtime.runIfWaitingForDebugger'))
      .catch(() => {});
  });
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: true,
    flatten: true,
  });
}

async function interceptOwn(session, mayLeave) {
  session.on('Fetch.requestPaused', ({ requestId, request, frameId }) => {
    if (!isOurs(request.url)) {
      const answered = mayLeave(request.url, frameId)
        ? session.send('Fetch.continueRequest', { requestId })
        : session.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' });
      answered.catch(() => {});
      return;
    }
    answer(request)
      .then((fields) => session.send('Fetch.fulfillRequest', { requestId, ...fields }))
      .catch((error) => {
        // A target that closes under a request is no fault; a handler that throws is one.
        if (!session.connection.closed)
          console.error(`chromium-host: ${request.url}: ${error.message}`);
        session.send('Fetch.failRequest', { requestId, errorReason: 'Failed' }).catch(() => {});
      });
  });
  const patterns = [...handlers.keys()].map((scheme) => ({
    urlPattern: `http://*${suffixOf(scheme)}/*`,
  }));
  if (patterns.length === 0) return;
  patterns.push({ urlPattern: 'http*', resourceType: 'Document' });
  await session.send('Fetch.enable', { patterns });
}

async function answer({ url, method, headers }) {
  const address = toApp(url);
  const response = await handlers.get(new URL(address).protocol.slice(0, -1))(
    new Request(address, { method, headers }),
  );
  return {
    responseCode: response.status,
    responseHeaders: [...response.headers].map(([name, value]) => ({ name, value })),
    body: Buffer.from(await response.arrayBuffer()).toString('base64'),
  };
}

const protocol = strict('protocol', {
  // Origins on localhost are standard and secure already: nothing to register.
  registerSchemesAsPrivileged() {},
  handle: (scheme, handler) => void handlers.set(scheme, handler),
});

module.exports = { protocol, intercept, isOurs, toBrowser, toApp };
