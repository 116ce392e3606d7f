import { css, html, LitElement, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';

const WIDTH = 120;
const HEIGHT = 32;
const EDGE = 3;

/** A small line of values over time; -1 is a gap. */
@customElement('fascia-sparkline')
export class Sparkline extends LitElement {
    static override styles = css`
        :host {
            display: inline-block;
            inline-size: var(--fascia-sparkline-width);
        }
        svg {
            display: block;
            inline-size: 100%;
            overflow: visible;
        }
        path {
            fill: none;
            stroke: var(--fascia-accent);
            stroke-width: 1.75;
            stroke-linecap: round;
            stroke-linejoin: round;
        }
        circle {
            fill: var(--fascia-accent);
        }
    `;

    @property({ type: Array }) values: number[] = [];
    @property({ type: Number }) lowest = 0;
    @property({ type: Number }) highest = 10;
    @property() label = '';

    override render() {
        const step = (WIDTH - 2 * EDGE) / Math.max(this.values.length - 1, 1);
        const scale = (HEIGHT - 2 * EDGE) / Math.max(this.highest - this.lowest, 1);
        const points = this.values
            .map((value, index) => ({ value, x: EDGE + index * step, y: HEIGHT - EDGE - (value - this.lowest) * scale }))
            .map((point) => (point.value < 0 ? null : point));
        const line = points
            .map((point, index) => (point ? `${points[index - 1] ? 'L' : 'M'}${point.x.toFixed(1)} ${point.y.toFixed(1)}` : ''))
            .join('');
        const last = points.filter((point) => point !== null).at(-1);
        return html`<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label=${this.label}>
            ${svg`<path d=${line}></path>`}
            ${last ? svg`<circle cx=${last.x} cy=${last.y} r="2.5"></circle>` : null}
        </svg>`;
    }
}
