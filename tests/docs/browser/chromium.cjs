'use strict';
// A Chromium of its own, unpacked below the folder of tools; every page is watched: what it says in the console and what it asks for.
const fs = require('node:fs');
const { createRequire } = require('node:module');
const path = require('node:path');
const { pathToFileURL } = require('node:url');

const TOOLS = process.env.GOITIN_BROWSER;
const DEVICES = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 900 } };
const ARGUMENTS = ['--no-sandbox', '--no-zygote', '--disable-gpu', '--disable-dev-shm-usage', '--hide-scrollbars', '--disable-background-networking', '--lang=vi'];

const tools = createRequire(path.join(TOOLS, 'package.json'));

/** Fonts of the package behind those of the machine, so that there are some everywhere. */
function fonts(folder) {
  const file = path.join(folder, 'goitin-fonts.conf');
  const folders = ['/usr/share/fonts', folder].map((each) => `<dir>${each}</dir>`).join('');
  fs.writeFileSync(file, `<?xml version="1.0"?><fontconfig>${folders}<cachedir>${folder}/cache</cachedir></fontconfig>`);
  return file;
}

/** Unpack Chromium into TMPDIR, unless it is there; its path. */
const unpacked = () => tools('@sparticuz/chromium').executablePath();

async function launched() {
  const executablePath = await unpacked();
  const env = { ...process.env, FONTCONFIG_FILE: fonts(path.dirname(executablePath)), HOME: path.dirname(executablePath) };
  const launch = () => tools('puppeteer-core').launch({ executablePath, args: ARGUMENTS, headless: 'shell', env });
  // A busy system may hold the freshly written program open for a moment longer.
  for (let tries = 0; tries < 20; tries += 1) {
    try {
      return await launch();
    } catch (error) {
      if (error.code !== 'ETXTBSY') throw error;
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
  return launch();
}

/** The address of a page of a site in a folder. */
const address = (site, page) => pathToFileURL(path.join(site, 'x')).href.slice(0, -1) + page;

/** A page with nothing remembered, unless `context` is one that has been used; `faults` grows while it is looked at; `origin` is a server that it may ask. */
async function opened(browser, { device = 'desktop', scheme = 'light', script = true, context, origin } = {}) {
  const page = await (context ?? (await browser.createBrowserContext())).newPage();
  const faults = [];
  page.on('console', (said) => ['error', 'warn'].includes(said.type()) && faults.push(`${said.type()}: ${said.text()}`));
  page.on('pageerror', (error) => faults.push(`script: ${error}`));
  page.on('requestfailed', (asked) => faults.push(`not there: ${asked.url()}`));
  page.on('request', (asked) => /^(file|data):/.test(asked.url()) || (origin && asked.url().startsWith(origin)) || faults.push(`leaves the machine: ${asked.url()}`));
  await page.setViewport(DEVICES[device]);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.setJavaScriptEnabled(script);
  return { page, faults };
}

/** How much wider than the screen the page is, and what is wide. */
async function overflow(page) {
  return page.evaluate(() => {
    const room = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= room) return [];
    const wide = [...document.body.querySelectorAll('*')].filter((one) => one.getBoundingClientRect().right > room + 1);
    return [`wider than the screen: ${wide.slice(0, 3).map((one) => `${one.tagName}.${one.className}`)}`];
  });
}

/** What the accessibility checker finds: WCAG 2.2 A and AA. */
async function inaccessible(page) {
  await page.evaluate(fs.readFileSync(tools.resolve('axe-core/axe.min.js'), 'utf8'));
  return page.evaluate(async () => {
    const { violations } = await globalThis.axe.run({ preload: false, runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] });
    return violations.map(({ id, nodes }) => {
      const [{ target, any }] = nodes;
      return `${id}, ${nodes.length} times: ${target} ${any[0]?.message ?? ''}`;
    });
  });
}

module.exports = { address, inaccessible, launched, opened, overflow, unpacked };
