'use strict';
// node pictures.cjs SITE FOLDER: the pictures of the READMEs, taken of the site as it is. Looked at by people, compared with nothing.
const path = require('node:path');
const { address, launched, opened } = require('./chromium.cjs');

const PICTURES = [
  { name: 'table.png', page: 'records/ho_so.html?lang=vi#ho_so.MaHoSo', scheme: 'light' },
  { name: 'check.png', page: 'check.html?lang=en', scheme: 'dark', press: '#page-check-examples button:nth-of-type(2)', show: '#page-check-text' },
];

async function main(site, folder) {
  const browser = await launched();
  try {
    for (const { name, page: file, scheme, press, show } of PICTURES) {
      const { page, faults } = await opened(browser, { scheme });
      await page.goto(address(site, file));
      if (press) await page.click(press);
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
      if (show) await page.$eval(show, (one) => scrollTo(0, scrollY + one.getBoundingClientRect().top - 90));
      await page.screenshot({ path: path.join(folder, name) });
      if (faults.length) throw new Error(faults.join('\n'));
    }
  } finally {
    await browser.close();
  }
}

main(process.argv[2], process.argv[3]);
