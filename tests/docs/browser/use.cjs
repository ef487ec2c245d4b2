'use strict';
// What people do on the site: search by keyboard, switch language and light, follow a link to a field, check a packet.
const { address, inaccessible, opened } = require('./chromium.cjs');

/** Each query, typed: the page it should lead to is among the results; Enter opens the first. */
async function search(browser, { site, queries }) {
  const { page, faults } = await opened(browser);
  const results = () => page.$$eval('[role="option"]', (links) => links.map((link) => link.href));
  const found = [];
  for (const [query, leads] of queries) {
    await page.goto(address(site, 'index.html'));
    await page.keyboard.press('/');
    await page.keyboard.type(query);
    await page.waitForSelector('[role="option"]', { timeout: 5000 }).catch(() => {});
    const shown = await results();
    if (query === queries[0][0]) faults.push(...(await inaccessible(page))); // with the list open
    if (!shown.some((one) => one.endsWith(leads))) faults.push(`does not lead to ${leads}, but to ${shown.slice(0, 5)}`);
    await page.keyboard.press('ArrowDown');
    const active = await page.$eval('[role="combobox"]', (input) => input.getAttribute('aria-activedescendant'));
    if (!active) faults.push('no result is active');
    await Promise.all([page.waitForNavigation({ timeout: 5000 }).catch(() => {}), page.keyboard.press('Enter')]);
    if (page.url() !== shown[0]) faults.push(`Enter opens ${page.url()}, not ${shown[0]}`);
    found.push(...faults.splice(0).map((fault) => `${query}: ${fault}`));
  }
  await page.goto(address(site, 'index.html'));
  await page.keyboard.press('/');
  await page.keyboard.type('zzqqxx');
  await page.waitForSelector('.search .none:not([hidden])', { timeout: 5000 }).catch(() => {});
  const nonsense = await results();
  const told = await page.evaluate(() => ['.none', '#page-told'].map((one) => document.querySelector(`.search ${one}`).innerText));
  const seen = await page.$eval('.search .none', (one) => one.getBoundingClientRect().height > 0);
  if (!seen || told.some((text) => !text.includes('Không thấy “zzqqxx”'))) faults.push(`of nothing found is said: ${told}`);
  return [...found, ...faults, ...nonsense.map((one) => `nonsense leads to ${one}`)];
}

/** Language and light switch by keyboard, at once, and stay so on the next page. */
async function switches(browser, { site, pages: [first, second] }) {
  const context = await browser.createBrowserContext();
  const { page, faults } = await opened(browser, { context });
  const state = () =>
    page.evaluate(() => ({
      language: document.documentElement.lang,
      title: document.title,
      heading: document.querySelector('main h1').innerText,
      paper: getComputedStyle(document.body).backgroundColor,
    }));
  const press = async (query) => {
    await page.focus(query);
    await page.keyboard.press('Enter');
  };
  await page.goto(address(site, first));
  const before = await state();
  await press('[data-language]');
  await press('[data-scheme]:not(html)');
  const after = await state();
  if (before.language !== 'vi') faults.push(`begins in ${before.language}`);
  if (after.language !== 'en') faults.push(`switches to ${after.language}`);
  if (before.heading === after.heading || before.title === after.title) faults.push('heading and title keep their language');
  if (before.paper === after.paper) faults.push('the light does not change');
  await page.goto(address(site, second));
  const next = await state();
  if (next.language !== 'en') faults.push(`forgets the language: ${next.language}`);
  if (next.paper !== after.paper) faults.push(`forgets the light: ${next.paper}`);
  await press('[data-language]');
  if ((await state()).language !== 'vi') faults.push('does not switch back');
  return faults;
}

/** A link to a field scrolls to it, below the header, and marks it. */
async function deep(browser, { site, page: name, anchor }) {
  const found = [];
  for (const device of ['phone', 'desktop']) {
    const { page, faults } = await opened(browser, { device });
    await page.goto(`${address(site, name)}#${anchor}`);
    const seen = await page.evaluate((id) => {
      const row = document.getElementById(id);
      const other = row.parentElement.querySelector('tr[id]:not(:target)');
      const colours = (one) => [one, ...one.children].map((each) => getComputedStyle(each).backgroundColor).join();
      const { bottom } = document.querySelector('header').getBoundingClientRect();
      return { top: row.getBoundingClientRect().top, room: [bottom, innerHeight], isMarked: colours(row) !== colours(other) };
    }, anchor);
    if (seen.top < seen.room[0] || seen.top > seen.room[1]) faults.push(`stands at ${seen.top}, to be seen is ${seen.room}`);
    if (!seen.isMarked) faults.push('not marked');
    found.push(...faults.map((fault) => `${device}: ${fault}`));
  }
  return found;
}

/** The first line that is marked wrong in each example can be seen in its box, without a hand on it. */
async function marked(browser, { site, pages }) {
  const { page, faults } = await opened(browser);
  for (const name of pages) {
    await page.goto(address(site, name));
    const hidden = await page.evaluate(() => {
      const boxes = [...document.querySelectorAll('.wrong pre')].filter((pre) => pre.querySelector('mark'));
      const sides = (one) => one.getBoundingClientRect();
      const isHidden = (pre, mark) => sides(mark).bottom > sides(pre).bottom || sides(mark).top < sides(pre).top;
      return { count: boxes.length, lines: boxes.map((pre) => pre.querySelector('mark')).filter((mark) => isHidden(mark.closest('pre'), mark)).map((mark) => mark.innerText) };
    });
    if (!hidden.count) faults.push(`${name}: no wrong example`);
    faults.push(...hidden.lines.map((line) => `${name}: not in sight: ${line}`));
  }
  return faults;
}

/** A fragment that cannot be decoded stops no page, neither at first nor later. */
async function undecodable(browser, { site, pages }) {
  const { page, faults } = await opened(browser);
  for (const name of pages) {
    await page.goto(`${address(site, name)}#%`);
    await new Promise((done) => setTimeout(done, 500));
    await page.evaluate(() => (location.hash = '#%E0%A4%A'));
    await new Promise((done) => setTimeout(done, 300));
    if (!(await page.$eval('main', (main) => main.innerText.length > 200))) faults.push(`${name}: nothing to read`);
  }
  return faults;
}

/** Packets pasted into the page: what is found, as the page lists it. */
async function check(browser, { site, packets }) {
  const { page, faults } = await opened(browser);
  await page.goto(address(site, 'check.html'));
  const found = [];
  for (const packet of packets) {
    await page.$eval('#page-check-text', (area, text) => {
      document.querySelector('#page-check-verdict').replaceChildren();
      area.value = text;
      area.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }, packet);
    await page.waitForFunction(() => document.querySelector('#page-check-verdict').innerText !== '', { timeout: 5000 });
    found.push(
      await page.evaluate(() => ({
        verdict: document.querySelector('#page-check-verdict').innerText,
        findings: [...document.querySelectorAll('#page-check-findings > li')].map((one) => [
          one.querySelectorAll('code')[1].innerText,
          one.querySelector('code').innerText,
          one.querySelector('b').className,
        ]),
      })),
    );
  }
  faults.push(...(await inaccessible(page))); // with the findings of the last one
  await page.$eval('[type="reset"]', (button) => button.click());
  await page.waitForFunction(() => document.querySelector('#page-check-verdict').innerText === '', { timeout: 5000 });
  return { found, faults };
}

module.exports = { check, deep, marked, search, switches, undecodable };
