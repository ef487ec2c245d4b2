'use strict';
// Executor for the judge of the documentation site: `executor.js FOLDER` with the site's own `judge.js` and `spec.js`; see ../README.md.

const fs = require('node:fs');
const path = require('node:path');
const readline = require('node:readline');
const vm = require('node:vm');

const LIMITS = { max_findings: 'maxFindings', max_bytes: 'maxBytes', max_levels: 'maxLevels', max_items: 'maxItems' };

/** Reads the bytes of a case, and says what came of it. */
function answer(judge, asked) {
  const verdict = judge.read(Buffer.from(asked.data, 'base64'), options(asked));
  const found = verdict.findings.map((one) => [one.path, one.rule, one.severity, ...one.message, JSON.stringify(one)]);
  const inside = verdict.records.map((item) => item.findings.map((one) => [one.path, one.rule, one.severity]));
  const said = { findings: found, truncated: verdict.truncated, ...(asked.do === 'message' || asked.list ? { record_findings: inside } : {}) };
  const records = verdict.records.map((item) => encoded(item.written));
  if (asked.do === 'message') {
    return { ...said, service: verdict.service, kind: verdict.kind, written: [encoded(verdict.written)], records };
  }
  return { ...said, written: asked.list ? records : [encoded(verdict.written)] };
}

function options(asked) {
  const { mode, edition, service, kind, record, list } = asked;
  const limits = Object.entries(LIMITS).filter(([name]) => name in asked);
  const said = Object.fromEntries(limits.map(([name, own]) => [own, asked[name]]));
  return asked.do === 'message' ? { mode, edition, service, kind, ...said } : { mode, edition, record, list, ...said };
}

function encoded(written) {
  return written === null ? null : Buffer.from(written, 'utf-8').toString('base64');
}

function main() {
  for (const name of ['judge.js', 'spec.js']) {
    const file = path.join(process.argv[2], name);
    vm.runInThisContext(fs.readFileSync(file, 'utf-8'), { filename: file });
  }
  const judge = globalThis.Goitin.judge(globalThis.Goitin.contract);
  readline.createInterface({ input: process.stdin, crlfDelay: Infinity }).on('line', (line) => {
    const asked = JSON.parse(line);
    let said;
    try {
      said = answer(judge, asked);
    } catch (error) {
      said = { crash: String(error && error.stack) };
    }
    process.stdout.write(`${JSON.stringify({ id: asked.id, ...said })}\n`);
  });
}

main();
