/** The look of a card's inside, on the page and in the popup. */
export const cardStyle = `
.card, .card * { box-sizing: border-box }
.card { font: 13px/1.45 var(--sans); color: var(--ink); overflow-wrap: anywhere }
.card :is(h2, h3, p, ul, dl, dd, blockquote) { margin: 0; padding: 0 }
.card ul { list-style: none }
.card section { margin-top: 14px }
.card h2 { font: 600 20px/1.2 var(--serif); text-wrap: balance }
.card .kicker { display: flex; flex-wrap: wrap; align-items: baseline; gap: 2px 0; margin-bottom: 6px; font: 500 12px/1.4 var(--sans) }
.card h2.kicker { font: 600 15px/1.6 var(--sans); margin-bottom: 2px }
.card .aside { color: var(--pale); font-weight: 400 }
.card .aside::before { content: "·" / ""; margin-inline: 0.45em }
.card .role { margin-top: 3px; font: italic 15px/1.35 var(--serif); color: var(--pale) }
.card .note { margin-top: 10px; color: var(--pale) }
.card .meaning { color: var(--pale) }
.card .rubric { margin-bottom: 6px; padding-top: 8px; border-top: 1px solid var(--hair); font: 600 11.5px/1.4 var(--sans); color: var(--pale) }
.card h3:not(.rubric) { font: 600 16px/1.25 var(--serif) }
.card .reading { padding-top: 10px; border-top: 1px solid var(--hair) }
.card .reading .rubric { display: none }
.card .passage + .passage { margin-top: 8px }
.card .passage + .cited { margin-top: 14px }
.card blockquote { font: 15px/1.42 var(--serif); color: var(--pale); text-wrap: pretty }
.card blockquote b { font-weight: inherit; color: var(--ink) }
.card .statement .cue { text-decoration-skip-ink: none; text-underline-offset: 0.2em }
.card .statement { margin-top: 10px; padding-inline-start: 11px; border-inline-start: 2px solid var(--edge); color: var(--ink); font-size: 16px }
.card .origin, .card .as { font-size: 12px; color: var(--pale) }
.card .origin { margin-bottom: 2px }
.card cite { font-style: normal }
.card a { color: var(--link); text-underline-offset: 0.15em }
.card button { font: inherit; color: inherit; background: none; border: 0; padding: 0; margin: 0; text-align: start; cursor: pointer }
.card .text { margin-top: 4px; padding: 2px 0; color: var(--link); font-size: 12.5px }
.card blockquote .text { display: inline; margin: 0; margin-inline-start: 0.6em; font: 12.5px/1.4 var(--sans) }
.card .text:hover { text-decoration: underline }
.card .name { color: var(--link); text-decoration: underline; text-decoration-color: var(--edge); text-underline-offset: 0.18em }
.card .name:hover { text-decoration-color: currentColor }
.card .names { display: flex; flex-wrap: wrap; gap: 4px 12px }
.card .row { display: block; width: calc(100% + 16px); margin-inline: -8px; padding: 6px 8px; border-radius: 4px }
.card .row:hover { background: var(--wash) }
.card .row > span { display: block }
.card .row > .label { display: inline-block; font-size: 12px }
.card .row > .said { font: 14.5px/1.4 var(--serif); display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; overflow: hidden }
.card .who { font-size: 12px; color: var(--pale) }
.card dl { display: grid; gap: 8px; margin-top: 12px }
.card dt { font-size: 11.5px; color: var(--pale) }
.card dd { font-size: 14px }
.card :focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 2px }
`

/** The frame around a card on the page. */
export const frameStyle = `
.bar { display: flex; align-items: center; position: absolute; inset: 6px 6px auto 6px; pointer-events: none }
.bar .rest { flex: 1 }
.bar button { pointer-events: auto; display: grid; place-items: center; width: 26px; height: 26px; margin: 0; padding: 0; border: 0; border-radius: 4px; background: var(--paper); color: var(--pale); cursor: pointer }
.bar button:hover:not(:disabled) { background: var(--wash); color: var(--ink) }
.bar button:disabled { opacity: 0.4; cursor: default }
.bar button[aria-pressed="true"] { color: var(--ink) }
.bar button[aria-pressed="true"] path { fill: currentColor }
.bar .glyph { display: block }
[dir="rtl"] :is(.back, .forward) { transform: scaleX(-1) }
.bar button:focus-visible { outline: 2px solid var(--link); outline-offset: -1px }
.scroll { overflow: auto; overscroll-behavior: contain; padding: 12px 16px 16px; scrollbar-width: thin; border-radius: inherit }
.bar:has(button + button + .rest) + .scroll { padding-top: 38px }
.not-this { margin: 12px 0 -6px; padding: 2px 0; border: 0; background: none; color: var(--pale); font: 12px/1.4 var(--sans); cursor: pointer }
.not-this:hover { color: var(--ink); text-decoration: underline }
.not-this:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 2px }
.scroll .kicker { padding-inline-end: 52px }
`
