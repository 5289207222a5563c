'use strict';
// Dialogs in a small window of the host's own. These are no BrowserWindows: the app doesn't see them.
const fs = require('node:fs');
const path = require('node:path');
const { openTarget } = require('./chromium.js');
const { host } = require('./host.js');
const { strict } = require('./strict.js');

const style = `:root{color-scheme:light dark;font:15px system-ui,sans-serif}body{margin:24px}
h1{font-size:17px;margin:0 0 14px}input{font:inherit;box-sizing:border-box;width:100%;padding:8px}
p{min-height:2.6em;margin:10px 0;white-space:pre-wrap}footer{display:flex;gap:8px;justify-content:flex-end}
button{font:inherit;padding:7px 16px}`;

const size = { width: 560, height: 230 };

const escaped = (text) => String(text).replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);

function pageOf(title, content, buttons) {
  const footer = buttons
    .map((label, index) => `<button value="${index}">${escaped(label)}</button>`)
    .join('');
  // Escape cancels, as it does in a native dialog.
  const script = `const form=document.forms[0];const field=form.querySelector('input');
let first=form.querySelector('button');form.onsubmit=(e)=>{e.preventDefault();
answer(JSON.stringify({button:Number((e.submitter??first).value),text:field?field.value:''}))};
onkeydown=(e)=>{if(e.key==='Escape')answer(JSON.stringify({button:-1,text:''}))};
(field??first).focus();if(field)field.select();`;
  return `<!doctype html><meta charset="utf-8"><title>${escaped(title)}</title><style>${style}</style>
<form><h1>${escaped(title)}</h1>${content}<footer>${footer}</footer></form><script>${script}</script>`;
}

/**
 * Shows a page until `decide` returns something for an answer; a string from it is shown and the
 * person asked again. Null when the person cancels or closes the window.
 */
async function ask(html, decide) {
  const { root } = host.connection;
  const targetId = await openTarget(size.width, size.height);
  const { windowId } = await root.send('Browser.getWindowForTarget', { targetId });
  // Chromium opens a window as large as its last one.
  await root.send('Browser.setContentsSize', { windowId, ...size });
  const { sessionId } = await root.send('Target.attachToTarget', { targetId, flatten: true });
  const session = host.connection.session(sessionId);
  await Promise.all([session.send('Page.enable'), session.send('Runtime.enable')]);
  await session.send('Runtime.addBinding', { name: 'answer' });
  const outcome = new Promise((resolve) => {
    root.on('Target.targetDestroyed', function gone(target) {
      if (target.targetId !== targetId) return;
      root.off('Target.targetDestroyed', gone);
      resolve(null);
    });
    session.on('Runtime.bindingCalled', ({ payload }) => {
      const given = JSON.parse(payload);
      const decided = given.button === -1 ? null : decide(given);
      if (typeof decided !== 'string') resolve(decided);
      else {
        const expression = `document.querySelector('[role=alert]').textContent=${JSON.stringify(decided)}`;
        session.send('Runtime.evaluate', { expression }).catch(() => {});
      }
    });
  });
  await session.send('Page.navigate', {
    url: `data:text/html;charset=utf-8,${encodeURIComponent(html)}`,
  });
  const result = await outcome;
  await root.send('Target.closeTarget', { targetId }).catch(() => {});
  return result;
}

/** Electron's dialogs take a parent window or not. */
const optionsOf = (args) => args.at(-1) ?? {};

async function showSaveDialog(...args) {
  const { title = 'Save as', defaultPath = '', buttonLabel = 'Save' } = optionsOf(args);
  const start = path.resolve(host.app.getPath('home'), defaultPath);
  const content = `<label>File<input value="${escaped(start)}" spellcheck="false"></label><p role="alert"></p>`;
  let confirmed = null;
  const filePath = await ask(
    pageOf(title, content, [buttonLabel, 'Cancel']),
    ({ button, text }) => {
      if (button !== 0) return null;
      const file = path.resolve(host.app.getPath('home'), text.trim());
      if (!fs.existsSync(path.dirname(file))) return `There is no folder ${path.dirname(file)}.`;
      if (fs.existsSync(file) && confirmed !== file) {
        confirmed = file;
        return `${path.basename(file)} exists. ${buttonLabel} again to replace it.`;
      }
      return { file };
    },
  );
  return { canceled: filePath === null, filePath: filePath?.file ?? '' };
}

async function showMessageBox(...args) {
  const { title = '', message = '', detail = '', buttons = ['OK'], cancelId = 0 } = optionsOf(args);
  const content = `<p role="alert">${escaped(detail)}</p>`;
  const chosen = await ask(pageOf(message || title, content, buttons), ({ button }) => ({
    button,
  }));
  return { response: chosen?.button ?? cancelId, checkboxChecked: false };
}

/** Before there is a browser only the terminal can tell. */
function showErrorBox(title, content) {
  process.stderr.write(`${title}\n${content}\n`);
}

module.exports = { dialog: strict('dialog', { showSaveDialog, showMessageBox, showErrorBox }) };
