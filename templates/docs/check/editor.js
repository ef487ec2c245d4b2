'use strict';
// The editor of the page "check a packet": line numbers, marks at the lines where something was found, and what is selected comes into view.
(() => {
  const ABOVE = 4; // lines above a place that is shown
  const MOST_LINES = 50_000; // numbered; beyond that numbers cost more than they help

  const area = /** @type {HTMLTextAreaElement} */ (document.getElementById('page-check-text'));
  const gutter = /** @type {HTMLElement} */ (document.querySelector('.check-gutter'));
  const numbers = gutter.appendChild(document.createElement('div'));
  let count = 0;

  const height = () => parseFloat(getComputedStyle(area).lineHeight);

  /** As many numbers as there are lines. */
  const number = () => {
    const lines = Math.min(area.value.split('\n').length, MOST_LINES);
    if (lines === count) return;
    count = lines;
    numbers.textContent = Array.from({ length: lines }, (_, at) => at + 1).join('\n');
    gutter.style.minWidth = `${String(lines).length + 2}ch`;
  };
  const follow = () => {
    for (const one of /** @type {Iterable<HTMLElement>} */ (gutter.children)) one.style.transform = `translateY(${-area.scrollTop}px)`;
  };

  area.addEventListener('input', number);
  area.addEventListener('scroll', follow, { passive: true });
  number();

  globalThis.Goitin = {
    ...globalThis.Goitin,
    editor: {
      /** Show a text, from its beginning. */
      show(text) {
        area.value = text;
        area.scrollTop = 0;
        number();
        follow();
      },
      /** Mark the lines where something was found; an error outweighs warnings. */
      mark(found) {
        for (const old of gutter.querySelectorAll('.check-mark')) old.remove();
        const top = parseFloat(getComputedStyle(area).paddingTop);
        for (const [line, severity] of found) {
          const mark = document.createElement('span');
          mark.className = `check-mark ${severity}`;
          mark.style.top = `${top + (line - 1) * height()}px`;
          gutter.append(mark);
        }
        follow();
      },
      /** Select a place and bring it into view. */
      select(start, end, line) {
        area.focus();
        area.setSelectionRange(start, end);
        area.scrollTop = (line - ABOVE) * height();
        area.scrollLeft = 0;
        area.scrollIntoView({ block: 'nearest' });
      },
    },
  };
})();
