'use strict';
// What vendors do on the site: choose a language of code and copy it, check packets in every way, and find answers in few clicks.
const fs = require('node:fs');
const path = require('node:path');
const { address, inaccessible, opened, overflow } = require('./chromium.cjs');

/** A page whose clipboard, downloads and shifts can be read: files have no clipboard of their own in a browser without a window. */
async function watched(browser, options = {}) {
  const { page, faults } = await opened(browser, options);
  await page.evaluateOnNewDocument(() => {
    globalThis.seen = { copied: [], saved: [], shift: 0 };
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: async (text) => void globalThis.seen.copied.push(text) } });
    URL.createObjectURL = (blob) => (blob.text().then((text) => globalThis.seen.saved.push(text)), '#');
    new PerformanceObserver((list) => list.getEntries().forEach((one) => (globalThis.seen.shift += one.hadRecentInput ? 0 : one.value))).observe({ type: 'layout-shift', buffered: true });
  });
  return { page, faults, seen: () => page.evaluate(() => globalThis.seen) };
}

const panels = (page) => page.$$eval('.program', (all) => all.filter((one) => one.checkVisibility()).map((one) => one.dataset.code.split(' ')));

/** One language of code at a time, chosen by keyboard, remembered on the next page; all of them without scripts; what is copied is what is shown. */
async function codes(browser, { site, pages: [first, second] }) {
  const { page: plain, faults } = await opened(browser, { script: false });
  await plain.goto(address(site, first));
  if (new Set((await panels(plain)).flat()).size < 6) faults.push('not every language without scripts');
  if ((await plain.$$eval('.program-name', (all) => all.filter((one) => !one.checkVisibility()))).length) faults.push('a language without its name');

  const { page, faults: more, seen } = await watched(browser);
  await page.goto(address(site, first));
  if (!(await panels(page)).every((one) => one.includes('curl'))) more.push('does not begin with cURL');
  await page.focus('[role="tab"][aria-selected="true"]');
  await page.keyboard.press('End');
  if (!(await panels(page)).every((one) => one.includes('typescript'))) more.push('End does not lead to the last language');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  const active = await page.evaluate(() => [document.activeElement.getAttribute('role'), document.activeElement.ariaSelected]);
  if (active.join() !== 'tab,true') more.push(`the keyboard is lost: ${active}`);
  await page.evaluate(() => [...document.querySelectorAll('[role="tab"]')].find((one) => one.textContent === 'Python').click());
  more.push(...(await overflow(page)), ...(await inaccessible(page)));
  await page.goto(address(site, second));
  if (!(await panels(page)).every((one) => one.includes('python'))) more.push('the language is forgotten on the next page');
  const shown = await page.evaluate(() => {
    const box = [...document.querySelectorAll('.program .copied')].find((one) => one.checkVisibility());
    box.querySelector('button').focus();
    return box.querySelector('pre').textContent;
  });
  await page.keyboard.press('Enter');
  if ((await seen()).copied.join() !== shown) more.push('what is copied is not what is shown');
  if (!(await page.$eval('#page-told', (one) => one.textContent))) more.push('nobody is told that it is copied');
  if ((await seen()).shift > 0.05) more.push(`the page shifts by ${(await seen()).shift}`);
  return [...faults, ...more];
}

const verdict = (page) => page.waitForFunction(() => document.querySelector('#page-check-verdict').innerText, { timeout: 8000 });

