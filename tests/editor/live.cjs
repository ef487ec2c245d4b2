'use strict';
// node live.cjs ADDRESS FILE: a page beside the editor, while FILE is saved. What it shows goes to standard output as JSON.
const fs = require('node:fs');
const { inaccessible, launched, opened } = require('../docs/browser/chromium.cjs');

const TIMEOUT = { timeout: 30000 };
const shows = (page, text) => page.waitForFunction((wanted) => document.body?.textContent.includes(wanted), TIMEOUT, text);

async function main(address, file) {
  const before = fs.readFileSync(file, 'utf8');
  const browser = await launched();
  try {
    const { page, faults } = await opened(browser, { scheme: 'dark' });
    await page.goto(address, { waitUntil: 'load' });
    fs.writeFileSync(file, before.replace('Loan slip', 'Slip of a loan'));
    await shows(page, 'Slip of a loan');
    fs.writeFileSync(file, before.replace('confidence: A', 'confidence: E'));
    const told = await page.waitForSelector('#goitin-faults', TIMEOUT);
    const said = await told.evaluate((one) => one.textContent);
    const box = await told.boundingBox();
    const found = await inaccessible(page);
    fs.writeFileSync(file, before);
    await shows(page, 'Loan slip');
    await page.waitForFunction(() => !document.querySelector('#goitin-faults'), TIMEOUT);
    const strange = faults.filter((one) => !one.startsWith(`leaves the machine: ${new URL(address).origin}/`));
    process.stdout.write(JSON.stringify({ said, bottom: box.y + box.height, found, strange }));
  } finally {
    await browser.close();
  }
}

main(process.argv[2], process.argv[3]);
