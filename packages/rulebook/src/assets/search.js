// Finds codes whose label, code, meaning, paragraph or figures hold every word that was typed.
(() => {
  const box = document.querySelector('#search');
  const list = document.querySelector('#found');
  const told = document.querySelector('#told');
  const root = document.documentElement.dataset.root ?? '';
  const most = 40;

  const plain = (text) => text.normalize('NFKC').toLowerCase();

  function look() {
    const words = plain(box.value).split(/\s+/).filter(Boolean);
    const found =
      words.length === 0
        ? []
        : window.keshenRulebook.filter(([, label, chapter, rest]) => {
            const all = plain(`${label} ${chapter} `) + rest;
            return words.every((word) => all.includes(word));
          });
    const inLabel = ([, label]) => words.some((word) => plain(label).includes(word));
    const sorted = [...found.filter(inLabel), ...found.filter((line) => !inLabel(line))];
    list.replaceChildren(...sorted.slice(0, most).map(item));
    list.hidden = sorted.length === 0;
    told.textContent =
      words.length === 0
        ? ''
        : found.length === 0
          ? '没有找到。请换一个词，例如代号、文号或条款中的几个字。'
          : `找到 ${found.length} 条${found.length > most ? `，列出前 ${most} 条` : ''}。`;
  }

  function item([address, label, chapter]) {
    const link = document.createElement('a');
    link.href = root + address;
    link.textContent = label;
    const where = document.createElement('small');
    where.textContent = chapter;
    const line = document.createElement('li');
    line.append(link, ' ', where);
    return line;
  }

  box.addEventListener('input', look);
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      box.value = '';
      look();
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      list.querySelector('a')?.click();
    }
  });
  look();
})();
