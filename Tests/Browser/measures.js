// What is too small for a finger: everything that is pressed has at least 44 × 44 CSS pixels on a phone (WCAG 2.5.5).
//
// Exceptions, as in 2.5.5: a link within a sentence, a row of a table or the text of a paper, which is as tall as its line;
// a field whose words around it are pressed as well (its label counts); what is not shown.
() => {
  const least = 43.5;
  const shown = (one) => one.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true });
  const within = (one) => one.closest('td, th, .paper')
    || (one.closest('p, dd, li, small, blockquote') && getComputedStyle(one).display === 'inline');
  const small = [];
  for (const one of document.querySelectorAll('a, button, input:not([type=hidden]), select, textarea, summary')) {
    if (!shown(one)) continue;
    const box = (one.closest('label') ?? one).getBoundingClientRect();
    if (box.right < 0 || box.width === 0) continue;
    if (one.matches('a') && within(one)) continue;
    if (box.height < least || box.width < least) {
      small.push(`${one.localName}.${one.className} “${one.innerText?.slice(0, 40)}” ${Math.round(box.width)}×${Math.round(box.height)}`);
    }
  }
  return small;
}
