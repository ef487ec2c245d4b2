'use strict';
// node run.cjs CHECK: what to look at on standard input, what was found on standard output, both JSON.
const { launched } = require('./chromium.cjs');
const checks = { ...require('./forms.cjs'), ...require('./frame.cjs'), ...require('./pages.cjs'), ...require('./use.cjs'), ...require('./work.cjs') };

async function main() {
  const asked = JSON.parse(require('node:fs').readFileSync(0, 'utf8'));
  const browser = await launched();
  try {
    process.stdout.write(JSON.stringify(await checks[process.argv[2]](browser, asked)));
  } finally {
    await browser.close();
  }
}

main();
