'use strict';
// Pages as they stand: each one once, and one of each kind on each device, in each language and light.
const path = require('node:path');
const { address, inaccessible, opened, overflow } = require('./chromium.cjs');

const VIEWS = [
  ['phone', 'light', 'vi', true],
  ['phone', 'dark', 'en', false],
  ['desktop', 'light', 'en', false],
  ['desktop', 'dark', 'vi', true],
];

/** The texts in the other language are not to be seen. */
const mixed = (page, language) =>
  page.evaluate((own) => {
    const other = own === 'vi' ? 'en' : 'vi';
    const seen = [...document.querySelectorAll(`span[lang="${other}"]`)].filter((one) => !one.closest('.switches') && one.checkVisibility());
    return seen.length ? [`${seen.length} texts in ${other}: ${seen[0].textContent}`] : [];
  }, language);

/** Every page, on a phone: nothing is missing or complained about, nothing is wider than the screen. */
async function each(browser, { site, pages }) {
  const { page, faults } = await opened(browser, { device: 'phone' });
  const found = [];
  for (const name of pages) {
    await page.goto(address(site, name));
    if (!(await page.$('main h1'))) faults.push('no heading');
    faults.push(...(await overflow(page)));
    found.push(...faults.splice(0).map((fault) => `${name}: ${fault}`));
  }
  return found;
}

/** One page of each kind on each device in each light, the language by turns; the accessibility checker sees both lights. */
async function everywhere(browser, { site, pages, screenshots }) {
  const found = [];
  for (const [device, scheme, language, isChecked] of VIEWS) {
    const { page, faults } = await opened(browser, { device, scheme });
    for (const name of pages) {
      await page.goto(`${address(site, name)}?lang=${language}`);
      faults.push(...(await overflow(page)), ...(await mixed(page, language)));
      if (isChecked) faults.push(...(await inaccessible(page)));
      const file = `${name.replace(/\W/g, '-')}-${device}-${language}-${scheme}.png`;
      await page.screenshot({ path: path.join(screenshots, file) });
      found.push(...faults.splice(0).map((fault) => `${name} ${device} ${language} ${scheme}: ${fault}`));
    }
    await page.close();
  }
  return found;
}

/** Without scripts, the first paint has the tables, in Vietnamese; nothing that needs a script is offered. */
async function unscripted(browser, { site, pages }) {
  const { page, faults } = await opened(browser, { script: false });
  const found = [];
  for (const name of pages) {
    await page.goto(address(site, name));
    faults.push(...(await mixed(page, 'vi')));
    const seen = await page.evaluate(() => ({
      text: document.querySelector('main').innerText.length,
      offered: [...document.querySelectorAll('button, input:not([type="radio"])')].filter((one) => one.checkVisibility()).length,
    }));
    if (seen.text < 200) faults.push(`only ${seen.text} characters`);
    if (seen.offered) faults.push(`${seen.offered} controls that do nothing`);
    found.push(...faults.splice(0).map((fault) => `${name}: ${fault}`));
  }
  return found;
}

/** On paper: the tables, whole; no menu, no search. */
async function printed(browser, { site, pages, screenshots }) {
  const { page, faults } = await opened(browser);
  await page.emulateMediaType('print');
  const found = [];
  for (const name of pages) {
    await page.goto(address(site, name));
    const seen = await page.evaluate(() => {
      const visible = (query) => [...document.querySelectorAll(query)].filter((one) => one.checkVisibility());
      const cut = visible('main .wide').filter((one) => one.scrollWidth > one.clientWidth + 1);
      return { tables: visible('main table').length, around: visible('.menu, .search, .switches').length, cut: cut.length };
    });
    if (!seen.tables) faults.push('no table');
    if (seen.around) faults.push('menu or search on paper');
    await page.pdf({ path: path.join(screenshots, `${name.replace(/\W/g, '-')}.pdf`), format: 'A4' });
    found.push(...faults.splice(0).map((fault) => `${name}: ${fault}`));
  }
  return found;
}

/** On paper everything is there, also what is folded on the screen; a link to a finding unfolds the place where it stands. */
async function unfolded(browser, { site, pages, screenshots }) {
  const { page, faults } = await opened(browser);
  const hidden = () => page.evaluate(() => [...document.querySelectorAll('.v')].filter((one) => !one.checkVisibility({ contentVisibilityAuto: false })).length);
  for (const name of pages) {
    await page.goto(address(site, name));
    const folded = await hidden();
    if (!folded) faults.push(`${name}: nothing is folded`);
    await page.emulateMediaType('print');
    const lost = await hidden();
    if (lost) faults.push(`${name}: ${lost} values are not on paper`);
    await page.pdf({ path: path.join(screenshots, `${name.replace(/\W/g, '-')}.pdf`), preferCSSPageSize: true });
    await page.emulateMediaType('screen');
    const finding = await page.$eval('.index li:last-child a', (link) => link.hash);
    await page.goto(`${address(site, name)}${finding}`);
    const isSeen = await page.$eval(finding, (one) => one.checkVisibility() && one.getBoundingClientRect().top < innerHeight);
    if (!isSeen) faults.push(`${name}: ${finding} is not in sight`);
  }
  return faults;
}

module.exports = { each, everywhere, printed, unfolded, unscripted };
