package org.fascia.shared;

/**
 * What speaks against treating or exercising, wholly or in part.
 *
 * <p>Source: lists for gentle myofascial release (namu.ca) and for foam rolling (doi 10.3390/jcm10225360), merged so that
 * the stricter rule stands; the codes that only exercises name come from the exercise list. [check]
 */
public enum SafetyCode {
    SUSPECTED_CLOT(Severity.BLOCK_EVERYWHERE),
    ANEURYSM(Severity.BLOCK_EVERYWHERE),
    ACUTE_RHEUMATOID_FLARE(Severity.BLOCK_EVERYWHERE),
    FEVER_OR_SYSTEMIC_INFECTION(Severity.BLOCK_EVERYWHERE),
    /** Without clearance by the treating physician; with it, see {@link #PAST_MALIGNANCY_CLEARED}. */
    ACTIVE_MALIGNANCY(Severity.BLOCK_EVERYWHERE),

    OPEN_WOUND(Severity.BLOCK_IN_REGION),
    SUTURES(Severity.BLOCK_IN_REGION),
    RECENT_SURGERY(Severity.BLOCK_IN_REGION),
    HEALING_FRACTURE(Severity.BLOCK_IN_REGION),
    HAEMATOMA(Severity.BLOCK_IN_REGION),
    SKIN_INFECTION(Severity.BLOCK_IN_REGION),
    OSTEOMYELITIS(Severity.BLOCK_IN_REGION),
    RECENT_IMPLANT(Severity.BLOCK_IN_REGION),
    OBSTRUCTIVE_OEDEMA(Severity.BLOCK_IN_REGION),
    /** Where the skin is numb, what the patient feels cannot be trusted. */
    NUMB_SKIN(Severity.BLOCK_IN_REGION),

    ANTICOAGULANTS(Severity.WEIGH),
    BLEEDING_DISORDER(Severity.WEIGH),
    OSTEOPOROSIS(Severity.WEIGH),
    LONG_STEROID_USE(Severity.WEIGH),
    /** Advanced diabetes or neuropathy. */
    NEUROPATHY(Severity.WEIGH),
    PREGNANCY(Severity.WEIGH),
    UNCONTROLLED_BLOOD_PRESSURE(Severity.WEIGH),
    RECENT_STROKE(Severity.WEIGH),
    HYPERMOBILITY(Severity.WEIGH),
    HYPERSENSITIVE_SKIN(Severity.WEIGH),
    LOCAL_INFLAMMATION(Severity.WEIGH),
    MYOSITIS_OSSIFICANS(Severity.WEIGH),
    SPINAL_STENOSIS(Severity.WEIGH),
    HIP_REPLACEMENT(Severity.WEIGH),
    /** Signs at neck or head such as dizziness, double vision, trouble with speech, or a recent injury. */
    NECK_FLAGS(Severity.WEIGH),
    RHEUMATOID_NECK(Severity.WEIGH),
    /** Cannot get down to the floor or up again alone. */
    CANNOT_GET_DOWN_OR_UP(Severity.WEIGH),
    /** A note only: it asks for no reason by itself. */
    PAST_MALIGNANCY_CLEARED(Severity.WEIGH);

    private final Severity severity;

    SafetyCode(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }

    /** Whether the flag is about one place of the body, so that a form asks for the region. */
    public boolean isLocal() {
        return switch (this) {
            case LOCAL_INFLAMMATION, MYOSITIS_OSSIFICANS, HYPERSENSITIVE_SKIN, NEUROPATHY, HIP_REPLACEMENT -> true;
            default -> severity == Severity.BLOCK_IN_REGION;
        };
    }

    public String messageKey() {
        return "shared.safety." + name();
    }

    /** How much a code weighs. */
    public enum Severity {
        /** Nothing is pressed, stretched or trained, anywhere. */
        BLOCK_EVERYWHERE,
        /** The region is left alone, by all techniques and tools. */
        BLOCK_IN_REGION,
        /** Possible where a therapist gives the reason. */
        WEIGH
    }
}
