/**
 * What is seen in a page, measured there: each function is handed to the page as it stands, so it holds all that it needs.
 */

/** What of a part of the page cannot be read, or made out, for want of contrast: texts below 4.5 : 1 (3 : 1 where large), icons below 3 : 1. */
export function faint(scope: string): string[] {
  type Colour = readonly [red: number, green: number, blue: number, alpha: number];

  const colourOf = (text: string): Colour => {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (text.match(/[\d.]+/g) ?? []).map(Number);
    return text.startsWith('color(')
      ? [red * 255, green * 255, blue * 255, alpha]
      : [red, green, blue, alpha];
  };
  const over = (front: Colour, back: Colour): Colour => {
    const mix = (at: 0 | 1 | 2) => front[at] * front[3] + back[at] * (1 - front[3]);
    return [mix(0), mix(1), mix(2), 1];
  };
  const background = (element: Element | null): Colour => {
    if (!element) return colourOf('rgb(255, 255, 255)');
    const own = colourOf(getComputedStyle(element).backgroundColor);
    return own[3] === 1 ? own : over(own, background(element.parentElement));
  };
  const light = ([red, green, blue]: Colour) => {
    const part = (value: number) =>
      value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
    return 0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue);
  };
  const contrast = (element: Element, colour: string) => {
    const back = background(element);
    const opacity = Number(getComputedStyle(element).opacity);
    const [red, green, blue, alpha] = colourOf(colour);
    const [one, other] = [light(over([red, green, blue, alpha * opacity], back)), light(back)];
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  };
  const isSeen = (element: Element) =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    !element.closest('[disabled], [aria-disabled=true]');
  const report = (element: Element, what: string, colour: string, atLeast: number) => {
    const found = contrast(element, colour);
    return found < atLeast ? [`${found.toFixed(2)} : 1 ${what}`] : [];
  };
  const needed = (element: Element) => {
    const { fontSize, fontWeight } = getComputedStyle(element);
    const size = Number.parseFloat(fontSize);
    return size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700) ? 3 : 4.5;
  };

  const root = document.querySelector(scope)!;
  const found: string[] = [];
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const element = node.parentElement!;
    const range = document.createRange();
    range.selectNodeContents(node);
    const { width, height } = range.getBoundingClientRect();
    if (!node.nodeValue?.trim() || width <= 1 || height <= 1 || !isSeen(element)) continue;
    found.push(...report(element, node.nodeValue, getComputedStyle(element).color, needed(element)));
  }
  for (const field of root.querySelectorAll<HTMLInputElement>('input, textarea')) {
    if (!isSeen(field)) continue;
    const isEmpty = field.value === '';
    const { color } = getComputedStyle(field, isEmpty ? '::placeholder' : null);
    found.push(...report(field, isEmpty ? field.placeholder : field.value, color, needed(field)));
  }
  for (const icon of root.querySelectorAll('button svg, [role=img] svg')) {
    if (isSeen(icon)) found.push(...report(icon, icon.outerHTML, getComputedStyle(icon).color, 3));
  }
  return found;
}

/** Texts of a part of the page that run out of what holds them, where no ellipsis says so and nothing scrolls. */
export function cutOff(scope: string): string[] {
  const root = document.querySelector(scope)!;
  const holds = (element: Element, right: number): boolean => {
    const { overflowX, textOverflow } = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const clips = overflowX !== 'visible' || element === root;
    // what is for screen readers alone is a pixel wide
    if (clips && box.width > 1 && right > box.right + 1)
      return /auto|scroll/.test(overflowX) || textOverflow === 'ellipsis';
    return clips || element === root ? true : holds(element.parentElement!, right);
  };
  const found: string[] = [];
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const range = document.createRange();
    range.selectNodeContents(node);
    const { width, right } = range.getBoundingClientRect();
    const element = node.parentElement!;
    const isSeen = width > 1 && element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    if (isSeen && node.nodeValue?.trim() && !holds(element, right)) found.push(node.nodeValue);
  }
  return found;
}

/** What is chosen, pressed or current and differs from what stands beside it by nothing but its colours. */
export function toldByColourAlone(scope: string): string[] {
  const CHOSEN =
    '[aria-selected=true], [aria-pressed=true], [aria-checked=true], [aria-expanded=true], :checked';
  /** All of a look that colours have no part in. */
  const look = (element: Element): string => {
    const box = (pseudo?: string) => {
      const style = getComputedStyle(element, pseudo);
      const { fontWeight, textDecorationLine, content, borderTopStyle, outlineStyle, borderTopWidth } = style;
      const { borderLeftWidth, borderBottomWidth, outlineWidth, height, boxShadow } = style;
      const shadow = boxShadow.replace(/rgba?\([^)]*\)/g, '');
      const lines = [borderTopStyle, borderTopWidth, borderLeftWidth, borderBottomWidth, shadow];
      const outline = outlineStyle === 'none' ? '' : outlineWidth;
      return [fontWeight, textDecorationLine, content, ...lines, outline, pseudo ? height : ''];
    };
    const icons = [...element.querySelectorAll('svg, input')].map((icon) => icon.innerHTML.length).join();
    const isTicked = element.textContent?.includes('✓');
    return JSON.stringify([box(), box('::before'), box('::after'), icons, isTicked]);
  };
  const shown = (element: Element) =>
    element.matches('input') ? (element.closest('label') ?? element.parentElement!) : element;
  const root = document.querySelector(scope)!;
  return [...root.querySelectorAll(CHOSEN)].flatMap((chosen) => {
    // a box that the browser draws shows its own mark
    const isNative = chosen.matches('input') && getComputedStyle(chosen).opacity !== '0';
    if (isNative || chosen.matches('option, [aria-haspopup], [role=combobox]') || !chosen.checkVisibility())
      return [];
    const role = chosen.getAttribute('role') ?? chosen.getAttribute('type') ?? chosen.tagName;
    const group = chosen.closest(
      '[role=tablist], [role=radiogroup], [role=grid], fieldset, ul, [role=group]',
    );
    const others = [...(group?.querySelectorAll(chosen.tagName) ?? [])].filter(
      (other) =>
        !other.matches(CHOSEN) &&
        (other.getAttribute('role') ?? other.getAttribute('type') ?? other.tagName) === role,
    );
    const [other] = others;
    if (!other || look(shown(other)) !== look(shown(chosen))) return [];
    return [shown(chosen).outerHTML.slice(0, 200)];
  });
}

