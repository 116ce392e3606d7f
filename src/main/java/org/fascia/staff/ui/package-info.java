/** The admins' overview, and the screens of the people who work here. */
@NullMarked
package org.fascia.staff.ui;

import org.jspecify.annotations.NullMarked;