async function paste(page, text) {
  await page.$eval('#page-check-text', (area, given) => {
    document.querySelector('#page-check-verdict').replaceChildren();
    area.value = given;
    area.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, text);
  await verdict(page);
}

const press = (page, name) => page.$eval(`[name="${name}"]`, (button) => button.click());
const settled = () => new Promise((done) => setTimeout(done, 300));

/** Everything that can be done with a packet. `wrong` has a finding in line 3 and the number 1.50. */
async function checking(browser, { site, wrong, lines, folder }) {
  const found = {};
  for (const device of ['phone', 'desktop']) {
    const { page, faults, seen } = await watched(browser, { device });
    await page.goto(address(site, 'check.html'));
    found.early = await page.$$eval('script', (all) => all.map((one) => one.src).filter((src) => /runtime|spec|examples/.test(src)));
    await paste(page, wrong);
    const room = await page.$eval('#page-check-text', (one) => one.scrollIntoView() ?? innerHeight);
    const top = await page.$eval('#page-check-verdict', (one) => one.getBoundingClientRect().top);
    if (top < 0 || top > room) faults.push(`the verdict stands at ${top} of ${room}`);
    found.marks = (await page.$$('.check-mark')).length;
    for (const name of ['tall', 'flat']) {
      await press(page, name);
      await settled();
      found[name] = await page.$eval('#page-check-text', (one) => one.value);
    }
    await page.select('[name="what"]', 'service:dang_nhap');
    await press(page, 'address');
    await page.$eval('[name="carry"]', (one) => one.click());
    await press(page, 'address');
    await press(page, 'save');
    await settled();
    const { copied, saved, shift } = await seen();
    if (shift > 0.05) faults.push(`the page shifts by ${shift}`);
    Object.assign(found, { addresses: copied.map((one) => decodeURIComponent(one.split('#')[1])), saved: JSON.parse(saved[0]) });
    await page.goto('about:blank');
    await page.goto(copied[1]);
    await verdict(page);
    found.carried = await page.evaluate(() => [document.querySelector('[name="what"]').value, document.querySelector('#page-check-text').value]);
    const file = path.join(folder, 'lines.jsonl');
    fs.writeFileSync(file, lines.join('\n'));
    await page.select('[name="what"]', '');
    await (await page.$('[type="file"]')).uploadFile(file);
    await page.waitForSelector('#page-check-documents:not([hidden]) button');
    found.documents = await page.$$eval('#page-check-documents > li', (all) => all.map((one) => one.innerText[0]));
    await page.$eval('#page-check-documents > li:last-child button', (button) => button.click());
    await settled();
    found.last = await page.$eval('#page-check-text', (one) => one.value);
    await page.$eval('#page-check-picture', (one) => (one.open = true));
    await settled();
    const drawn = () => page.$eval('#page-check-picture', (one) => one.innerText);
    found.masked = await drawn();
    await press(page, 'unmasked');
    await settled();
    found.unmasked = await drawn();
    faults.push(...(await overflow(page)), ...(await inaccessible(page)));
    found.faults = [...(found.faults ?? []), ...faults.map((fault) => `${device}: ${fault}`)];
  }
  return found;
}

/**
 * A task from the first page on: what to click, one after the other (of several that fit, the first that is seen), and the words that must
 * be in sight, or copied, then. How many clicks and milliseconds it took.
 */
async function task(browser, { site, clicks, words }) {
  const { page, faults, seen } = await watched(browser);
  await page.goto(address(site, 'index.html'));
  const begun = Date.now();
  for (const query of clicks) {
    const handle = await page.evaluateHandle((given) => [...document.querySelectorAll(given)].find((one) => one.checkVisibility()) ?? null, query);
    const element = handle.asElement();
    if (!element) return { faults: [...faults, `nothing to click: ${query} on ${page.url().split('/').at(-1)}`] };
    const leads = await element.evaluate((one) => one.localName === 'a' && !one.getAttribute('href').startsWith('#'));
    await Promise.all([leads ? page.waitForNavigation() : settled(), element.evaluate((one) => one.click())]);
  }
  const text = await page.$eval('main', (main) => main.innerText);
  const all = [text, ...(await seen()).copied].join('\n');
  faults.push(...words.filter((word) => !all.includes(word)).map((word) => `not found: ${word}`));
  return { faults, clicks: clicks.length, milliseconds: Date.now() - begun };
}

module.exports = { checking, codes, task };
