'use strict';
// What people do on the site: search by keyboard, switch language and light, follow a link to a field, check a packet.
const { address, opened } = require('./chromium.cjs');

/** Each query, typed: the page it should lead to is among the results; the first result opens by Enter. */
async function search(browser, { site, queries }) {
  const { page, faults } = await opened(browser);
  const found = [];
  for (const { query, leads, opens } of queries) {
    await page.goto(address(site, 'index.html'));
    await page.keyboard.press('/');
    await page.keyboard.type(query);
    await page.waitForFunction(() => document.querySelector('[role="option"]') !== null, { timeout: 5000 }).catch(() => {});
    const shown = await page.$$eval('[role="option"] a', (links) => links.map((link) => link.href));
    if (!shown.some((one) => one.endsWith(leads))) faults.push(`does not lead to ${leads}, but to ${shown.slice(0, 5)}`);
    if (opens) {
      await page.keyboard.press('ArrowDown');
      const active = await page.$eval('[role="combobox"]', (input) => input.getAttribute('aria-activedescendant'));
      if (!active) faults.push('no result is active');
      await Promise.all([page.waitForNavigation({ timeout: 5000 }).catch(() => {}), page.keyboard.press('Enter')]);
      if (!page.url().endsWith(leads)) faults.push(`Enter opens ${page.url()}`);
    }
    found.push(...faults.splice(0).map((fault) => `${query}: ${fault}`));
  }
  await page.goto(address(site, 'index.html'));
  await page.keyboard.press('/');
  await page.keyboard.type('zzqqxx');
  if (await page.$('[role="option"]')) found.push('something is found for nonsense');
  return found;
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

/** A link to a field scrolls to it and marks it. */
async function deep(browser, { site, page: name, anchor }) {
  const { page, faults } = await opened(browser, { device: 'phone' });
  await page.goto(`${address(site, name)}#${anchor}`);
  const seen = await page.evaluate((id) => {
    const row = document.getElementById(id);
    const other = row.parentElement.querySelector('tr[id]:not(:target)');
    const { top, bottom } = row.getBoundingClientRect();
    const colours = (one) => [one, ...one.children].map((each) => getComputedStyle(each).backgroundColor).join();
    return {
      isSeen: top >= 0 && top < innerHeight && bottom > document.querySelector('header').getBoundingClientRect().bottom,
      scrolled: scrollY,
      isMarked: row.matches(':target') && colours(row) !== colours(other),
    };
  }, anchor);
  if (!seen.scrolled || !seen.isSeen) faults.push(`not scrolled to: ${seen.scrolled}`);
  if (!seen.isMarked) faults.push('not marked');
  return faults;
}

/** Packets pasted into the page: what is found, as the page lists it. */
async function check(browser, { site, packets }) {
  const { page, faults } = await opened(browser);
  await page.goto(address(site, 'check.html'));
  const found = [];
  for (const packet of packets) {
    await page.$eval('#page-check-text', (area, text) => {
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
    await page.click('[type="reset"]');
  }
  return { found, faults };
}

module.exports = { check, deep, search, switches };
