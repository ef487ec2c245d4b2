// Judges documents by schemas of a bundle, with ajv as the README of the schemas makes it.
// In: {"bundle": …, "keywords": […], "cases": [{"ref": …, "text": …}]}; out: for each case true, false, or null where the text is no JSON to JavaScript.
const { readFileSync } = require("node:fs");
const Ajv2020 = require("ajv/dist/2020");

const { bundle, keywords, cases } = JSON.parse(readFileSync(0, "utf8"));
const ajv = new Ajv2020({ allowUnionTypes: true, strictTypes: false });
ajv.addVocabulary(keywords);
ajv.addSchema(bundle);
const compiled = new Map();

function judge({ refs, text }) {
  let packet;
  try {
    packet = JSON.parse(text);
  } catch {
    return null;
  }
  return refs.some((ref) => {
    if (!compiled.has(ref)) compiled.set(ref, ajv.compile({ $ref: ref }));
    return compiled.get(ref)(packet);
  });
}

process.stdout.write(JSON.stringify(cases.map(judge)));
