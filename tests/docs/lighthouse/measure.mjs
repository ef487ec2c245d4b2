// node measure.mjs: what Lighthouse says of pages of a site, as a phone of medium speed gets them from a server that compresses.
// What to look at on standard input, {site, pages, tries}; the best of so many tries on standard output, JSON: others may be at work here.
import fs from 'node:fs';
import http from 'node:http';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import zlib from 'node:zlib';

const require = createRequire(fileURLToPath(import.meta.url));
const { launched } = require('../browser/chromium.cjs');
const tools = path.join(process.env.GOITIN_LIGHTHOUSE, 'node_modules', 'lighthouse', 'core', 'index.js');
const { default: lighthouse } = await import(pathToFileURL(tools).href);

const KINDS = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml', '.json': 'application/json' };
// The pages forbid all connections, so that Lighthouse itself cannot ask for the robots.txt, which is not ours to give.
const NOT_OURS = ['robots-txt'];
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

/** A server of the files of a folder, on loopback. */
function served(site) {
  const server = http.createServer((asked, answer) => {
    const file = path.join(site, decodeURIComponent(new URL(asked.url, 'http://x').pathname));
    if (!file.startsWith(site) || !fs.existsSync(file)) return answer.writeHead(404).end();
    const head = { 'content-type': KINDS[path.extname(file)] ?? 'application/octet-stream', 'content-encoding': 'gzip', 'cache-control': 'max-age=31536000' };
    return answer.writeHead(200, head).end(zlib.gzipSync(fs.readFileSync(file)));
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

/** The scores of a page in hundredths, its shift of layout, and what Lighthouse finds wrong. */
async function measured(url, port) {
  const { lhr } = await lighthouse(url, { port, output: 'json', logLevel: 'silent', onlyCategories: CATEGORIES, skipAudits: NOT_OURS });
  if (lhr.runtimeError) throw new Error(lhr.runtimeError.message);
  const scores = Object.fromEntries(CATEGORIES.map((id) => [id, Math.round(100 * lhr.categories[id].score)]));
  const wrong = Object.values(lhr.audits).filter((audit) => audit.score !== null && audit.score < 0.5 && audit.scoreDisplayMode !== 'metricSavings');
  const told = (id) => lhr.audits[id].displayValue;
  return {
    ...scores,
    shift: lhr.audits['cumulative-layout-shift'].numericValue,
    times: ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time'].map(told),
    wrong: wrong.map((audit) => audit.id),
  };
}

const asked = JSON.parse(fs.readFileSync(0, 'utf8'));
const server = await served(asked.site);
const browser = await launched();
const port = Number(new URL(browser.wsEndpoint()).port);
const found = {};
try {
  for (const page of asked.pages) {
    for (let tries = 0; tries < asked.tries && !(found[page]?.performance >= asked.enough); tries += 1) {
      const made = await measured(`http://127.0.0.1:${server.address().port}/${page}`, port);
      if (!(found[page]?.performance > made.performance)) found[page] = made;
    }
  }
} finally {
  await browser.close();
  server.close();
}
process.stdout.write(JSON.stringify(found));
