import { css, html, LitElement, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';

/** A ring that fills with what was done; `share` goes from 0 to 1. */
@customElement('fascia-progress-ring')
export class ProgressRing extends LitElement {
    static override styles = css`
        :host {
            display: inline-grid;
            inline-size: var(--fascia-ring-size);
            block-size: var(--fascia-ring-size);
            flex: none;
        }
        svg,
        span {
            grid-area: 1 / 1;
        }
        svg {
            inline-size: 100%;
            block-size: 100%;
            rotate: -90deg;
        }
        circle {
            fill: none;
            stroke-width: 3;
        }
        .track {
            stroke: var(--fascia-track);
        }
        .done {
            stroke: var(--fascia-accent);
            stroke-linecap: round;
            transition: stroke-dasharray var(--fascia-motion);
        }
        span {
            place-self: center;
            font-weight: var(--aura-font-weight-semibold);
            font-variant-numeric: tabular-nums;
            font-size: var(--fascia-ring-text);
        }
    `;

    @property({ type: Number }) share = 0;
    @property() text = '';
    @property() label = '';

    override render() {
        const arc = this.share <= 0 ? 0 : Math.max(this.share * 100, 1);
        return html`
            <svg viewBox="0 0 36 36" role="img" aria-label=${this.label}>
                <circle class="track" cx="18" cy="18" r="15.9155"></circle>
                ${arc === 0
                    ? null
                    : svg`<circle class="done" cx="18" cy="18" r="15.9155" stroke-dasharray="${arc} 100"></circle>`}
            </svg>
            <span aria-hidden="true">${this.text}</span>
        `;
    }
}
