/**
 * For `ref` on a region that scrolls sideways in some places: only where it does it takes a stop of
 * the tab key, and its frame says for how long there is more beyond the edge.
 */
export function scrollEdge(): (region?: Element) => void {
  let stop = new AbortController();
  return (region) => {
    stop.abort();
    if (!(region instanceof HTMLElement)) return;
    stop = new AbortController();
    const measure = () => {
      const beyond = region.scrollWidth - region.clientWidth;
      const below = region.scrollHeight - region.clientHeight;
      if (beyond > 1 || below > 1) region.tabIndex = 0;
      else region.removeAttribute('tabindex');
      region.parentElement?.toggleAttribute('data-more', region.scrollLeft < beyond - 1);
    };
    const observer = new ResizeObserver(measure);
    observer.observe(region);
    region.addEventListener('scroll', measure, { passive: true, signal: stop.signal });
    stop.signal.addEventListener('abort', () => observer.disconnect());
  };
}
