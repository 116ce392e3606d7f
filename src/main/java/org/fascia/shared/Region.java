package org.fascia.shared;

/** A part of the body, as people would point at it. Left and right are said by {@link Side}. */
public enum Region {
    HEAD,
    JAW,
    NECK,
    SHOULDER,
    UPPER_ARM,
    ELBOW,
    FOREARM,
    WRIST_HAND,
    CHEST,
    UPPER_BACK,
    SIDE_OF_TRUNK,
    LOWER_BACK,
    ABDOMEN,
    PELVIS,
    BUTTOCK,
    HIP,
    FRONT_THIGH,
    BACK_THIGH,
    INNER_THIGH,
    OUTER_THIGH,
    KNEE,
    CALF,
    SHIN,
    ANKLE,
    FOOT;

    public String messageKey() {
        return "shared.region." + name();
    }
}
