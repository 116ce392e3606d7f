/** Binds a form's fields to a draft. */
@NullMarked
@NamedInterface("ui")
package org.fascia.draft.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
