/** The screens of clinics: the list, one clinic with its rooms, services and hours, and the forms that change them. */
@NullMarked
package org.fascia.clinic.ui;

import org.jspecify.annotations.NullMarked;
