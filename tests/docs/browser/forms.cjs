'use strict';
// What a person does with a form of a vendor: fill it in wrongly, read what is said at the inputs, fill it in rightly, send it.
const fs = require('node:fs');
const http = require('node:http');
const path = require('node:path');
const { inaccessible, opened } = require('./chromium.cjs');

const KINDS = { '.html': 'text/html', '.js': 'text/javascript' };

/** A server of a folder, which keeps what is posted to it, each with its path. */
async function served(folder) {
  const posted = [];
  const server = http.createServer((asked, answer) => {
    if (asked.method === 'POST') {
      asked.setEncoding('utf8');
      let body = '';
      asked.on('data', (part) => (body += part));
      asked.on('end', () => posted.push([asked.url, body]) && answer.end('ok'));
      return;
    }
    fs.readFile(path.join(folder, new URL(asked.url, 'http://localhost').pathname), (error, text) =>
      error ? answer.writeHead(asked.url === '/favicon.ico' ? 204 : 404).end() : answer.writeHead(200, { 'content-type': `${KINDS[path.extname(asked.url)]}; charset=utf-8` }).end(text),
    );
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return { server, posted, origin: `http://127.0.0.1:${server.address().port}/` };
}

/** Type values into a form and press its button. */
async function fill(page, values) {
  for (const [key, value] of Object.entries(values)) {
    await page.$eval(`[name="${key}"]`, (input) => (input.value = ''));
    if (await page.$(`select[name="${key}"]`)) await page.select(`select[name="${key}"]`, value);
    else await page.type(`input[name="${key}"]`, value);
  }
  await page.click('button');
}

/** What is said beside each input. */
const said = (page) =>
  page.$$eval('form p', (rows) => rows.map((row) => [row.querySelector('[name]').name, row.querySelector('output').innerText]));

/** A page of a folder: `wrong` values are filled in and sent, then the `right` ones; what was said of both, and what came in. */
async function form(browser, { site, page: name, wrong, right, screenshots }) {
  const { server, posted, origin } = await served(site);
  const { page, faults } = await opened(browser, { origin });
  try {
    await page.goto(origin + name);
    await page.waitForSelector('button');
    await fill(page, wrong);
    await page.waitForFunction(() => [...document.querySelectorAll('output')].some((one) => one.innerText));
    const found = [await said(page)];
    await page.screenshot({ path: path.join(screenshots, `form-${name}.png`) });
    const early = posted.length;
    await fill(page, right);
    for (let tries = 0; tries < 100 && posted.length === early; tries += 1) await new Promise((done) => setTimeout(done, 50));
    found.push(await said(page));
    faults.push(...(await inaccessible(page)));
    return { found, early, posted, faults };
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

module.exports = { form };