/** What the keyboard is on. */
export interface Focused {
  /** Is it in the part of the page that is watched? */
  readonly inside: boolean;
  readonly what: string;
  /** Does it look other than without the keyboard, by a line of at least 3 : 1? */
  readonly isMarked: boolean;
  /** Was it there before on this walk? */
  readonly wasThere: boolean;
}

export interface FocusWatch {
  look(): Focused;
  /** What can be pressed or filled in and the walk did not come to. */
  missed(): string[];
}

/** Puts a watch into the page, which follows the keyboard through a part of it. */
export function watchFocus(scope: string): void {
  const PLACES = 'a[href], button, input, select, textarea, [tabindex="0"], [contenteditable=true]';
  const PSEUDO = [null, '::before', '::after'] as const;
  const root = document.querySelector(scope)!;
  const before = new Map<Element, string>();
  const reached = new Set<Element>();

  const numbers = (text: string) => (text.match(/[\d.]+/g) ?? []).map(Number);
  const light = (text: string) => {
    const [red = 0, green = 0, blue = 0] = numbers(text).map((value) =>
      value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const background = (element: Element | null): string => {
    if (!element) return 'rgb(255, 255, 255)';
    const { backgroundColor } = getComputedStyle(element);
    const alpha = numbers(backgroundColor)[3] ?? 1;
    return alpha > 0.5 ? backgroundColor : background(element.parentElement);
  };
  const contrast = (one: string, other: string) => {
    const [dark, bright] = [light(one), light(other)].sort((left, right) => left - right);
    return (bright! + 0.05) / (dark! + 0.05);
  };
  /** The lines around a box and its colours, each as `width colour`. */
  const linesOf = (element: Element, pseudo: string | null): string[] => {
    const style = getComputedStyle(element, pseudo);
    if (pseudo && style.content === 'none') return [];
    const line = (kind: string, width: string, colour: string) =>
      kind === 'none' || kind === 'hidden' || Number.parseFloat(width) < 1 ? '' : `${width} ${colour}`;
    const { transform, boxShadow, outlineStyle, outlineWidth, outlineColor } = style;
    if (/matrix\(0,/.test(transform)) return [];
    const shadow = /^(rgba?\([^)]*\)).* (\d+)px(?: inset)?$/.exec(boxShadow);
    return [
      line(outlineStyle, outlineWidth, outlineColor),
      line(style.borderTopStyle, style.borderTopWidth, style.borderTopColor),
      line(style.borderBottomStyle, style.borderBottomWidth, style.borderBottomColor),
      shadow && shadow[2] !== '0' ? `${shadow[2]}px ${shadow[1]}` : '',
    ];
  };
  // what stands around a field may show the focus for it
  const around = (element: Element) => [
    element,
    ...[element.parentElement, element.parentElement?.parentElement].flatMap((outer) =>
      outer && root.contains(outer) && outer.querySelectorAll(PLACES).length <= 2 ? [outer] : [],
    ),
    // of a list whose rows the keys move among, the row they are on
    ...element.querySelectorAll('[role=row][aria-selected=true]'),
  ];
  const looks = (element: Element) =>
    around(element).map((one) => PSEUDO.map((pseudo) => linesOf(one, pseudo)));
  const isMarked = (element: Element) => {
    const known = before.get(element);
    const old: string[][][] = known ? JSON.parse(known) : [];
    return around(element).some((one, at) => {
      const back = background(one.parentElement);
      return PSEUDO.some((pseudo, which) =>
        linesOf(one, pseudo).some((line, index) => {
          const colour = line.replace(/^\S+ /, '');
          return line !== '' && line !== old[at]?.[which]?.[index] && contrast(colour, back) >= 3;
        }),
      );
    });
  };

  for (const element of root.querySelectorAll(`${PLACES}, [tabindex]`)) {
    if (element !== document.activeElement) before.set(element, JSON.stringify(looks(element)));
  }
  const watch: FocusWatch = {
    look() {
      const element = document.activeElement!;
      const inside = root.contains(element);
      const wasThere = reached.has(element);
      reached.add(element);
      const name = element.getAttribute('aria-label') ?? element.textContent?.slice(0, 40);
      return {
        inside,
        what: `${element.tagName} ${element.getAttribute('role') ?? ''} ${name}`,
        isMarked: inside && isMarked(element),
        wasThere,
      };
    },
    missed() {
      const inGroup = (element: Element) =>
        element.matches('[type=radio]') &&
        [...reached].some((one) => one.getAttribute('name') === element.getAttribute('name'));
      return [...root.querySelectorAll<HTMLElement>(PLACES)]
        .filter(
          (element) =>
            element.tabIndex >= 0 &&
            element.checkVisibility({ visibilityProperty: true }) &&
            !element.matches(':disabled, [data-tabster-dummy], [type=file]') &&
            !reached.has(element) &&
            !inGroup(element),
        )
        .map((element) => element.outerHTML.slice(0, 200));
    },
  };
  Object.assign(window, { focusWatch: watch });
}
