'use strict';
// The frame around every page: its contents, heads of tables that stay, the switch of editions, and that nothing moves while it loads.
const { address, opened, overflow } = require('./chromium.cjs');

const scrolled = (page) => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** Contents: beside the text on a desktop without a click, folded on a phone; an entry leads to its place and says where one is. */
async function contents(browser, { site, page: name, anchor }) {
  const { page, faults } = await opened(browser);
  await page.setViewport({ width: 1440, height: 900 });
  await page.goto(address(site, name));
  const link = `.contents a[href="#${anchor}"]`;
  if (!(await page.$eval(link, (one) => one.checkVisibility()))) faults.push('not to be seen on a desktop');
  await page.$eval(link, (one) => one.click());
  await scrolled(page);
  const seen = await page.evaluate((id) => {
    const head = document.querySelector('thead').getBoundingClientRect();
    return { top: document.getElementById(id).getBoundingClientRect().top, below: head.bottom, here: document.querySelector('.contents [aria-current]')?.hash };
  }, anchor);
  if (seen.top < seen.below - 1 || seen.top > 450) faults.push(`its entry leads to ${seen.top}, the head reaches to ${seen.below}`);
  if (seen.here !== `#${anchor}`) faults.push(`says one is at ${seen.here}`);
  await page.setViewport({ width: 390, height: 844 });
  await page.goto(address(site, name));
  const isOpen = () => page.$eval(link, (one) => one.checkVisibility());
  if (await isOpen()) faults.push('not folded on a phone');
  await page.$eval('.contents summary', (one) => one.click());
  if (!(await isOpen())) faults.push('does not unfold');
  return faults;
}

/** A field reached by its link has the record's name and the names of columns in sight. */
async function headed(browser, { site, page: name, anchor, record }) {
  const { page, faults } = await opened(browser);
  await page.goto(`${address(site, name)}#${anchor}`);
  await scrolled(page);
  const seen = await page.evaluate(() => {
    const top = document.querySelector('header.top').getBoundingClientRect().bottom;
    const rows = [...document.querySelectorAll('.fields thead tr')].map((one) => ({ top: one.getBoundingClientRect().top, text: one.innerText }));
    const under = document.elementFromPoint(rows.length ? innerWidth / 2 : 0, rows[0].top + 8).closest('thead') !== null;
    return { top, rows, under, scroll: scrollY };
  });
  if (seen.scroll < 500) faults.push(`hardly scrolls: ${seen.scroll}`);
  if (seen.rows.some((row) => row.top < seen.top - 2 || row.top > 220)) faults.push(`heads at ${seen.rows.map((row) => row.top)}, the page's top ends at ${seen.top}`);
  if (!seen.under) faults.push('something lies over the head');
  if (!seen.rows[0].text.includes(record)) faults.push(`names ${seen.rows[0].text}`);
  return faults;
}

/** One edition: what others have vanishes, by keyboard or address, on the next page too; a link to a field shows it in any case. */
async function edition(browser, { site, page: name, other, old, gone }) {
  const { page, faults } = await opened(browser);
  const isThere = (id) => page.$eval(`[id="${id}"]`, (one) => one.checkVisibility());
  await page.goto(address(site, name));
  if (!(await isThere(gone))) faults.push('not there before anything is chosen');
  await page.focus('[name="page-edition"]:checked');
  await page.keyboard.press('ArrowRight');
  if (await isThere(gone)) faults.push(`there in ${old}`);
  if (!(await page.$eval(`.in-edition[data-edition="${old}"]`, (one) => one.checkVisibility()))) faults.push('the page does not say so');
  await page.goto(address(site, other));
  await page.goto(address(site, name));
  if (await isThere(gone)) faults.push('forgets the edition');
  if ((await page.$eval('[name="page-edition"]:checked', (one) => one.value)) !== old) faults.push('the switch shows another edition');
  await page.goto(`${address(site, name)}?edition=${old}#${gone}`);
  if (!(await isThere(gone))) faults.push('a link to it does not show it');
  await page.goto(`${address(site, name)}?edition=`);
  if (!(await isThere(gone))) faults.push('the address does not choose all');
  return faults;
}

/** How far things move while a page loads, by Chromium's own measure. */
async function shift(browser, { site, pages, most }) {
  const found = [];
  for (const device of ['phone', 'desktop']) {
    const { page, faults } = await opened(browser, { device });
    await page.evaluateOnNewDocument(() => {
      globalThis.moved = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) globalThis.moved += entry.value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    for (const name of pages) {
      await page.goto(address(site, name), { waitUntil: 'load' });
      await scrolled(page);
      const moved = await page.evaluate(() => globalThis.moved);
      if (moved > most) found.push(`${name} ${device}: moves by ${moved}`);
    }
    found.push(...faults);
  }
  return found;
}

/** Where the box of a table does not scroll, since its head stays in sight, the table is no wider than the box. */
async function fits(browser, { site, pages, widths }) {
  const { page, faults } = await opened(browser);
  for (const width of widths) {
    await page.setViewport({ width, height: 800 });
    for (const name of pages) {
      await page.goto(address(site, name));
      const wide = await page.$$eval('.wide', (boxes) => boxes.filter((one) => getComputedStyle(one).overflowX === 'visible' && one.scrollWidth > one.clientWidth + 1).length);
      faults.push(...(await overflow(page)).map((fault) => `${name} at ${width}: ${fault}`));
      if (wide) faults.push(`${name} at ${width}: ${wide} tables wider than their boxes`);
    }
  }
  return faults;
}

module.exports = { contents, edition, fits, headed, shift };
